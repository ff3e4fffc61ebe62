// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/people/types.h"

namespace moli::types {

RecordType milestone()
{
    return RecordType::describe("milestone", Area::People, {"Milestone", "成长轨迹"}, {"Milestones", "成长轨迹"})
        .section({"Milestone", "成长节点"},
                 {
                     Field::reference("organization", {"Organization", "组织"}, "organization").listed(),
                     Field::reference("person", {"Person", "人员"}, "person").listed(),
                     Field::date("date", {"Date", "日期"})
                         .required()
                         .indexed()
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::Today),
                     Field::choice("kind", {"Kind", "类别"}, "milestone.kind").expected().listed().filtered(),
                     Field::text("title", {"Title", "标题"}).required().searchable().listed(),
                     Field::longText("text", {"Text", "内容"}).searchable(),
                     Field::attachments("photos", {"Photos", "照片"}).photos(),
                     Field::attachments("attachments", {"Attachments", "附件"}),
                 })
        .title({"title", "date"})
        .sortedBy("-date")
        .when("date")
        .where("organization")
        .rule(anyOf({"organization", "person"}))
        .index({"organization", "date"})
        .index({"person", "date"});
}

} // namespace moli::types
