// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moli {

/// A short text that belongs to a description (a field's label, a choice, a rule's sentence), in both languages
/// side by side, so that adding a field stays one line. Everything else a person reads goes through tr().
struct Label {
    QString en;
    QString zh;

    Label() = default;
    Label(const char *english, const char *chinese) : en(QString::fromUtf8(english)), zh(QString::fromUtf8(chinese)) {}
    Label(QString english, QString chinese) : en(std::move(english)), zh(std::move(chinese)) {}

    /// The text in the language of the installed translator, the one that tr() speaks.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isEmpty() const { return en.isEmpty() && zh.isEmpty(); }
};

/// Whether the installed translator speaks Chinese.
[[nodiscard]] bool speaksChinese();

} // namespace moli
