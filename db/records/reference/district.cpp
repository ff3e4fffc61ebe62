// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/reference/types.h"

namespace moli::types {

RecordType district()
{
    return RecordType::describe("district", Area::Reference, {"District", "县（市）区"}, {"Districts", "县（市）区"})
        .section({"District", "县（市）区"},
                 {
                     Field::text("code", {"Code", "行政区划代码"})
                         .required()
                         .unique()
                         .searchable()
                         .listed()
                         .rule(districtCodeRule())
                         .hint({"Six digits, GB/T 2260", "GB/T 2260 六位代码"}),
                     Field::text("name", {"Name", "名称"}).required().searchable().listed(),
                     Field::text("short_name", {"Short name", "简称"}).searchable().listed(),
                     Field::text("old_codes", {"Old codes", "曾用代码"})
                         .searchable()
                         .listed()
                         .formerCodes()
                         .hint({"Separated by spaces", "多个代码以空格分隔"}),
                     Field::integer("tile_row", {"Row on the tile map", "示意图行"})
                         .range(1, 30)
                         .listed()
                         .mergeGroup("tile"),
                     Field::integer("tile_column", {"Column on the tile map", "示意图列"})
                         .range(1, 30)
                         .listed()
                         .mergeGroup("tile"),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .title({"name"})
        .sortedBy("code");
}

} // namespace moli::types
