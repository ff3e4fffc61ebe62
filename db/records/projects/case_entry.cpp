// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/projects/types.h"

namespace moli::types {

RecordType caseEntry()
{
    return RecordType::describe("case_entry", Area::Projects, {"Case", "案例"}, {"Cases", "案例"})
        .section({"Case", "案例"},
                 {
                     Field::integer("year", {"Year", "年度"})
                         .required()
                         .range(2000, 2100)
                         .indexed()
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::CurrentYear),
                     Field::text("title", {"Title", "案例标题"}).required().searchable().listed(),
                     Field::choice("category", {"Category", "案例类别"}, "category").required().listed().filtered(),
                     Field::reference("project", {"Project", "项目"}, "project").listed(),
                     Field::reference("organization", {"Organization", "组织"}, "organization").listed(),
                     Field::reference("office", {"Submitted by", "报送单位"}, "office")
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::CurrentOffice),
                     Field::text("author", {"Author", "执笔人"}).searchable(),
                 })
        .section({"Text", "正文"},
                 {
                     Field::longText("background", {"Background", "案例背景"}).searchable(),
                     Field::longText("needs", {"Needs", "需求分析"}).searchable(),
                     Field::longText("method", {"Method", "服务方法"}).searchable(),
                     Field::longText("process", {"Process", "服务过程"}).searchable(),
                     Field::longText("results", {"Results", "服务成效"}).searchable(),
                     Field::longText("insights", {"Insights", "经验启示"}).searchable(),
                     Field::longText("quotes", {"Quotes", "服务对象心声"}).searchable(),
                     Field::attachments("photos", {"Photos", "照片"})
                         .photos()
                         .hint({"Give each photo a caption to print under it", "请为每张照片填写说明，将印在照片下方"}),
                     Field::yesNo("consent", {"Consent to publish", "同意公开"})
                         .expected()
                         .filtered()
                         .hint({"Of everybody who is named or shown", "文中或照片中出现的人均已同意"}),
                 })
        .section({"Selection", "评选"},
                 {
                     Field::choice("status", {"Status", "状态"}, "case_entry.status")
                         .expected()
                         .listed()
                         .filtered()
                         .byDefault("draft")
                         .mergeGroup("status"),
                     Field::date("submitted_on", {"Submitted on", "报送日期"}).mergeGroup("status"),
                     Field::integer("score", {"Score", "得分"}).decimals(2).listed(),
                     Field::integer("position", {"Order in the book", "汇编顺序"}),
                     Field::longText("comment", {"Comment", "评审意见"}).searchable(),
                     Field::attachments("attachments", {"Attachments", "附件"}),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .title({"title", "year"})
        .sortedBy("-year")
        .when("year")
        .where("office")
        .rule(anyOf({"project", "organization"}))
        .rule(requiredWhen("consent", "status", {"shortlisted", "excellent"}, Severity::Soft))
        .index({"year", "status", "category", "position"})
        .index({"year", "office", "status"});
}

} // namespace moli::types
