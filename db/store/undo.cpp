// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/undo.h"

#include <QCoreApplication>

namespace moli {

namespace {

const auto deletedKey = QStringLiteral("deleted");

QVariant valueOf(const Record &record, const QString &field)
{
    return field == deletedKey ? QVariant(record.deleted ? 1LL : 0LL) : record.value(field);
}

/// The record still is as the entry left it.
bool isUntouched(const Record &record, const JournalEntry &entry)
{
    if (entry.inserted && record.deleted)
        return false;
    for (auto change = entry.changes.begin(); change != entry.changes.end(); ++change) {
        if (valueOf(record, change.key()) != change->after)
            return false;
    }
    return true;
}

QString firstHardSentence(const QList<Problem> &problems)
{
    for (const auto &problem : problems) {
        if (problem.severity == Severity::Hard)
            return problem.sentence;
    }
    return {};
}

/// Empty when it worked, else the sentence that says why the record stays as it is.
QString takeBackOne(Batch &batch, const Record &current, const JournalEntry &entry)
{
    if (!isUntouched(current, entry))
        return QCoreApplication::translate("Undo", "It was changed again since then.");
    if (entry.inserted)
        return firstHardSentence(batch.remove(entry.type, entry.record));
    auto record = current;
    bool fieldsChanged = false;
    for (auto change = entry.changes.begin(); change != entry.changes.end(); ++change) {
        if (change.key() == deletedKey) {
            const auto problems = change->before.toLongLong() != 0 ? batch.remove(entry.type, entry.record)
                                                                   : batch.restore(entry.type, entry.record);
            if (anyHard(problems))
                return firstHardSentence(problems);
        } else {
            record.set(change.key(), change->before);
            fieldsChanged = true;
        }
    }
    return fieldsChanged ? firstHardSentence(batch.save(record).problems) : QString();
}

} // namespace

UndoResult takeBack(Batch &batch, const QList<JournalEntry> &entries, qint64 number)
{
    UndoResult result;
    result.undone = number;
    for (const auto &entry : entries) {
        const auto current = batch.get(entry.type, entry.record);
        if (!current)
            continue;
        const auto sentence = takeBackOne(batch, *current, entry);
        if (sentence.isEmpty())
            ++result.restored;
        else
            result.kept.append({entry.type, entry.record, sentence});
    }
    if (batch.changes() == 0) {
        result.sentence = QCoreApplication::translate("Undo",
                                                      "Nothing could be taken back, because everything was "
                                                      "changed again since then.");
        return result;
    }
    result.batch = batch.number();
    batch.commit();
    return result;
}

} // namespace moli
