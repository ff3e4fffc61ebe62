// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>

namespace moli {

class Record;
class RecordLookup;
class RecordType;

enum class Severity {
    Soft, ///< said beside the field and listed by the check, saved all the same
    Hard, ///< not saved
};

/// One thing wrong with one record, in a sentence that tells the person what to do.
struct Problem {
    QString type;  ///< key of the record type
    QString id;    ///< record
    QString field; ///< key of the field, empty when it concerns the record as a whole
    QString rule;  ///< stable key: "required", "credit_code.check", "dates_in_order", …
    Severity severity = Severity::Hard;
    QString sentence;
};

[[nodiscard]] bool anyHard(const QList<Problem> &problems);

/// A rule about the value of one field. `check` is called with a value that is never null and answers with the
/// sentence for the person, or nothing when the value is fine.
struct ValueRule {
    QString key;
    Severity severity = Severity::Hard;
    std::function<std::optional<QString>(const QVariant &value)> check;
    /// How text that is typed into such a field is taken (db/text/typed_text.h).
    QString (*tidy)(const QString &typed) = nullptr;
};

/// A rule about several fields of one record; the sentence is shown beside `field`.
struct RecordRule {
    QString key;
    Severity severity = Severity::Hard;
    QString field;
    std::function<std::optional<QString>(const Record &record, const RecordType &type)> check;
};

/// A rule that looks at other records too; evaluated by the store, inside the transaction that saves.
struct LookupRule {
    QString key;
    Severity severity = Severity::Hard;
    QString field;
    std::function<std::optional<QString>(const Record &record, const RecordType &type, const RecordLookup &lookup)>
        check;
};

/// GB 32100-2015: 18 characters, check character, and the GB 11714 check of positions 9-17 (soft).
[[nodiscard]] QList<ValueRule> creditCodeRules();
/// Mainland mobile or landline number, with or without an extension (soft).
[[nodiscard]] ValueRule phoneRule();
/// A key that scripts rely on: English letters, digits and underscores.
[[nodiscard]] ValueRule choiceKeyRule();
/// Six digits (GB/T 2260).
[[nodiscard]] ValueRule districtCodeRule();

/// `later` isn't before `earlier`, where both are given.
[[nodiscard]] RecordRule datesInOrder(const char *earlier, const char *later);
/// `part` isn't greater than `whole`, where both are given.
[[nodiscard]] RecordRule notMoreThan(const char *part, const char *whole);
/// At least one of the fields has a value.
[[nodiscard]] RecordRule anyOf(const QStringList &fields);
/// The first two characters of the credit code agree with the form of the organization (soft, domain.md).
[[nodiscard]] RecordRule creditCodeMatchesForm(const char *codeField, const char *formField);
/// `field` has a value when `choiceField` has one of `keys`.
[[nodiscard]] RecordRule requiredWhen(const char *field, const char *choiceField, const QStringList &keys,
                                      Severity severity = Severity::Hard);
/// `field` has a value when `other` has one.
[[nodiscard]] RecordRule requiredWith(const char *field, const char *other, Severity severity = Severity::Hard);

/// The check character that the first 17 characters call for (GB 32100-2015), or a null QChar where they hold a
/// character that doesn't belong to the code's alphabet.
[[nodiscard]] QChar creditCodeCheckCharacter(QStringView code);
/// The GB 11714 check character for the first eight characters of an organization code, null QChar as above.
[[nodiscard]] QChar organizationCodeCheckCharacter(QStringView code);

} // namespace moli
