// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/question.h"

#include "ui/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace moli {

namespace {

class QuestionDialog : public QDialog {
public:
    QuestionDialog(QWidget *parent, const QString &heading, const QString &text, const QStringList &answers,
                   bool dangerous)
        : QDialog(parent)
    {
        setObjectName(QStringLiteral("question"));
        setWindowTitle(heading);
        setMinimumWidth(440);
        auto *title = new QLabel(heading, this);
        title->setProperty("role", "cardTitle");
        title->setWordWrap(true);
        auto *sentence = new QLabel(text, this);
        sentence->setWordWrap(true);
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(8);
        buttons->addStretch(1);
        for (int i = 0; i < answers.size(); ++i) {
            auto *button = new QPushButton(answers.at(i), this);
            button->setAutoDefault(false);
            if (i == answers.size() - 1) {
                button->setProperty("role", dangerous ? "danger" : "primary");
                if (!dangerous)
                    button->setDefault(true);
            }
            connect(button, &QPushButton::clicked, this, [this, i] {
                answer = i;
                accept();
            });
            buttons->addWidget(button);
        }
        m_layout = new QVBoxLayout(this);
        m_layout->setContentsMargins(24, 24, 24, 16);
        m_layout->setSpacing(12);
        m_layout->addWidget(title);
        m_layout->addWidget(sentence);
        m_layout->addSpacing(8);
        m_layout->addLayout(buttons);
    }

    /// A line below the sentence, which names it.
    QLineEdit *addLine(const QString &name)
    {
        auto *line = new QLineEdit(this);
        line->setAccessibleName(name);
        m_layout->insertWidget(2, line);
        line->setFocus();
        return line;
    }

    int answer = 0;

private:
    QVBoxLayout *m_layout;
};

} // namespace

int askPerson(QWidget *parent, const QString &heading, const QString &text, const QStringList &answers, bool dangerous)
{
    QuestionDialog dialog(parent, heading, text, answers, dangerous);
    dialog.exec();
    return dialog.answer;
}

QString askForText(QWidget *parent, const QString &heading, const QString &label, const QString &take)
{
    QuestionDialog dialog(parent, heading, label, {QCoreApplication::translate("Question", "Cancel"), take}, false);
    const QLineEdit *line = dialog.addLine(label);
    dialog.exec();
    return dialog.answer == 1 ? line->text().trimmed() : QString();
}

void tellPerson(QWidget *parent, const QString &heading, const QString &text)
{
    auto *dialog = new QuestionDialog(parent, heading, text, {QCoreApplication::translate("Question", "Close")}, false);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace moli
