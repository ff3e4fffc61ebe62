// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/connection.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

using namespace moli;

namespace {

const auto organization = QStringLiteral("organization");
const auto nameKey = QStringLiteral("name");

Query allOf(const QString &type)
{
    Query query;
    query.type = type;
    return query;
}

QStringList namesIn(const Page &page)
{
    QStringList names;
    for (const auto &record : page.records)
        names.append(record.text(nameKey));
    return names;
}

} // namespace

TEST_CASE("A saved record comes back as it was saved", "[db][store]")
{
    TemporaryStore store;
    auto record = someOrganization(*store, QStringLiteral("榕城茉莉社"));
    record.set(QStringLiteral("field_of_work"),
               QStringList{QStringLiteral("child_care"), QStringLiteral("legal_rights")});
    const auto saved = store.save(record);
    CHECK_FALSE(saved.id().isEmpty());
    CHECK(saved.text(nameKey) == QStringLiteral("榕城茉莉社"));
    CHECK(saved.list(QStringLiteral("field_of_work"))
          == QStringList{QStringLiteral("child_care"), QStringLiteral("legal_rights")});
    CHECK(saved.createdAt == *store.clock);
    CHECK(saved.createdBy == tester);
    CHECK(saved.ownerOffice == officeId(QStringLiteral("350100")));
    CHECK(store->get(organization, QStringLiteral("no-such-id")) == std::nullopt);
}

TEST_CASE("A record that breaks a hard rule isn't saved, and the problem says where", "[db][store]")
{
    TemporaryStore store;
    auto record = someOrganization(*store, QString());
    const auto result = store->save(record, testEdit());
    CHECK_FALSE(result.saved());
    REQUIRE_FALSE(result.problems.isEmpty());
    CHECK(result.problems.first().field == nameKey);
    CHECK(result.problems.first().rule == QStringLiteral("required"));
    CHECK(store->count(allOf(organization)) == 0);
    CHECK(store->batches(1).first().kind == BatchKind::Setup);
}

TEST_CASE("Values that can't be the field's are refused, not turned into something else", "[db][store]")
{
    TemporaryStore store;
    const auto problemWith = [&](const QString &field, const QVariant &value) {
        auto record = someOrganization(*store, QStringLiteral("某社"));
        record.set(field, value);
        const auto result = store->save(record, testEdit());
        for (const auto &problem : result.problems) {
            if (problem.severity == Severity::Hard && problem.field == field)
                return problem.rule;
        }
        return QString();
    };
    CHECK(problemWith(QStringLiteral("registered_on"), QStringLiteral("2021-02-30")) == QStringLiteral("type"));
    CHECK(problemWith(QStringLiteral("form"), QStringLiteral("no_such_form")) == QStringLiteral("choice"));
    CHECK(problemWith(QStringLiteral("district"), QStringLiteral("nowhere")) == QStringLiteral("reference"));
    CHECK(problemWith(QStringLiteral("staff_full_time"), QStringLiteral("many")) == QStringLiteral("type"));
    CHECK(problemWith(QStringLiteral("staff_full_time"), -1) == QStringLiteral("range"));
}

TEST_CASE("A unique value stands in one living record only", "[db][store]")
{
    TemporaryStore store;
    const auto code = QStringLiteral("51350100MJ00000018");
    auto first = someOrganization(*store, QStringLiteral("甲社"));
    auto second = someOrganization(*store, QStringLiteral("乙社"));
    // Numbers of disputes are unique too and need no valid credit code.
    auto dispute = store->blank(QStringLiteral("dispute"));
    dispute.set(QStringLiteral("accepted_on"), QStringLiteral("2021-03-05"))
        .set(QStringLiteral("district"), districtId(QStringLiteral("350102")))
        .set(QStringLiteral("kind"), QStringLiteral("marriage"))
        .set(QStringLiteral("number"), QStringLiteral("甲-1"));
    const auto saved = store.save(dispute);
    const auto again = store->save(dispute, testEdit());
    CHECK_FALSE(again.saved());
    CHECK(again.problems.first().rule == QStringLiteral("unique"));
    // A deleted record gives its number free, and can't come back once it was given to another.
    auto batch = store->begin(testEdit());
    CHECK(batch->remove(QStringLiteral("dispute"), saved.id()).isEmpty());
    CHECK(batch->save(dispute).saved());
    CHECK(anyHard(batch->restore(QStringLiteral("dispute"), saved.id())));
    batch->commit();
}

