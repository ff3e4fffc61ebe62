// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/prints/print_layout.h"
#include "app/prints/prints.h"

#include <QCoreApplication>

namespace moli {

Command printCommand()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("moli-cli", text); };
    Command command;
    command.name = QStringLiteral("print");
    command.usage = QStringLiteral("FILE TYPE RECORD [SHEET] --out X.pdf");
    command.summary = say(QT_TRANSLATE_NOOP("moli-cli",
                                            "Prints a sheet about a record as a PDF: a receipt, a closing dossier. "
                                            "Without SHEET it lists what can be printed of the type."));
    command.mostWords = 4;
    command.needsPainting = true;
    command.options = {{QStringLiteral("out"), {}, QStringLiteral("FILE")}};
    command.run = [say](const Invocation &call) {
        const auto out = call.option(QStringLiteral("out"));
        const auto store = call.read(call.argument(0, "FILE"));
        const auto &type = call.type(*store, call.argument(1, "TYPE"));
        const auto id = call.resolved(*store, type.key(), call.argument(2, "RECORD"));
        if (call.argumentsFrom(3).isEmpty()) {
            QJsonArray kinds;
            QStringList lines;
            for (const auto &kind : printsOf(*store, type.key())) {
                kinds.append(QJsonObject{{QStringLiteral("key"), kind.key}, {QStringLiteral("label"), kind.label}});
                lines.append(QString(kind.key + u"  " + kind.label));
            }
            call.output().answer({{QStringLiteral("sheets"), kinds}}, lines.join(u'\n'));
            return ExitCode::Done;
        }
        if (!out.endsWith(u".pdf", Qt::CaseInsensitive))
            throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli", "Say with --out where the sheet goes: a .pdf file.")));
        demandPlace(out);
        const auto sheet = printKind(*store, type.key(), call.argument(3, "SHEET")).make(*store, id);
        savePrintPdf(sheet, out);
        call.output().answer({{QStringLiteral("file"), out}, {QStringLiteral("pages"), PrintLayout(sheet).pageCount()}},
                             say(QT_TRANSLATE_NOOP("moli-cli", "%1 was written.")).arg(out));
        return ExitCode::Done;
    };
    return command;
}

} // namespace moli
