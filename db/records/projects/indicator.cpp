// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/projects/types.h"

namespace moli::types {

RecordType indicator()
{
    return RecordType::describe("indicator", Area::Projects, {"Indicator", "评分指标"}, {"Indicators", "评分指标"})
        .section({"Indicator", "指标"},
                 {
                     Field::reference("scheme", {"Scheme", "评分方案"}, "scheme").required().listed().filtered(),
                     Field::text("name", {"Indicator", "指标"}).required().searchable().listed(),
                     Field::longText("description", {"Description", "评分说明"}).searchable(),
                     Field::integer("greatest", {"Greatest score", "满分"}).required().decimals(2).listed().totalled(),
                     Field::integer("weight", {"Weight", "权重"})
                         .expected()
                         .decimals(2)
                         .listed()
                         .byDefault(100LL)
                         .hint({"1.00 counts once", "1.00 表示按原分计入"}),
                     Field::yesNo("breaks_ties", {"Decides ties", "同分时优先"})
                         .listed()
                         .hint({"Of equal averages the one better here goes first", "平均分相同时，此项得分高者在前"}),
                     Field::integer("position", {"Position", "顺序"}).listed(),
                 })
        .title({"name"})
        .sortedBy("position")
        .uniqueTogether({"scheme", "name"}, {"This scheme already has this indicator.", "该方案已有此指标。"})
        .index({"scheme", "position"});
}

} // namespace moli::types
