// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/number_text.h"

#include "db/records/label.h"

namespace moli {
using namespace Qt::StringLiterals;

QLocale localeForPeople(const QLocale &given)
{
    if (given != QLocale())
        return given;
    if (speaksChinese())
        return QLocale(QLocale::Chinese, QLocale::China);
    // The C locale has no thousands separators, a person wants them.
    return given.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : given;
}

QString numberText(qint64 scaled, int decimals, const QLocale &locale)
{
    // In two integer parts: a double would lose digits of large amounts.
    quint64 unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    const quint64 size = scaled < 0 ? quint64(0) - quint64(scaled) : quint64(scaled);
    QLocale grouped = locale;
    grouped.setNumberOptions(QLocale::DefaultNumberOptions);
    QString text = grouped.toString(qulonglong(size / unit));
    if (decimals > 0)
        text += grouped.decimalPoint() + QString::number(size % unit).rightJustified(decimals, u'0');
    return scaled < 0 ? u"-"_s + text : text;
}

QString plainNumber(qint64 scaled, int decimals)
{
    QString digits = QString::number(scaled).remove(u'-').rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return scaled < 0 ? u"-"_s + digits : digits;
}

QString moneyText(qint64 fen, const QLocale &locale)
{
    const QString text = numberText(fen, 2, locale);
    return fen < 0 ? u"-¥"_s + text.mid(1) : u"¥"_s + text;
}

} // namespace moli
