// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/label.h"
#include "db/records/rule.h"
#include "db/text/typed_text.h"

#include <QList>
#include <QString>
#include <QVariant>

namespace moli {

/// How a value is kept in a Record, a column, the journal and in JSON:
///   Text, LongText          QString
///   Integer                 qlonglong; with decimals = n it counts units of 10^-n (hours 1.5 -> 15)
///   Money                   qlonglong, fen
///   Date                    QString, YYYY-MM-DD
///   YesNo                   qlonglong, 0 or 1 (false and true in the answers of moli-cli)
///   Choice                  QString, the choice's key
///   Choices                 QStringList of keys
///   Reference               QString, the id of the record
///   References              QStringList of ids
///   Attachments             QVariantList of maps {sha256, name, caption}
/// An empty value is always a null QVariant.
enum class FieldType {
    Text,
    LongText,
    Integer,
    Money,
    Date,
    YesNo,
    Choice,
    Choices,
    Reference,
    References,
    Attachments
};

/// How much a field wants a value.
enum class Need {
    Optional,
    Expected, ///< saved without, but said and listed among the gaps of the data
    Required, ///< not saved without
};

enum class DefaultKind { None, Constant, Today, CurrentOffice, CurrentDistrict, CurrentYear };

/// The description of one field. Table, form, list, filter, search, journal, sheet columns and command line
/// come from it; nothing else lists the fields of a record type.
class Field {
public:
    static Field text(const char *key, Label label) { return {key, std::move(label), FieldType::Text}; }
    static Field longText(const char *key, Label label) { return {key, std::move(label), FieldType::LongText}; }
    static Field integer(const char *key, Label label) { return {key, std::move(label), FieldType::Integer}; }
    static Field money(const char *key, Label label) { return {key, std::move(label), FieldType::Money}; }
    static Field date(const char *key, Label label) { return {key, std::move(label), FieldType::Date}; }
    static Field yesNo(const char *key, Label label) { return {key, std::move(label), FieldType::YesNo}; }
    static Field choice(const char *key, Label label, const char *list);
    static Field choices(const char *key, Label label, const char *list);
    static Field reference(const char *key, Label label, const char *recordType);
    static Field references(const char *key, Label label, const char *recordType);
    static Field attachments(const char *key, Label label) { return {key, std::move(label), FieldType::Attachments}; }

