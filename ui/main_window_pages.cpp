// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window_pages.h"

#include "ui/forms/record_form.h"
#include "ui/lists/list_page.h"
#include "ui/page_catalogue.h"
#include "ui/scoring/scoring_page.h"
#include "ui/tools/backups_page.h"
#include "ui/tools/settings_page.h"

#include <QStackedWidget>

#include <algorithm>

namespace moli {

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
        return !pageEntry(target.key, !target.record.isEmpty()).key.isEmpty();
    return m_session.store().registry().has(target.key);
}

PageWidget *Pages::pageFor(const Target &target)
{
    switch (target.kind) {
    case Target::Kind::Page: return makePage(target);
    case Target::Kind::List: return listPage(target);
    case Target::Kind::Record:
    case Target::Kind::NewRecord: break;
    }
    auto *form = new RecordForm(m_session, target.key, target.record, target.prefilled, m_stack);
    form->lookAt(target.field);
    add(form);
    return form;
}

PageWidget *Pages::makePage(const Target &target)
{
    if (PageWidget *kept = target.record.isEmpty() ? m_kept.value(target.key) : nullptr) {
        begin(kept, target);
        return kept;
    }
    const auto entry = pageEntry(target.key, !target.record.isEmpty());
    PageWidget *page = entry.make(m_session, m_preferences, target.record, m_stack);
    if (auto *backups = qobject_cast<BackupsPage *>(page))
        connect(backups, &BackupsPage::restoreRequested, this, &Pages::restoreRequested);
    if (auto *settings = qobject_cast<SettingsPage *>(page)) {
        connect(settings, &SettingsPage::lookChanged, this, &Pages::lookChanged);
        connect(settings, &SettingsPage::languageChanged, this, &Pages::languageChanged);
    }
    if (target.record.isEmpty())
        m_kept.insert(target.key, page);
    add(page);
    begin(page, target);
    return page;
}

void Pages::begin(PageWidget *page, const Target &target)
{
    auto *scoring = qobject_cast<ScoringPage *>(page);
    if (scoring && !target.prefilled.type().isEmpty())
        scoring->setGroup({target.prefilled.type(), target.prefilled.text(QStringLiteral("project")),
                           static_cast<int>(target.prefilled.number(QStringLiteral("year")))});
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
    case Target::Kind::Page: return page && page->key() == target.key && page->record() == target.record;
    case Target::Kind::List: return page && page->key() == u"list:" + target.key;
    case Target::Kind::Record: return form && form->type() == target.key && form->id() == target.record;
    case Target::Kind::NewRecord: break;
    }
    return false;
}

void Pages::leave(PageWidget *page)
{
    if (std::ranges::find(m_kept, page) != m_kept.end())
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
