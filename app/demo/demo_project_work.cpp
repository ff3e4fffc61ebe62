// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_scoring.h"
#include "app/demo/demo_words.h"
#include "app/demo/demo_world.h"

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

/// What happens in a project after its contract: payments, expenditure, supervision, evaluation, planned outputs.
class ProjectWorkMaker {
public:
    explicit ProjectWorkMaker(DemoWorld &world) : m_world(world), m_random(world.stream(9)) {}

    void make()
    {
        for (const DemoProject &project : std::as_const(m_world.projects)) {
            if (!project.carriedOut) {
                if (project.stage != u"cancelled")
                    makePlan(project);
                continue;
            }
            makeOutputs(project);
            makeEvaluations(project);
            makePayments(project);
            makeSupervision(project);
        }
    }

private:
    static bool reached(const DemoProject &project, const char16_t *stage)
    {
        static const QStringList order{u"implementation"_s, u"supervision"_s, u"evaluation"_s, u"closed"_s};
        return order.indexOf(project.stage) >= order.indexOf(QString::fromUtf16(stage));
    }

    void addOutput(const DemoProject &project, int position, const QString &indicator, const QString &unit,
                   const QString &measure, qint64 target)
    {
        m_world.add(Record(u"planned_output"_s)
                        .set(u"project"_s, project.id)
                        .set(u"indicator"_s, indicator)
                        .set(u"target"_s, target)
                        .set(u"unit"_s, unit)
                        .set(u"measure"_s, measure)
                        .set(u"position"_s, qlonglong(position)));
    }

    /// Targets in round numbers, mostly a little below what came of it.
    qint64 target(qint64 actual)
    {
        const qint64 wanted = std::max<qint64>(actual * m_random.between(78, 104) / 100, 1);
        const qint64 step = wanted > 2000 ? 500 : (wanted > 200 ? 50 : (wanted > 20 ? 10 : 1));
        return std::max(step, wanted / step * step);
    }

    void makePlan(const DemoProject &project)
    {
        addOutput(project, 1, u"开展服务场次"_s, u"场"_s, u"sessions"_s, m_random.between(3, 8) * 5);
        addOutput(project, 2, u"服务总人次"_s, u"人次"_s, u"person_times"_s, m_random.between(8, 30) * 50);
    }

    void makeOutputs(const DemoProject &project)
    {
        addOutput(project, 1, u"服务妇女人次"_s, u"人次"_s, u"women"_s, target(project.women));
        addOutput(project, 2, u"服务儿童人次"_s, u"人次"_s, u"children"_s, target(project.children));
        addOutput(project, 3, u"开展服务场次"_s, u"场"_s, u"sessions"_s, target(project.services));
        if (project.disputes)
            addOutput(project, 4, u"化解婚姻家庭纠纷"_s, u"件"_s, u"disputes_resolved"_s, target(project.resolved));
    }

    QDate midTermOn(const DemoProject &project) const
    {
        return project.from.addDays(project.from.daysTo(project.until) / 2);
    }
    QDate finalOn(const DemoProject &project) const { return project.until.addDays(12); }

    void makeEvaluations(const DemoProject &project)
    {
        if (midTermOn(project) <= m_world.last) {
            m_world.add(Record(u"evaluation"_s)
                            .set(u"project"_s, project.id)
                            .set(u"phase"_s, u"mid_term"_s)
                            .set(u"date"_s, iso(midTermOn(project)))
                            .set(u"evaluators"_s, project.officeName)
                            .set(u"grade"_s, m_random.chance(70) ? u"good"_s : u"pass"_s)
                            .set(u"comment"_s, u"进度符合计划，台账需按月更新。"_s));
        }
        // Of the projects in evaluation some have theirs behind them.
        const bool done = project.stage == u"closed"
            || (project.stage == u"evaluation" && m_random.chance(40) && finalOn(project) <= m_world.last);
        if (!done)
            return;
        const DemoScheme &scheme = m_world.schemes[u"evaluation"_s];
        const DemoScoring scoring = drawScores(m_random, scheme, 3,
                                               project.excellent ? m_random.between(93, 96) : m_random.between(74, 92));
        static const QStringList comments{u"指标全部完成，服务对象满意度高，资金使用规范。"_s,
                                          u"成效明显，建议把工作方法整理成手册。"_s,
                                          u"基本完成目标，档案资料需进一步整理。"_s,
                                          u"服务精准，社区评价好，可在全区推广。"_s};
        const QString id = m_world.add(Record(u"evaluation"_s)
                                           .set(u"project"_s, project.id)
                                           .set(u"phase"_s, u"final"_s)
                                           .set(u"date"_s, iso(finalOn(project)))
                                           .set(u"scheme"_s, scheme.id)
                                           .set(u"evaluators"_s, u"第三方评估小组"_s)
                                           .set(u"score"_s, scoring.average)
                                           .set(u"grade"_s, gradeOf(scoring.average))
                                           .set(u"comment"_s, m_random.pick(comments)));
        saveScores(m_world, scheme, scoring, u"evaluation"_s, id, finalOn(project));
    }

