// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/people/types.h"

namespace moli::types {

RecordType attendance()
{
    return RecordType::describe("attendance", Area::People, {"Attendance", "参训记录"}, {"Attendances", "参训记录"})
        .section({"Attendance", "参训"},
                 {
                     Field::reference("training", {"Training", "培训"}, "training").required().listed().filtered(),
                     Field::reference("person", {"Person", "学员"}, "person").required().listed(),
                     Field::integer("row_number", {"Row on the sign-in sheet", "签到表序号"}).range(1, 10'000).listed(),
                     Field::yesNo("signed_in", {"Signed in", "已签到"}).listed().filtered(),
                     Field::integer("hours", {"Hours", "学时"}).decimals(1).unit({"hours", "小时"}).listed().totalled(),
                 })
        .section({"Result", "结果"},
                 {
                     Field::integer("score", {"Score", "成绩"}).decimals(1).range(0, 100'0).listed(),
                     Field::integer("rating", {"Rating", "满意度"})
                         .range(1, 5)
                         .listed()
                         .hint({"From 1 (poor) to 5 (very good)", "1 分(差)至 5 分(很好)"}),
                     Field::longText("comment", {"Comment", "意见建议"}).searchable(),
                     Field::text("certificate_number", {"Certificate number", "证书编号"})
                         .tidiedBy(tidyCode)
                         .unique()
                         .searchable()
                         .listed()
                         .mergeGroup("certificate"),
                     Field::date("certified_on", {"Certificate issued on", "发证日期"}).mergeGroup("certificate"),
                     Field::longText("notes", {"Notes", "备注"}).searchable(),
                 })
        .title({"person", "training"})
        .sortedBy("row_number")
        .where("training")
        .uniqueTogether({"training", "person"},
                        {"This person is already on the list of this training.", "该人员已在本次培训名单中。"})
        .index({"training", "row_number", "person", "signed_in", "hours", "rating"})
        .index({"person", "training", "hours"});
}

} // namespace moli::types
