// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/connection.h"
#include "db/store/salvage.h"
#include "tests/db/faults/counts.h"
#include "tests/db/faults/files.h"
#include "tests/db/faults/office_work.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace moli;

namespace {

constexpr int pageSize = 4096;

/// A closed file with so many services, in batches of a hundred.
QByteArray fileWithServices(int count)
{
    TemporaryStore store;
    const auto organization = store.save(someOrganization(*store, QStringLiteral("福州市茉莉社工服务中心")));
    for (int done = 0; done < count;) {
        const auto batch = store->begin({BatchKind::Import, tester, {}});
        for (int i = 0; i < 100 && done < count; ++i, ++done) {
            auto service = store->blank(QStringLiteral("service"));
            service.set(QStringLiteral("organization"), organization.id())
                .set(QStringLiteral("date"), QStringLiteral("2021-03-%1").arg(done % 28 + 1, 2, 10, QChar(u'0')))
                .set(QStringLiteral("kind"), QStringLiteral("legal_advice"))
                .set(QStringLiteral("district"), districtId(QStringLiteral("350102")))
                .set(QStringLiteral("women"), done)
                .set(QStringLiteral("place"), QStringLiteral("妇女之家 %1").arg(done));
            if (!batch->save(service).saved())
                throw std::runtime_error("not saved");
        }
        batch->commit();
    }
    const auto path = store.path();
    store.close();
    return bytesOf(path);
}

/// The pages that hold the list of tables: without it there is nothing that could be walked.
QSet<qint64> pagesOfSchema(const QByteArray &bytes)
{
    const auto number = [&](qint64 at, int size) {
        quint32 value = 0;
        for (int i = 0; i < size; ++i)
            value = value << 8 | static_cast<uchar>(bytes[at + i]);
        return value;
    };
    QSet<qint64> pages{1};
    constexpr int header = 100; // of the file, on its first page
    if (number(header, 1) != 5)
        return pages;
    pages.insert(number(header + 8, 4));
    const auto cells = number(header + 3, 2);
    for (quint32 cell = 0; cell < cells; ++cell)
        pages.insert(number(number(header + 12 + cell * 2, 2), 4));
    return pages;
}

qint64 servicesIn(const QString &path)
{
    OpenOptions reading;
    reading.readOnly = true;
    const auto opened = Store::open(path, reading);
    if (!opened.store)
        return -1;
    Query query;
    query.type = QStringLiteral("service");
    return opened.store->count(query);
}

} // namespace

TEST_CASE("From a file with destroyed pages nearly all records are saved, and the rest is told", "[db][faults]")
{
    const QTemporaryDir folder(trialFolder());
    const auto path = folder.filePath(QStringLiteral("x.moli"));
    const auto target = folder.filePath(QStringLiteral("saved.moli"));
    const int services = allFaults() ? 8000 : 1500;
    const auto whole = fileWithServices(services);
    const auto pages = whole.size() / pageSize;
    const auto schema = pagesOfSchema(whole);
    // As many as 20 of 758 (reliability.md).
    const auto destroyed = pages * 20 / 758;
    QRandomGenerator random(5);
    const int trials = faultCount(6, 1000);
    QList<qint64> saved;
    int unsound = 0;
    int untold = 0;
    for (int trial = 0; trial < trials; ++trial) {
        auto bytes = whole;
        for (qint64 i = 0; i < destroyed; ++i) {
            const auto page = 1 + random.bounded(static_cast<int>(pages));
            if (schema.contains(page))
                continue;
            bytes.replace((page - 1) * pageSize, pageSize, QByteArray(pageSize, random.bounded(2) ? '\0' : '\xa5'));
        }
        putBytes(path, bytes);
        QFile::remove(target);
        const auto result = salvage(path, target);
        saved.append(servicesIn(target));
        qint64 lost = 0;
        for (const auto &record : result.lost)
            lost += record.type == u"service" ? 1 : 0;
        untold += saved.last() + lost < services && result.entriesLost == 0 ? 1 : 0;
        OpenOptions reading;
        reading.readOnly = true;
        const auto opened = Store::open(target, reading);
        REQUIRE(opened.store);
        for (const auto &problem : opened.store->check()) {
            // What referred to a lost record is told; the rest agrees with itself.
            if (problem.kind == u"damaged" || problem.kind == u"search" || problem.kind == u"journal") {
                ++unsound;
                INFO(problem.message.toStdString());
                CHECK(problem.kind == QStringLiteral("none"));
                break;
            }
        }
    }
    std::sort(saved.begin(), saved.end());
    tellFigures("destroyed pages: %d trials with %d of %d pages each, of %d services saved: median %d, fewest %d, %d "
                "unsound",
                trials, static_cast<int>(destroyed), static_cast<int>(pages), services,
                static_cast<int>(saved[saved.size() / 2]), static_cast<int>(saved.first()), unsound);
    CHECK(saved[saved.size() / 2] * 100 >= qint64(services) * 97);
    CHECK(untold == 0);
}
