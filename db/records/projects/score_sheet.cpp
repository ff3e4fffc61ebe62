// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/projects/types.h"

#include "db/records/record.h"

#include <QCoreApplication>

namespace moli::types {

namespace {

/// A sheet is about one subject: with two, nobody could say whose average it enters.
RecordRule oneSubject()
{
    return {QStringLiteral("one_subject"), Severity::Hard, QStringLiteral("application"),
            [](const Record &record, const RecordType &) -> std::optional<QString> {
                int subjects = 0;
                for (const char *field : {"application", "assessment", "evaluation", "case_entry"})
                    subjects += record.has(QString::fromUtf8(field)) ? 1 : 0;
                if (subjects < 2)
                    return {};
                return QCoreApplication::translate("rules", "A sheet scores one subject; please keep one of the four");
            }};
}

} // namespace

RecordType scoreSheet()
{
    const Label twice("This expert already has a sheet for this subject; please open that one.",
                      "该专家已有此对象的评分表，请打开原评分表");
    return RecordType::describe("score_sheet", Area::Projects, {"Score sheet", "评分表"}, {"Score sheets", "评分表"})
        .section({"Subject", "评分对象"},
                 {
                     Field::reference("scheme", {"Scheme", "评分方案"}, "scheme").required().listed().filtered(),
                     Field::reference("application", {"Application", "项目申报"}, "application").listed(),
                     Field::reference("assessment", {"Assessment", "组织评估"}, "assessment").listed(),
                     Field::reference("evaluation", {"Evaluation", "项目评估"}, "evaluation").listed(),
                     Field::reference("case_entry", {"Case", "案例"}, "case_entry").listed(),
                 })
        .section({"Expert", "专家"},
                 {
                     Field::text("expert", {"Expert", "专家"}).required().searchable().listed().filtered(),
                     Field::text("institution", {"Institution", "所在单位"}).searchable(),
                     Field::yesNo("recused", {"Recused", "回避"}).listed().filtered().mergeGroup("recusal"),
                     Field::longText("recusal_reason", {"Reason for the recusal", "回避原因"}).mergeGroup("recusal"),
                     Field::date("submitted_on", {"Submitted on", "提交日期"}).indexed().listed().mergeGroup("result"),
                     Field::integer("total", {"Total", "总分"}).decimals(2).listed().mergeGroup("result"),
                     Field::longText("comment", {"Comment", "评语"}).searchable(),
                 })
        .title({"expert", "scheme"})
        .when("submitted_on")
        .rule(anyOf({"application", "assessment", "evaluation", "case_entry"}))
        .rule(oneSubject())
        .rule(requiredWhen("recusal_reason", "recused", {"1"}))
        .uniqueTogether({"application", "expert"}, twice)
        .uniqueTogether({"assessment", "expert"}, twice)
        .uniqueTogether({"evaluation", "expert"}, twice)
        .uniqueTogether({"case_entry", "expert"}, twice);
}

} // namespace moli::types
