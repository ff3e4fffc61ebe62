// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/incubation/types.h"
#include "db/records/projects/types.h"
#include "db/records/record.h"
#include "db/records/rule.h"
#include "tests/support/catch.h"

using namespace moli;

namespace {

/// The keys of the rules that a value breaks.
QStringList broken(const QList<ValueRule> &rules, const QString &value)
{
    QStringList keys;
    for (const ValueRule &rule : rules) {
        if (rule.check(value))
            keys.append(rule.key);
    }
    return keys;
}

QString sentenceOf(const QList<ValueRule> &rules, const QString &key, const QString &value)
{
    for (const ValueRule &rule : rules) {
        if (rule.key == key)
            return rule.check(value).value_or(QString());
    }
    return {};
}

RecordType visit()
{
    return RecordType::describe("visit", Area::Coverage, {"Visit", "走访"}, {"Visits", "走访"})
        .section({"Visit", "走访"},
                 {
                     Field::date("from", {"From", "开始日期"}),
                     Field::date("until", {"Until", "结束日期"}),
                     Field::integer("planned", {"Planned", "计划"}),
                     Field::integer("done", {"Done", "完成"}),
                     Field::choice("outcome", {"Outcome", "结果"}, "dispute.outcome"),
                     Field::yesNo("online", {"Online", "线上"}),
                     Field::text("reason", {"Reason", "原因"}),
                 })
        .title({"from"});
}

Record visitWith(const QString &field, const QVariant &value)
{
    return Record("visit").set(field, value);
}

QStringList brokenOf(const RecordType &type, const Record &record)
{
    QStringList keys;
    for (const RecordRule &rule : type.rules()) {
        if (rule.check(record, type))
            keys.append(rule.key);
    }
    return keys;
}

} // namespace

TEST_CASE("Credit codes are checked as GB 32100-2015 says", "[rules]")
{
    const auto rules = creditCodeRules();
    struct Case {
        const char *code;
        QStringList broken;
    };
    const QList<Case> cases{
        {"91350100M000100Y43", {}},
        {"91350100M000100Y4Z", {"credit_code.check"}},
        {"91350100M000100Y44", {"credit_code.check"}},
        {"91350101M000100Y43", {"credit_code.check"}},
        {"91350100M000100Y4", {"credit_code.form"}},
        {"91350100M000100Y433", {"credit_code.form"}},
        {"9135O100M000100Y43", {"credit_code.form"}},
        {"91350100m000100y43", {"credit_code.form"}},
        {"91350100 000100Y43", {"credit_code.form"}},
    };
    for (const Case &each : cases) {
        CAPTURE(each.code);
        CHECK(broken(rules, each.code).join(u' ') == each.broken.join(u' '));
    }
    CHECK(sentenceOf(rules, "credit_code.check", "91350100M000100Y4Z").contains(u"should be 3"));
}

TEST_CASE("The organization code inside a credit code only warns", "[rules]")
{
    // Position 17 changed from 4 to 5, and the check character made to fit.
    const QString first17 = "91350100M000100Y5";
    const QString code = first17 + creditCodeCheckCharacter(first17);
    CHECK(broken(creditCodeRules(), code).join(u' ') == "credit_code.organization_check");
    for (const ValueRule &rule : creditCodeRules())
        CHECK((rule.severity == Severity::Soft) == (rule.key == u"credit_code.organization_check"));
    CHECK(sentenceOf(creditCodeRules(), "credit_code.organization_check", code).contains(u"should be 4"));
}

TEST_CASE("Check characters are null where the code can't have one", "[rules]")
{
    CHECK(creditCodeCheckCharacter(u"91350100M000100Y4") == u'3');
    CHECK(creditCodeCheckCharacter(u"91350100M000100Y43") == u'3');
    CHECK(creditCodeCheckCharacter(u"91350100M000100Y").isNull());
    CHECK(creditCodeCheckCharacter(u"9135O100M000100Y4").isNull());
    CHECK(organizationCodeCheckCharacter(u"M000100Y") == u'4');
    CHECK(organizationCodeCheckCharacter(u"M000100").isNull());
    CHECK(organizationCodeCheckCharacter(u"M00010-Y").isNull());
    // The two remainders that have no digit of their own: 11 is 0, 10 is X.
    CHECK(organizationCodeCheckCharacter(u"00000000") == u'0');
    CHECK(organizationCodeCheckCharacter(u"00000006") == u'X');
}

TEST_CASE("The credit code is compared with the form of the organization", "[rules]")
{
    const auto rule = creditCodeMatchesForm("credit_code", "form");
    const auto type = types::organization();
    CHECK(rule.severity == Severity::Soft);
    CHECK(rule.field == "credit_code");
    const auto check = [&](const char *form, const char *code) {
        return rule.check(Record("organization").set("form", form).set("credit_code", code), type);
    };
    CHECK_FALSE(check("association", "51350100M000100Y43"));
    CHECK_FALSE(check("social_service", "52350100M000100Y43"));
    CHECK_FALSE(check("foundation", "53350100M000100Y43"));
    CHECK_FALSE(check("community_group", "59350100M000100Y43"));
    CHECK_FALSE(check("community_group", ""));
    CHECK_FALSE(check("", "51350100M000100Y43"));
    CHECK(check("social_service", "51350100M000100Y43"));
    CHECK(check("association", "91350100M000100Y43"));
    const auto sentence = check("foundation", "52350100M000100Y43").value_or(QString());
    CHECK(sentence.contains(u"Foundation"));
    CHECK(sentence.contains(u"53"));
    CHECK(sentence.contains(u"52"));
}

