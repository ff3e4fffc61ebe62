// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/processes/process.h"
#include "db/text/typed_text.h"

#include <QCoreApplication>

namespace moli {

Command stageCommand()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("moli-cli", text); };
    Command command;
    command.name = QStringLiteral("stage");
    command.usage = QStringLiteral("FILE PROJECT_CODE next|back|cancel [--override REASON]");
    command.summary = say(QT_TRANSLATE_NOOP("moli-cli",
                                            "Moves a project to its next stage, back, or out; the reason overrides a "
                                            "gate, and is needed to go back or to cancel."));
    command.mostWords = 3;
    command.options = {{QStringLiteral("override"), {}, QStringLiteral("REASON")}};
    command.run = [say](const Invocation &call) {
        const auto code = call.argument(1, "PROJECT_CODE");
        const auto step = call.argument(2, "next|back|cancel");
        if (step != u"next" && step != u"back" && step != u"cancel")
            throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli", "The step is next, back or cancel, not “%1”."))
                                 .arg(forQuoting(step)));
        const auto store = call.write(call.argument(0, "FILE"));
        const auto id = call.resolved(*store, QStringLiteral("project"), code);
        const auto project = *store->get(QStringLiteral("project"), id);
        const auto process = projectProcess(*store);
        StageMove move{id, {}, call.who(), call.option(QStringLiteral("override")), {}};
        if (step == u"next")
            move.to = process->nextOf(project);
        else if (step == u"back")
            move.to = process->previousOf(project);
        else
            move.to = process->wayOut();

        const auto answer = process->move(move);
        if (!answer.sentence.isEmpty())
            throw Error(answer.sentence);
        QJsonArray missing;
        QStringList lines{answer.moved
                              ? say(QT_TRANSLATE_NOOP("moli-cli", "%1 went from %2 to %3."))
                                    .arg(code, process->stageLabel(answer.from), process->stageLabel(answer.to))
                              : say(QT_TRANSLATE_NOOP("moli-cli", "%1 stays where it is. Missing:")).arg(code)};
        for (const auto &entry : answer.missing) {
            missing.append(
                QJsonObject{{QStringLiteral("rule"), entry.rule}, {QStringLiteral("message"), entry.sentence}});
            lines.append(entry.sentence);
        }
        call.output().answer({{QStringLiteral("project"), code},
                              {QStringLiteral("from"), answer.from},
                              {QStringLiteral("to"), answer.to},
                              {QStringLiteral("moved"), answer.moved},
                              {QStringLiteral("batch"), answer.batch},
                              {QStringLiteral("missing"), missing}},
                             lines.join(u'\n'));
        return answer.moved ? ExitCode::Done : ExitCode::Partly;
    };
    return command;
}

} // namespace moli
