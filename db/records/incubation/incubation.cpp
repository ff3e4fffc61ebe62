// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/incubation/types.h"
#include "db/records/lookup_rules.h"

namespace moli::types {

RecordType incubation()
{
    return RecordType::describe("incubation", Area::Incubation, {"Incubation", "孵化"}, {"Incubations", "孵化"})
        .section({"Stay", "入孵信息"},
                 {
                     Field::reference("organization", {"Organization", "组织"}, "organization").required().listed(),
                     Field::reference("office", {"Base of", "孵化基地"}, "office")
                         .required()
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::CurrentOffice)
                         .hint({"The office that runs the base", "运营孵化基地的妇联单位"}),
                     Field::choice("mode", {"Mode", "孵化方式"}, "incubation.mode").expected().listed().filtered(),
                     Field::choice("stage", {"Stage", "阶段"}, "incubation.stage")
                         .required()
                         .listed()
                         .filtered()
                         .byDefault("applied")
                         .mergeGroup("stage"),
                     Field::longText("goals", {"Goals", "孵化目标"}).searchable(),
                 })
        .section(
            {"Stages", "阶段日期"},
            {
                Field::date("applied_on", {"Applied on", "申请日期"})
                    .expected()
                    .indexed()
                    .listed()
                    .filtered()
                    .byDefault(DefaultKind::Today)
                    .mergeGroup("stage"),
                Field::date("reviewed_on", {"Reviewed on", "审核日期"}).mergeGroup("stage"),
                Field::choice("review_result", {"Result of the review", "审核结果"}, "incubation.review")
                    .mergeGroup("stage"),
                Field::longText("review_comment", {"Comment of the review", "审核意见"}).mergeGroup("stage"),
                Field::date("admitted_on", {"Admitted on", "入驻日期"}).indexed().listed().mergeGroup("stage"),
                Field::date("incubating_on", {"Incubation began on", "孵化开始日期"}).mergeGroup("stage"),
                Field::date("assessed_on", {"Assessed on", "评估日期"}).mergeGroup("stage"),
                Field::date("graduated_on", {"Graduated on", "出壳日期"}).listed().mergeGroup("stage"),
                Field::date("left_on", {"Left on", "退出日期"}).mergeGroup("stage"),
                Field::choice("leaving_kind", {"Way of leaving", "退出方式"}, "incubation.leaving").mergeGroup("stage"),
                Field::longText("leaving_reason", {"Reason for leaving", "退出原因"}).searchable().mergeGroup("stage"),
            })
        .section({"Agreement", "协议"},
                 {
                     Field::date("agreement_from", {"Agreement from", "协议起始日期"}).mergeGroup("agreement"),
                     Field::date("agreement_until", {"Agreement until", "协议截止日期"})
                         .indexed()
                         .listed()
                         .mergeGroup("agreement"),
                     Field::date("extended_until", {"Extended until", "延期至"}).indexed().mergeGroup("agreement"),
                     Field::longText("extension_reason", {"Reason for the extension", "延期原因"})
                         .mergeGroup("agreement"),
                 })
        .section({"Result", "孵化成果"},
                 {
                     Field::longText("result", {"Result", "孵化成果"}).searchable(),
                     Field::attachments("attachments", {"Attachments", "附件"}),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .title({"organization", "stage"})
        .sortedBy("-applied_on")
        .when("applied_on")
        .where("office")
        .rule(datesInOrder("applied_on", "reviewed_on"))
        .rule(datesInOrder("reviewed_on", "admitted_on"))
        .rule(datesInOrder("admitted_on", "incubating_on"))
        .rule(datesInOrder("incubating_on", "assessed_on"))
        .rule(datesInOrder("assessed_on", "graduated_on"))
        .rule(datesInOrder("admitted_on", "graduated_on"))
        .rule(datesInOrder("applied_on", "left_on"))
        .rule(datesInOrder("admitted_on", "left_on"))
        .rule(datesInOrder("agreement_from", "agreement_until"))
        .rule(datesInOrder("agreement_until", "extended_until"))
        .rule(requiredWith("extension_reason", "extended_until"))
        .rule(admissionNeedsReview())
        .rule(oneOpenStay())
        .rule(returnsBeforeExit())
        .rule(requiredWhen("leaving_kind", "stage", {"left"}))
        .rule(requiredWhen("leaving_reason", "stage", {"left"}))
        .rule(requiredWhen("left_on", "stage", {"left"}))
        .rule(requiredWhen("review_result", "stage", {"reviewed", "admitted", "incubating", "assessed", "graduated"},
                           Severity::Soft))
        .rule(requiredWhen("reviewed_on", "stage", {"reviewed", "admitted", "incubating", "assessed", "graduated"},
                           Severity::Soft))
        .rule(requiredWhen("admitted_on", "stage", {"admitted", "incubating", "assessed", "graduated"}, Severity::Soft))
        .rule(requiredWhen("incubating_on", "stage", {"incubating", "assessed", "graduated"}, Severity::Soft))
        .rule(requiredWhen("assessed_on", "stage", {"assessed", "graduated"}, Severity::Soft))
        .rule(requiredWhen("graduated_on", "stage", {"graduated"}, Severity::Soft))
        .index({"office", "stage", "applied_on", "organization"})
        .index({"organization", "stage"});
}

} // namespace moli::types
