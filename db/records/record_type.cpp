// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/record_type.h"

#include "db/store/error.h"

namespace moli {

QString areaKey(Area area)
{
    switch (area) {
    case Area::Guidance: return QStringLiteral("guidance");
    case Area::Incubation: return QStringLiteral("incubation");
    case Area::People: return QStringLiteral("people");
    case Area::Projects: return QStringLiteral("projects");
    case Area::Coverage: return QStringLiteral("coverage");
    case Area::Reference: return QStringLiteral("reference");
    }
    Q_UNREACHABLE();
}

QString areaLabel(Area area)
{
    switch (area) {
    case Area::Guidance: return Label("Guidance", "思想引领全过程").text();
    case Area::Incubation: return Label("Incubation", "孵化培育全周期").text();
    case Area::People: return Label("People", "队伍建设全方位").text();
    case Area::Projects: return Label("Projects", "项目管理全流程").text();
    case Area::Coverage: return Label("Coverage", "服务领域全覆盖").text();
    case Area::Reference: return Label("Reference data", "基础数据").text();
    }
    Q_UNREACHABLE();
}

QList<Area> allAreas()
{
    return {Area::Guidance, Area::Incubation, Area::People, Area::Projects, Area::Coverage, Area::Reference};
}

RecordType RecordType::describe(const char *key, Area area, Label one, Label many)
{
    RecordType type;
    type.m_key = QString::fromUtf8(key);
    type.m_area = area;
    type.m_one = std::move(one);
    type.m_many = std::move(many);
    return type;
}

RecordType &RecordType::section(Label label, QList<Field> fields)
{
    QStringList keys;
    for (Field &field : fields) {
        keys.append(field.key());
        m_byKey.insert(field.key(), m_fields.size());
        m_fields.append(std::move(field));
    }
    m_sections.append({std::move(label), keys});
    return *this;
}

RecordType &RecordType::title(const QStringList &fields)
{
    m_title = fields;
    if (m_sortedBy.isEmpty() && !fields.isEmpty())
        m_sortedBy = fields.first();
    return *this;
}

RecordType &RecordType::rule(LookupRule rule)
{
    m_lookupRules.append(std::move(rule));
    return *this;
}

RecordType &RecordType::rule(RecordRule rule)
{
    m_rules.append(std::move(rule));
    return *this;
}

RecordType &RecordType::uniqueTogether(const QStringList &fields, Label sentence)
{
    m_uniqueTogether.append({fields, std::move(sentence)});
    return *this;
}

RecordType &RecordType::index(const QStringList &fields)
{
    m_indexes.append(fields);
    return *this;
}

RecordType &RecordType::sortedBy(const char *field)
{
    m_sortedBy = QString::fromUtf8(field);
    return *this;
}

RecordType &RecordType::when(const char *field)
{
    m_when = QString::fromUtf8(field);
    return *this;
}

RecordType &RecordType::where(const char *field)
{
    m_where = QString::fromUtf8(field);
    return *this;
}

bool RecordType::hasPinyin() const
{
    const Field *first = m_title.isEmpty() ? nullptr : findField(m_title.first());
    return first && first->type() == FieldType::Text;
}

const Field &RecordType::field(const QString &key) const
{
    if (const Field *found = findField(key))
        return *found;
    throw Error(QStringLiteral("There is no field %1 in %2").arg(key, m_key));
}

const Field *RecordType::findField(const QString &key) const
{
    const auto found = m_byKey.constFind(key);
    return found == m_byKey.constEnd() ? nullptr : &m_fields.at(*found);
}

RecordType &RecordType::guarded(Label whereToGo)
{
    m_guard = std::move(whereToGo);
    return *this;
}

RecordType &RecordType::keptWhile(LookupRule rule)
{
    m_deletionRules.append(std::move(rule));
    return *this;
}

} // namespace moli
