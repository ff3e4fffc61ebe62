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
    /// Asked for by a person: cells are shown from which somebody could be recognized (hideSmallCells).
    bool showsSmall = false;

    bool operator==(const StatisticsRequest &) const = default;

    /// Only the records of one year, by the type's own date or year; the request itself where it has neither.
    [[nodiscard]] StatisticsRequest inYear(const Registry &registry, int year) const;

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
    /// Neither value nor rows are given, because a person could be recognized.
    bool hidden = false;
};

/// Fewer records than this are hidden in tables about single people's troubles.
inline constexpr qint64 leastShownRows = 3;
/// Whether tables of the type hide small cells: disputes, whose parties are
/// personal data.
[[nodiscard]] bool hidesSmallCells(const QString &type);
/// Hides what stands for one or two records, and as much besides as is needed so that no total gives it away. Rows of
/// cells, each with its total at the end; the last row holds the totals of the columns. The rule: in every row and column
/// whose total is shown, either nothing is hidden, or at least two cells that together stand for more records than they are.
/// What is hidden besides is the smallest cell that isn't empty, and where there is none the total itself.
void hideSmallCells(QList<QList<StatisticsCell>> &table);

/// A dimension with its name, for a person to choose from.
struct StatisticsDimensionChoice {
    StatisticsDimension dimension;
    QString label; ///< "Date, by month", "Organization: Form"
};
/// What tables of a type can be broken down by: its own fields, and those of the organization, project or office that
/// it belongs to.
[[nodiscard]] QList<StatisticsDimensionChoice> statisticsDimensions(const Registry &registry, const QString &type);

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
    /// Whether anything is hidden (hideSmallCells).
    [[nodiscard]] bool hidesSomething() const { return m_hidesSomething; }
    /// The row with this heading's key, -1 when there is none.
    [[nodiscard]] qsizetype rowOf(const QString &key) const;
    /// The query that returns exactly the records behind a cell; -1 stands for the total.
    [[nodiscard]] Query recordsOf(qsizetype row, qsizetype column) const;

    /// How many digits of the values stand behind the point.
    [[nodiscard]] int decimals() const { return m_decimals; }
    /// The value for spreadsheets and scripts: "1234.50", empty where there is none, "*" where it's hidden.
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
    bool m_hidesSomething = false;

    void hideSmall();
};

} // namespace moli