TEST_CASE("Disputes without a number are numbered by office and year", "[db][store]")
{
    TemporaryStore store(QStringLiteral("350102"));
    const auto save = [&](const QString &date) {
        auto dispute = store->blank(QStringLiteral("dispute"));
        dispute.set(QStringLiteral("accepted_on"), date)
            .set(QStringLiteral("district"), districtId(QStringLiteral("350102")))
            .set(QStringLiteral("kind"), QStringLiteral("marriage"));
        return store.save(dispute).text(QStringLiteral("number"));
    };
    CHECK(save(QStringLiteral("2021-03-05")) == QStringLiteral("350102-2021-0001"));
    CHECK(save(QStringLiteral("2021-01-05")) == QStringLiteral("350102-2021-0002"));
    CHECK(save(QStringLiteral("2020-01-05")) == QStringLiteral("350102-2020-0001"));
}

TEST_CASE("Every change is journalled with its old and new value", "[db][journal]")
{
    TemporaryStore store;
    auto record = store.save(someOrganization(*store, QStringLiteral("旧名")));
    *store.clock += 60'000;
    record.set(nameKey, QStringLiteral("新名"));
    store.save(record);
    const auto history = store->history(organization, record.id());
    REQUIRE(history.size() == 2);
    CHECK(history.first().at == *store.clock);
    CHECK(history.first().who == tester);
    CHECK_FALSE(history.first().inserted);
    CHECK(history.first().changes
          == QMap<QString, FieldChange>{{nameKey, {QStringLiteral("旧名"), QStringLiteral("新名")}}});
    CHECK(history.last().inserted);
    CHECK(history.first().replicaSequence == history.last().replicaSequence + 1);
    CHECK(history.first().replica == store->replicaId());
}

TEST_CASE("A save without changes leaves no trace", "[db][journal]")
{
    TemporaryStore store;
    const auto record = store.save(someOrganization(*store, QStringLiteral("甲社")));
    const auto before = store->batches(1).first().number;
    CHECK(store->save(record, testEdit()).saved());
    CHECK(store->batches(1).first().number == before);
    CHECK(store->history(organization, record.id()).size() == 1);
}

TEST_CASE("A batch that isn't committed leaves nothing behind", "[db][store]")
{
    TemporaryStore store;
    {
        const auto batch = store->begin(testEdit());
        CHECK(batch->save(someOrganization(*store, QStringLiteral("甲社"))).saved());
    }
    CHECK(store->count(allOf(organization)) == 0);
    CHECK(store->search(QStringLiteral("甲社")).isEmpty());
}

TEST_CASE("Undo and redo go through a person's last actions", "[db][undo]")
{
    TemporaryStore store;
    auto record = store.save(someOrganization(*store, QStringLiteral("一")));
    const auto id = record.id();
    const auto name = [&] { return store->get(organization, id)->text(nameKey); };
    record.set(nameKey, QStringLiteral("二"));
    store.save(record);
    record.set(nameKey, QStringLiteral("三"));
    store.save(record);

    CHECK(store->undo(tester).restored == 1);
    CHECK(name() == QStringLiteral("二"));
    CHECK(store->undo(tester).restored == 1);
    CHECK(name() == QStringLiteral("一"));
    CHECK(store->undo(tester).restored == 1);
    CHECK(store->get(organization, id)->deleted);
    CHECK(store->undo(tester).batch == 0);

    CHECK(store->redo(tester).restored == 1);
    CHECK_FALSE(store->get(organization, id)->deleted);
    CHECK(store->redo(tester).restored == 1);
    CHECK(name() == QStringLiteral("二"));
    CHECK(store->undo(tester).restored == 1);
    CHECK(name() == QStringLiteral("一"));
    // Something new ends what can be redone.
    auto other = store.save(someOrganization(*store, QStringLiteral("另一家")));
    CHECK(store->redo(tester).batch == 0);
    CHECK_FALSE(store->redo(tester).sentence.isEmpty());
}

