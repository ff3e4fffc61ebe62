// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/backups.h"
#include "db/store/connection.h"
#include "tests/db/faults/child_process.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <QElapsedTimer>
#include <QSemaphore>

#include <atomic>
#include <thread>

using namespace moli;

namespace {

const auto service = QStringLiteral("service");

Query allServices()
{
    Query query;
    query.type = service;
    return query;
}

Record someService(Store &store, const QString &organization, int number)
{
    auto record = store.blank(service);
    record.set(QStringLiteral("organization"), organization)
        .set(QStringLiteral("date"), QStringLiteral("2021-03-%1").arg(number % 28 + 1, 2, 10, QChar(u'0')))
        .set(QStringLiteral("kind"), QStringLiteral("legal_advice"))
        .set(QStringLiteral("district"), districtId(QStringLiteral("350102")))
        .set(QStringLiteral("women"), number % 40)
        .set(QStringLiteral("place"), QStringLiteral("妇女之家 %1").arg(number));
    return record;
}

/// A store with so many services of one organization, whose id it returns.
QString fill(TemporaryStore &store, int services)
{
    const auto id = store.save(someOrganization(*store, QStringLiteral("甲社"))).id();
    const auto batch = store->begin({BatchKind::Import, tester, {}});
    const auto blank = someService(*store, id, 0);
    for (int i = 0; i < services; ++i) {
        auto record = blank;
        record.set(QStringLiteral("women"), i % 40).set(QStringLiteral("place"), QStringLiteral("妇女之家 %1").arg(i));
        if (!batch->save(record).saved())
            throw std::runtime_error("not saved");
    }
    batch->commit();
    return id;
}

QStringList mistakesIn(Store &store)
{
    QStringList mistakes;
    for (const auto &problem : store.check()) {
        if (problem.kind != u"gap")
            mistakes.append(problem.kind + u' ' + problem.message);
    }
    return mistakes;
}

/// Saves of one thread, counted, with the longest wait.
struct Saves {
    int done = 0;
    qint64 longest = 0; // ms
    QString failure;

    void one(Store &store, const QString &organization)
    {
        QElapsedTimer timer;
        timer.start();
        try {
            if (store.save(someService(store, organization, done), testEdit()).saved())
                ++done;
            else
                failure = QStringLiteral("refused");
        } catch (const Error &error) {
            failure = QString::fromStdString(error.what());
        }
        longest = qMax(longest, timer.elapsed());
    }
};

} // namespace

