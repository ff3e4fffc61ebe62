// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace moli {

// Several texts as one, in the punctuation of the language, by default the one that the program speaks.

/// The entries of a list: "a, b", "甲、乙".
[[nodiscard]] QString joinedList(const QStringList &texts, const QLocale &locale = {});
/// Statements that stand side by side: "a; b", "甲；乙".
[[nodiscard]] QString joinedStatements(const QStringList &texts, const QLocale &locale = {});
/// What is named and what is said of it: "Name: value", "名称：值".
[[nodiscard]] QString labelled(const QString &name, const QString &text, const QLocale &locale = {});

} // namespace moli