TEST_CASE("Undo leaves what was changed since and says so", "[db][undo]")
{
    TemporaryStore store;
    auto batch = store->begin({BatchKind::Import, tester, {}});
    const auto kept = batch->save(someOrganization(*store, QStringLiteral("甲社"))).id;
    const auto gone = batch->save(someOrganization(*store, QStringLiteral("乙社"))).id;
    const auto number = batch->number();
    batch->commit();
    auto record = *store->get(organization, kept);
    record.set(nameKey, QStringLiteral("甲社(新)"));
    CHECK(store->save(record, {BatchKind::Edit, QStringLiteral("别人"), {}}).saved());

    const auto result = store->undo(tester, number);
    CHECK(result.restored == 1);
    REQUIRE(result.kept.size() == 1);
    CHECK(result.kept.first().id == kept);
    CHECK(store->get(organization, gone)->deleted);
    CHECK_FALSE(store->get(organization, kept)->deleted);
    CHECK(store->undo(tester, number).batch == 0);
}

TEST_CASE("A record that others refer to can't be deleted", "[db][store]")
{
    TemporaryStore store;
    const auto record = store.save(someOrganization(*store, QStringLiteral("甲社")));
    auto station = store->blank(QStringLiteral("station"));
    station.set(QStringLiteral("kind"), QStringLiteral("home"))
        .set(QStringLiteral("organization"), record.id())
        .set(nameKey, QStringLiteral("甲社妇女之家"))
        .set(QStringLiteral("founded_on"), QStringLiteral("2019-03-08"));
    const auto saved = store.save(station);
    const auto batch = store->begin(testEdit());
    const auto problems = batch->remove(organization, record.id());
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().rule == QStringLiteral("referenced"));
    CHECK(batch->remove(QStringLiteral("station"), saved.id()).isEmpty());
    CHECK(batch->remove(organization, record.id()).isEmpty());
}

TEST_CASE("A choice in use can't be deleted, one out of use can", "[db][store]")
{
    TemporaryStore store;
    store.save(someOrganization(*store, QStringLiteral("甲社")));
    const auto idOf = [&](const QString &list, const QString &key) {
        auto query = allOf(QStringLiteral("choice"));
        query.where = {equals(QStringLiteral("list"), list), equals(QStringLiteral("key"), key)};
        return store->query(query).records.first().id();
    };
    const auto batch = store->begin(testEdit());
    CHECK(anyHard(
        batch->remove(QStringLiteral("choice"), idOf(QStringLiteral("organization.link"), QStringLiteral("linked")))));
    CHECK_FALSE(anyHard(batch->remove(QStringLiteral("choice"),
                                      idOf(QStringLiteral("organization.link"), QStringLiteral("nurtured")))));
}

TEST_CASE("Pages go on where the last one ended, in both directions, with empty values and ties", "[db][query]")
{
    TemporaryStore store;
    {
        const auto batch = store->begin(testEdit());
        for (int i = 0; i < 57; ++i) {
            auto record = someOrganization(*store, QStringLiteral("社%1").arg(i));
            if (i % 3)
                record.set(QStringLiteral("registered_on"),
                           QStringLiteral("2020-01-%1").arg(i % 5 + 1, 2, 10, QChar(u'0')));
            REQUIRE(batch->save(record).saved());
        }
        batch->commit();
    }
    for (const bool descending : {false, true}) {
        for (const auto &field : {QString(), QStringLiteral("registered_on"), nameKey, QStringLiteral("district")}) {
            auto query = allOf(organization);
            query.sort = {field, descending};
            query.limit = 1000;
            QStringList whole;
            for (const auto &record : store->query(query).records)
                whole.append(record.id());
            query.limit = 4;
            QStringList paged;
            for (;;) {
                const auto page = store->query(query);
                for (const auto &record : page.records)
                    paged.append(record.id());
                if (!page.next)
                    break;
                query.after = page.next;
            }
            INFO(field.toStdString() << (descending ? " descending" : " ascending"));
            CHECK(whole.size() == 57);
            CHECK(paged == whole);
        }
    }
}

TEST_CASE("Names are sorted by pinyin", "[db][query]")
{
    TemporaryStore store;
    for (const auto &name :
         {QStringLiteral("长乐之家"), QStringLiteral("安心社"), QStringLiteral("仓山社"), QStringLiteral("白玉兰")})
        store.save(someOrganization(*store, name));
    auto query = allOf(organization);
    query.sort = {nameKey, false};
    CHECK(namesIn(store->query(query))
          == QStringList{QStringLiteral("安心社"), QStringLiteral("白玉兰"), QStringLiteral("仓山社"),
                         QStringLiteral("长乐之家")});
}

