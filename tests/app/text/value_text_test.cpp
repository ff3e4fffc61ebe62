// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/value_text.h"

#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <QJsonArray>
#include <QJsonObject>

#include <limits>

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale chinese(QLocale::Chinese, QLocale::China);

const Field moneyField = Field::money("amount", {"Amount", "金额"});
const Field dateField = Field::date("date", {"Date", "日期"});
const Field countField = Field::integer("members", {"Members", "会员"}).unit({"persons", "人"});
const Field hoursField = Field::integer("hours", {"Hours", "时长"}).decimals(1).unit({"hours", "小时"});
const Field yesField = Field::yesNo("online", {"Online", "线上"});
const Field kindField = Field::choice("kind", {"Kind", "类型"}, "service.kind");
const Field workField = Field::choices("field_of_work", {"Field of work", "业务领域"}, "category");
const Field districtField = Field::reference("district", {"District", "区县"}, "district");
const Field districtsField = Field::references("districts", {"Districts", "区县"}, "district");

QVariant number(qlonglong value)
{
    return QVariant::fromValue(value);
}

struct Example {
    const char16_t *typed;
    qlonglong value;
};

} // namespace

TEST_CASE("Money is typed in yuan in many ways and kept exactly", "[app]")
{
    TemporaryStore store;
    const Example examples[] = {
        {u"1,234.50", 123450},
        {u"1234.5", 123450},
        {u" 300 ", 30000},
        {u"¥300", 30000},
        {u"￥3,000.00", 300000},
        {u"300元", 30000},
        {u"300 元整", 30000},
        {u"人民币300元", 30000},
        {u"1.2万", 1200000},
        {u"1.2万元", 1200000},
        {u"１２３．４５", 12345},
        {u"１，２３４", 123400},
        {u"0.29", 29},
        {u"0.1", 10},
        {u".5", 50},
        {u"1.234567万", 1234567},
        {u"0.3亿", 3000000000},
        {u"-5", -500},
        {u"¥-5", -500},
        {u"90071992547409.93", 9007199254740993},
    };
    for (const Example &example : examples) {
        const ParsedValue parsed = parseTyped(*store, moneyField, QString::fromUtf16(example.typed));
        INFO(QString::fromUtf16(example.typed).toStdString() << " " << parsed.problem.toStdString());
        CHECK(parsed.ok());
        CHECK(parsed.value == number(example.value));
    }
    CHECK(parseTyped(*store, moneyField, u"  "_s).ok());
    CHECK(parseTyped(*store, moneyField, u"  "_s).value.isNull());
}

TEST_CASE("Money that can't be meant is refused with a sentence", "[app]")
{
    TemporaryStore store;
    for (const char16_t *typed : {u"abc", u"12,34", u"1,2345", u"1.234", u"1.2345678万", u"1..2", u"12元5",
                                  u"99999999999999999999", u"¥", u"1e5", u"--5"}) {
        const QString text = QString::fromUtf16(typed);
        const ParsedValue parsed = parseTyped(*store, moneyField, text);
        INFO(text);
        CHECK_FALSE(parsed.ok());
        CHECK(parsed.value.isNull());
        CHECK(parsed.problem.contains(text));
    }
}

TEST_CASE("Dates are read in the usual ways and only if they exist", "[app]")
{
    TemporaryStore store;
    for (const char16_t *typed :
         {u"2021-03-05", u"2021-3-5", u"2021/3/5", u"2021.3.5", u"2021年3月5日", u"2021年03月05号", u"20210305",
          u"２０２１－３－５", u"2021 年 3 月 5 日", u"5 Mar 2021"}) {
        INFO(QString::fromUtf16(typed));
        CHECK(parseTyped(*store, dateField, QString::fromUtf16(typed)).value == QVariant(u"2021-03-05"_s));
    }
    CHECK(parseTyped(*store, dateField, u"2020-02-29"_s).ok());
    for (const char16_t *typed : {u"2021-02-30", u"2021-02-29", u"2021-13-01", u"20211301", u"2021年4月31日", u"2021",
                                  u"3/5", u"21-3-5", u"0021-03-05", u"2021-3/5", u"yesterday", u"99991231"}) {
        INFO(QString::fromUtf16(typed));
        const ParsedValue parsed = parseTyped(*store, dateField, QString::fromUtf16(typed));
        CHECK_FALSE(parsed.ok());
        CHECK(parsed.problem.contains(QString::fromUtf16(typed)));
    }
}

