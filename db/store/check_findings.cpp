// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/check_findings.h"

#include <QCoreApplication>

namespace moli {

void Findings::addSearch(const QString &type)
{
    if (searchIsWrong)
        return;
    searchIsWrong = true;
    add(QStringLiteral("search"), type, {},
        checkSentence(
            QT_TRANSLATE_NOOP("Check", "The search doesn't agree with the records. Have the check repair it.")));
}

void Findings::add(const Findings &more)
{
    problems += more.problems;
    attached.insert(more.attached);
    orphans += more.orphans;
    badIndexes.insert(more.badIndexes);
    for (auto ids = more.badOrder.begin(); ids != more.badOrder.end(); ++ids)
        badOrder[ids.key()] += ids.value();
    destroyed = destroyed || more.destroyed;
    searchIsWrong = searchIsWrong || more.searchIsWrong;
    referencesAreWrong = referencesAreWrong || more.referencesAreWrong;
}

QString checkSentence(const char *source)
{
    return QCoreApplication::translate("Check", source);
}

QString damagedSentence(const QString &name)
{
    return checkSentence(QT_TRANSLATE_NOOP("Check", "The part of the file that holds “%1” is damaged.")).arg(name);
}

QString referencesSentence()
{
    return checkSentence(QT_TRANSLATE_NOOP("Check",
                                           "The history's list of references doesn't agree with its entries. Have the "
                                           "check repair it."));
}

QString orderSentence()
{
    return checkSentence(QT_TRANSLATE_NOOP("Check",
                                           "The pinyin that the record is sorted by isn't that of its name. Have the "
                                           "check repair it."));
}

QString nameOfTable(const QString &table)
{
    if (table == u"attachment")
        return checkSentence(QT_TRANSLATE_NOOP("Check", "Attached files"));
    if (table == u"journal" || table == u"batch" || table == u"journal_reference")
        return checkSentence(QT_TRANSLATE_NOOP("Check", "History"));
    return checkSentence(QT_TRANSLATE_NOOP("Check", "Settings of the file"));
}

} // namespace moli
