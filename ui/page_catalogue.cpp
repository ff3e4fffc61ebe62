// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page_catalogue.h"

#include "ui/books/books_page.h"
#include "ui/cases/cases_page.h"
#include "ui/overview/overview_page.h"
#include "ui/processes/board_page.h"
#include "ui/projects/money_page.h"
#include "ui/projects/project_page.h"
#include "ui/scoring/scoring_page.h"
#include "ui/tools/backups_page.h"
#include "ui/tools/check_page.h"
#include "ui/tools/history_page.h"
#include "ui/tools/recycle_bin_page.h"
#include "ui/tools/settings_page.h"

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
