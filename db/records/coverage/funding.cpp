// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/coverage/types.h"

namespace moli::types {

RecordType funding()
{
    return RecordType::describe("funding", Area::Coverage, {"Funding", "资金"}, {"Funding", "资金"})
        .section(
            {"Funding", "资金"},
            {
                Field::date("date", {"Date", "日期"})
                    .required()
                    .indexed()
                    .listed()
                    .filtered()
                    .byDefault(DefaultKind::Today),
                Field::reference("office", {"Office", "投入单位"}, "office")
                    .required()
                    .listed()
                    .filtered()
                    .byDefault(DefaultKind::CurrentOffice),
                Field::reference("district", {"District", "所属县（市）区"}, "district")
                    .required()
                    .listed()
                    .filtered()
                    .byDefault(DefaultKind::CurrentDistrict),
                Field::choice("source", {"Source", "资金来源"}, "funding.source").required().listed().filtered(),
                Field::reference("project", {"Project", "所属项目"}, "project").listed().filtered(),
                Field::money("amount", {"Amount", "金额"}).required().listed().totalled(),
                Field::text("donor", {"Donor", "捐赠方"}).searchable(),
                Field::text("use", {"Use", "用途"}).searchable().listed(),
                Field::text("voucher_number", {"Voucher number", "凭证号"}).tidiedBy(tidyCode).searchable().listed(),
                Field::attachments("attachments", {"Attachments", "附件"}),
                Field::longText("notes", {"Notes", "备注"}).searchable(),
            })
        .title({"date", "office", "source"})
        .sortedBy("-date")
        .when("date")
        .where("district")
        .index({"district", "date", "source", "amount", "office", "project"})
        .index({"office", "date", "source", "amount", "project"})
        .index({"project", "date", "source", "amount"});
}

} // namespace moli::types
