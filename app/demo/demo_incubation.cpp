// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_words.h"
#include "app/demo/demo_world.h"

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

const QDate cityBaseOpened(2019, 5, 8);
const QDate maweiBaseOpened(2020, 6, 18);

/// One facility and what of it is given away when.
struct Facility {
    QString id;
    QString base;
    bool room = false;
    int quantity = 1;
    struct Use {
        QDate from;
        QDate until;
        int quantity;
    };
    QList<Use> uses;

    /// The greatest number given away on any day of the period.
    int usedBetween(QDate from, QDate until) const
    {
        int greatest = 0;
        for (const Use &start : uses) {
            // Usage rises only on days on which a use begins.
            const QDate day = std::max(start.from, from);
            if (day > until || day > start.until)
                continue;
            int used = 0;
            for (const Use &use : uses) {
                if (use.from <= day && day <= use.until)
                    used += use.quantity;
            }
            greatest = std::max(greatest, used);
        }
        return greatest;
    }
    bool take(QDate from, QDate until, int wanted)
    {
        if (usedBetween(from, until) + wanted > quantity)
            return false;
        uses.append({from, until, wanted});
        return true;
    }
};

class IncubationMaker {
public:
    explicit IncubationMaker(DemoWorld &world) : m_world(world), m_random(world.stream(5)) {}

    void make()
    {
        makeMentors();
        makeFacilities();
        for (const DemoOrganization &organization : std::as_const(m_world.organizations)) {
            if (organization.link == u"incubated") {
                makeStay(organization);
                makeRegistrationSteps(organization);
            }
        }
        makeOtherStays();
        makeRegulations();
    }

private:
    void makeMentors()
    {
        struct Kind {
            QString key;
            QStringList institutions;
            QStringList titles;
            QStringList expertise;
        };
        static const QList<Kind> kinds{
            {u"college"_s,
             {u"闽江社会学院（虚构）"_s, u"榕城师范学院（虚构）"_s},
             {u"教授"_s, u"副教授"_s, u"讲师"_s},
             {u"social_work"_s, u"evaluation"_s}},
            {u"department"_s,
             {u"市民政部门"_s, u"市教育部门"_s},
             {u"科长"_s, u"四级调研员"_s},
             {u"governance"_s, u"party_building"_s}},
            {u"lawyer"_s,
             {u"榕衡律师事务所（虚构）"_s, u"明禾律师事务所（虚构）"_s},
             {u"律师"_s, u"高级合伙人"_s},
             {u"law"_s}},
            {u"psychologist"_s, {u"晴岚心理工作室（虚构）"_s}, {u"心理咨询师"_s, u"心理治疗师"_s}, {u"psychology"_s}},
            {u"social_worker"_s,
             {u"和风社工服务中心（虚构）"_s},
             {u"高级社会工作师"_s, u"督导"_s},
             {u"social_work"_s, u"project_design"_s}},
            {u"business"_s,
             {u"茉香茶业（虚构）"_s, u"海丝文创（虚构）"_s},
             {u"总经理"_s, u"品牌总监"_s},
             {u"fundraising"_s, u"finance"_s}},
            {u"other"_s, {u"自由撰稿人"_s}, {u"资深媒体人"_s}, {u"communication"_s}},
        };
        for (int i = 0; i < 36; ++i) {
            const Kind &kind = kinds.at(i % kinds.size());
            DemoMentor mentor;
            mentor.name = m_random.chance(70) ? womanName(m_random) : manName(m_random);
            mentor.institution = m_random.pick(kind.institutions);
            mentor.engagedFrom = i < 14 ? m_random.day(QDate(2017, 1, 10), QDate(2017, 6, 1))
                                        : m_random.day(QDate(2018, 3, 1), QDate(2021, 3, 1));
            const QString title = m_random.pick(kind.titles);
            Record record(u"mentor"_s);
            record.set(u"name"_s, mentor.name)
                .set(u"institution"_s, mentor.institution)
                .set(u"title"_s, title)
                .set(u"kind"_s, kind.key)
                .set(u"expertise"_s, kind.expertise)
                .set(u"engaged_from"_s, iso(mentor.engagedFrom))
                .set(u"bio"_s,
                     QString(mentor.name + u"，"_s + mentor.institution + title
                             + u"，长期关注女性社会组织的成长，擅长把经验讲成方法。"_s))
                .set(u"notes"_s, u"演示数据，纯属虚构。"_s);
            record.set(u"phone"_s, m_world.phone(m_random));
            if (i % 6 == 5)
                record.set(u"engaged_until"_s, u"2023-12-31"_s);
            mentor.id = m_world.add(record);
            m_world.mentors.append(mentor);
        }
    }

