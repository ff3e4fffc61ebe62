// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figure.h"

#include "db/store/error.h"

#include <QCoreApplication>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

/// One entry of the list below, so that a figure reads as a sentence: what, which ones, measured how, when and where.
class Definition {
public:
    Definition(const char *key, Area area, const char *type, Label label)
    {
        m_figure.key = QString::fromUtf8(key);
        m_figure.area = area;
        m_figure.type = QString::fromUtf8(type);
        m_figure.label = std::move(label);
    }
    Definition &where(const char *path, Operator op, const QVariant &value = {})
    {
        m_figure.where.append({QString::fromUtf8(path), op, value});
        return *this;
    }
    Definition &is(const char *path, const char *key) { return where(path, Operator::Equal, QString::fromUtf8(key)); }
    Definition &isTrue(const char *path) { return where(path, Operator::Equal, 1LL); }
    Definition &among(const char *path, const QStringList &keys) { return where(path, Operator::OneOf, keys); }
    Definition &sum(const QStringList &fields, FigureUnit unit)
    {
        m_figure.measure = {Measure::Kind::Sum, fields};
        m_figure.unit = unit;
        return *this;
    }
    Definition &date(const char *path) { return set(m_figure.datePath, path); }
    Definition &year(const char *path) { return set(m_figure.yearPath, path); }
    /// What stands, from one date on; `end` is the first day on which it no longer does.
    Definition &standsFrom(const char *path)
    {
        m_figure.isStock = true;
        return date(path);
    }
    Definition &untilBefore(const char *end)
    {
        m_figure.endPaths.append(QString::fromUtf8(end));
        return *this;
    }
    Definition &untilWith(const char *lastDay)
    {
        m_figure.lastDayPaths.append(QString::fromUtf8(lastDay));
        return *this;
    }
    Definition &today(const char *path, Operator op, const QVariant &value)
    {
        m_figure.stateToday.append({QString::fromUtf8(path), op, value});
        return *this;
    }
    Definition &district(const char *path) { return set(m_figure.districtPath, path); }
    Definition &office(const char *path) { return set(m_figure.officePath, path); }
    Definition &category(const char *path) { return set(m_figure.categoryPath, path); }

    // NOLINTNEXTLINE(google-explicit-constructor): lets the list below hold definitions.
    operator Figure() const { return m_figure; }

private:
    Definition &set(QString &path, const char *value)
    {
        path = QString::fromUtf8(value);
        return *this;
    }
    Figure m_figure;
};

Definition ofStations(const char *key, Label label)
{
    return Definition(key, Area::Guidance, "station", std::move(label))
        .standsFrom("founded_on")
        .untilBefore("closed_on")
        .district("district")
        .office("organization.office");
}

/// An organization keeps no date of its end: a dissolved one counts in no year.
Definition ofOrganizations(const char *key, Area area, Label label)
{
    return Definition(key, area, "organization", std::move(label))
        .where("status", Operator::NotEqual, u"dissolved"_s)
        .standsFrom("linked_on")
        .district("district")
        .office("office");
}

Definition ofIncubations(const char *key, Label label)
{
    return Definition(key, Area::Incubation, "incubation", std::move(label))
        .district("organization.district")
        .office("office");
}

Definition ofProjects(const char *key, Label label)
{
    return Definition(key, Area::Projects, "project", std::move(label))
        .year("year")
        .district("office.district")
        .office("office")
        .category("category");
}

Definition ofServices(const char *key, Label label)
{
    return Definition(key, Area::Coverage, "service", std::move(label))
        .date("date")
        .district("district")
        .office("organization.office")
        .category("project.category");
}

Definition ofFunding(const char *key, Label label)
{
    return Definition(key, Area::Coverage, "funding", std::move(label))
        .sum({u"amount"_s}, FigureUnit::Fen)
        .date("date")
        .district("district")
        .office("office")
        .category("project.category");
}

