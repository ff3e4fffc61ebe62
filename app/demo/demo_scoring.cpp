// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_scoring.h"

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

const QList<std::pair<QString, QString>> &experts()
{
    static const QList<std::pair<QString, QString>> list{{u"陈雅榕"_s, u"闽江社会学院（虚构）"_s},
                                                         {u"林若禾"_s, u"榕衡律师事务所（虚构）"_s},
                                                         {u"黄志岚"_s, u"市民政部门"_s},
                                                         {u"郑慧清"_s, u"晴岚心理工作室（虚构）"_s},
                                                         {u"王启明"_s, u"榕城师范学院（虚构）"_s},
                                                         {u"吴梦莲"_s, u"和风社工服务中心（虚构）"_s},
                                                         {u"张国榕"_s, u"明禾律师事务所（虚构）"_s},
                                                         {u"李婉茹"_s, u"市教育部门"_s},
                                                         {u"江海平"_s, u"正衡会计师事务所（虚构）"_s},
                                                         {u"卓诗玲"_s, u"和风社工服务中心（虚构）"_s}};
    return list;
}

struct SchemeText {
    QString subject;
    QString name;
    bool dropsExtremes;
    QList<std::pair<QString, int>> indicators; ///< greatest score in points
};

const QList<SchemeText> &schemeTexts()
{
    static const QList<SchemeText> texts{
        {u"application"_s,
         u"服务项目申报评分方案"_s,
         false,
         {{u"需求与目标"_s, 30}, {u"实施方案"_s, 30}, {u"团队能力"_s, 20}, {u"预算合理性"_s, 20}}},
        {u"assessment"_s,
         u"女性社会组织年度评估方案"_s,
         false,
         {{u"内部治理"_s, 30}, {u"服务成效"_s, 40}, {u"队伍建设"_s, 15}, {u"社会影响"_s, 15}}},
        {u"evaluation"_s,
         u"服务项目评估方案"_s,
         false,
         {{u"目标完成"_s, 40}, {u"服务质量"_s, 30}, {u"资金使用"_s, 20}, {u"档案资料"_s, 10}}},
        {u"case_entry"_s,
         u"优秀案例评选方案"_s,
         true,
         {{u"服务成效"_s, 30}, {u"方法专业"_s, 25}, {u"可复制性"_s, 25}, {u"文字表达"_s, 20}}},
    };
    return texts;
}

} // namespace

DemoScoring drawScores(DemoRandom &random, const DemoScheme &scheme, int count, int quality, bool recusal)
{
    static const QString reason = u"与申报组织负责人有合作关系。"_s;
    DemoScoring scoring;
    const auto chosen = random.some(experts(), count + (recusal ? 1 : 0));
    QList<qint64> totals;
    for (int i = 0; i < chosen.size(); ++i) {
        DemoSheet sheet{chosen.at(i).first, chosen.at(i).second, {}, {}, 0};
        if (recusal && i == count) {
            sheet.recusalReason = reason;
            scoring.sheets.append(sheet);
            continue;
        }
        for (const DemoScheme::Indicator &indicator : scheme.indicators) {
            // Marks in halves.
            const int mark = indicator.greatest * std::clamp(quality + random.between(-6, 6), 30, 99) / 100 / 50 * 50;
            sheet.points.append(mark);
            sheet.total += mark;
        }
        scoring.tieBreak += sheet.points.first();
        totals.append(sheet.total);
        scoring.sheets.append(sheet);
    }
    std::sort(totals.begin(), totals.end());
    if (scheme.dropsExtremes && totals.size() > 2) {
        totals.removeFirst();
        totals.removeLast();
    }
    qint64 sum = 0;
    for (const qint64 total : std::as_const(totals))
        sum += total;
    scoring.average = (2 * sum + totals.size()) / (2 * totals.size());
    return scoring;
}

