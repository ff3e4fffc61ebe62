// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/undo.h"

#include <QCoreApplication>

namespace moli {

namespace {

const auto deletedKey = QStringLiteral("deleted");

QString say(const char *sentence)
{
    return QCoreApplication::translate("Undo", sentence);
}

QVariant valueOf(const Record &record, const QString &field)
{
    return field == deletedKey ? QVariant(record.deleted ? 1LL : 0LL) : record.value(field);
}

/// Fields with the same group are taken back together or not at all.
QString groupOf(const RecordType &type, const QString &key)
{
    const auto *field = type.findField(key);
    return field ? field->mergeGroup() : key;
}

/// The groups of the entry that aren't as it left them any more.
QSet<QString> changedSince(const RecordType &type, const Record &record, const JournalEntry &entry)
{
    QSet<QString> groups;
    const auto compare = [&](const QString &key, const QVariant &left) {
        if (valueOf(record, key) != left)
            groups.insert(groupOf(type, key));
    };
    for (auto change = entry.changes.begin(); change != entry.changes.end(); ++change)
        compare(change.key(), change->after);
    for (auto value = entry.unchanged.begin(); value != entry.unchanged.end(); ++value)
        compare(value.key(), value.value());
    return groups;
}

QString firstHardSentence(const QList<Problem> &problems)
{
    for (const auto &problem : problems) {
        if (problem.severity == Severity::Hard)
            return problem.sentence;
    }
    return {};
}

class Undoer {
public:
    Undoer(Batch &batch, const Registry &registry) : m_batch(batch), m_registry(registry) {}

    void takeBack(const JournalEntry &entry)
    {
        const auto current = m_batch.get(entry.type, entry.record);
        if (!current)
            return;
        const auto changesBefore = m_batch.changes();
        if (entry.inserted)
            removeNew(*current, entry);
        else
            setBack(*current, entry);
        if (m_batch.changes() > changesBefore)
            m_restored.insert(entry.record);
    }

    [[nodiscard]] UndoResult result() const
    {
        UndoResult result;
        result.restored = static_cast<int>(m_restored.size());
        result.kept = m_kept;
        if (m_batch.changes() == 0)
            result.sentence = m_forbidden.isEmpty()
                ? say(QT_TRANSLATE_NOOP("Undo",
                                        "Nothing could be taken back, because everything was "
                                        "changed again since then."))
                : say(QT_TRANSLATE_NOOP("Undo", "Nothing was taken back, because a rule forbids it: %1"))
                      .arg(m_forbidden);
        return result;
    }

private:
    void removeNew(const Record &current, const JournalEntry &entry)
    {
        if (current.deleted || !changedSince(m_registry.type(entry.type), current, entry).isEmpty()) {
            keep(entry, {}, say(QT_TRANSLATE_NOOP("Undo", "It was changed again since then.")));
            return;
        }
        if (const auto sentence = firstHardSentence(m_batch.remove(entry.type, entry.record)); !sentence.isEmpty())
            forbid(entry, sentence);
    }

    void setBack(const Record &current, const JournalEntry &entry)
    {
        const auto &type = m_registry.type(entry.type);
        const auto groups = changedSince(type, current, entry);
        QStringList kept;
        auto record = current;
        bool fieldsChanged = false;
        for (auto change = entry.changes.begin(); change != entry.changes.end(); ++change) {
            if (groups.contains(groupOf(type, change.key()))) {
                kept.append(change.key());
                continue;
            }
            if (change.key() == deletedKey) {
                const auto problems = change->before.toLongLong() != 0 ? m_batch.remove(entry.type, entry.record)
                                                                       : m_batch.restore(entry.type, entry.record);
                if (anyHard(problems)) {
                    forbid(entry, firstHardSentence(problems));
                    return;
                }
                record.deleted = change->before.toLongLong() != 0;
                continue;
            }
            record.set(change.key(), change->before);
            fieldsChanged = true;
        }
        if (!kept.isEmpty())
            keep(entry, kept, keptSentence(type, kept));
        if (!fieldsChanged)
            return;
        if (const auto sentence = firstHardSentence(m_batch.save(record).problems); !sentence.isEmpty())
            forbid(entry,
                   say(QT_TRANSLATE_NOOP(
                           "Undo", "The earlier values would break a rule: %1 Change the record by hand instead."))
                       .arg(sentence));
    }

    static QString keptSentence(const RecordType &type, const QStringList &fields)
    {
        QStringList labels;
        for (const auto &key : fields) {
            if (const auto *field = type.findField(key))
                labels.append(field->label());
        }
        if (labels.isEmpty()) // it was deleted or brought back
            return say(QT_TRANSLATE_NOOP("Undo", "It was changed again since then."));
        return say(QT_TRANSLATE_NOOP("Undo", "Changed again since then, so left as they are: %1."))
            .arg(labels.join(say(QT_TRANSLATE_NOOP("Undo", ", "))));
    }

    void forbid(const JournalEntry &entry, const QString &sentence)
    {
        if (m_forbidden.isEmpty())
            m_forbidden = sentence;
        keep(entry, {}, sentence);
    }

    /// A record is told once, however many of its entries the batch has.
    void keep(const JournalEntry &entry, const QStringList &fields, const QString &sentence)
    {
        for (const auto &kept : m_kept) {
            if (kept.id == entry.record && kept.sentence == sentence)
                return;
        }
        m_kept.append({entry.type, entry.record, sentence, fields});
    }

    Batch &m_batch;
    const Registry &m_registry;
    QSet<QString> m_restored;
    QList<UndoResult::Kept> m_kept;
    QString m_forbidden; ///< the first rule's sentence
};

} // namespace

UndoResult takeBack(Batch &batch, const Registry &registry, const QList<JournalEntry> &entries, qint64 number)
{
    Undoer undoer(batch, registry);
    for (const auto &entry : entries)
        undoer.takeBack(entry);
    auto result = undoer.result();
    result.undone = number;
    if (batch.changes() == 0)
        return result;
    result.batch = batch.number();
    batch.commit();
    return result;
}

} // namespace moli
