// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/form_draft.h"

#include "db/store/error.h"
#include "ui/forms/attachments_editor.h"
#include "ui/forms/field_grid.h"
#include "ui/forms/field_row.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <mutex>

namespace moli {

namespace {

const QString newRecord = QStringLiteral("new");

QString folderOf(const Store &store)
{
    return privateFolder(QStringLiteral("drafts")) + u'/' + store.replicaId();
}

QVariant fromJson(const Field &field, const QJsonValue &value)
{
    if (value.isNull()) {
        return {};
    }
    switch (field.type()) {
    case FieldType::Integer:
    case FieldType::Money: return QVariant::fromValue<qlonglong>(value.toInteger());
    case FieldType::YesNo: return QVariant::fromValue<qlonglong>(value.toVariant().toLongLong());
    case FieldType::Choices:
    case FieldType::References: {
        QStringList list;
        for (const QJsonValue &item : value.toArray()) {
            list.append(item.toString());
        }
        return list;
    }
    case FieldType::Attachments: return value.toArray().toVariantList();
    default: return value.toString();
    }
}

QByteArray written(const RecordType &type, const DraftContent &content)
{
    QJsonObject values;
    for (const auto &[key, value] : content.values.asKeyValueRange()) {
        values.insert(key, toJson(type.field(key), value));
    }
    QJsonObject unfinished;
    for (const auto &[key, text] : content.unfinished.asKeyValueRange()) {
        unfinished.insert(key, text);
    }
    QJsonObject files;
    for (const auto &[key, paths] : content.files.asKeyValueRange()) {
        files.insert(key, QJsonArray::fromStringList(paths));
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("type"), type.key()},
                                     {QStringLiteral("at"), content.at},
                                     {QStringLiteral("values"), values},
                                     {QStringLiteral("unfinished"), unfinished},
                                     {QStringLiteral("files"), files}})
        .toJson();
}

std::optional<DraftContent> readDraft(const RecordType &type, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QJsonObject draft = QJsonDocument::fromJson(file.readAll()).object();
    DraftContent content;
    content.at = draft.value(QStringLiteral("at")).toInteger();
    const QJsonObject values = draft.value(QStringLiteral("values")).toObject();
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (const Field *field = type.findField(value.key())) {
            content.values.insert(value.key(), fromJson(*field, value.value()));
        }
    }
    const QJsonObject unfinished = draft.value(QStringLiteral("unfinished")).toObject();
    for (auto text = unfinished.begin(); text != unfinished.end(); ++text) {
        if (type.hasField(text.key())) {
            content.unfinished.insert(text.key(), text.value().toString());
        }
    }
    const QJsonObject files = draft.value(QStringLiteral("files")).toObject();
    for (auto paths = files.begin(); paths != files.end(); ++paths) {
        for (const QJsonValue &one : paths.value().toArray()) {
            if (QFileInfo::exists(one.toString()) && type.hasField(paths.key())) {
                content.files[paths.key()].append(one.toString());
            }
        }
    }
    return content.isEmpty() ? std::nullopt : std::optional(content);
}

} // namespace

struct FormDraft::Turn {
    std::mutex mutex;
    int latest = 0;
};

FormDraft::FormDraft(Session &session, const RecordType &type, const QString &id)
    : m_session(session),
      m_type(type),
      m_turn(std::make_shared<Turn>())
{
    m_path = folderOf(session.store()) + u'/' + type.key() + u'-' + (id.isEmpty() ? newRecord : id) + u".json";
}

std::function<std::optional<DraftContent>()> FormDraft::reader() const
{
    return [&type = m_type, path = m_path] { return readDraft(type, path); };
}

void FormDraft::write(QObject *context, const DraftContent &content)
{
    int mine = 0;
    {
        const std::lock_guard lock(m_turn->mutex);
        mine = ++m_turn->latest;
    }
    m_session.read(
        context, QCoreApplication::translate("moli::FormDraft", "Keeping what was typed"),
        [turn = m_turn, mine, &type = m_type, path = m_path, content] {
            const QByteArray bytes = written(type, content);
            const std::lock_guard lock(turn->mutex);
            if (turn->latest != mine) {
                return;
            }
            QString problem;
            if (!writePrivately(path, bytes, &problem)) {
                // Not worth a dialog in the middle of typing: the form still has everything.
                qWarning("The draft %s couldn't be written: %s", qUtf8Printable(path), qUtf8Printable(problem));
            }
        },
        [] {});
}

void FormDraft::remove()
{
    const std::lock_guard lock(m_turn->mutex);
    ++m_turn->latest;
    QFile::remove(m_path);
}

DraftContent FormDraft::contentOf(const FieldGrid &fields, const Record &baseline, qint64 now)
{
    DraftContent content;
    content.at = now;
    for (const FieldEditor *editor : fields.editors()) {
        const QString key = editor->field().key();
        if (!fields.differsFrom(baseline, key)) {
            continue;
        }
        if (!editor->unfinishedText().isEmpty()) {
            content.unfinished.insert(key, editor->unfinishedText());
        }
        const auto *attachments = qobject_cast<const AttachmentsEditor *>(editor);
        if (!attachments) {
            content.values.insert(key, editor->value());
            continue;
        }
        // The bytes of files that the store doesn't have yet come from where they came from before.
        content.values.insert(key, attachments->keptValue());
        if (!attachments->newPaths().isEmpty()) {
            content.files.insert(key, attachments->newPaths());
        }
    }
    return content;
}

QList<FormDraft::Kept> FormDraft::keptFor(const Store &store)
{
    QList<Kept> kept;
    const QDir folder(folderOf(store));
    for (const QFileInfo &file : folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files)) {
        const QString type = file.completeBaseName().section(u'-', 0, 0);
        const QString record = file.completeBaseName().section(u'-', 1);
        if (!store.registry().has(type)) {
            continue;
        }
        const auto draft = readDraft(store.registry().type(type), file.absoluteFilePath());
        if (!draft) {
            continue;
        }
        Kept one{file.absoluteFilePath(), type, record == newRecord ? QString() : record, {}, draft->at};
        if (!one.record.isEmpty()) {
            one.title = store.titles(type, {one.record}).value(one.record);
            if (one.title.isEmpty()) {
                continue; // there is no such record in the file: an undone one, or one of before a restore
            }
        }
        kept.append(one);
    }
    std::sort(kept.begin(), kept.end(), [](const Kept &a, const Kept &b) { return a.at > b.at; });
    return kept;
}

void FormDraft::apply(const DraftContent &content, FieldGrid &fields)
{
    for (const auto &[key, value] : content.values.asKeyValueRange()) {
        if (FieldRow *row = fields.row(key)) {
            row->editor()->setValue(value);
            row->uncover(); // the person typed it
        }
    }
    for (const auto &[key, text] : content.unfinished.asKeyValueRange()) {
        if (FieldEditor *editor = fields.editor(key)) {
            editor->setUnfinishedText(text);
        }
    }
    for (const auto &[key, paths] : content.files.asKeyValueRange()) {
        if (auto *attachments = qobject_cast<AttachmentsEditor *>(fields.editor(key))) {
            attachments->addFiles(paths);
        }
    }
}

} // namespace moli
