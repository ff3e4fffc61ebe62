// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/sheet_rows.h"
#include "app/sheets/sheet_text.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

using namespace moli;

TEST_CASE("Text of a spreadsheet falls into cells", "[app]")
{
    using Cells = QList<QStringList>;
    CHECK(cellsFromText("a\tb\nc\td\n") == Cells{{"a", "b"}, {"c", "d"}});
    CHECK(cellsFromText("a\tb\r\nc\r\n") == Cells{{"a", "b"}, {"c", ""}});
    CHECK(cellsFromText("\"two\nlines\"\t\"a \"\"word\"\"\"") == Cells{{"two\nlines", "a \"word\""}});
    CHECK(cellsFromText("5\" pipe\tx") == Cells{{"5\" pipe", "x"}});
    CHECK(cellsFromText("\"alone\tx") == Cells{{"\"alone", "x"}}); // a quote that nothing closes
    CHECK(cellsFromText("'=1+1\t'quoted'") == Cells{{"=1+1", "'quoted'"}});
    CHECK(cellsFromText(" a \t\n\n \t \n") == Cells{{"a", ""}});
    CHECK(cellsFromText("").isEmpty());
    CHECK(cellsFromText("\t\n").isEmpty());
}

TEST_CASE("Headings are recognized in both languages and as people write them", "[app]")
{
    const Registry registry = Registry::builtIn();
    const RecordType &type = registry.type("organization");
    for (const char *heading : {"组织名称", "Name", "NAME", "组织名称*", " 组织 名称 ", "组织名称：", "name"}) {
        CAPTURE(heading);
        CHECK(fieldOfHeading(type, QString::fromUtf8(heading)) == "name");
    }
    for (const char *heading : {"所属县（市）区", "所属县(市)区", "所属区县"}) {
        CAPTURE(heading);
        CHECK(fieldOfHeading(type, QString::fromUtf8(heading)) == "district");
    }
    CHECK(fieldOfHeading(type, "志愿者（人）") == "volunteers");
    CHECK(fieldOfHeading(type, "会员(成员)") == "members");
    CHECK(fieldOfHeading(type, "会员") == "members");
    CHECK(fieldOfHeading(type, "照片").isEmpty()); // no cell can hold them
    CHECK(fieldOfHeading(type, "").isEmpty());
    CHECK(fieldOfHeading(type, "*").isEmpty());

    const QStringList usual{"name", "modified_at", "district"};
    const auto headed = mapColumns(type, {{"所属县(市)区", "？", "组织名称", "组织名称"}, {"", "", "", ""}}, usual);
    CHECK(headed.firstRowIsHeading);
    CHECK(headed.fields == QStringList{"district", "", "name", ""});
    const auto plain = mapColumns(type, {{"晨光", "2021", "鼓楼区", "more"}}, usual);
    CHECK(!plain.firstRowIsHeading);
    CHECK(plain.fields == QStringList{"name", "", "district", ""});
    CHECK(mapColumns(type, {}, usual).fields.isEmpty());
}

TEST_CASE("A row of a sheet becomes a record, or says cell by cell why it can't", "[app]")
{
    TemporaryStore file;
    const RecordType &type = file->registry().type("organization");
    const QString form = file->choiceLabel("organization.form", "community_group");
    const QString link = file->choiceLabel("organization.link", "linked");
    const ColumnMapping mapping{{"name", "form", "district", "link", "founded_on", "phone", "credit_code", ""}, false};

    const SheetRow fine = readSheetRow(*file, type, mapping,
                                       {"晨光妇女之家", form, "鼓楼区", link, "2019年3月8日", "", "", "beside"});
    CHECK(fine.verdict == SheetRow::Verdict::New);
    CHECK(fine.record.text("name") == "晨光妇女之家");
    CHECK(fine.record.text("district") == districtId("350102"));
    CHECK(fine.record.text("founded_on") == "2019-03-08");

    const SheetRow wrong = readSheetRow(*file, type, mapping,
                                        {"晨光妇女之家", "no form", "鼓楼区", link, "yesterday", "138****1234", ""});
    CHECK(wrong.verdict == SheetRow::Verdict::Mistaken);
    CHECK(wrong.mistakes.keys() == QList<int>{1, 4, 5}); // a masked value would overwrite a real one
    CHECK(!wrong.mistakes.value(4).isEmpty());

    const SheetRow missing = readSheetRow(*file, type, {{"short_name"}, false}, {"晨光"});
    CHECK(missing.verdict == SheetRow::Verdict::Mistaken);
    CHECK(missing.mistakes.isEmpty());
    CHECK(missing.others.join(' ').contains(type.field("name").label()));

    Record there = someOrganization(*file, "茉莉社工");
    there.set("credit_code", "91350100M000100Y43");
    there = file.save(there);
    const SheetRow known = readSheetRow(*file, type, mapping, {"茉莉社工", "", "", "", "", "", "91350100M000100Y43"});
    CHECK(known.verdict == SheetRow::Verdict::Known);
    CHECK(known.known == there.id());
    const SheetRow differs = readSheetRow(*file, type, mapping,
                                          {"另一个社工", form, "鼓楼区", link, "", "", "91350100M000100Y43"});
    CHECK(differs.verdict == SheetRow::Verdict::Mistaken);
    CHECK(differs.mistakes.contains(6));

    // Without such a code, by the name and all else that the row says.
    const Record group = file.save(someOrganization(*file, "晨曦邻里社"));
    const SheetRow again = readSheetRow(*file, type, mapping, {"晨曦邻里社", "", "鼓楼区", link, "", "", ""});
    CHECK(again.verdict == SheetRow::Verdict::Known);
    CHECK(again.known == group.id());
    const SheetRow namesake = readSheetRow(*file, type, mapping, {"晨曦邻里社", form, "台江区", link, "", "", ""});
    CHECK(namesake.verdict == SheetRow::Verdict::New);
}

TEST_CASE("Reading rows stops when nobody waits for them", "[app]")
{
    TemporaryStore file;
    int asked = 0;
    const auto rows = readSheetRows(*file, file->registry().type("organization"), {{"name"}, false},
                                    QList<QStringList>(50, {"晨光"}), [&] { return ++asked <= 3; });
    CHECK(rows.size() == 3);
}
