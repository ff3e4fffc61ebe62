// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/projects/types.h"

namespace moli::types {

RecordType scheme()
{
    return RecordType::describe("scheme", Area::Projects, {"Scoring scheme", "评分方案"},
                                {"Scoring schemes", "评分方案"})
        .section(
            {"Scheme", "方案"},
            {
                Field::text("name", {"Name", "方案名称"}).required().searchable().listed(),
                Field::choice("subject", {"Used for", "评分对象"}, "scheme.subject").expected().listed().filtered(),
                Field::integer("year", {"Year", "年度"})
                    .range(2000, 2100)
                    .listed()
                    .filtered()
                    .byDefault(DefaultKind::CurrentYear),
                Field::integer("least_experts", {"Least number of experts", "最少专家人数"})
                    .range(1, 100)
                    .listed()
                    .byDefault(3LL),
                Field::yesNo("drop_extremes", {"Drop the highest and lowest", "去掉最高分和最低分"}).listed(),
                Field::yesNo("active", {"In use", "启用"}).listed().filtered().byDefault(1LL),
                Field::longText("notes", {"Notes", "备注"}).searchable(),
            })
        .title({"name"})
        .when("year");
}

} // namespace moli::types
