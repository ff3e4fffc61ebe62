// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/store.h"

#include <optional>

namespace moli {

/// What is put beside each other: "district", "date" by year or month, "organization.form".
struct StatisticsDimension {
    QString path; ///< empty: everything in one
    Dimension::Part part = Dimension::Part::Whole;

    bool operator==(const StatisticsDimension &) const = default;
};

enum class StatisticsMeasure { Count, Sum, Average, Least, Greatest, Distinct };
[[nodiscard]] QString statisticsMeasureKey(StatisticsMeasure measure); ///< "count", "sum", "average", "least", …

/// What a cross table is asked for. Saved as the definition of a `report` record.
struct StatisticsRequest {
    QString type;
    StatisticsDimension rows;
    StatisticsDimension columns;
    StatisticsMeasure measure = StatisticsMeasure::Count;
    QString field; ///< Sum, Average, Least, Greatest: a number or money; Distinct: a reference
    QList<Condition> where;

    bool operator==(const StatisticsRequest &) const = default;

    [[nodiscard]] QString toJson() const;
    /// Nothing when the text isn't a definition.
    [[nodiscard]] static std::optional<StatisticsRequest> fromJson(const QString &text);
};

struct StatisticsHeading {
    QString key; ///< id, choice key, year, month, "1" or "0"; empty: records that have none
    QString label;
};

struct StatisticsCell {
    /// In the field's own scale (money in fen), an average with CrossTable::decimals(). Nothing where there is no value.
    std::optional<qint64> value;
    qint64 rows = 0; ///< how many records make it
};

/// A table of rows against columns with totals, each counted by the store: the total of averages or of distinct
/// references isn't the sum of its cells.
class CrossTable {
public:
    /// Throws Error when the request names fields that can't be used that way.
    CrossTable(const Store &store, const StatisticsRequest &request);

    /// Whether the fields can be used; else why not, as a sentence.
    [[nodiscard]] static QString problem(const Registry &registry, const StatisticsRequest &request);
    /// The fields of a type that can be rows or columns, and those that the measure can take.
    [[nodiscard]] static QList<Field> dimensionFields(const RecordType &type);
    [[nodiscard]] static QList<Field> measureFields(const RecordType &type, StatisticsMeasure measure);

    [[nodiscard]] const StatisticsRequest &request() const { return m_request; }
    /// In their own order: choices by list, districts and offices by code, others by name; years and months without
    /// gaps are not made up: only those with records. Without a dimension one heading, "all".
    [[nodiscard]] const QList<StatisticsHeading> &rows() const { return m_rows; }
    [[nodiscard]] const QList<StatisticsHeading> &columns() const { return m_columns; }
    [[nodiscard]] StatisticsCell cell(qsizetype row, qsizetype column) const;
    [[nodiscard]] StatisticsCell rowTotal(qsizetype row) const;
    [[nodiscard]] StatisticsCell columnTotal(qsizetype column) const;
    [[nodiscard]] StatisticsCell total() const;
    /// The query that returns exactly the records behind a cell; -1 stands for the total.
    [[nodiscard]] Query recordsOf(qsizetype row, qsizetype column) const;

    /// How many digits of the values stand behind the point.
    [[nodiscard]] int decimals() const { return m_decimals; }
    /// The value for spreadsheets and scripts: "1234.50", empty where there is none.
    [[nodiscard]] QString plainText(const StatisticsCell &cell) const;
    /// The table with its totals as CSV (',') or TSV ('\t'), lines ended by \r\n. Headings that a spreadsheet would run
    /// as a formula are escaped.
    [[nodiscard]] QString toText(QChar separator) const;

private:
    using Cells = QHash<std::pair<QString, QString>, StatisticsCell>;
    void count(const Store &store, const QList<StatisticsDimension> &by, Cells &into) const;
    [[nodiscard]] QList<StatisticsHeading> headings(const Store &store, const StatisticsDimension &dimension,
                                                    const QStringList &keys) const;
    [[nodiscard]] QList<Condition> conditions(const StatisticsDimension &dimension,
                                              const StatisticsHeading &heading) const;

    StatisticsRequest m_request;
    const Registry &m_registry;
    QList<StatisticsHeading> m_rows;
    QList<StatisticsHeading> m_columns;
    Cells m_cells;
    Cells m_rowTotals;
    Cells m_columnTotals;
    StatisticsCell m_total;
    int m_decimals = 0;
};

} // namespace moli
