// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/projects/types.h"

namespace moli::types {

RecordType plannedOutput()
{
    return RecordType::describe("planned_output", Area::Projects, {"Planned output", "计划产出"},
                                {"Planned outputs", "计划产出"})
        .section({"Planned output", "计划产出"},
                 {
                     Field::reference("project", {"Project", "项目"}, "project").required().listed().filtered(),
                     Field::text("indicator", {"Indicator", "指标"}).required().searchable().listed(),
                     Field::integer("target", {"Target", "目标值"}).required().listed().mergeGroup("target"),
                     Field::text("unit", {"Unit", "单位"}).listed().mergeGroup("target"),
                     Field::choice("measure", {"Measured by", "对应服务数据"}, "planned_output.measure")
                         .expected()
                         .listed()
                         .hint({"The figure of the service records to compare with", "与目标值比较的服务记录数据"}),
                     Field::choice("service_kind", {"Only services of the kind", "限定服务类型"}, "service.kind")
                         .listed(),
                     Field::integer("position", {"Position", "顺序"}),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .title({"indicator"})
        .sortedBy("position")
        .where("project")
        .index({"project", "position"});
}

} // namespace moli::types