TEST_CASE("A long read never keeps a save waiting", "[db][concurrency]")
{
    TemporaryStore store;
    const auto organization = fill(store, 20'000);
    OpenOptions impatient;
    impatient.busyTimeout = 100;
    store.reopen(impatient);

    // The reader stops in the midst of its work, so that every save meets a read that is under way.
    constexpr int saves = 10;
    QSemaphore reached;
    QSemaphore goOn;
    std::atomic<bool> reading = true;
    int read = 0;
    std::jthread reader([&] {
        store->forEach(allServices(), [&](const Record &) {
            if (read++ % 2000 == 777) {
                reached.release();
                goOn.acquire();
            }
            return true;
        });
        reading = false;
    });
    Saves saved;
    for (int i = 0; i < saves; ++i) {
        reached.acquire();
        saved.one(*store, organization);
        CHECK(reading);
        goOn.release();
    }
    reader.join();
    CHECK(saved.failure == QString());
    CHECK(saved.done == saves);
    // Ids are in the order of time: what was saved meanwhile comes at the end, and is read too.
    CHECK(read == 20'000 + saves);
}

TEST_CASE("Saves go on beside aggregates, counts, searches and pages, which all come to their end", "[db][concurrency]")
{
    TemporaryStore store;
    const auto organization = fill(store, 20'000);
    std::atomic<bool> stop = false;
    std::atomic<int> reads = 0;
    std::atomic<int> wrong = 0;
    const auto keepReading = [&](const std::function<bool()> &read) {
        while (!stop) {
            try {
                if (!read())
                    ++wrong;
                ++reads;
            } catch (const Error &) {
                ++wrong;
            }
        }
    };
    std::jthread aggregates([&] {
        keepReading([&] {
            // Two sums that no index covers.
            Aggregate aggregate;
            aggregate.type = service;
            aggregate.by = {{QStringLiteral("place"), Dimension::Part::Whole}};
            aggregate.measures = {{Measure::Kind::Sum, {QStringLiteral("women"), QStringLiteral("hours")}}};
            return store->aggregate(aggregate).size() >= 20'000;
        });
    });
    std::jthread pages([&] {
        keepReading([&] {
            auto query = allServices();
            query.sort = {QStringLiteral("place"), true};
            query.limit = 50;
            return store->query(query).records.size() == 50 && store->count(allServices()) >= 20'000
                && !store->search(QStringLiteral("妇女之家")).isEmpty();
        });
    });
    Saves saved;
    while (saved.done < 60 && saved.failure.isEmpty())
        saved.one(*store, organization);
    stop = true;
    aggregates.join();
    pages.join();
    CHECK(saved.failure == QString());
    CHECK(wrong == 0);
    CHECK(reads > 0);
    // Far more than it takes, far less than the reads would need.
    CHECK(saved.longest < 3000);
    CHECK(store->count(allServices()) == 20'000 + saved.done);
}

TEST_CASE("Saves go on beside the check, which finds nothing wrong for it", "[db][concurrency]")
{
    TemporaryStore store;
    const auto organization = fill(store, 2'000);
    std::atomic<bool> checking = true;
    QStringList mistakes;
    QString failure;
    std::jthread checker([&] {
        try {
            mistakes = mistakesIn(*store);
        } catch (const Error &error) {
            failure = QString::fromStdString(error.what());
        }
        checking = false;
    });
    Saves saved;
    while (checking)
        saved.one(*store, organization);
    checker.join();
    CHECK(failure == QString());
    CHECK(mistakes == QStringList());
    CHECK(saved.failure == QString());
    CHECK(saved.done > 0);
    CHECK(saved.longest < 4000);
}

TEST_CASE("Two threads that save at once both get everything in, in one order", "[db][concurrency]")
{
    TemporaryStore store;
    const auto organization = fill(store, 1);
    constexpr int each = 50;
    std::array<Saves, 3> saves;
    std::vector<std::jthread> threads;
    for (auto &one : saves) {
        threads.emplace_back([&] {
            for (int i = 0; i < each; ++i)
                one.one(*store, organization);
        });
    }
    for (auto &thread : threads)
        thread.join();
    for (const auto &one : saves) {
        CHECK(one.failure == QString());
        CHECK(one.done == each);
    }
    CHECK(store->count(allServices()) == 3 * each + 1);
    CHECK(mistakesIn(*store) == QStringList());
    // Batches, positions and this replica's sequence have no gaps.
    Connection connection(store.path(), Connection::Mode::Read, 1000);
    CHECK(connection.scalar(QStringLiteral("SELECT MAX(\"number\") - COUNT(*) FROM \"batch\"")).toInt() == 0);
    CHECK(connection.scalar(QStringLiteral("SELECT MAX(\"lseq\") - COUNT(*) FROM \"journal\"")).toInt() == 0);
    CHECK(connection.scalar(QStringLiteral("SELECT MAX(\"rseq\") - COUNT(*) FROM \"journal\"")).toInt() == 0);
}

TEST_CASE("A batch of one thread makes the other wait, not fail, and neither sees half of it", "[db][concurrency]")
{
    TemporaryStore store;
    const auto organization = fill(store, 1);
    QSemaphore begun;
    QSemaphore goOn;
    Saves other;
    std::jthread batching([&] {
        const auto batch = store->begin(testEdit());
        (void)batch->save(someService(*store, organization, 1));
        begun.release();
        goOn.acquire();
        (void)batch->save(someService(*store, organization, 2));
        batch->commit();
    });
    begun.acquire();
    CHECK(store->count(allServices()) == 1);
    std::jthread saving([&] { other.one(*store, organization); });
    CHECK(store->count(allServices()) == 1);
    goOn.release();
    batching.join();
    saving.join();
    CHECK(other.failure == QString());
    CHECK(store->count(allServices()) == 4);
}

TEST_CASE("A file that another program keeps busy is busy, never damaged, and works again afterwards",
          "[db][concurrency]")
{
    TemporaryStore store;
    const auto organization = fill(store, 10);
    OpenOptions impatient;
    impatient.busyTimeout = 20;
    store.reopen(impatient);
    const auto kindOf = [](const std::function<void()> &work) {
        try {
            work();
        } catch (const Error &error) {
            CHECK_FALSE(error.sentence().isEmpty());
            return error.kind();
        }
        return Error::Kind::Other;
    };
    const auto save = [&] { (void)store->save(someService(*store, organization, 5), testEdit()); };
    Connection other(store.path(), Connection::Mode::Write, 0);

    for (const auto &lock : {QStringLiteral("IMMEDIATE"), QStringLiteral("EXCLUSIVE")}) {
        other.execute(u"BEGIN " + lock);
        CHECK(kindOf(save) == Error::Kind::Busy);
        CHECK(kindOf([&] { (void)store->begin(testEdit()); }) == Error::Kind::Busy);
        if (lock == u"EXCLUSIVE") {
            CHECK(kindOf([&] { (void)store->count(allServices()); }) == Error::Kind::Busy);
            CHECK(kindOf([&] { (void)store->check(); }) == Error::Kind::Busy);
            CHECK(kindOf([&] { store->backupTo(store.folder() + u"/b.moli"); }) == Error::Kind::Busy);
        }
        other.execute(QStringLiteral("ROLLBACK"));
        CHECK_NOTHROW(save());
    }
    // A read of another program that never ends lets everything be written but the commit.
    other.execute(QStringLiteral("BEGIN"));
    (void)other.scalar(QStringLiteral("SELECT COUNT(*) FROM \"service\""));
    const auto before = store->count(allServices());
    CHECK(kindOf(save) == Error::Kind::Busy);
    CHECK(store->count(allServices()) == before);
    other.execute(QStringLiteral("ROLLBACK"));
    CHECK_NOTHROW(save());
    CHECK(store->count(allServices()) == before + 1);
    CHECK(mistakesIn(*store) == QStringList());
}

TEST_CASE("Another Moli that reads the file sees each save as a whole", "[db][concurrency]")
{
    TemporaryStore store;
    const auto organization = fill(store, 10);
    const auto path = store.path();
    store.close();
    ChildProcess reading([&](const ChildProcess::Pipe &pipe) {
        OpenOptions options;
        options.readOnly = true;
        const auto opened = Store::open(path, options);
        pipe.tell("r");
        qint64 last = 0;
        for (;;) {
            // Each batch of the other one has two services.
            const auto count = opened.store->count(allServices());
            if (count % 2 != 0 || count < last)
                return 1;
            if (count >= 30)
                return 0;
            last = count;
        }
    });
    REQUIRE(reading.hear() == "r");
    store.reopen();
    for (int i = 0; i < 10; ++i) {
        const auto batch = store->begin(testEdit());
        REQUIRE(batch->save(someService(*store, organization, i)).saved());
        REQUIRE(batch->save(someService(*store, organization, i + 1)).saved());
        REQUIRE_NOTHROW(batch->commit());
    }
    CHECK(reading.wait() == 0);
}
