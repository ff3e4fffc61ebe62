// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/people/types.h"

namespace moli::types {

RecordType talentFollowup()
{
    return RecordType::describe("talent_followup", Area::People, {"Follow-up", "人才跟踪"}, {"Follow-ups", "人才跟踪"})
        .section({"Follow-up", "跟踪"},
                 {
                     Field::reference("talent", {"Talent", "人才"}, "talent").required().listed(),
                     Field::date("date", {"Date", "日期"})
                         .required()
                         .indexed()
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::Today),
                     Field::text("tracker", {"Tracker", "跟踪人"}).searchable().listed(),
                     Field::longText("progress", {"Progress", "成长进展"}).expected().searchable().listed(),
                     Field::longText("next_step", {"Next step", "下一步"}).searchable().listed(),
                     Field::date("next_on", {"Next follow-up on", "下次跟踪日期"}).indexed().listed(),
                     Field::attachments("attachments", {"Attachments", "附件"}),
                 })
        .title({"talent", "date"})
        .sortedBy("-date")
        .when("date")
        .where("talent")
        .rule(datesInOrder("date", "next_on"))
        .index({"talent", "date"});
}

} // namespace moli::types
