// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/training_desk.h"

#include "db/store/error.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

constexpr int greatestRow = 10'000; // as the field has it

QString say(const char *text)
{
    return QCoreApplication::translate("TrainingDesk", text);
}

Record trainingOf(const Store &store, const QString &id)
{
    const auto training = store.get(u"training"_s, id);
    if (!training || training->deleted)
        throw Error(say(QT_TRANSLATE_NOOP("TrainingDesk", "This training isn't there any more.")));
    return *training;
}

QList<Record> attendances(const Batch &batch, const QString &training)
{
    QList<Record> found;
    Query query{u"attendance"_s, {equals(u"training"_s, training)}};
    query.sort = {u"row_number"_s, false};
    for (;;) {
        const Page page = batch.query(query);
        found += page.records;
        if (!page.next)
            return found;
        query.after = page.next;
    }
}

QString mistakeOf(const QString &whom, const SaveResult &result)
{
    return say(QT_TRANSLATE_NOOP("TrainingDesk", "%1: %2"))
        .arg(whom, result.problems.isEmpty() ? QString() : result.problems.first().sentence);
}

/// Ends the batch; one without changes leaves nothing behind.
void finish(Batch &batch, DeskAnswer &answer)
{
    if (batch.changes() == 0)
        return;
    answer.batch = batch.number();
    batch.commit();
}

void signIn(Record &attendance, const Record &training)
{
    attendance.set(u"signed_in"_s, 1);
    if (!attendance.has(u"hours"_s) && training.has(u"hours"_s))
        attendance.set(u"hours"_s, training.number(u"hours"_s));
}

/// Full-width digits and signs as they come from a Chinese input method.
QString plainSigns(QString typed)
{
    for (QChar &sign : typed) {
        if (sign.unicode() >= 0xff01 && sign.unicode() <= 0xff5e)
            sign = QChar(sign.unicode() - 0xfee0);
        else if (sign == u'、' || sign == u'；' || sign == u'\u3000')
            sign = u',';
        else if (sign == u'–' || sign == u'—' || sign == u'~' || sign == u'至' || sign == u'到')
            sign = u'-';
    }
    return typed.replace(u'~', u'-').replace(u';', u',');
}

} // namespace

RowNumbers parseRowNumbers(const QString &typed)
{
    static const QRegularExpression separators(u"[,\\s]+"_s);
    static const QRegularExpression aroundDash(u"\\s*-\\s*"_s);
    static const QRegularExpression part(u"^(\\d{1,6})(?:-(\\d{1,6}))?$"_s);
    RowNumbers numbers;
    QString text = plainSigns(typed);
    text.replace(aroundDash, u"-"_s);
    QSet<int> rows;
    for (const QString &piece : text.split(separators, Qt::SkipEmptyParts)) {
        const auto match = part.match(piece);
        if (!match.hasMatch()) {
            numbers.mistakes.append(
                say(QT_TRANSLATE_NOOP("TrainingDesk", "“%1” is no row number; type for example 3 or 1-12, 15."))
                    .arg(piece));
            continue;
        }
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        if (first < 1 || last < first || last > greatestRow) {
            numbers.mistakes.append(
                say(QT_TRANSLATE_NOOP("TrainingDesk",
                                      "“%1” goes from no row to another; the smaller number comes first."))
                    .arg(piece));
            continue;
        }
        for (int row = first; row <= last; ++row)
            rows.insert(row);
    }
    numbers.rows = rows.values();
    std::sort(numbers.rows.begin(), numbers.rows.end());
    return numbers;
}

bool hasPassed(const Record &attendance, const Record &training, const PassRule &rule)
{
    if (attendance.number(u"signed_in"_s) == 0)
        return false;
    return attendance.number(u"hours"_s) * 100 >= training.number(u"hours"_s) * rule.leastShare;
}

QList<Participant> participantsOf(const Store &store, const QString &id, const PassRule &rule)
{
    const auto training = store.get(u"training"_s, id).value_or(Record());
    QList<Participant> participants;
    QStringList persons;
    Query query{u"attendance"_s, {equals(u"training"_s, id)}};
    query.sort = {u"row_number"_s, false};
    store.forEach(query, [&](const Record &attendance) {
        participants.append({attendance, {}, {}, hasPassed(attendance, training, rule)});
        persons.append(attendance.text(u"person"_s));
        return true;
    });
    QHash<QString, Record> people;
    store.forEach({u"person"_s, {{u"id"_s, Operator::OneOf, persons}}, {}, {}, 200, {}, Deleted::With},
                  [&](const Record &person) {
                      people.insert(person.id(), person);
                      return true;
                  });
    QStringList organizations;
    for (const Record &person : std::as_const(people))
        organizations.append(person.text(u"organization"_s));
    const auto names = store.titles(u"organization"_s, organizations);
    for (Participant &each : participants) {
        const Record person = people.value(each.attendance.text(u"person"_s));
        each.name = person.text(u"name"_s);
        each.organization = names.value(person.text(u"organization"_s));
    }
    std::stable_sort(participants.begin(), participants.end(), [](const Participant &left, const Participant &right) {
        const auto place = [](const Participant &each) {
            return each.attendance.has(u"row_number"_s) ? each.attendance.number(u"row_number"_s) : greatestRow + 1;
        };
        return place(left) < place(right);
    });
    return participants;
}

QStringList peopleOf(const Store &store, const QString &organization)
{
    QStringList persons;
    Query query{u"person"_s, {equals(u"organization"_s, organization), {u"left_on"_s, Operator::IsEmpty, {}}}};
    query.sort = {u"name"_s, false};
    store.forEach(query, [&](const Record &person) {
        persons.append(person.id());
        return true;
    });
    return persons;
}

