// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/joined.h"

#include "tests/support/catch.h"

using namespace moli;

TEST_CASE("Texts are joined in the punctuation of the language", "[app]")
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale chinese(QLocale::Chinese, QLocale::China);
    const QStringList names{QStringLiteral("甲"), QStringLiteral("乙")};
    CHECK(joinedList(names, chinese) == QStringLiteral("甲、乙"));
    CHECK(joinedList(names, english) == QStringLiteral("甲, 乙"));
    CHECK(joinedStatements(names, chinese) == QStringLiteral("甲；乙"));
    CHECK(joinedStatements(names, english) == QStringLiteral("甲; 乙"));
    CHECK(labelled(QStringLiteral("甲"), QStringLiteral("乙"), chinese) == QStringLiteral("甲：乙"));
    CHECK(labelled(QStringLiteral("甲"), QStringLiteral("乙"), english) == QStringLiteral("甲: 乙"));
    CHECK(joinedList({}, english).isEmpty());
}
