// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/thumbnail.h"

#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace moli {

Thumbnail::Thumbnail(const QString &name, QWidget *parent) : QAbstractButton(parent), m_name(name)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCaption({});
}

void Thumbnail::setCaption(const QString &caption)
{
    setAccessibleName(caption.isEmpty() ? m_name : tr("%1: %2").arg(m_name, caption));
    setToolTip(accessibleName());
}

void Thumbnail::setImage(const QImage &image)
{
    m_image = image;
    update();
}

void Thumbnail::setEdge(int pixels)
{
    m_edge = pixels;
    updateGeometry();
}

QSize Thumbnail::sizeHint() const
{
    return {m_edge, m_edge};
}

void Thumbnail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const Colours &colours = coloursOf(palette());
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath shape;
    shape.addRoundedRect(frame, 6, 6);
    painter.fillPath(shape, colours.sunken);
    if (!m_image.isNull()) {
        // Fills the square; what is beyond is cut evenly.
        const QSizeF size = QSizeF(m_image.size()).scaled(frame.size(), Qt::KeepAspectRatioByExpanding);
        QRectF target(QPointF(0, 0), size);
        target.moveCenter(frame.center());
        painter.save();
        painter.setClipPath(shape);
        painter.drawImage(target, m_image);
        painter.restore();
    } else {
        const QRect icon(rect().center().x() - 14, height() / 2 - 28, 28, 28);
        themeIcon(QStringLiteral("file"), Ink::Muted).paint(&painter, icon);
        painter.setPen(colours.muted);
        const QRect text(6, height() / 2 + 4, width() - 12, fontMetrics().height());
        painter.drawText(text, Qt::AlignCenter, fontMetrics().elidedText(m_name, Qt::ElideMiddle, text.width()));
    }
    painter.setPen(QPen(hasFocus() ? colours.focus : colours.border, hasFocus() ? 2 : 1));
    painter.drawPath(shape);
}

void Thumbnail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace moli
