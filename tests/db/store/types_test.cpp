// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/incubation/types.h"
#include "db/store/connection.h"
#include "db/store/migrations.h"
#include "db/store/schema.h"
#include "tests/db/faults/files.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <QRegularExpression>

using namespace moli;

namespace {

/// Makes valid records of any type from its description.
class RecordMaker {
public:
    explicit RecordMaker(Store &store) : m_store(store) {}

    /// Every field has a value, but for those that a rule doesn't allow beside the others.
    [[nodiscard]] Record full(const QString &type)
    {
        auto record = small(type);
        for (const auto &field : m_store.registry().type(type).fields()) {
            if (record.has(field.key()))
                continue;
            record.set(field.key(), value(type, field));
            if (anyHard(m_store.validate(record)))
                record.set(field.key(), {});
        }
        return record;
    }

    /// Another value for a field that has one.
    [[nodiscard]] QVariant other(const Field &field, const QVariant &value)
    {
        switch (field.type()) {
        case FieldType::Text:
        case FieldType::LongText: return QString(value.toString() + u"改");
        case FieldType::Integer:
        case FieldType::Money: return value.toLongLong() + 1;
        default: return {};
        }
    }

private:
    /// What is required, and what the rules ask for on top.
    [[nodiscard]] Record small(const QString &type)
    {
        const auto &description = m_store.registry().type(type);
        auto record = m_store.blank(type);
        for (const auto &field : description.fields()) {
            if (field.isRequired() && !record.has(field.key()))
                record.set(field.key(), value(type, field));
        }
        for (const auto &problem : m_store.validate(record)) {
            if (problem.severity == Severity::Hard && !record.has(problem.field))
                record.set(problem.field, value(type, description.field(problem.field)));
        }
        return record;
    }

    [[nodiscard]] QVariant value(const QString &type, const Field &field)
    {
        const auto number = QString::number(++m_made);
        switch (field.type()) {
        case FieldType::Text:
        case FieldType::LongText:
            if (field.key() == u"credit_code")
                return QStringLiteral("52350100MJB0123459");
            if (type == u"choice" && field.key() == u"list")
                return QStringLiteral("service.kind");
            if (type == u"choice" && field.key() == u"key")
                return QStringLiteral("made_up");
            if (type == u"district" && field.key() == u"code")
                return number.rightJustified(6, u'9');
            return QString(u"文字 text " + number);
        case FieldType::Integer:
        case FieldType::Money: return qBound<qint64>(field.least(), 7, field.greatest());
        case FieldType::Date: return QStringLiteral("2021-03-08");
        case FieldType::YesNo: return 1;
        case FieldType::Choice: return m_store.choices(field.choiceList()).first().key;
        case FieldType::Choices: return QStringList{m_store.choices(field.choiceList()).last().key};
        case FieldType::Reference: return someId(field.refersTo());
        case FieldType::References: return QStringList{someId(field.refersTo())};
        case FieldType::Attachments: return attachment();
        }
        return {};
    }

    [[nodiscard]] QString someId(const QString &type)
    {
        Query query;
        query.type = type;
        query.limit = 1;
        const auto page = m_store.query(query);
        if (!page.records.isEmpty())
            return page.records.first().id();
        const auto saved = m_store.save(small(type), testEdit());
        for (const auto &problem : saved.problems)
            UNSCOPED_INFO(type.toStdString()
                          << '.' << problem.field.toStdString() << ": " << problem.sentence.toStdString());
        REQUIRE(saved.saved());
        return saved.id;
    }

    [[nodiscard]] QVariantList attachment()
    {
        const auto batch = m_store.begin(testEdit());
        const auto hash = batch->addAttachment({QStringLiteral("a.txt"), QStringLiteral("text/plain"), "text", {}, {}});
        batch->commit();
        return {QVariantMap{{QStringLiteral("sha256"), hash},
                            {QStringLiteral("name"), QStringLiteral("a.txt")},
                            {QStringLiteral("caption"), QStringLiteral("说明")}}};
    }

