// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

namespace moli {

namespace {

void write(FILE *stream, const QString &text)
{
    const auto bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fputc('\n', stream);
}

/// Without what a terminal would take for an order: texts may come from other people's files.
QString printable(QString text)
{
    return text.removeIf([](QChar character) {
        return character.category() == QChar::Other_Control && character != u'\n' && character != u'\t';
    });
}

QString csvCell(const QString &text)
{
    // A cell that begins like a formula must not become one in a spreadsheet.
    auto cell = text;
    if (!cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.front()))
        cell.prepend(u'\'');
    if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
        cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return cell;
}

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const auto &cell : cells)
        quoted.append(csvCell(cell));
    return quoted.join(u',');
}

void writeAligned(const Table &table)
{
    constexpr int widest = 40;
    QList<int> widths;
    const auto oneLine = [](const QString &text) { return printable(text).simplified(); };
    for (const auto &header : table.headers)
        widths.append(columnsOf(header));
    for (const auto &row : table.texts) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = qMin(widest, qMax(widths[i], columnsOf(oneLine(row[i]))));
    }
    const auto line = [&](const QStringList &cells) {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            auto cell = oneLine(cells[i]);
            const bool last = i + 1 == cells.size();
            if (!last && columnsOf(cell) > widths[i]) {
                while (columnsOf(cell) >= widths[i])
                    cell.chop(1);
                cell += u'…';
            }
            text += cell;
            if (!last)
                text += QString(qMax(0, widths[i] - columnsOf(cell)) + 2, u' ');
        }
        write(stdout, text);
    };
    line(table.headers);
    for (const auto &row : table.texts)
        line(row);
}

} // namespace

int columnsOf(const QString &text)
{
    int columns = 0;
    for (const auto character : text.toUcs4()) {
        const bool wide = QChar::script(character) == QChar::Script_Han || (character >= 0x3000 && character <= 0x30ff)
            || (character >= 0xff01 && character <= 0xff60) || character == 0x201c || character == 0x201d;
        columns += wide ? 2 : 1;
    }
    return columns;
}

void Output::list(const Table &table) const
{
    switch (m_format) {
    case Format::Json: write(stdout, QString::fromUtf8(QJsonDocument(table.rows).toJson().trimmed())); break;
    case Format::Csv:
        // Spreadsheets take a CSV file for one in the system's old encoding unless it begins with this mark.
        write(stdout,
              QChar(QChar::ByteOrderMark) + csvLine(table.sheetHeaders.isEmpty() ? table.headers : table.sheetHeaders));
        for (const auto &row : table.sheetHeaders.isEmpty() ? table.texts : table.sheet)
            write(stdout, csvLine(row));
        break;
    case Format::Table: writeAligned(table); break;
    }
}

void Output::answer(const QJsonObject &object, const QString &sentence) const
{
    if (m_format == Format::Json)
        write(stdout, QString::fromUtf8(QJsonDocument(object).toJson().trimmed()));
    else if (!sentence.isEmpty())
        write(stdout, printable(sentence));
}

void Output::closing(const QString &sentence) const
{
    if (!m_quiet)
        write(stdout, sentence);
}

void Output::remark(const QString &sentence) const
{
    if (!m_quiet)
        write(stderr, sentence);
}

} // namespace moli
