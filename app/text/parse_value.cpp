// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/value_text.h"

#include "app/text/joined.h"
#include "db/records/choices.h"
#include "db/text/typed_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

ParsedValue problem(const QString &sentence)
{
    return {{}, sentence};
}

bool takeSuffix(QString &text, const QString &suffix)
{
    if (suffix.isEmpty() || !text.endsWith(suffix, Qt::CaseInsensitive))
        return false;
    text = text.chopped(suffix.size()).trimmed();
    return true;
}

bool takePrefix(QString &text, const QString &prefix)
{
    if (!text.startsWith(prefix, Qt::CaseInsensitive))
        return false;
    text = text.mid(prefix.size()).trimmed();
    return true;
}

enum class NumberFault { None, NotANumber, Separators, TooFine, TooLarge };

struct Scaled {
    qint64 value = 0;
    NumberFault fault = NumberFault::None;
};

/// Reads "1,234.50" as an integer count of 10^-places, exactly. A trailing 万 or 亿 multiplies.
Scaled scaledNumber(QString text, int places)
{
    bool negative = false;
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        negative = text.startsWith(u'-');
        text = text.mid(1).trimmed();
    }
    int power = places;
    if (takeSuffix(text, u"万"_s))
        power += 4;
    else if (takeSuffix(text, u"亿"_s))
        power += 8;

    static const QRegularExpression shape(u"^([0-9][0-9,]*)?(?:\\.([0-9]*))?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch() || (match.captured(1).isEmpty() && match.captured(2).isEmpty()))
        return {0, NumberFault::NotANumber};
    QString whole = match.captured(1);
    if (whole.contains(u',')) {
        static const QRegularExpression groups(u"^[0-9]{1,3}(,[0-9]{3})+$"_s);
        if (!groups.match(whole).hasMatch())
            return {0, NumberFault::Separators};
        whole.remove(u',');
    }
    QString fraction = match.captured(2);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > power)
        return {0, NumberFault::TooFine};

    const QString digits = whole + fraction + QString(power - fraction.size(), u'0');
    qint64 value = 0;
    for (const QChar digit : digits) {
        const int unit = digit.unicode() - u'0';
        if (value > (std::numeric_limits<qint64>::max() - unit) / 10)
            return {0, NumberFault::TooLarge};
        value = value * 10 + unit;
    }
    return {negative ? -value : value, NumberFault::None};
}

ParsedValue numberResult(const Scaled &scaled, const QString &typed, int places, bool money)
{
    switch (scaled.fault) {
    case NumberFault::None: return {QVariant::fromValue<qlonglong>(scaled.value), {}};
    case NumberFault::NotANumber:
        return problem(
            money ? QCoreApplication::translate(
                        "ValueText", "“%1” is not an amount of money. Type it in yuan, such as 1,234.50 or 1.2万.")
                        .arg(forQuoting(typed))
                  : QCoreApplication::translate("ValueText", "“%1” is not a number. Type digits only, such as 120.")
                        .arg(forQuoting(typed)));
    case NumberFault::Separators:
        return problem(
            QCoreApplication::translate(
                "ValueText", "The separators in “%1” don't stand before groups of three digits. Type 12,345 or 12345.")
                .arg(forQuoting(typed)));
    case NumberFault::TooFine:
        if (money)
            return problem(
                QCoreApplication::translate("ValueText", "“%1” is finer than one fen. Round it to two decimals.")
                    .arg(forQuoting(typed)));
        if (places == 0)
            return problem(
                QCoreApplication::translate("ValueText",
                                            "“%1” has decimals, but only whole numbers are kept here. Round it.")
                    .arg(forQuoting(typed)));
        return problem(
            QCoreApplication::translate("ValueText", "“%1” has more decimals than are kept here (%2). Round it.")
                .arg(forQuoting(typed), QString::number(places)));
    case NumberFault::TooLarge:
        return problem(QCoreApplication::translate("ValueText", "“%1” is too large a number. Check its digits.")
                           .arg(forQuoting(typed)));
    }
    return {};
}

struct MoneyText {
    QString digits;
    bool hasUnit = false;
};

