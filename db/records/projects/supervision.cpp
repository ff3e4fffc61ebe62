// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/projects/types.h"

namespace moli::types {

RecordType supervision()
{
    return RecordType::describe("supervision", Area::Projects, {"Supervision visit", "督导"},
                                {"Supervision visits", "督导"})
        .section({"Visit", "督导"},
                 {
                     Field::reference("project", {"Project", "项目"}, "project").required().listed().filtered(),
                     Field::date("date", {"Date", "日期"})
                         .required()
                         .indexed()
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::Today),
                     Field::text("supervisor", {"Supervisor", "督导人"}).expected().searchable().listed(),
                     Field::choice("form", {"Form", "督导形式"}, "supervision.form").expected().listed().filtered(),
                     Field::longText("findings", {"Findings", "发现问题"}).searchable().listed(),
                 })
        .section({"Rectification", "整改"},
                 {
                     Field::longText("rectification", {"What to rectify", "整改要求"})
                         .searchable()
                         .mergeGroup("rectification"),
                     Field::date("rectification_due_on", {"Rectification due on", "整改期限"})
                         .indexed()
                         .listed()
                         .mergeGroup("rectification"),
                     Field::date("rectified_on", {"Rectified on", "整改完成日期"}).listed().mergeGroup("rectification"),
                     Field::longText("rectification_result", {"Result of the rectification", "整改结果"})
                         .searchable()
                         .mergeGroup("rectification"),
                 })
        .section({"More", "其他"},
                 {
                     Field::attachments("photos", {"Photos", "照片"}).photos(),
                     Field::attachments("attachments", {"Attachments", "附件"}),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .title({"project", "date"})
        .sortedBy("-date")
        .when("date")
        .where("project")
        .rule(datesInOrder("date", "rectification_due_on"))
        .rule(datesInOrder("date", "rectified_on"))
        .rule(requiredWith("rectification_due_on", "rectification", Severity::Soft))
        .index({"project", "date", "rectification_due_on", "rectified_on"});
}

} // namespace moli::types
