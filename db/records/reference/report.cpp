// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/reference/types.h"

namespace moli::types {

RecordType report()
{
    return RecordType::describe("report", Area::Reference, {"Saved report", "统计报表"}, {"Saved reports", "统计报表"})
        .section({"Report", "报表"},
                 {
                     Field::text("name", {"Name", "报表名称"}).required().searchable().listed(),
                     Field::longText("description", {"Description", "说明"}).searchable().listed(),
                     Field::reference("office", {"Office", "所属单位"}, "office")
                         .listed()
                         .filtered()
                         .byDefault(DefaultKind::CurrentOffice),
                     Field::longText("definition", {"Definition", "定义"})
                         .required()
                         .hint({"Written by the statistics page", "由统计页面写入"}),
                 })
        .title({"name"})
        .where("office");
}

} // namespace moli::types
