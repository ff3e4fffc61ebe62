// SPDX-License-Identifier: GPL-3.0-or-later
// How the book page is put together.
#include "ui/books/book_preview.h"
#include "ui/books/books_page.h"
#include "ui/books/case_list.h"
#include "ui/theme.h"
#include "ui/tools/preferences.h"
#include "ui/tools/progress_panel.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace moli {

namespace {

QLabel *label(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setProperty("role", "fieldLabel");
    made->setBuddy(buddy);
    buddy->setAccessibleName(text);
    return made;
}

QToolButton *iconButton(const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("role", "icon");
    button->setIcon(themeIcon(icon));
    button->setIconSize({18, 18});
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

void BooksPage::makeLayout()
{
    auto *editor = new QFrame(this);
    editor->setProperty("role", "card");
    editor->setMinimumWidth(340);
    m_tabs->addTab(makeCases(), tr("Cases"));
    m_tabs->addTab(makeTexts(), tr("Texts"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the book"));
    m_state->setProperty("role", "hint");
    m_state->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_state, 1);
    foot->addWidget(m_save);
    auto *editorLayout = new QVBoxLayout(editor);
    editorLayout->setContentsMargins(16, 16, 16, 12);
    editorLayout->setSpacing(12);
    editorLayout->addWidget(makeYears());
    editorLayout->addWidget(m_tabs, 1);
    editorLayout->addLayout(foot);

    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(8);
    rightLayout->addWidget(m_progress);
    rightLayout->addWidget(m_preview, 1);

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(editor);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({400, 900});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->addWidget(splitter);
}

QWidget *BooksPage::makeYears()
{
    auto *bar = new QWidget(this);
    m_preset->addItem(tr("Book"));
    m_preset->addItem(tr("Official document"));
    m_preset->setItemData(0, tr("A book with wide margins"), Qt::ToolTipRole);
    m_preset->setItemData(1, tr("After GB/T 9704-2012"), Qt::ToolTipRole);
    m_preset->setCurrentIndex(m_preferences.value(QStringLiteral("book/preset"), 0).toInt() == 1 ? 1 : 0);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label(tr("Years"), m_from, bar));
    m_from->setAccessibleName(tr("From year"));
    layout->addWidget(m_from);
    layout->addWidget(new QLabel(tr("–"), bar));
    m_until->setAccessibleName(tr("Until year"));
    layout->addWidget(m_until);
    layout->addStretch(1);
    m_preset->setAccessibleName(tr("Page layout"));
    m_preset->setToolTip(tr("Page layout"));
    layout->addWidget(m_preset);
    return bar;
}

QWidget *BooksPage::makeCases()
{
    auto *page = new QWidget(this);
    auto *excellent = new QPushButton(tr("All excellent"), page);
    excellent->setProperty("role", "chip");
    auto *none = new QPushButton(tr("None"), page);
    none->setProperty("role", "chip");
    QToolButton *up = iconButton(QStringLiteral("up"), tr("Move up (Alt+↑)"), page);
    QToolButton *down = iconButton(QStringLiteral("down"), tr("Move down (Alt+↓)"), page);
    connect(excellent, &QPushButton::clicked, this,
            [this] { m_cases->choose([](const ListedCase &entry) { return entry.status == u"excellent"; }); });
    connect(none, &QPushButton::clicked, this, [this] { m_cases->choose([](const ListedCase &) { return false; }); });
    connect(up, &QToolButton::clicked, this, [this] { m_cases->moveCurrent(-1); });
    connect(down, &QToolButton::clicked, this, [this] { m_cases->moveCurrent(1); });
    m_cases->setFrameShape(QFrame::NoFrame);
    m_choice->setWordWrap(true);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(excellent);
    bar->addWidget(none);
    bar->addStretch(1);
    bar->addWidget(up);
    bar->addWidget(down);
    QWidget *before = m_tabs; // Tab follows the reading order
    for (QWidget *next : {static_cast<QWidget *>(excellent), static_cast<QWidget *>(none), static_cast<QWidget *>(up),
                          static_cast<QWidget *>(down), static_cast<QWidget *>(m_cases)}) {
        setTabOrder(before, next);
        before = next;
    }
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(bar);
    layout->addWidget(m_cases, 1);
    layout->addWidget(m_choice);
    return page;
}

QWidget *BooksPage::makeTexts()
{
    auto *page = new QWidget(this);
    page->setProperty("role", "page");
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 12, 8, 0);
    layout->setSpacing(4);
    const auto add = [&](const QString &text, QWidget *editor, int stretch) {
        layout->addWidget(label(text, editor, page));
        layout->addWidget(editor, stretch);
        layout->addSpacing(8);
    };
    add(tr("Title"), m_title, 0);
    add(tr("Subtitle"), m_subtitle, 0);
    add(tr("Editors"), m_editors, 0);
    for (QPlainTextEdit *edit : {m_preface, m_closing}) {
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(96);
    }
    add(tr("Preface"), m_preface, 3);
    add(tr("Closing text"), m_closing, 2);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

} // namespace moli
