// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/book_sources.h"

#include "app/books/book_text.h"
#include "app/text/number_text.h"

#include <QCoreApplication>

namespace moli {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("CaseBook", text);
}

/// The first that says something.
QString firstOf(const QString &wanted, const QString &recorded, const QString &otherwise)
{
    if (!wanted.trimmed().isEmpty())
        return wanted.trimmed();
    return recorded.trimmed().isEmpty() ? otherwise : recorded.trimmed();
}

QString defaultPreface()
{
    return words(QT_TRANSLATE_NOOP(
        "CaseBook",
        "Women's social organizations are where the federation meets women and families in their everyday life. "
        "Guided by the federation, incubated and accompanied by its bases, they bring services to neighbourhoods and "
        "villages: empowerment, care for children, help in difficulty, legal rights, family education and family "
        "services.\n"
        "This book gathers %1 excellent cases of %2. Each tells what was needed, what was done, and what came of it, in "
        "the words of those who did it. The appendix shows the work of the same time in figures.\n"
        "We thank the organizations, the social workers and volunteers, and everybody who allowed us to tell their "
        "story. May the cases be read, discussed and improved upon."));
}

QString defaultClosing()
{
    return words(QT_TRANSLATE_NOOP(
        "CaseBook",
        "The cases were submitted by the organizations and the district and county federations, and edited by %1.\n"
        "Mistakes that remain are ours. Please tell us of them, and of the cases that should stand in the next book."));
}

} // namespace

QString yearsText(int from, int until)
{
    if (from == until)
        return QString::number(from);
    return QCoreApplication::translate("CaseBook", "%1–%2", "years").arg(from).arg(until);
}

void readBookTexts(const BookSources &sources, const BookRequest &request, const std::optional<Record> &record,
                   int cases, BookContent &content)
{
    const auto recorded = [&](const char *field) { return record ? sources.text(*record, field) : QString(); };
    // Another year's book lends its name, but its preface would speak of other cases.
    const bool own = record && coversExactly(*record, request);
    const auto ownText = [&](const char *field) { return own ? recorded(field) : QString(); };
    const QString years = yearsText(request.fromYear, request.untilYear);

    QString officeId = recorded("office");
    if (officeId.isEmpty())
        officeId = sources.store().officeId();
    const Record office =
        sources.store().get(QStringLiteral("office"), officeId).value_or(Record(QStringLiteral("office")));
    content.office = sources.text(office, "name");
    content.base = sources.text(office, "base_name");

    content.title = firstOf(request.title, recorded("title"),
                            words(QT_TRANSLATE_NOOP("CaseBook", "Excellent Cases of Women's Social Organizations")));
    content.subtitle = firstOf(request.subtitle, ownText("subtitle"), {});
    content.years = words(QT_TRANSLATE_NOOP("CaseBook", "Cases of %1")).arg(years);
    content.preface = paragraphsOf(
        firstOf(request.preface, ownText("preface"), defaultPreface().arg(cases).arg(years)));
    content.closing = paragraphsOf(
        firstOf(request.closing, ownText("closing_text"), defaultClosing().arg(content.office)));

    QDate published = QDate::fromString(ownText("published_on"), Qt::ISODate);
    if (!published.isValid())
        published = sources.store().today();
    const QString month = localeForPeople()
                              .toString(published,
                                        QCoreApplication::translate("CaseBook", "MMMM yyyy",
                                                                    "how QLocale writes the month of the imprint"));
    content.signature = content.office + u'\n' + month;

    const auto row = [&](const char *label, const QString &value) {
        if (!value.isEmpty())
            content.imprint.append({words(label), value});
    };
    row(QT_TRANSLATE_NOOP("CaseBook", "Issued by"), content.office);
    row(QT_TRANSLATE_NOOP("CaseBook", "Edited by"), firstOf(request.editors, recorded("editors"), {}));
    row(QT_TRANSLATE_NOOP("CaseBook", "Base"), content.base);
    row(QT_TRANSLATE_NOOP("CaseBook", "Address"), sources.text(office, "base_address"));
    row(QT_TRANSLATE_NOOP("CaseBook", "Years"), years);
    row(QT_TRANSLATE_NOOP("CaseBook", "Cases"), QString::number(cases));
    row(QT_TRANSLATE_NOOP("CaseBook", "Printed"), month);
    content.imprintNotes = paragraphsOf(ownText("imprint"));
    content.imprintNotes.append(
        words(QT_TRANSLATE_NOOP("CaseBook",
                                "Every case is printed with the consent of those who are named or shown in it.")));
}

} // namespace moli
