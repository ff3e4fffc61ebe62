// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/money/capital_numerals.h"
#include "tests/support/catch.h"

#include <QRandomGenerator>

#include <limits>

using namespace moli;

TEST_CASE("Amounts stand in capital numerals as on receipts", "[app][money]")
{
    const QList<std::pair<qint64, const char *>> table{
        {0, "零元整"},
        {1, "壹分"},
        {5, "伍分"},
        {10, "壹角整"},
        {50, "伍角整"},
        {55, "伍角伍分"},
        {100, "壹元整"},
        {105, "壹元零伍分"},
        {110, "壹元壹角整"},
        {1000, "壹拾元整"},
        {1602, "壹拾陆元零贰分"},
        {10000, "壹佰元整"},
        {10100, "壹佰零壹元整"},
        {11000, "壹佰壹拾元整"},
        {100450, "壹仟零肆元伍角整"},
        {123456, "壹仟贰佰叁拾肆元伍角陆分"},
        {140950, "壹仟肆佰零玖元伍角整"},
        {600714, "陆仟零柒元壹角肆分"},
        {1000000, "壹万元整"},
        {1000100, "壹万零壹元整"},
        {1010000, "壹万零壹佰元整"},
        {1100000, "壹万壹仟元整"},
        {10000000, "壹拾万元整"},
        {10700053, "壹拾万柒仟元伍角叁分"},
        {32560000, "叁拾贰万伍仟陆佰元整"},
        {100000100, "壹佰万零壹元整"},
        {101000000, "壹佰零壹万元整"},
        {1000000100, "壹仟万零壹元整"},
        {10000000000, "壹亿元整"},
        {10000000100, "壹亿零壹元整"},
        {10000050000, "壹亿零伍佰元整"},
        {10000100000, "壹亿零壹仟元整"},
        {10001000000, "壹亿零壹万元整"},
        {10010000000, "壹亿零壹拾万元整"},
        {11000000000, "壹亿壹仟万元整"},
        {100000000000000, "壹万亿元整"},
        {100010000000000, "壹万零壹亿元整"},
        {-300, "负叁元整"},
        {-1, "负壹分"},
    };
    for (const auto &[fen, words] : table) {
        INFO(fen);
        CHECK(capitalNumerals(fen) == QString::fromUtf8(words));
    }
}

namespace {

/// Reads capital numerals back, by other rules than those that write them.
qint64 readBack(QString text)
{
    const bool negative = text.startsWith(u'负');
    qint64 total = 0;   // fen above the group under way
    qint64 group = 0;   // yuan of the groups up to 万
    qint64 section = 0; // yuan of the four digits under way
    qint64 digit = 0;
    for (const auto character : text) {
        const auto value = QStringLiteral("零壹贰叁肆伍陆柒捌玖").indexOf(character);
        if (value >= 0)
            digit = value;
        else if (character == u'拾' || character == u'佰' || character == u'仟') {
            section += digit * (character == u'拾' ? 10 : character == u'佰' ? 100 : 1000);
            digit = 0;
        } else if (character == u'万') {
            group += (section + digit) * 10000;
            section = digit = 0;
        } else if (character == u'亿') {
            total += (group + section + digit) * 100000000 * 100;
            group = section = digit = 0;
        } else if (character == u'元') {
            total += (group + section + digit) * 100;
            group = section = digit = 0;
        } else if (character == u'角') {
            total += digit * 10;
            digit = 0;
        } else if (character == u'分') {
            total += digit;
            digit = 0;
        }
    }
    return negative ? -total : total;
}

} // namespace

TEST_CASE("Capital numerals say the amount they were made from", "[app][money]")
{
    QRandomGenerator random(20210305);
    for (int i = 0; i < 20000; ++i) {
        // Amounts with many zeros are where the rules differ.
        qint64 fen = random.bounded(1'000'000'000'000'000LL);
        for (int zeros = random.bounded(0, 12); zeros > 0; --zeros) {
            qint64 place = 1;
            for (int p = random.bounded(0, 15); p > 0; --p)
                place *= 10;
            fen -= fen / place % 10 * place;
        }
        if (random.bounded(10) == 0)
            fen = -fen;
        const auto words = capitalNumerals(fen);
        INFO(fen << " " << words.toStdString());
        REQUIRE(readBack(words) == fen);
        REQUIRE_FALSE(words.contains(QStringLiteral("零零")));
    }
    CHECK_FALSE(capitalNumerals(std::numeric_limits<qint64>::min()).isEmpty());
}
