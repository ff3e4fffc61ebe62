// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/book_text.h"

#include "app/books/book_fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace moli {

namespace {
constexpr double unit = BookFonts::unitsPerPoint;
} // namespace

TextBlock::TextBlock(const QString &text, const TextStyle &style, double width)
    : m_style(style),
      m_width(width),
      m_layout(text, style.font)
{
    QTextOption option(style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    double indent = style.firstIndent;
    while (true) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth((width - indent) * unit);
        line.setPosition(QPointF(indent * unit, 0));
        indent = 0;
    }
    m_layout.endLayout();
    // The first face's own height, whatever others a line borrows from: lines stand on one grid.
    const QFontMetricsF metrics(style.font);
    const double natural = (metrics.ascent() + metrics.descent()) / unit;
    m_ascent = (style.pitch - natural) / 2 + metrics.ascent() / unit;
}

double TextBlock::usedWidth() const
{
    double used = 0;
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        used = std::max(used, (line.x() + line.naturalTextWidth()) / unit);
    }
    return used;
}

double TextBlock::lastLineWidth() const
{
    if (m_layout.lineCount() == 0)
        return 0;
    const QTextLine line = m_layout.lineAt(m_layout.lineCount() - 1);
    return (line.x() + line.naturalTextWidth()) / unit;
}

void TextBlock::paint(QPainter &painter, QPointF place, int from, int until) const
{
    if (until < 0)
        until = lineCount();
    painter.save();
    painter.translate(place);
    painter.scale(1 / unit, 1 / unit);
    painter.setPen(m_style.colour);
    for (int i = from; i < until; ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const double baseline = ((i - from) * m_style.pitch + m_ascent) * unit;
        line.draw(&painter, QPointF(0, baseline - line.y() - line.ascent()));
    }
    painter.restore();
}

double balancedWidth(const QString &text, const TextStyle &style, double width)
{
    const int lines = TextBlock(text, style, width).lineCount();
    if (lines < 2)
        return width;
    double narrow = width / lines;
    double wide = width;
    while (wide - narrow > 2) {
        const double middle = (narrow + wide) / 2;
        (TextBlock(text, style, middle).lineCount() <= lines ? wide : narrow) = middle;
    }
    return wide;
}

double textWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text) / unit;
}

QString elided(const QString &text, const QFont &font, double width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width * unit);
}

QStringList paragraphsOf(const QString &text)
{
    QStringList paragraphs;
    const QStringList lines =
        QString(text).replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n').split(u'\n');
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed(); // ideographic spaces too
        if (!trimmed.isEmpty())
            paragraphs.append(trimmed);
    }
    return paragraphs;
}

} // namespace moli
