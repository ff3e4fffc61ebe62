// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/store.h"

#include <QDate>
#include <QList>

#include <optional>

namespace moli {

enum class FigureUnit { Count, PersonTimes, Persons, Fen, SquareMetres, Hours };
[[nodiscard]] QString figureUnitKey(FigureUnit unit); ///< "count", "person_times", "persons", "fen", "m2", "hours"

enum class FigureBy { District, Year, Office, Category };

/// A figure as data: which records count, what is added up, and the paths that say when and where.
/// Empty paths: the figure has no such dimension, and can't be split or filtered by it (Figures::hasDimension).
///
/// A flow is what happens: a period counts what falls into it. A stock is what stands: a period asks what stood on its
/// last day, today at the latest, and no period asks what stands today. It begins on `datePath` and stands until the
/// first of its ends; without a beginning it has always stood.
struct Figure {
    QString key; ///< as in moli-cli figures
    Label label;
    Area area;
    FigureUnit unit = FigureUnit::Count;
    QString type;
    QList<Condition> where;
    Measure measure;
    QString datePath;
    bool isStock = false;
    QStringList endPaths;        ///< stock: the first day on which it no longer stands
    QStringList lastDayPaths;    ///< stock: the last day on which it stands
    QList<Condition> stateToday; ///< stock: what the record's state says of today, for an end whose date isn't known
    QString yearPath;            ///< an integer year field, for types that have no date
    QString districtPath;
    QString officePath;
    QString categoryPath;

    /// Whether it can be split or filtered by it.
    [[nodiscard]] bool hasDimension(FigureBy by) const;
};

/// The published table of domain.md in its order, then the other figures the pages show.
[[nodiscard]] const QList<Figure> &allFigures();
/// Throws Error for a key that doesn't exist.
[[nodiscard]] const Figure &figure(const QString &key);

/// What a figure is asked for. Without a period it counts everything. A figure without the dimension of a filter isn't
/// narrowed by it: ask Figures::missingDimensions before the number is shown as that of a district, office or category.
struct FigureFilter {
    QDate from;
    QDate until;
    QString district; ///< id
    QString office;   ///< id
    QString category; ///< key
};

struct FigureValue {
    qint64 value = 0; ///< in the figure's unit (hours in tenths)
    qint64 rows = 0;  ///< how many records make it
    /// Filters that were asked for and that the figure can't follow: the value isn't narrowed by them.
    QList<FigureBy> notNarrowedBy{};
};

/// One part of a figure. No rows: there is nothing known about it, which is shown as "no data" and not as zero.
struct FigureGroup {
    QString key; ///< district code, year, office id, category key; empty: records that have none
    QString id;  ///< of the district or office, else empty
    QString label;
    qint64 value = 0;
    qint64 rows = 0;

    [[nodiscard]] bool hasData() const { return rows > 0; }
};

/// Computes figures. Every call reads the rows as they are now.
class Figures {
public:
    explicit Figures(const Store &store) : m_store(store) {}

    [[nodiscard]] FigureValue value(const Figure &figure, const FigureFilter &filter = {}) const;
    /// Districts in code order with those without rows as 0 (the city-wide one only if it has rows); years without
    /// gaps between the first and the last, for a stock what stood at the end of each up to the present one; offices and categories in their own order.
    [[nodiscard]] QList<FigureGroup> by(const Figure &figure, FigureBy by, const FigureFilter &filter = {}) const;
    /// The query that returns exactly the rows that make the value.
    [[nodiscard]] Query rows(const Figure &figure, const FigureFilter &filter = {}) const;
    /// What the filter asks for and the figure doesn't have; empty: the value answers the whole filter.
    [[nodiscard]] static QList<FigureBy> missingDimensions(const Figure &figure, const FigureFilter &filter);
    /// "2020"; "2020–2021"; for a stock "end of 2020", or "as of today" when that is still to come. Empty without a period.
    [[nodiscard]] QString periodText(const Figure &figure, const FigureFilter &filter) const;
    /// "1,234 人次", "¥6,012,345.00"
    [[nodiscard]] static QString text(const Figure &figure, qint64 value, const QLocale &locale = {});

private:
    [[nodiscard]] QList<Condition> conditions(const Figure &figure, const FigureFilter &filter) const;
    [[nodiscard]] QDate standingOn(const FigureFilter &filter) const;
    [[nodiscard]] QList<FigureGroup> stockByYear(const Figure &figure, const FigureFilter &filter) const;

    const Store &m_store;
};

} // namespace moli
