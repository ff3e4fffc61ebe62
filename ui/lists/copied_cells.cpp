// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/copied_cells.h"

namespace moli {

namespace {

constexpr qsizetype idsAtOnce = 500;

QString tabbedCell(QString text, bool isNumber)
{
    if (!isNumber && !text.isEmpty() && QStringView(u"=+-@").contains(text.at(0))) {
        text.prepend(u'\'');
    }
    if (text.contains(u'\t') || text.contains(u'\n') || text.contains(u'"')) {
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return text;
}

QString htmlCell(const QString &text, bool isNumber, QStringView tag)
{
    const QString style = isNumber ? QString() : QStringLiteral(" style=\"mso-number-format:'\\@'\"");
    return u'<' + tag + style + u'>' + text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>")) + u"</" + tag
        + u'>';
}

} // namespace

CopiedCells copyCells(const Store &store, const QString &type, const QStringList &ids,
                      const QList<RecordColumn> &columns, bool withHeadings)
{
    QHash<QString, Record> records;
    for (qsizetype from = 0; from < ids.size(); from += idsAtOnce) {
        Query query;
        query.type = type;
        query.where = {{QStringLiteral("id"), Operator::OneOf, ids.mid(from, idsAtOnce)}};
        query.limit = static_cast<int>(idsAtOnce);
        query.deleted = Deleted::With;
        for (const Record &record : store.query(query).records) {
            records.insert(record.id(), record);
        }
    }
    RecordTexts texts(store);
    texts.lookUp(columns, records.values());

    QStringList lines;
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table>");
    const auto addRow = [&](const QStringList &cells, const QList<bool> &numbers, QStringView tag) {
        QStringList tabbed;
        html += u"<tr>";
        for (qsizetype i = 0; i < cells.size(); ++i) {
            tabbed.append(tabbedCell(cells.at(i), numbers.at(i)));
            html += htmlCell(cells.at(i), numbers.at(i), tag);
        }
        html += u"</tr>";
        lines.append(tabbed.join(u'\t'));
    };
    if (withHeadings) {
        QStringList headings;
        for (const RecordColumn &column : columns) {
            headings.append(column.label);
        }
        addRow(headings, QList<bool>(columns.size(), false), u"th");
    }
    for (const QString &id : ids) {
        if (!records.contains(id)) {
            continue;
        }
        QStringList cells;
        QList<bool> numbers;
        for (const RecordColumn &column : columns) {
            cells.append(texts.plain(column, records[id]));
            numbers.append(column.isNumeric());
        }
        addRow(cells, numbers, u"td");
    }
    html += u"</table></body></html>";
    return {lines.join(u'\n') + u'\n', html};
}

} // namespace moli
