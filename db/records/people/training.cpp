// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/people/types.h"

namespace moli::types {

RecordType training()
{
    return RecordType::describe("training", Area::People, {"Training", "培训"}, {"Trainings", "培训"})
        .section({"Training", "培训"},
                 {
                     Field::text("title", {"Title", "培训名称"}).required().searchable().listed(),
                     Field::choice("kind", {"Kind", "培训类型"}, "training.kind").required().listed().filtered(),
                     Field::date("from", {"From", "开始日期"})
                         .required()
                         .indexed()
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::Today),
                     Field::date("until", {"Until", "结束日期"}).listed(),
                     Field::integer("hours", {"Hours", "学时"}).decimals(1).unit({"hours", "小时"}).listed().totalled(),
                     Field::reference("mentor", {"Mentor", "导师"}, "mentor"),
                     Field::text("speaker", {"Speaker", "主讲人"}).searchable(),
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
                     Field::integer("seats", {"Seats", "名额"}).unit({"persons", "人"}).totalled(),
                     Field::money("cost", {"Cost", "费用"}).listed().totalled(),
                 })
        .section({"Record", "培训资料"},
                 {
                     Field::longText("programme", {"Programme", "课程安排"}).searchable(),
                     Field::longText("summary", {"Summary", "培训总结"}).searchable(),
                     Field::attachments("photos", {"Photos", "照片"}).photos(),
                     Field::attachments("attachments", {"Attachments", "附件"}),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .title({"title"})
        .sortedBy("-from")
        .when("from")
        .where("district")
        .rule(datesInOrder("from", "until"))
        .index({"district", "from", "kind", "hours", "cost"})
        .index({"office", "from", "kind"});
}

} // namespace moli::types