MoneyText withoutCurrency(QString text)
{
    MoneyText result;
    bool negative = false;
    if (text.startsWith(u'-')) {
        negative = true;
        text = text.mid(1).trimmed();
    }
    for (const auto &prefix : {u"人民币"_s, u"RMB"_s, u"CNY"_s})
        result.hasUnit |= takePrefix(text, prefix);
    for (const auto &prefix : {u"¥"_s})
        result.hasUnit |= takePrefix(text, prefix);
    takeSuffix(text, u"整"_s);
    for (const auto &suffix : {u"人民币"_s, u"元"_s, u"圆"_s, u"yuan"_s, u"RMB"_s, u"CNY"_s}) {
        if (takeSuffix(text, suffix)) {
            result.hasUnit = true;
            break;
        }
    }
    if (text.endsWith(u'万') || text.endsWith(u'亿'))
        result.hasUnit = true;
    if (!negative && result.hasUnit && text.startsWith(u'-')) { // "¥-300"
        negative = true;
        text = text.mid(1).trimmed();
    }
    result.digits = negative ? u"-"_s + text : text;
    return result;
}

ParsedValue parseMoney(const QString &typed)
{
    return numberResult(scaledNumber(withoutCurrency(typed).digits, 2), typed, 2, true);
}

/// The number without the unit that people write behind it.
bool takeUnit(const Field &field, QString &text)
{
    QStringList units{field.unitText()};
    if (field.decimalDigits() > 0)
        units << u"小时"_s << u"hours"_s << u"hour"_s << u"h"_s << u"m²"_s << u"㎡"_s << u"平方米"_s << u"平米"_s;
    else
        units << u"人次"_s << u"人"_s << u"m²"_s << u"㎡"_s << u"平方米"_s << u"平米"_s << u"个"_s << u"份"_s
              << u"次"_s;
    for (const QString &unit : units) {
        if (takeSuffix(text, unit))
            return true;
    }
    return false;
}

ParsedValue parseNumber(const Field &field, const QString &typed)
{
    QString text = typed;
    takeUnit(field, text);
    return numberResult(scaledNumber(text, field.decimalDigits()), typed, field.decimalDigits(), false);
}

constexpr int earliestYear = 1900;
constexpr int latestYear = 2200;

ParsedValue dateResult(int year, int month, int day, const QString &typed)
{
    const QDate date(year, month, day);
    if (!date.isValid())
        return problem(
            QCoreApplication::translate("ValueText", "There is no day “%1” in the calendar. Check month and day.")
                .arg(forQuoting(typed)));
    if (year < earliestYear || year > latestYear)
        return problem(
            QCoreApplication::translate(
                "ValueText", "The year of “%1” looks wrong. Type the year with four digits, such as 2021-03-05.")
                .arg(forQuoting(typed)));
    return {date.toString(Qt::ISODate), {}};
}

ParsedValue parseDate(const QString &typed, bool withMonthNames)
{
    static const QRegularExpression separated(u"^([0-9]{4})\\s*([-/.])\\s*([0-9]{1,2})\\s*\\2\\s*([0-9]{1,2})$"_s);
    static const QRegularExpression chinese(u"^([0-9]{4})\\s*年\\s*([0-9]{1,2})\\s*月\\s*([0-9]{1,2})\\s*[日号]?$"_s);
    static const QRegularExpression compact(u"^([0-9]{4})([0-9]{2})([0-9]{2})$"_s);
    if (const auto match = separated.match(typed); match.hasMatch())
        return dateResult(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt(), typed);
    for (const QRegularExpression *form : {&chinese, &compact}) {
        if (const auto match = form->match(typed); match.hasMatch())
            return dateResult(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(), typed);
    }
    if (withMonthNames) {
        // The form in which dates are shown outside Chinese.
        for (const QLocale &locale : {QLocale::c(), QLocale()}) {
            const QDate date = locale.toDate(typed, u"d MMM yyyy"_s);
            if (date.isValid())
                return dateResult(date.year(), date.month(), date.day(), typed);
        }
    }
    return problem(
        QCoreApplication::translate("ValueText",
                                    "“%1” is not a date. Type year, month and day, such as 2021-03-05 or 2021年3月5日.")
            .arg(forQuoting(typed)));
}

ParsedValue parseYesNo(const QString &typed)
{
    static const QStringList yes{u"yes"_s, u"y"_s, u"true"_s, u"1"_s, u"是"_s, u"有"_s, u"√"_s, u"✓"_s};
    static const QStringList no{u"no"_s, u"n"_s, u"false"_s, u"0"_s, u"否"_s, u"无"_s, u"没有"_s, u"×"_s};
    const QString lower = typed.toLower();
    if (yes.contains(lower) || lower == QCoreApplication::translate("ValueText", "yes").toLower())
        return {QVariant::fromValue<qlonglong>(1), {}};
    if (no.contains(lower) || lower == QCoreApplication::translate("ValueText", "no").toLower())
        return {QVariant::fromValue<qlonglong>(0), {}};
    return problem(
        QCoreApplication::translate("ValueText", "“%1” is neither yes nor no. Type yes or no.").arg(forQuoting(typed)));
}

