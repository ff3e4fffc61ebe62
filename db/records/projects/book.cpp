// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/projects/types.h"

namespace moli::types {

RecordType book()
{
    return RecordType::describe("book", Area::Projects, {"Book of cases", "案例汇编"}, {"Books of cases", "案例汇编"})
        .section({"Book", "汇编"},
                 {
                     Field::integer("year", {"Year", "年度"})
                         .required()
                         .range(2000, 2100)
                         .indexed()
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::CurrentYear),
                     Field::integer("year_until", {"Until year", "截止年度"})
                         .range(2000, 2100)
                         .listed()
                         .hint({"For a book of several years", "汇编跨年度时填写"}),
                     Field::text("title", {"Title", "书名"}).required().searchable().listed(),
                     Field::text("subtitle", {"Subtitle", "副标题"}).searchable().listed(),
                     Field::reference("office", {"Edited by the office", "编印单位"}, "office")
                         .listed()
                         .byDefault(DefaultKind::CurrentOffice),
                     Field::text("editors", {"Editors", "编辑人员"}).searchable().listed(),
                     Field::date("published_on", {"Published on", "印制日期"}).listed(),
                     Field::attachments("cover_photo", {"Photo on the cover", "封面照片"}).photos(),
                 })
        .section({"Contents", "内容"},
                 {
                     Field::longText("preface", {"Preface", "前言"}).searchable(),
                     Field::references("cases", {"Cases, in their order", "入选案例(按顺序)"}, "case_entry"),
                     Field::longText("closing_text", {"Closing text", "后记"}).searchable(),
                     Field::longText("imprint", {"Imprint", "版权信息"}),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .title({"title", "year"})
        .sortedBy("-year")
        .when("year")
        .where("office")
        .rule(notMoreThan("year", "year_until"));
}

} // namespace moli::types
