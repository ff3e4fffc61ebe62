// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/record_text.h"

#include <QCoreApplication>
#include <QDateTime>

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
    auto store = call.read(call.argument(0, "FILE"));
    const auto &type = call.type(*store, call.argument(1, "TYPE"));
    const auto id = call.resolved(*store, type.key(), call.argument(2, "ID"));
    auto record = store->get(type.key(), id);
    if (!record)
        throw Error(say(QT_TRANSLATE_NOOP("moli-cli", "There is no such record.")));
    return {std::move(store), &type, std::move(*record)};
}

} // namespace

Command showCommand()
{
    Command command;
    command.name = QStringLiteral("show");
    command.usage = QStringLiteral("FILE TYPE ID");
    command.summary = say(QT_TRANSLATE_NOOP("moli-cli", "Shows one record."));
    command.run = [](const Invocation &call) {
        const auto [store, type, record] = found(call);
        const ValueText text(*store);
        const auto titles = referencedTitles(*store, *type, {record});
        QStringList lines{store->title(record)};
        for (const auto &field : type->fields()) {
            const auto value = text.display(field, record.value(field.key()), titles);
            if (!value.isEmpty())
                lines.append(field.label() + u": " + (field.isSensitive() ? ValueText::masked(value) : value));
        }
        call.output().answer(recordJson(*type, record), lines.join(u'\n'));
        return ExitCode::Done;
    };
    return command;
}

Command historyCommand()
{
    Command command;
    command.name = QStringLiteral("history");
    command.usage = QStringLiteral("FILE TYPE ID");
    command.summary = say(QT_TRANSLATE_NOOP("moli-cli", "Shows who changed what of one record, newest first."));
    command.run = [](const Invocation &call) {
        const auto [store, type, record] = found(call);
        const ValueText text(*store);
        Table table;
        table.keys = {QStringLiteral("batch"), QStringLiteral("at"), QStringLiteral("operator"), QStringLiteral("op"),
                      QStringLiteral("changes")};
        table.headers = {say(QT_TRANSLATE_NOOP("moli-cli", "Batch")), say(QT_TRANSLATE_NOOP("moli-cli", "When")),
                         say(QT_TRANSLATE_NOOP("moli-cli", "Who")), say(QT_TRANSLATE_NOOP("moli-cli", "Did")),
                         say(QT_TRANSLATE_NOOP("moli-cli", "Changes"))};
        const auto entries = store->history(type->key(), record.id());
        for (const auto &entry : entries) {
            QJsonObject changes;
            QStringList lines;
            for (auto change = entry.changes.begin(); change != entry.changes.end(); ++change) {
                const auto *field = type->findField(change.key());
                if (!field) { // "deleted"
                    changes.insert(change.key(), QJsonArray{change->before.toInt() != 0, change->after.toInt() != 0});
                    lines.append(change->after.toInt() != 0 ? say(QT_TRANSLATE_NOOP("moli-cli", "deleted"))
                                                            : say(QT_TRANSLATE_NOOP("moli-cli", "restored")));
                    continue;
                }
                changes.insert(change.key(), QJsonArray{toJson(*field, change->before), toJson(*field, change->after)});
                const auto shown = [&](const QVariant &value) {
                    const auto display = text.display(*field, value);
                    return field->isSensitive() ? ValueText::masked(display) : display;
                };
                lines.append(field->label() + u": " + shown(change->before) + u" → " + shown(change->after));
            }
            const auto op = entry.inserted ? QStringLiteral("insert") : QStringLiteral("update");
            table.rows.append(
                QJsonObject{{QStringLiteral("batch"), entry.batch},
                            {QStringLiteral("at"), entry.at},
                            {QStringLiteral("operator"), entry.who},
                            {QStringLiteral("office"), entry.office.isEmpty() ? QJsonValue() : entry.office},
                            {QStringLiteral("op"), op},
                            {QStringLiteral("changes"), changes}});
            table.texts.append(
                {QString::number(entry.batch), text.instant(entry.at), entry.who, op, lines.join(u"; ")});
        }
        call.output().list(table);
        return ExitCode::Done;
    };
    return command;
}

} // namespace moli