    void makePayments(const DemoProject &project)
    {
        struct Tranche {
            QString condition;
            QDate due;
            bool met;
        };
        const bool small = project.amount < yuan(45'000);
        QList<Tranche> tranches{
            {u"contract"_s, project.contractOn.addDays(10), project.contractOn.addDays(10) <= m_world.last}};
        QList<int> shares{60};
        if (!small) {
            tranches.append(
                {u"mid_term_report"_s, midTermOn(project).addDays(9), midTermOn(project).addDays(9) <= m_world.last});
            shares = {50, 30};
        }
        // Paid after the final evaluation and before closing; where one is evaluated but open the money is on its way.
        tranches.append({u"evaluation"_s, finalOn(project).addDays(14), project.stage == u"closed"});
        shares.append(small ? 40 : 20);
        const QList<qint64> amounts = divided(project.amount / 100, shares);
        static const QStringList sources{u"government"_s, u"lottery"_s, u"federation"_s};
        const QString source = sources.at(m_random.weighted({7, 2, 3}));
        const bool lastCancelled = project.stage == u"closed" && project.code.endsWith(u"-007"_s);
        for (int i = 0; i < tranches.size(); ++i) {
            const Tranche &tranche = tranches.at(i);
            const qint64 amount = yuan(amounts.at(i));
            Record record(u"payment"_s);
            record.set(u"project"_s, project.id)
                .set(u"tranche"_s, qlonglong(i + 1))
                .set(u"planned_amount"_s, amount)
                .set(u"planned_on"_s, iso(tranche.due))
                .set(u"condition"_s, tranche.condition)
                .set(u"source"_s, source);
            if (lastCancelled && i == tranches.size() - 1) {
                record.set(u"cancelled"_s, 1LL).set(u"cancel_reason"_s, u"服务场次未全部完成，按合同核减尾款。"_s);
            } else if (tranche.met) {
                const QDate paidOn = tranche.due.addDays(m_random.between(0, 8));
                record.set(u"paid_amount"_s, amount)
                    .set(u"paid_on"_s, iso(std::min(paidOn, m_world.last)))
                    .set(u"voucher_number"_s, u"拨-%1-%2"_s.arg(paidOn.year()).arg(++m_vouchers, 4, 10, QChar(u'0')));
                makeExpenditure(project, std::min(paidOn, m_world.last), amount);
            }
            m_world.add(record);
        }
    }

    /// What was paid is spent afterwards, and never more than that.
    void makeExpenditure(const DemoProject &project, QDate from, qint64 amount)
    {
        static const QStringList items{u"专家课酬"_s, u"场地布置"_s,     u"志愿者补贴"_s,   u"物料印刷"_s,
                                       u"交通费"_s,   u"社工人员经费"_s, u"个案服务耗材"_s, u"宣传制作"_s};
        static const QStringList payees{u"榕印图文社（虚构）"_s, u"本组织社工"_s, u"授课专家"_s, u"参与志愿者"_s,
                                        u"榕行客运（虚构）"_s};
        const QDate until = project.closedOn.isValid() ? project.closedOn : m_world.last;
        const int count = m_random.between(2, 4);
        QList<int> weights;
        for (int i = 0; i <= count; ++i)
            weights.append(i == count ? 5 : m_random.between(20, 60));
        // The last part stays in hand.
        const QList<qint64> amounts = divided(amount, weights);
        for (int i = 0; i < count; ++i) {
            const QDate date = m_random.day(from, std::min(until, from.addDays(75)));
            Record record(u"expenditure"_s);
            record.set(u"project"_s, project.id).set(u"date"_s, iso(date)).set(u"amount"_s, amounts.at(i) / 10 * 10);
            record.set(u"item"_s, m_random.pick(items));
            record.set(u"payee"_s, m_random.pick(payees));
            record.set(u"voucher_number"_s, u"支-%1-%2"_s.arg(date.year()).arg(++m_vouchers, 4, 10, QChar(u'0')));
            m_world.add(record);
        }
    }

    void makeSupervision(const DemoProject &project)
    {
        static const QStringList findings{u"服务记录完整，个别签到表缺日期。"_s,
                                          u"现场秩序好，参与者反馈积极。"_s,
                                          u"宣传材料未标注资金来源。"_s,
                                          u"志愿者培训记录不全。"_s,
                                          u"经费支出进度略慢。"_s,
                                          u"个案档案保密措施到位。"_s};
        static const QStringList requests{u"补齐签到表与照片说明。"_s, u"在宣传材料上标注项目资金来源。"_s,
                                          u"补充志愿者培训记录。"_s};
        static const QStringList forms{u"on_site"_s, u"on_site"_s, u"documents"_s, u"phone"_s};
        const QDate end = std::min(project.until, m_world.last);
        const int visits = project.stage == u"implementation" ? 1 : m_random.between(2, 3);
        for (int i = 0; i < visits; ++i) {
            const QDate date = m_random.day(project.from.addDays(20 + 30 * i), end.addDays(-6));
            if (date > end.addDays(-6))
                continue;
            Record record(u"supervision"_s);
            record.set(u"project"_s, project.id)
                .set(u"date"_s, iso(date))
                .set(u"supervisor"_s, m_world.operators.at(m_random.below(3)));
            record.set(u"form"_s, m_random.pick(forms));
            record.set(u"findings"_s, m_random.pick(findings));
            if (m_random.chance(40)) {
                record.set(u"rectification"_s, m_random.pick(requests))
                    .set(u"rectification_due_on"_s, iso(date.addDays(15)));
                const QDate rectified = std::min(date.addDays(m_random.between(3, 14)), end);
                // Evaluation waits until everything is mended; in running projects the last may be open.
                if (reached(project, u"evaluation") || i < visits - 1)
                    record.set(u"rectified_on"_s, iso(rectified))
                        .set(u"rectification_result"_s, u"已按要求整改并提交佐证材料。"_s);
            }
            m_world.add(record);
        }
    }

    DemoWorld &m_world;
    DemoRandom m_random;
    int m_vouchers = 0;
};

} // namespace

void makeProjectWork(DemoWorld &world)
{
    ProjectWorkMaker(world).make();
}

} // namespace moli
