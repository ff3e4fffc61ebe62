// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/coverage/types.h"

namespace moli::types {

RecordType dispute()
{
    return RecordType::describe("dispute", Area::Coverage, {"Family dispute", "婚姻家庭纠纷"},
                                {"Family disputes", "婚姻家庭纠纷"})
        .section({"Dispute", "纠纷"},
                 {
                     Field::text("number", {"Number", "编号"})
                         .tidiedBy(tidyCode)
                         .required()
                         .unique()
                         .searchable()
                         .listed()
                         .numberedBy("accepted_on")
                         .hint({"Left empty, it is numbered when saved", "留空则保存时自动编号"}),
                     Field::date("accepted_on", {"Accepted on", "受理日期"})
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
                     Field::choice("kind", {"Kind", "纠纷类型"}, "dispute.kind").required().listed().filtered(),
                     Field::choice("source", {"Source", "来源"}, "dispute.source").filtered(),
                     Field::reference("project", {"Project", "所属项目"}, "project").filtered(),
                     Field::reference("organization", {"Organization", "调解组织"}, "organization").listed(),
                     Field::text("mediator", {"Mediator", "调解员"}).expected().searchable().listed(),
                 })
        .section({"Parties", "当事人"},
                 {
                     Field::longText("parties", {"Parties", "当事人"}).sensitive(),
                     Field::text("phone", {"Phone", "电话"}).sensitive().rule(phoneRule()),
                     Field::longText("facts", {"Facts", "纠纷事实"}).sensitive(),
                 })
        .section({"Mediation", "调解"},
                 {
                     Field::integer("sessions", {"Sessions", "调解次数"}).unit({"sessions", "次"}).totalled(),
                     Field::choice("outcome", {"Outcome", "调解结果"}, "dispute.outcome")
                         .expected()
                         .listed()
                         .filtered()
                         .byDefault("ongoing")
                         .mergeGroup("outcome"),
                     Field::date("closed_on", {"Closed on", "结案日期"}).indexed().listed().mergeGroup("outcome"),
                     Field::yesNo("performed", {"Performed", "已履行"}).filtered(),
                     Field::date("confirmed_on", {"Confirmed by a court on", "司法确认日期"}),
                     Field::date("revisited_on", {"Revisited on", "回访日期"}).indexed(),
                     Field::longText("revisit_note", {"Note of the revisit", "回访情况"}).sensitive(),
                     Field::attachments("attachments", {"Attachments", "附件"}).sensitive(),
                     Field::longText("notes", {"Notes", "备注"}).sensitive(),
                 })
        .title({"number", "kind"})
        .sortedBy("-accepted_on")
        .when("accepted_on")
        .where("district")
        .rule(requiredWhen("closed_on", "outcome",
                           {"written", "oral", "reconciled", "not_agreed", "withdrawn", "referred"}))
        .rule(datesInOrder("accepted_on", "closed_on"))
        .rule(datesInOrder("closed_on", "confirmed_on"))
        .rule(datesInOrder("closed_on", "revisited_on"))
        .index({"district", "accepted_on", "outcome", "closed_on", "kind"})
        .index({"outcome", "accepted_on", "district"})
        .index({"project", "outcome"});
}

} // namespace moli::types
