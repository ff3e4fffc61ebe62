// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/sheet_rows.h"

#include "app/text/value_text.h"

#include <QCoreApplication>

namespace moli {

namespace {

struct Sheets {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

constexpr int mostOfOneName = 50;

/// Living records that the row may be about: those with the same value of a unique field, or the same name.
QList<Record> recordsLike(const Store &store, const RecordType &type, const Record &record)
{
    Query query;
    query.type = type.key();
    query.limit = mostOfOneName;
    for (const Field &field : type.fields()) {
        if (!field.isUnique() || record.value(field.key()).isNull())
            continue;
        query.where = {equals(field.key(), record.value(field.key()))};
        const Page page = store.query(query);
        if (!page.records.isEmpty())
            return page.records;
    }
    query.where.clear();
    for (const QString &field : type.titleFields()) {
        if (record.value(field).isNull() || type.field(field).isList())
            return {};
        query.where.append(equals(field, record.value(field)));
    }
    return query.where.isEmpty() ? QList<Record>() : store.query(query).records;
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
    const QList<Record> alike = row.mistakes.isEmpty() ? recordsLike(store, type, row.record) : QList<Record>();
    for (const Record &known : alike) {
        const bool all = std::all_of(given.cbegin(), given.cend(),
                                     [&](const QString &key) { return known.value(key) == row.record.value(key); });
        if (all) {
            row.verdict = SheetRow::Verdict::Known;
            row.known = known.id();
            return row;
        }
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
