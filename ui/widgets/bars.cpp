// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bars.h"

#include "db/records/label.h"
#include "ui/theme.h"

#include <QPainter>

namespace moli {

namespace {
constexpr int thickness = 10; // pixels
} // namespace

Bars::Bars(const QString &name, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Bars::setBars(const QList<Bar> &bars)
{
    m_bars = bars;
    QStringList words;
    for (const auto &bar : bars)
        words.append(QString(bar.label + u' ' + bar.value));
    setAccessibleDescription(words.join(Label("; ", "；").text()));
    updateGeometry();
    update();
}

int Bars::lineHeight() const
{
    return fontMetrics().height() + thickness + 10;
}

QSize Bars::sizeHint() const
{
    return {320, static_cast<int>(m_bars.size()) * lineHeight()};
}

QSize Bars::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void Bars::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int y = 0;
    for (const auto &bar : m_bars) {
        const QRect text(0, y, width(), fontMetrics().height());
        const int valueWidth = fontMetrics().horizontalAdvance(bar.value);
        painter.setPen(c.text);
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, bar.value);
        painter.setPen(c.muted);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(bar.label, Qt::ElideRight, width() - valueWidth - 12));
        QRectF track(0, y + fontMetrics().height() + 3, width(), thickness);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.sunken);
        painter.drawRoundedRect(track, thickness / 2.0, thickness / 2.0);
        if (bar.fraction > 0) {
            track.setWidth(qMax<double>(thickness, track.width() * qMin(1.0, bar.fraction)));
            painter.setBrush(bar.fraction > 1.0 || bar.tone == Bar::Tone::Warm ? c.accent
                                 : bar.tone == Bar::Tone::Soft                 ? c.steps.value(1)
                                                                               : c.primary);
            painter.drawRoundedRect(track, thickness / 2.0, thickness / 2.0);
        }
        y += lineHeight();
    }
}

} // namespace moli
