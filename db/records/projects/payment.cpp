// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/lookup_rules.h"
#include "db/records/projects/types.h"

namespace moli::types {

RecordType payment()
{
    return RecordType::describe("payment", Area::Projects, {"Payment", "拨付"}, {"Payments", "拨付"})
        .section(
            {"Plan", "拨付计划"},
            {
                Field::reference("project", {"Project", "项目"}, "project").required().listed().filtered(),
                Field::integer("tranche", {"Tranche", "期次"}).required().range(1, 1000).listed(),
                Field::money("planned_amount", {"Planned amount", "计划金额"})
                    .required()
                    .listed()
                    .totalled()
                    .mergeGroup("plan"),
                Field::date("planned_on", {"Planned on", "计划日期"}).indexed().listed().filtered().mergeGroup("plan"),
                Field::choice("condition", {"Condition", "拨付条件"}, "payment.condition")
                    .listed()
                    .filtered()
                    .mergeGroup("plan"),
                Field::choice("source", {"Source", "资金来源"}, "funding.source").filtered(),
            })
        .section({"Payment", "实际拨付"},
                 {
                     Field::money("paid_amount", {"Paid amount", "实拨金额"}).listed().totalled().mergeGroup("paid"),
                     Field::date("paid_on", {"Paid on", "拨付日期"}).indexed().listed().mergeGroup("paid"),
                     Field::text("voucher_number", {"Voucher number", "凭证号"})
                         .tidiedBy(tidyCode)
                         .searchable()
                         .listed()
                         .mergeGroup("paid"),
                     Field::yesNo("cancelled", {"Cancelled", "已取消"}).listed().filtered().mergeGroup("paid"),
                     Field::longText("cancel_reason", {"Reason for cancelling", "取消原因"}).mergeGroup("paid"),
                     Field::attachments("attachments", {"Attachments", "附件"}),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .title({"project", "tranche"})
        .sortedBy("-planned_on")
        .when("paid_on")
        .where("project")
        .rule(requiredWith("paid_on", "paid_amount"))
        .rule(requiredWith("paid_amount", "paid_on"))
        .rule(requiredWith("voucher_number", "paid_amount", Severity::Soft))
        .rule(requiredWhen("cancel_reason", "cancelled", {"1"}))
        .rule(notMoreThan("paid_amount", "planned_amount"))
        .rule(tranchesWithinContract())
        .rule(trancheConditionHolds())
        .uniqueTogether({"project", "tranche"},
                        {"This project already has a tranche of this number; please choose another.",
                         "该项目已有此期次，请更换期次。"})
        .index({"project", "tranche", "planned_amount", "paid_amount", "paid_on", "cancelled"})
        .index({"paid_on", "source", "paid_amount"});
}

} // namespace moli::types
