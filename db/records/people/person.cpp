// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/people/types.h"

namespace moli::types {

RecordType person()
{
    return RecordType::describe("person", Area::People, {"Person", "人员"}, {"People", "人员"})
        .section({"Person", "人员"},
                 {
                     Field::text("name", {"Name", "姓名"}).required().searchable().listed(),
                     Field::choice("gender", {"Gender", "性别"}, "person.gender").listed().filtered(),
                     Field::integer("birth_year", {"Year of birth", "出生年份"}).range(1900, 2100),
                     Field::text("phone", {"Phone", "电话"}).sensitive().rule(phoneRule()),
                     Field::text("education", {"Education", "学历"}),
                     Field::yesNo("party_member", {"Party member", "中共党员"}).listed().filtered(),
                 })
        .section({"Work", "任职情况"},
                 {
                     Field::reference("organization", {"Organization", "所在组织"}, "organization")
                         .required()
                         .listed()
                         .filtered(),
                     Field::choice("role", {"Role", "角色"}, "person.role").required().listed().filtered(),
                     Field::text("position", {"Position", "职务"}).searchable().listed(),
                     Field::choice("social_work_level", {"Social work qualification", "社工职业水平"},
                                   "person.social_work_level")
                         .listed()
                         .filtered(),
                     Field::date("joined_on", {"Joined on", "加入日期"}).indexed(),
                     Field::date("left_on", {"Left on", "离开日期"}),
                     Field::yesNo("directly_contacted", {"Directly contacted by the federation", "妇联直接联系"})
                         .listed()
                         .filtered(),
                     Field::choices("expertise", {"Expertise", "专长"}, "expertise").filtered(),
                 })
        .section({"More", "其他"},
                 {
                     Field::longText("bio", {"Biography", "简介"}).searchable(),
                     Field::attachments("photo", {"Photo", "照片"}).photos(),
                     Field::attachments("attachments", {"Attachments", "附件"}),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .title({"name", "organization"})
        .when("joined_on")
        .where("organization")
        .rule(datesInOrder("joined_on", "left_on"))
        .index({"organization", "role", "left_on", "directly_contacted"});
}

} // namespace moli::types
