// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/people/types.h"

namespace moli::types {

RecordType honour()
{
    return RecordType::describe("honour", Area::People, {"Honour", "推优评选"}, {"Honours", "推优评选"})
        .section({"Honour", "荣誉"},
                 {
                     Field::text("title", {"Title", "荣誉称号"}).required().searchable().listed(),
                     Field::reference("organization", {"Organization", "组织"}, "organization").listed(),
                     Field::reference("person", {"Person", "人员"}, "person").listed(),
                     Field::reference("project", {"Project", "项目"}, "project").listed(),
                     Field::choice("level", {"Level", "级别"}, "honour.level").expected().listed().filtered(),
                     Field::integer("year", {"Year", "年度"})
                         .required()
                         .range(2000, 2100)
                         .indexed()
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::CurrentYear),
                     Field::reference("office", {"Recommended by", "推荐单位"}, "office")
                         .filtered()
                         .byDefault(DefaultKind::CurrentOffice),
                 })
        .section({"Award", "评选"},
                 {
                     Field::choice("status", {"Status", "状态"}, "honour.status")
                         .expected()
                         .listed()
                         .filtered()
                         .byDefault("nominated")
                         .mergeGroup("status"),
                     Field::date("publicity_from", {"Publicity from", "公示起始日期"}).mergeGroup("publicity"),
                     Field::date("publicity_until", {"Publicity until", "公示截止日期"}).mergeGroup("publicity"),
                     Field::date("awarded_on", {"Awarded on", "获评日期"}).mergeGroup("status"),
                     Field::text("awarded_by", {"Awarded by", "授予单位"}).searchable().listed(),
                     Field::text("certificate_number", {"Certificate number", "证书编号"})
                         .tidiedBy(tidyCode)
                         .searchable(),
                     Field::attachments("certificate", {"Certificate", "证书"}),
                     Field::longText("deeds", {"Deeds", "主要事迹"}).searchable(),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .title({"title", "year"})
        .sortedBy("-year")
        .when("year")
        .where("office")
        .rule(anyOf({"organization", "person", "project"}))
        .rule(datesInOrder("publicity_from", "publicity_until"))
        .rule(requiredWhen("awarded_by", "status", {"awarded"}, Severity::Soft))
        .index({"year", "status", "level", "office"});
}

} // namespace moli::types
