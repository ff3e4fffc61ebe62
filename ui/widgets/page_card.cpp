// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_card.h"

#include "ui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace moli {

PageCard::PageCard(const QString &heading, QWidget *parent)
    : QFrame(parent),
      m_heading(new QLabel(heading, this)),
      m_head(new QHBoxLayout),
      m_content(new QVBoxLayout)
{
    setProperty("role", "card");
    m_heading->setProperty("role", "sectionTitle");
    m_heading->setTextFormat(Qt::PlainText);
    m_head->setSpacing(8);
    m_head->addWidget(m_heading);
    m_head->addStretch(1);
    m_content->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(m_head);
    layout->addLayout(m_content);
}

QString PageCard::heading() const
{
    return m_heading->text();
}

QAction *PageCard::addAction(const QString &icon, const QString &text)
{
    auto *action = new QAction(themeIcon(icon, Ink::Muted), text, this);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setProperty("role", "quiet");
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(text);
    m_head->addWidget(button);
    return action;
}

void PageCard::addTool(QWidget *tool)
{
    m_head->addWidget(tool);
}

} // namespace moli
