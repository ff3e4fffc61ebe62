// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/show_error.h"

#include "db/store/error.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace moli {

namespace {

ErrorSink &sink()
{
    static ErrorSink installed;
    return installed;
}

struct Told {
    QString sentence;
    QString details;
};

Told tell(const std::exception_ptr &error)
{
    try {
        std::rethrow_exception(error);
    } catch (const Error &e) {
        return {e.sentence(), e.details()};
    } catch (const std::exception &e) {
        return {QCoreApplication::translate("ErrorDialog", "Something unexpected happened."),
                QString::fromUtf8(e.what())};
    } catch (...) {
        return {QCoreApplication::translate("ErrorDialog", "Something unexpected happened."), {}};
    }
}

class ErrorDialog : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(ErrorDialog)
public:
    ErrorDialog(const QString &doing, const Told &told, QWidget *parent) : QDialog(parent)
    {
        setWindowTitle(tr("Moli"));
        setAccessibleName(tr("Error"));
        setMinimumWidth(480);

        auto *sign = new QLabel(this);
        sign->setPixmap(themeIcon(QStringLiteral("warning"), Ink::Danger).pixmap(28, 28));
        auto *heading = new QLabel(doing.isEmpty() ? tr("That didn't work.")
                                                   : tr("Not done: %1", "what was being done").arg(doing),
                                   this);
        heading->setProperty("role", "cardTitle");
        heading->setWordWrap(true);
        auto *sentence = new QLabel(told.sentence, this);
        sentence->setWordWrap(true);
        sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);

        auto *details = new QPlainTextEdit(told.details, this);
        details->setReadOnly(true);
        details->setAccessibleName(tr("Details of the error"));
        details->setFixedHeight(140);
        details->hide();

        auto *unfold = new QPushButton(tr("Details"), this);
        unfold->setProperty("role", "quiet");
        unfold->setCheckable(true);
        unfold->setVisible(!told.details.isEmpty());
        auto *copy = new QPushButton(tr("Copy"), this);
        copy->setProperty("role", "quiet");
        copy->setToolTip(tr("Copy the error with its details, to send it to whoever looks after Moli"));
        auto *close = new QPushButton(tr("Close"), this);
        close->setProperty("role", "primary");
        close->setDefault(true);

        connect(unfold, &QPushButton::toggled, this, [this, details](bool on) {
            details->setVisible(on);
            adjustSize();
        });
        connect(copy, &QPushButton::clicked, this, [heading, told] {
            QApplication::clipboard()->setText(heading->text() + u'\n' + told.sentence + u'\n' + told.details);
        });
        connect(close, &QPushButton::clicked, this, &QDialog::accept);

        auto *texts = new QVBoxLayout;
        texts->setSpacing(8);
        texts->addWidget(heading);
        texts->addWidget(sentence);
        auto *top = new QHBoxLayout;
        top->setSpacing(16);
        top->addWidget(sign, 0, Qt::AlignTop);
        top->addLayout(texts, 1);
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(8);
        buttons->addWidget(unfold);
        buttons->addWidget(copy);
        buttons->addStretch(1);
        buttons->addWidget(close);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(24, 24, 24, 16);
        layout->setSpacing(16);
        layout->addLayout(top);
        layout->addWidget(details);
        layout->addLayout(buttons);
        close->setFocus();
    }
};

} // namespace

void showError(QWidget *parent, const QString &doing, const std::exception_ptr &error)
{
    const Told told = tell(error);
    qWarning("%s: %s %s", qUtf8Printable(doing), qUtf8Printable(told.sentence), qUtf8Printable(told.details));
    if (sink()) {
        sink()(doing, told.sentence);
        return;
    }
    auto *dialog = new ErrorDialog(doing, told, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(parent ? Qt::WindowModal : Qt::ApplicationModal);
    dialog->open();
}

void setErrorSink(ErrorSink newSink)
{
    sink() = std::move(newSink);
}

} // namespace moli
