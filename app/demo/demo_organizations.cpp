// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_words.h"
#include "app/demo/demo_world.h"

#include <QSet>

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

enum class Home { City, County };

/// Organizations of one kind: how many, tied to whom, since when.
struct Group {
    QString link;
    Home home;
    int count;
    int onlyDistrict; ///< -1: spread over all
    QDate earliest;
    bool dissolved = false;
};

/// 18 characters after GB 32100-2015, with both check characters right.
QString creditCode(int number, const QString &form, const QString &region)
{
    static const QHash<QString, QString> prefixes{{u"association"_s, u"51"_s},
                                                  {u"social_service"_s, u"52"_s},
                                                  {u"foundation"_s, u"53"_s}};
    static const QString letters = u"ABCDEFGHJKLMNPQRTUWXY"_s;
    const QString body = u"MJ"_s + letters.at(number / 100'000 % letters.size())
        + QString::number(number % 100'000).rightJustified(5, u'0');
    QString code = prefixes.value(form) + region + body;
    code += organizationCodeCheckCharacter(body);
    return code + creditCodeCheckCharacter(code);
}

class OrganizationMaker {
public:
    explicit OrganizationMaker(DemoWorld &world) : m_world(world), m_random(world.stream(2)) {}

    void make()
    {
        const int scale = m_world.options.scale;
        const int mawei = districtIndex(u"350105"_s);
        const int incubatedOrLinked = m_random.between(203, 208);
        const QDate start(2017, 1, 5);
        make({u"nurtured"_s, Home::County, 28 * scale, -1, start});
        make({u"nurtured"_s, Home::City, 6 * scale, -1, start});
        make({u"incubated"_s, Home::City, 44 * scale, -1, QDate(2019, 3, 20)});
        make({u"incubated"_s, Home::County, 16 * scale, mawei, QDate(2020, 5, 6)});
        make({u"linked"_s, Home::County, 104 * scale, -1, start});
        make({u"linked"_s, Home::City, (incubatedOrLinked - 164) * scale, -1, start});
        make({u"linked"_s, Home::County, 3, -1, start, true});
        save();
    }

private:
    int districtIndex(const QString &code) const
    {
        for (int i = 0; i < m_world.districts.size(); ++i) {
            if (m_world.districts.at(i).code == code)
                return i;
        }
        return 0;
    }

    void make(const Group &group)
    {
        for (int i = 0; i < group.count; ++i) {
            DemoOrganization organization;
            // One for each district first, then by their weights.
            organization.district = group.onlyDistrict >= 0 ? group.onlyDistrict
                : i < m_world.districts.size()              ? i
                                                            : m_random.weighted(m_world.districtWeights());
            const DemoDistrict &district = m_world.districts.at(organization.district);
            organization.link = group.link;
            organization.county = group.home == Home::County;
            organization.officeId = organization.county ? district.officeId : m_world.cityOffice;
            organization.dissolved = group.dissolved;
            const NamePattern &pattern = patternFor(group, i);
            organization.form = pattern.form;
            organization.categories = pattern.categories;
            organization.name = freshName(pattern, organization);
            organization.head = m_random.chance(92) ? womanName(m_random) : manName(m_random);
            setDates(organization, group, i);
            m_world.organizations.append(organization);
        }
    }

    const NamePattern &patternFor(const Group &group, int index)
    {
        const QList<NamePattern> &patterns = organizationPatterns();
        // Every pattern occurs among those that the counties keep in touch with; foundations stay few.
        if (group.link == u"linked" && index < patterns.size())
            return patterns.at(index);
        const NamePattern *drawn = &m_random.pick(patterns);
        while (drawn->form == u"foundation" || (group.link == u"incubated" && drawn->form == u"community_group"))
            drawn = &m_random.pick(patterns);
        return *drawn;
    }

    QString freshName(const NamePattern &pattern, const DemoOrganization &organization)
    {
        const bool cityWide = !organization.county && pattern.form != u"community_group"
            && (pattern.form == u"foundation" || m_random.chance(60));
        const QString place = cityWide ? u"福州市"_s : m_world.districts.at(organization.district).name;
        for (int attempt = 0;; ++attempt) {
            QString name = place;
            if (pattern.form == u"community_group")
                name += communityName(m_random);
            name += organizationWord(m_random);
            // Only very large files run out of words.
            if (attempt > 50)
                name += QString::number(m_names.size());
            name += pattern.ending;
            if (!m_names.contains(name)) {
                m_names.insert(name);
                return name;
            }
        }
    }

    void setDates(DemoOrganization &organization, const Group &group, int index)
    {
        // The first projects of 2017 need partners everywhere.
        if (group.earliest.year() == 2017 && index < m_world.districts.size()) {
            organization.linkedOn = m_random.day(group.earliest, QDate(2017, 2, 20));
        } else if (group.earliest.year() == 2017) {
            const int year = 2017 + m_random.weighted({30, 24, 19, 16, 11});
            organization.linkedOn = m_random.day(QDate(year, 1, 8), QDate(year, year == 2021 ? 9 : 12, 20));
        } else if (!organization.county && index >= group.count - 2) {
            // Somebody has just been let in.
            organization.linkedOn = QDate(2021, 11, 8).addDays(4 * (group.count - index));
        } else {
            organization.linkedOn = m_random.day(group.earliest, QDate(2021, 9, 30));
        }
        const bool young = group.link == u"incubated" && m_random.chance(45);
        organization.foundedOn = organization.linkedOn.addDays(-m_random.between(young ? 20 : 240, young ? 120 : 2600));
        if (organization.form == u"community_group")
            return;
        organization.registeredOn = young ? organization.linkedOn.addDays(m_random.between(80, 260))
                                          : organization.foundedOn.addDays(m_random.between(20, 180));
        if (organization.registeredOn > m_world.last)
            organization.registeredOn = {};
    }

    void save()
    {
        QList<int> countyWeights;
        for (const DemoOrganization &organization : std::as_const(m_world.organizations)) {
            if (organization.county && !organization.dissolved)
                countyWeights.append(m_random.between(7, 32));
        }
        const QList<qint64> countyMembers = divided(qint64(m_random.between(2612, 2672)) * m_world.options.scale,
                                                    countyWeights);
        int county = 0;
        int number = m_random.between(10'000, 40'000);
        for (int i = 0; i < m_world.organizations.size(); ++i) {
            DemoOrganization &organization = m_world.organizations[i];
            const bool counted = organization.county && !organization.dissolved;
            const qint64 members = counted ? countyMembers.at(county++) : m_random.between(10, 96);
            organization.id = m_world.add(record(organization, members, number += 7));
        }
    }

    Record record(const DemoOrganization &organization, qint64 members, int number)
    {
        const DemoDistrict &district = m_world.districts.at(organization.district);
        const bool registered = organization.registeredOn.isValid();
        const bool onFile = organization.form == u"community_group";
        const bool byCity = organization.name.startsWith(u"福州市"_s);
        Record record(u"organization"_s);
        record.set(u"name"_s, organization.name)
            .set(u"form"_s, organization.form)
            .set(u"founded_on"_s, iso(organization.foundedOn))
            .set(u"status"_s, organization.dissolved ? u"dissolved"_s : (number % 53 == 0 ? u"dormant"_s : u"active"_s))
            .set(u"registration"_s, registered ? u"registered"_s : (onFile ? u"on_file"_s : u"preparing"_s))
            .set(u"supervising_unit"_s, byCity ? m_world.cityOfficeName : district.officeName)
            .set(u"district"_s, district.id)
            .set(u"link"_s, organization.link)
            .set(u"office"_s, organization.officeId)
            .set(u"linked_on"_s, iso(organization.linkedOn))
            .set(u"field_of_work"_s, organization.categories)
            .set(u"head"_s, organization.head)
            .set(u"phone"_s, m_world.phone(m_random))
            .set(u"members"_s, members)
            .set(u"notes"_s, u"演示数据：组织名称、人员与联系方式均为虚构。"_s);
        QString address = district.name;
        address += communityName(m_random);
        address += u" %1 号"_s.arg(m_random.between(1, 188));
        record.set(u"address"_s, address);
        record.set(u"staff_full_time"_s, qlonglong(onFile ? 0 : m_random.between(1, 9)));
        record.set(u"staff_part_time"_s, qlonglong(m_random.between(1, 7)));
        record.set(u"volunteers"_s, qlonglong(m_random.between(8, 160)));
        record.set(u"has_party_branch"_s, qlonglong(m_random.chance(36)));
        record.set(u"profile"_s, organizationProfile(m_random, organization.name, organization.categories.first()));
        if (onFile)
            record.set(u"registering_authority"_s, QString(district.name + communityName(m_random) + u"居民委员会"_s));
        if (registered) {
            record.set(u"credit_code"_s, creditCode(number, organization.form, byCity ? u"350100"_s : district.code))
                .set(u"registered_on"_s, iso(organization.registeredOn))
                .set(u"registering_authority"_s, byCity ? u"福州市民政局"_s : QString(district.name + u"民政局"_s));
            addGrade(record, organization);
        }
        return record;
    }

    void addGrade(Record &record, const DemoOrganization &organization)
    {
        const QDate earliest = std::max(organization.registeredOn.addYears(2), QDate(2017, 6, 1));
        if (earliest > QDate(2021, 10, 30) || !m_random.chance(38))
            return;
        static const QStringList grades{u"2A"_s, u"3A"_s, u"4A"_s, u"5A"_s};
        record.set(u"grade"_s, grades.at(m_random.weighted({1, 6, 4, 1})));
        record.set(u"graded_on"_s, iso(m_random.day(earliest, QDate(2021, 11, 20))));
    }

    DemoWorld &m_world;
    DemoRandom m_random;
    QSet<QString> m_names;
};

} // namespace

void makeOrganizations(DemoWorld &world)
{
    OrganizationMaker(world).make();
}

} // namespace moli
