// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/record_text.h"

#include <QCoreApplication>

namespace moli {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("moli-cli", text);
}

/// FIELD=VALUE, FIELD~TEXT, FIELD>=VALUE and their like; an empty value asks for empty fields.
Condition conditionFrom(const Store &store, const RecordType &type, const QString &text)
{
    static const QList<std::pair<QString, Operator>> operators{{QStringLiteral(">="), Operator::GreaterOrEqual},
                                                               {QStringLiteral("<="), Operator::LessOrEqual},
                                                               {QStringLiteral("!="), Operator::NotEqual},
                                                               {QStringLiteral("="), Operator::Equal},
                                                               {QStringLiteral("~"), Operator::Contains},
                                                               {QStringLiteral(">"), Operator::Greater},
                                                               {QStringLiteral("<"), Operator::Less}};
    qsizetype at = -1;
    std::pair<QString, Operator> found;
    for (const auto &candidate : operators) {
        const auto place = text.indexOf(candidate.first);
        if (place > 0 && (at < 0 || place < at)) {
            at = place;
            found = candidate;
        }
    }
    if (at < 0)
        throw UsageError(
            say(QT_TRANSLATE_NOOP("moli-cli", "--where takes FIELD=VALUE, FIELD~TEXT or FIELD>=VALUE, not “%1”."))
                .arg(text));
    const auto key = text.left(at);
    const auto value = text.mid(at + found.first.size());
    const auto *field = type.findField(key);
    if (!field) {
        if (key == u"id" || key == u"owner_office" || key == u"created_by" || key == u"modified_by")
            return {key, found.second, value};
        throw Error(say(QT_TRANSLATE_NOOP("moli-cli", "“%1” has no field “%2”. “moli-cli types” lists them."))
                        .arg(type.key(), key));
    }
    if (value.isEmpty())
        return {key, found.second == Operator::NotEqual ? Operator::IsFilled : Operator::IsEmpty, {}};
    if (found.second == Operator::Contains)
        return {key, Operator::Contains, value};
    const auto parsed = parseScripted(store, *field, value);
    if (!parsed.ok())
        throw Error(key + u": " + parsed.problem);
    if (field->isList())
        return {key, Operator::Includes, parsed.value.toStringList().value(0)};
    return {key, found.second, parsed.value};
}

Sort sortFrom(const RecordType &type, const QString &text)
{
    Sort sort{text.section(u':', 0, 0), text.section(u':', 1) == u"desc"};
    if (!type.hasField(sort.field))
        throw Error(say(QT_TRANSLATE_NOOP("moli-cli", "“%1” has no field “%2”. “moli-cli types” lists them."))
                        .arg(type.key(), sort.field));
    return sort;
}

} // namespace

Command listCommand()
{
    Command command;
    command.name = QStringLiteral("list");
    command.usage = QStringLiteral(
        "FILE TYPE [--where FIELD=VALUE|FIELD~TEXT|FIELD>=VALUE]… [--sort FIELD[:desc]] [--limit N] [--deleted]");
    command.summary = say(QT_TRANSLATE_NOOP("moli-cli", "Lists records."));
    command.options = {{QStringLiteral("where"), {}, QStringLiteral("CONDITION")},
                       {QStringLiteral("sort"), {}, QStringLiteral("FIELD")},
                       {QStringLiteral("limit"), {}, QStringLiteral("N")},
                       {QStringLiteral("deleted"), {}}};
    command.run = [](const Invocation &call) {
        const auto store = call.read(call.argument(0, "FILE"));
        const auto &type = call.type(*store, call.argument(1, "TYPE"));
        Query query;
        query.type = type.key();
        const auto conditions = call.options(QStringLiteral("where"));
        for (const auto &text : conditions)
            query.where.append(conditionFrom(*store, type, text));
        if (call.has(QStringLiteral("sort")))
            query.sort = sortFrom(type, call.option(QStringLiteral("sort")));
        if (call.has(QStringLiteral("deleted")))
            query.deleted = Deleted::Only;
        const int limit = call.number(QStringLiteral("limit"), -1);
        QList<Record> records;
        store->forEach(query, [&](const Record &record) {
            if (limit >= 0 && records.size() >= limit)
                return false;
            records.append(record);
            return true;
        });
        call.output().list(recordTable(*store, type, records));
        return ExitCode::Done;
    };
    return command;
}

} // namespace moli
