// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/record_text.h"
#include "app/text/joined.h"

#include <QCoreApplication>

namespace moli {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("moli-cli", text);
}

struct Found {
    std::unique_ptr<Store> store;
    const RecordType *type;
    Record record;
};

/// FILE TYPE ID
Found found(const Invocation &call)
{
    const auto id = call.argument(2, "ID");
    auto store = call.readWith(call.sensitive(), call.argument(0, "FILE"));
    const auto &type = call.type(*store, call.argument(1, "TYPE"));
    auto record = store->get(type.key(), call.resolved(*store, type.key(), id));
    if (!record)
        throw Error(say(QT_TRANSLATE_NOOP("moli-cli", "There is no such record.")));
    return {std::move(store), &type, std::move(*record)};
}

/// The fields of a record that have a value, one below the other.
Table fieldTable(const Store &store, const RecordType &type, const Record &record, Sensitive sensitive)
{
    const ValueText text(store);
    const auto titles = referencedTitles(store, type, {record});
    Table table;
    table.headers = {say(QT_TRANSLATE_NOOP("moli-cli", "Field")), say(QT_TRANSLATE_NOOP("moli-cli", "Value"))};
    table.sheetHeaders = table.headers;
    for (const auto &field : type.fields()) {
        const auto value = record.value(field.key());
        const auto shown = text.display(field, value, titles);
        if (shown.isEmpty())
            continue;
        const bool held = field.isSensitive() && sensitive == Sensitive::Masked;
        table.texts.append({field.label(), held ? ValueText::masked(shown) : shown});
        table.sheet.append({field.label(), held ? ValueText::masked(shown) : text.forSheets(field, value, titles)});
    }
    return table;
}

/// The journal of one record, as a table.
class HistoryTable {
public:
    HistoryTable(const Store &store, const RecordType &type, Sensitive sensitive)
        : m_type(type),
          m_text(store),
          m_sensitive(sensitive)
    {
        m_table.headers = {say(QT_TRANSLATE_NOOP("moli-cli", "Batch")), say(QT_TRANSLATE_NOOP("moli-cli", "When")),
                           say(QT_TRANSLATE_NOOP("moli-cli", "Who")), say(QT_TRANSLATE_NOOP("moli-cli", "Did")),
                           say(QT_TRANSLATE_NOOP("moli-cli", "Changes"))};
    }

    void append(const JournalEntry &entry)
    {
        QJsonObject changes;
        QJsonArray masked;
        QStringList lines;
        for (auto change = entry.changes.begin(); change != entry.changes.end(); ++change) {
            const auto *field = m_type.findField(change.key());
            if (!field) { // "deleted"
                changes.insert(change.key(), QJsonArray{change->before.toInt() != 0, change->after.toInt() != 0});
                lines.append(change->after.toInt() != 0 ? say(QT_TRANSLATE_NOOP("moli-cli", "deleted"))
                                                        : say(QT_TRANSLATE_NOOP("moli-cli", "restored")));
                continue;
            }
            const bool held = field->isSensitive() && m_sensitive == Sensitive::Masked;
            if (held)
                masked.append(field->key());
            changes.insert(field->key(),
                           held ? QJsonArray{QJsonValue(), QJsonValue()}
                                : QJsonArray{toJson(*field, change->before), toJson(*field, change->after)});
            const auto shown = [&](const QVariant &value) {
                const auto display = m_text.display(*field, value);
                return held ? ValueText::masked(display) : display;
            };
            const QString step = shown(change->before) + u" → " + shown(change->after);
            lines.append(labelled(field->label(), step));
        }
        QJsonObject row{{QStringLiteral("batch"), entry.batch},
                        {QStringLiteral("at"), entry.at},
                        {QStringLiteral("operator"), entry.who},
                        {QStringLiteral("office"), entry.office.isEmpty() ? QJsonValue() : entry.office},
                        {QStringLiteral("op"), entry.inserted ? QStringLiteral("insert") : QStringLiteral("update")},
                        {QStringLiteral("changes"), changes}};
        if (!masked.isEmpty())
            row.insert(QStringLiteral("masked"), masked);
        m_table.rows.append(row);
        m_table.texts.append({QString::number(entry.batch), m_text.instant(entry.at), entry.who,
                              entry.inserted ? say(QT_TRANSLATE_NOOP("moli-cli", "added"))
                                             : say(QT_TRANSLATE_NOOP("moli-cli", "changed")),
                              joinedStatements(lines)});
    }

    [[nodiscard]] const Table &table() const { return m_table; }

private:
    const RecordType &m_type;
    ValueText m_text;
    Sensitive m_sensitive;
    Table m_table;
};

/// The record as a holder of everything personal that ever stood in it, for the audit.
Record withPersonalDataOf(const QList<JournalEntry> &entries, const RecordType &type, Record record)
{
    for (const auto &entry : entries) {
        for (auto change = entry.changes.begin(); change != entry.changes.end(); ++change) {
            const auto *field = type.findField(change.key());
            if (field && field->isSensitive() && !record.has(field->key()))
                record.set(field->key(), change->after.isNull() ? change->before : change->after);
        }
    }
    return record;
}

} // namespace

Command showCommand()
{
    Command command;
    command.name = QStringLiteral("show");
    command.usage = QStringLiteral("FILE TYPE ID [--with-sensitive --as OPERATOR]");
    command.summary = say(QT_TRANSLATE_NOOP("moli-cli", "Shows one record."));
    command.mostWords = 3;
    command.lists = true;
    command.options = {{QStringLiteral("with-sensitive"), {}}};
    command.run = [](const Invocation &call) {
        const auto [store, type, record] = found(call);
        const auto sensitive = call.sensitive();
        if (sensitive == Sensitive::Shown)
            recordDisclosure(*store, *type, {record}, call.who());
        const auto table = fieldTable(*store, *type, record, sensitive);
        if (call.output().format() == Output::Format::Csv) {
            call.output().list(table);
            return ExitCode::Done;
        }
        QStringList lines{store->title(record)};
        for (const auto &row : table.texts)
            lines.append(labelled(row.first(), row.last()));
        call.output().answer(recordJson(*type, record, sensitive), lines.join(u'\n'));
        return ExitCode::Done;
    };
    return command;
}

Command historyCommand()
{
    Command command;
    command.name = QStringLiteral("history");
    command.usage = QStringLiteral("FILE TYPE ID [--with-sensitive --as OPERATOR]");
    command.summary = say(QT_TRANSLATE_NOOP("moli-cli", "Shows who changed what of one record, newest first."));
    command.mostWords = 3;
    command.lists = true;
    command.options = {{QStringLiteral("with-sensitive"), {}}};
    command.run = [](const Invocation &call) {
        const auto [store, type, record] = found(call);
        const auto sensitive = call.sensitive();
        const auto entries = store->history(type->key(), record.id());
        if (sensitive == Sensitive::Shown)
            recordDisclosure(*store, *type, {withPersonalDataOf(entries, *type, record)}, call.who());
        HistoryTable history(*store, *type, sensitive);
        for (const auto &entry : entries)
            history.append(entry);
        call.output().list(history.table());
        return ExitCode::Done;
    };
    return command;
}

} // namespace moli
