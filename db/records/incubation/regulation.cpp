// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/incubation/types.h"

namespace moli::types {

RecordType regulation()
{
    return RecordType::describe("regulation", Area::Incubation, {"Regulation", "制度"}, {"Regulations", "制度"})
        .section({"Regulation", "制度"},
                 {
                     Field::text("title", {"Title", "制度名称"}).required().searchable().listed(),
                     Field::text("number", {"Number", "文号"}).searchable().listed(),
                     Field::choice("kind", {"Kind", "制度类别"}, "regulation.kind").expected().listed().filtered(),
                     Field::reference("office", {"Issued by the office", "发布单位"}, "office").listed().filtered(),
                     Field::reference("organization", {"Issued by the organization", "制定组织"}, "organization")
                         .listed(),
                     Field::date("issued_on", {"Issued on", "发布日期"}).expected().indexed().listed().filtered(),
                     Field::date("repealed_on", {"Repealed on", "废止日期"}).listed(),
                 })
        .section({"Text", "内容"},
                 {
                     Field::longText("text", {"Text", "正文"}).searchable(),
                     Field::attachments("attachments", {"Attachments", "附件"}),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .title({"title"})
        .sortedBy("-issued_on")
        .when("issued_on")
        .rule(datesInOrder("issued_on", "repealed_on"));
}

} // namespace moli::types
