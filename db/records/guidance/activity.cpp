// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/guidance/types.h"

namespace moli::types {

RecordType activity()
{
    return RecordType::describe("activity", Area::Guidance, {"Activity", "引领活动"}, {"Activities", "引领活动"})
        .section({"Activity", "活动"},
                 {
                     Field::text("title", {"Title", "活动名称"}).required().searchable().listed(),
                     Field::choice("kind", {"Kind", "活动类型"}, "activity.kind").required().listed().filtered(),
                     Field::date("date", {"Date", "日期"})
                         .required()
                         .indexed()
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::Today),
                     Field::text("venue", {"Venue", "地点"}).searchable(),
                     Field::reference("office", {"Held by", "主办单位"}, "office")
                         .required()
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::CurrentOffice),
                     Field::reference("district", {"District", "所属县（市）区"}, "district")
                         .expected()
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::CurrentDistrict),
                     Field::text("speaker", {"Speaker", "主讲人"}).searchable(),
                 })
        .section({"Attendance", "参与情况"},
                 {
                     Field::integer("attendance", {"Attendance", "参加人次"})
                         .expected()
                         .unit({"person-times", "人次"})
                         .listed()
                         .totalled(),
                     Field::references("organizations", {"Organizations that took part", "参加组织"}, "organization"),
                 })
        .section({"Record", "活动记录"},
                 {
                     Field::longText("summary", {"Summary", "活动概要"}).searchable(),
                     Field::attachments("photos", {"Photos", "照片"}).photos(),
                     Field::attachments("attachments", {"Attachments", "附件"}),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .title({"title"})
        .sortedBy("-date")
        .when("date")
        .where("district")
        .index({"district", "date", "kind", "attendance"});
}

} // namespace moli::types
