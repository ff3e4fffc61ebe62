// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/joined.h"

#include "app/text/number_text.h"

namespace moli {
using namespace Qt::StringLiterals;

namespace {

bool inChinese(const QLocale &locale)
{
    return localeForPeople(locale).language() == QLocale::Chinese;
}

} // namespace

QString joinedList(const QStringList &texts, const QLocale &locale)
{
    return texts.join((inChinese(locale) ? u"、"_s : u", "_s));
}

QString joinedStatements(const QStringList &texts, const QLocale &locale)
{
    return texts.join((inChinese(locale) ? u"；"_s : u"; "_s));
}

QString labelled(const QString &name, const QString &text, const QLocale &locale)
{
    return name + (inChinese(locale) ? u"："_s : u": "_s) + text;
}

} // namespace moli
