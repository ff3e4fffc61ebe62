// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/built_in_records.h"
#include "db/records/choices.h"
#include "db/records/registry.h"
#include "db/store/error.h"
#include "tests/support/catch.h"

#include <QSet>

#include <algorithm>

using namespace moli;

namespace {

bool holdsChinese(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

void checkLabel(const QString &of, const Label &label)
{
    CAPTURE(of, label.en, label.zh);
    CHECK_FALSE(label.en.isEmpty());
    CHECK_FALSE(holdsChinese(label.en));
    CHECK(holdsChinese(label.zh));
}

RecordType plain(const char *key)
{
    return RecordType::describe(key, Area::Reference, {"Thing", "事物"}, {"Things", "事物"});
}

QHash<QString, Record> builtInById()
{
    QHash<QString, Record> records;
    for (const Record &record : builtInRecords())
        records.insert(record.id(), record);
    return records;
}

} // namespace

TEST_CASE("Every record type and every starred field of domain.md is there", "[registry]")
{
    struct Expected {
        const char *type;
        QStringList required;
        QStringList others; ///< in domain.md without a star
    };
    // Typed from domain.md, not derived.
    const QList<Expected> domain{
        {"district", {"code", "name"}, {"tile_row", "tile_column", "old_codes"}},
        {"office",
         {"name", "level", "district"},
         {"parent", "contact", "phone", "runs_base", "base_name", "base_address", "base_area", "base_opened_on"}},
        {"choice", {"list", "key", "label_zh", "label_en"}, {}},
        {"operator", {"name"}, {"office", "phone"}},
        {"activity",
         {"title", "kind", "date", "office"},
         {"venue", "district", "attendance", "organizations", "summary", "photos"}},
        {"station",
         {"kind", "organization", "name", "founded_on"},
         {"closed_on", "head", "phone", "address", "district"}},
        {"volunteer_team",
         {"name"},
         {"organization", "office", "party_members_team", "leader", "members", "founded_on"}},
        {"volunteer_service", {"team", "date", "kind", "district"}, {"volunteers", "hours", "served", "place"}},
        {"organization",
         {"name", "form", "district", "link"},
         {"credit_code", "registration", "registered_on", "registering_authority", "supervising_unit", "linked_on",
          "field_of_work", "head", "phone", "staff_full_time", "staff_part_time", "volunteers", "members",
          "has_party_branch", "grade", "graded_on", "status", "notes", "attachments"}},
        {"incubation",
         {"organization", "office"},
         {"mode", "stage", "applied_on", "reviewed_on", "admitted_on", "incubating_on", "assessed_on", "graduated_on",
          "left_on", "leaving_reason", "extended_until", "extension_reason", "agreement_from", "agreement_until",
          "goals", "result"}},
        {"facility", {"base", "name"}, {"kind", "area", "quantity", "status"}},
        {"allocation",
         {"facility", "organization", "from"},
         {"incubation", "until", "quantity", "handed_over_on", "returned_on"}},
        {"mentor",
         {"name"},
         {"institution", "title", "kind", "expertise", "phone", "engaged_from", "engaged_until", "bio", "photo"}},
        {"mentoring", {"mentor", "organization", "date", "topic"}, {"hours", "form", "advice", "follow_up"}},
        {"registration_step", {"organization", "step"}, {"date", "result", "note"}},
        {"regulation", {"title"}, {"number", "office", "organization", "issued_on", "kind", "attachments"}},
        {"assessment", {"organization", "year"}, {"scheme", "grade"}},
        {"person",
         {"name", "organization", "role"},
         {"gender", "birth_year", "phone", "social_work_level", "party_member", "joined_on", "left_on",
          "directly_contacted"}},
        {"training",
         {"title", "kind", "from", "office"},
         {"until", "hours", "mentor", "speaker", "venue", "district", "seats", "cost", "programme", "photos"}},
        {"attendance",
         {"training", "person"},
         {"signed_in", "hours", "score", "rating", "comment", "certificate_number"}},
        {"milestone", {"date", "title"}, {"organization", "person", "kind", "text"}},
        {"talent", {"person", "pool", "entered_on"}, {"status", "tracker"}},
        {"talent_followup", {"talent", "date"}, {"progress", "next_step"}},
        {"honour",
         {"title", "year"},
         {"organization", "person", "project", "level", "status", "awarded_by", "certificate"}},
        {"appointment", {"person", "office", "post", "from"}, {"until"}},
        {"project",
         {"code", "title", "category", "purchase", "office", "year", "stage"},
         {"budget", "published_on", "deadline", "organization", "contract_number", "amount", "from", "until",
          "districts", "involves_disputes", "recommended", "excellent", "single_source_reason", "publicity_from",
          "publicity_until", "cancel_reason", "notes", "attachments"}},
        {"stage_entry", {"project", "stage", "entered_on"}, {"by", "note"}},
        {"planned_output", {"project", "indicator", "target"}, {}},
        {"application",
         {"project", "organization", "submitted_on"},
         {"requested_amount", "plan", "documents", "form_check", "form_check_reason", "average_score", "rank",
          "decision"}},
        {"payment",
         {"project", "tranche", "planned_amount"},
         {"planned_on", "condition", "paid_amount", "paid_on", "voucher_number", "source"}},
        {"expenditure", {"project", "date", "item", "amount"}, {"voucher_number"}},
        {"supervision",
         {"project", "date"},
         {"supervisor", "form", "findings", "rectification_due_on", "rectified_on"}},
        {"evaluation", {"project", "date"}, {"phase", "scheme", "grade", "comment"}},
        {"case_entry",
         {"year", "title", "category"},
         {"project", "organization", "background", "needs", "method", "process", "results", "insights", "quotes",
          "photos", "consent", "status", "score", "position"}},
        {"book", {"year", "title"}, {"subtitle", "preface", "editors", "cases", "closing_text"}},
        {"scheme", {"name"}, {"drop_extremes"}},
        {"indicator", {"scheme", "name", "greatest"}, {"weight", "breaks_ties"}},
        {"score_sheet",
         {"scheme", "expert"},
         {"application", "assessment", "evaluation", "case_entry", "recused", "recusal_reason", "submitted_on"}},
        {"score", {"sheet", "indicator", "points"}, {}},
        {"survey", {"title", "method", "office"}, {"from", "until", "questionnaires_out", "questionnaires_back"}},
        {"opinion",
         {"date", "district", "text"},
         {"survey", "from_whom", "category", "handling", "handled_by", "answered_on", "answer"}},
        {"service",
         {"organization", "date", "district", "kind"},
         {"project", "sessions", "women", "children", "others", "persons", "hours", "place", "online", "text",
          "photos"}},
        {"dispute",
         {"number", "accepted_on", "district", "kind"},
         {"project", "organization", "mediator", "source", "parties", "phone", "facts", "sessions", "outcome",
          "closed_on", "performed", "confirmed_on", "revisited_on"}},
        {"funding", {"date", "office", "district", "source", "amount"}, {"project", "use", "voucher_number"}},
        {"report", {"name", "definition"}, {}},
    };
    const auto registry = Registry::builtIn();
    CHECK(registry.types().size() == domain.size());
    for (const Expected &expected : domain) {
        CAPTURE(expected.type);
        REQUIRE(registry.has(expected.type));
        const RecordType &type = registry.type(expected.type);
        for (const QString &key : expected.required) {
            CAPTURE(key);
            REQUIRE(type.hasField(key));
            CHECK(type.field(key).isRequired());
        }
        for (const QString &key : expected.others) {
            CAPTURE(key);
            CHECK(type.hasField(key));
        }
    }
}

TEST_CASE("Every field that domain.md marks as personal data is sensitive and not searched", "[registry]")
{
    const auto registry = Registry::builtIn();
    const QList<std::pair<const char *, const char *>> daggers{
        {"station", "phone"},   {"organization", "phone"}, {"mentor", "phone"},  {"person", "phone"},
        {"dispute", "parties"}, {"dispute", "phone"},      {"dispute", "facts"}, {"operator", "phone"},
    };
    for (const auto &[type, field] : daggers) {
        CAPTURE(type, field);
        CHECK(registry.type(type).field(field).isSensitive());
    }
    for (const RecordType &type : registry.types()) {
        for (const Field &field : type.fields()) {
            CAPTURE(type.key(), field.key());
            CHECK_FALSE((field.isSensitive() && field.isSearchable()));
            CHECK_FALSE((field.isSensitive() && type.titleFields().contains(field.key())));
        }
    }
}

TEST_CASE("Every description speaks both languages and opens to a good list", "[registry]")
{
    const auto registry = Registry::builtIn();
    for (const RecordType &type : registry.types()) {
        CAPTURE(type.key());
        CHECK_FALSE(type.titleFields().isEmpty());
        CHECK_FALSE(type.initialSort().isEmpty());
        checkLabel(type.key(), type.labels());
        qsizetype listed = 0;
        QStringList sectioned;
        for (const Section &section : type.sections()) {
            checkLabel(type.key(), section.label);
            sectioned += section.fields;
        }
        for (const Field &field : type.fields()) {
            checkLabel(field.key(), field.labels());
            CHECK(sectioned.count(field.key()) == 1);
            if (!field.hintText().isEmpty())
                checkLabel(field.key(), field.hintText());
            listed += field.isListed() ? 1 : 0;
        }
        CHECK(listed >= 3);
        CHECK(listed <= 10);
    }
}

TEST_CASE("\"Where\" leads from every record to a district, \"when\" is a date or a year", "[registry]")
{
    const auto registry = Registry::builtIn();
    for (const RecordType &type : registry.types()) {
        CAPTURE(type.key());
        if (!type.whenField().isEmpty()) {
            const Field &when = type.field(type.whenField());
            CHECK((when.type() == FieldType::Date || (when.type() == FieldType::Integer && when.least() == 2000)));
        }
        const RecordType *at = &type;
        for (int steps = 0; !at->whereField().isEmpty() && at->key() != u"district" && steps < 10; ++steps) {
            const Field &where = at->field(at->whereField());
            REQUIRE(where.type() == FieldType::Reference);
            at = &registry.type(where.refersTo());
        }
        CHECK((type.whereField().isEmpty() || at->key() == u"district"));
    }
}

TEST_CASE("Defaults are values that their field can hold", "[registry]")
{
    const auto registry = Registry::builtIn();
    const auto choices = builtInChoices();
    for (const RecordType &type : registry.types()) {
        for (const Field &field : type.fields()) {
            CAPTURE(type.key(), field.key());
            switch (field.defaultKind()) {
            case DefaultKind::None: break;
            case DefaultKind::Today: CHECK(field.type() == FieldType::Date); break;
            case DefaultKind::CurrentYear: CHECK(field.type() == FieldType::Integer); break;
            case DefaultKind::CurrentOffice: CHECK(field.refersTo() == "office"); break;
            case DefaultKind::CurrentDistrict: CHECK(field.refersTo() == "district"); break;
            case DefaultKind::Constant:
                if (field.type() == FieldType::Choice)
                    CHECK(std::any_of(choices.cbegin(), choices.cend(), [&](const BuiltInChoice &choice) {
                        return choice.list == field.choiceList() && choice.key == field.defaultValue().toString();
                    }));
                else
                    CHECK(field.defaultValue().typeId() == QMetaType::LongLong);
            }
        }
    }
}

TEST_CASE("The choice keys that scripts rely on are there, in order", "[registry]")
{
    // Typed from domain.md.
    const QList<std::pair<const char *, const char *>> relied{
        {"office.level", "city county township village"},
        {"organization.form", "association social_service foundation community_group"},
        {"organization.link", "nurtured incubated linked"},
        {"organization.registration", "preparing on_file registered"},
        {"category", "empowerment child_care in_difficulty legal_rights family_education family_services"},
        {"project.purchase", "government philanthropy federation"},
        {"project.stage",
         "initiation publication application selection implementation supervision evaluation closed cancelled"},
        {"service.kind",
         "legal_advice counselling legal_publicity family_education child_care in_difficulty empowerment other"},
        {"dispute.outcome", "ongoing written oral reconciled not_agreed withdrawn referred"},
        {"case_entry.status", "draft submitted shortlisted excellent not_chosen"},
        {"station.kind", "federation home micro_home"},
        {"incubation.stage", "applied reviewed admitted incubating assessed graduated left"},
        {"funding.source", "government lottery donation federation other"},
        {"honour.status", "nominated publicized awarded"},
    };
    QHash<QString, QStringList> keys;
    for (const BuiltInChoice &choice : builtInChoices()) {
        CAPTURE(choice.list, choice.key);
        CHECK_FALSE(keys.value(choice.list).contains(choice.key));
        keys[choice.list].append(choice.key);
        CHECK_FALSE(choice.label.en.isEmpty());
        CHECK(holdsChinese(choice.label.zh));
        CHECK_FALSE(holdsChinese(choice.label.en));
    }
    for (const auto &[list, expected] : relied) {
        CAPTURE(list);
        CHECK(keys.value(list).join(u' ') == expected);
    }
}

TEST_CASE("Every choice list is used by a field", "[registry]")
{
    const auto registry = Registry::builtIn();
    QSet<QString> used;
    for (const RecordType &type : registry.types()) {
        for (const Field &field : type.fields())
            used.insert(field.choiceList());
    }
    for (const BuiltInChoice &choice : builtInChoices()) {
        CAPTURE(choice.list);
        CHECK(used.contains(choice.list));
    }
}

TEST_CASE("Related records are found from the other side", "[registry]")
{
    const auto registry = Registry::builtIn();
    QStringList referrers;
    for (const auto &[type, field] : registry.referrersOf("training"))
        referrers.append(type->key() + u'.' + field->key());
    CHECK(referrers.join(u' ') == "attendance.training");
    CHECK(registry.typesIn(Area::Coverage).size() == 5);
    CHECK_THROWS_AS(registry.type("unheard_of"), Error);
    CHECK_THROWS_AS(registry.type("training").field("unheard_of"), Error);
    CHECK(registry.type("training").hasPinyin());
    CHECK_FALSE(registry.type("service").hasPinyin());
}

TEST_CASE("A wrong description is refused at start", "[registry]")
{
    const auto refused = [](RecordType type) { CHECK_THROWS_AS(Registry({std::move(type)}), Error); };
    const auto name = Field::text("name", {"Name", "名称"});
    CHECK_NOTHROW(Registry({plain("thing").section({"Thing", "事物"}, {name}).title({"name"})}));
    CHECK_THROWS_AS(Registry({plain("thing").section({"Thing", "事物"}, {name}).title({"name"}),
                              plain("thing").section({"Thing", "事物"}, {name}).title({"name"})}),
                    Error);
    refused(plain("thing").section({"Thing", "事物"}, {name}));
    refused(plain("thing").section({"Thing", "事物"}, {name, name}).title({"name"}));
    refused(plain("thing").section({"Thing", "事物"}, {name}).title({"title"}));
    refused(plain("thing").section({"Thing", "事物"}, {name}).title({"name"}).sortedBy("-date"));
    refused(plain("thing").section({"Thing", "事物"}, {name}).title({"name"}).index({"name", "date"}));
    refused(plain("thing").section({"Thing", "事物"}, {name}).title({"name"}).when("date"));
    refused(plain("thing").section({"Thing", "事物"}, {name}).title({"name"}).where("district"));
    refused(plain("thing").section({"Thing", "事物"}, {name}).title({"name"}).rule(anyOf({"other"})));
    for (const char *column : {"id", "owner_office", "created_at", "created_by", "modified_at", "modified_by",
                               "deleted", "pinyin", "initials"}) {
        CAPTURE(column);
        refused(
            plain("thing").section({"Thing", "事物"}, {name, Field::text(column, {"Text", "文字"})}).title({"name"}));
    }
    refused(plain("thing")
                .section({"Thing", "事物"}, {name, Field::reference("other", {"Other", "其他"}, "other_thing")})
                .title({"name"}));
    refused(plain("thing")
                .section({"Thing", "事物"}, {name, Field::choice("kind", {"Kind", "类型"}, "no.such.list")})
                .title({"name"}));
    refused(plain("thing")
                .section({"Thing", "事物"}, {name, Field::text("number", {"Number", "编号"}).numberedBy("name")})
                .title({"name"}));
}

TEST_CASE("Fixed ids never change", "[registry]")
{
    CHECK(fixedId("district", "350102") == "32db7fc9-ffb8-5ab5-ade1-9949923b028a");
    CHECK(fixedId("office", "350100") == "fb47ac2a-6df0-5989-860a-eeae023d8e5f");
    CHECK(fixedId("choice", "office.level:city") == "633ea2fe-0676-5a6c-9987-6cfc675140b8");
}

TEST_CASE("A fresh file knows Fuzhou, its offices and all choices", "[registry]")
{
    const auto records = builtInById();
    CHECK(records.size() == builtInRecords().size());
    CHECK(records.size() == 14 + 14 + builtInChoices().size());
    CHECK(records.value(fixedId("district", "350100")).text("name") == "福州市");
    CHECK(records.value(fixedId("district", "350112")).text("old_codes") == "350182");
    CHECK(records.value(fixedId("choice", "service.kind:legal_advice")).text("label_zh") == "法律咨询");

    QSet<QString> tiles;
    for (const char *code : {"350102", "350103", "350104", "350105", "350111", "350112", "350121", "350122", "350123",
                             "350124", "350125", "350128", "350181"}) {
        CAPTURE(code);
        const auto district = records.value(fixedId("district", code));
        tiles.insert(QStringLiteral("%1,%2").arg(district.number("tile_row")).arg(district.number("tile_column")));
        const auto office = records.value(fixedId("office", code));
        CHECK(office.text("name") == district.text("name") + QStringLiteral("妇女联合会"));
        CHECK(office.text("level") == "county");
        CHECK(office.text("district") == district.id());
        CHECK(office.text("parent") == fixedId("office", "350100"));
    }
    CHECK(tiles.size() == 13);
}

TEST_CASE("Built-in records fit their descriptions and come after what they refer to", "[registry]")
{
    const auto registry = Registry::builtIn();
    QSet<QString> before;
    for (const Record &record : builtInRecords()) {
        const RecordType &type = registry.type(record.type());
        CAPTURE(record.type(), record.id());
        for (auto value = record.values().cbegin(); value != record.values().cend(); ++value)
            CHECK(type.hasField(value.key()));
        for (const Field &field : type.fields()) {
            CAPTURE(field.key());
            CHECK((!field.isRequired() || record.has(field.key())));
            if (field.type() == FieldType::Reference && record.has(field.key()))
                CHECK(before.contains(record.text(field.key())));
        }
        before.insert(record.id());
    }
}

TEST_CASE("No value has one form", "[records]")
{
    Record record("thing");
    record.set("text", QString()).set("list", QStringList()).set("photos", QVariantList()).set("yes", true).set("n", 3);
    CHECK_FALSE(record.has("text"));
    CHECK_FALSE(record.has("list"));
    CHECK_FALSE(record.has("photos"));
    CHECK(record.value("yes").typeId() == QMetaType::LongLong);
    CHECK(record.value("n").typeId() == QMetaType::LongLong);
    CHECK(record.set("n", QVariant()).value("n").isNull());
}
