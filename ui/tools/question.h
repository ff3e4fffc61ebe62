// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace moli {

/// Asks in a quiet dialog; the first answer is the safe one that Esc gives, the last one the emphasized. Returns the
/// place of the answer. Tests find the dialog by its object name, "question".
[[nodiscard]] int askPerson(QWidget *parent, const QString &heading, const QString &text, const QStringList &answers,
                            bool dangerous = false);
/// Asks for a line of text in the same quiet dialog; empty when the person gave none. The last argument is what the
/// button says that takes it.
[[nodiscard]] QString askForText(QWidget *parent, const QString &heading, const QString &label, const QString &take);
/// Tells something that can't stand at the window's foot.
void tellPerson(QWidget *parent, const QString &heading, const QString &text);

} // namespace moli
