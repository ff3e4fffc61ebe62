// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/figure_tile.h"

#include "ui/theme.h"

#include <QFontInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

namespace moli {

namespace {

constexpr int padding = 12;

QFont labelFont(const QFont &font)
{
    return scaledFont(font, 0.89);
}

QFont noteFont(const QFont &font)
{
    return scaledFont(font, 0.82);
}

QFont numberFont(const QFont &font)
{
    return scaledFont(font, 1.57, QFont::DemiBold);
}

constexpr int mostLabelLines = 4;

/// Where the lines of a text end in that width.
QList<qsizetype> lineEnds(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<qsizetype> ends;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        ends.append(line.textStart() + line.textLength());
    }
    layout.endLayout();
    return ends;
}

/// The last line that has room is cut with an ellipsis.
void paintLines(QPainter &painter, const QRect &rectangle, const QString &text)
{
    const QFontMetrics metrics(painter.font());
    const QList<qsizetype> ends = lineEnds(text, painter.font(), rectangle.width());
    const qsizetype room = rectangle.height() / metrics.height();
    QRect line(rectangle.left(), rectangle.top(), rectangle.width(), metrics.height());
    qsizetype start = 0;
    for (qsizetype i = 0; i < qMin(room, ends.size()); ++i) {
        const bool isLast = i + 1 == room;
        const QString part = isLast ? text.mid(start) : text.mid(start, ends.at(i) - start);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(part.trimmed(), Qt::ElideRight, line.width()));
        start = ends.at(i);
        line.translate(0, metrics.height());
    }
}

} // namespace

FigureTile::FigureTile(const QString &key, const QString &label, QWidget *parent)
    : QAbstractButton(parent),
      m_key(key),
      m_label(label)
{
    setObjectName(key);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    describe();
}

void FigureTile::setValue(const QString &value, const QString &note, Trend trend)
{
    m_value = value;
    m_note = note;
    m_trend = trend;
    setEnabled(true);
    describe();
    update();
}

void FigureTile::setUnavailable(const QString &note)
{
    m_value = QStringLiteral("–");
    m_note = note;
    m_trend = Trend::None;
    setEnabled(false);
    describe();
    update();
}

void FigureTile::describe()
{
    setAccessibleName(m_value.isEmpty() ? m_label : tr("%1: %2").arg(m_label, m_value));
    setAccessibleDescription(m_note);
    setToolTip(m_note.isEmpty() ? m_label : m_label + u'\n' + m_note);
}

QRect FigureTile::innerRect(const QSize &size)
{
    return QRect(QPoint(0, 0), size).adjusted(padding, padding - 2, -padding + 2, -padding + 2);
}

int FigureTile::labelLines(int width) const
{
    const QRect inner = innerRect({width, height()});
    return qMin(static_cast<int>(lineEnds(m_label, labelFont(font()), inner.width()).size()), mostLabelLines);
}

int FigureTile::heightFor(int lines) const
{
    return lines * QFontMetrics(labelFont(font())).height() + QFontMetrics(numberFont(font())).height()
        + QFontMetrics(noteFont(font())).height() + 2 * padding + 6;
}

void FigureTile::setLabelLines(int lines)
{
    m_labelLines = lines;
    update();
}

QSize FigureTile::sizeHint() const
{
    return {qRound(QFontInfo(font()).pixelSize() * 9.4), heightFor(m_labelLines)};
}

void FigureTile::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    painter.setPen(QPen(focused ? c.focus : m_hovered && isEnabled() ? c.borderStrong : c.border, focused ? 2 : 1));
    painter.setBrush(isDown() ? c.sunken : c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);

    const QRect inner = innerRect(size());
    painter.setFont(labelFont(font()));
    painter.setPen(isEnabled() ? c.muted : c.faint);
    const int labelHeight = m_labelLines * QFontMetrics(painter.font()).height();
    paintLines(painter, QRect(inner.left(), inner.top(), inner.width(), labelHeight), m_label);

    const int noteHeight = QFontMetrics(noteFont(font())).height();
    paintValue(painter,
               QRect(inner.left(), inner.top() + labelHeight, inner.width(),
                     inner.height() - labelHeight - noteHeight));

    painter.setFont(noteFont(font()));
    const QColor ink = m_trend == Trend::Up ? c.primaryInk : m_trend == Trend::Down ? c.accentInk : c.faint;
    painter.setPen(ink);
    painter.drawText(QRect(inner.left(), inner.bottom() - noteHeight, inner.width(), noteHeight + 1),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(painter.font()).elidedText(m_note, Qt::ElideRight, inner.width()));
}

/// The digits large, what stands before and behind them small; all of it smaller where it doesn't fit.
void FigureTile::paintValue(QPainter &painter, const QRect &rectangle) const
{
    static const QRegularExpression parts(QStringLiteral("^([^0-9]*)([0-9][0-9.,  ']*)(.*)$"));
    const QRegularExpressionMatch match = parts.match(m_value);
    const QString before = match.hasMatch() ? match.captured(1) : QString();
    const QString digits = match.hasMatch() ? match.captured(2).trimmed() : m_value;
    const QString behind = match.hasMatch() ? match.captured(3).trimmed() : QString();

    QFont large = numberFont(font());
    QFont small = scaledFont(font(), 0.86);
    constexpr int gap = 4;
    const auto width = [&] {
        const QFontMetrics small_(small);
        return small_.horizontalAdvance(before) + QFontMetrics(large).horizontalAdvance(digits)
            + (behind.isEmpty() ? 0 : gap + small_.horizontalAdvance(behind));
    };
    while (width() > rectangle.width() && large.pixelSize() > 12) {
        large.setPixelSize(large.pixelSize() - 1);
        small.setPixelSize(qMax(10, small.pixelSize() - (large.pixelSize() % 3 == 0 ? 1 : 0)));
    }
    const Colours &c = colours();
    const int baseline = rectangle.center().y() + QFontMetrics(large).ascent() / 2 - 1;
    int x = rectangle.left();
    const auto write = [&](const QFont &font, const QColor &ink, const QString &text) {
        painter.setFont(font);
        painter.setPen(isEnabled() ? ink : c.faint);
        painter.drawText(x, baseline, text);
        x += QFontMetrics(font).horizontalAdvance(text);
    };
    write(small, c.muted, before);
    write(large, c.text, digits);
    x += gap;
    write(small, c.muted, behind);
}

void FigureTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void FigureTile::enterEvent(QEnterEvent *event)
{
    m_hovered = true;
    QAbstractButton::enterEvent(event);
}

void FigureTile::leaveEvent(QEvent *event)
{
    m_hovered = false;
    QAbstractButton::leaveEvent(event);
}

void FigureTile::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace moli
