// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/reference/types.h"

namespace moli::types {

RecordType office()
{
    return RecordType::describe("office", Area::Reference, {"Office", "妇联单位"}, {"Offices", "妇联单位"})
        .section(
            {"Office", "单位"},
            {
                Field::text("code", {"Code", "单位代码"})
                    .tidiedBy(tidyCode)
                    .expected()
                    .unique()
                    .searchable()
                    .listed()
                    .hint({"The district's code for the city and the counties", "市、县（市）区妇联填行政区划代码"}),
                Field::text("name", {"Name", "单位名称"}).required().searchable().listed(),
                Field::choice("level", {"Level", "层级"}, "office.level").required().listed().filtered(),
                Field::reference("district", {"District", "所属县（市）区"}, "district").required().listed().filtered(),
                Field::reference("parent", {"Parent office", "上级单位"}, "office").listed(),
                Field::text("contact", {"Contact", "联系人"}).searchable().listed(),
                Field::text("phone", {"Phone", "办公电话"}).rule(phoneRule()).listed(),
                Field::text("address", {"Address", "地址"}).searchable(),
            })
        .section({"Base", "孵化基地"},
                 {
                     Field::yesNo("runs_base", {"Runs a base", "运营孵化基地"}).filtered(),
                     Field::text("base_name", {"Name of the base", "基地名称"}).searchable(),
                     Field::text("base_address", {"Address of the base", "基地地址"}).searchable(),
                     Field::integer("base_area", {"Floor area of the base", "基地面积"})
                         .unit({"m²", "平方米"})
                         .totalled(),
                     Field::date("base_opened_on", {"Base opened on", "基地启用日期"}),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .title({"name"})
        .sortedBy("code")
        .where("district")
        .rule(requiredWhen("base_name", "runs_base", {"1"}, Severity::Soft))
        .index({"level", "district"});
}

} // namespace moli::types
