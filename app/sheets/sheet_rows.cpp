// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/sheet_rows.h"

#include "app/text/value_text.h"

#include <QCoreApplication>

namespace moli {

namespace {

struct Sheets {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

/// The living record that shares the value of a unique field with the row.
std::optional<Record> recordLike(const Store &store, const RecordType &type, const Record &record)
{
    for (const Field &field : type.fields()) {
        if (!field.isUnique() || record.value(field.key()).isNull())
            continue;
        Query query;
        query.type = type.key();
        query.where = {equals(field.key(), record.value(field.key()))};
        query.limit = 1;
        const Page page = store.query(query);
        if (!page.records.isEmpty())
            return page.records.first();
    }
    return {};
}

} // namespace

QString withLabel(const Field &field, const QString &sentence)
{
    return sentence.contains(field.label()) ? sentence
                                            : Sheets::tr("%1: %2", "field and mistake").arg(field.label(), sentence);
}

void addProblems(SheetRow &row, const RecordType &type, const ColumnMapping &mapping, const QList<Problem> &problems)
{
    for (const Problem &problem : problems) {
        if (problem.severity != Severity::Hard)
            continue;
        row.verdict = SheetRow::Verdict::Mistaken;
        const int column = problem.field.isEmpty() ? -1 : mapping.columnOf(problem.field);
        const Field *field = type.findField(problem.field);
        if (column >= 0 && !row.mistakes.contains(column))
            row.mistakes.insert(column, problem.sentence);
        else if (column < 0)
            row.others.append(field ? withLabel(*field, problem.sentence) : problem.sentence);
    }
}

SheetRow readSheetRow(const Store &store, const RecordType &type, const ColumnMapping &mapping,
                      const QStringList &cells)
{
    SheetRow row;
    row.record = store.blank(type.key());
    QStringList given;
    for (int column = 0; column < mapping.fields.size() && column < cells.size(); ++column) {
        const QString &key = mapping.fields.at(column);
        const QString &text = cells.at(column);
        if (key.isEmpty() || text.isEmpty())
            continue; // an empty cell leaves what new records begin with
        const Field &field = type.field(key);
        if (field.isSensitive() && text.contains(u"**")) {
            row.mistakes.insert(column, Sheets::tr("This is a masked value. Type the whole one."));
            continue;
        }
        const ParsedValue parsed = parseTyped(store, field, text);
        if (!parsed.ok()) {
            row.mistakes.insert(column, parsed.problem);
            continue;
        }
        row.record.set(key, parsed.value);
        given.append(key);
    }
    if (!row.mistakes.isEmpty())
        row.verdict = SheetRow::Verdict::Mistaken;
    const auto known = row.mistakes.isEmpty() ? recordLike(store, type, row.record) : std::nullopt;
    if (known && std::all_of(given.cbegin(), given.cend(), [&](const QString &key) {
            return known->value(key) == row.record.value(key);
        })) {
        row.verdict = SheetRow::Verdict::Known;
        row.known = known->id();
        return row;
    }
    addProblems(row, type, mapping, store.validate(row.record));
    return row;
}

QList<SheetRow> readSheetRows(const Store &store, const RecordType &type, const ColumnMapping &mapping,
                              const QList<QStringList> &rows, const std::function<bool()> &stillWanted)
{
    QList<SheetRow> result;
    for (const QStringList &cells : rows) {
        if (!stillWanted())
            break;
        result.append(readSheetRow(store, type, mapping, cells));
    }
    return result;
}

} // namespace moli
