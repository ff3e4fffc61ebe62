// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/typed_text.h"
#include "tests/support/catch.h"

using namespace moli;

TEST_CASE("Full-width letters, digits and signs become half-width ones", "[db][text]")
{
    CHECK(halfWidth(QStringLiteral("　１２３．４５，Ａｂ（￥－）　")) == QStringLiteral("123.45,Ab(¥-)"));
    CHECK(halfWidth(QStringLiteral("鼓楼区、台江区。")) == QStringLiteral("鼓楼区、台江区。"));
}

TEST_CASE("A code keeps its brackets and its case", "[db][text]")
{
    CHECK(tidyCode(QStringLiteral(" ３５０１０２ ")) == u"350102");
    CHECK(tidyCode(QStringLiteral("榕妇（２０２１）Ａ－３ 号")) == QStringLiteral("榕妇（2021）A-3 号"));
    CHECK(tidyCode(QStringLiteral("ml-01")) == u"ml-01");
    CHECK(tidyPhone(QStringLiteral("（０５９１）８３３０－００００")) == u"(0591)8330-0000");
}

TEST_CASE("A credit code is taken in lower case and with spaces only where nothing else can be meant", "[db][text]")
{
    const QString code = QStringLiteral("91350100M000100Y43");
    for (const auto *typed : {"91350100m000100y43", " 9135 0100 M000 100Y43 ", "９１３５０１００Ｍ０００１００Ｙ４３",
                              "９１３５０１００ｍ０００１００ｙ４３", "91350100M000100Y43"}) {
        CAPTURE(typed);
        CHECK(tidyCreditCode(QString::fromUtf8(typed)) == code);
    }
    // Too short, too long, a letter that no code has: as it was typed.
    for (const auto *typed :
         {"91350100m000100y4", "91350100m000100y433", "9135010om000100y43", "91350100-m000100y43", "还没有"}) {
        CAPTURE(typed);
        CHECK(tidyCreditCode(QString::fromUtf8(typed)) == QString::fromUtf8(typed));
    }
}

TEST_CASE("A quoted text loses its middle, never half a character", "[db][text]")
{
    CHECK(forQuoting(QStringLiteral("甲\n乙")) == QStringLiteral("甲 乙"));
    CHECK(forQuoting(QString(40, u'x')) == QString(40, u'x'));
    const auto shortened = forQuoting(u'a' + QString(100, u'x') + u'z');
    CHECK(shortened.size() == 40);
    CHECK(shortened.startsWith(u"ax"));
    CHECK(shortened.endsWith(u"xz"));
    CHECK(shortened.contains(u'…'));
    const auto faces = forQuoting(QStringLiteral("😀").repeated(60));
    CHECK(faces.toUcs4().size() == 40);
    CHECK_FALSE(faces.contains(QChar::ReplacementCharacter));
    CHECK(faces.isValidUtf16());
}
