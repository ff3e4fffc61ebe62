// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/people/types.h"

namespace moli::types {

RecordType appointment()
{
    return RecordType::describe("appointment", Area::People, {"Appointment", "任职"}, {"Appointments", "任职"})
        .section({"Appointment", "任职"},
                 {
                     Field::reference("person", {"Person", "人员"}, "person").required().listed(),
                     Field::reference("office", {"Office", "任职单位"}, "office").required().listed().filtered(),
                     Field::choice("post", {"Post", "职务"}, "appointment.post").required().listed().filtered(),
                     Field::text("post_name", {"Name of the post", "职务名称"})
                         .searchable()
                         .hint({"Where the post is “other”", "职务为“其他”时填写"}),
                     Field::date("from", {"From", "任职起始日期"})
                         .required()
                         .indexed()
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::Today),
                     Field::date("until", {"Until", "任职截止日期"}).indexed().listed(),
                     Field::attachments("attachments", {"Attachments", "附件"}),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .title({"person", "post", "office"})
        .sortedBy("-from")
        .when("from")
        .where("office")
        .rule(datesInOrder("from", "until"))
        .rule(requiredWhen("post_name", "post", {"other"}, Severity::Soft))
        .index({"office", "from", "until", "post"});
}

} // namespace moli::types
