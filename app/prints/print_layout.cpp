// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prints/print_layout.h"

#include "db/records/label.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace moli {

namespace {

// Points.
constexpr double shortSide = 595;
constexpr double longSide = 842;
constexpr double marginSide = 56;
constexpr double marginTop = 56;
constexpr double marginBottom = 60;
constexpr double bodySize = 11;

/// The document is laid out in a finer grid than points, so that its lines don't depend on the device.
constexpr double units(double points)
{
    return points * BookFonts::unitsPerPoint;
}

QTextCharFormat charFormat(const QFont &font)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(Qt::black);
    return format;
}

QTextBlockFormat blockFormat(Qt::Alignment alignment, double before, double after, bool keepWithNext = false)
{
    QTextBlockFormat format;
    format.setAlignment(alignment);
    format.setTopMargin(units(before));
    format.setBottomMargin(units(after));
    format.setLineHeight(135, QTextBlockFormat::ProportionalHeight);
    if (keepWithNext)
        format.setNonBreakableLines(true);
    return format;
}

QTextTableFormat tableFormat(bool lines)
{
    QTextTableFormat format;
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorder(lines ? units(0.5) : 0);
    format.setBorderBrush(Qt::black);
    format.setBorderCollapse(true);
    format.setCellPadding(units(4));
    format.setCellSpacing(0);
    format.setTopMargin(units(2));
    format.setBottomMargin(units(8));
    return format;
}

QList<QTextLength> shares(const QList<int> &widths, qsizetype columns)
{
    QList<QTextLength> lengths;
    int whole = 0;
    for (const int width : widths)
        whole += width;
    for (qsizetype column = 0; column < columns; ++column)
        lengths.append(QTextLength(QTextLength::PercentageLength,
                                   widths.size() == columns && whole > 0 ? 100.0 * widths.at(column) / whole
                                                                         : 100.0 / static_cast<double>(columns)));
    return lengths;
}

} // namespace

PrintLayout::PrintLayout(const PrintSheet &sheet) : m_sheet(sheet), m_document(std::make_unique<QTextDocument>())
{
    m_document->setUndoRedoEnabled(false);
    m_document->setDocumentMargin(0);
    m_document->setDefaultFont(m_fonts.font(Face::Body, bodySize));
    m_document->setPageSize({units(bodyWidth()), units(pageSize().height() - marginTop - marginBottom)});
    write();
}

PrintLayout::~PrintLayout() = default;

QSizeF PrintLayout::pageSize() const
{
    return m_sheet.landscape ? QSizeF(longSide, shortSide) : QSizeF(shortSide, longSide);
}

double PrintLayout::bodyWidth() const
{
    return pageSize().width() - 2 * marginSide;
}

int PrintLayout::pageCount() const
{
    return m_document->pageCount();
}

void PrintLayout::write()
{
    QTextCursor cursor(m_document.get());
    cursor.setBlockFormat(blockFormat(Qt::AlignHCenter, 0, 4));
    cursor.insertText(m_sheet.title, charFormat(m_fonts.font(Face::Title, 20, true)));
    if (!m_sheet.subtitle.isEmpty()) {
        cursor.insertBlock(blockFormat(Qt::AlignHCenter, 0, 8));
        cursor.insertText(m_sheet.subtitle, charFormat(m_fonts.font(Face::Body, bodySize)));
    }
    for (const auto &block : m_sheet.blocks)
        writeBlock(cursor, block);
}

void PrintLayout::writeBlock(QTextCursor &cursor, const PrintBlock &block)
{
    switch (block.kind) {
    case PrintBlock::Kind::Heading:
        cursor.insertBlock(blockFormat(Qt::AlignLeft, 10, 4, true));
        cursor.insertText(block.text, charFormat(m_fonts.font(Face::Heading, 13, true)));
        return;
    case PrintBlock::Kind::Text: writeParagraphs(cursor, block.text); return;
    case PrintBlock::Kind::Facts: writeFacts(cursor, block); return;
    case PrintBlock::Kind::Table: writeTable(cursor, block); return;
    case PrintBlock::Kind::Signatures: writeSignatures(cursor, block.headings); return;
    case PrintBlock::Kind::Statement:
        cursor.insertBlock(blockFormat(Qt::AlignHCenter, 36, 24));
        cursor.insertText(block.text, charFormat(m_fonts.font(Face::Body, 18)));
        return;
    case PrintBlock::Kind::NewPage: {
        auto format = blockFormat(Qt::AlignLeft, 0, 0);
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.insertBlock(format);
        return;
    }
    }
}

void PrintLayout::writeParagraphs(QTextCursor &cursor, const QString &text)
{
    for (const auto &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        auto format = blockFormat(Qt::AlignJustify, 0, 4);
        format.setTextIndent(units(2 * bodySize)); // two characters, as Chinese paragraphs begin
        cursor.insertBlock(format);
        cursor.insertText(line.trimmed(), charFormat(m_fonts.font(Face::Body, bodySize)));
    }
}