std::optional<QString> choiceKey(const Store &store, const QString &list, const QString &typed)
{
    const QList<ChoiceEntry> entries = store.choices(list);
    for (const ChoiceEntry &entry : entries) {
        if (entry.key.compare(typed, Qt::CaseInsensitive) == 0)
            return entry.key;
    }
    for (const ChoiceEntry &entry : entries) {
        if (entry.label.compare(typed, Qt::CaseInsensitive) == 0)
            return entry.key;
    }
    // Sheets and habits bring the label of the other language, too.
    static const QList<BuiltInChoice> builtIn = builtInChoices();
    for (const BuiltInChoice &choice : builtIn) {
        if (choice.list == list
            && (choice.label.zh == typed || choice.label.en.compare(typed, Qt::CaseInsensitive) == 0))
            return choice.key;
    }
    return {};
}

QString knownChoices(const Store &store, const QString &list)
{
    QStringList labels;
    for (const ChoiceEntry &entry : store.choices(list)) {
        if (entry.active)
            labels.append(entry.label);
        if (labels.size() == 12)
            break;
    }
    return joinedList(labels);
}

ParsedValue parseChoice(const Store &store, const Field &field, const QString &typed)
{
    if (const auto key = choiceKey(store, field.choiceList(), typed))
        return {*key, {}};
    return problem(QCoreApplication::translate("ValueText", "“%1” is not among the choices. Choose one of: %2.")
                       .arg(forQuoting(typed), knownChoices(store, field.choiceList())));
}

ParsedValue parseReference(const Store &store, const Field &field, const QString &typed)
{
    if (const auto id = store.resolve(field.refersTo(), typed))
        return {*id, {}};
    return problem(QCoreApplication::translate(
                       "ValueText",
                       "“%1” names no record, or more than one, among “%2”. Choose it from the list or type its code.")
                       .arg(forQuoting(typed), store.registry().type(field.refersTo()).pluralLabel()));
}

QStringList parts(const QString &text, QStringView separators)
{
    QStringList result;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !separators.contains(text.at(i)))
            continue;
        const QString part = text.mid(start, i - start).trimmed();
        if (!part.isEmpty())
            result.append(part);
        start = i + 1;
    }
    return result;
}

ParsedValue parseEach(const QStringList &texts, const std::function<ParsedValue(const QString &)> &parseOne)
{
    QStringList keys;
    for (const QString &text : texts) {
        const ParsedValue one = parseOne(text);
        if (!one.ok())
            return one;
        const QString key = one.value.toString();
        if (!keys.contains(key))
            keys.append(key);
    }
    return {keys.isEmpty() ? QVariant() : QVariant(keys), {}};
}

/// A JSON array of texts, when the text is one.
std::optional<QJsonArray> jsonArray(const QString &text)
{
    if (!text.startsWith(u'['))
        return {};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError || !document.isArray())
        return {};
    return document.array();
}

ParsedValue parseList(const Store &store, const Field &field, const QString &typed)
{
    QStringList texts;
    if (const auto array = jsonArray(typed)) {
        for (const QJsonValue &value : *array)
            texts.append(value.toString());
    } else if (field.type() == FieldType::References) {
        // A title may hold a comma itself, so the whole is tried before its parts.
        for (const QString &line : parts(typed, u"\n\r;；")) {
            if (store.resolve(field.refersTo(), line))
                texts.append(line);
            else
                texts.append(parts(line, u"、,，"));
        }
    } else {
        texts = parts(typed, u"、,，;；\n\r");
    }
    return parseEach(texts, [&](const QString &text) {
        return field.type() == FieldType::References ? parseReference(store, field, text)
                                                     : parseChoice(store, field, text);
    });
}