    void addFacility(const QString &base, const QString &name, const QString &kind, int area, int quantity, int seats,
                     const QString &location)
    {
        Record record(u"facility"_s);
        record.set(u"base"_s, base)
            .set(u"name"_s, name)
            .set(u"kind"_s, kind)
            .set(u"quantity"_s, qlonglong(quantity))
            .set(u"status"_s, name.contains(u"移动音箱"_s) ? u"under_repair"_s : u"in_use"_s)
            .set(u"location"_s, location);
        if (area > 0)
            record.set(u"area"_s, qlonglong(area * 10));
        if (seats > 0)
            record.set(u"seats"_s, qlonglong(seats));
        if (kind == u"equipment")
            record.set(u"asset_number"_s, u"SB-%1"_s.arg(++m_assets, 4, 10, QChar(u'0')));
        Facility facility;
        facility.id = m_world.add(record);
        facility.base = base;
        facility.room = kind == u"room";
        facility.quantity = quantity;
        if (kind == u"room" || kind == u"desk")
            m_facilities.append(facility);
    }

    void makeFacilities()
    {
        const QString city = m_world.cityOffice;
        for (int room = 1; room <= 8; ++room)
            addFacility(city, u"孵化室 %1"_s.arg(200 + room), u"room"_s, 24 + room % 3 * 4, 1, 6, u"二层"_s);
        addFacility(city, u"开放工位区"_s, u"desk"_s, 168, 30, 30, u"三层"_s);
        addFacility(city, u"茉莉会议室"_s, u"meeting_room"_s, 46, 1, 20, u"一层"_s);
        addFacility(city, u"圆桌会议室"_s, u"meeting_room"_s, 30, 1, 12, u"三层"_s);
        addFacility(city, u"培训教室"_s, u"meeting_room"_s, 120, 1, 80, u"一层"_s);
        addFacility(city, u"心理沙盘室"_s, u"meeting_room"_s, 28, 1, 6, u"二层"_s);
        addFacility(city, u"儿童活动室"_s, u"meeting_room"_s, 62, 1, 20, u"一层"_s);
        addFacility(city, u"投影仪"_s, u"equipment"_s, 0, 4, 0, u"一层库房"_s);
        addFacility(city, u"笔记本电脑"_s, u"equipment"_s, 0, 10, 0, u"一层库房"_s);
        addFacility(city, u"数码相机"_s, u"equipment"_s, 0, 2, 0, u"一层库房"_s);
        addFacility(city, u"移动音箱"_s, u"equipment"_s, 0, 3, 0, u"一层库房"_s);
        for (const DemoDistrict &district : std::as_const(m_world.districts)) {
            if (district.code != u"350105")
                continue;
            m_mawei = district.officeId;
            addFacility(m_mawei, u"共享工位"_s, u"desk"_s, 70, 14, 14, u"二层"_s);
            for (int room = 1; room <= 3; ++room)
                addFacility(m_mawei, u"小院 %1 室"_s.arg(room), u"room"_s, 20, 1, 5, u"一层"_s);
            addFacility(m_mawei, u"议事厅"_s, u"meeting_room"_s, 64, 1, 36, u"一层"_s);
            addFacility(m_mawei, u"一体机"_s, u"equipment"_s, 0, 2, 0, u"二层"_s);
        }
    }

