// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/record_text.h"

#include <QCoreApplication>

namespace moli {

namespace {

/// For people; JSON has the key.
QString kindLabel(const QString &kind)
{
    static const QList<std::pair<QString, const char *>>
        labels{{QStringLiteral("damaged"), QT_TRANSLATE_NOOP("moli-cli", "Damage")},
               {QStringLiteral("foreign_key"), QT_TRANSLATE_NOOP("moli-cli", "Reference")},
               {QStringLiteral("journal"), QT_TRANSLATE_NOOP("moli-cli", "Journal")},
               {QStringLiteral("search"), QT_TRANSLATE_NOOP("moli-cli", "Search")},
               {QStringLiteral("orphan_attachment"), QT_TRANSLATE_NOOP("moli-cli", "Attachment")},
               {QStringLiteral("rule"), QT_TRANSLATE_NOOP("moli-cli", "Rule")},
               {QStringLiteral("gap"), QT_TRANSLATE_NOOP("moli-cli", "Gap")}};
    for (const auto &[key, label] : labels) {
        if (key == kind)
            return QCoreApplication::translate("moli-cli", label);
    }
    return kind;
}

} // namespace

Command checkCommand()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("moli-cli", text); };
    Command command;
    command.name = QStringLiteral("check");
    command.usage = QStringLiteral("FILE [--repair]");
    command.summary = say(QT_TRANSLATE_NOOP("moli-cli", "Looks for damage, gaps and broken rules."));
    command.lists = true;
    command.options = {{QStringLiteral("repair"), {}}};
    command.run = [say](const Invocation &call) {
        const auto path = call.argument(0, "FILE");
        const bool repair = call.has(QStringLiteral("repair"));
        const auto store = repair ? call.write(path) : call.read(path);
        Table table;
        table.headers = {say(QT_TRANSLATE_NOOP("moli-cli", "Kind")), say(QT_TRANSLATE_NOOP("moli-cli", "Type")),
                         QStringLiteral("id"), say(QT_TRANSLATE_NOOP("moli-cli", "Repaired")),
                         say(QT_TRANSLATE_NOOP("moli-cli", "What is wrong"))};
        bool sound = true;
        const auto found = store->check(repair);
        for (const auto &problem : found) {
            table.rows.append(QJsonObject{{QStringLiteral("kind"), problem.kind},
                                          {QStringLiteral("type"), problem.type},
                                          {QStringLiteral("id"), problem.id},
                                          {QStringLiteral("message"), problem.message},
                                          {QStringLiteral("repaired"), problem.repaired}});
            table.texts.append({kindLabel(problem.kind), typeLabel(*store, problem.type), problem.id,
                                problem.repaired ? say(QT_TRANSLATE_NOOP("moli-cli", "yes")) : QString(),
                                problem.message});
            // A gap is a soft rule: something to fill in, nothing broken.
            sound = sound && (problem.repaired || problem.kind == u"gap");
        }
        const auto &output = call.output();
        if (output.format() == Output::Format::Json) {
            output.answer({{QStringLiteral("ok"), sound}, {QStringLiteral("problems"), table.rows}}, {});
        } else {
            if (!found.isEmpty() || output.format() == Output::Format::Csv)
                output.list(table);
            if (output.format() == Output::Format::Table)
                output.closing(sound ? say(QT_TRANSLATE_NOOP("moli-cli", "The file is sound."))
                                     : say(QT_TRANSLATE_NOOP("moli-cli", "The file has problems.")));
        }
        return sound ? ExitCode::Done : ExitCode::Partly;
    };
    return command;
}

} // namespace moli
