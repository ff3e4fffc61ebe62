// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/error.h"
#include "tests/ui/main_window/window_support.h"

#include <QThread>

using namespace moli;

TEST_CASE("Work is done elsewhere and its answer comes in the GUI thread", "[ui]")
{
    DeskFixture desk;
    QThread *worked = nullptr;
    QThread *answered = nullptr;
    int answer = 0;
    desk.session.read(
        &desk.session, QStringLiteral("Counting"),
        [&] {
            worked = QThread::currentThread();
            return 42;
        },
        [&](int value) {
            answered = QThread::currentThread();
            answer = value;
        });
    CHECK(desk.session.isBusy());
    desk.settle();
    CHECK(answer == 42);
    CHECK(worked != QThread::currentThread());
    CHECK(answered == QThread::currentThread());
}

TEST_CASE("Writes happen in the order in which they were asked for", "[ui]")
{
    DeskFixture desk;
    QList<int> order;
    for (int i = 0; i < 20; ++i)
        desk.session.write(
            &desk.session, {}, [&order, i] { order.append(i); }, [] {});
    desk.settle();
    REQUIRE(order.size() == 20);
    CHECK(std::is_sorted(order.begin(), order.end()));
}

TEST_CASE("An answer for somebody who is gone is dropped", "[ui]")
{
    DeskFixture desk;
    bool answered = false;
    auto gone = std::make_unique<QObject>();
    desk.session.read(
        gone.get(), {}, [] { return 1; }, [&](int) { answered = true; });
    gone.reset();
    desk.settle();
    CHECK_FALSE(answered);
}

TEST_CASE("An error is shown with what the person was doing, then the asker is told", "[ui]")
{
    DeskFixture desk;
    bool failed = false;
    bool done = false;
    desk.session.write(
        &desk.session, QStringLiteral("Saving the record"),
        []() -> int { throw Error(QStringLiteral("The disk is full."), QStringLiteral("SQLITE_FULL")); },
        [&](int) { done = true; }, [&] { failed = true; });
    desk.settle();
    CHECK(failed);
    CHECK_FALSE(done);
    REQUIRE(desk.errors.size() == 1);
    CHECK(desk.errors.first() == QStringLiteral("Saving the record: The disk is full."));
}

TEST_CASE("A commit in another thread is told in the GUI thread", "[ui]")
{
    DeskFixture desk;
    QStringList changed;
    QObject::connect(&desk.session, &Session::changed, &desk.session, [&](const ChangeSet &changes) {
        CHECK(QThread::currentThread() == desk.session.thread());
        changed = changes.records.keys();
    });
    desk.session.write(
        &desk.session, {},
        [&store = desk.store()] {
            (void)store.save(someOrganization(store, QStringLiteral("晨光妇女之家")), testEdit());
        },
        [] {});
    desk.settle();
    CHECK(changed == QStringList{QStringLiteral("organization")});
}
