// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/incubation/types.h"

namespace moli::types {

RecordType mentoring()
{
    return RecordType::describe("mentoring", Area::Incubation, {"Mentoring", "导师辅导"}, {"Mentorings", "导师辅导"})
        .section({"Mentoring", "辅导"},
                 {
                     Field::reference("mentor", {"Mentor", "导师"}, "mentor").required().listed().filtered(),
                     Field::reference("organization", {"Organization", "组织"}, "organization").required().listed(),
                     Field::date("date", {"Date", "日期"})
                         .required()
                         .indexed()
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::Today),
                     Field::integer("hours", {"Hours", "时长"}).decimals(1).unit({"hours", "小时"}).listed().totalled(),
                     Field::choice("form", {"Form", "辅导形式"}, "mentoring.form").listed().filtered(),
                     Field::text("topic", {"Topic", "辅导主题"}).required().searchable().listed(),
                     Field::integer("participants", {"Participants", "参加人次"})
                         .unit({"person-times", "人次"})
                         .totalled(),
                 })
        .section({"Record", "辅导记录"},
                 {
                     Field::longText("advice", {"Advice", "辅导建议"}).searchable(),
                     Field::longText("follow_up", {"Follow-up", "后续跟进"}).searchable(),
                     Field::attachments("photos", {"Photos", "照片"}).photos(),
                     Field::attachments("attachments", {"Attachments", "附件"}),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .title({"topic", "date"})
        .sortedBy("-date")
        .when("date")
        .where("organization")
        .index({"organization", "date", "mentor", "hours"})
        .index({"mentor", "date", "hours"});
}

} // namespace moli::types
