// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window_top_bar.h"

#include "ui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace moli {

namespace {

constexpr int searchMargins = 60; // icon and paddings

QToolButton *iconButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setProperty("role", "icon");
    button->setIconSize({20, 20});
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text());
    return button;
}

} // namespace

TopBar::TopBar(const Actions &actions, QMenu *menu, QWidget *parent)
    : QFrame(parent),
      m_title(new QLabel(this)),
      m_search(new QPushButton(this)),
      m_primary(new QPushButton(this)),
      m_menu(new QToolButton(this))
{
    setProperty("role", "topBar");
    m_title->setProperty("role", "pageTitle");
    m_title->setTextFormat(Qt::PlainText);
    m_title->setMinimumWidth(80);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    m_search->setProperty("role", "search");
    m_search->setIcon(themeIcon(QStringLiteral("search"), Ink::Muted));
    m_search->setIconSize({18, 18});
    m_search->setAccessibleName(tr("Search records, pages and actions"));
    m_search->setToolTip(tr("Search or go to… (Ctrl+K)"));
    m_search->setMinimumWidth(140);
    m_search->setMaximumWidth(300);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->setFocusPolicy(Qt::TabFocus);
    connect(m_search, &QPushButton::clicked, actions.search, &QAction::trigger);

    m_primary->setProperty("role", "primary");
    m_primary->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where one works
    m_primary->hide();
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });

    m_menu->setProperty("role", "icon");
    m_menu->setIcon(themeIcon(QStringLiteral("menu")));
    m_menu->setIconSize({20, 20});
    m_menu->setToolTip(tr("Menu (Alt+M)"));
    m_menu->setShortcut(QKeySequence(Qt::ALT | Qt::Key_M));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setFocusPolicy(Qt::TabFocus);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(menu);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 10, 12, 10);
    layout->setSpacing(4);
    layout->addWidget(iconButton(actions.back, this));
    layout->addWidget(iconButton(actions.forward, this));
    layout->addSpacing(8);
    layout->addWidget(m_title, 3);
    layout->addSpacing(12);
    layout->addWidget(m_search, 2);
    layout->addSpacing(8);
    layout->addWidget(iconButton(actions.undo, this));
    layout->addWidget(iconButton(actions.redo, this));
    layout->addSpacing(8);
    layout->addWidget(m_primary);
    layout->addWidget(m_menu);
}

void TopBar::setTitle(const QString &title)
{
    m_text = title;
    showTitle();
}

QString TopBar::title() const
{
    return m_text;
}

void TopBar::showTitle()
{
    const QString shown = m_title->fontMetrics().elidedText(m_text, Qt::ElideRight, m_title->width());
    m_title->setText(shown);
    m_title->setToolTip(shown == m_text ? QString() : m_text);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    showTitle();
    const QString text = tr("Search or go to… (Ctrl+K)");
    const bool fits = m_search->fontMetrics().horizontalAdvance(text) < m_search->width() - searchMargins;
    m_search->setText(fits ? text : tr("Search…"));
}

void TopBar::setPrimaryAction(QAction *action)
{
    if (m_action)
        m_action->disconnect(this);
    m_action = action;
    if (action) {
        connect(action, &QAction::changed, this, &TopBar::showPrimary);
        connect(action, &QObject::destroyed, this, [this] {
            m_action = nullptr;
            showPrimary();
        });
    }
    showPrimary();
}

void TopBar::showPrimary()
{
    m_primary->setVisible(m_action && m_action->isVisible());
    if (m_action) {
        m_primary->setText(m_action->text());
        m_primary->setToolTip(m_action->toolTip());
        m_primary->setEnabled(m_action->isEnabled());
        m_primary->setAccessibleName(m_action->text());
    }
}

} // namespace moli