/// Stages in which a project is being or was carried out: its contract stands.
const QStringList carriedOut{u"implementation"_s, u"supervision"_s, u"evaluation"_s, u"closed"_s};
/// domain.md: resolved = written, oral or reconciled.
const QStringList resolved{u"written"_s, u"oral"_s, u"reconciled"_s};
const QStringList consultation{u"legal_advice"_s, u"counselling"_s, u"legal_publicity"_s};
const QStringList womenAndChildren{u"women"_s, u"children"_s};
const QStringList everybody{u"women"_s, u"children"_s, u"others"_s};

// clang-format off
QList<Figure> published()
{
    return {
        ofStations("stations", {"Women's federations, homes and micro-homes", "妇联组织、妇女之家、妇女微家"}),
        ofOrganizations("organizations", Area::Incubation, {"Organizations incubated or closely linked", "孵化和密切联系女性社会组织"})
            .among("link", {u"incubated"_s, u"linked"_s}),
        Definition("opinions", Area::Coverage, "opinion", {"Opinions collected", "收集意见建议"})
            .date("date").district("district").office("survey.office"),
        ofProjects("projects", {"Projects carried out", "实施服务项目"})
            .among("stage", carriedOut),
        ofFunding("project_funds", {"Project money raised by city and county federations", "市县两级妇联筹集项目资金"})
            .where("project", Operator::IsFilled).among("office.level", {u"city"_s, u"county"_s}),
        ofServices("beneficiaries", {"Women and children served", "服务妇女儿童"})
            .sum(womenAndChildren, FigureUnit::PersonTimes),
        ofProjects("dispute_projects", {"Projects that deal with family disputes", "参与婚姻家庭纠纷化解项目"})
            .isTrue("involves_disputes").where("organization", Operator::IsFilled).among("stage", carriedOut),
        Definition("disputes_resolved", Area::Coverage, "dispute", {"Family disputes resolved", "化解婚姻家庭纠纷"})
            .among("outcome", resolved)
            .date("closed_on").district("district").office("organization.office").category("project.category"),
        ofServices("consultations", {"Legal advice, counselling and legal publicity", "法律咨询、心理辅导和法治宣传"})
            .among("kind", consultation).sum(everybody, FigureUnit::PersonTimes),
        Definition("excellent_cases", Area::Projects, "case_entry", {"Excellent cases", "优秀案例"})
            .is("status", "excellent")
            .year("year").district("office.district").office("office").category("category"),
        ofProjects("excellent_projects", {"The city's excellent projects", "市级优秀项目"})
            .isTrue("excellent"),
        ofOrganizations("county_members", Area::People, {"Members of county-linked organizations", "县（市）区妇联直接联系的组织成员"})
            .is("office.level", "county").sum({u"members"_s}, FigureUnit::Persons),
        ofProjects("county_purchases", {"Government purchases by county federations", "县（市）区妇联政府购买服务项目"})
            .is("purchase", "government").is("office.level", "county").among("stage", carriedOut),
        ofOrganizations("county_nurtured", Area::Incubation, {"Organizations nurtured directly by county federations", "县（市）区妇联直接培育组织"})
            .is("link", "nurtured").is("office.level", "county"),
        ofFunding("county_funds", {"Money put in by county federations", "县（市）区妇联投入资金"})
            .is("office.level", "county"),
        ofServices("county_beneficiaries", {"People covered by county federations", "县（市）区妇联项目覆盖群众"})
            .is("project.office.level", "county").sum(everybody, FigureUnit::PersonTimes).office("project.office"),
        // The published figure is that of the city's base; bases of counties have their own row in the list of offices.
        Definition("base_area", Area::Incubation, "office", {"Floor area of the city base", "市级孵化基地面积"})
            .isTrue("runs_base").is("level", "city").sum({u"base_area"_s}, FigureUnit::SquareMetres)
            .standsFrom("base_opened_on").district("district").office("id"),
    };
}

