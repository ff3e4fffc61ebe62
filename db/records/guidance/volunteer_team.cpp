// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/guidance/types.h"

namespace moli::types {

RecordType volunteerTeam()
{
    return RecordType::describe("volunteer_team", Area::Guidance, {"Volunteer team", "志愿服务队"},
                                {"Volunteer teams", "志愿服务队"})
        .section({"Team", "队伍"},
                 {
                     Field::text("name", {"Name", "队伍名称"}).required().searchable().listed(),
                     Field::reference("organization", {"Organization", "所属组织"}, "organization").listed(),
                     Field::reference("office", {"Office", "所属妇联单位"}, "office").listed().filtered(),
                     Field::reference("district", {"District", "所属县（市）区"}, "district")
                         .expected()
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::CurrentDistrict),
                     Field::yesNo("party_members_team", {"Party members' team", "党员志愿服务队"}).listed().filtered(),
                     Field::text("leader", {"Leader", "队长"}).searchable().listed(),
                     Field::text("phone", {"Phone", "电话"}).sensitive().rule(phoneRule()),
                     Field::integer("members", {"Members", "队员人数"}).unit({"persons", "人"}).listed().totalled(),
                     Field::date("founded_on", {"Founded on", "成立日期"}).indexed(),
                     Field::date("disbanded_on", {"Disbanded on", "解散日期"}),
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
        .rule(datesInOrder("founded_on", "disbanded_on"));
}

} // namespace moli::types
