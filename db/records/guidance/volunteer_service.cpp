// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/guidance/types.h"

namespace moli::types {

RecordType volunteerService()
{
    return RecordType::describe("volunteer_service", Area::Guidance, {"Volunteer service", "志愿服务"},
                                {"Volunteer services", "志愿服务"})
        .section(
            {"Service", "服务"},
            {
                Field::reference("team", {"Team", "服务队"}, "volunteer_team").required().listed().filtered(),
                Field::date("date", {"Date", "日期"})
                    .required()
                    .indexed()
                    .listed()
                    .filtered()
                    .byDefault(DefaultKind::Today),
                Field::choice("kind", {"Kind", "服务类型"}, "volunteer_service.kind").required().listed().filtered(),
                Field::reference("district", {"District", "服务县（市）区"}, "district")
                    .required()
                    .listed()
                    .filtered()
                    .byDefault(DefaultKind::CurrentDistrict),
                Field::text("place", {"Place", "地点"}).searchable().listed(),
            })
        .section({"Figures", "服务数据"},
                 {
                     Field::integer("volunteers", {"Volunteers", "志愿者人次"})
                         .expected()
                         .unit({"person-times", "人次"})
                         .listed()
                         .totalled(),
                     Field::integer("hours", {"Volunteer hours", "志愿服务时长"})
                         .expected()
                         .decimals(1)
                         .unit({"hours", "小时"})
                         .listed()
                         .totalled()
                         .hint({"All volunteers together", "全部志愿者合计"}),
                     Field::integer("served", {"People served", "服务人次"})
                         .unit({"person-times", "人次"})
                         .listed()
                         .totalled(),
                 })
        .section({"Record", "服务记录"},
                 {
                     Field::longText("summary", {"Summary", "服务概要"}).searchable(),
                     Field::attachments("photos", {"Photos", "照片"}).photos(),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .title({"team", "date", "kind"})
        .sortedBy("-date")
        .when("date")
        .where("district")
        .index({"district", "date", "kind", "volunteers", "hours", "served"});
}

} // namespace moli::types
