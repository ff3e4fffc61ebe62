// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/record.h"

#include <QDate>
#include <QHash>
#include <QList>

#include <optional>

namespace moli {

enum class Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Contains, ///< text: the value stands anywhere in it, letters without case
    OneOf,    ///< value is a QStringList
    Includes, ///< Choices, References: the key or id is among them
    IsEmpty,
    IsFilled,
    EmptyOrLessOrEqual,    ///< a beginning: without one it has always been there
    EmptyOrGreaterOrEqual, ///< an end: without one it goes on
};

/// A typed filter. `path` is a field key, a common column (id, owner_office, created_at, created_by, modified_at,
/// modified_by), or fields joined by dots through references: "project.office.level". Values as FieldType says.
struct Condition {
    QString path;
    Operator op = Operator::Equal;
    QVariant value;

    bool operator==(const Condition &) const = default;
};

/// path = value, the commonest condition.
[[nodiscard]] Condition equals(const QString &path, const QVariant &value);
/// from <= path <= until; an invalid date leaves that side open.
[[nodiscard]] QList<Condition> between(const QString &path, QDate from, QDate until);

enum class Deleted { Without, With, Only };

struct Sort {
    QString field;
    bool descending = false;

    bool operator==(const Sort &) const = default;
};

/// Where a page ended: the next one goes on behind it, however many rows were added in between.
struct Cursor {
    QVariant sortValue;
    QString id;
};

/// Records of one type. Sorting is by the field's value and then by id: the title's text by pinyin, a choice by its place
/// in the list, a reference as the records it refers to are (districts and offices by code).
struct Query {
    QString type;
    QList<Condition> where{};
    /// Full text within the type: every word has to occur (Chinese, pinyin, initials). Empty: no such filter.
    QString text{};
    Sort sort{}; ///< empty field: by id, which is by time of creation
    int limit = 200;
    std::optional<Cursor> after{};
    Deleted deleted = Deleted::Without;
};

struct Page {
    QList<Record> records;
    std::optional<Cursor> next; ///< nothing: that was the last page
};

struct Measure {
    enum class Kind { Count, Sum, CountDistinct, CountFilled, Least, Greatest };
    Kind kind = Kind::Count;
    /// Sum: fields added together row by row (empty counts as 0). The others: one path, empty values left out; without
    /// any value (CountFilled says so) Least and Greatest are 0.
    QStringList fields;
};

/// A dimension to group by: a path, for dates cut to the year ("2021") or the month ("2021-03").
struct Dimension {
    enum class Part { Whole, Year, Month };
    QString path;
    Part part = Part::Whole;
};

struct Aggregate {
    QString type;
    QList<Condition> where;
    QList<Measure> measures;
    QList<Dimension> by;
    Deleted deleted = Deleted::Without;
    QString text{}; ///< as in Query
};

/// One row of an aggregate. `rows` is the number of records in it.
struct Group {
    QVariantList keys;
    QList<qint64> values;
    qint64 rows = 0;
};

struct SearchHit {
    QString type;
    QString id;
    QString title;
    QString snippet; ///< text around the first match, the matching part between U+0002 and U+0003
};

} // namespace moli