TEST_CASE("Choices are sorted by their place in the list, what the list doesn't have comes last", "[db][query]")
{
    TemporaryStore store;
    const auto list = QStringLiteral("organization.registration");
    QStringList keys;
    for (const auto &choice : store->choices(list))
        keys.append(choice.key);
    auto byKey = keys;
    byKey.sort();
    REQUIRE(byKey != keys);
    const auto link = QStringLiteral("registration");
    // Two of each, in the order of their keys, and one without.
    for (int again = 0; again < 2; ++again) {
        for (const auto &key : std::as_const(byKey))
            store.save(someOrganization(*store, key + QString::number(again)).set(link, key));
    }
    store.save(someOrganization(*store, QStringLiteral("空")).set(link, QVariant()));
    QStringList expected{QString()};
    for (const auto &key : std::as_const(keys))
        expected << key << key;
    for (const bool descending : {false, true}) {
        auto query = allOf(organization);
        query.sort = {link, descending};
        query.limit = 2;
        QStringList links;
        store->forEach(query, [&](const Record &record) {
            links.append(record.text(link));
            return true;
        });
        if (descending)
            std::reverse(links.begin(), links.end());
        CHECK(links == expected);
    }
}

TEST_CASE("Districts are sorted by their codes", "[db][query]")
{
    TemporaryStore store;
    const auto district = QStringLiteral("district");
    for (const auto *code : {"350181", "350103", "350121", "350102"})
        store.save(
            someOrganization(*store, QString::fromLatin1(code)).set(district, districtId(QString::fromLatin1(code))));
    auto query = allOf(organization);
    query.sort = {district, false};
    CHECK(namesIn(store->query(query))
          == QStringList{QStringLiteral("350102"), QStringLiteral("350103"), QStringLiteral("350121"),
                         QStringLiteral("350181")});
}

TEST_CASE("Filters follow references and look into lists", "[db][query]")
{
    TemporaryStore store;
    auto first = someOrganization(*store, QStringLiteral("甲社"));
    first.set(QStringLiteral("field_of_work"), QStringList{QStringLiteral("in_difficulty")});
    store.save(first);
    auto second = someOrganization(*store, QStringLiteral("乙社"));
    second.set(QStringLiteral("district"), districtId(QStringLiteral("350103")));
    store.save(second);
    const auto names = [&](const Condition &condition) {
        auto query = allOf(organization);
        query.where = {condition};
        return namesIn(store->query(query));
    };
    CHECK(names(equals(QStringLiteral("district.code"), QStringLiteral("350103")))
          == QStringList{QStringLiteral("乙社")});
    CHECK(names({QStringLiteral("field_of_work"), Operator::Includes, QStringLiteral("in_difficulty")})
          == QStringList{QStringLiteral("甲社")});
    CHECK(names({QStringLiteral("field_of_work"), Operator::Includes, QStringLiteral("difficulty")}).isEmpty());
    CHECK(names({QStringLiteral("field_of_work"), Operator::IsEmpty, {}}) == QStringList{QStringLiteral("乙社")});
    CHECK(names({nameKey, Operator::Contains, QStringLiteral("甲")}) == QStringList{QStringLiteral("甲社")});
    CHECK(names({nameKey, Operator::Contains, QStringLiteral("%")}).isEmpty());
    CHECK_THROWS_AS(names(equals(QStringLiteral("no_such_field"), 1)), Error);
}

TEST_CASE("The search finds by one character, by pinyin and by initials", "[db][search]")
{
    TemporaryStore store;
    const auto id = store.save(someOrganization(*store, QStringLiteral("福州市茉莉社工服务中心"))).id();
    store.save(someOrganization(*store, QStringLiteral("闽侯县安心互助会")));
    const auto finds = [&](const QString &text) {
        const auto hits = store->search(text);
        return hits.size() == 1 && hits.first().id == id;
    };
    CHECK(finds(QStringLiteral("茉")));
    CHECK(finds(QStringLiteral("莉社")));
    CHECK(finds(QStringLiteral("moli")));
    CHECK(finds(QStringLiteral("mlsg")));
    CHECK(finds(QStringLiteral("fuzhoushimo")));
    CHECK(finds(QStringLiteral("MoLi")));
    CHECK(finds(QStringLiteral("茉莉 中心")));
    CHECK_FALSE(finds(QStringLiteral("莉茉")));
    CHECK(store->search(QStringLiteral("！？")).isEmpty());
    CHECK(store->search(QStringLiteral("\" OR title:")).isEmpty());
    auto record = *store->get(organization, id);
    record.set(nameKey, QStringLiteral("福州市百合中心"));
    store.save(record);
    CHECK(store->search(QStringLiteral("茉莉")).isEmpty());
    CHECK(finds(QStringLiteral("百合")));
    const auto batch = store->begin(testEdit());
    CHECK(batch->remove(organization, id).isEmpty());
    batch->commit();
    CHECK(store->search(QStringLiteral("百合")).isEmpty());
}

