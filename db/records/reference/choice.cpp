// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/lookup_rules.h"
#include "db/records/reference/types.h"

namespace moli::types {

RecordType choice()
{
    return RecordType::describe("choice", Area::Reference, {"Choice", "选项"}, {"Choice lists", "选项列表"})
        .section(
            {"Choice", "选项"},
            {
                Field::text("list", {"List", "所属列表"}).required().fixed().indexed().searchable().listed().filtered(),
                Field::text("key", {"Key", "键"})
                    .required()
                    .fixed()
                    .rule(choiceKeyRule())
                    .searchable()
                    .listed()
                    .hint({"Never changes once it is in use", "一经使用不再更改"}),
                Field::text("label_zh", {"Chinese label", "中文名称"}).required().searchable().listed(),
                Field::text("label_en", {"English label", "英文名称"}).required().searchable().listed(),
                Field::integer("position", {"Position", "顺序"}).listed(),
                Field::yesNo("active", {"Offered", "启用"}).listed().filtered().byDefault(1LL),
            })
        .title({"label_zh", "label_en"})
        .sortedBy("list")
        .rule(knownChoiceList())
        .uniqueTogether({"list", "key"}, {"This list already has an entry with this key.", "该列表已有相同的键。"})
        .index({"list", "position", "key"});
}

} // namespace moli::types
