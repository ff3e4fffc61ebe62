// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/rule.h"

#include "db/records/choices.h"
#include "db/records/record.h"
#include "db/records/record_type.h"
#include "db/text/typed_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace moli {

namespace {

constexpr auto codeAlphabet = creditCodeAlphabet;
constexpr auto codeLength = creditCodeLength;

QString sentence(const char *english)
{
    return QCoreApplication::translate("rules", english);
}

QString choiceLabel(const Field &field, const QString &key)
{
    if (field.type() == FieldType::YesNo)
        return key == u"1" ? Label("yes", "是").text() : Label("no", "否").text();
    const auto choices = builtInChoices();
    for (const BuiltInChoice &choice : choices) {
        if (choice.list == field.choiceList() && choice.key == key)
            return choice.label.text();
    }
    return key;
}

std::optional<QString> checkCodeForm(const QVariant &value)
{
    const QString code = value.toString();
    if (code.size() != codeLength)
        return sentence(QT_TRANSLATE_NOOP("rules",
                                          "The credit code has 18 characters, here are %1; please complete or "
                                          "correct it."))
            .arg(code.size());
    for (qsizetype i = 0; i < codeLength - 1; ++i) {
        if (!codeAlphabet.contains(code.at(i)))
            return sentence(QT_TRANSLATE_NOOP("rules",
                                              "“%1” can't stand at place %2 of a credit code, which uses "
                                              "digits and capital letters without I, O, S, V and Z; please "
                                              "compare with the certificate."))
                .arg(code.at(i))
                .arg(i + 1);
    }
    return {};
}

std::optional<QString> checkCodeCharacter(const QVariant &value)
{
    const QString code = value.toString();
    const QChar expected = creditCodeCheckCharacter(code);
    if (code.size() != codeLength || expected.isNull() || code.back() == expected)
        return {};
    return sentence(
               QT_TRANSLATE_NOOP("rules", "The check character should be %1; please compare with the certificate."))
        .arg(expected);
}

std::optional<QString> checkOrganizationCode(const QVariant &value)
{
    const QString code = value.toString();
    if (checkCodeForm(value))
        return {};
    const QChar expected = organizationCodeCheckCharacter(QStringView(code).mid(8));
    if (expected.isNull() || code.at(16) == expected)
        return {};
    return sentence(QT_TRANSLATE_NOOP("rules",
                                      "Character 17 of the credit code should be %1 by the rule for "
                                      "organization codes; please compare with the certificate."))
        .arg(expected);
}

bool isPhone(const QString &written)
{
    static const QRegularExpression ornaments(QStringLiteral("[\\s()（）]"));
    static const QRegularExpression number(QStringLiteral(
        "^(?:(?:\\+?86-?)?1[3-9]\\d-?\\d{4}-?\\d{4}"           // mobile
        "|(?:\\+?86-?)?(?:0\\d{2,3}-?)?[2-9]\\d{6,7}"          // landline, area code or not
        "|[48]00-?\\d{3}-?\\d{4}|1[12]\\d{1,3}|9[56]\\d{3,4})" // service numbers and hotlines such as 12338
        "(?:(?:-|转|ext\\.?|x|#)\\d{1,6})?$"));
    QString bare = written;
    return number.match(bare.remove(ornaments)).hasMatch();
}

} // namespace

bool anyHard(const QList<Problem> &problems)
{
    return std::any_of(problems.cbegin(), problems.cend(),
                       [](const Problem &problem) { return problem.severity == Severity::Hard; });
}

QList<ValueRule> creditCodeRules()
{
    return {{QStringLiteral("credit_code.form"), Severity::Hard, checkCodeForm, tidyCreditCode},
            {QStringLiteral("credit_code.check"), Severity::Hard, checkCodeCharacter},
            {QStringLiteral("credit_code.organization_check"), Severity::Soft, checkOrganizationCode}};
}

ValueRule phoneRule()
{
    return {QStringLiteral("phone"), Severity::Soft,
            [](const QVariant &value) -> std::optional<QString> {
                static const QRegularExpression separators(QStringLiteral("[,;/、，；]"));
                const QStringList numbers = value.toString().split(separators, Qt::SkipEmptyParts);
                // The sentence says which, never the number itself: it stands in the lists of the check, too, and
                // telephone numbers are personal data.
                for (qsizetype i = 0; i < numbers.size(); ++i) {
                    if (isPhone(numbers.at(i)))
                        continue;
                    return numbers.size() == 1
                        ? sentence(QT_TRANSLATE_NOOP("rules",
                                                     "This doesn't look like a telephone number; please check it "
                                                     "(mobile: 11 digits, landline: 0591-…)."))
                        : sentence(QT_TRANSLATE_NOOP("rules",
                                                     "Number %1 of these doesn't look like a telephone number; "
                                                     "please check it (mobile: 11 digits, landline: 0591-…)."))
                              .arg(i + 1);
                }
                return {};
            },
            tidyPhone};
}

ValueRule choiceKeyRule()
{
    return {QStringLiteral("choice_key"), Severity::Hard, [](const QVariant &value) -> std::optional<QString> {
                static const QRegularExpression key(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9_]*\\z"));
                if (key.match(value.toString()).hasMatch())
                    return {};
                return sentence(QT_TRANSLATE_NOOP("rules",
                                                  "A key is made of English letters, digits and underscores, such as "
                                                  "legal_advice."));
            }};
}

ValueRule districtCodeRule()
{
    return {QStringLiteral("district_code"), Severity::Hard,
            [](const QVariant &value) -> std::optional<QString> {
                static const QRegularExpression sixDigits(QStringLiteral("\\A[0-9]{6}\\z"));
                if (sixDigits.match(value.toString()).hasMatch())
                    return {};
                return sentence(QT_TRANSLATE_NOOP("rules",
                                                  "A district code has six digits, such as 350102; please "
                                                  "correct it."));
            },
            tidyCode};
}

