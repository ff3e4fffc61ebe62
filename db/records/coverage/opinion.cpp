// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/coverage/types.h"

namespace moli::types {

RecordType opinion()
{
    return RecordType::describe("opinion", Area::Coverage, {"Opinion", "意见建议"}, {"Opinions", "意见建议"})
        .section(
            {"Opinion", "意见"},
            {
                Field::reference("survey", {"Survey", "需求调查"}, "survey").listed(),
                Field::date("date", {"Date", "日期"})
                    .required()
                    .indexed()
                    .listed()
                    .filtered()
                    .byDefault(DefaultKind::Today),
                Field::reference("district", {"District", "所属县（市）区"}, "district")
                    .required()
                    .listed()
                    .filtered()
                    .byDefault(DefaultKind::CurrentDistrict),
                Field::choice("from_whom", {"From whom", "来源群体"}, "opinion.from").expected().listed().filtered(),
                Field::choice("category", {"Category", "意见类别"}, "opinion.category").expected().listed().filtered(),
                Field::longText("text", {"Text", "意见内容"}).required().searchable().listed(),
            })
        .section({"Handling", "办理"},
                 {
                     Field::choice("handling", {"Handling", "办理状态"}, "opinion.handling")
                         .expected()
                         .listed()
                         .filtered()
                         .byDefault("open")
                         .mergeGroup("handling"),
                     Field::text("handled_by", {"Handled by", "承办"}).searchable().mergeGroup("handling"),
                     Field::date("due_on", {"Due on", "办理期限"}).indexed().mergeGroup("handling"),
                     Field::date("answered_on", {"Answered on", "答复日期"}).listed().mergeGroup("handling"),
                     Field::longText("answer", {"Answer", "答复内容"}).searchable().mergeGroup("handling"),
                     Field::attachments("attachments", {"Attachments", "附件"}),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .title({"date", "category", "from_whom"})
        .sortedBy("-date")
        .when("date")
        .where("district")
        .rule(datesInOrder("date", "answered_on"))
        .rule(requiredWhen("handled_by", "handling", {"assigned"}, Severity::Soft))
        .rule(requiredWhen("answered_on", "handling", {"answered"}, Severity::Soft))
        .rule(requiredWhen("answer", "handling", {"answered"}, Severity::Soft))
        .index({"district", "date", "category", "handling"})
        .index({"handling", "date"});
}

} // namespace moli::types
