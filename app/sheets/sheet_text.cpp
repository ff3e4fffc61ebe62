// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/sheet_text.h"

namespace moli {

namespace {

QString cell(QString text)
{
    if (text.size() > 1 && text.at(0) == u'\'' && QStringView(u"=+-@").contains(text.at(1)))
        text.remove(0, 1);
    return text.trimmed();
}

void addRow(QList<QStringList> &rows, QStringList &row)
{
    if (std::any_of(row.cbegin(), row.cend(), [](const QString &text) { return !text.isEmpty(); }))
        rows.append(row);
    row.clear();
}

} // namespace

QList<QStringList> cellsFromText(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString current;
    bool quoted = false; // between quotes
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        if (quoted) {
            if (character != u'"')
                current += character;
            else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                current += text.at(i++);
            else
                quoted = false;
        } else if (character == u'"' && current.isEmpty() && text.indexOf(u'"', i + 1) > 0) {
            quoted = true;
        } else if (character == u'\t') {
            row.append(cell(current));
            current.clear();
        } else if (character == u'\n' || character == u'\r') {
            row.append(cell(current));
            current.clear();
            addRow(rows, row);
        } else {
            current += character;
        }
    }
    row.append(cell(current));
    addRow(rows, row);

    qsizetype columns = 0;
    for (const QStringList &each : std::as_const(rows))
        columns = std::max(columns, each.size());
    for (QStringList &each : rows)
        each.resize(columns);
    return rows;
}

} // namespace moli