    void makeStay(const DemoOrganization &organization)
    {
        static const QStringList goals{u"完成登记注册，建立三项基本制度，独立实施一个项目。"_s,
                                       u"专职人员达到三人，年度服务一千人次以上。"_s,
                                       u"形成一个可复制的服务产品，通过 3A 评估。"_s,
                                       u"建立理事会与财务制度，拓展两个社区合作点。"_s};
        static const QStringList results{u"完成登记，获得政府购买服务项目一项，服务超过两千人次。"_s,
                                         u"形成服务手册一本，培养骨干五名。"_s,
                                         u"与四个社区签订长期合作协议，团队稳定。"_s};
        const QDate opened = organization.county ? maweiBaseOpened : cityBaseOpened;
        const bool slow = m_random.chance(18);
        const bool resident = m_random.chance(72);
        const QDate applied = organization.linkedOn;
        const QDate reviewed = applied.addDays(m_random.between(10, 24));
        const QDate admitted = std::max(reviewed.addDays(m_random.between(6, 15)),
                                        opened.addDays(m_random.between(1, 12)));
        const QDate incubating = admitted.addDays(applied > QDate(2021, 11, 1) ? 45 : m_random.between(8, 30));
        const QDate agreementUntil = admitted.addYears(slow ? 1 : 2).addDays(-1);
        const QDate assessed = slow ? agreementUntil.addDays(m_random.between(90, 160))
                                    : incubating.addDays(m_random.between(420, 600));
        // The autumn's assessments lead to graduation in spring.
        const QDate graduated = assessed.addDays(assessed > QDate(2021, 9, 1) ? 130 : m_random.between(20, 75));
        const QDate last = m_world.last;

        Record record(u"incubation"_s);
        record.set(u"organization"_s, organization.id)
            .set(u"office"_s, organization.officeId)
            .set(u"mode"_s, resident ? u"resident"_s : u"virtual"_s)
            .set(u"applied_on"_s, iso(applied))
            .set(u"reviewed_on"_s, iso(reviewed))
            .set(u"review_result"_s, u"passed"_s)
            .set(u"review_comment"_s, u"方向明确，团队稳定，同意入驻。"_s)
            .set(u"admitted_on"_s, iso(admitted))
            .set(u"agreement_from"_s, iso(admitted))
            .set(u"agreement_until"_s, iso(agreementUntil));
        record.set(u"goals"_s, m_random.pick(goals));
        QString stage = u"admitted"_s;
        if (incubating <= last) {
            stage = u"incubating"_s;
            record.set(u"incubating_on"_s, iso(incubating));
        }
        if (slow && agreementUntil <= last) {
            record.set(u"extended_until"_s, iso(agreementUntil.addMonths(10)));
            record.set(u"extension_reason"_s, u"受疫情影响，线下服务暂停，服务指标顺延。"_s);
        }
        if (assessed <= last) {
            stage = u"assessed"_s;
            record.set(u"assessed_on"_s, iso(assessed));
        }
        if (graduated <= last) {
            stage = u"graduated"_s;
            record.set(u"graduated_on"_s, iso(graduated));
            record.set(u"result"_s, m_random.pick(results));
        }
        record.set(u"stage"_s, stage);
        const QString stay = m_world.add(record);
        if (resident)
            allocate(organization, stay, admitted, stage == u"graduated" ? graduated : QDate(),
                     record.has(u"extended_until"_s) ? agreementUntil.addMonths(10) : agreementUntil);
        makeMentoring(organization, incubating, stage == u"graduated" ? graduated : last);
    }

    /// Nothing is given twice on any day, and everything is back before graduation.
    void allocate(const DemoOrganization &organization, const QString &stay, QDate from, QDate graduated,
                  QDate agreementUntil)
    {
        const bool ended = graduated.isValid();
        const QDate back = ended ? graduated.addDays(-m_random.between(1, 6)) : QDate();
        // What isn't back yet is taken for ever.
        const QDate blocked = ended ? back : QDate(2099, 12, 31);
        const bool wantsRoom = m_random.chance(30);
        const int desks = m_random.between(1, 2);
        for (Facility &facility : m_facilities) {
            if (facility.base != organization.officeId || facility.room != wantsRoom)
                continue;
            const int quantity = facility.room ? 1 : desks;
            if (!facility.take(from, blocked, quantity))
                continue;
            Record record(u"allocation"_s);
            record.set(u"facility"_s, facility.id)
                .set(u"organization"_s, organization.id)
                .set(u"incubation"_s, stay)
                .set(u"quantity"_s, qlonglong(quantity))
                .set(u"from"_s, iso(from))
                .set(u"until"_s, iso(ended ? back : agreementUntil))
                .set(u"handed_over_on"_s, iso(from));
            if (ended) {
                record.set(u"returned_on"_s, iso(back));
                record.set(u"condition"_s, u"完好"_s);
            }
            m_world.add(record);
            return;
        }
    }

