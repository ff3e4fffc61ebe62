// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice_bar.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace moli {

NoticeBar::NoticeBar(QWidget *parent) : QFrame(parent), m_sentence(new QLabel(this)), m_button(new QPushButton(this))
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
    layout->addWidget(m_sentence, 1);
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
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_clicked = std::move(clicked);
    setVisible(true);
}

QString NoticeBar::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void NoticeBar::clear()
{
    hide();
    m_clicked = {};
}

} // namespace moli
