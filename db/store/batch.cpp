// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/batch.h"

#include "db/store/column_values.h"
#include "db/store/digested_rows.h"
#include "db/store/id.h"
#include "db/store/record_writer.h"
#include "db/store/store_state.h"
#include "db/store/transaction.h"
#include "db/store/validator.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace moli {

struct Batch::Private {
    Private(Store &owner, StoreState &state, const BatchInfo &info, std::optional<qint64> undoOf)
        : store(owner),
          state(state),
          kind(info.kind),
          guard(state.writing),
          transaction(*state.writer),
          writer(state.registry, *state.writer,
                 {info.who, state.office, state.clock(), info.kind, info.reason, undoOf, state.schemaVersion,
                  state.replica}),
          validator(state.registry, *state.writer),
          reader(state.registry, *state.writer)
    {
    }

    /// Runs a step; a surprise in it poisons the transaction.
    template <typename Step>
    auto guarded(Step step)
    {
        transaction.demandHealthy();
        try {
            return step();
        } catch (...) {
            transaction.poison();
            throw;
        }
    }

    void number(Record &record);
    SaveResult save(Record record);
    /// An edit that changes what only its process may change.
    [[nodiscard]] QList<Problem> touchedGuards(const Record &record, const std::optional<Record> &before) const;
    QList<Problem> setDeleted(const QString &type, const QString &id, bool deleted);

    Store &store;
    StoreState &state;
    BatchKind kind;
    std::unique_lock<std::recursive_mutex> guard;
    Transaction transaction;
    RecordWriter writer;
    Validator validator;
    Reader reader;
    /// The last number given out, by prefix.
    QHash<QString, qint64> numbers;
};

Batch::Batch(Store &store, const BatchInfo &info, std::optional<qint64> undoOf)
    : d(std::make_unique<Private>(store, *store.m_state, info, undoOf))
{
}

Batch::~Batch() = default;

void Batch::Private::number(Record &record)
{
    const auto &type = state.registry.type(record.type());
    for (const auto &field : type.fields()) {
        if (field.numberedByField().isEmpty() || record.has(field.key()))
            continue;
        const auto year = record.text(field.numberedByField()).left(4);
        if (year.isEmpty())
            continue;
        const auto office = reader.get(QStringLiteral("office"), state.office);
        const QString prefix = (office ? office->text(QStringLiteral("code")) : QString()) + u'-' + year + u'-';
        if (!numbers.contains(prefix)) {
            const QString column = u'"' + field.key() + u'"';
            const auto last = state.writer->scalar(u"SELECT " + column + u" FROM \"" + type.key() + u"\" WHERE "
                                                       + column + u" >= ? AND " + column + u" < ? ORDER BY length("
                                                       + column + u") DESC, " + column + u" DESC LIMIT 1",
                                                   {prefix, QString(prefix + u'~')});
            numbers.insert(prefix, last.toString().mid(prefix.size()).toLongLong());
        }
        record.set(field.key(), QString(prefix + QString::number(++numbers[prefix]).rightJustified(4, u'0')));
    }
}

QList<Problem> Batch::Private::touchedGuards(const Record &record, const std::optional<Record> &before) const
{
    QList<Problem> problems;
    if (kind != BatchKind::Edit)
        return problems;
    for (const auto &field : state.registry.type(record.type()).fields()) {
        if (field.isGuarded()
            && record.value(field.key()) != (before ? before->value(field.key()) : field.defaultValue()))
            problems.append({record.type(), record.id(), field.key(), QStringLiteral("guarded"), Severity::Hard,
                             field.hintText().text()});
    }
    return problems;
}

