// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "db/store/salvage.h"

#include <QCoreApplication>

namespace moli {

namespace {

ExitCode salvaged(const Invocation &call, const QString &path, const QString &target)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("moli-cli", text); };
    const auto result = salvage(path, target);
    QJsonArray types;
    QStringList lines;
    for (const auto &type : result.types) {
        types.append(QJsonObject{{QStringLiteral("type"), type.type},
                                 {QStringLiteral("read"), type.read},
                                 {QStringLiteral("from_history"), type.fromHistory},
                                 {QStringLiteral("lost"), type.lost}});
        lines.append(say(QT_TRANSLATE_NOOP("moli-cli", "%1: %2 read, %3 from their history, %4 lost"))
                         .arg(type.type, QString::number(type.read), QString::number(type.fromHistory),
                              QString::number(type.lost)));
    }
    QJsonArray lost;
    for (const auto &record : result.lost)
        lost.append(QJsonObject{{QStringLiteral("type"), record.type}, {QStringLiteral("id"), record.id}});
    const bool all = result.lost.isEmpty() && result.entriesLost == 0;
    lines.append(say(QT_TRANSLATE_NOOP("moli-cli",
                                       "%1 records were saved into “%2”; %3 records and %4 entries of the history are "
                                       "lost."))
                     .arg(QString::number(result.saved()), target, QString::number(result.lostRecords()),
                          QString::number(result.entriesLost)));
    call.output().answer({{QStringLiteral("file"), target},
                          {QStringLiteral("saved"), result.saved()},
                          {QStringLiteral("types"), types},
                          {QStringLiteral("lost"), lost},
                          {QStringLiteral("entries"), result.entries},
                          {QStringLiteral("entries_lost"), result.entriesLost}},
                         lines.join(u'\n'));
    return all ? ExitCode::Done : ExitCode::Partly;
}

} // namespace

Command checkCommand()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("moli-cli", text); };
    Command command;
    command.name = QStringLiteral("check");
    command.usage = QStringLiteral("FILE [--repair | --salvage OUT]");
    command.summary = say(
        QT_TRANSLATE_NOOP("moli-cli",
                          "Looks for damage, gaps and broken rules; --salvage saves what can be read of a damaged file "
                          "into a new one."));
    command.options = {{QStringLiteral("repair"), {}}, {QStringLiteral("salvage"), {}, QStringLiteral("OUT")}};
    command.run = [say](const Invocation &call) {
        const auto path = call.argument(0, "FILE");
        if (call.has(QStringLiteral("salvage")))
            return salvaged(call, path, call.option(QStringLiteral("salvage")));
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
