// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/lookup_rules.h"
#include "db/records/projects/types.h"

namespace moli::types {

RecordType expenditure()
{
    return RecordType::describe("expenditure", Area::Projects, {"Expenditure", "支出"}, {"Expenditures", "支出"})
        .section({"Expenditure", "支出"},
                 {
                     Field::reference("project", {"Project", "项目"}, "project").required().listed().filtered(),
                     Field::date("date", {"Date", "日期"})
                         .required()
                         .indexed()
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::Today),
                     Field::text("item", {"Item", "支出事项"}).required().searchable().listed(),
                     Field::money("amount", {"Amount", "金额"}).required().listed().totalled(),
                     Field::text("payee", {"Payee", "收款方"}).searchable().listed(),
                     Field::text("voucher_number", {"Voucher number", "凭证号"})
                         .tidiedBy(tidyCode)
                         .expected()
                         .searchable()
                         .listed(),
                     Field::attachments("attachments", {"Attachments", "附件"}),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .rule(spentWithinPaid())
        .title({"item", "date"})
        .sortedBy("-date")
        .when("date")
        .where("project")
        .index({"project", "date", "amount"});
}

} // namespace moli::types