    // clang-format off: one line each, so that the list of what a field can be is read at a glance
    Field &required()
    {
        m_need = Need::Required;
        return *this;
    }
    Field &expected()
    {
        m_need = Need::Expected;
        return *this;
    }
    /// No two living records of the type in one file share the value. Checked by the store, not by the schema:
    /// files of different offices may disagree until they are merged. Implies an index.
    Field &unique()
    {
        m_unique = true;
        m_indexed = true;
        return *this;
    }
    /// Personal data: masked in lists, shown on request with an audit entry, left out of books and exports.
    Field &sensitive()
    {
        m_sensitive = true;
        return *this;
    }
    Field &searchable()
    {
        m_searchable = true;
        return *this;
    }
    Field &indexed()
    {
        m_indexed = true;
        return *this;
    }
    /// Fields with the same group merge as a unit between offices (exchange.md). Default: the field alone.
    Field &mergeGroup(const char *group)
    {
        m_mergeGroup = QString::fromUtf8(group);
        return *this;
    }
    Field &byDefault(QVariant constant)
    {
        m_defaultKind = DefaultKind::Constant;
        m_default = std::move(constant);
        return *this;
    }
    Field &byDefault(DefaultKind kind)
    {
        m_defaultKind = kind;
        return *this;
    }
    /// Shown behind the number ("m²", "hours").
    Field &unit(Label unit)
    {
        m_unit = std::move(unit);
        return *this;
    }
    Field &decimals(int digits)
    {
        m_decimals = digits;
        return *this;
    }
    /// Smallest and greatest allowed value, in stored units (fen, 10^-decimals).
    Field &range(qint64 least, qint64 greatest)
    {
        m_least = least;
        m_greatest = greatest;
        return *this;
    }
    /// A blank value is numbered by the store at the first save: <district code of the owning office>-<year of
    /// the date field>-<four digits>.
    Field &numberedBy(const char *dateField)
    {
        m_numberedBy = QString::fromUtf8(dateField);
        return *this;
    }
    /// A column of the list as it first opens.
    Field &listed()
    {
        m_listed = true;
        return *this;
    }
    /// Offered as a chip in the filter bar.
    Field &filtered()
    {
        m_filtered = true;
        return *this;
    }
    /// Summed in the footer of the list.
    Field &totalled()
    {
        m_totalled = true;
        return *this;
    }
    /// A sentence under the editor that says what belongs here.
    Field &hint(Label hint)
    {
        m_hint = std::move(hint);
        return *this;
    }
    Field &rule(ValueRule rule)
    {
        if (rule.tidy)
            m_tidy = rule.tidy;
        m_rules.append(std::move(rule));
        return *this;
    }
    /// Changed by its process alone (a batch of kind Step), which asks its gates first; an edit of it is refused with
    /// the sentence, which says where to go and is the field's hint too. A new record begins with the default.
    Field &guarded(Label whereToGo)
    {
        m_guarded = true;
        m_hint = std::move(whereToGo);
        return *this;
    }
    /// How typed text is taken, for fields whose values have a form of their own (db/text/typed_text.h).
    Field &tidiedBy(QString (*tidy)(const QString &typed))
    {
        m_tidy = tidy;
        return *this;
    }
    /// Codes that the record had before, separated by spaces: whoever types one of them means this record.
    Field &formerCodes()
    {
        m_formerCodes = true;
        return *this;
    }
    /// Never changes after the first save: what others keep of it would lose its meaning.
    Field &fixed()
    {
        m_fixed = true;
        return *this;
    }
    /// Only image files; their print-size copies are what books use.
    Field &photos()
    {
        m_photos = true;
        return *this;
    }
    // clang-format on

    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] QString label() const { return m_label.text(); }
    [[nodiscard]] const Label &labels() const { return m_label; }
    [[nodiscard]] FieldType type() const { return m_type; }
    [[nodiscard]] Need need() const { return m_need; }
    [[nodiscard]] bool isRequired() const { return m_need == Need::Required; }
    [[nodiscard]] bool isUnique() const { return m_unique; }
    [[nodiscard]] bool isSensitive() const { return m_sensitive; }
    [[nodiscard]] bool isSearchable() const { return m_searchable; }
    [[nodiscard]] bool isIndexed() const { return m_indexed; }
    [[nodiscard]] bool isListed() const { return m_listed; }
    [[nodiscard]] bool isFiltered() const { return m_filtered; }
    [[nodiscard]] bool isTotalled() const { return m_totalled; }
    [[nodiscard]] bool isFixed() const { return m_fixed; }
    [[nodiscard]] bool isGuarded() const { return m_guarded; }
    [[nodiscard]] bool holdsPhotos() const { return m_photos; }
    [[nodiscard]] bool holdsFormerCodes() const { return m_formerCodes; }
    [[nodiscard]] QString mergeGroup() const { return m_mergeGroup.isEmpty() ? m_key : m_mergeGroup; }
    [[nodiscard]] DefaultKind defaultKind() const { return m_defaultKind; }
    [[nodiscard]] const QVariant &defaultValue() const { return m_default; }
    [[nodiscard]] QString unitText() const { return m_unit.text(); }
    [[nodiscard]] int decimalDigits() const { return m_type == FieldType::Money ? 2 : m_decimals; }
    [[nodiscard]] qint64 least() const { return m_least; }
    [[nodiscard]] qint64 greatest() const { return m_greatest; }
    [[nodiscard]] const QString &numberedByField() const { return m_numberedBy; }
    [[nodiscard]] const Label &hintText() const { return m_hint; }
    [[nodiscard]] const QList<ValueRule> &rules() const { return m_rules; }
    /// Text that a person typed as the field takes it: outer space goes, a code gets its form.
    [[nodiscard]] QString tidied(const QString &typed) const { return m_tidy ? m_tidy(typed) : typed.trimmed(); }
    /// Key of the choice list (Choice, Choices), else empty.
    [[nodiscard]] const QString &choiceList() const { return m_choiceList; }
    /// Key of the record type referred to (Reference, References), else empty.
    [[nodiscard]] const QString &refersTo() const { return m_refersTo; }

    [[nodiscard]] bool isTextual() const { return m_type == FieldType::Text || m_type == FieldType::LongText; }
    [[nodiscard]] bool isNumeric() const { return m_type == FieldType::Integer || m_type == FieldType::Money; }
    /// Kept as a JSON array in its column.
    [[nodiscard]] bool isList() const
    {
        return m_type == FieldType::Choices || m_type == FieldType::References || m_type == FieldType::Attachments;
    }

private:
    Field(const char *key, Label label, FieldType type)
        : m_key(QString::fromUtf8(key)),
          m_label(std::move(label)),
          m_type(type)
    {
    }

    QString m_key;
    Label m_label;
    FieldType m_type;
    Need m_need = Need::Optional;
    bool m_unique = false;
    bool m_sensitive = false;
    bool m_searchable = false;
    bool m_indexed = false;
    bool m_listed = false;
    bool m_filtered = false;
    bool m_totalled = false;
    bool m_photos = false;
    bool m_guarded = false;
    bool m_fixed = false;
    bool m_formerCodes = false;
    QString m_mergeGroup;
    DefaultKind m_defaultKind = DefaultKind::None;
    QVariant m_default;
    Label m_unit;
    int m_decimals = 0;
    qint64 m_least = 0;
    qint64 m_greatest = 1'000'000'000'000'000;
    QString m_numberedBy;
    Label m_hint;
    QList<ValueRule> m_rules;
    QString (*m_tidy)(const QString &typed) = nullptr;
    QString m_choiceList;
    QString m_refersTo;
};

/// The name of a field type in `moli-cli types` ("text", "long_text", …).
[[nodiscard]] QString fieldTypeKey(FieldType type);

} // namespace moli
