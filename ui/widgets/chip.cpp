// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme.h"

#include <QKeyEvent>

namespace moli {

namespace {
constexpr int widestText = 240; // pixels; longer ones are cut and told in the tooltip
constexpr int crossWidth = 26;  // pixels from the right edge that belong to the cross
} // namespace

Chip::Chip(Kind kind, QWidget *parent) : QToolButton(parent), m_kind(kind), m_active(kind == Kind::Tag)
{
    setProperty("role", "chip");
    setProperty("active", m_active);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setLayoutDirection(Qt::RightToLeft); // the sign stands behind the text
    setFocusPolicy(Qt::StrongFocus);
    setIconSize({12, 12});
    connect(this, &QToolButton::clicked, this, [this] { m_onCross ? emit removed() : emit pressedOn(); });
    showIcon();
}

void Chip::setLabel(const QString &label)
{
    m_label = label;
    const QString shown = fontMetrics().elidedText(label.simplified(), Qt::ElideRight, widestText);
    setText(QString(shown).replace(u'&', QStringLiteral("&&")));
    setAccessibleName(label);
    setToolTip(isRemovable() ? tr("%1 (press Delete to remove)").arg(label) : shown == label ? QString() : label);
}

void Chip::setActive(bool active)
{
    if (m_active == active) {
        return;
    }
    m_active = active;
    setProperty("active", active);
    setRole(this, "chip");
    showIcon();
}

void Chip::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showIcon();
}

void Chip::showIcon()
{
    if (isRemovable()) {
        setIcon(themeIcon(QStringLiteral("close")));
    } else if (m_kind == Kind::Filter && !m_readOnly) {
        setIcon(themeIcon(QStringLiteral("chevron_down"), Ink::Muted));
    } else {
        setIcon({});
    }
    setToolButtonStyle(icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() == Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (isRemovable()) {
            emit removed();
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Down:
        if (m_kind == Kind::Filter) {
            emit pressedOn();
            return;
        }
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (control && isRemovable()) {
            emit moved(event->key() == Qt::Key_Right ? 1 : -1);
            return;
        }
        break;
    default: break;
    }
    event->ignore();
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    m_onCross = isRemovable() && event->pos().x() >= width() - crossWidth;
    QToolButton::mouseReleaseEvent(event);
    m_onCross = false;
}

} // namespace moli
