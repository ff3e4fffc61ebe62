// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/incubation/types.h"
#include "db/records/lookup_rules.h"

namespace moli::types {

RecordType facility()
{
    return RecordType::describe("facility", Area::Incubation, {"Facility", "场地设备"}, {"Facilities", "场地设备"})
        .section({"Facility", "场地设备"},
                 {
                     Field::reference("base", {"Base of", "所属基地"}, "office")
                         .required()
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::CurrentOffice)
                         .hint({"The office that runs the base", "运营孵化基地的妇联单位"}),
                     Field::text("name", {"Name", "名称"}).required().searchable().listed(),
                     Field::choice("kind", {"Kind", "类别"}, "facility.kind").expected().listed().filtered(),
                     Field::integer("area", {"Area", "面积"}).decimals(1).unit({"m²", "平方米"}).listed().totalled(),
                     Field::integer("quantity", {"Quantity", "数量"})
                         .expected()
                         .listed()
                         .totalled()
                         .byDefault(1LL)
                         .hint({"How many can be given away at the same time; a room is 1",
                                "可同时分配的数量，房间为 1"}),
                     Field::integer("seats", {"Seats", "座位数"}),
                     Field::choice("status", {"Status", "状态"}, "facility.status")
                         .expected()
                         .listed()
                         .filtered()
                         .byDefault("in_use"),
                     Field::text("location", {"Location", "位置"}).searchable().listed(),
                     Field::text("asset_number", {"Asset number", "资产编号"}).tidiedBy(tidyCode).searchable(),
                 })
        .section({"More", "其他"},
                 {
                     Field::attachments("photos", {"Photos", "照片"}).photos(),
                     Field::attachments("attachments", {"Attachments", "附件"}),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .rule(facilityCoversAllocations())
        .title({"name"})
        .where("base")
        .uniqueTogether({"base", "name"},
                        {"This base already has a facility of this name; please choose another name.",
                         "该基地已有同名的场地设备，请换一个名称。"})
        .index({"base", "kind", "status", "quantity", "area"});
}

} // namespace moli::types