TEST_CASE("Pinyin and initials find what stands in any searchable field, titles first", "[db][search]")
{
    TemporaryStore store;
    const auto inText = store
                            .save(someOrganization(*store, QStringLiteral("甲社"))
                                      .set(QStringLiteral("profile"), QStringLiteral("为妇女讲解婚姻家庭法律知识。")))
                            .id();
    const auto found = [&](const char *text) {
        QStringList ids;
        for (const auto &hit : store->search(QString::fromUtf8(text))) {
            if (hit.type == organization) // built-in choices are found as well
                ids.append(hit.id);
        }
        return ids;
    };
    for (const auto *text :
         {"falv", "falvzhishi", "falvzh", "FaLv", "flzs", "hyjt", "hunyin jiating", "法律 zhishi", "funv", "wfnjj"})
        CHECK(found(text) == QStringList{inText});
    // Not across what stands apart, not in another order.
    for (const auto *text : {"lvfa", "zsfl", "falvx", "zhishijiashe"})
        CHECK(found(text).isEmpty());
    Query within = allOf(organization);
    within.text = QStringLiteral("falv");
    CHECK(store->count(within) == 1);
    const auto inTitle = store.save(someOrganization(*store, QStringLiteral("法律援助站"))).id();
    store.save(someOrganization(*store, QStringLiteral("乙社"))
                   .set(QStringLiteral("profile"), QStringLiteral("提供法律咨询")));
    CHECK(found("falv").size() == 3);
    CHECK(found("falv").first() == inTitle);
    CHECK(found("flzx").size() == 1);
}

TEST_CASE("A hit tells the place that it was found by, also where it was typed in pinyin", "[db][search]")
{
    TemporaryStore store;
    store.save(someOrganization(*store, QStringLiteral("甲社"))
                   .set(QStringLiteral("profile"), QStringLiteral("为妇女讲解ABC婚姻家庭法律知识，接待旅客。")));
    const auto marked = [&](const char *text) {
        for (const auto &hit : store->search(QString::fromUtf8(text))) {
            if (hit.type == organization)
                return hit.snippet.section(QChar(2), 1, 1).section(QChar(3), 0, 0);
        }
        return QStringLiteral("not found");
    };
    CHECK(marked("法律") == QStringLiteral("法律"));
    CHECK(marked("falv") == QStringLiteral("法律"));
    CHECK(marked("FaLvZh") == QStringLiteral("法律知"));
    CHECK(marked("hyjt") == QStringLiteral("婚姻家庭"));
    CHECK(marked("luke") == QStringLiteral("旅客"));
    CHECK(marked("lüke") == QStringLiteral("旅客"));
}

TEST_CASE("Aggregates count and sum what a search finds", "[db][query]")
{
    TemporaryStore store;
    for (int i = 0; i < 6; ++i)
        store.save(
            someOrganization(*store, i % 2 ? QStringLiteral("茉莉社 %1").arg(i) : QStringLiteral("百合社 %1").arg(i))
                .set(QStringLiteral("members"), i));
    Aggregate aggregate;
    aggregate.type = organization;
    aggregate.measures = {{Measure::Kind::Sum, {QStringLiteral("members")}}};
    aggregate.text = QStringLiteral("茉莉");
    const auto groups = store->aggregate(aggregate);
    REQUIRE(groups.size() == 1);
    CHECK(groups.first().rows == 3);
    CHECK(groups.first().values.first() == 1 + 3 + 5);
}

