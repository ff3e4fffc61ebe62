// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <QRandomGenerator>

using namespace moli;

namespace {

const auto organization = QStringLiteral("organization");
const auto nameKey = QStringLiteral("name");
const auto head = QStringLiteral("head");
const auto members = QStringLiteral("members");
const auto somebodyElse = QStringLiteral("别人");

void change(Store &store, const QString &who, const QString &type, const QString &id,
            const QMap<QString, QVariant> &values)
{
    auto record = *store.get(type, id);
    for (auto value = values.begin(); value != values.end(); ++value)
        record.set(value.key(), value.value());
    REQUIRE(store.save(record, {BatchKind::Edit, who, {}}).saved());
}

/// The living records with their values, as a person sees them.
using Desk = QMap<QString, QHash<QString, QVariant>>;
Desk deskOf(const Store &store)
{
    Desk desk;
    Query query;
    query.type = organization;
    store.forEach(query, [&](const Record &record) {
        auto values = record.values();
        values.removeIf([](const auto &value) { return value.value().isNull(); });
        desk.insert(record.id(), values);
        return true;
    });
    return desk;
}

} // namespace

TEST_CASE("Undo takes back the fields that nobody changed since, and names the others", "[db][undo]")
{
    TemporaryStore store;
    const auto id =
        store.save(someOrganization(*store, QStringLiteral("甲社")).set(head, QStringLiteral("林某")).set(members, 5))
            .id();
    change(*store, tester, organization, id, {{head, QStringLiteral("陈某")}, {members, 50}});
    const auto mistake = store->batches(1).first().number;
    change(*store, somebodyElse, organization, id, {{head, QStringLiteral("王某")}});

    const auto result = store->undo(tester, mistake);
    CHECK(result.batch > 0);
    CHECK(result.restored == 1);
    REQUIRE(result.kept.size() == 1);
    CHECK(result.kept.first().fields == QStringList{head});
    CHECK(result.kept.first().sentence.contains(store->registry().type(organization).field(head).label()));
    CHECK_FALSE(result.kept.first().sentence.contains(store->registry().type(organization).field(members).label()));
    auto now = *store->get(organization, id);
    CHECK(now.text(head) == QStringLiteral("王某"));
    CHECK(now.number(members) == 5);

    // Redo brings back just that.
    CHECK(store->redo(tester).kept.isEmpty());
    now = *store->get(organization, id);
    CHECK(now.text(head) == QStringLiteral("王某"));
    CHECK(now.number(members) == 50);
}

TEST_CASE("Undo takes the fields of a merge group back together or not at all", "[db][undo]")
{
    TemporaryStore store;
    const auto district = QStringLiteral("district");
    const auto row = QStringLiteral("tile_row");
    const auto column = QStringLiteral("tile_column");
    const auto id = districtId(QStringLiteral("350102"));
    change(*store, tester, district, id, {{row, 3}, {column, 3}, {QStringLiteral("notes"), QStringLiteral("旧")}});
    change(*store, tester, district, id, {{row, 4}, {QStringLiteral("notes"), QStringLiteral("新")}});
    const auto mistake = store->batches(1).first().number;
    change(*store, somebodyElse, district, id, {{column, 9}});
    const auto result = store->undo(tester, mistake);
    REQUIRE(result.kept.size() == 1);
    CHECK(result.kept.first().fields == QStringList{row});
    const auto now = *store->get(district, id);
    CHECK(now.number(row) == 4);
    CHECK(now.number(column) == 9);
    CHECK(now.text(QStringLiteral("notes")) == QStringLiteral("旧"));
}

TEST_CASE("An undo that a rule forbids says which rule, not that something was changed", "[db][undo]")
{
    TemporaryStore store;
    const auto id = store.save(someOrganization(*store, QStringLiteral("甲社"))).id();
    const auto made = store->batches(1).first().number;
    auto service = store->blank(QStringLiteral("service"));
    service.set(QStringLiteral("organization"), id)
        .set(QStringLiteral("date"), QStringLiteral("2021-05-20"))
        .set(QStringLiteral("district"), districtId(QStringLiteral("350102")))
        .set(QStringLiteral("kind"), QStringLiteral("legal_advice"))
        .set(QStringLiteral("women"), 3);
    store.save(service);

    const auto result = store->undo(tester, made);
    CHECK(result.batch == 0);
    REQUIRE(result.kept.size() == 1);
    CHECK(result.kept.first().fields.isEmpty());
    CHECK(result.kept.first().sentence.contains(store->registry().type(QStringLiteral("service")).pluralLabel()));
    CHECK(result.sentence.contains(result.kept.first().sentence));
    CHECK_FALSE(store->get(organization, id)->deleted);
}

