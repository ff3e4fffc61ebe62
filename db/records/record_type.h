// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/field.h"

#include <QHash>

namespace moli {

/// The five wholes (domain.md), always in this order, and the reference data they share.
enum class Area { Guidance, Incubation, People, Projects, Coverage, Reference };

[[nodiscard]] QString areaKey(Area area);
[[nodiscard]] QString areaLabel(Area area);
/// The five in their order, then Reference.
[[nodiscard]] QList<Area> allAreas();

struct Section {
    Label label;
    QStringList fields;
};

/// Fields whose values together are unique among the living records.
struct UniqueTogether {
    QStringList fields;
    Label sentence; ///< what to say when they aren't
};

/// The description of one record type.
class RecordType {
public:
    static RecordType describe(const char *key, Area area, Label one, Label many);

    RecordType &section(Label label, QList<Field> fields);
    /// The fields whose texts name a record in lists, searches and references, joined by " · ". When the first
    /// is a text it gets pinyin keys: sorting by it is by pinyin, and it's found by pinyin and initials.
    RecordType &title(const QStringList &fields);
    RecordType &rule(RecordRule rule);
    RecordType &rule(LookupRule rule);
    RecordType &uniqueTogether(const QStringList &fields, Label sentence);
    /// A covering index for a figure or a list, in this order. The deleted flag goes first by itself.
    RecordType &index(const QStringList &fields);
    /// Written by its process alone (batches of kind Step): an edit, a new record and a deletion by hand are refused with
    /// the sentence, which says where to go.
    RecordType &guarded(Label whereToGo);
    /// A rule that holds a record back from being deleted.
    RecordType &keptWhile(LookupRule rule);
    /// How its list first opens; "-" in front for descending. Default: title.
    RecordType &sortedBy(const char *field);
    /// The field that a person means by "when" and "where" for this type: filters and figures start from them.
    RecordType &when(const char *field);
    RecordType &where(const char *field);

    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] Area area() const { return m_area; }
    [[nodiscard]] QString label() const { return m_one.text(); }
    [[nodiscard]] QString pluralLabel() const { return m_many.text(); }
    [[nodiscard]] const Label &labels() const { return m_one; }
    [[nodiscard]] const QList<Field> &fields() const { return m_fields; }
    [[nodiscard]] const QList<Section> &sections() const { return m_sections; }
    [[nodiscard]] const QStringList &titleFields() const { return m_title; }
    [[nodiscard]] const QList<RecordRule> &rules() const { return m_rules; }
    [[nodiscard]] const QList<LookupRule> &lookupRules() const { return m_lookupRules; }
    [[nodiscard]] const QList<UniqueTogether> &uniqueGroups() const { return m_uniqueTogether; }
    [[nodiscard]] const QList<QStringList> &indexes() const { return m_indexes; }
    [[nodiscard]] const QString &initialSort() const { return m_sortedBy; }
    [[nodiscard]] const QString &whenField() const { return m_when; }
    [[nodiscard]] const QString &whereField() const { return m_where; }
    [[nodiscard]] bool isGuarded() const { return !m_guard.isEmpty(); }
    [[nodiscard]] QString guardText() const { return m_guard.text(); }
    [[nodiscard]] const QList<LookupRule> &deletionRules() const { return m_deletionRules; }
    /// Whether the first title field is a text, so that the table has `pinyin` and `initials` columns.
    [[nodiscard]] bool hasPinyin() const;

    [[nodiscard]] bool hasField(const QString &key) const { return m_byKey.contains(key); }
    /// Throws Error when there is no such field.
    [[nodiscard]] const Field &field(const QString &key) const;
    /// nullptr when there is no such field.
    [[nodiscard]] const Field *findField(const QString &key) const;

private:
    QString m_key;
    Area m_area = Area::Reference;
    Label m_one;
    Label m_many;
    QList<Field> m_fields;
    QHash<QString, qsizetype> m_byKey;
    QList<Section> m_sections;
    QStringList m_title;
    QList<RecordRule> m_rules;
    QList<LookupRule> m_lookupRules;
    QList<LookupRule> m_deletionRules;
    Label m_guard;
    QList<UniqueTogether> m_uniqueTogether;
    QList<QStringList> m_indexes;
    QString m_sortedBy;
    QString m_when;
    QString m_where;
};

} // namespace moli
