// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/record_text.h"
#include "db/store/batch.h"

#include <QCoreApplication>

namespace moli {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("moli-cli", text);
}

} // namespace

Command setCommand()
{
    Command command;
    command.name = QStringLiteral("set");
    command.usage = QStringLiteral("FILE TYPE [ID] FIELD=VALUE…");
    command.summary = say(QT_TRANSLATE_NOOP("moli-cli", "Changes a record, or makes one when no ID is given."));
    command.run = [](const Invocation &call) {
        const auto store = call.write(call.argument(0, "FILE"));
        const auto &type = call.type(*store, call.argument(1, "TYPE"));
        auto words = call.argumentsFrom(2);
        auto record = store->blank(type.key());
        if (!words.isEmpty() && !words.first().contains(u'='))
            record = *store->get(type.key(), call.resolved(*store, type.key(), words.takeFirst()));
        if (words.isEmpty())
            throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli", "%1 is missing.")).arg(QStringLiteral("FIELD=VALUE")));
        for (const auto &word : words) {
            const auto key = word.section(u'=', 0, 0);
            const auto *field = type.findField(key);
            if (!field || !word.contains(u'='))
                throw Error(say(QT_TRANSLATE_NOOP("moli-cli", "“%1” has no field “%2”. “moli-cli types” lists them."))
                                .arg(type.key(), key));
            const auto parsed = parseScripted(*store, *field, word.section(u'=', 1));
            if (!parsed.ok())
                throw Error(key + u": " + parsed.problem);
            record.set(key, parsed.value);
        }
        const auto batch = store->begin({BatchKind::Edit, call.who(), {}});
        const auto result = batch->save(record);
        if (!result.saved())
            throw Error(problemLines(type, result.problems));
        const auto number = batch->changes() > 0 ? batch->number() : 0;
        batch->commit();
        if (!result.problems.isEmpty())
            call.output().remark(problemLines(type, result.problems));
        call.output().answer({{QStringLiteral("id"), result.id}, {QStringLiteral("batch"), number}},
                             result.id + u'\n' + say(QT_TRANSLATE_NOOP("moli-cli", "Batch %1")).arg(number));
        return ExitCode::Done;
    };
    return command;
}

Command deleteCommand()
{
    Command command;
    command.name = QStringLiteral("delete");
    command.usage = QStringLiteral("FILE TYPE ID");
    command.summary = say(QT_TRANSLATE_NOOP("moli-cli", "Moves a record to the recycle bin; undo brings it back."));
    command.run = [](const Invocation &call) {
        const auto store = call.write(call.argument(0, "FILE"));
        const auto &type = call.type(*store, call.argument(1, "TYPE"));
        const auto id = call.resolved(*store, type.key(), call.argument(2, "ID"));
        const auto batch = store->begin({BatchKind::Edit, call.who(), {}});
        const auto problems = batch->remove(type.key(), id);
        if (anyHard(problems))
            throw Error(problemLines(type, problems));
        const auto changes = batch->changes();
        if (changes == 0)
            throw Error(say(QT_TRANSLATE_NOOP("moli-cli", "The record is in the recycle bin already.")));
        const auto number = changes > 0 ? batch->number() : 0;
        batch->commit();
        call.output().answer({{QStringLiteral("batch"), number}, {QStringLiteral("deleted"), changes}},
                             say(QT_TRANSLATE_NOOP("moli-cli", "Deleted in batch %1.")).arg(number));
        return ExitCode::Done;
    };
    return command;
}

namespace {

ExitCode told(const Invocation &call, const UndoResult &result)
{
    if (result.batch == 0)
        throw Error(result.sentence);
    QJsonArray kept;
    for (const auto &record : result.kept) {
        kept.append(QJsonObject{{QStringLiteral("type"), record.type},
                                {QStringLiteral("id"), record.id},
                                {QStringLiteral("fields"), QJsonArray::fromStringList(record.fields)},
                                {QStringLiteral("message"), record.sentence}});
        call.output().remark(record.type + u' ' + record.id + u": " + record.sentence);
    }
    call.output().answer({{QStringLiteral("batch"), result.batch},
                          {QStringLiteral("undone"), result.undone},
                          {QStringLiteral("restored"), result.restored},
                          {QStringLiteral("kept"), kept}},
                         say(QT_TRANSLATE_NOOP("moli-cli", "Batch %1 was taken back in batch %2: %3 records."))
                             .arg(QString::number(result.undone), QString::number(result.batch),
                                  QString::number(result.restored)));
    return result.kept.isEmpty() ? ExitCode::Done : ExitCode::Partly;
}

} // namespace

Command undoCommand()
{
    Command command;
    command.name = QStringLiteral("undo");
    command.usage = QStringLiteral("FILE [BATCH]");
    command.summary = say(
        QT_TRANSLATE_NOOP("moli-cli", "Takes a batch back, without a number the operator's last one."));
    command.run = [](const Invocation &call) {
        const auto store = call.write(call.argument(0, "FILE"));
        const auto words = call.argumentsFrom(1);
        std::optional<qint64> number;
        if (!words.isEmpty()) {
            bool ok = false;
            number = words.first().toLongLong(&ok);
            if (!ok)
                throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli", "BATCH is a number, not “%1”.")).arg(words.first()));
        }
        return told(call, store->undo(call.who(), number));
    };
    return command;
}

Command redoCommand()
{
    Command command;
    command.name = QStringLiteral("redo");
    command.usage = QStringLiteral("FILE");
    command.summary = say(QT_TRANSLATE_NOOP("moli-cli", "Brings back what the operator undid last."));
    command.run = [](const Invocation &call) {
        const auto store = call.write(call.argument(0, "FILE"));
        return told(call, store->redo(call.who()));
    };
    return command;
}

} // namespace moli
