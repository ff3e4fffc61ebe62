// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/typed_text.h"

#include <algorithm>

namespace moli {

namespace {

constexpr char16_t firstFullWidth = 0xff01;
constexpr char16_t lastFullWidth = 0xff5e;
constexpr char16_t fullWidthOffset = 0xfee0;
constexpr char16_t ideographicSpace = 0x3000;
constexpr char16_t noBreakSpace = 0x00a0;
constexpr char16_t fullWidthYen = 0xffe5;
constexpr char16_t minusSign = 0x2212;

QChar asciiForm(QChar character)
{
    const char16_t code = character.unicode();
    if (code >= firstFullWidth && code <= lastFullWidth)
        return QChar(static_cast<char16_t>(code - fullWidthOffset));
    switch (code) {
    case ideographicSpace:
    case noBreakSpace: return u' ';
    case fullWidthYen: return u'¥';
    case minusSign: return u'-';
    default: return character;
    }
}

} // namespace

QString halfWidth(const QString &text)
{
    QString result = text;
    std::transform(result.cbegin(), result.cend(), result.begin(), asciiForm);
    return result.trimmed();
}

QString forQuoting(const QString &text)
{
    constexpr qsizetype longest = 40; // characters
    QString line = text.simplified();
    line.removeIf([](QChar character) { return character.category() == QChar::Other_Control; });
    if (line.size() <= longest)
        return line;
    const auto characters = line.toUcs4(); // not in the middle of one that takes two units
    if (characters.size() <= longest)
        return line;
    const auto part = [&](qsizetype from, qsizetype count) {
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()) + from, count);
    };
    constexpr qsizetype behind = 15;
    constexpr qsizetype ahead = longest - behind - 1;
    return part(0, ahead) + u'…' + part(characters.size() - behind, behind);
}

QString tidyCode(const QString &typed)
{
    QString result = typed.trimmed();
    for (QChar &character : result) {
        const QChar ascii = asciiForm(character);
        if (ascii.isLetterOrNumber() || ascii == u'-')
            character = ascii;
    }
    return result;
}

QString tidyPhone(const QString &typed)
{
    return halfWidth(typed);
}

QString tidyCreditCode(const QString &typed)
{
    QString code = halfWidth(typed).toUpper();
    code.removeIf([](QChar character) { return character.isSpace(); });
    const bool fits = code.size() == creditCodeLength && std::all_of(code.cbegin(), code.cend(), [](QChar character) {
                          return creditCodeAlphabet.contains(character);
                      });
    return fits ? code : typed.trimmed();
}

} // namespace moli
