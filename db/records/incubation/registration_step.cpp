// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/incubation/types.h"

namespace moli::types {

RecordType registrationStep()
{
    return RecordType::describe("registration_step", Area::Incubation, {"Registration step", "登记指导"},
                                {"Registration guidance", "登记指导"})
        .section(
            {"Step", "登记步骤"},
            {
                Field::reference("organization", {"Organization", "组织"}, "organization").required().listed(),
                Field::choice("step", {"Step", "步骤"}, "registration_step.step").required().listed().filtered(),
                Field::date("date", {"Date", "日期"})
                    .required()
                    .indexed()
                    .listed()
                    .filtered()
                    .byDefault(DefaultKind::Today),
                Field::choice("result", {"Result", "结果"}, "registration_step.result").expected().listed().filtered(),
                Field::text("guided_by", {"Guided by", "指导人"}).searchable().listed(),
                Field::longText("note", {"Note", "说明"}).searchable().listed(),
                Field::attachments("attachments", {"Attachments", "附件"}),
            })
        .title({"organization", "step", "date"})
        .sortedBy("-date")
        .when("date")
        .where("organization")
        .index({"organization", "date", "step"});
}

} // namespace moli::types
