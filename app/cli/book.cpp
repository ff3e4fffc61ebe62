// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/books/case_book.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace moli {

Command bookCommand()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("moli-cli", text); };
    Command command;
    command.name = QStringLiteral("book");
    command.usage = QStringLiteral("FILE --year Y[-Y] --out BOOK.pdf [--preset book|official]");
    command.summary = say(QT_TRANSLATE_NOOP("moli-cli", "Prints the book of excellent cases."));
    command.needsPainting = true;
    command.options = {{QStringLiteral("year"), {}, QStringLiteral("Y[-Y]")},
                       {QStringLiteral("out"), {}, QStringLiteral("FILE")},
                       {QStringLiteral("preset"), {}, QStringLiteral("book|official")}};
    command.run = [say](const Invocation &call) {
        const auto store = call.read(call.argument(0, "FILE"));
        const auto out = call.option(QStringLiteral("out"));
        if (QFileInfo(out).suffix().toLower() != u"pdf")
            throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli", "Say with --out where the book goes: a .pdf file.")));
        BookRequest request;
        const auto years = call.option(QStringLiteral("year")).split(u'-');
        bool ok = false;
        request.fromYear = years.first().toInt(&ok);
        request.untilYear = years.last().toInt();
        if (!ok || years.size() > 2 || request.untilYear < request.fromYear)
            throw UsageError(
                say(QT_TRANSLATE_NOOP("moli-cli", "--year takes a year such as 2021, or years such as 2020-2021.")));
        const auto preset = call.option(QStringLiteral("preset"));
        if (preset == u"official")
            request.preset = BookPreset::Official;
        else if (!preset.isEmpty() && preset != u"book")
            throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli", "--preset is book or official.")));
        const CaseBook book(*store, request);
        book.savePdf(out);
        const auto replaced = book.replacedFaces();
        if (!replaced.isEmpty())
            call.output().remark(
                say(QT_TRANSLATE_NOOP("moli-cli", "Faces that aren't on this computer were replaced: %1"))
                    .arg(replaced.join(QCoreApplication::translate("CaseBook", ", ", "between names"))));
        QJsonArray leftOut;
        for (const auto &entry : book.leftOut()) {
            leftOut.append(
                QJsonObject{{QStringLiteral("title"), entry.title}, {QStringLiteral("reason"), entry.reason}});
            call.output().remark(
                say(QT_TRANSLATE_NOOP("moli-cli", "Left out: %1 (%2)")).arg(entry.title, entry.reason));
        }
        call.output().answer({{QStringLiteral("file"), out},
                              {QStringLiteral("pages"), book.pageCount()},
                              {QStringLiteral("title"), book.title()},
                              {QStringLiteral("left_out"), leftOut}},
                             say(QT_TRANSLATE_NOOP("moli-cli", "%1 was written: %2 pages."))
                                 .arg(out, QString::number(book.pageCount())));
        return leftOut.isEmpty() ? ExitCode::Done : ExitCode::Partly;
    };
    return command;
}

} // namespace moli
