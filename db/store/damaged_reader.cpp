// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/damaged_reader.h"

#include "db/store/connection.h"
#include "db/store/reader.h"
#include "db/store/sql_builder.h"

namespace moli {

bool DamagedReader::asFarAsItGoes(const QString &sql, const QVariantList &values, int columns,
                                  const std::function<bool(const QVariantList &)> &visit)
{
    try {
        Statement statement(m_connection, sql);
        statement.bindAll(values);
        while (statement.next()) {
            QVariantList row;
            row.reserve(columns);
            for (int column = 0; column < columns; ++column)
                row.append(statement.value(column));
            if (!visit(row))
                return true;
        }
        return true;
    } catch (const Error &error) {
        // A destroyed page is told as damage, as an I/O error where the file ends before it, or as anything that
        // SQLite makes of what stands there.
        if (error.kind() == Error::Kind::Busy || error.kind() == Error::Kind::DiskFull)
            throw;
        return false;
    }
}

QStringList DamagedReader::ids(const QString &table)
{
    QSet<QString> found;
    const auto collect = [&](const QString &through) {
        for (const auto &direction : {QString(), QStringLiteral(" DESC")}) {
            QString order = QStringLiteral("\"id\"") + direction;
            if (through != u"NOT INDEXED")
                order.clear();
            const QString sql = u"SELECT \"id\" FROM " + SqlBuilder::quoted(table) + u' ' + through
                + (order.isEmpty() ? u" ORDER BY \"deleted\"" + direction : QString(u" ORDER BY " + order));
            const bool whole = asFarAsItGoes(sql, {}, 1, [&](const QVariantList &row) {
                found.insert(row.first().toString());
                return true;
            });
            if (whole)
                return;
        }
    };
    collect(QStringLiteral("NOT INDEXED"));
    QStringList indexes;
    asFarAsItGoes(QStringLiteral("SELECT \"name\" FROM \"sqlite_master\" WHERE \"type\" = 'index' AND \"tbl_name\" = ? "
                                 "AND \"sql\" IS NOT NULL"),
                  {table}, 1, [&](const QVariantList &row) {
                      indexes.append(row.first().toString());
                      return true;
                  });
    for (const auto &index : std::as_const(indexes))
        collect(u"INDEXED BY " + SqlBuilder::quoted(index));
    QStringList sorted(found.begin(), found.end());
    sorted.sort();
    return sorted;
}

void DamagedReader::records(const QString &type, const QStringList &ids,
                            const std::function<void(const Record &)> &visit, QStringList &unreadable)
{
    constexpr qsizetype together = 100;
    const Reader reader(m_registry, m_connection);
    const auto get = [&](const QStringList &some) -> std::optional<QList<Record>> {
        try {
            return reader.get(type, some);
        } catch (const Error &error) {
            if (error.kind() == Error::Kind::Busy || error.kind() == Error::Kind::DiskFull)
                throw;
            return std::nullopt;
        }
    };
    for (qsizetype from = 0; from < ids.size(); from += together) {
        const auto some = ids.mid(from, together);
        if (const auto all = get(some); all && all->size() == some.size()) {
            std::for_each(all->begin(), all->end(), visit);
            continue;
        }
        for (const auto &id : some) {
            if (const auto one = get({id}); one && !one->isEmpty())
                visit(one->first());
            else
                unreadable.append(id);
        }
    }
}

void DamagedReader::rows(const QString &table, const QStringList &columns, const QString &key,
                         const std::function<void(const QVariantList &)> &visit)
{
    const QString select = u"SELECT " + SqlBuilder::quoted(key) + u", \"" + columns.join(QStringLiteral("\", \""))
        + u"\" FROM " + SqlBuilder::quoted(table);
    const auto width = static_cast<int>(columns.size()) + 1;
    std::optional<QVariant> last; // in ascending order
    const auto upwards = [&](const QVariantList &row) {
        last = row.first();
        visit(row.mid(1));
        return true;
    };
    const QString order = u" ORDER BY " + SqlBuilder::quoted(key);
    if (asFarAsItGoes(select + order, {}, width, upwards))
        return;
    // From the other end until the rows that were there already.
    std::optional<QVariant> lowest;
    const bool met = asFarAsItGoes(select + order + u" DESC", {}, width, [&](const QVariantList &row) {
        const auto &at = row.first();
        if (last && QVariant::compare(at, *last) != QPartialOrdering::Greater)
            return false;
        lowest = at;
        visit(row.mid(1));
        return true;
    });
    const auto isNumber = [](const std::optional<QVariant> &value) {
        return value && value->metaType().id() == QMetaType::LongLong;
    };
    if (met || (!isNumber(last) && !isNumber(lowest)))
        return;
    // Where the last page is destroyed as well, nothing tells how far the numbers go.
    constexpr int longestGap = 20'000;
    const QString one = select + u" WHERE " + SqlBuilder::quoted(key) + u" = ?";
    int missing = 0;
    for (auto at = last ? last->toLongLong() + 1 : 0; lowest ? at < lowest->toLongLong() : missing < longestGap; ++at) {
        ++missing;
        asFarAsItGoes(one, {at}, width, [&](const QVariantList &row) {
            missing = 0;
            visit(row.mid(1));
            return true;
        });
    }
}

} // namespace moli