void PrintLayout::writeFacts(QTextCursor &cursor, const PrintBlock &block)
{
    // Two pairs share a line while both are short.
    constexpr qsizetype shortValue = 18;
    QList<QList<QStringList>> lines;
    for (const auto &fact : block.rows) {
        const bool fits = fact.at(1).size() <= shortValue && !fact.at(1).contains(u'\n');
        if (fits && !lines.isEmpty() && lines.last().size() == 1 && lines.last().first().at(1).size() <= shortValue)
            lines.last().append(fact);
        else
            lines.append({fact});
    }
    auto format = tableFormat(true);
    format.setColumnWidthConstraints(shares({18, 32, 18, 32}, 4));
    auto *table = cursor.insertTable(static_cast<int>(lines.size()), 4, format);
    const auto label = charFormat(m_fonts.font(Face::Heading, bodySize - 1));
    const auto value = charFormat(m_fonts.font(Face::Body, bodySize));
    for (int row = 0; row < lines.size(); ++row) {
        const auto &line = lines.at(row);
        if (line.size() == 1)
            table->mergeCells(row, 1, 1, 3);
        for (int pair = 0; pair < line.size(); ++pair) {
            table->cellAt(row, 2 * pair).firstCursorPosition().insertText(line.at(pair).at(0), label);
            table->cellAt(row, 2 * pair + 1).firstCursorPosition().insertText(line.at(pair).at(1), value);
        }
    }
    cursor.movePosition(QTextCursor::End);
}

void PrintLayout::writeTable(QTextCursor &cursor, const PrintBlock &block)
{
    const auto columns = block.headings.size();
    auto format = tableFormat(true);
    format.setHeaderRowCount(1);
    format.setColumnWidthConstraints(shares(block.widths, columns));
    auto *table = cursor.insertTable(static_cast<int>(block.rows.size()) + block.emptyRows + 1,
                                     static_cast<int>(columns), format);
    const auto heading = charFormat(m_fonts.font(Face::Heading, bodySize - 1, true));
    const auto cell = charFormat(m_fonts.font(Face::Body, bodySize - 0.5));
    const auto total = charFormat(m_fonts.font(Face::Heading, bodySize - 0.5, true));
    for (int column = 0; column < columns; ++column) {
        auto at = table->cellAt(0, column).firstCursorPosition();
        at.setBlockFormat(blockFormat(Qt::AlignHCenter, 0, 0));
        at.insertText(block.headings.at(column), heading);
        for (int row = 0; row < block.rows.size() + block.emptyRows; ++row) {
            at = table->cellAt(row + 1, column).firstCursorPosition();
            at.setBlockFormat(blockFormat(block.numbers.contains(column) ? Qt::AlignRight : Qt::AlignLeft, 0, 0));
            const bool last = block.lastIsTotal && row == block.rows.size() - 1;
            at.insertText(row < block.rows.size() ? block.rows.at(row).value(column) : QString(), last ? total : cell);
        }
    }
    cursor.movePosition(QTextCursor::End);
}

void PrintLayout::writeSignatures(QTextCursor &cursor, const QStringList &labels)
{
    auto format = tableFormat(false);
    format.setTopMargin(units(24));
    format.setColumnWidthConstraints(shares({}, 2));
    auto *table = cursor.insertTable(static_cast<int>((labels.size() + 1) / 2), 2, format);
    const auto text = charFormat(m_fonts.font(Face::Body, bodySize));
    for (int i = 0; i < labels.size(); ++i) {
        auto at = table->cellAt(i / 2, i % 2).firstCursorPosition();
        at.setBlockFormat(blockFormat(Qt::AlignLeft, 8, 8));
        at.insertText(QString(labels.at(i) + Label(": ", "：").text() + QString(18, u'_')), text);
    }
    cursor.movePosition(QTextCursor::End);
}

void PrintLayout::paintPage(QPainter &painter, int page) const
{
    const QSizeF size = pageSize();
    painter.save();
    painter.scale(1 / BookFonts::unitsPerPoint, 1 / BookFonts::unitsPerPoint);
    const double height = units(size.height() - marginTop - marginBottom);
    painter.save();
    painter.translate(units(marginSide), units(marginTop) - height * (page - 1));
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, height * (page - 1), units(bodyWidth()), height);
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.setClipRect(context.clip);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();

    painter.setPen(Qt::black);
    painter.setFont(m_fonts.font(Face::Heading, 9));
    const QRectF foot(units(marginSide), units(size.height() - marginBottom + 14), units(bodyWidth()), units(14));
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, m_sheet.foot);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                     QCoreApplication::translate("Prints", "Page %1 of %2").arg(page).arg(pageCount()));
    painter.restore();
}

} // namespace moli
