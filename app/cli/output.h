// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace moli {

/// Rows of an answer as a table for people, as JSON (keys never change), or as CSV for spreadsheets, with the headers of
/// the language.
struct Table {
    QStringList headers;      ///< what people read above the columns
    QJsonArray rows;          ///< objects
    QList<QStringList> texts; ///< what people read in the cells, row by row
    /// The same for spreadsheets, where a number is digits only and has a unit in a column of its own. Empty: as above.
    QStringList sheetHeaders{};
    QList<QStringList> sheet{};
};

/// Where answers and sentences go, in the form that --format asked for.
class Output {
public:
    enum class Format { Table, Json, Csv };

    Output(Format format, bool quiet) : m_format(format), m_quiet(quiet) {}

    /// A list. In JSON an array of objects.
    void list(const Table &table) const;
    /// One answer. In JSON the object, else the sentence, which --quiet leaves out.
    void answer(const QJsonObject &object, const QString &sentence) const;
    /// A sentence beside the answer, on standard error unless --quiet.
    void remark(const QString &sentence) const;
    /// A sentence that ends a table for people; --quiet leaves it out.
    void closing(const QString &sentence) const;
    [[nodiscard]] Format format() const { return m_format; }

private:
    Format m_format;
    bool m_quiet;
};

/// How wide the text stands in a terminal: Chinese characters take two columns.
[[nodiscard]] int columnsOf(const QString &text);

} // namespace moli
