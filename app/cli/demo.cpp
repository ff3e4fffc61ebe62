// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/demo/demo.h"

#include <QCoreApplication>
#include <QFile>

namespace moli {

Command demoCommand()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("moli-cli", text); };
    Command command;
    command.name = QStringLiteral("demo");
    command.usage = QStringLiteral("FILE [--seed N] [--scale N]");
    command.summary = say(
        QT_TRANSLATE_NOOP("moli-cli", "Makes a file with made-up data that meets the published figures."));
    command.options = {{QStringLiteral("seed"), {}, QStringLiteral("N")},
                       {QStringLiteral("scale"), {}, QStringLiteral("N")}};
    command.run = [say](const Invocation &call) {
        const auto path = call.argument(0, "FILE");
        DemoOptions options;
        options.seed = static_cast<quint32>(call.number(QStringLiteral("seed"), static_cast<int>(options.seed)));
        options.scale = call.number(QStringLiteral("scale"), 1);
        if (options.scale < 1)
            throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli", "--scale is 1 or more.")));
        demandPlace(path);
        if (QFile::exists(path))
            throw Error(say(QT_TRANSLATE_NOOP("moli-cli", "“%1” exists already. Choose another name.")).arg(path));
        // Under another name until it is whole, so that no half file looks like the demo.
        const QString draft = path + u".part";
        const auto removeDraft = [&draft] {
            QFile::remove(draft);
            QFile::remove(draft + u"-journal");
        };
        removeDraft();
        auto made = Store::create(draft,
                                  {QStringLiteral("350100"), say(QT_TRANSLATE_NOOP("moli-cli", "Demo (made-up data)")),
                                   call.who()});
        if (made.outcome != OpenOutcome::New)
            throw Error(made.sentence);
        try {
            fillWithDemo(*made.store, options);
        } catch (...) {
            made.store.reset();
            removeDraft();
            throw;
        }
        const auto last = made.store->batches(1).value(0);
        const int records = static_cast<int>(last.changes);
        made.store.reset();
        QFile::remove(draft + u"-journal");
        if (!QFile::rename(draft, path))
            throw Error(say(QT_TRANSLATE_NOOP("moli-cli", "“%1” couldn't be written there.")).arg(path));
        call.output().answer({{QStringLiteral("file"), path},
                              {QStringLiteral("batch"), last.number},
                              {QStringLiteral("records"), last.changes}},
                             QCoreApplication::translate("moli-cli", "%1 was made with %n record(s).", nullptr, records)
                                 .arg(path));
        return ExitCode::Done;
    };
    return command;
}

} // namespace moli
