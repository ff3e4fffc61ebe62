// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page_catalogue.h"

#include "ui/books/books_page.h"
#include "ui/cases/cases_page.h"
#include "ui/facilities/facility_plan_page.h"
#include "ui/files/organization_page.h"
#include "ui/files/person_page.h"
#include "ui/files/stay_page.h"
#include "ui/overview/overview_page.h"
#include "ui/processes/board_page.h"
#include "ui/projects/money_page.h"
#include "ui/projects/project_page.h"
#include "ui/scoring/scoring_page.h"
#include "ui/statistics/statistics_page.h"
#include "ui/todo/todo_page.h"
#include "ui/tools/backups_page.h"
#include "ui/tools/check_page.h"
#include "ui/tools/history_page.h"
#include "ui/tools/recycle_bin_page.h"
#include "ui/tools/settings_page.h"
#include "ui/training/training_page.h"

#include <QCoreApplication>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Pages", text);
}

template <typename Page>
PageWidget *plain(Session &session, Preferences &, const QString &, QWidget *parent)
{
    return new Page(session, parent);
}

template <typename Page>
PageWidget *preferring(Session &session, Preferences &preferences, const QString &, QWidget *parent)
{
    return new Page(session, preferences, parent);
}

template <typename Page>
PageWidget *ofRecord(Session &session, Preferences &, const QString &record, QWidget *parent)
{
    return new Page(session, record, parent);
}

} // namespace

QList<PageEntry> pageCatalogue()
{
    const auto boardOf = [](const QString &type) {
        return [type](Session &session, Preferences &, const QString &, QWidget *parent) -> PageWidget * {
            return new BoardPage(session, type, parent);
        };
    };
    return {
        {u"overview"_s, say(QT_TRANSLATE_NOOP("Pages", "Overview")), u"overview"_s, {}, {}, plain<OverviewPage>},
        {u"stay_board"_s,
         say(QT_TRANSLATE_NOOP("Pages", "Board of stays")),
         u"incubation"_s,
         u"incubation"_s,
         {},
         boardOf(u"incubation"_s)},
        {u"facility_plan"_s,
         say(QT_TRANSLATE_NOOP("Pages", "Facility plan")),
         u"calendar"_s,
         u"incubation"_s,
         {},
         plain<FacilityPlanPage>},
        {u"project_board"_s,
         say(QT_TRANSLATE_NOOP("Pages", "Project board")),
         u"projects"_s,
         u"projects"_s,
         {},
         boardOf(u"project"_s)},
        {u"scoring"_s,
         say(QT_TRANSLATE_NOOP("Pages", "Scoring")),
         u"check"_s,
         u"projects"_s,
         {},
         ofRecord<ScoringPage>},
        {u"cases"_s, say(QT_TRANSLATE_NOOP("Pages", "Cases desk")), u"star"_s, u"projects"_s, {}, plain<CasesPage>},
        {u"money"_s,
         say(QT_TRANSLATE_NOOP("Pages", "Money of the projects")),
         u"chart"_s,
         u"projects"_s,
         {},
         plain<MoneyPage>},
        {u"books"_s,
         say(QT_TRANSLATE_NOOP("Pages", "Case book layout")),
         u"book"_s,
         u"projects"_s,
         {},
         preferring<BooksPage>},
        {u"todo"_s, say(QT_TRANSLATE_NOOP("Pages", "To do")), u"todo"_s, {}, {}, plain<TodoPage>},
        {u"statistics"_s, say(QT_TRANSLATE_NOOP("Pages", "Statistics")), u"chart"_s, {}, {}, plain<StatisticsPage>},
        {u"bin"_s, say(QT_TRANSLATE_NOOP("Pages", "Recycle bin")), u"bin"_s, u"tools"_s, {}, plain<RecycleBinPage>},
        {u"history"_s,
         say(QT_TRANSLATE_NOOP("Pages", "History of changes")),
         u"history"_s,
         u"tools"_s,
         {},
         plain<HistoryPage>},
        {u"check"_s,
         say(QT_TRANSLATE_NOOP("Pages", "Check of the data")),
         u"check"_s,
         u"tools"_s,
         {},
         plain<CheckPage>},
        {u"backups"_s, say(QT_TRANSLATE_NOOP("Pages", "Backups")), u"backup"_s, u"tools"_s, {}, plain<BackupsPage>},
        {u"settings"_s,
         say(QT_TRANSLATE_NOOP("Pages", "Settings")),
         u"settings"_s,
         u"tools"_s,
         {},
         preferring<SettingsPage>},
        {u"organization"_s,
         say(QT_TRANSLATE_NOOP("Pages", "Organization file")),
         u"folder"_s,
         {},
         u"organization"_s,
         ofRecord<OrganizationPage>},
        {u"person"_s,
         say(QT_TRANSLATE_NOOP("Pages", "Page of the person")),
         u"person"_s,
         {},
         u"person"_s,
         ofRecord<PersonPage>},
        {u"incubation"_s,
         say(QT_TRANSLATE_NOOP("Pages", "Page of the stay")),
         u"incubation"_s,
         {},
         u"incubation"_s,
         ofRecord<StayPage>},
        {u"project"_s,
         say(QT_TRANSLATE_NOOP("Pages", "Page of the project")),
         u"projects"_s,
         {},
         u"project"_s,
         ofRecord<ProjectPage>},
        {u"scoring"_s,
         say(QT_TRANSLATE_NOOP("Pages", "Scoring of the project")),
         u"check"_s,
         {},
         u"project"_s,
         ofRecord<ScoringPage>},
        {u"training"_s,
         say(QT_TRANSLATE_NOOP("Pages", "Training desk")),
         u"people"_s,
         {},
         u"training"_s,
         ofRecord<TrainingPage>},
    };
}

PageEntry pageEntry(const QString &key, bool aboutRecord)
{
    for (const auto &entry : pageCatalogue()) {
        if (entry.key == key && entry.recordType.isEmpty() != aboutRecord)
            return entry;
    }
    return {};
}

QStringList pageKeys()
{
    QStringList keys;
    for (const auto &entry : pageCatalogue())
        keys.append(entry.key);
    keys.removeDuplicates();
    return keys;
}

PageEntry pageOfRecord(const QString &type)
{
    for (const auto &entry : pageCatalogue()) {
        if (entry.recordType == type)
            return entry;
    }
    return {};
}

QString recordTypeOfPage(const QString &key)
{
    return pageEntry(key, true).recordType;
}

Target targetOfRecordPage(const QString &type, const QString &id)
{
    return Target::toPage(pageOfRecord(type).key, id);
}

} // namespace moli
