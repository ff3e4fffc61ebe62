// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/record_text.h"
#include "app/text/joined.h"
#include "db/store/batch.h"
#include "db/text/typed_text.h"

#include <QCoreApplication>

namespace moli {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("moli-cli", text);
}

/// Sets the FIELD=VALUE words; the keys of the fields that they name.
QStringList setFields(const Store &store, const RecordType &type, const QStringList &words, Record &record)
{
    QStringList touched;
    for (const auto &word : words) {
        const auto key = word.section(u'=', 0, 0);
        if (!word.contains(u'='))
            throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli", "“%1” isn't FIELD=VALUE.")).arg(forQuoting(word)));
        const auto *field = type.findField(key);
        if (!field)
            throw Error(say(QT_TRANSLATE_NOOP("moli-cli", "“%1” has no field “%2”. “moli-cli types” lists them."))
                            .arg(type.key(), forQuoting(key)));
        if (touched.contains(key))
            throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli", "“%1” is given twice.")).arg(key));
        const auto parsed = parseScripted(store, *field, word.section(u'=', 1));
        if (!parsed.ok())
            throw Error(labelled(key, parsed.problem));
        record.set(key, parsed.value);
        touched.append(key);
    }
    return touched;
}

/// Why it wasn't saved; hints are for what was.
QList<Problem> reasons(QList<Problem> problems)
{
    problems.removeIf([](const Problem &problem) { return problem.severity != Severity::Hard; });
    return problems;
}

/// What to look at in the fields that were set; the rest, which was so before, in one line.
void sayHints(const Invocation &call, const RecordType &type, const QList<Problem> &problems,
              const QStringList &touched)
{
    QList<Problem> here;
    for (const auto &problem : problems) {
        if (problem.field.isEmpty() || touched.contains(problem.field))
            here.append(problem);
    }
    if (!here.isEmpty())
        call.output().remark(problemLines(type, here));
    if (const auto others = static_cast<int>(problems.size() - here.size()); others > 0)
        call.output().remark(QCoreApplication::translate("moli-cli",
                                                         "%n hint(s) about other fields; “moli-cli check” lists them.",
                                                         nullptr, others));
}

} // namespace

Command setCommand()
{
    Command command;
    command.name = QStringLiteral("set");
    command.usage = QStringLiteral("FILE TYPE [ID] FIELD=VALUE…");
    command.summary = say(QT_TRANSLATE_NOOP("moli-cli", "Changes a record, or makes one when no ID is given."));
    command.mostWords = anyNumber;
    command.run = [](const Invocation &call) {
        auto words = call.argumentsFrom(2);
        const auto typeKey = call.argument(1, "TYPE");
        const bool isNew = words.isEmpty() || words.first().contains(u'=');
        const auto name = isNew ? QString() : words.takeFirst();
        if (words.isEmpty())
            throw UsageError(say(QT_TRANSLATE_NOOP("moli-cli", "%1 is missing.")).arg(QStringLiteral("FIELD=VALUE")));
        const auto store = call.write(call.argument(0, "FILE"));
        const auto &type = call.type(*store, typeKey);
        auto record = isNew ? store->blank(type.key())
                            : *store->get(type.key(), call.resolved(*store, type.key(), name));
        const auto touched = setFields(*store, type, words, record);
        const auto batch = store->begin({BatchKind::Edit, call.who(), {}});
        const auto result = batch->save(record);
        if (!result.saved())
            throw Error(problemLines(type, reasons(result.problems)));
        const auto number = batch->changes() > 0 ? batch->number() : 0;
        batch->commit();
        sayHints(call, type, result.problems, touched);
        const auto sentence = number > 0
            ? say(QT_TRANSLATE_NOOP("moli-cli", "Batch %1")).arg(number)
            : say(QT_TRANSLATE_NOOP("moli-cli", "Nothing was changed: the record says so already."));
        call.output().answer({{QStringLiteral("id"), result.id}, {QStringLiteral("batch"), number}},
                             result.id + u'\n' + sentence);
        return ExitCode::Done;
    };
    return command;
}