TEST_CASE("Aggregates group, sum and count as SQL would", "[db][query]")
{
    TemporaryStore store;
    const auto firstId = store.save(someOrganization(*store, QStringLiteral("甲社"))).id();
    const auto save = [&](const QString &date, const QString &district, int women, int children) {
        auto service = store->blank(QStringLiteral("service"));
        service.set(QStringLiteral("organization"), firstId)
            .set(QStringLiteral("date"), date)
            .set(QStringLiteral("kind"), QStringLiteral("legal_advice"))
            .set(QStringLiteral("district"), districtId(district))
            .set(QStringLiteral("women"), women)
            .set(QStringLiteral("children"), children);
        store.save(service);
    };
    save(QStringLiteral("2020-05-01"), QStringLiteral("350102"), 10, 1);
    save(QStringLiteral("2021-05-01"), QStringLiteral("350102"), 20, 2);
    save(QStringLiteral("2021-06-01"), QStringLiteral("350103"), 30, 3);
    Aggregate aggregate;
    aggregate.type = QStringLiteral("service");
    aggregate.measures = {{Measure::Kind::Sum, {QStringLiteral("women"), QStringLiteral("children")}},
                          {Measure::Kind::CountDistinct, {QStringLiteral("district")}}};
    auto groups = store->aggregate(aggregate);
    REQUIRE(groups.size() == 1);
    CHECK(groups.first().values == QList<qint64>{66, 2});
    CHECK(groups.first().rows == 3);
    aggregate.by = {{QStringLiteral("date"), Dimension::Part::Year},
                    {QStringLiteral("district.code"), Dimension::Part::Whole}};
    groups = store->aggregate(aggregate);
    REQUIRE(groups.size() == 3);
    CHECK(groups.at(0).keys == QVariantList{QStringLiteral("2020"), QStringLiteral("350102")});
    CHECK(groups.at(2).keys == QVariantList{QStringLiteral("2021"), QStringLiteral("350103")});
    CHECK(groups.at(2).values.first() == 33);
    aggregate.where = between(QStringLiteral("date"), QDate(2021, 6, 1), {});
    aggregate.by.clear();
    CHECK(store->aggregate(aggregate).first().values.first() == 33);
    aggregate.where = between(QStringLiteral("date"), QDate(2030, 1, 1), {});
    CHECK(store->aggregate(aggregate).first().rows == 0);
}

TEST_CASE("A record is meant by its id, its code or a name that only one has", "[db][query]")
{
    TemporaryStore store;
    const auto id = store.save(someOrganization(*store, QStringLiteral("甲社"))).id();
    CHECK(store->resolve(QStringLiteral("district"), QStringLiteral("350102")) == districtId(QStringLiteral("350102")));
    CHECK(store->resolve(QStringLiteral("district"), QStringLiteral("鼓楼区")) == districtId(QStringLiteral("350102")));
    CHECK(store->resolve(organization, id) == id);
    CHECK(store->resolve(organization, QStringLiteral("甲社")) == id);
    store.save(someOrganization(*store, QStringLiteral("甲社")));
    CHECK(store->resolve(organization, QStringLiteral("甲社")) == std::nullopt);
    CHECK(store->resolve(organization, QStringLiteral("没有")) == std::nullopt);
}

TEST_CASE("Models are told once per batch, after the commit", "[db][store]")
{
    TemporaryStore store;
    QList<ChangeSet> told;
    qint64 seen = -1;
    QObject::connect(&*store, &Store::changed, &*store, [&](const ChangeSet &changes) {
        told.append(changes);
        seen = store->count(allOf(organization));
    });
    const auto batch = store->begin(testEdit());
    CHECK(batch->save(someOrganization(*store, QStringLiteral("甲社"))).saved());
    CHECK(batch->save(someOrganization(*store, QStringLiteral("乙社"))).saved());
    CHECK(told.isEmpty());
    batch->commit();
    REQUIRE(told.size() == 1);
    CHECK(told.first().records.value(organization).size() == 2);
    CHECK(seen == 2);
}

TEST_CASE("The journal can't be rewritten", "[db][journal]")
{
    TemporaryStore store;
    store.save(someOrganization(*store, QStringLiteral("甲社")));
    Connection connection(store.path(), Connection::Mode::Write, 1000);
    CHECK_THROWS_AS(connection.execute(QStringLiteral("UPDATE \"journal\" SET \"operator\" = 'x'")), Error);
    CHECK_THROWS_AS(connection.execute(QStringLiteral("DELETE FROM \"journal\"")), Error);
}

TEST_CASE("Who looks at a masked value is written down", "[db][store]")
{
    TemporaryStore store;
    store->recordDisclosure(tester, organization, QStringLiteral("some-id"), QStringLiteral("phone"));
    Connection connection(store.path(), Connection::Mode::Write, 1000);
    CHECK(connection.scalar(QStringLiteral("SELECT \"operator\" || \"field\" FROM \"audit\"")).toString()
          == QString(tester + u"phone"));
}