SaveResult Batch::Private::save(Record record)
{
    const auto &type = state.registry.type(record.type());
    const auto before = record.id().isEmpty() ? std::nullopt : reader.get(record.type(), record.id());
    for (const auto &field : type.fields()) {
        if (const auto value = normalized(field, record.value(field.key())))
            record.set(field.key(), *value);
    }
    if (!before)
        number(record);
    SaveResult result;
    if (before && before->deleted) {
        result.problems = {
            {record.type(),
             record.id(),
             {},
             QStringLiteral("deleted"),
             Severity::Hard,
             QCoreApplication::translate("Batch", "The record is in the recycle bin. Restore it first.")}};
        return result;
    }
    result.problems = validator.problems(record, before) + touchedGuards(record, before);
    if (anyHard(result.problems))
        return result;
    if (record.id().isEmpty())
        record.setId(newId(state.clock()));
    record.deleted = false;
    writer.write(record, before);
    result.id = record.id();
    return result;
}

QList<Problem> Batch::Private::setDeleted(const QString &type, const QString &id, bool deleted)
{
    const auto before = reader.get(type, id);
    if (!before) {
        return {{type,
                 id,
                 {},
                 QStringLiteral("missing"),
                 Severity::Hard,
                 QCoreApplication::translate("Batch", "There is no such record.")}};
    }
    if (before->deleted == deleted)
        return {};
    auto record = *before;
    record.deleted = deleted;
    // Coming back, a record is held against the others again: its number may have been given to another one.
    const auto problems = deleted ? validator.referrers(record) : validator.problems(record, std::nullopt);
    if (anyHard(problems))
        return problems;
    writer.write(record, before);
    return problems;
}

SaveResult Batch::save(const Record &record)
{
    return d->guarded([&] { return d->save(record); });
}

QList<Problem> Batch::remove(const QString &type, const QString &id)
{
    return d->guarded([&] { return d->setDeleted(type, id, true); });
}

QList<Problem> Batch::restore(const QString &type, const QString &id)
{
    return d->guarded([&] { return d->setDeleted(type, id, false); });
}

QString Batch::addAttachment(const NewAttachment &attachment)
{
    if (attachment.content.size() > AttachmentLimits::greatestSize)
        throw Error(QCoreApplication::translate("Batch", "“%1” is larger than 20 MB.").arg(attachment.name));
    const auto hash = QString::fromLatin1(
        QCryptographicHash::hash(attachment.content, QCryptographicHash::Sha256).toHex());
    return d->guarded([&] {
        const auto bytes = [](const QByteArray &data) { return data.isEmpty() ? QVariant() : QVariant(data); };
        const QVariantList values{hash,
                                  attachment.name,
                                  attachment.mediaType,
                                  static_cast<qint64>(attachment.content.size()),
                                  d->state.clock(),
                                  bytes(attachment.print),
                                  bytes(attachment.thumbnail)};
        Statement statement(*d->state.writer,
                            u"INSERT INTO \"attachment\" (\"" + attachmentColumns().join(QStringLiteral("\", \""))
                                + u"\", \"content\", \"digest\") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT "
                                  u"(\"sha256\") DO NOTHING");
        statement.bindAll(values).bind(attachment.content).bind(attachmentDigest(values)).run();
        return hash;
    });
}

std::optional<Record> Batch::get(const QString &type, const QString &id) const
{
    return d->guarded([&] { return d->reader.get(type, id); });
}

Page Batch::query(const Query &query) const
{
    return d->guarded([&] { return d->reader.query(query); });
}

QList<Group> Batch::aggregate(const Aggregate &aggregate) const
{
    return d->guarded([&] { return d->reader.aggregate(aggregate); });
}

qint64 Batch::number() const
{
    return d->writer.batch();
}

qint64 Batch::changes() const
{
    return d->writer.changes();
}

void Batch::commit()
{
    d->guarded([&] {
        d->writer.finish();
        const ConnectionPool::WayForWriter way(*d->state.readers);
        d->transaction.commit();
    });
    const ChangeSet changes{number(), d->writer.touched()};
    d->guard.unlock();
    if (!changes.records.isEmpty())
        emit d->store.changed(changes);
}

} // namespace moli
