// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/reference/types.h"

namespace moli::types {

RecordType operatorType()
{
    return RecordType::describe("operator", Area::Reference, {"Operator", "操作员"}, {"Operators", "操作员"})
        .section({"Operator", "操作员"},
                 {
                     Field::text("name", {"Name", "姓名"}).required().searchable().listed(),
                     Field::reference("office", {"Office", "所在单位"}, "office")
                         .expected()
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::CurrentOffice),
                     Field::text("position", {"Position", "职务"}).searchable().listed(),
                     Field::text("phone", {"Phone", "电话"}).sensitive().rule(phoneRule()),
                     Field::yesNo("active", {"Active", "在岗"}).listed().filtered().byDefault(1LL),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .title({"name"})
        .where("office");
}

} // namespace moli::types
