// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCoreApplication>

namespace moli {

Command checkCommand()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("moli-cli", text); };
    Command command;
    command.name = QStringLiteral("check");
    command.usage = QStringLiteral("FILE [--repair]");
    command.summary = say(QT_TRANSLATE_NOOP("moli-cli", "Looks for damage, gaps and broken rules."));
    command.options = {{QStringLiteral("repair"), {}}};
    command.run = [say](const Invocation &call) {
        const auto path = call.argument(0, "FILE");
        const bool repair = call.has(QStringLiteral("repair"));
        const auto store = repair ? call.write(path) : call.read(path);
        QJsonArray problems;
        QStringList lines;
        bool sound = true;
        const auto found = store->check(repair);
        for (const auto &problem : found) {
            problems.append(QJsonObject{{QStringLiteral("kind"), problem.kind},
                                        {QStringLiteral("type"), problem.type},
                                        {QStringLiteral("id"), problem.id},
                                        {QStringLiteral("message"), problem.message},
                                        {QStringLiteral("repaired"), problem.repaired}});
            lines.append(problem.kind + u'\t' + problem.type + u'\t' + problem.id + u'\t' + problem.message);
            // A gap is a soft rule: something to fill in, nothing broken.
            sound = sound && (problem.repaired || problem.kind == u"gap");
        }
        lines.append(sound ? say(QT_TRANSLATE_NOOP("moli-cli", "The file is sound."))
                           : say(QT_TRANSLATE_NOOP("moli-cli", "The file has problems.")));
        call.output().answer({{QStringLiteral("ok"), sound}, {QStringLiteral("problems"), problems}},
                             lines.join(u'\n'));
        return sound ? ExitCode::Done : ExitCode::Partly;
    };
    return command;
}

} // namespace moli