    void makeMentoring(const DemoOrganization &organization, QDate from, QDate until)
    {
        static const QStringList topics{u"项目书写作"_s, u"理事会建设"_s,       u"财务规范"_s,
                                        u"志愿者管理"_s, u"服务对象需求评估"_s, u"个案工作方法"_s,
                                        u"品牌传播"_s,   u"社区关系"_s,         u"年度工作计划"_s};
        static const QStringList advice{u"先把服务对象和改变说清楚，再写活动。"_s,
                                        u"建议按月核对台账，票据当月归档。"_s,
                                        u"用好三张表：需求表、过程表、成效表。"_s, u"骨干分工到人，形成每周例会。"_s,
                                        u"从一个社区做深，再向周边复制。"_s};
        static const QStringList forms{u"on_site"_s, u"on_site"_s, u"phone"_s, u"online"_s, u"group"_s};
        QDate date = from.addDays(m_random.between(15, 60));
        while (date <= until) {
            const DemoMentor &mentor = m_random.pick(m_world.mentors);
            if (mentor.engagedFrom <= date) {
                Record record(u"mentoring"_s);
                record.set(u"mentor"_s, mentor.id).set(u"organization"_s, organization.id).set(u"date"_s, iso(date));
                record.set(u"hours"_s, qlonglong(m_random.between(2, 6) * 5));
                record.set(u"form"_s, m_random.pick(forms));
                record.set(u"topic"_s, m_random.pick(topics));
                record.set(u"participants"_s, qlonglong(m_random.between(2, 9)));
                record.set(u"advice"_s, m_random.pick(advice));
                record.set(u"follow_up"_s, u"一个月后回访。"_s);
                m_world.add(record);
            }
            date = date.addDays(m_random.between(70, 140));
        }
    }

    void makeRegistrationSteps(const DemoOrganization &organization)
    {
        static const QStringList steps{u"name_approval"_s, u"charter"_s,     u"founders_meeting"_s,
                                       u"capital_proof"_s, u"application"_s, u"certificate"_s};
        const bool registered = organization.registeredOn.isValid();
        if (registered && organization.registeredOn < organization.linkedOn.addDays(70))
            return;
        const qint64 days = registered ? organization.linkedOn.daysTo(organization.registeredOn) : 120;
        const int count = registered ? int(steps.size()) : 3;
        for (int i = 0; i < count; ++i) {
            QDate date = registered ? organization.linkedOn.addDays(10 + (days - 10) * i / 5)
                                    : organization.linkedOn.addDays(10 + i * 25);
            date = std::min(date, m_world.last);
            const bool pending = !registered && i == count - 1;
            if (i == 1 && m_random.chance(25))
                addStep(organization, steps.at(i), date.addDays(-4), u"returned"_s, u"章程中表决程序需补充。"_s);
            addStep(organization, steps.at(i), date, pending ? u"pending"_s : u"passed"_s, QString());
        }
    }

    void addStep(const DemoOrganization &organization, const QString &step, QDate date, const QString &result,
                 const QString &note)
    {
        m_world.add(Record(u"registration_step"_s)
                        .set(u"organization"_s, organization.id)
                        .set(u"step"_s, step)
                        .set(u"date"_s, iso(date))
                        .set(u"result"_s, result)
                        .set(u"guided_by"_s, m_world.operators.at(1))
                        .set(u"note"_s, note));
    }

    /// Stays that didn't come to an incubation: applied, reviewed, and those that left.
    void makeOtherStays()
    {
        QList<int> linked;
        for (int i = 0; i < m_world.organizations.size(); ++i) {
            const DemoOrganization &organization = m_world.organizations.at(i);
            if (organization.link == u"linked" && !organization.county && organization.linkedOn < QDate(2019, 5, 1))
                linked.append(i);
        }
        for (int i = 0; i < 13 && i < linked.size(); ++i) {
            const DemoOrganization &organization = m_world.organizations.at(linked.at(i));
            Record record(u"incubation"_s);
            record.set(u"organization"_s, organization.id)
                .set(u"office"_s, m_world.cityOffice)
                .set(u"mode"_s, i % 2 == 0 ? u"resident"_s : u"virtual"_s);
            record.set(u"goals"_s, u"规范内部治理，形成特色服务。"_s);
            if (i < 4) {
                record.set(u"stage"_s, u"applied"_s)
                    .set(u"applied_on"_s, iso(m_random.day(QDate(2021, 12, 6), QDate(2021, 12, 28))));
            } else if (i < 8) {
                const QDate applied = m_random.day(QDate(2021, 11, 1), QDate(2021, 11, 28));
                record.set(u"stage"_s, u"reviewed"_s)
                    .set(u"applied_on"_s, iso(applied))
                    .set(u"reviewed_on"_s, iso(applied.addDays(16)))
                    .set(u"review_result"_s, i == 7 ? u"failed"_s : u"passed"_s)
                    .set(u"review_comment"_s,
                         i == 7 ? u"服务方向与基地定位不符，建议调整后再申请。"_s : u"同意入驻，待签协议。"_s);
            } else {
                const QDate applied = m_random.day(QDate(2019, 6, 1), QDate(2020, 3, 1));
                const QDate admitted = applied.addDays(25);
                record.set(u"stage"_s, u"left"_s)
                    .set(u"applied_on"_s, iso(applied))
                    .set(u"reviewed_on"_s, iso(applied.addDays(14)))
                    .set(u"review_result"_s, u"passed"_s)
                    .set(u"admitted_on"_s, iso(admitted))
                    .set(u"agreement_from"_s, iso(admitted))
                    .set(u"agreement_until"_s, iso(admitted.addYears(1)))
                    .set(u"left_on"_s, iso(admitted.addDays(m_random.between(120, 330))))
                    .set(u"leaving_kind"_s, i == 12 ? u"terminated"_s : u"withdrawn"_s)
                    .set(u"leaving_reason"_s,
                         i == 12 ? u"连续三个月未开展服务，经提醒未改进。"_s : u"已在所在街道取得固定场地。"_s);
            }
            m_world.add(record);
        }
    }

