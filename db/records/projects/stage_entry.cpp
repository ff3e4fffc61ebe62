// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/projects/types.h"

namespace moli::types {

RecordType stageEntry()
{
    return RecordType::describe("stage_entry", Area::Projects, {"Stage entry", "阶段记录"},
                                {"Stage entries", "阶段记录"})
        .section({"Stage entry", "阶段记录"},
                 {
                     Field::reference("project", {"Project", "项目"}, "project").required().listed(),
                     Field::choice("stage", {"Stage", "进入阶段"}, "project.stage").required().listed().filtered(),
                     Field::choice("from_stage", {"From stage", "原阶段"}, "project.stage").listed(),
                     Field::date("entered_on", {"Entered on", "进入日期"})
                         .required()
                         .indexed()
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::Today),
                     Field::text("by", {"By", "经办人"}).searchable().listed(),
                     Field::yesNo("overridden", {"Gate overridden", "越过条件"}).listed().filtered(),
                     Field::longText("reason", {"Reason", "原因"})
                         .searchable()
                         .listed()
                         .hint({"Why a gate was overridden, a stage taken back or the project cancelled",
                                "越过条件、退回阶段或取消项目的原因"}),
                     Field::longText("note", {"Note", "说明"}).searchable(),
                 })
        .title({"project", "stage", "entered_on"})
        .sortedBy("-entered_on")
        .when("entered_on")
        .where("project")
        .guarded(
            {"Stage entries are written when a project moves. Move it, or take a stage back, on the project's page "
             "(or by “moli-cli stage”).",
             "阶段记录在项目推进时自动写入。请在项目页面上推进或退回阶段（或使用 moli-cli stage）。"})
        .rule(requiredWhen("reason", "overridden", {"1"}))
        .rule(requiredWhen("reason", "stage", {"cancelled"}))
        .index({"project", "entered_on", "stage"});
}

} // namespace moli::types
