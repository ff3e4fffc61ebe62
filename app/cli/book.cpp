// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/books/case_book.h"
#include "app/text/joined.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

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
        const auto out = call.option(QStringLiteral("out"));
        if (QFileInfo(out).suffix().toLower() != u"pdf")
            throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli", "Say with --out where the book goes: a .pdf file.")));
        BookRequest request;
        static const QRegularExpression years(QStringLiteral("^([12][0-9]{3})(?:-([12][0-9]{3}))?$"));
        const auto given = years.match(call.option(QStringLiteral("year")));
        request.fromYear = given.captured(1).toInt();
        request.untilYear = given.captured(2).isEmpty() ? request.fromYear : given.captured(2).toInt();
        if (!given.hasMatch() || request.untilYear < request.fromYear)
            throw UsageError(
                say(QT_TRANSLATE_NOOP("moli-cli", "--year takes a year such as 2021, or years such as 2020-2021.")));
        const auto preset = call.option(QStringLiteral("preset"));
        if (preset == u"official")
            request.preset = BookPreset::Official;
        else if (!preset.isEmpty() && preset != u"book")
            throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli", "--preset is book or official.")));
        demandPlace(out);
        const auto store = call.read(call.argument(0, "FILE"));
        const CaseBook book(*store, request);
        book.savePdf(out);
        const auto replaced = book.replacedFaces();
        if (!replaced.isEmpty())
            call.output().remark(
                say(QT_TRANSLATE_NOOP("moli-cli", "Faces that aren't on this computer were replaced: %1"))
                    .arg(joinedList(replaced)));
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
                             QCoreApplication::translate("moli-cli", "%1 was written: %n page(s).", nullptr,
                                                         book.pageCount())
                                 .arg(out));
        return leftOut.isEmpty() ? ExitCode::Done : ExitCode::Partly;
    };
    return command;
}

} // namespace moli