Command deleteCommand()
{
    Command command;
    command.name = QStringLiteral("delete");
    command.usage = QStringLiteral("FILE TYPE ID");
    command.mostWords = 3;
    command.summary = say(QT_TRANSLATE_NOOP("moli-cli", "Moves a record to the recycle bin; undo brings it back."));
    command.run = [](const Invocation &call) {
        const auto name = call.argument(2, "ID");
        const auto store = call.write(call.argument(0, "FILE"));
        const auto &type = call.type(*store, call.argument(1, "TYPE"));
        const auto id = call.resolved(*store, type.key(), name);
        const auto batch = store->begin({BatchKind::Edit, call.who(), {}});
        const auto problems = batch->remove(type.key(), id);
        if (anyHard(problems))
            throw Error(problemLines(type, problems));
        const auto changes = batch->changes();
        if (changes == 0)
            throw Error(say(QT_TRANSLATE_NOOP("moli-cli", "The record is in the recycle bin already.")));
        const auto number = batch->number();
        batch->commit();
        call.output().answer({{QStringLiteral("batch"), number}, {QStringLiteral("deleted"), changes}},
                             say(QT_TRANSLATE_NOOP("moli-cli", "Deleted in batch %1.")).arg(number));
        return ExitCode::Done;
    };
    return command;
}

namespace {

/// `done` says what was done: %1 the batch that was gone back on, %2 the new batch.
ExitCode told(const Invocation &call, const UndoResult &result, const QString &done)
{
    if (result.batch == 0)
        throw Error(result.sentence);
    QJsonArray kept;
    for (const auto &record : result.kept) {
        kept.append(QJsonObject{{QStringLiteral("type"), record.type},
                                {QStringLiteral("id"), record.id},
                                {QStringLiteral("fields"), QJsonArray::fromStringList(record.fields)},
                                {QStringLiteral("message"), record.sentence}});
        call.output().remark(labelled(record.type + u' ' + record.id, record.sentence));
    }
    const QString sentence = done.arg(QString::number(result.undone), QString::number(result.batch)) + u'\n'
        + QCoreApplication::translate("moli-cli", "%n record(s) changed.", nullptr, result.restored);
    call.output().answer({{QStringLiteral("batch"), result.batch},
                          {QStringLiteral("undone"), result.undone},
                          {QStringLiteral("restored"), result.restored},
                          {QStringLiteral("kept"), kept}},
                         sentence);
    return result.kept.isEmpty() ? ExitCode::Done : ExitCode::Partly;
}

} // namespace

Command undoCommand()
{
    Command command;
    command.name = QStringLiteral("undo");
    command.usage = QStringLiteral("FILE [BATCH]");
    command.mostWords = 2;
    command.summary = say(
        QT_TRANSLATE_NOOP("moli-cli", "Takes a batch back, without a number the operator's last one."));
    command.run = [](const Invocation &call) {
        const auto words = call.argumentsFrom(1);
        std::optional<qint64> number;
        if (!words.isEmpty()) {
            bool ok = false;
            number = words.first().toLongLong(&ok);
            if (!ok || *number < 1)
                throw UsageError(
                    say(QT_TRANSLATE_NOOP("moli-cli", "BATCH is a number, not “%1”.")).arg(forQuoting(words.first())));
        }
        const auto store = call.write(call.argument(0, "FILE"));
        return told(call, store->undo(call.who(), number),
                    say(QT_TRANSLATE_NOOP("moli-cli", "Batch %1 was taken back in batch %2.")));
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
        return told(call, store->redo(call.who()),
                    say(QT_TRANSLATE_NOOP("moli-cli", "What batch %1 had taken back was done again in batch %2.")));
    };
    return command;
}

} // namespace moli
