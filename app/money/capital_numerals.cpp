// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/money/capital_numerals.h"

namespace moli {

namespace {

constexpr QStringView digitNames = u"零壹贰叁肆伍陆柒捌玖";

/// Four digits, without leading or trailing 零: 1010 -> 壹仟零壹拾.
QString fourDigits(int number)
{
    static constexpr QStringView units = u"仟佰拾 ";
    QString text;
    bool gap = false;
    for (int place = 0, divisor = 1000; place < 4; ++place, divisor /= 10) {
        const int digit = number / divisor % 10;
        if (digit == 0) {
            gap = !text.isEmpty();
            continue;
        }
        if (gap)
            text += u'零';
        gap = false;
        text += digitNames[digit];
        if (units[place] != u' ')
            text += units[place];
    }
    return text;
}

QString wholeYuan(quint64 yuan)
{
    static const QStringList groupNames{QString(), QStringLiteral("万"), QStringLiteral("亿"), QStringLiteral("万亿"),
                                        QStringLiteral("亿亿")};
    QString text;
    bool gap = false;
    for (int group = 4; group >= 0; --group) {
        quint64 divisor = 1;
        for (int i = 0; i < group; ++i)
            divisor *= 10000;
        const int number = static_cast<int>(yuan / divisor % 10000);
        if (number == 0) {
            gap = !text.isEmpty();
            continue;
        }
        // One 零 where a group is missing or begins with a zero.
        if (!text.isEmpty() && (gap || number < 1000))
            text += u'零';
        gap = false;
        text += fourDigits(number);
        // 万亿 says 亿 already; what follows up to 亿 doesn't need it again.
        const bool partOfTrillions = group == 3 && yuan / 100000000 % 10000 != 0;
        text += partOfTrillions ? QStringLiteral("万") : groupNames[group];
    }
    return text;
}

} // namespace

QString capitalNumerals(qint64 fen)
{
    // The smallest qint64 has no positive counterpart.
    const quint64 amount = fen < 0 ? ~static_cast<quint64>(fen) + 1 : static_cast<quint64>(fen);
    const quint64 yuan = amount / 100;
    const int jiao = static_cast<int>(amount / 10 % 10);
    const int cents = static_cast<int>(amount % 10);
    QString text = fen < 0 ? QStringLiteral("负") : QString();
    if (yuan > 0)
        text += wholeYuan(yuan) + u'元';
    if (jiao > 0)
        text += QString(digitNames[jiao]) + u'角';
    else if (cents > 0 && yuan > 0)
        text += u'零';
    if (cents > 0)
        return text + digitNames[cents] + u'分';
    if (amount == 0)
        text += QStringLiteral("零元");
    return text + u'整';
}

} // namespace moli
