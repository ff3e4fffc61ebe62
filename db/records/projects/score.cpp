// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/lookup_rules.h"
#include "db/records/projects/types.h"

namespace moli::types {

RecordType score()
{
    return RecordType::describe("score", Area::Projects, {"Score", "评分"}, {"Scores", "评分"})
        .section({"Score", "评分"},
                 {
                     Field::reference("sheet", {"Score sheet", "评分表"}, "score_sheet").required().listed().filtered(),
                     Field::reference("indicator", {"Indicator", "评分指标"}, "indicator").required().listed(),
                     Field::integer("points", {"Points", "得分"}).required().decimals(2).listed().totalled(),
                     Field::longText("comment", {"Comment", "说明"}).searchable().listed(),
                 })
        .title({"indicator", "sheet"})
        .rule(pointsWithinIndicator())
        .uniqueTogether({"sheet", "indicator"},
                        {"This sheet already has a score for this indicator.", "该评分表已有此指标的评分。"})
        .index({"sheet", "indicator", "points"});
}

} // namespace moli::types
