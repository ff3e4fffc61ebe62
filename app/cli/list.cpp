// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/conditions.h"
#include "app/cli/record_text.h"

#include <QCoreApplication>

namespace moli {

Command listCommand()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("moli-cli", text); };
    Command command;
    command.name = QStringLiteral("list");
    command.usage = QStringLiteral("FILE TYPE [--where FIELD=VALUE|FIELD~TEXT|FIELD>=VALUE]… [--sort FIELD[:desc]] "
                                   "[--limit N] [--deleted] [--with-sensitive --as OPERATOR]");
    command.summary = say(QT_TRANSLATE_NOOP("moli-cli", "Lists records."));
    command.mostWords = 2;
    command.lists = true;
    command.options = {{QStringLiteral("where"), {}, QStringLiteral("CONDITION")},
                       {QStringLiteral("sort"), {}, QStringLiteral("FIELD")},
                       {QStringLiteral("limit"), {}, QStringLiteral("N")},
                       {QStringLiteral("deleted"), {}},
                       {QStringLiteral("with-sensitive"), {}}};
    command.run = [](const Invocation &call) {
        const auto sensitive = call.sensitive();
        const int limit = call.number(QStringLiteral("limit"), -1);
        const auto typeKey = call.argument(1, "TYPE");
        const auto store = call.readWith(sensitive, call.argument(0, "FILE"));
        const auto &type = call.type(*store, typeKey);
        Query query;
        query.type = type.key();
        const auto conditions = call.options(QStringLiteral("where"));
        for (const auto &text : conditions)
            query.where.append(conditionsFrom(*store, type, text, sensitive));
        if (call.has(QStringLiteral("sort")))
            query.sort = sortFrom(type, call.option(QStringLiteral("sort")), sensitive);
        if (call.has(QStringLiteral("deleted")))
            query.deleted = Deleted::Only;
        QList<Record> records;
        store->forEach(query, [&](const Record &record) {
            if (limit >= 0 && records.size() >= limit)
                return false;
            records.append(record);
            return true;
        });
        if (sensitive == Sensitive::Shown)
            recordDisclosure(*store, type, records, call.who());
        call.output().list(recordTable(*store, type, records, sensitive));
        return ExitCode::Done;
    };
    return command;
}

} // namespace moli
