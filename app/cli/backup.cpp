// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "db/store/backups.h"

#include <QCoreApplication>

namespace moli {

Command backupCommand()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("moli-cli", text); };
    Command command;
    command.name = QStringLiteral("backup");
    command.usage = QStringLiteral("FILE OUT");
    command.mostWords = 2;
    command.summary = say(QT_TRANSLATE_NOOP("moli-cli", "Makes a verified copy with its hash beside it."));
    command.run = [say](const Invocation &call) {
        const auto out = call.argument(1, "OUT");
        demandPlace(out);
        const auto store = call.read(call.argument(0, "FILE"));
        store->backupTo(out);
        call.output().answer({{QStringLiteral("file"), out}},
                             say(QT_TRANSLATE_NOOP("moli-cli", "%1 was written and read back.")).arg(out));
        return ExitCode::Done;
    };
    return command;
}

Command restoreCommand()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("moli-cli", text); };
    Command command;
    command.name = QStringLiteral("restore");
    command.usage = QStringLiteral("FILE BACKUP");
    command.mostWords = 2;
    command.summary = say(
        QT_TRANSLATE_NOOP("moli-cli", "Puts a backup in the place of the file and keeps the file that stood there."));
    command.run = [say](const Invocation &call) {
        const auto path = call.argument(0, "FILE");
        const auto backup = call.argument(1, "BACKUP");
        demandPlace(path);
        OpenOptions options;
        options.lockTimeout = waitForWriter;
        const auto result = restoreBackup(backup, path, options);
        if (!result.restored)
            throw Error(result.sentence);
        call.output().answer({{QStringLiteral("file"), path},
                              {QStringLiteral("replaced"),
                               result.replacedFile.isEmpty() ? QJsonValue() : result.replacedFile}},
                             result.replacedFile.isEmpty()
                                 ? say(QT_TRANSLATE_NOOP("moli-cli", "%1 was restored.")).arg(path)
                                 : say(QT_TRANSLATE_NOOP("moli-cli", "%1 was restored. What stood there is now %2."))
                                       .arg(path, result.replacedFile));
        return ExitCode::Done;
    };
    return command;
}

} // namespace moli
