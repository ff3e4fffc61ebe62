// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/validator.h"

#include "db/store/column_values.h"
#include "db/store/connection.h"
#include "db/text/typed_text.h"

#include <QCoreApplication>

namespace moli {

namespace {

/// Characters. A title of a page or more is a slip of the clipboard.
constexpr qsizetype longestText = 500;
constexpr qsizetype longestLongText = 200'000;

QString say(const char *sentence)
{
    return QCoreApplication::translate("Validator", sentence);
}

Problem problemOf(const Record &record, const QString &field, const QString &rule, Severity severity,
                  const QString &sentence)
{
    return {record.type(), record.id(), field, rule, severity, sentence};
}

/// A limit as a sentence names it: "0", "1,000.5".
QString scaled(qint64 value, int decimals)
{
    auto digits = QString::number(qAbs(value)).rightJustified(decimals + 1, u'0');
    auto fraction = digits.right(decimals);
    digits.chop(decimals);
    for (auto place = digits.size() - 3; place > 0; place -= 3)
        digits.insert(place, u',');
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (!fraction.isEmpty())
        digits += u'.' + fraction;
    return (value < 0 ? QStringLiteral("-") : QString()) + digits;
}

} // namespace

QList<Problem> Validator::problems(const Record &record, const std::optional<Record> &before)
{
    const auto &type = m_registry.type(record.type());
    QList<Problem> problems;
    for (const auto &field : type.fields()) {
        const bool changed = !before || before->value(field.key()) != record.value(field.key());
        checkValue(record, field, changed, problems);
        if (before && changed && field.isFixed())
            problems.append(problemOf(record, field.key(), QStringLiteral("fixed"), Severity::Hard,
                                      say(QT_TRANSLATE_NOOP("Validator",
                                                            "“%1” never changes once it was saved, because other "
                                                            "records rely on it. Make a new entry instead."))
                                          .arg(field.label())));
    }
    checkUniqueTogether(record, type, problems);
    for (const auto &rule : type.rules()) {
        if (const auto sentence = rule.check(record, type))
            problems.append(problemOf(record, rule.field, rule.key, rule.severity, *sentence));
    }
    // They rely on the record being complete in itself.
    if (!anyHard(problems)) {
        for (const auto &rule : type.lookupRules()) {
            if (const auto sentence = rule.check(record, type, m_reader))
                problems.append(problemOf(record, rule.field, rule.key, rule.severity, *sentence));
        }
    }
    return problems;
}

void Validator::checkValue(const Record &record, const Field &field, bool changed, QList<Problem> &problems)
{
    const auto value = record.value(field.key());
    const auto add = [&](const QString &rule, Severity severity, const QString &sentence) {
        problems.append(problemOf(record, field.key(), rule, severity, sentence));
    };
    if (value.isNull()) {
        if (field.need() == Need::Required && field.numberedByField().isEmpty())
            add(QStringLiteral("required"), Severity::Hard,
                say(QT_TRANSLATE_NOOP("Validator", "“%1” is needed.")).arg(field.label()));
        else if (field.need() == Need::Expected)
            add(QStringLiteral("expected"), Severity::Soft,
                say(QT_TRANSLATE_NOOP("Validator", "“%1” is still empty.")).arg(field.label()));
        return;
    }
    if (!normalized(field, value)) {
        add(QStringLiteral("type"), Severity::Hard,
            say(QT_TRANSLATE_NOOP("Validator", "“%1” can't hold this value.")).arg(field.label()));
        return;
    }
    if (field.isTextual() || field.type() == FieldType::Choice) {
        const auto longest = field.type() == FieldType::LongText ? longestLongText : longestText;
        if (value.toString().size() > longest) {
            add(QStringLiteral("length"), Severity::Hard,
                say(QT_TRANSLATE_NOOP("Validator", "“%1” has %2 characters; at most %3 fit."))
                    .arg(field.label(), QString::number(value.toString().size()), QString::number(longest)));
            return;
        }
    }
    if (field.isNumeric()) {
        const auto number = value.toLongLong();
        const int decimals = field.decimalDigits();
        if (number < field.least())
            add(QStringLiteral("range"), Severity::Hard,
                say(QT_TRANSLATE_NOOP("Validator", "“%1” can't be less than %2."))
                    .arg(field.label(), scaled(field.least(), decimals)));
        else if (number > field.greatest())
            add(QStringLiteral("range"), Severity::Hard,
                say(QT_TRANSLATE_NOOP("Validator", "“%1” can't be more than %2."))
                    .arg(field.label(), scaled(field.greatest(), decimals)));
    }
    for (const auto &rule : field.rules()) {
        if (const auto sentence = rule.check(value))
            add(rule.key, rule.severity, *sentence);
    }
    if (changed)
        checkAgainstOthers(record, field, problems);
}

void Validator::checkAgainstOthers(const Record &record, const Field &field, QList<Problem> &problems)
{
    const auto value = record.value(field.key());
    const auto add = [&](const QString &rule, const QString &sentence) {
        problems.append(problemOf(record, field.key(), rule, Severity::Hard, sentence));
    };
    switch (field.type()) {
    case FieldType::Choice:
    case FieldType::Choices:
        for (const auto &key : value.toStringList()) {
            if (!choiceExists(field.choiceList(), key))
                add(QStringLiteral("choice"),
                    say(QT_TRANSLATE_NOOP("Validator", "“%1” isn't one of the choices of “%2”."))
                        .arg(forQuoting(key), field.label()));
        }
        break;
    case FieldType::Reference:
    case FieldType::References:
        for (const auto &id : value.toStringList()) {
            if (id != record.id() && !recordLives(field.refersTo(), id))
                add(QStringLiteral("reference"),
                    say(QT_TRANSLATE_NOOP("Validator", "“%1” refers to a record (%2) that isn't there or was deleted."))
                        .arg(field.label(), forQuoting(id)));
        }
        break;
    default: break;
    }
    if (field.isUnique()) {
        Query query;
        query.type = record.type();
        query.where = {equals(field.key(), value)};
        query.limit = 2;
        const auto page = m_reader.query(query);
        for (const auto &other : page.records) {
            if (other.id() == record.id())
                continue;
            add(QStringLiteral("unique"),
                say(QT_TRANSLATE_NOOP("Validator", "“%1” already stands in “%2”. Each may stand there only once."))
                    .arg(forQuoting(value.toString()), m_reader.title(other)));
            break;
        }
    }
}

void Validator::checkUniqueTogether(const Record &record, const RecordType &type, QList<Problem> &problems)
{
    for (const auto &group : type.uniqueGroups()) {
        Query query;
        query.type = type.key();
        query.limit = 2;
        bool complete = true;
        for (const auto &field : group.fields) {
            complete = complete && record.has(field);
            query.where.append(equals(field, record.value(field)));
        }
        if (!complete)
            continue;
        const auto page = m_reader.query(query);
        for (const auto &other : page.records) {
            if (other.id() == record.id())
                continue;
            problems.append(problemOf(record, group.fields.last(), QStringLiteral("unique_together"), Severity::Hard,
                                      group.sentence.text()));
            break;
        }
    }
}

QList<Problem> Validator::referrers(const Record &record)
{
    const auto &type = m_registry.type(record.type());
    QList<Problem> problems;
    const auto add = [&](qint64 count, const RecordType &by) {
        if (count == 0)
            return;
        const int referring = static_cast<int>(count);
        problems.append(problemOf(record, {}, QStringLiteral("referenced"), Severity::Hard,
                                  QCoreApplication::translate("Validator",
                                                              "“%1” can't be deleted while %n record(s) under “%2” "
                                                              "refer to it. Change or delete those first.",
                                                              nullptr, referring)
                                      .arg(m_reader.title(record), by.pluralLabel())));
    };
    for (const auto &referrer : m_registry.referrersOf(type.key()))
        add(m_reader.countReferring(referrer, record.id()), *referrer.type);
    for (const auto &rule : type.deletionRules()) {
        if (const auto sentence = rule.check(record, type, m_reader))
            problems.append(problemOf(record, rule.field, rule.key, rule.severity, *sentence));
    }
    if (type.key() == u"choice") {
        const auto list = record.text(QStringLiteral("list"));
        for (const auto &user : m_registry.types()) {
            for (const auto &field : user.fields()) {
                if (field.choiceList() != list)
                    continue;
                Query query;
                query.type = user.key();
                query.where = {{field.key(), field.isList() ? Operator::Includes : Operator::Equal,
                                record.value(QStringLiteral("key"))}};
                add(m_reader.count(query), user);
            }
        }
    }
    return problems;
}

bool Validator::choiceExists(const QString &list, const QString &key)
{
    const QString name = list + u'|' + key;
    if (m_known.contains(name))
        return true;
    const bool exists = !m_connection
                             .scalar(QStringLiteral(
                                         "SELECT 1 FROM \"choice\" WHERE \"deleted\" = 0 AND \"list\" = ? AND "
                                         "\"key\" = ?"),
                                     {list, key})
                             .isNull();
    if (exists)
        m_known.insert(name);
    return exists;
}

bool Validator::recordLives(const QString &type, const QString &id)
{
    return !m_connection.scalar(u"SELECT 1 FROM \"" + type + u"\" WHERE \"id\" = ? AND \"deleted\" = 0", {id}).isNull();
}

} // namespace moli