TEST_CASE("Who looks at many masked values at once is written down in one entry", "[db][store]")
{
    TemporaryStore store;
    store->recordDisclosure(tester, organization, {QStringLiteral("a"), QStringLiteral("b")},
                            {QStringLiteral("phone"), QStringLiteral("facts")});
    Connection connection(store.path(), Connection::Mode::Write, 1000);
    CHECK(connection.scalar(QStringLiteral("SELECT COUNT(*) FROM \"audit\"")).toInt() == 1);
    CHECK(connection.scalar(QStringLiteral("SELECT \"record\" || '/' || \"field\" FROM \"audit\"")).toString()
          == u"a b/phone facts");
}

TEST_CASE("A record is found by a code that it had before, unless another one has it now", "[db][store]")
{
    TemporaryStore store;
    const auto district = QStringLiteral("district");
    CHECK(store->resolve(district, QStringLiteral("350182")) == districtId(QStringLiteral("350112")));
    CHECK(store->resolve(district, QStringLiteral("３５０１１２")) == districtId(QStringLiteral("350112")));
    CHECK_FALSE(store->resolve(district, QStringLiteral("35018")));
    CHECK_FALSE(store->resolve(district, QString()));

    auto gulou = *store->get(district, districtId(QStringLiteral("350102")));
    store.save(gulou.set(QStringLiteral("old_codes"), QStringLiteral("350199 350182")));
    CHECK_FALSE(store->resolve(district, QStringLiteral("350182")));
    CHECK(store->resolve(district, QStringLiteral("350199")) == gulou.id());

    Record another(district);
    another.set(QStringLiteral("code"), QStringLiteral("350182")).set(QStringLiteral("name"), QStringLiteral("新区"));
    CHECK(store->resolve(district, QStringLiteral("350182")) == std::nullopt);
    const auto saved = store.save(another);
    CHECK(store->resolve(district, QStringLiteral("350182")) == saved.id());
}

TEST_CASE("The limits of a number stand in the sentence as people write them", "[db][store]")
{
    TemporaryStore store;
    auto project = store->blank(QStringLiteral("project"));
    const auto sentenceFor = [&](qlonglong amount) {
        project.set(QStringLiteral("budget"), amount);
        for (const auto &problem : store->validate(project)) {
            if (problem.field == u"budget" && problem.rule == u"range")
                return problem.sentence;
        }
        return QString();
    };
    CHECK(sentenceFor(-1).endsWith(u" 0."));
    CHECK(sentenceFor(1'000'000'000'000'001).endsWith(u" 10,000,000,000,000."));
}

TEST_CASE("An ü is found typed as ü, v or u", "[db][store]")
{
    TemporaryStore store;
    store.save(someOrganization(*store, QStringLiteral("绿女社")));
    store.save(someOrganization(*store, QStringLiteral("路社")));
    const auto found = [&](const QString &text) {
        QStringList titles;
        for (const auto &hit : store->search(text)) {
            if (hit.type == organization)
                titles.append(hit.title);
        }
        titles.sort();
        return titles;
    };
    const QStringList green{QStringLiteral("绿女社")};
    for (const auto *typed : {"lü", "LÜ", "lü", "lv", "lünü", "lvnv", "lunu", "lvnu", "lunv", "nü", "lünüshe"}) {
        CAPTURE(typed);
        CHECK(found(QString::fromUtf8(typed)) == green);
    }
    CHECK(found(QStringLiteral("lu")).size() == 2);
    CHECK(found(QStringLiteral("lushe")) == QStringList{QStringLiteral("路社")});
    CHECK(found(QStringLiteral("lulululululululululu")).isEmpty());
}

TEST_CASE("A search for signs only finds nothing", "[db][store]")
{
    TemporaryStore store;
    store.save(someOrganization(*store, QStringLiteral("甲社")));
    for (const auto *text :
         {"", "  ", "$()", "\"", "'", "*", "(", ")", "-", "^", "…", "，。", ":", "\\", "%", "😀", "\x01"}) {
        CAPTURE(text);
        CHECK(store->search(QString::fromUtf8(text)).isEmpty());
    }
    for (const auto *text : {"$(x)", "a AND", "NEAR(", "title:x", "x*", "\"x"}) {
        CAPTURE(text);
        CHECK_NOTHROW(store->search(QString::fromUtf8(text)));
    }
}
