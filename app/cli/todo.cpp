// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/todo/todo.h"
#include "app/cli/command.h"
#include "app/cli/record_text.h"

#include <QCoreApplication>

namespace moli {

Command todoCommand()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("moli-cli", text); };
    Command command;
    command.name = QStringLiteral("todo");
    command.usage = QStringLiteral("FILE [--on DATE]");
    command.summary = say(QT_TRANSLATE_NOOP("moli-cli", "Lists what is due, near or past, and gaps of the data."));
    command.lists = true;
    command.options = {{QStringLiteral("on"), {}, QStringLiteral("DATE")}};
    command.run = [say](const Invocation &call) {
        const auto asked = call.date(QStringLiteral("on"));
        const auto store = call.read(call.argument(0, "FILE"));
        Table table;
        table.headers = {say(QT_TRANSLATE_NOOP("moli-cli", "Date")), say(QT_TRANSLATE_NOOP("moli-cli", "Type")),
                         QStringLiteral("id"), say(QT_TRANSLATE_NOOP("moli-cli", "What to do"))};
        const auto entries = todoOn(*store, asked.isValid() ? asked : store->today());
        for (const auto &entry : entries) {
            const auto date = entry.date.toString(Qt::ISODate);
            table.rows.append(QJsonObject{{QStringLiteral("kind"), entry.kind},
                                          {QStringLiteral("date"), date.isEmpty() ? QJsonValue() : date},
                                          {QStringLiteral("type"), entry.type},
                                          {QStringLiteral("id"), entry.id.isEmpty() ? QJsonValue() : entry.id},
                                          {QStringLiteral("message"), entry.message}});
            table.texts.append({date, typeLabel(*store, entry.type), entry.id, entry.message});
        }
        call.output().list(table);
        return ExitCode::Done;
    };
    return command;
}

} // namespace moli