void saveScores(DemoWorld &world, const DemoScheme &scheme, const DemoScoring &scoring, const QString &subject,
                const QString &id, QDate on)
{
    for (const DemoSheet &sheet : scoring.sheets) {
        const bool recused = !sheet.recusalReason.isEmpty();
        Record record(u"score_sheet"_s);
        record.set(u"scheme"_s, scheme.id)
            .set(subject, id)
            .set(u"expert"_s, sheet.expert)
            .set(u"institution"_s, sheet.institution)
            .set(u"submitted_on"_s, iso(on));
        if (recused)
            record.set(u"recused"_s, 1LL).set(u"recusal_reason"_s, sheet.recusalReason);
        else
            record.set(u"total"_s, sheet.total);
        const QString saved = world.add(record);
        for (int i = 0; i < sheet.points.size(); ++i) {
            world.add(Record(u"score"_s)
                          .set(u"sheet"_s, saved)
                          .set(u"indicator"_s, scheme.indicators.at(i).id)
                          .set(u"points"_s, qlonglong(sheet.points.at(i))));
        }
    }
}

QString gradeOf(qint64 average)
{
    return average >= 9000 ? u"excellent"_s : (average >= 8000 ? u"good"_s : (average >= 6000 ? u"pass"_s : u"fail"_s));
}

void makeSchemes(DemoWorld &world)
{
    for (const SchemeText &text : schemeTexts()) {
        DemoScheme scheme;
        scheme.dropsExtremes = text.dropsExtremes;
        scheme.id = world.add(Record(u"scheme"_s)
                                  .set(u"name"_s, text.name)
                                  .set(u"subject"_s, text.subject)
                                  .set(u"year"_s, 2017LL)
                                  .set(u"least_experts"_s, 3LL)
                                  .set(u"drop_extremes"_s, qlonglong(text.dropsExtremes))
                                  .set(u"active"_s, 1LL));
        for (int i = 0; i < text.indicators.size(); ++i) {
            const auto &[name, greatest] = text.indicators.at(i);
            const QString id = world.add(
                Record(u"indicator"_s)
                    .set(u"scheme"_s, scheme.id)
                    .set(u"name"_s, name)
                    .set(u"description"_s, QString(u"满分 %1 分，精确到 0.5 分。"_s.arg(greatest)))
                    .set(u"greatest"_s, qlonglong(greatest * 100))
                    .set(u"weight"_s, 100LL)
                    .set(u"breaks_ties"_s, qlonglong(i == 0))
                    .set(u"position"_s, qlonglong(i + 1)));
            scheme.indicators.append({id, greatest * 100});
        }
        world.schemes.insert(text.subject, scheme);
    }
}

void makeAssessments(DemoWorld &world)
{
    DemoRandom random = world.stream(7);
    const DemoScheme &scheme = world.schemes[u"assessment"_s];
    static const QStringList comments{u"治理规范，服务扎实，建议加强品牌传播。"_s,
                                      u"服务有特色，财务资料需更及时归档。"_s, u"团队成长快，建议拓展筹资渠道。"_s};
    for (int year = 2019; year <= 2021; ++year) {
        QList<const DemoOrganization *> assessed;
        for (const DemoOrganization &organization : std::as_const(world.organizations)) {
            if (organization.link == u"incubated" && organization.linkedOn < QDate(year, 8, 1) && assessed.size() < 24)
                assessed.append(&organization);
        }
        QList<std::pair<DemoScoring, const DemoOrganization *>> ranked;
        for (const DemoOrganization *organization : std::as_const(assessed))
            ranked.append({drawScores(random, scheme, 3, random.between(72, 95)), organization});
        std::stable_sort(ranked.begin(), ranked.end(), [](const auto &left, const auto &right) {
            return std::pair(left.first.average, left.first.tieBreak)
                > std::pair(right.first.average, right.first.tieBreak);
        });
        const QDate on(year, 12, 15);
        for (int rank = 0; rank < ranked.size(); ++rank) {
            const auto &[scoring, organization] = ranked.at(rank);
            Record record(u"assessment"_s);
            record.set(u"organization"_s, organization->id)
                .set(u"year"_s, qlonglong(year))
                .set(u"scheme"_s, scheme.id)
                .set(u"assessed_on"_s, iso(on))
                .set(u"score"_s, scoring.average)
                .set(u"rank"_s, qlonglong(rank + 1))
                .set(u"grade"_s, gradeOf(scoring.average))
                .set(u"comment"_s, random.pick(comments));
            const QString id = world.add(record);
            saveScores(world, scheme, scoring, u"assessment"_s, id, on.addDays(-3));
        }
    }
}

} // namespace moli
