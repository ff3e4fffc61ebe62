// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/session.h"

#include <QHash>

class QStackedWidget;

namespace moli {

class Preferences;

/// Makes the pages when they are first wanted and keeps them; forms are made for one visit each.
class Pages : public QObject {
    Q_OBJECT
public:
    Pages(Session &session, Preferences &preferences, QStackedWidget *stack);

    /// Whether there is anything to show for the target.
    [[nodiscard]] bool knows(const Target &target) const;
    /// The page that shows the target, put into the stack. A list gets its rows, a form is made anew.
    [[nodiscard]] PageWidget *pageFor(const Target &target);
    /// Whether the page shows the target as it stands, so that nothing has to be left for it.
    [[nodiscard]] static bool shows(const PageWidget *page, const Target &target);
    /// The list of the type, where there is one already, shows the record that was just made.
    void revealInList(const QString &type, const QString &id);
    /// Deletes the page if it was made for one visit.
    void leave(PageWidget *page);

signals:
    void made(moli::PageWidget *page);
    void restoreRequested(const QString &backup);
    void lookChanged();
    void languageChanged();

private:
    [[nodiscard]] PageWidget *makePage(const Target &target);
    [[nodiscard]] PageWidget *listPage(const Target &target);
    void add(PageWidget *page);
    /// Hands on what the target asks a page of the navigation to begin with: the group of the scoring desk.
    static void begin(PageWidget *page, const Target &target);

    Session &m_session;
    Preferences &m_preferences;
    QStackedWidget *m_stack;
    QHash<QString, PageWidget *> m_kept; ///< by key
};

} // namespace moli
