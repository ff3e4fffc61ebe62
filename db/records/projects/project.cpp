// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/lookup_rules.h"
#include "db/records/projects/types.h"

namespace moli::types {

RecordType project()
{
    return RecordType::describe("project", Area::Projects, {"Project", "服务项目"}, {"Projects", "服务项目"})
        .section(
            {"Project", "项目"},
            {
                Field::text("code", {"Code", "项目编号"}).tidiedBy(tidyCode).required().unique().searchable().listed(),
                Field::text("title", {"Title", "项目名称"}).required().searchable().listed(),
                Field::choice("category", {"Category", "项目类别"}, "category").required().listed().filtered(),
                Field::choice("purchase", {"Purchase", "购买方式"}, "project.purchase").required().listed().filtered(),
                Field::reference("office", {"Buyer", "购买单位"}, "office")
                    .required()
                    .listed()
                    .filtered()
                    .byDefault(DefaultKind::CurrentOffice),
                Field::integer("year", {"Year", "年度"})
                    .required()
                    .range(2000, 2100)
                    .indexed()
                    .listed()
                    .filtered()
                    .byDefault(DefaultKind::CurrentYear),
                Field::money("budget", {"Budget", "预算"}).expected().totalled(),
                Field::references("districts", {"Districts served", "服务县（市）区"}, "district")
                    .expected()
                    .filtered(),
                Field::yesNo("involves_disputes", {"Deals with family disputes", "涉及婚姻家庭纠纷化解"}).filtered(),
                Field::longText("summary", {"Summary", "项目简介"}).searchable(),
            })
        .section({"Stage", "阶段"},
                 {
                     Field::choice("stage", {"Stage", "阶段"}, "project.stage")
                         .required()
                         .listed()
                         .filtered()
                         .byDefault("initiation")
                         .guarded(
                             {"The stage is moved on the project's own page (or by “moli-cli stage”), where the "
                              "gates are asked and a reason can be given.",
                              "项目阶段请在项目页面上推进（或使用 moli-cli stage），系统会检查条件，也可填写理由。"})
                         .mergeGroup("stage"),
                     Field::longText("cancel_reason", {"Reason for cancelling", "取消原因"})
                         .searchable()
                         .mergeGroup("stage"),
                 })
        .section({"Call and selection", "发布与遴选"},
                 {
                     Field::date("published_on", {"Call published on", "发布日期"}).indexed().mergeGroup("call"),
                     Field::date("deadline", {"Deadline", "申报截止日期"}).indexed().mergeGroup("call"),
                     Field::longText("call_text", {"Text of the call", "申报公告"}).searchable(),
                     Field::longText("single_source_reason", {"Reason for a single source", "单一来源理由"}),
                     Field::date("publicity_from", {"Publicity from", "公示起始日期"}).mergeGroup("publicity"),
                     Field::date("publicity_until", {"Publicity until", "公示截止日期"}).mergeGroup("publicity"),
                 })
        .section({"Contract", "合同"},
                 {
                     Field::reference("organization", {"Organization", "承接组织"}, "organization")
                         .listed()
                         .filtered()
                         .mergeGroup("contract"),
                     Field::text("contract_number", {"Contract number", "合同编号"})
                         .tidiedBy(tidyCode)
                         .searchable()
                         .mergeGroup("contract"),
                     Field::date("contract_signed_on", {"Contract signed on", "合同签订日期"}).mergeGroup("contract"),
                     Field::money("amount", {"Amount of the contract", "合同金额"})
                         .listed()
                         .totalled()
                         .mergeGroup("contract"),
                     Field::date("from", {"From", "实施起始日期"}).indexed().mergeGroup("contract"),
                     Field::date("until", {"Until", "实施截止日期"}).indexed().mergeGroup("contract"),
                     Field::text("manager", {"Project manager", "项目负责人"}).searchable(),
                     Field::text("phone", {"Phone", "联系电话"}).sensitive().rule(phoneRule()),
                 })
        .section({"Recognition", "评优"},
                 {
                     Field::yesNo("recommended", {"Recommended as the city's excellent project", "推荐为市级优秀项目"})
                         .filtered(),
                     Field::yesNo("excellent", {"The city's excellent project", "市级优秀项目"}).filtered(),
                 })
        .section({"More", "其他"},
                 {
                     Field::attachments("attachments", {"Attachments", "附件"}),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .rule(contractCoversTranches())
        .rule(paidTranchesKeepContract())
        .title({"title", "code"})
        .sortedBy("-year")
        .when("year")
        .where("office")
        .rule(datesInOrder("published_on", "deadline"))
        .rule(datesInOrder("publicity_from", "publicity_until"))
        .rule(datesInOrder("from", "until"))
        .rule(requiredWhen("cancel_reason", "stage", {"cancelled"}))
        .index({"year", "office", "category", "purchase", "stage", "amount"})
        .index({"office", "year", "purchase", "stage", "amount"})
        .index({"stage", "year"})
        .index({"involves_disputes", "year", "office", "organization", "stage"})
        .index({"excellent", "year", "office"});
}

} // namespace moli::types