TEST_CASE("Numbers take separators, units and their own decimals", "[app]")
{
    TemporaryStore store;
    CHECK(parseTyped(*store, countField, u"1,234"_s).value == number(1234));
    CHECK(parseTyped(*store, countField, u"１２人"_s).value == number(12));
    CHECK(parseTyped(*store, countField, u"1.2万"_s).value == number(12000));
    CHECK(parseTyped(*store, countField, u"3.0"_s).value == number(3));
    CHECK_FALSE(parseTyped(*store, countField, u"1.5"_s).ok());
    CHECK(parseTyped(*store, hoursField, u"1.5"_s).value == number(15));
    CHECK(parseTyped(*store, hoursField, u"2"_s).value == number(20));
    CHECK(parseTyped(*store, hoursField, u"2 小时"_s).value == number(20));
    CHECK_FALSE(parseTyped(*store, hoursField, u"1.25"_s).ok());
}

TEST_CASE("Choices and yes or no are taken by key and by label of either language", "[app]")
{
    TemporaryStore store;
    for (const char16_t *typed : {u"legal_advice", u"Legal advice", u"法律咨询", u" 法律咨询 "})
        CHECK(parseTyped(*store, kindField, QString::fromUtf16(typed)).value == QVariant(u"legal_advice"_s));
    const ParsedValue unknown = parseTyped(*store, kindField, u"算命"_s);
    CHECK_FALSE(unknown.ok());
    CHECK(unknown.problem.contains(u"算命"_s));
    for (const char16_t *typed : {u"yes", u"是", u"1", u"TRUE"})
        CHECK(parseTyped(*store, yesField, QString::fromUtf16(typed)).value == number(1));
    for (const char16_t *typed : {u"no", u"否", u"0"})
        CHECK(parseTyped(*store, yesField, QString::fromUtf16(typed)).value == number(0));
    CHECK_FALSE(parseTyped(*store, yesField, u"maybe"_s).ok());
    CHECK(parseTyped(*store, workField, u"妇女赋能、child_care，妇女赋能"_s).value
          == QVariant(QStringList{u"empowerment"_s, u"child_care"_s}));
    CHECK_FALSE(parseTyped(*store, workField, u"妇女赋能、别的"_s).ok());
}

TEST_CASE("References are taken by id, code and title", "[app]")
{
    TemporaryStore store;
    const QVariant gulou(districtId(u"350102"_s));
    CHECK(parseTyped(*store, districtField, u"350102"_s).value == gulou);
    CHECK(parseTyped(*store, districtField, u"３５０１０２"_s).value == gulou);
    CHECK(parseTyped(*store, districtField, u"鼓楼区"_s).value == gulou);
    CHECK(parseTyped(*store, districtField, gulou.toString()).value == gulou);
    CHECK_FALSE(parseTyped(*store, districtField, u"朝阳区"_s).ok());
    const QVariant both(QStringList{districtId(u"350102"_s), districtId(u"350181"_s)});
    CHECK(parseTyped(*store, districtsField, u"鼓楼区、福清市"_s).value == both);
    CHECK(parseTyped(*store, districtsField, u"350102,350181"_s).value == both);
    CHECK(parseTyped(*store, districtsField, u"鼓楼区\n福清市\n鼓楼区"_s).value == both);
}

