// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window_pages.h"

#include "ui/books/books_page.h"
#include "ui/forms/record_form.h"
#include "ui/lists/list_page.h"
#include "ui/overview/overview_page.h"
#include "ui/tools/backups_page.h"
#include "ui/tools/check_page.h"
#include "ui/tools/history_page.h"
#include "ui/tools/recycle_bin_page.h"
#include "ui/tools/settings_page.h"

#include <QStackedWidget>

namespace moli {

const QStringList &Pages::keys()
{
    static const QStringList keys{QStringLiteral("overview"), QStringLiteral("books"), QStringLiteral("bin"),
                                  QStringLiteral("history"),  QStringLiteral("check"), QStringLiteral("backups"),
                                  QStringLiteral("settings")};
    return keys;
}

Pages::Pages(Session &session, Preferences &preferences, QStackedWidget *stack)
    : QObject(stack),
      m_session(session),
      m_preferences(preferences),
      m_stack(stack)
{
}

bool Pages::knows(const Target &target) const
{
    if (target.kind == Target::Kind::Page)
        return keys().contains(target.key);
    return m_session.store().registry().has(target.key);
}

PageWidget *Pages::pageFor(const Target &target)
{
    switch (target.kind) {
    case Target::Kind::Page: return makePage(target.key);
    case Target::Kind::List: return listPage(target);
    case Target::Kind::Record:
    case Target::Kind::NewRecord: break;
    }
    auto *form = new RecordForm(m_session, target.key, target.record, target.prefilled, m_stack);
    add(form);
    return form;
}

PageWidget *Pages::makePage(const QString &key)
{
    if (PageWidget *kept = m_kept.value(key))
        return kept;
    PageWidget *page = nullptr;
    if (key == u"overview") {
        page = new OverviewPage(m_session, m_stack);
    } else if (key == u"books") {
        page = new BooksPage(m_session, m_preferences, m_stack);
    } else if (key == u"bin") {
        page = new RecycleBinPage(m_session, m_stack);
    } else if (key == u"history") {
        page = new HistoryPage(m_session, m_stack);
    } else if (key == u"check") {
        page = new CheckPage(m_session, m_stack);
    } else if (key == u"backups") {
        auto *backups = new BackupsPage(m_session, m_stack);
        connect(backups, &BackupsPage::restoreRequested, this, &Pages::restoreRequested);
        page = backups;
    } else {
        auto *settings = new SettingsPage(m_session, m_preferences, m_stack);
        connect(settings, &SettingsPage::lookChanged, this, &Pages::lookChanged);
        connect(settings, &SettingsPage::languageChanged, this, &Pages::languageChanged);
        page = settings;
    }
    m_kept.insert(key, page);
    add(page);
    return page;
}

PageWidget *Pages::listPage(const Target &target)
{
    const QString key = u"list:" + target.key;
    auto *page = qobject_cast<ListPage *>(m_kept.value(key));
    if (!page) {
        page = new ListPage(m_session, target.key, ListPage::Mode::Living, m_stack);
        m_kept.insert(key, page);
        add(page);
    }
    const bool plain = target.caption.isEmpty() && target.query.where.isEmpty() && target.query.text.isEmpty();
    if (!plain)
        page->show(target);
    return page;
}

void Pages::revealInList(const QString &type, const QString &id)
{
    if (auto *page = qobject_cast<ListPage *>(m_kept.value(u"list:" + type)))
        page->reveal(id);
}

bool Pages::shows(const PageWidget *page, const Target &target)
{
    const auto *form = qobject_cast<const RecordForm *>(page);
    switch (target.kind) {
    case Target::Kind::Page: return page && page->key() == target.key;
    case Target::Kind::List: return page && page->key() == u"list:" + target.key;
    case Target::Kind::Record: return form && form->type() == target.key && form->id() == target.record;
    case Target::Kind::NewRecord: break;
    }
    return false;
}

void Pages::leave(PageWidget *page)
{
    if (!qobject_cast<RecordForm *>(page))
        return;
    m_stack->removeWidget(page);
    page->deleteLater();
}

void Pages::add(PageWidget *page)
{
    m_stack->addWidget(page);
    emit made(page);
}

} // namespace moli
