// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/lookup_rules.h"
#include "db/records/projects/types.h"

namespace moli::types {

RecordType evaluation()
{
    return RecordType::describe("evaluation", Area::Projects, {"Evaluation", "项目评估"}, {"Evaluations", "项目评估"})
        .section({"Evaluation", "评估"},
                 {
                     Field::reference("project", {"Project", "项目"}, "project").required().listed().filtered(),
                     Field::choice("phase", {"Phase", "评估阶段"}, "evaluation.phase").expected().listed().filtered(),
                     Field::date("date", {"Date", "日期"})
                         .required()
                         .indexed()
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::Today),
                     Field::reference("scheme", {"Scheme", "评分方案"}, "scheme"),
                     Field::text("evaluators", {"Evaluated by", "评估方"}).searchable().listed(),
                     Field::integer("score", {"Score", "得分"}).decimals(2).listed().mergeGroup("result"),
                     Field::choice("grade", {"Grade", "等次"}, "assessment.grade")
                         .expected()
                         .listed()
                         .filtered()
                         .mergeGroup("result"),
                     Field::longText("comment", {"Comment", "评估意见"}).searchable(),
                     Field::attachments("attachments", {"Attachments", "附件"}),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .title({"project", "phase", "date"})
        .sortedBy("-date")
        .when("date")
        .where("project")
        .rule(paidTranchesKeepEvaluation())
        .keptWhile(paidTranchesKeepEvaluationWhenDeleted())
        .index({"project", "phase", "date", "grade"});
}

} // namespace moli::types
