// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/people/types.h"

namespace moli::types {

RecordType talent()
{
    return RecordType::describe("talent", Area::People, {"Talent", "人才"}, {"Talent pool", "人才库"})
        .section({"Talent", "人才"},
                 {
                     Field::reference("person", {"Person", "人员"}, "person").required().listed(),
                     Field::choice("pool", {"Pool", "人才库"}, "talent.pool").required().listed().filtered(),
                     Field::date("entered_on", {"Entered on", "入库日期"})
                         .required()
                         .indexed()
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::Today),
                     Field::choice("status", {"Status", "状态"}, "talent.status")
                         .expected()
                         .listed()
                         .filtered()
                         .byDefault("in_pool")
                         .mergeGroup("status"),
                     Field::date("released_on", {"Released on", "出库日期"}).mergeGroup("status"),
                     Field::text("recommended_by", {"Recommended by", "推荐单位"}).searchable().listed(),
                     Field::text("tracker", {"Tracker", "跟踪培养人"}).searchable().listed(),
                 })
        .section({"More", "其他"},
                 {
                     Field::longText("strengths", {"Strengths", "主要特长与事迹"}).searchable(),
                     Field::longText("plan", {"Plan", "培养计划"}).searchable(),
                     Field::attachments("attachments", {"Attachments", "附件"}),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .title({"person", "pool"})
        .sortedBy("-entered_on")
        .when("entered_on")
        .where("person")
        .rule(datesInOrder("entered_on", "released_on"))
        .uniqueTogether({"person", "pool"}, {"This person is already in this pool.", "该人员已在此人才库中。"})
        .index({"pool", "status", "entered_on"});
}

} // namespace moli::types
