// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/incubation/types.h"

namespace moli::types {

RecordType assessment()
{
    return RecordType::describe("assessment", Area::Incubation, {"Assessment", "组织评估"}, {"Assessments", "组织评估"})
        .section({"Assessment", "评估"},
                 {
                     Field::reference("organization", {"Organization", "组织"}, "organization").required().listed(),
                     Field::integer("year", {"Year", "年度"})
                         .required()
                         .range(2000, 2100)
                         .indexed()
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::CurrentYear),
                     Field::reference("scheme", {"Scheme", "评分方案"}, "scheme").listed(),
                     Field::date("assessed_on", {"Assessed on", "评估日期"}).listed(),
                     Field::integer("score", {"Score", "得分"}).decimals(2).listed().mergeGroup("result"),
                     Field::integer("rank", {"Rank", "名次"}).range(1, 10'000).mergeGroup("result"),
                     Field::choice("grade", {"Grade", "等次"}, "assessment.grade")
                         .expected()
                         .listed()
                         .filtered()
                         .mergeGroup("result"),
                     Field::longText("comment", {"Comment", "评语"}).searchable(),
                     Field::attachments("attachments", {"Attachments", "附件"}),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .title({"organization", "year"})
        .sortedBy("-year")
        .when("year")
        .where("organization")
        .uniqueTogether({"organization", "year"},
                        {"This organization already has an assessment for this year; please open that one.",
                         "该组织本年度已有评估记录，请打开原记录修改。"})
        .index({"year", "grade", "score", "organization"});
}

} // namespace moli::types
