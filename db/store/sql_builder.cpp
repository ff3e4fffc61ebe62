// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/sql_builder.h"

#include "db/store/error.h"
#include "db/store/search.h"

namespace moli {

namespace {

const QStringList &commonColumns()
{
    static const QStringList columns{QStringLiteral("id"),          QStringLiteral("owner_office"),
                                     QStringLiteral("created_at"),  QStringLiteral("created_by"),
                                     QStringLiteral("modified_at"), QStringLiteral("modified_by"),
                                     QStringLiteral("deleted")};
    return columns;
}

QString likePattern(const QString &text)
{
    QString pattern;
    for (const auto character : text) {
        if (character == u'%' || character == u'_' || character == u'\\')
            pattern += u'\\';
        pattern += character;
    }
    return u'%' + pattern + u'%';
}

QString comparison(Operator op)
{
    switch (op) {
    case Operator::NotEqual: return QStringLiteral(" IS NOT ?");
    case Operator::Less: return QStringLiteral(" < ?");
    case Operator::LessOrEqual: return QStringLiteral(" <= ?");
    case Operator::Greater: return QStringLiteral(" > ?");
    case Operator::GreaterOrEqual: return QStringLiteral(" >= ?");
    default: return QStringLiteral(" = ?");
    }
}

/// Choices stand in the order of their list; what the list doesn't have any more comes last.
QString choiceOrder(const Field &field, const QString &column)
{
    return u"(SELECT printf('%09d', COALESCE(MIN(c.\"position\"), 999999999)) FROM \"choice\" c WHERE c.\"deleted\" IN "
           u"(0, 1) AND c.\"list\" = '"
        + field.choiceList() + u"' AND c.\"key\" = " + column + u") || " + column;
}

QString placeholders(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(u',');
}

} // namespace

Condition equals(const QString &path, const QVariant &value)
{
    return {path, Operator::Equal, value};
}

QList<Condition> between(const QString &path, QDate from, QDate until)
{
    QList<Condition> conditions;
    if (from.isValid())
        conditions.append({path, Operator::GreaterOrEqual, from.toString(Qt::ISODate)});
    if (until.isValid())
        conditions.append({path, Operator::LessOrEqual, until.toString(Qt::ISODate)});
    return conditions;
}

SqlBuilder::SqlBuilder(const Registry &registry, const QString &type)
    : m_registry(registry),
      m_type(registry.type(type))
{
}

QString SqlBuilder::quoted(const QString &name)
{
    return u'"' + name + u'"';
}

QString SqlBuilder::columns() const
{
    QStringList names;
    for (const auto &column : commonColumns())
        names.append(u"t." + quoted(column));
    for (const auto &field : m_type.fields())
        names.append(u"t." + quoted(field.key()));
    return names.join(QStringLiteral(", "));
}

SqlBuilder::Expression SqlBuilder::expression(const QString &path, Draft &draft) const
{
    const auto *type = &m_type;
    QString alias = QStringLiteral("t");
    QString walked;
    const auto steps = path.split(u'.');
    for (qsizetype i = 0; i + 1 < steps.size(); ++i) {
        const auto &field = type->field(steps[i]);
        if (field.type() != FieldType::Reference)
            throw Error(QStringLiteral("A path leads through a field that refers to nothing."), path);
        walked += u'.' + steps[i];
        auto &joined = draft.aliases[walked];
        if (joined.isEmpty()) {
            joined = u'j' + QString::number(draft.aliases.size());
            draft.joins += u" LEFT JOIN " + quoted(field.refersTo()) + u' ' + joined + u" ON " + joined + u".\"id\" = "
                + alias + u'.' + quoted(steps[i]);
        }
        alias = joined;
        type = &m_registry.type(field.refersTo());
    }
    const auto &last = steps.last();
    const auto *field = type->findField(last);
    if (!field && !commonColumns().contains(last))
        throw Error(QStringLiteral("There is no such field."), type->key() + u'.' + last);
    return {alias + u'.' + quoted(last), field};
}

SqlBuilder::Expression SqlBuilder::sortExpression(const Sort &sort, Draft &draft) const
{
    if (sort.field.isEmpty())
        return {QStringLiteral("t.\"id\""), nullptr};
    const auto byTitle = [](const RecordType &type, const QString &field) {
        return type.hasPinyin() && type.titleFields().first() == field;
    };
    if (byTitle(m_type, sort.field))
        return {QStringLiteral("t.\"pinyin\""), nullptr};
    const auto *field = m_type.findField(sort.field);
    if (field && field->type() == FieldType::Choice)
        return {choiceOrder(*field, expression(sort.field, draft).sql), nullptr};
    if (field && field->type() == FieldType::Reference) {
        // By what the person reads there, not by ids; where the records have an order of their own, by that: districts
        // and offices by their codes.
        const auto &target = m_registry.type(field->refersTo());
        if (const auto *own = target.findField(target.initialSort()); own && own->isUnique())
            return expression(sort.field + u'.' + own->key(), draft);
        auto reached = expression(sort.field + u'.' + target.titleFields().first(), draft);
        if (target.hasPinyin())
            reached.sql = reached.sql.section(u'.', 0, 0) + u".\"pinyin\"";
        return reached;
    }
    return expression(sort.field, draft);
}

void SqlBuilder::addDeleted(Deleted deleted, Draft &draft) const
{
    if (deleted != Deleted::With)
        draft.conditions.append(deleted == Deleted::Only ? QStringLiteral("t.\"deleted\" = 1")
                                                         : QStringLiteral("t.\"deleted\" = 0"));
}

void SqlBuilder::addText(const QString &text, Draft &draft) const
{
    const auto match = SearchIndex::matchExpression(text, m_type.key());
    if (text.trimmed().isEmpty())
        return;
    draft.conditions.append(QStringLiteral("t.\"id\" IN (SELECT d.\"record\" FROM \"search_index\" i JOIN "
                                           "\"search_document\" d ON d.\"rowid\" = i.\"rowid\" WHERE "
                                           "\"search_index\" MATCH ?)"));
    draft.values.append(match);
}

void SqlBuilder::addConditions(const QList<Condition> &conditions, Draft &draft) const
{
    for (const auto &condition : conditions)
        addCondition(condition, draft);
}

void SqlBuilder::addCondition(const Condition &condition, Draft &draft) const
{
    const auto column = expression(condition.path, draft);
    const bool isList = column.field && column.field->isList();
    switch (condition.op) {
    case Operator::IsEmpty: draft.conditions.append(column.sql + u" IS NULL"); return;
    case Operator::IsFilled: draft.conditions.append(column.sql + u" IS NOT NULL"); return;
    case Operator::EmptyOrLessOrEqual:
    case Operator::EmptyOrGreaterOrEqual: {
        const auto sign = condition.op == Operator::EmptyOrLessOrEqual ? QStringLiteral(" <= ?")
                                                                       : QStringLiteral(" >= ?");
        draft.conditions.append(u'(' + column.sql + u" IS NULL OR " + column.sql + sign + u')');
        draft.values.append(condition.value);
        return;
    }
    case Operator::Contains:
        draft.conditions.append(column.sql + u" LIKE ? ESCAPE '\\'");
        draft.values.append(likePattern(condition.value.toString()));
        return;
    case Operator::Includes:
        // Keys and ids hold no quotes, so an entry is found with the quotes that JSON puts around it.
        draft.conditions.append(u"instr(" + column.sql + u", ?) > 0");
        draft.values.append(QVariant(u'"' + condition.value.toString() + u'"'));
        return;
    case Operator::OneOf: {
        const auto values = condition.value.toList();
        if (isList) {
            QStringList any;
            for (const auto &value : values) {
                any.append(u"instr(" + column.sql + u", ?) > 0");
                draft.values.append(QVariant(u'"' + value.toString() + u'"'));
            }
            draft.conditions.append(any.isEmpty() ? QStringLiteral("0")
                                                  : QString(u'(' + any.join(QStringLiteral(" OR ")) + u')'));
            return;
        }
        draft.conditions.append(column.sql + u" IN (" + placeholders(values.size()) + u')');
        draft.values.append(values);
        return;
    }
    default: draft.conditions.append(column.sql + comparison(condition.op)); draft.values.append(condition.value);
    }
}

SqlBuilder::Draft SqlBuilder::filtered(const Query &query) const
{
    Draft draft;
    addDeleted(query.deleted, draft);
    addConditions(query.where, draft);
    addText(query.text, draft);
    return draft;
}

Sql SqlBuilder::finished(const QString &select, const Draft &draft, const QString &tail) const
{
    QString text = u"SELECT " + select + u" FROM " + quoted(m_type.key()) + u" t" + draft.joins;
    if (!draft.conditions.isEmpty())
        text += u" WHERE " + draft.conditions.join(QStringLiteral(" AND "));
    return {text + tail, draft.values};
}

Sql SqlBuilder::page(const Query &query) const
{
    auto draft = filtered(query);
    const auto sort = sortExpression(query.sort, draft);
    const bool down = query.sort.descending;
    if (query.after) {
        const auto &[value, id] = *query.after;
        const auto beyond = down ? QStringLiteral(" < ?") : QStringLiteral(" > ?");
        if (sort.sql == u"t.\"id\"") {
            draft.conditions.append(sort.sql + beyond);
            draft.values.append(id);
        } else if (value.isNull()) {
            // Empty values come first upwards and last downwards.
            const auto rest = down ? QStringLiteral(" IS NULL AND t.\"id\" < ?)")
                                   : QStringLiteral(" IS NOT NULL OR t.\"id\" > ?)");
            draft.conditions.append(u"(" + sort.sql + rest);
            draft.values.append(id);
        } else {
            // The first comparison lets an index find the place, the second leaves out what was shown.
            draft.conditions.append(sort.sql + (down ? QStringLiteral(" <= ?") : QStringLiteral(" >= ?")));
            draft.conditions.append(u"(" + sort.sql + beyond + u" OR t.\"id\"" + beyond + u")");
            draft.values << value << value << id;
        }
    }
    const auto direction = down ? QStringLiteral(" DESC") : QString();
    QString order = u" ORDER BY " + sort.sql + direction;
    if (sort.sql != u"t.\"id\"")
        order += u", t.\"id\"" + direction;
    return finished(columns() + u", " + sort.sql, draft, order + u" LIMIT " + QString::number(query.limit));
}

Sql SqlBuilder::emptyTail(const Query &query, int limit) const
{
    auto draft = filtered(query);
    const auto sort = sortExpression(query.sort, draft);
    draft.conditions.append(sort.sql + u" IS NULL");
    return finished(columns() + u", " + sort.sql, draft, u" ORDER BY t.\"id\" DESC LIMIT " + QString::number(limit));
}

Sql SqlBuilder::count(const Query &query) const
{
    return finished(QStringLiteral("COUNT(*)"), filtered(query), {});
}

Sql SqlBuilder::byIds(const QStringList &ids) const
{
    Draft draft;
    draft.conditions.append(u"t.\"id\" IN (" + placeholders(ids.size()) + u')');
    for (const auto &id : ids)
        draft.values.append(id);
    return finished(columns(), draft, {});
}

Sql SqlBuilder::aggregate(const Aggregate &aggregate) const
{
    Draft draft;
    addDeleted(aggregate.deleted, draft);
    addConditions(aggregate.where, draft);
    addText(aggregate.text, draft);

    QStringList keys;
    for (const auto &dimension : aggregate.by) {
        const auto column = expression(dimension.path, draft);
        switch (dimension.part) {
        case Dimension::Part::Whole: keys.append(column.sql); break;
        case Dimension::Part::Year: keys.append(u"substr(" + column.sql + u", 1, 4)"); break;
        case Dimension::Part::Month: keys.append(u"substr(" + column.sql + u", 1, 7)"); break;
        }
    }

    QStringList selected = keys;
    selected.append(QStringLiteral("COUNT(*)"));
    for (const auto &measure : aggregate.measures) {
        switch (measure.kind) {
        case Measure::Kind::Count: selected.append(QStringLiteral("COUNT(*)")); break;
        case Measure::Kind::CountDistinct:
            selected.append(u"COUNT(DISTINCT " + expression(measure.fields.value(0), draft).sql + u')');
            break;
        case Measure::Kind::CountFilled:
            selected.append(u"COUNT(" + expression(measure.fields.value(0), draft).sql + u')');
            break;
        case Measure::Kind::Least:
            selected.append(u"MIN(" + expression(measure.fields.value(0), draft).sql + u')');
            break;
        case Measure::Kind::Greatest:
            selected.append(u"MAX(" + expression(measure.fields.value(0), draft).sql + u')');
            break;
        case Measure::Kind::Sum: {
            QStringList sums;
            for (const auto &field : measure.fields)
                sums.append(u"COALESCE(SUM(" + expression(field, draft).sql + u"), 0)");
            selected.append(sums.join(QStringLiteral(" + ")));
            break;
        }
        }
    }

    QString tail;
    if (!keys.isEmpty()) {
        const auto list = keys.join(QStringLiteral(", "));
        tail = u" GROUP BY " + list + u" ORDER BY " + list;
    }
    return finished(selected.join(QStringLiteral(", ")), draft, tail);
}

} // namespace moli