TEST_CASE("Scripts give values as in JSON", "[app]")
{
    TemporaryStore store;
    CHECK(parseScripted(*store, moneyField, u"30000"_s).value == number(30000));
    CHECK(parseScripted(*store, moneyField, u"300元"_s).value == number(30000));
    CHECK(parseScripted(*store, moneyField, u"¥300"_s).value == number(30000));
    CHECK(parseScripted(*store, moneyField, u"1.2万"_s).value == number(1200000));
    CHECK_FALSE(parseScripted(*store, moneyField, u"300.50"_s).ok());
    CHECK(parseScripted(*store, hoursField, u"15"_s).value == number(15));
    CHECK(parseScripted(*store, hoursField, u"1.5h"_s).value == number(15));
    CHECK_FALSE(parseScripted(*store, hoursField, u"1.5"_s).ok());
    CHECK(parseScripted(*store, dateField, u"2021-03-05"_s).value == QVariant(u"2021-03-05"_s));
    CHECK_FALSE(parseScripted(*store, dateField, u"2021-02-30"_s).ok());
    CHECK(parseScripted(*store, yesField, u"true"_s).value == number(1));
    CHECK(parseScripted(*store, workField, u"[\"empowerment\",\"child_care\"]"_s).value
          == QVariant(QStringList{u"empowerment"_s, u"child_care"_s}));
    CHECK(parseScripted(*store, workField, u"empowerment,child_care"_s).value
          == QVariant(QStringList{u"empowerment"_s, u"child_care"_s}));
    CHECK(parseScripted(*store, districtField, u"350102"_s).value == QVariant(districtId(u"350102"_s)));
    CHECK(parseScripted(*store, Field::text("name", {"Name", "名称"}), u" 茉莉 "_s).value == QVariant(u"茉莉"_s));
}

TEST_CASE("Values are shown as people write them", "[app]")
{
    TemporaryStore store;
    const ValueText text(*store, english);
    CHECK(text.display(moneyField, number(123450)) == u"¥1,234.50"_s);
    CHECK(text.money(-5) == u"-¥0.05"_s);
    CHECK(text.money(std::numeric_limits<qint64>::max()) == u"¥92,233,720,368,547,758.07"_s);
    CHECK(text.money(std::numeric_limits<qint64>::min()) == u"-¥92,233,720,368,547,758.08"_s);
    CHECK(text.number(12345) == u"12,345"_s);
    CHECK(text.number(15, 1) == u"1.5"_s);
    CHECK(text.display(hoursField, number(15)) == u"1.5"_s);
    CHECK(text.display(Field::integer("year", {"Year", "年度"}), number(2021)) == u"2021"_s);
    CHECK(text.date(u"2021-03-05"_s) == u"5 Mar 2021"_s);
    CHECK(ValueText(*store, chinese).date(u"2021-03-05"_s) == u"2021-03-05"_s);
    CHECK(text.display(districtField, districtId(u"350102"_s)) == u"鼓楼区"_s);
    CHECK(text.display(districtsField, QStringList{districtId(u"350102"_s), districtId(u"350181"_s)})
          == u"鼓楼区, 福清市"_s);
    CHECK(ValueText(*store, chinese)
              .display(districtsField, QStringList{districtId(u"350102"_s), districtId(u"350181"_s)})
          == u"鼓楼区、福清市"_s);
    CHECK(text.display(moneyField, {}).isEmpty());
    CHECK_FALSE(text.display(yesField, number(0)).isEmpty());
    CHECK(text.display(kindField, u"legal_advice"_s) == store->choiceLabel(u"service.kind"_s, u"legal_advice"_s));
}

TEST_CASE("What is shown can be typed again", "[app]")
{
    TemporaryStore store;
    for (const QLocale &locale : {english, chinese}) {
        const ValueText text(*store, locale);
        for (const auto &[field, value] :
             QList<std::pair<Field, QVariant>>{{moneyField, number(123456789)},
                                               {dateField, u"2021-12-05"_s},
                                               {countField, number(1234567)},
                                               {hoursField, number(1234567)},
                                               {yesField, number(1)},
                                               {kindField, u"counselling"_s},
                                               {workField, QStringList{u"empowerment"_s, u"legal_rights"_s}},
                                               {districtsField,
                                                QStringList{districtId(u"350102"_s), districtId(u"350181"_s)}}}) {
            INFO(text.display(field, value));
            CHECK(parseTyped(*store, field, text.display(field, value)).value == value);
        }
    }
}

TEST_CASE("Sensitive values are masked", "[app]")
{
    CHECK(ValueText::masked(u"13800001234"_s) == u"138****1234"_s);
    CHECK(ValueText::masked(u"0591-87654321"_s) == u"059****4321"_s);
    CHECK(ValueText::masked(u"李小花"_s) == u"李**"_s);
    CHECK(ValueText::masked(u"李"_s) == u"李**"_s);
    CHECK(ValueText::masked(u""_s).isEmpty());
}

