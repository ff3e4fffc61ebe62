// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/projects/types.h"

namespace moli::types {

RecordType application()
{
    return RecordType::describe("application", Area::Projects, {"Application", "项目申报"},
                                {"Applications", "项目申报"})
        .section({"Application", "申报"},
                 {
                     Field::reference("project", {"Project", "项目"}, "project").required().listed().filtered(),
                     Field::reference("organization", {"Organization", "申报组织"}, "organization").required().listed(),
                     Field::date("submitted_on", {"Submitted on", "申报日期"})
                         .required()
                         .indexed()
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::Today),
                     Field::money("requested_amount", {"Requested amount", "申请金额"}).expected().listed().totalled(),
                     Field::longText("plan", {"Plan", "实施方案"}).searchable(),
                     Field::attachments("documents", {"Qualification documents", "资质材料"}),
                 })
        .section({"Form check", "形式审查"},
                 {
                     Field::choice("form_check", {"Form check", "形式审查"}, "application.form_check")
                         .listed()
                         .filtered()
                         .byDefault("pending")
                         .mergeGroup("form_check"),
                     Field::longText("form_check_reason", {"Reason of the form check", "审查不通过原因"})
                         .mergeGroup("form_check"),
                 })
        .section(
            {"Decision", "遴选结果"},
            {
                Field::integer("average_score", {"Average score", "平均分"}).decimals(2).listed().mergeGroup("ranking"),
                Field::integer("rank", {"Rank", "名次"}).range(1, 10'000).listed().mergeGroup("ranking"),
                Field::choice("decision", {"Decision", "遴选决定"}, "application.decision")
                    .listed()
                    .filtered()
                    .mergeGroup("decision"),
                Field::date("decided_on", {"Decided on", "决定日期"}).mergeGroup("decision"),
                Field::longText("comment", {"Comment", "评审意见"}).searchable(),
                Field::longText("notes", {"Notes", "备注"}).searchable(),
            })
        .title({"project", "organization"})
        .sortedBy("-submitted_on")
        .when("submitted_on")
        .where("project")
        .rule(requiredWhen("form_check_reason", "form_check", {"failed"}))
        .rule(datesInOrder("submitted_on", "decided_on"))
        .uniqueTogether({"project", "organization"},
                        {"This organization has already applied for this project; please open that application.",
                         "该组织已申报此项目，请打开原申报修改。"})
        .index({"project", "form_check", "rank", "organization", "decision"})
        .index({"organization", "submitted_on", "project", "decision"});
}

} // namespace moli::types