TEST_CASE("An undo whose earlier values another record has now says so and what to do", "[db][undo]")
{
    TemporaryStore store;
    const auto district = QStringLiteral("district");
    const auto code = QStringLiteral("code");
    const auto id = districtId(QStringLiteral("350128"));
    const auto before = store->get(district, id)->text(code);
    change(*store, tester, district, id, {{code, QStringLiteral("350199")}});
    const auto moved = store->batches(1).first().number;
    change(*store, somebodyElse, district, districtId(QStringLiteral("350125")), {{code, before}});
    const auto result = store->undo(tester, moved);
    CHECK(result.batch == 0);
    REQUIRE(result.kept.size() == 1);
    CHECK(result.kept.first().sentence.contains(before));
    CHECK(result.sentence.contains(before));
    CHECK(store->get(district, id)->text(code) == QStringLiteral("350199"));
}

TEST_CASE("Whatever one person does, undo and redo go through exactly what was there", "[db][undo]")
{
    for (const quint32 seed : {1U, 2U, 3U, 4U}) {
        INFO("seed " << seed);
        TemporaryStore store;
        QRandomGenerator random(seed);
        QList<Desk> states{deskOf(*store)};
        qsizetype at = 0;
        int undone = 0;
        for (int step = 0; step < 120; ++step) {
            const auto living = deskOf(*store).keys();
            const auto any = [&] { return living[random.bounded(static_cast<int>(living.size()))]; };
            const int kind = random.bounded(living.isEmpty() ? 1 : 8);
            *store.clock += 1000;
            if (kind >= 5) {
                const bool back = kind < 7;
                const auto result = back ? store->undo(tester) : store->redo(tester);
                const bool possible = back ? at > 0 : at + 1 < states.size();
                REQUIRE((result.batch > 0) == possible);
                CHECK(result.kept.isEmpty());
                at += possible ? (back ? -1 : 1) : 0;
                undone += possible ? 1 : 0;
            } else {
                const auto batch = store->begin({kind == 4 ? BatchKind::Import : BatchKind::Edit, tester, {}});
                const auto edit = [&] {
                    auto record = *batch->get(organization, any());
                    record.set(random.bounded(2) ? head : QStringLiteral("profile"), QString::number(step));
                    record.set(members, random.bounded(9));
                    if (!record.deleted)
                        REQUIRE(batch->save(record).saved());
                };
                switch (kind) {
                case 0:
                    REQUIRE(batch->save(someOrganization(*store, QStringLiteral("社 %1").arg(step))).saved());
                    break;
                case 1:
                case 2: edit(); break;
                case 3: CHECK_FALSE(anyHard(batch->remove(organization, any()))); break;
                default: // an import: new ones, changed ones, the same one twice
                    for (int i = 0; i < 4; ++i)
                        REQUIRE(
                            batch->save(someOrganization(*store, QStringLiteral("入 %1-%2").arg(step).arg(i))).saved());
                    edit();
                    edit();
                }
                if (batch->changes() > 0) {
                    batch->commit();
                    states.resize(at + 1);
                    states.append(deskOf(*store));
                    ++at;
                }
            }
            REQUIRE(deskOf(*store) == states[at]);
        }
        CHECK(undone > 10);
        for (const auto &problem : store->check())
            CHECK(problem.kind == QStringLiteral("gap"));
    }
}

TEST_CASE("What somebody else wrote survives any undo and redo", "[db][undo]")
{
    TemporaryStore store;
    QRandomGenerator random(7);
    QStringList ids;
    for (int i = 0; i < 4; ++i)
        ids.append(store.save(someOrganization(*store, QStringLiteral("社 %1").arg(i))).id());
    QList<QMap<QString, QString>> mine{{}}; // the values of "head" by record, state after state
    qsizetype at = 0;
    QMap<QString, qint64> theirs; // the number of members by record
    for (int step = 0; step < 200; ++step) {
        const auto id = ids[random.bounded(static_cast<int>(ids.size()))];
        switch (random.bounded(4)) {
        case 0:
            change(*store, tester, organization, id, {{head, QString::number(step)}});
            mine.resize(at + 1);
            mine.append(mine[at]);
            mine[++at][id] = QString::number(step);
            break;
        case 1:
            change(*store, somebodyElse, organization, id, {{members, step}});
            theirs[id] = step;
            break;
        case 2:
            if (at > 0) {
                CHECK(store->undo(tester).batch > 0);
                --at;
            }
            break;
        default:
            if (at + 1 < mine.size()) {
                CHECK(store->redo(tester).batch > 0);
                ++at;
            }
        }
        for (const auto &one : std::as_const(ids)) {
            REQUIRE(store->get(organization, one)->text(head) == mine[at].value(one));
            REQUIRE(store->get(organization, one)->number(members) == theirs.value(one));
        }
    }
}