TEST_CASE("JSON holds values as they are kept", "[app]")
{
    CHECK(toJson(moneyField, number(9007199254740993)).toInteger() == 9007199254740993);
    CHECK(toJson(yesField, number(1)) == QJsonValue(true));
    CHECK(toJson(yesField, number(0)) == QJsonValue(false));
    CHECK(toJson(dateField, u"2021-03-05"_s) == QJsonValue(u"2021-03-05"_s));
    CHECK(toJson(workField, QStringList{u"a"_s, u"b"_s}) == QJsonValue(QJsonArray{u"a"_s, u"b"_s}));
    CHECK(toJson(moneyField, {}).isNull());
    const QVariantMap file{{u"sha256"_s, u"00"_s}, {u"name"_s, u"a.jpg"_s}, {u"caption"_s, u"x"_s}};
    const QJsonArray array = toJson(Field::attachments("photos", {"Photos", "照片"}), QVariantList{file}).toArray();
    REQUIRE(array.size() == 1);
    CHECK(array.first().toObject().value("name"_L1).toString() == u"a.jpg"_s);
}

TEST_CASE("Spreadsheets get every digit and nothing else", "[app]")
{
    TemporaryStore store;
    const ValueText text(*store, chinese);
    CHECK(text.forSheets(moneyField, number(-9007199254740993), {}) == u"-90071992547409.93"_s);
    CHECK(text.forSheets(moneyField, number(5), {}) == u"0.05"_s);
    CHECK(text.forSheets(hoursField, number(12345), {}) == u"1234.5"_s);
    CHECK(text.forSheets(countField, number(1234567), {}) == u"1234567"_s);
    CHECK(text.forSheets(countField, number(std::numeric_limits<qint64>::min()), {}) == u"-9223372036854775808"_s);
    CHECK(ValueText(*store, english).forSheets(dateField, u"2021-03-05"_s, {}) == u"2021-03-05"_s);
    CHECK(text.forSheets(moneyField, {}, {}).isEmpty());
}

TEST_CASE("Codes and telephone numbers are taken however the input method wrote them", "[app]")
{
    TemporaryStore store;
    const RecordType &organization = store->registry().type(u"organization"_s);
    const Field &code = organization.field(u"credit_code"_s);
    const Field &phone = organization.field(u"phone"_s);
    for (const auto parse : {parseTyped, parseScripted}) {
        CHECK(parse(*store, code, u" 91350100m000100y43 "_s).value == QVariant(u"91350100M000100Y43"_s));
        CHECK(parse(*store, code, u"９１３５ ０１００ｍ０００１００Ｙ４３"_s).value
              == QVariant(u"91350100M000100Y43"_s));
        CHECK(parse(*store, code, u"9135010om000100y43"_s).value == QVariant(u"9135010om000100y43"_s));
        CHECK(parse(*store, phone, u"１３８０５９１００００"_s).value == QVariant(u"13805910000"_s));
        CHECK(parse(*store, organization.field(u"name"_s), u"Ａ１社（福州）"_s).value == QVariant(u"Ａ１社（福州）"_s));
        CHECK(parse(*store, districtField, u"350182"_s).value == QVariant(districtId(u"350112"_s)));
    }
}

TEST_CASE("Control characters are refused, line breaks where one line is", "[app]")
{
    TemporaryStore store;
    const Field name = Field::text("name", {"Name", "名称"});
    const Field notes = Field::longText("notes", {"Notes", "备注"});
    CHECK(parseScripted(*store, name, u" 甲\n"_s).value == QVariant(u"甲"_s));
    CHECK_FALSE(parseScripted(*store, name, u"甲\n乙"_s).ok());
    CHECK(parseScripted(*store, notes, u"甲\n乙"_s).value == QVariant(u"甲\n乙"_s));
    for (const Field &field : {name, notes}) {
        const ParsedValue order = parseScripted(*store, field, u"\x1b[31m红"_s);
        CHECK_FALSE(order.ok());
        CHECK_FALSE(order.problem.contains(u'\x1b'));
    }
}
