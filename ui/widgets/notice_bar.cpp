// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice_bar.h"

#include "ui/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace moli {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent),
      m_sentence(new QLabel(this)),
      m_button(new QPushButton(this)),
      m_linkRow(new QWidget(this)),
      m_linkFlow(new FlowLayout(m_linkRow, 4))
{
    setObjectName(QStringLiteral("noticeBar"));
    setProperty("role", "banner");
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setIcon(themeIcon(QStringLiteral("close")));
    close->setProperty("role", "icon");
    m_button->setProperty("role", "quiet");
    close->setToolTip(tr("Close this notice"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &NoticeBar::clear);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto clicked = m_clicked;
        clear();
        if (clicked) {
            clicked();
        }
    });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(8);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_sentence);
    texts->addWidget(m_linkRow);
    m_linkRow->hide();
    layout->addLayout(texts, 1);
    layout->addWidget(m_button);
    layout->addWidget(close, 0, Qt::AlignTop);
    QWidget::setTabOrder(m_button, close);
    hide();
}

void NoticeBar::tell(const QString &sentence, const char *tone, const QString &button, std::function<void()> clicked)
{
    m_sentence->setText(sentence);
    setProperty("tone", tone);
    setRole(this, "banner"); // looks at the tone, too
    setLinks({});
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_clicked = std::move(clicked);
    setVisible(true);
    emit shownChanged(true);
}

void NoticeBar::setLinks(const QList<Link> &links)
{
    for (QPushButton *old : std::as_const(m_links)) {
        m_linkFlow->removeWidget(old);
        old->hide();
        old->deleteLater(); // it may be the one that was pressed
    }
    m_links.clear();
    QWidget *before = nullptr;
    for (const Link &link : links) {
        auto *button = new QPushButton(QString(link.text).replace(u'&', QStringLiteral("&&")), m_linkRow);
        button->setProperty("role", "link");
        button->setCursor(Qt::PointingHandCursor);
        connect(button, &QPushButton::clicked, this, link.followed);
        m_linkFlow->addWidget(button);
        m_links.append(button);
        if (before) {
            setTabOrder(before, button);
        }
        before = button;
    }
    if (before) {
        setTabOrder(before, m_button);
    }
    m_linkRow->setVisible(!m_links.isEmpty());
}

QString NoticeBar::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void NoticeBar::clear()
{
    hide();
    m_clicked = {};
    emit shownChanged(false);
}

} // namespace moli
