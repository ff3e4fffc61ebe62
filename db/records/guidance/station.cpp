// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/guidance/types.h"

namespace moli::types {

RecordType station()
{
    return RecordType::describe("station", Area::Guidance, {"Station", "阵地"}, {"Stations", "阵地"})
        .section({"Station", "阵地"},
                 {
                     Field::choice("kind", {"Kind", "阵地类型"}, "station.kind").required().listed().filtered(),
                     Field::text("name", {"Name", "阵地名称"}).required().searchable().listed(),
                     Field::reference("organization", {"Organization", "所在组织"}, "organization").required().listed(),
                     Field::reference("district", {"District", "所属县（市）区"}, "district")
                         .expected()
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::CurrentDistrict),
                     Field::date("founded_on", {"Founded on", "成立日期"}).required().indexed().listed().filtered(),
                     Field::date("closed_on", {"Closed on", "撤销日期"}).listed(),
                 })
        .section({"Contact", "联系方式"},
                 {
                     Field::text("head", {"Head", "负责人"}).searchable().listed(),
                     Field::text("phone", {"Phone", "电话"}).sensitive().rule(phoneRule()),
                     Field::text("address", {"Address", "地址"}).searchable(),
                     Field::integer("members", {"Members", "成员数"}).unit({"persons", "人"}).totalled(),
                 })
        .section({"More", "其他"},
                 {
                     Field::attachments("photos", {"Photos", "照片"}).photos(),
                     Field::attachments("attachments", {"Attachments", "附件"}),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .title({"name"})
        .when("founded_on")
        .where("district")
        .rule(datesInOrder("founded_on", "closed_on"))
        .index({"district", "founded_on", "closed_on", "kind"});
}

} // namespace moli::types