DeskAnswer addParticipants(Store &store, const QString &training, const QStringList &persons, const BatchInfo &info)
{
    static_cast<void>(trainingOf(store, training));
    const auto names = store.titles(u"person"_s, persons);
    DeskAnswer answer;
    const auto batch = store.begin(info);
    qint64 row = 0;
    QSet<QString> there;
    for (const Record &attendance : attendances(*batch, training)) {
        row = qMax(row, attendance.number(u"row_number"_s));
        there.insert(attendance.text(u"person"_s));
    }
    for (const QString &person : persons) {
        if (there.contains(person)) {
            answer.mistakes.append(
                say(QT_TRANSLATE_NOOP("TrainingDesk", "%1 is on the list already.")).arg(names.value(person)));
            continue;
        }
        Record attendance = store.blank(u"attendance"_s);
        attendance.set(u"training"_s, training).set(u"person"_s, person).set(u"row_number"_s, row + 1);
        const SaveResult result = batch->save(attendance);
        if (!result.saved()) {
            answer.mistakes.append(mistakeOf(names.value(person), result));
            continue;
        }
        ++row;
        ++answer.done;
        there.insert(person);
    }
    finish(*batch, answer);
    return answer;
}

DeskAnswer signInRows(Store &store, const QString &training, const QString &typed, const BatchInfo &info)
{
    const Record held = trainingOf(store, training);
    const RowNumbers numbers = parseRowNumbers(typed);
    DeskAnswer answer;
    answer.mistakes = numbers.mistakes;
    const auto batch = store.begin(info);
    QMultiHash<int, Record> byRow;
    for (const Record &attendance : attendances(*batch, training)) {
        if (attendance.has(u"row_number"_s))
            byRow.insert(static_cast<int>(attendance.number(u"row_number"_s)), attendance);
    }
    QStringList nobody;
    QStringList before;
    for (const int row : numbers.rows) {
        if (!byRow.contains(row))
            nobody.append(QString::number(row));
        for (Record attendance : byRow.values(row)) {
            if (attendance.number(u"signed_in"_s) != 0) {
                before.append(QString::number(row));
                continue;
            }
            signIn(attendance, held);
            const SaveResult result = batch->save(attendance);
            if (result.saved())
                ++answer.done;
            else
                answer.mistakes.append(mistakeOf(QString::number(row), result));
        }
    }
    if (!nobody.isEmpty())
        answer.mistakes.append(
            say(QT_TRANSLATE_NOOP("TrainingDesk", "Nobody stands in row %1 of the sheet.")).arg(nobody.join(u", "_s)));
    if (!before.isEmpty())
        answer.mistakes.append(
            say(QT_TRANSLATE_NOOP("TrainingDesk", "Row %1 was signed in already.")).arg(before.join(u", "_s)));
    finish(*batch, answer);
    return answer;
}

DeskAnswer setSignedIn(Store &store, const QString &id, bool signedIn, const BatchInfo &info)
{
    DeskAnswer answer;
    const auto batch = store.begin(info);
    auto attendance = batch->get(u"attendance"_s, id);
    if (!attendance || attendance->deleted)
        throw Error(say(QT_TRANSLATE_NOOP("TrainingDesk", "This participant isn't on the list any more.")));
    if (signedIn)
        signIn(*attendance, trainingOf(store, attendance->text(u"training"_s)));
    else
        attendance->set(u"signed_in"_s, 0).set(u"hours"_s, {});
    const SaveResult result = batch->save(*attendance);
    if (result.saved())
        answer.done = 1;
    else
        answer.mistakes.append(mistakeOf(QString::number(attendance->number(u"row_number"_s)), result));
    finish(*batch, answer);
    return answer;
}

DeskAnswer issueCertificates(Store &store, const QString &training, const BatchInfo &info, const PassRule &rule)
{
    const Record held = trainingOf(store, training);
    const auto office = store.get(u"office"_s, store.officeId()).value_or(Record());
    const auto district = store.get(u"district"_s, office.text(u"district"_s)).value_or(Record());
    const QString ended = held.has(u"until"_s) ? held.text(u"until"_s) : held.text(u"from"_s);
    const QString prefix = u"PX%1-%2-"_s.arg(district.text(u"code"_s), ended.left(4));

    DeskAnswer answer;
    const auto batch = store.begin(info);
    int last = 0;
    Query given{u"attendance"_s,
                {{u"certificate_number"_s, Operator::GreaterOrEqual, prefix},
                 {u"certificate_number"_s, Operator::Less, QString(prefix + u'~')}}};
    given.deleted = Deleted::With;
    for (;;) {
        const Page page = batch->query(given);
        for (const Record &attendance : page.records)
            last = qMax(last, attendance.text(u"certificate_number"_s).mid(prefix.size()).toInt());
        if (!page.next)
            break;
        given.after = page.next;
    }
    int notPassed = 0;
    for (Record attendance : attendances(*batch, training)) {
        if (attendance.has(u"certificate_number"_s))
            continue;
        if (!hasPassed(attendance, held, rule)) {
            ++notPassed;
            continue;
        }
        attendance.set(u"certificate_number"_s, QString(prefix + QString::number(last + 1).rightJustified(4, u'0')))
            .set(u"certified_on"_s, store.today().toString(Qt::ISODate));
        const SaveResult result = batch->save(attendance);
        if (!result.saved()) {
            answer.mistakes.append(mistakeOf(QString::number(attendance.number(u"row_number"_s)), result));
            continue;
        }
        ++last;
        ++answer.done;
    }
    if (notPassed > 0)
        answer.mistakes.append(QCoreApplication::translate("TrainingDesk",
                                                           "%n participant(s) have not passed and get none.", nullptr,
                                                           notPassed));
    finish(*batch, answer);
    return answer;
}

} // namespace moli
