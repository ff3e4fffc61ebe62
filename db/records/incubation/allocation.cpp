// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/incubation/types.h"
#include "db/records/lookup_rules.h"

namespace moli::types {

RecordType allocation()
{
    return RecordType::describe("allocation", Area::Incubation, {"Allocation", "场地分配"}, {"Allocations", "场地分配"})
        .section({"Allocation", "分配"},
                 {
                     Field::reference("facility", {"Facility", "场地设备"}, "facility").required().listed().filtered(),
                     Field::reference("organization", {"Organization", "使用组织"}, "organization").required().listed(),
                     Field::reference("incubation", {"Incubation", "所属孵化"}, "incubation"),
                     Field::integer("quantity", {"Quantity", "数量"})
                         .expected()
                         .listed()
                         .totalled()
                         .byDefault(1LL)
                         .range(1, 1'000'000),
                     Field::date("from", {"From", "起始日期"})
                         .required()
                         .indexed()
                         .listed()
                         .filtered()
                         .mergeGroup("period")
                         .byDefault(DefaultKind::Today),
                     Field::date("until", {"Until", "截止日期"}).listed().mergeGroup("period"),
                 })
        .section({"Handing over", "交接"},
                 {
                     Field::date("handed_over_on", {"Handed over on", "交付日期"}),
                     Field::date("returned_on", {"Returned on", "归还日期"}).listed(),
                     Field::longText("condition", {"Condition when returned", "归还状况"}),
                     Field::attachments("attachments", {"Attachments", "附件"}),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .title({"facility", "organization", "from"})
        .sortedBy("-from")
        .when("from")
        .where("facility")
        .rule(datesInOrder("from", "until"))
        .rule(datesInOrder("from", "returned_on"))
        .rule(datesInOrder("handed_over_on", "returned_on"))
        .rule(allocatedWithinFacility())
        .rule(allocationOfOwnStay())
        .index({"facility", "from", "until", "returned_on", "quantity"});
}

} // namespace moli::types
