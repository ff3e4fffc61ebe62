// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/record_text.h"

#include <QCoreApplication>

namespace moli {

Command searchCommand()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("moli-cli", text); };
    Command command;
    command.name = QStringLiteral("search");
    command.usage = QStringLiteral("FILE TEXT… [--limit N]");
    command.summary = say(QT_TRANSLATE_NOOP("moli-cli", "Finds records by Chinese, pinyin or initials."));
    command.mostWords = anyNumber;
    command.lists = true;
    command.options = {{QStringLiteral("limit"), {}, QStringLiteral("N")}};
    command.run = [say](const Invocation &call) {
        (void)call.argument(1, "TEXT");
        const int limit = call.number(QStringLiteral("limit"), 50);
        const auto store = call.read(call.argument(0, "FILE"));
        Table table;
        table.headers = {say(QT_TRANSLATE_NOOP("moli-cli", "Type")), QStringLiteral("id"),
                         say(QT_TRANSLATE_NOOP("moli-cli", "Title")), say(QT_TRANSLATE_NOOP("moli-cli", "Match"))};
        const auto hits = store->search(call.argumentsFrom(1).join(u' '), limit);
        for (auto hit : hits) {
            // The marks around the match are for windows.
            hit.snippet.remove(QChar(2)).remove(QChar(3));
            table.rows.append(QJsonObject{{QStringLiteral("type"), hit.type},
                                          {QStringLiteral("id"), hit.id},
                                          {QStringLiteral("title"), hit.title},
                                          {QStringLiteral("snippet"), hit.snippet}});
            table.texts.append({typeLabel(*store, hit.type), hit.id, hit.title, hit.snippet});
        }
        call.output().list(table);
        return ExitCode::Done;
    };
    return command;
}

} // namespace moli
