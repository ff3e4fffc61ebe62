// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "db/records/choices.h"

#include <QCoreApplication>

namespace moli {

namespace {

QJsonObject fieldJson(const Field &field, const QList<BuiltInChoice> &choices)
{
    QJsonObject json{
        {QStringLiteral("key"), field.key()},
        {QStringLiteral("label"), field.label()},
        {QStringLiteral("type"), fieldTypeKey(field.type())},
        {QStringLiteral("required"), field.isRequired()},
        {QStringLiteral("expected"), field.need() == Need::Expected},
        {QStringLiteral("unique"), field.isUnique()},
        {QStringLiteral("sensitive"), field.isSensitive()},
        {QStringLiteral("searchable"), field.isSearchable()},
    };
    if (field.decimalDigits() > 0)
        json.insert(QStringLiteral("decimals"), field.decimalDigits());
    if (!field.unitText().isEmpty())
        json.insert(QStringLiteral("unit"), field.unitText());
    QJsonArray entries;
    if (!field.choiceList().isEmpty()) {
        for (const auto &choice : choices) {
            if (choice.list == field.choiceList())
                entries.append(
                    QJsonObject{{QStringLiteral("key"), choice.key}, {QStringLiteral("label"), choice.label.text()}});
        }
        json.insert(QStringLiteral("choice_list"), field.choiceList());
    }
    json.insert(QStringLiteral("choices"), entries);
    json.insert(QStringLiteral("refers_to"), field.refersTo().isEmpty() ? QJsonValue() : field.refersTo());
    return json;
}

} // namespace

Command typesCommand()
{
    const auto say = [](const char *text) { return QCoreApplication::translate("moli-cli", text); };
    Command command;
    command.name = QStringLiteral("types");
    command.summary = say(QT_TRANSLATE_NOOP("moli-cli", "Lists the record types and their fields."));
    command.mostWords = 0;
    command.lists = true;
    command.run = [say](const Invocation &call) {
        const auto registry = Registry::builtIn();
        const auto choices = builtInChoices();
        Table table;
        table.headers = {say(QT_TRANSLATE_NOOP("moli-cli", "Key")), say(QT_TRANSLATE_NOOP("moli-cli", "Area")),
                         say(QT_TRANSLATE_NOOP("moli-cli", "Label")), say(QT_TRANSLATE_NOOP("moli-cli", "Fields"))};
        for (const auto &type : registry.types()) {
            QJsonArray fields;
            QStringList keys;
            for (const auto &field : type.fields()) {
                fields.append(fieldJson(field, choices));
                keys.append(field.isRequired() ? QString(field.key() + u'*') : field.key());
            }
            table.rows.append(QJsonObject{{QStringLiteral("key"), type.key()},
                                          {QStringLiteral("area"), areaKey(type.area())},
                                          {QStringLiteral("label"), type.label()},
                                          {QStringLiteral("fields"), fields}});
            table.texts.append({type.key(), areaLabel(type.area()), type.label(), keys.join(u' ')});
        }
        call.output().list(table);
        return ExitCode::Done;
    };
    return command;
}

} // namespace moli