    void makeRegulations()
    {
        struct Text {
            QString title;
            QString kind;
            QString text;
        };
        static const QList<Text> texts{
            {u"孵化基地准入退出办法"_s, u"entry_exit"_s,
             u"入驻须经申请、审核、公示三步；连续三个月未开展服务的，提醒后仍无改进即退出。"_s},
            {u"孵化基地场地设备使用规定"_s, u"facilities"_s, u"场地按协议使用，设备借用登记，离开前归还并检查。"_s},
            {u"服务项目资金管理办法"_s, u"finance"_s,
             u"专款专用，按合同分期拨付，中期与末期评估合格后方可拨付后续款项。"_s},
            {u"购买服务项目管理流程"_s, u"project"_s,
             u"立项、发布、申报、遴选、实施、督导、评估七个环节，环环留痕。"_s},
            {u"导师聘任与管理办法"_s, u"personnel"_s,
             u"导师由院校、部门与实务界推荐，聘期两至三年，每年辅导不少于四次。"_s},
            {u"志愿服务记录与褒奖办法"_s, u"volunteering"_s, u"按小时如实记录，年度累计五十小时以上予以褒奖。"_s},
            {u"档案管理制度"_s, u"archives"_s, u"一项目一卷、一组织一档，结项后一个月内归档。"_s},
        };
        QDate date(2019, 5, 20);
        for (int i = 0; i < texts.size(); ++i) {
            const QString year = QString::number(date.year());
            m_world.add(Record(u"regulation"_s)
                            .set(u"title"_s, texts.at(i).title)
                            .set(u"number"_s, u"榕妇孵〔%1〕%2 号"_s.arg(year).arg(i + 1))
                            .set(u"kind"_s, texts.at(i).kind)
                            .set(u"office"_s, i == 1 ? m_mawei : m_world.cityOffice)
                            .set(u"issued_on"_s, iso(date))
                            .set(u"text"_s, texts.at(i).text));
            date = date.addDays(m_random.between(20, 110));
        }
        static const QList<std::pair<QString, QString>> own{{u"章程"_s, u"charter"_s},
                                                            {u"财务管理制度"_s, u"finance"_s},
                                                            {u"志愿者管理制度"_s, u"volunteering"_s},
                                                            {u"议事规则"_s, u"other"_s}};
        int made = 0;
        for (const DemoOrganization &organization : std::as_const(m_world.organizations)) {
            if (organization.link != u"incubated" || made == 14)
                continue;
            const auto &[title, kind] = own.at(made % own.size());
            m_world.add(Record(u"regulation"_s)
                            .set(u"title"_s, QString(organization.name + title))
                            .set(u"kind"_s, kind)
                            .set(u"organization"_s, organization.id)
                            .set(u"issued_on"_s, iso(m_random.day(organization.linkedOn, m_world.last))));
            ++made;
        }
    }

    DemoWorld &m_world;
    DemoRandom m_random;
    QList<Facility> m_facilities;
    QString m_mawei;
    int m_assets = 0;
};

} // namespace

void makeIncubation(DemoWorld &world)
{
    IncubationMaker(world).make();
}

} // namespace moli
