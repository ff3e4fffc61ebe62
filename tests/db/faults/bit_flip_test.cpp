// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/connection.h"
#include "tests/db/faults/counts.h"
#include "tests/db/faults/files.h"
#include "tests/db/faults/office_work.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>
#include <QMap>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace moli;

namespace {

/// What the pages mean beside rows: which words the search finds where, and how the tables are described.
QMap<QString, QByteArray> contentWithMeaning(const QString &path)
{
    auto content = contentByTable(path);
    Connection connection(path, Connection::Mode::ReadOnly, 0);
    connection.execute(QStringLiteral("PRAGMA query_only=OFF"));
    connection.execute(
        QStringLiteral("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, 'search_index', 'instance')"));
    const auto hashOf = [&](const char *sql) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        Statement statement(connection, QString::fromLatin1(sql));
        while (statement.next())
            hash.addData(statement.text(0).toUtf8());
        return hash.result();
    };
    content.insert(QStringLiteral("words of the search"),
                   hashOf("SELECT term || ' ' || doc || ' ' || col || ' ' || offset || '\n' FROM temp.words"));
    content.insert(QStringLiteral("list of tables"),
                   hashOf("SELECT type || name || tbl_name || COALESCE(sql, '') FROM sqlite_master WHERE name NOT LIKE "
                          "'search_index_%'"));
    return content;
}

/// The tables whose rows differ between two files, by name; "?" when one of them can't be read through.
QStringList differences(const QString &path, const QMap<QString, QByteArray> &whole)
{
    QStringList differing;
    try {
        const auto now = contentWithMeaning(path);
        for (auto table = whole.begin(); table != whole.end(); ++table) {
            if (now.value(table.key()) != table.value())
                differing.append(table.key());
        }
        if (now.size() != whole.size())
            differing.append(QStringLiteral("?"));
    } catch (const Error &) {
        differing.append(QStringLiteral("?"));
    }
    return differing;
}

bool noticed(const QString &path)
{
    OpenOptions reading;
    reading.readOnly = true;
    try {
        const auto opened = Store::open(path, reading);
        return !opened.store || !mistakesIn(*opened.store).isEmpty();
    } catch (const Error &) {
        return true;
    }
}

} // namespace

TEST_CASE("A flipped bit in the database that changes a record or its history is noticed by the check", "[db][faults]")
{
    const QTemporaryDir folder(trialFolder());
    const auto path = folder.filePath(QStringLiteral("x.moli"));
    putBytes(path, smallFile());
    const auto whole = contentWithMeaning(path);
    REQUIRE_FALSE(noticed(path));
    QRandomGenerator random(11);
    const int trials = faultCount(250, 10'000);
    int harmless = 0;
    int found = 0;
    QMap<QString, int> missed;
    for (int i = 0; i < trials; ++i) {
        auto bytes = smallFile();
        const auto at = random.bounded(bytes.size());
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
        putBytes(path, bytes);
        if (noticed(path)) {
            ++found;
            continue;
        }
        const auto differing = differences(path, whole);
        if (differing.isEmpty())
            ++harmless;
        for (const auto &table : differing)
            ++missed[table];
    }
    QStringList list;
    for (auto table = missed.begin(); table != missed.end(); ++table)
        list.append(QStringLiteral("%1 %2").arg(table.key()).arg(table.value()));
    tellFigures("bit flips in the database: %d trials, %d noticed, %d harmless, missed: %s", trials, found, harmless,
                qPrintable(list.isEmpty() ? QStringLiteral("none") : list.join(QStringLiteral(", "))));
    INFO(list.join(QStringLiteral(", ")).toStdString());
    CHECK(found > 0);
    // Every record is held against the journal, and the journal against its digests.
    CHECK(missed.isEmpty());
}