    Store &m_store;
    int m_made = 0;
};

QStringList mistakesIn(Store &store)
{
    QStringList mistakes;
    for (const auto &problem : store.check()) {
        if (problem.kind != u"gap")
            mistakes.append(problem.kind + u' ' + problem.type + u' ' + problem.message);
    }
    return mistakes;
}

QString readme()
{
    return QString::fromUtf8(bytesOf(QStringLiteral(MOLI_TEST_DATA "/../../db/README.md")));
}

/// The fenced pieces of the README in a language, in their order.
QStringList examples(const QString &language)
{
    static const QRegularExpression fence(QStringLiteral("```(\\w+)\\n(.*?)```"),
                                          QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    for (auto matches = fence.globalMatch(readme()); matches.hasNext();) {
        const auto match = matches.next();
        if (match.captured(1) == language)
            found.append(match.captured(2));
    }
    return found;
}

// The examples of db/README.md, as they stand there. --------------------------------------------------------------

RecordType donation()
{
    return RecordType::describe("donation", Area::Projects, {"Donation", "捐赠"}, {"Donations", "捐赠"})
        .section({"Donation", "捐赠"},
                 {
                     Field::text("donor", {"Donor", "捐赠方"}).required().searchable().listed(),
                     Field::date("date", {"Date", "日期"}).required().indexed().listed().filtered(),
                     Field::reference("organization", {"Organization", "受赠组织"}, "organization").listed(),
                     Field::money("amount", {"Amount", "金额"}).required().listed().totalled(),
                 })
        .title({"donor", "date"})
        .sortedBy("-date")
        .when("date");
}

RecordType organizationWithNickname()
{
    return types::organization().section({"Nickname", "简称"},
                                         {
                                             Field::text("nickname", {"Nickname", "简称"}).searchable(),
                                         });
}

Registry extendedRegistry()
{
    const auto builtIn = Registry::builtIn();
    QList<RecordType> types;
    for (const auto &type : builtIn.types())
        types.append(type.key() == u"organization" ? organizationWithNickname() : type);
    types.append(donation());
    return Registry(types);
}

QList<Migration> extendedMigrations()
{
    auto migrations = builtInMigrations();
    for (const auto &sql : examples(QStringLiteral("sql")))
        migrations.append({static_cast<int>(migrations.size()) + 1, QStringLiteral("README"), sql});
    return migrations;
}

} // namespace

TEST_CASE("Records of every type are saved, changed, undone, deleted and brought back from their descriptions alone",
          "[db][types]")
{
    const auto registry = Registry::builtIn();
    TemporaryStore store;
    RecordMaker maker(*store);
    for (const auto &type : registry.types()) {
        INFO(type.key().toStdString());
        const auto made = maker.full(type.key());
        // What a process writes isn't taken from anybody else.
        const BatchInfo by{type.isGuarded() ? BatchKind::Step : BatchKind::Edit, tester, {}};
        if (type.isGuarded())
            CHECK_FALSE(store->save(made, testEdit()).saved());
        const auto result = store->save(made, by);
        for (const auto &problem : result.problems)
            UNSCOPED_INFO(problem.field.toStdString() << ": " << problem.sentence.toStdString());
        REQUIRE(result.saved());
        auto record = *store->get(type.key(), result.id);
        int filled = 0;
        for (const auto &field : type.fields()) {
            INFO(field.key().toStdString());
            CHECK((record.value(field.key()) == made.value(field.key())));
            filled += record.has(field.key()) ? 1 : 0;
        }
        CHECK(filled * 2 >= type.fields().size());
        CHECK(store->history(type.key(), result.id).size() == 1);

        for (const auto &field : type.fields()) {
            const auto before = record.value(field.key());
            const auto changed = maker.other(field, before);
            if (before.isNull() || changed.isNull() || !field.rules().isEmpty())
                continue;
            INFO(field.key().toStdString());
            record.set(field.key(), changed);
            const auto again = store->save(record, by);
            record.set(field.key(), before);
            if (!again.saved())
                continue; // a rule between fields
            CHECK(store->get(type.key(), result.id)->value(field.key()) == changed);
            CHECK(store->undo(tester).restored == 1);
            CHECK(store->get(type.key(), result.id)->value(field.key()) == before);
        }
        {
            const auto batch = store->begin(by);
            const bool gone = !anyHard(batch->remove(type.key(), result.id));
            CHECK(batch->get(type.key(), result.id)->deleted == gone);
            CHECK_FALSE(anyHard(batch->restore(type.key(), result.id)));
            batch->commit();
        }
    }
    CHECK(mistakesIn(*store) == QStringList());
}

TEST_CASE("A field is one line and a migration, a record type one file, one line and a migration, as db/README.md says",
          "[db][types]")
{
    REQUIRE(examples(QStringLiteral("sql")).size() == 2);
    const auto registry = extendedRegistry();
    const auto migrations = extendedMigrations();
    OpenOptions options;
    options.registry = &registry;
    options.migrations = &migrations;
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("x.moli"));
    std::unique_ptr<Store> store;
    SECTION("in a new file")
    {
        store = Store::create(path, {QStringLiteral("350100"), {}, tester}, options).store;
    }
    SECTION("in a file from before")
    {
        putBytes(path, smallFile());
        auto opened = Store::open(path, options);
        CHECK(opened.outcome == OpenOutcome::Upgraded);
        store = std::move(opened.store);
    }
    REQUIRE(store);
    auto organization = someOrganization(*store, QStringLiteral("福州市百合社"));
    organization.set(QStringLiteral("nickname"), QStringLiteral("阿合"));
    organization.setId(store->save(organization, testEdit()).id);
    auto gift = store->blank(QStringLiteral("donation"));
    gift.set(QStringLiteral("donor"), QStringLiteral("爱心企业"))
        .set(QStringLiteral("date"), QStringLiteral("2021-05-06"))
        .set(QStringLiteral("organization"), organization.id())
        .set(QStringLiteral("amount"), 100'000);
    gift.setId(store->save(gift, testEdit()).id);
    REQUIRE_FALSE(gift.id().isEmpty());

    // Everything comes from the descriptions: values, search, titles, sums, history, undo, recycle bin, check.
    CHECK(store->get(QStringLiteral("organization"), organization.id())->text(QStringLiteral("nickname"))
          == QStringLiteral("阿合"));
    CHECK(store->search(QStringLiteral("阿合")).size() == 1);
    const auto hits = store->search(QStringLiteral("aixinqiye"));
    REQUIRE(hits.size() == 1);
    CHECK(hits.first().title == QStringLiteral("爱心企业 · 2021-05-06"));
    Aggregate aggregate;
    aggregate.type = QStringLiteral("donation");
    aggregate.by = {{QStringLiteral("organization.nickname"), Dimension::Part::Whole}};
    aggregate.measures = {{Measure::Kind::Sum, {QStringLiteral("amount")}}};
    const auto groups = store->aggregate(aggregate);
    REQUIRE(groups.size() == 1);
    CHECK(groups.first().keys == QVariantList{QStringLiteral("阿合")});
    CHECK(groups.first().values == QList<qint64>{100'000});
    CHECK(anyHard(store->begin(testEdit())->remove(QStringLiteral("organization"), organization.id())));
    CHECK(store->undo(tester).restored == 1);
    CHECK(store->get(QStringLiteral("donation"), gift.id())->deleted);
    CHECK(mistakesIn(*store) == QStringList());

    Connection connection(path, Connection::Mode::Read, 1000);
    for (const auto &type : {donation(), organizationWithNickname()}) {
        QStringList expected;
        for (const auto &column : expectedColumns(type))
            expected.append(column.name);
        QStringList actual;
        Statement statement(connection, u"SELECT name FROM pragma_table_info('" + type.key() + u"')");
        while (statement.next())
            actual.append(statement.text(0));
        CHECK(QSet<QString>(actual.begin(), actual.end()) == QSet<QString>(expected.begin(), expected.end()));
    }
}

TEST_CASE("The examples of db/README.md are the ones that the test above compiles and runs", "[db][types]")
{
    const auto source = QString::fromUtf8(bytesOf(QStringLiteral(MOLI_TEST_DATA "/../db/store/types_test.cpp")));
    const auto examplesInCpp = examples(QStringLiteral("cpp"));
    CHECK(examplesInCpp.size() >= 2);
    for (const auto &example : examplesInCpp) {
        for (const auto &line : example.split(u'\n', Qt::SkipEmptyParts)) {
            INFO(line.toStdString());
            CHECK((line.trimmed().startsWith(u"//") || source.contains(line.trimmed())));
        }
    }
    // What moli_schema prints for the new type is the migration.
    QString printed;
    for (const auto &statement : createTableStatements(donation()))
        printed += statement + u";\n";
    CHECK(examples(QStringLiteral("sql")).last() == printed);
}
