// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prints/training_prints.h"

#include "app/prints/print_words.h"
#include "app/training/training_desk.h"

#include <QCoreApplication>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsForOthers = 5;

QString say(const char *text)
{
    return QCoreApplication::translate("Prints", text);
}

QString numberOf(const Participant &participant, const QString &field, int decimals, const PrintWords &words)
{
    const Record &attendance = participant.attendance;
    return attendance.has(field) ? words.text().number(attendance.number(field), decimals) : QString();
}

QString rowOf(const Participant &participant)
{
    const Record &attendance = participant.attendance;
    return attendance.has(u"row_number"_s) ? QString::number(attendance.number(u"row_number"_s)) : QString();
}

/// "2021-05-10 to 2021-05-12", or the one day.
QString daysOf(const Record &training, const PrintWords &words)
{
    const QString from = words.value(training, u"from"_s);
    const QString until = words.value(training, u"until"_s);
    return until.isEmpty() || until == from ? from : say(QT_TRANSLATE_NOOP("Prints", "%1 to %2")).arg(from, until);
}

QString hoursOf(const Record &training, const PrintWords &words)
{
    return training.has(u"hours"_s) ? words.text().number(training.number(u"hours"_s), 1) : QString();
}

void addFacts(PrintSheet &sheet, const Record &training, const PrintWords &words)
{
    sheet.facts(QList<std::pair<QString, QString>>{{say(QT_TRANSLATE_NOOP("Prints", "Date")), daysOf(training, words)}}
                + words.facts(training, {u"hours"_s, u"venue"_s, u"speaker"_s, u"office"_s, u"kind"_s}));
}

} // namespace

PrintSheet signInSheet(const Store &store, const QString &id)
{
    const PrintWords words(store);
    const auto training = words.record(u"training"_s, id);
    auto sheet = words.sheet(say(QT_TRANSLATE_NOOP("Prints", "Sign-in sheet")), training.text(u"title"_s));
    addFacts(sheet, training, words);
    QList<QStringList> rows;
    qint64 last = 0;
    for (const auto &each : participantsOf(store, id)) {
        rows.append({rowOf(each), each.name, each.organization, {}, {}});
        last = qMax(last, each.attendance.number(u"row_number"_s));
    }
    for (int i = 1; i <= rowsForOthers; ++i)
        rows.append({QString::number(last + i), {}, {}, {}, {}});
    auto &table = sheet.table({say(QT_TRANSLATE_NOOP("Prints", "No.")), words.label(u"person"_s, u"name"_s),
                               words.label(u"person"_s, u"organization"_s),
                               say(QT_TRANSLATE_NOOP("Prints", "Signature")), say(QT_TRANSLATE_NOOP("Prints", "Note"))},
                              rows);
    table.widths = {8, 17, 35, 25, 15};
    table.numbers = {0};
    return sheet;
}

PrintSheet participantList(const Store &store, const QString &id)
{
    const PrintWords words(store);
    const auto training = words.record(u"training"_s, id);
    auto sheet = words.sheet(say(QT_TRANSLATE_NOOP("Prints", "List of participants")), training.text(u"title"_s));
    addFacts(sheet, training, words);
    QList<QStringList> rows;
    int signedIn = 0;
    int passed = 0;
    const auto participants = participantsOf(store, id);
    for (const auto &each : participants) {
        const bool there = each.attendance.number(u"signed_in"_s) != 0;
        signedIn += there ? 1 : 0;
        passed += each.passed ? 1 : 0;
        rows.append({rowOf(each), each.name, each.organization, there ? u"√"_s : QString(),
                     numberOf(each, u"hours"_s, 1, words), numberOf(each, u"score"_s, 1, words),
                     each.attendance.text(u"certificate_number"_s)});
    }
    auto &table = sheet.table({say(QT_TRANSLATE_NOOP("Prints", "No.")), words.label(u"person"_s, u"name"_s),
                               words.label(u"person"_s, u"organization"_s),
                               words.label(u"attendance"_s, u"signed_in"_s), words.label(u"attendance"_s, u"hours"_s),
                               words.label(u"attendance"_s, u"score"_s),
                               words.label(u"attendance"_s, u"certificate_number"_s)},
                              rows);
    table.widths = {8, 13, 27, 11, 9, 9, 23};
    table.numbers = {0, 4, 5};
    sheet.text(say(QT_TRANSLATE_NOOP("Prints", "On the list: %1; signed in: %2; passed: %3."))
                   .arg(QString::number(participants.size()), QString::number(signedIn), QString::number(passed)));
    sheet.signatures({say(QT_TRANSLATE_NOOP("Prints", "In charge")), say(QT_TRANSLATE_NOOP("Prints", "Date"))});
    return sheet;
}

PrintSheet certificates(const Store &store, const QString &id)
{
    const PrintWords words(store);
    const auto training = words.record(u"training"_s, id);
    QList<Participant> certified = participantsOf(store, id);
    certified.removeIf([](const Participant &each) { return !each.attendance.has(u"certificate_number"_s); });
    auto sheet = words.sheet(say(QT_TRANSLATE_NOOP("Prints", "Register of certificates")), training.text(u"title"_s));
    if (certified.isEmpty()) {
        sheet.text(say(QT_TRANSLATE_NOOP("Prints", "No certificate was issued yet.")));
        return sheet;
    }
    QList<QStringList> rows;
    for (const auto &each : std::as_const(certified))
        rows.append({each.attendance.text(u"certificate_number"_s),
                     each.name,
                     each.organization,
                     words.value(each.attendance, u"certified_on"_s),
                     {}});
    auto &table = sheet.table({words.label(u"attendance"_s, u"certificate_number"_s),
                               words.label(u"person"_s, u"name"_s), words.label(u"person"_s, u"organization"_s),
                               words.label(u"attendance"_s, u"certified_on"_s),
                               say(QT_TRANSLATE_NOOP("Prints", "Received by"))},
                              rows);
    table.widths = {25, 14, 29, 16, 16};

    const QString hours = hoursOf(training, words);
    for (const auto &each : std::as_const(certified)) {
        sheet.newPage();
        sheet.statement(say(QT_TRANSLATE_NOOP("Prints", "Certificate of completion")));
        const QString sentence = hours.isEmpty()
            ? say(QT_TRANSLATE_NOOP("Prints",
                                    "%1 (%2) has taken part in “%3” (%4), met its requirements, and is "
                                    "awarded this certificate."))
                  .arg(each.name, each.organization, training.text(u"title"_s), daysOf(training, words))
            : say(QT_TRANSLATE_NOOP("Prints",
                                    "%1 (%2) has taken part in “%3” (%4, %5 hours), met its requirements, "
                                    "and is awarded this certificate."))
                  .arg(each.name, each.organization, training.text(u"title"_s), daysOf(training, words), hours);
        sheet.statement(sentence);
        sheet.facts(
            {{words.label(u"attendance"_s, u"certificate_number"_s), each.attendance.text(u"certificate_number"_s)},
             {words.label(u"attendance"_s, u"certified_on"_s), words.value(each.attendance, u"certified_on"_s)},
             {words.label(u"training"_s, u"office"_s), words.value(training, u"office"_s)}});
        sheet.signatures({say(QT_TRANSLATE_NOOP("Prints", "Seal"))});
    }
    return sheet;
}

} // namespace moli
