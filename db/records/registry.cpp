// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/registry.h"

#include "db/records/choices.h"
#include "db/records/coverage/types.h"
#include "db/records/guidance/types.h"
#include "db/records/incubation/types.h"
#include "db/records/people/types.h"
#include "db/records/projects/types.h"
#include "db/records/reference/types.h"
#include "db/store/error.h"

#include <QSet>

namespace moli {

namespace {

const QSet<QString> &commonColumns()
{
    static const QSet<QString> columns{"id",          "owner_office", "created_at", "created_by", "modified_at",
                                       "modified_by", "deleted",      "pinyin",     "initials"};
    return columns;
}

/// Finds mistakes of the programmer in the descriptions, at start and therefore in every test.
class DescriptionCheck {
public:
    explicit DescriptionCheck(const QHash<QString, qsizetype> &types) : m_types(types)
    {
        const auto choices = builtInChoices();
        for (const BuiltInChoice &choice : choices)
            m_lists.insert(choice.list);
    }

    void check(const RecordType &type) const
    {
        QSet<QString> seen;
        for (const Field &field : type.fields()) {
            demand(!seen.contains(field.key()), type, "a field twice", field.key());
            seen.insert(field.key());
            checkField(type, field);
        }
        demand(!type.titleFields().isEmpty(), type, "no title", {});
        for (const QString &key : type.titleFields())
            demandField(type, "title", key);
        const QString &sort = type.initialSort();
        demandField(type, "initial sort", sort.startsWith(u'-') ? sort.mid(1) : sort);
        for (const QStringList &index : type.indexes()) {
            for (const QString &key : index)
                demandField(type, "index", key);
        }
        for (const UniqueTogether &group : type.uniqueGroups()) {
            for (const QString &key : group.fields)
                demandField(type, "unique group", key);
        }
        for (const RecordRule &rule : type.rules())
            demandField(type, "rule", rule.field);
        if (!type.whenField().isEmpty())
            demandField(type, "when", type.whenField());
        if (!type.whereField().isEmpty())
            demandField(type, "where", type.whereField());
    }

private:
    void checkField(const RecordType &type, const Field &field) const
    {
        demand(!field.key().isEmpty() && !commonColumns().contains(field.key()), type,
               "a field with the name of a common column", field.key());
        const bool refers = field.type() == FieldType::Reference || field.type() == FieldType::References;
        demand(!refers || m_types.contains(field.refersTo()), type, "an unknown record type", field.refersTo());
        const bool chooses = field.type() == FieldType::Choice || field.type() == FieldType::Choices;
        demand(!chooses || m_lists.contains(field.choiceList()), type, "an unknown choice list", field.choiceList());
        if (!field.numberedByField().isEmpty()) {
            const Field *date = type.findField(field.numberedByField());
            demand(date && date->type() == FieldType::Date, type, "numbers by no date", field.numberedByField());
        }
    }

    static void demandField(const RecordType &type, const char *role, const QString &key)
    {
        demand(type.hasField(key), type, role, key);
    }

    static void demand(bool holds, const RecordType &type, const char *what, const QString &key)
    {
        if (!holds)
            throw Error(QStringLiteral("The description of the record type %1 is wrong").arg(type.key()),
                        QStringLiteral("%1: %2").arg(QString::fromUtf8(what), key));
    }

    const QHash<QString, qsizetype> &m_types;
    QSet<QString> m_lists;
};

} // namespace

Registry::Registry(QList<RecordType> types) : m_types(std::move(types))
{
    for (qsizetype i = 0; i < m_types.size(); ++i) {
        const QString &key = m_types.at(i).key();
        if (key.isEmpty() || m_byKey.contains(key))
            throw Error(QStringLiteral("There are two record types %1").arg(key));
        m_byKey.insert(key, i);
    }
    const DescriptionCheck description(m_byKey);
    for (const RecordType &type : std::as_const(m_types))
        description.check(type);
}

Registry Registry::builtIn()
{
    // One line per record type.
    // clang-format off
    return Registry({
        types::activity(),
        types::station(),
        types::volunteerTeam(),
        types::volunteerService(),

        types::organization(),
        types::incubation(),
        types::facility(),
        types::allocation(),
        types::mentor(),
        types::mentoring(),
        types::registrationStep(),
        types::regulation(),
        types::assessment(),

        types::person(),
        types::training(),
        types::attendance(),
        types::milestone(),
        types::talent(),
        types::talentFollowup(),
        types::honour(),
        types::appointment(),

        types::project(),
        types::stageEntry(),
        types::plannedOutput(),
        types::application(),
        types::payment(),
        types::expenditure(),
        types::supervision(),
        types::evaluation(),
        types::caseEntry(),
        types::book(),
        types::scheme(),
        types::indicator(),
        types::scoreSheet(),
        types::score(),

        types::survey(),
        types::opinion(),
        types::service(),
        types::dispute(),
        types::funding(),

        types::district(),
        types::office(),
        types::operatorType(),
        types::choice(),
        types::report(),
    });
    // clang-format on
}

QList<const RecordType *> Registry::typesIn(Area area) const
{
    QList<const RecordType *> found;
    for (const RecordType &type : m_types) {
        if (type.area() == area)
            found.append(&type);
    }
    return found;
}

const RecordType &Registry::type(const QString &key) const
{
    const auto found = m_byKey.constFind(key);
    if (found == m_byKey.constEnd())
        throw Error(QStringLiteral("There is no record type %1").arg(key));
    return m_types.at(*found);
}

QList<Registry::Referrer> Registry::referrersOf(const QString &typeKey) const
{
    QList<Referrer> found;
    for (const RecordType &type : m_types) {
        for (const Field &field : type.fields()) {
            if (field.refersTo() == typeKey)
                found.append({&type, &field});
        }
    }
    return found;
}

} // namespace moli