QList<Figure> others()
{
    return {
        Definition("disputes", Area::Coverage, "dispute", {"Family disputes accepted", "受理婚姻家庭纠纷"})
            .date("accepted_on").district("district").office("organization.office").category("project.category"),
        ofFunding("funding", {"Funding", "投入资金"}),
        ofServices("services", {"Services given", "开展服务"}),
        ofServices("persons_served", {"Persons served", "服务人数"})
            .sum({u"persons"_s}, FigureUnit::Persons),
        Definition("trainings", Area::People, "training", {"Trainings", "举办培训"})
            .date("from").district("district").office("office"),
        Definition("attendances", Area::People, "attendance", {"Attendances of trainings", "参训人次"})
            .isTrue("signed_in").date("training.from").district("training.district").office("training.office"),
        Definition("volunteer_hours", Area::Guidance, "volunteer_service", {"Volunteer hours", "志愿服务时长"})
            .sum({u"hours"_s}, FigureUnit::Hours).date("date").district("district").office("team.office"),
        Definition("activities", Area::Guidance, "activity", {"Activities", "引领活动"})
            .date("date").district("district").office("office"),
        Definition("activity_attendances", Area::Guidance, "activity", {"Attendances of activities", "活动参加人次"})
            .sum({u"attendance"_s}, FigureUnit::PersonTimes).date("date").district("district").office("office"),
        Definition("volunteer_services", Area::Guidance, "volunteer_service", {"Volunteer services", "志愿服务"})
            .date("date").district("district").office("team.office"),
        ofIncubations("incubating", {"Organizations at the bases", "在孵组织"})
            .where("admitted_on", Operator::IsFilled)
            .standsFrom("admitted_on").untilBefore("graduated_on").untilBefore("left_on")
            .today("stage", Operator::OneOf, QStringList{u"admitted"_s, u"incubating"_s, u"assessed"_s}),
        ofIncubations("graduated", {"Organizations graduated", "出壳组织"})
            .is("stage", "graduated").date("graduated_on"),
        Definition("mentors", Area::Incubation, "mentor", {"Mentors", "导师"})
            .standsFrom("engaged_from").untilWith("engaged_until"),
        Definition("mentorings", Area::Incubation, "mentoring", {"Mentorings", "导师辅导"})
            .date("date").district("organization.district").office("organization.office"),
        Definition("talents", Area::People, "talent", {"People in the talent pools", "在库人才"})
            .standsFrom("entered_on").untilBefore("released_on").today("status", Operator::NotEqual, u"released"_s)
            .district("person.organization.district").office("person.organization.office"),
        Definition("honours", Area::People, "honour", {"Honours awarded", "获评荣誉"})
            .is("status", "awarded").year("year").district("office.district").office("office"),
        ofProjects("projects_preparing", {"Projects before their contract", "筹备中项目"})
            .among("stage", {u"initiation"_s, u"publication"_s, u"application"_s, u"selection"_s}),
        ofProjects("projects_running", {"Projects running", "在实施项目"})
            .among("stage", {u"implementation"_s, u"supervision"_s, u"evaluation"_s}),
        ofProjects("projects_closed", {"Projects closed", "已结项项目"}).is("stage", "closed"),
        ofProjects("contract_amount", {"Contracts of projects carried out", "项目合同金额"})
            .among("stage", carriedOut).sum({u"amount"_s}, FigureUnit::Fen),
    };
}
// clang-format on

} // namespace

const QList<Figure> &allFigures()
{
    static const QList<Figure> figures = published() + others();
    return figures;
}

const Figure &figure(const QString &key)
{
    for (const Figure &candidate : allFigures()) {
        if (candidate.key == key)
            return candidate;
    }
    throw Error(
        QCoreApplication::translate("Figures", "There is no figure “%1”. “moli-cli figures” lists them all.").arg(key));
}

} // namespace moli