TEST_CASE("Telephone numbers as people write them pass, others are asked about", "[rules]")
{
    const auto rule = phoneRule();
    CHECK(rule.severity == Severity::Soft);
    for (const char *number :
         {"13805910000", "138 0591 0000", "138-0591-0000", "+86 13805910000", "0591-83300000", "(0591)83300000",
          "（0591）83300000", "059183300000", "83300000", "010-65220000", "0591-83300000-801", "0591-83300000转801",
          "400-100-1000", "12338", "13805910000、0591-83300000"}) {
        CAPTURE(number);
        CHECK_FALSE(rule.check(QString::fromUtf8(number)));
    }
    for (const char *number :
         {"1380591000", "138059100000", "12805910000", "0591", "call the office", "1380591000O", "13805910000、12"}) {
        CAPTURE(number);
        CHECK(rule.check(QString::fromUtf8(number)));
    }
}

TEST_CASE("A district code is six digits", "[rules]")
{
    const auto rule = districtCodeRule();
    CHECK(rule.severity == Severity::Hard);
    CHECK_FALSE(rule.check("350102"));
    for (const char *code : {"35010", "3501021", "35010A", "３５０１０２", " 350102", "350102\n"}) {
        CAPTURE(code);
        CHECK(rule.check(QString::fromUtf8(code)));
    }
}

TEST_CASE("Dates are asked to be in order only where both are given", "[rules]")
{
    const auto type = visit();
    const auto rule = datesInOrder("from", "until");
    CHECK(rule.field == "until");
    CHECK_FALSE(rule.check(visitWith("from", "2021-03-01"), type));
    CHECK_FALSE(rule.check(visitWith("until", "2021-03-01"), type));
    CHECK_FALSE(rule.check(visitWith("from", "2021-03-01").set("until", "2021-03-01"), type));
    const auto sentence = rule.check(visitWith("from", "2021-03-01").set("until", "2020-12-31"), type);
    REQUIRE(sentence);
    CHECK(sentence->contains(u"“Until” is before “From”"));
}

TEST_CASE("A part is not more than the whole", "[rules]")
{
    const auto type = visit();
    const auto rule = notMoreThan("done", "planned");
    CHECK(rule.field == "done");
    CHECK_FALSE(rule.check(visitWith("done", 5), type));
    CHECK_FALSE(rule.check(visitWith("done", 5).set("planned", 5), type));
    CHECK(rule.check(visitWith("done", 6).set("planned", 5), type));
}

TEST_CASE("At least one of several fields is asked for by name", "[rules]")
{
    const auto type = visit();
    const auto rule = anyOf({"from", "until"});
    CHECK_FALSE(rule.check(visitWith("until", "2021-03-01"), type));
    const auto sentence = rule.check(visitWith("done", 1), type);
    REQUIRE(sentence);
    CHECK(sentence->contains(u"From, Until"));
}

TEST_CASE("A field is required by a choice, a yes or another field", "[rules]")
{
    const auto type = visit();
    const auto byChoice = requiredWhen("reason", "outcome", {"withdrawn", "referred"}, Severity::Soft);
    CHECK(byChoice.severity == Severity::Soft);
    CHECK_FALSE(byChoice.check(visitWith("done", 1), type));
    CHECK_FALSE(byChoice.check(visitWith("outcome", "ongoing"), type));
    CHECK_FALSE(byChoice.check(visitWith("outcome", "withdrawn").set("reason", "moved away"), type));
    const auto sentence = byChoice.check(visitWith("outcome", "withdrawn"), type);
    REQUIRE(sentence);
    CHECK(sentence->contains(u"“Reason”"));
    CHECK(sentence->contains(u"“Withdrawn”"));

    const auto byYes = requiredWhen("reason", "online", {"1"});
    CHECK(byYes.severity == Severity::Hard);
    CHECK(byYes.check(visitWith("online", true), type));
    CHECK_FALSE(byYes.check(visitWith("online", false), type));

    const auto byOther = requiredWith("reason", "until");
    CHECK(byOther.check(visitWith("until", "2021-03-01"), type));
    CHECK_FALSE(byOther.check(visitWith("from", "2021-03-01"), type));
}

TEST_CASE("A score sheet is about exactly one subject", "[rules]")
{
    const auto type = types::scoreSheet();
    const Record empty("score_sheet");
    CHECK(brokenOf(type, empty).contains("any_of"));
    CHECK(brokenOf(type, Record(empty).set("application", "a")).isEmpty());
    CHECK(brokenOf(type, Record(empty).set("application", "a").set("case_entry", "b")).contains("one_subject"));
}

TEST_CASE("Only hard problems stop a save", "[rules]")
{
    Problem problem;
    problem.severity = Severity::Soft;
    CHECK_FALSE(anyHard({}));
    CHECK_FALSE(anyHard({problem}));
    Problem hard;
    CHECK(anyHard({problem, hard}));
}

TEST_CASE("What is said about a telephone number doesn't give it away", "[rules]")
{
    const auto one = phoneRule().check(QStringLiteral("138059")).value_or(QString());
    CHECK_FALSE(one.isEmpty());
    CHECK_FALSE(one.contains(u"138059"));
    const auto second = phoneRule().check(QStringLiteral("13805910000、138059")).value_or(QString());
    CHECK(second.contains(u'2'));
    CHECK_FALSE(second.contains(u"138059"));
}