ParsedValue parseAttachments(const Store &store, const QString &text)
{
    const auto array = jsonArray(text);
    if (!array)
        return problem(
            QCoreApplication::translate("ValueText",
                                        "Files can't be typed. Add them with the button or drag them here."));
    QVariantList result;
    for (const QJsonValue &value : *array) {
        const QJsonObject object = value.toObject();
        const QString sha256 = object.value("sha256"_L1).toString();
        const auto kept = store.attachment(sha256);
        if (!kept)
            return problem(
                QCoreApplication::translate("ValueText",
                                            "There is no file with the hash “%1” in this file. Add the file first.")
                    .arg(forQuoting(sha256)));
        QVariantMap map;
        map[u"sha256"_s] = sha256;
        map[u"name"_s] = object.value("name"_L1).toString(kept->name);
        map[u"caption"_s] = object.value("caption"_L1).toString();
        result.append(map);
    }
    return {result.isEmpty() ? QVariant() : QVariant(result), {}};
}

ParsedValue parseScriptedNumber(const Field &field, const QString &typed)
{
    const int places = field.decimalDigits();
    if (places == 0)
        return parseNumber(field, typed);
    QString text = typed;
    if (takeUnit(field, text))
        return parseNumber(field, typed);
    const Scaled plain = scaledNumber(typed, 0);
    if (plain.fault == NumberFault::TooFine)
        // A script that prints 1.5 and then 2 would be wrong by a factor of ten without being told.
        return problem(
            QCoreApplication::translate(
                "ValueText",
                "“%1” has a decimal point. Give the number in units of the last decimal (1.5 hours is 15), or with its unit (1.5h).")
                .arg(forQuoting(typed)));
    return numberResult(plain, typed, 0, false);
}

ParsedValue parseScriptedMoney(const QString &typed)
{
    const MoneyText money = withoutCurrency(typed);
    if (money.hasUnit)
        return parseMoney(typed);
    const Scaled plain = scaledNumber(money.digits, 0);
    const bool separated = typed.contains(u',');
    if (separated || (plain.fault != NumberFault::None && plain.fault != NumberFault::TooLarge))
        return problem(
            QCoreApplication::translate("ValueText",
                                        "“%1” may be yuan or fen. Give whole fen (30000), or write the unit (300元).")
                .arg(forQuoting(typed)));
    return numberResult(plain, typed, 2, true);
}

/// Whether control characters stand within the text; a long one may have lines.
bool hasControls(const QString &text, bool lines)
{
    const QString inner = text.trimmed();
    return std::any_of(inner.cbegin(), inner.cend(), [lines](QChar character) {
        const bool line = character == u'\n' || character == u'\r' || character == u'\t';
        return character.category() == QChar::Other_Control && !(lines && line);
    });
}

} // namespace

ParsedValue parseTyped(const Store &store, const Field &field, const QString &text)
{
    if (field.isTextual() && hasControls(text, field.type() == FieldType::LongText))
        return problem(
            QCoreApplication::translate("ValueText",
                                        "“%1” has characters that can't be written, or line breaks in a field of one "
                                        "line. Take them out.")
                .arg(forQuoting(text)));
    if (field.isTextual())
        return {text.trimmed().isEmpty() ? QVariant()
                                         : QVariant(field.type() == FieldType::Text ? field.tidied(text) : text),
                {}};
    const QString typed = halfWidth(text);
    if (typed.isEmpty())
        return {};
    switch (field.type()) {
    case FieldType::Integer: return parseNumber(field, typed);
    case FieldType::Money: return parseMoney(typed);
    case FieldType::Date: return parseDate(typed, true);
    case FieldType::YesNo: return parseYesNo(typed);
    case FieldType::Choice: {
        // Labels may hold full-width brackets: as it stands first.
        const ParsedValue exact = parseChoice(store, field, text.trimmed());
        return exact.ok() ? exact : parseChoice(store, field, typed);
    }
    case FieldType::Reference: {
        const ParsedValue exact = parseReference(store, field, text.trimmed());
        return exact.ok() ? exact : parseReference(store, field, typed);
    }
    case FieldType::Choices:
    case FieldType::References: return parseList(store, field, text.trimmed());
    case FieldType::Attachments: return parseAttachments(store, text.trimmed());
    case FieldType::Text:
    case FieldType::LongText: break;
    }
    return {};
}

ParsedValue parseScripted(const Store &store, const Field &field, const QString &text)
{
    const QString typed = halfWidth(text);
    if (typed.isEmpty())
        return {};
    switch (field.type()) {
    case FieldType::Integer: return parseScriptedNumber(field, typed);
    case FieldType::Money: return parseScriptedMoney(typed);
    case FieldType::Date: return parseDate(typed, false);
    default: return parseTyped(store, field, text);
    }
}

} // namespace moli
