// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/incubation/types.h"

namespace moli::types {

RecordType mentor()
{
    return RecordType::describe("mentor", Area::Incubation, {"Mentor", "导师"}, {"Mentors", "导师"})
        .section(
            {"Mentor", "导师"},
            {
                Field::text("name", {"Name", "姓名"}).required().searchable().listed(),
                Field::text("institution", {"Institution", "所在单位"}).searchable().listed(),
                Field::text("title", {"Title", "职称职务"}).searchable().listed(),
                Field::choice("kind", {"Kind", "导师类别"}, "mentor.kind").expected().listed().filtered(),
                Field::choices("expertise", {"Expertise", "专长"}, "expertise").expected().listed().filtered(),
                Field::text("phone", {"Phone", "电话"}).sensitive().rule(phoneRule()),
                Field::date("engaged_from", {"Engaged from", "聘任起始日期"}).indexed().listed().mergeGroup("engaged"),
                Field::date("engaged_until", {"Engaged until", "聘任截止日期"})
                    .indexed()
                    .listed()
                    .mergeGroup("engaged"),
            })
        .section({"More", "其他"},
                 {
                     Field::longText("bio", {"Biography", "简介"}).searchable(),
                     Field::attachments("photo", {"Photo", "照片"}).photos(),
                     Field::attachments("attachments", {"Attachments", "附件"}),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .title({"name", "institution"})
        .when("engaged_from")
        .rule(datesInOrder("engaged_from", "engaged_until"));
}

} // namespace moli::types
