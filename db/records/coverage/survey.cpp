// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/coverage/types.h"

namespace moli::types {

RecordType survey()
{
    return RecordType::describe("survey", Area::Coverage, {"Survey", "需求调查"}, {"Surveys", "需求调查"})
        .section({"Survey", "调查"},
                 {
                     Field::text("title", {"Title", "调查名称"}).required().searchable().listed(),
                     Field::choice("method", {"Method", "调查方式"}, "survey.method").required().listed().filtered(),
                     Field::date("from", {"From", "开始日期"})
                         .expected()
                         .indexed()
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::Today),
                     Field::date("until", {"Until", "结束日期"}).listed(),
                     Field::reference("office", {"Held by", "组织单位"}, "office")
                         .required()
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::CurrentOffice),
                     Field::integer("questionnaires_out", {"Questionnaires out", "发出问卷"})
                         .unit({"copies", "份"})
                         .listed()
                         .totalled(),
                     Field::integer("questionnaires_back", {"Questionnaires back", "收回问卷"})
                         .unit({"copies", "份"})
                         .listed()
                         .totalled(),
                 })
        .section({"Result", "结果"},
                 {
                     Field::longText("findings", {"Findings", "调查结论"}).searchable(),
                     Field::attachments("photos", {"Photos", "照片"}).photos(),
                     Field::attachments("attachments", {"Attachments", "附件"}),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .title({"title"})
        .sortedBy("-from")
        .when("from")
        .where("office")
        .rule(datesInOrder("from", "until"))
        .rule(notMoreThan("questionnaires_back", "questionnaires_out"));
}

} // namespace moli::types
