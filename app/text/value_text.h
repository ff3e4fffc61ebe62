// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/field.h"
#include "db/store/store.h"

#include <QJsonValue>

namespace moli {

/// A value as people read it: dates and numbers by locale, money in yuan with two decimals and separators, choices by
/// label, references by title, lists joined with "、" or ", ". Empty for null.
class ValueText {
public:
    explicit ValueText(const Store &store, QLocale locale = {});

    [[nodiscard]] QString display(const Field &field, const QVariant &value) const;
    /// The same, with titles that were looked up for a whole page beforehand.
    [[nodiscard]] QString display(const Field &field, const QVariant &value,
                                  const QHash<QString, QString> &titles) const;
    /// As spreadsheets read it, whatever the language: numbers without separators and signs ("1234.50"), dates
    /// YYYY-MM-DD; the rest as people read it.
    [[nodiscard]] QString forSheets(const Field &field, const QVariant &value,
                                    const QHash<QString, QString> &titles) const;
    /// "¥1,234.50", from fen.
    [[nodiscard]] QString money(qint64 fen) const;
    /// "12,345", or with decimals "1.5".
    [[nodiscard]] QString number(qint64 scaled, int decimals = 0) const;
    [[nodiscard]] QString date(const QString &iso) const;
    /// Instants in local time.
    [[nodiscard]] QString instant(qint64 ms) const;
    /// What a list shows instead of a sensitive value: "138****1234", "李**".
    [[nodiscard]] static QString masked(const QString &text);

private:
    const Store &m_store;
    QLocale m_locale;
};

struct ParsedValue {
    QVariant value;  ///< null for empty text
    QString problem; ///< the sentence, when the text can't be taken
    [[nodiscard]] bool ok() const { return problem.isEmpty(); }
};

/// A value as a person types it into a form: money in yuan ("1,234.50", "1.2万", "¥300"), dates in the usual ways
/// (2021-3-5, 2021/3/5, 2021.3.5, 2021年3月5日, 20210305), full-width digits, choices by key or label, references by id,
/// code or title, lists separated by 、 , ， ; or line breaks.
[[nodiscard]] ParsedValue parseTyped(const Store &store, const Field &field, const QString &text);

/// A value as a script gives it to moli-cli: as in JSON (money in fen, dates ISO, choices by key, references by id, code
/// or unique title), and the forms people type where they can't be mistaken: money with a unit ("300元", "¥300").
[[nodiscard]] ParsedValue parseScripted(const Store &store, const Field &field, const QString &text);

/// The value as it stands in moli-cli's JSON.
[[nodiscard]] QJsonValue toJson(const Field &field, const QVariant &value);

} // namespace moli
