// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCoreApplication>

namespace moli {

Command initCommand()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("moli-cli", text); };
    Command command;
    command.name = QStringLiteral("init");
    command.usage = QStringLiteral("FILE --office CODE [--name NAME]");
    command.summary = say(QT_TRANSLATE_NOOP("moli-cli", "Makes an empty file that belongs to the office."));
    command.options = {{QStringLiteral("office"), {}, QStringLiteral("CODE")},
                       {QStringLiteral("name"), {}, QStringLiteral("NAME")}};
    command.run = [say](const Invocation &call) {
        const auto path = call.argument(0, "FILE");
        if (!call.has(QStringLiteral("office")))
            throw UsageError(
                say(QT_TRANSLATE_NOOP("moli-cli", "Say with --office whose file it is, e.g. --office 350102.")));
        demandPlace(path);
        const auto made = Store::create(path,
                                        {call.option(QStringLiteral("office")), call.option(QStringLiteral("name")),
                                         call.who()});
        if (made.outcome != OpenOutcome::New)
            throw Error(made.sentence);
        call.output().answer({{QStringLiteral("file"), made.store->path()},
                              {QStringLiteral("office"), made.store->officeId()}},
                             say(QT_TRANSLATE_NOOP("moli-cli", "%1 was made.")).arg(path));
        return ExitCode::Done;
    };
    return command;
}

} // namespace moli
