// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "db/store/salvage.h"

#include "app/cli/record_text.h"

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
    command.usage = QStringLiteral("FILE [--repair | --salvage OUT]");
    command.summary = say(
        QT_TRANSLATE_NOOP("moli-cli",
                          "Looks for damage, gaps and broken rules; --salvage saves what can be read of a damaged file "
                          "into a new one."));
    command.options = {{QStringLiteral("repair"), {}}, {QStringLiteral("salvage"), {}, QStringLiteral("OUT")}};
    command.lists = true;
    command.run = [say](const Invocation &call) {
        const auto path = call.argument(0, "FILE");
        if (call.has(QStringLiteral("salvage")))
            return salvaged(call, path, call.option(QStringLiteral("salvage")));
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
