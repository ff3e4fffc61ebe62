// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/coverage/types.h"

namespace moli::types {

RecordType service()
{
    return RecordType::describe("service", Area::Coverage, {"Service", "服务记录"}, {"Services", "服务记录"})
        .section({"Service", "服务"},
                 {
                     Field::date("date", {"Date", "日期"})
                         .required()
                         .indexed()
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::Today),
                     Field::reference("organization", {"Organization", "服务组织"}, "organization")
                         .required()
                         .listed()
                         .filtered(),
                     Field::reference("project", {"Project", "所属项目"}, "project").listed().filtered(),
                     Field::reference("district", {"District", "服务县（市）区"}, "district")
                         .required()
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::CurrentDistrict),
                     Field::choice("kind", {"Kind", "服务类型"}, "service.kind").required().listed().filtered(),
                     Field::text("place", {"Place", "服务地点"}).searchable(),
                     Field::yesNo("online", {"Online", "线上"}).filtered(),
                 })
        .section(
            {"People served", "服务对象"},
            {
                Field::integer("women", {"Women", "妇女"})
                    .expected()
                    .unit({"person-times", "人次"})
                    .listed()
                    .totalled(),
                Field::integer("children", {"Children", "儿童"})
                    .expected()
                    .unit({"person-times", "人次"})
                    .listed()
                    .totalled(),
                Field::integer("others", {"Others", "其他人员"}).unit({"person-times", "人次"}).listed().totalled(),
                Field::integer("persons", {"Persons", "服务人数"})
                    .unit({"persons", "人"})
                    .totalled()
                    .hint({"How many different persons, if known; never added to the person-times",
                           "不重复的实际人数(如已知)，不与人次相加"}),
                Field::integer("sessions", {"Sessions", "场次"}).unit({"sessions", "场"}).totalled().byDefault(1LL),
                Field::integer("hours", {"Hours", "时长"}).decimals(1).unit({"hours", "小时"}).totalled(),
            })
        .section({"Record", "服务记录"},
                 {
                     Field::longText("text", {"Text", "服务内容"}).searchable(),
                     Field::attachments("photos", {"Photos", "照片"}).photos(),
                     Field::attachments("attachments", {"Attachments", "附件"}),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .title({"date", "organization", "kind"})
        .sortedBy("-date")
        .when("date")
        .where("district")
        .index({"district", "date", "kind", "women", "children", "others", "persons"})
        .index({"date", "district", "kind", "women", "children", "others", "persons"})
        .index({"project", "date", "kind", "women", "children", "others", "persons", "sessions", "hours"})
        .index({"organization", "date"});
}

} // namespace moli::types
