// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QTextLayout>

class QPainter;

namespace moli {

/// How a run of text is set. Lengths in points.
struct TextStyle {
    QFont font; ///< from BookFonts
    QColor colour;
    double pitch = 21; ///< from line to line
    Qt::Alignment alignment = Qt::AlignLeft;
    double firstIndent = 0;
};

/// A paragraph broken into lines of a width. Lays out once; paints any of its lines anywhere, on any device.
class TextBlock {
public:
    TextBlock(const QString &text, const TextStyle &style, double width);
    TextBlock(const TextBlock &) = delete;
    TextBlock &operator=(const TextBlock &) = delete;

    [[nodiscard]] int lineCount() const { return m_layout.lineCount(); }
    [[nodiscard]] double pitch() const { return m_style.pitch; }
    [[nodiscard]] double height() const { return lineCount() * m_style.pitch; }
    [[nodiscard]] double width() const { return m_width; }
    /// Of the widest line.
    [[nodiscard]] double usedWidth() const;
    [[nodiscard]] double lastLineWidth() const;
    [[nodiscard]] QString text() const { return m_layout.text(); }
    /// Lines from..until-1, the first one's top at `place`.
    void paint(QPainter &painter, QPointF place, int from = 0, int until = -1) const;

private:
    TextStyle m_style;
    double m_width;
    double m_ascent; ///< from a line's top to its baseline, in points
    QTextLayout m_layout;
};

/// The narrowest width at which the text takes no more lines than at `width`: titles without a lone last character.
[[nodiscard]] double balancedWidth(const QString &text, const TextStyle &style, double width);
/// The text's width on one line, in points.
[[nodiscard]] double textWidth(const QString &text, const QFont &font);
/// Cut to the width with an ellipsis.
[[nodiscard]] QString elided(const QString &text, const QFont &font, double width);
/// The paragraphs of a text as people type it: one per line, without the blanks that stand for an indent.
[[nodiscard]] QStringList paragraphsOf(const QString &text);

} // namespace moli
