// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/question.h"

#include "ui/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
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
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(24, 24, 24, 16);
        layout->setSpacing(12);
        layout->addWidget(title);
        layout->addWidget(sentence);
        layout->addSpacing(8);
        layout->addLayout(buttons);
    }

    int answer = 0;
};

} // namespace

int askPerson(QWidget *parent, const QString &heading, const QString &text, const QStringList &answers, bool dangerous)
{
    QuestionDialog dialog(parent, heading, text, answers, dangerous);
    dialog.exec();
    return dialog.answer;
}

void tellPerson(QWidget *parent, const QString &heading, const QString &text)
{
    auto *dialog = new QuestionDialog(parent, heading, text, {QCoreApplication::translate("Question", "Close")}, false);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace moli