RecordRule datesInOrder(const char *earlier, const char *later)
{
    const QString first = QString::fromUtf8(earlier);
    const QString second = QString::fromUtf8(later);
    return {QStringLiteral("dates_in_order"), Severity::Hard, second,
            [first, second](const Record &record, const RecordType &type) -> std::optional<QString> {
                // ISO dates compare as texts.
                if (!record.has(first) || !record.has(second) || record.text(second) >= record.text(first))
                    return {};
                return sentence(QT_TRANSLATE_NOOP("rules", "“%2” is before “%1”; please correct one of the two dates."))
                    .arg(type.field(first).label(), type.field(second).label());
            }};
}

RecordRule notMoreThan(const char *part, const char *whole)
{
    const QString less = QString::fromUtf8(part);
    const QString more = QString::fromUtf8(whole);
    return {QStringLiteral("not_more_than"), Severity::Hard, less,
            [less, more](const Record &record, const RecordType &type) -> std::optional<QString> {
                if (!record.has(less) || !record.has(more) || record.number(less) <= record.number(more))
                    return {};
                return sentence(QT_TRANSLATE_NOOP("rules", "“%1” is more than “%2”; please correct one of the two."))
                    .arg(type.field(less).label(), type.field(more).label());
            }};
}

RecordRule anyOf(const QStringList &fields)
{
    return {QStringLiteral("any_of"), Severity::Hard, fields.value(0),
            [fields](const Record &record, const RecordType &type) -> std::optional<QString> {
                QStringList labels;
                for (const QString &field : fields) {
                    if (record.has(field))
                        return {};
                    labels.append(type.field(field).label());
                }
                return sentence(QT_TRANSLATE_NOOP("rules", "Please fill in at least one of: %1."))
                    .arg(labels.join(Label(", ", "、").text()));
            }};
}

RecordRule creditCodeMatchesForm(const char *codeField, const char *formField)
{
    const QString codeKey = QString::fromUtf8(codeField);
    const QString formKey = QString::fromUtf8(formField);
    return {QStringLiteral("credit_code.organization_form"), Severity::Soft, codeKey,
            [codeKey, formKey](const Record &record, const RecordType &type) -> std::optional<QString> {
                // The first two characters that civil affairs gives: 59 is "other".
                static const QHash<QString, QString> prefixes{{QStringLiteral("association"), QStringLiteral("51")},
                                                              {QStringLiteral("social_service"), QStringLiteral("52")},
                                                              {QStringLiteral("foundation"), QStringLiteral("53")},
                                                              {QStringLiteral("community_group"),
                                                               QStringLiteral("59")}};
                const QString form = record.text(formKey);
                const QString begins = record.text(codeKey).left(2);
                const QString expected = prefixes.value(form);
                if (begins.isEmpty() || expected.isEmpty() || begins == expected)
                    return {};
                return sentence(QT_TRANSLATE_NOOP("rules",
                                                  "With “%1” being “%2” the code begins with %3, here with "
                                                  "%4; please check both."))
                    .arg(type.field(formKey).label(), choiceLabel(type.field(formKey), form), expected, begins);
            }};
}

RecordRule requiredWhen(const char *field, const char *choiceField, const QStringList &keys, Severity severity)
{
    const QString wanted = QString::fromUtf8(field);
    const QString deciding = QString::fromUtf8(choiceField);
    return {QStringLiteral("required_when"), severity, wanted,
            [wanted, deciding, keys](const Record &record, const RecordType &type) -> std::optional<QString> {
                if (record.has(wanted) || !keys.contains(record.text(deciding)))
                    return {};
                const Field &decider = type.field(deciding);
                return sentence(QT_TRANSLATE_NOOP("rules", "Please fill in “%1”: it is needed when “%2” is “%3”."))
                    .arg(type.field(wanted).label(), decider.label(), choiceLabel(decider, record.text(deciding)));
            }};
}

RecordRule requiredWith(const char *field, const char *other, Severity severity)
{
    const QString wanted = QString::fromUtf8(field);
    const QString given = QString::fromUtf8(other);
    return {QStringLiteral("required_with"), severity, wanted,
            [wanted, given](const Record &record, const RecordType &type) -> std::optional<QString> {
                if (record.has(wanted) || !record.has(given))
                    return {};
                return sentence(QT_TRANSLATE_NOOP("rules", "Please fill in “%1”: it belongs to “%2”."))
                    .arg(type.field(wanted).label(), type.field(given).label());
            }};
}

QChar creditCodeCheckCharacter(QStringView code)
{
    if (code.size() < codeLength - 1)
        return {};
    int sum = 0;
    int weight = 1; // 3^i mod 31
    for (qsizetype i = 0; i < codeLength - 1; ++i, weight = weight * 3 % 31) {
        const qsizetype value = codeAlphabet.indexOf(code.at(i));
        if (value < 0)
            return {};
        sum += static_cast<int>(value) * weight;
    }
    return codeAlphabet.at((31 - sum % 31) % 31);
}

QChar organizationCodeCheckCharacter(QStringView code)
{
    constexpr std::array weights{3, 7, 9, 10, 5, 8, 4, 2};
    if (code.size() < qsizetype(weights.size()))
        return {};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const char16_t c = code.at(qsizetype(i)).unicode();
        if (c >= u'0' && c <= u'9')
            sum += weights[i] * (c - u'0');
        else if (c >= u'A' && c <= u'Z')
            sum += weights[i] * (c - u'A' + 10);
        else
            return {};
    }
    return u"0123456789X0"[11 - sum % 11];
}

} // namespace moli
