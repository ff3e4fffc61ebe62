// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/store.h"

#include "db/store/batch.h"
#include "db/store/digested_rows.h"
#include "db/store/file_info.h"
#include "db/store/reader.h"
#include "db/store/store_state.h"
#include "db/store/undo.h"
#include "db/store/validator.h"

#include <QCoreApplication>
#include <QDateTime>

namespace moli {

Store::Store(std::unique_ptr<StoreState> state) : m_state(std::move(state))
{
    qRegisterMetaType<ChangeSet>();
}

Store::~Store() = default;

const Registry &Store::registry() const
{
    return m_state->registry;
}

QString Store::path() const
{
    return m_state->path;
}

bool Store::isReadOnly() const
{
    return m_state->readOnly;
}

QString Store::officeId() const
{
    return m_state->office;
}

QString Store::replicaId() const
{
    return m_state->replica;
}

qint64 Store::now() const
{
    return m_state->clock();
}

QDate Store::today() const
{
    return QDateTime::fromMSecsSinceEpoch(now()).date();
}

QString Store::fileInfo(const QString &key) const
{
    return reading(*m_state, [&](Connection &connection) { return moli::fileInfo(connection, key); });
}

std::optional<Record> Store::get(const QString &type, const QString &id) const
{
    return reading(*m_state, [&](Connection &connection) { return Reader(registry(), connection).get(type, id); });
}

Page Store::query(const Query &query) const
{
    return reading(*m_state, [&](Connection &connection) { return Reader(registry(), connection).query(query); });
}

qint64 Store::count(const Query &query) const
{
    return reading(*m_state, [&](Connection &connection) { return Reader(registry(), connection).count(query); });
}

QList<Group> Store::aggregate(const Aggregate &aggregate) const
{
    return reading(*m_state,
                   [&](Connection &connection) { return Reader(registry(), connection).aggregate(aggregate); });
}

void Store::forEach(Query query, const std::function<bool(const Record &)> &visit) const
{
    for (;;) {
        // The connection goes back after each page, so that a save gets its turn in between.
        const auto page = this->query(query);
        for (const auto &record : page.records) {
            if (!visit(record))
                return;
        }
        if (!page.next)
            return;
        query.after = page.next;
    }
}

QList<SearchHit> Store::search(const QString &text, int limit) const
{
    return reading(*m_state,
                   [&](Connection &connection) { return Reader(registry(), connection).search(text, limit); });
}

QHash<QString, QString> Store::titles(const QString &type, const QStringList &ids) const
{
    return reading(*m_state, [&](Connection &connection) { return Reader(registry(), connection).titles(type, ids); });
}

QString Store::title(const Record &record) const
{
    return reading(*m_state, [&](Connection &connection) { return Reader(registry(), connection).title(record); });
}

std::optional<QString> Store::resolve(const QString &type, const QString &text) const
{
    return reading(*m_state,
                   [&](Connection &connection) { return Reader(registry(), connection).resolve(type, text); });
}

QList<ChoiceEntry> Store::choices(const QString &list) const
{
    return reading(*m_state, [&](Connection &connection) { return Reader(registry(), connection).choices(list); });
}

QString Store::choiceLabel(const QString &list, const QString &key) const
{
    return reading(*m_state,
                   [&](Connection &connection) { return Reader(registry(), connection).choiceLabel(list, key); });
}

Record Store::blank(const QString &typeKey) const
{
    const auto &type = registry().type(typeKey);
    Record record(typeKey);
    for (const auto &field : type.fields()) {
        switch (field.defaultKind()) {
        case DefaultKind::None: break;
        case DefaultKind::Constant: record.set(field.key(), field.defaultValue()); break;
        case DefaultKind::Today: record.set(field.key(), today().toString(Qt::ISODate)); break;
        case DefaultKind::CurrentYear: record.set(field.key(), static_cast<qlonglong>(today().year())); break;
        case DefaultKind::CurrentOffice: record.set(field.key(), officeId()); break;
        case DefaultKind::CurrentDistrict:
            if (const auto office = get(QStringLiteral("office"), officeId()))
                record.set(field.key(), office->value(QStringLiteral("district")));
            break;
        }
    }
    return record;
}

QList<Problem> Store::validate(const Record &record) const
{
    return reading(*m_state, [&](Connection &connection) {
        const auto before = record.id().isEmpty() ? std::nullopt
                                                  : Reader(registry(), connection).get(record.type(), record.id());
        return Validator(registry(), connection).problems(record, before);
    });
}

QList<JournalEntry> Store::history(const QString &type, const QString &id) const
{
    return reading(*m_state, [&](Connection &connection) { return Reader(registry(), connection).history(type, id); });
}

QList<BatchSummary> Store::batches(int limit, std::optional<qint64> before) const
{
    return reading(*m_state,
                   [&](Connection &connection) { return Reader(registry(), connection).batches(limit, before); });
}

QList<JournalEntry> Store::entriesOf(qint64 batch) const
{
    return reading(*m_state, [&](Connection &connection) { return Reader(registry(), connection).entriesOf(batch); });
}

std::optional<BatchSummary> Store::undoable(const QString &who) const
{
    return reading(*m_state, [&](Connection &connection) { return Reader(registry(), connection).undoable(who); });
}

std::optional<BatchSummary> Store::redoable(const QString &who) const
{
    return reading(*m_state, [&](Connection &connection) { return Reader(registry(), connection).redoable(who); });
}

std::unique_ptr<Batch> Store::begin(const BatchInfo &info)
{
    if (!m_state->writer)
        throw Error(QCoreApplication::translate("Store", "The file is open for reading only; nothing can be changed."),
                    {}, Error::Kind::ReadOnly);
    return std::unique_ptr<Batch>(new Batch(*this, info));
}

SaveResult Store::save(const Record &record, const BatchInfo &info)
{
    const auto batch = begin(info);
    auto result = batch->save(record);
    if (result.saved())
        batch->commit();
    return result;
}

UndoResult Store::undo(const QString &who, std::optional<qint64> batch)
{
    const auto found = batch ? batches(1, *batch + 1) : QList<BatchSummary>();
    std::optional<BatchSummary> target;
    if (!batch)
        target = undoable(who);
    else if (!found.isEmpty() && found.first().number == *batch)
        target = found.first();

    UndoResult refused;
    if (!target)
        refused.sentence = QCoreApplication::translate("Store", "There is nothing to undo.");
    else if (target->kind == BatchKind::Setup)
        refused.sentence = QCoreApplication::translate("Store",
                                                       "What every file holds from the start can't be undone.");
    else if (target->undoneBy)
        refused.sentence = QCoreApplication::translate("Store", "This was undone already.");
    if (!refused.sentence.isEmpty())
        return refused;
    return takeBack(*this, *target, BatchKind::Undo, who);
}

UndoResult Store::redo(const QString &who)
{
    if (const auto target = redoable(who))
        return takeBack(*this, *target, BatchKind::Redo, who);
    UndoResult refused;
    refused.sentence = QCoreApplication::translate("Store", "There is nothing to redo.");
    return refused;
}

UndoResult Store::takeBack(Store &store, const BatchSummary &target, BatchKind kind, const QString &who)
{
    if (!store.m_state->writer)
        (void)store.begin({}); // says why it can't be written
    const auto batch = std::unique_ptr<Batch>(new Batch(store, {kind, who, target.reason}, target.number));
    return moli::takeBack(*batch, store.registry(), store.entriesOf(target.number), target.number);
}

void Store::recordDisclosure(const QString &who, const QString &type, const QString &id, const QString &field)
{
    recordDisclosure(who, type, QStringList{id}, QStringList{field});
}

void Store::recordDisclosure(const QString &who, const QString &type, const QStringList &ids, const QStringList &fields)
{
    if (!m_state->writer)
        return; // a file that can't be written can't keep an audit either
    const std::unique_lock guard(m_state->writing);
    const ConnectionPool::WayForWriter way(*m_state->readers);
    insertDigested(*m_state->writer, QStringLiteral("audit"), auditColumns(),
                   {now(), who, QStringLiteral("disclosed"), type, ids.join(u' '), fields.join(u' ')});
}

std::optional<Attachment> Store::attachment(const QString &sha256) const
{
    return reading(*m_state, [&](Connection &connection) {
        Statement statement(connection,
                            QStringLiteral(
                                "SELECT \"name\", \"media_type\", \"size\", \"added_at\" FROM \"attachment\" "
                                "WHERE \"sha256\" = ?"));
        statement.bind(sha256);
        if (!statement.next())
            return std::optional<Attachment>();
        return std::optional(
            Attachment{sha256, statement.text(0), statement.text(1), statement.number(2), statement.number(3)});
    });
}

QByteArray Store::attachmentBytes(const QString &sha256, AttachmentSize size) const
{
    QString column = QStringLiteral("\"content\"");
    if (size == AttachmentSize::Print)
        column = QStringLiteral("COALESCE(\"print\", \"content\")");
    else if (size == AttachmentSize::Thumbnail)
        column = QStringLiteral("COALESCE(\"thumbnail\", \"print\", \"content\")");
    return reading(*m_state, [&](Connection &connection) {
        return connection.scalar(u"SELECT " + column + u" FROM \"attachment\" WHERE \"sha256\" = ?", {sha256})
            .toByteArray();
    });
}

} // namespace moli
