// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/todo/todo.h"

#include <QCoreApplication>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Todo", sentence);
}

Condition empty(const QString &field)
{
    return {field, Operator::IsEmpty, {}};
}

Condition among(const QString &field, const QStringList &keys)
{
    return {field, Operator::OneOf, keys};
}

Condition isNot(const QString &field, const QVariant &value)
{
    return {field, Operator::NotEqual, value};
}

} // namespace

QList<TodoKind> todoKinds()
{
    const QStringList openStay{u"admitted"_s, u"incubating"_s, u"assessed"_s};
    return {
        {.key = u"agreement_ending"_s,
         .type = u"incubation"_s,
         .where = {among(u"stage"_s, openStay)},
         .dateFields = {u"extended_until"_s, u"agreement_until"_s},
         .daysAhead = 60,
         .sentence = say(
             QT_TRANSLATE_NOOP("Todo", "The agreement with %1 ends on %2: extend it, or prepare graduation or exit."))},
        {.key = u"stay_review_due"_s,
         .type = u"incubation"_s,
         .where = {equals(u"stage"_s, u"applied"_s)},
         .dateFields = {u"applied_on"_s},
         .daysAfter = 20,
         .daysAhead = 10,
         .sentence = say(QT_TRANSLATE_NOOP("Todo", "The application for a stay of %1 is to be reviewed by %2."))},
        {.key = u"stay_admission_due"_s,
         .type = u"incubation"_s,
         .where = {equals(u"stage"_s, u"reviewed"_s), equals(u"review_result"_s, u"passed"_s)},
         .dateFields = {u"reviewed_on"_s},
         .daysAfter = 30,
         .daysAhead = 14,
         .sentence = say(
             QT_TRANSLATE_NOOP("Todo", "%1 has passed the review; the admission was to be settled by %2."))},
        {.key = u"mentor_ending"_s,
         .type = u"mentor"_s,
         .where = {},
         .dateFields = {u"engaged_until"_s},
         .daysAhead = 60,
         .daysPast = 90,
         .sentence = say(QT_TRANSLATE_NOOP("Todo", "The engagement of the mentor %1 ends on %2."))},
        {.key = u"grade_ending"_s,
         .type = u"organization"_s,
         .where = {isNot(u"status"_s, u"dissolved"_s)},
         .dateFields = {u"graded_on"_s},
         .yearsAfter = 5, // domain.md: a grade is valid five years
         .daysAhead = 180,
         .daysPast = 365,
         .sentence = say(QT_TRANSLATE_NOOP("Todo", "The assessment grade of %1 ends on %2: have it assessed again."))},
        {.key = u"return_due"_s,
         .type = u"allocation"_s,
         .where = {empty(u"returned_on"_s)},
         .dateFields = {u"until"_s},
         .daysAhead = 30,
         .sentence = say(QT_TRANSLATE_NOOP("Todo", "%1 is to be returned by %2."))},
        {.key = u"attendance_missing"_s,
         .type = u"training"_s,
         .where = {},
         .dateFields = {u"until"_s, u"from"_s},
         .daysAfter = 7,
         .daysAhead = 7,
         .daysPast = 365,
         .sentence = say(QT_TRANSLATE_NOOP("Todo", "Nobody is signed in for %1 yet; enter the attendance by %2.")),
         .without = Lacking{u"attendance"_s, u"training"_s, {equals(u"signed_in"_s, 1LL)}}},
        {.key = u"followup_due"_s,
         .type = u"talent_followup"_s,
         .where = {among(u"talent.status"_s, {u"in_pool"_s, u"fostered"_s})},
         .dateFields = {u"next_on"_s},
         .daysAhead = 14,
         .daysPast = 90,
         .sentence = say(QT_TRANSLATE_NOOP("Todo", "The next follow-up for %1 is due on %2."))},
        {.key = u"appointment_ending"_s,
         .type = u"appointment"_s,
         .where = {},
         .dateFields = {u"until"_s},
         .daysAhead = 90,
         .daysPast = 30,
         .sentence = say(QT_TRANSLATE_NOOP("Todo", "The appointment %1 ends on %2."))},
        {.key = u"honour_publicity_over"_s,
         .type = u"honour"_s,
         .where = {equals(u"status"_s, u"publicized"_s)},
         .dateFields = {u"publicity_until"_s},
         .daysAfter = 1,
         .daysAhead = 0,
         .sentence = say(
             QT_TRANSLATE_NOOP("Todo", "The publicity period of %1 is over since %2: enter whether it was awarded."))},
        {.key = u"call_deadline"_s,
         .type = u"project"_s,
         .where = {among(u"stage"_s, {u"publication"_s, u"application"_s})},
         .dateFields = {u"deadline"_s},
         .daysAhead = 14,
         .sentence = say(QT_TRANSLATE_NOOP("Todo", "The call of %1 ends on %2."))},
        {.key = u"selection_waiting"_s,
         .type = u"project"_s,
         .where = {equals(u"stage"_s, u"application"_s)},
         .dateFields = {u"deadline"_s},
         .daysAfter = 30,
         .daysAhead = 15,
         .sentence = say(
             QT_TRANSLATE_NOOP("Todo", "The call of %1 is closed: the selection was to be finished by %2."))},
        {.key = u"form_check_due"_s,
         .type = u"application"_s,
         .where = {equals(u"form_check"_s, u"pending"_s)},
         .dateFields = {u"submitted_on"_s},
         .daysAfter = 7,
         .daysAhead = 7,
         .sentence = say(QT_TRANSLATE_NOOP("Todo", "The form check of %1 is due by %2."))},
        {.key = u"publicity_over"_s,
         .type = u"project"_s,
         .where = {equals(u"stage"_s, u"selection"_s)},
         .dateFields = {u"publicity_until"_s},
         .daysAfter = 1,
         .daysAhead = 0,
         .sentence = say(QT_TRANSLATE_NOOP("Todo", "The publicity period of %1 is over since %2: sign the contract."))},
        {.key = u"tranche_due"_s,
         .type = u"payment"_s,
         .where = {empty(u"paid_on"_s), isNot(u"cancelled"_s, 1LL), isNot(u"project.stage"_s, u"cancelled"_s)},
         .dateFields = {u"planned_on"_s},
         .daysAhead = 14,
         .sentence = say(QT_TRANSLATE_NOOP("Todo", "The payment %1 is planned for %2."))},
        {.key = u"rectification_due"_s,
         .type = u"supervision"_s,
         .where = {empty(u"rectified_on"_s)},
         .dateFields = {u"rectification_due_on"_s},
         .daysAhead = 14,
         .sentence = say(QT_TRANSLATE_NOOP("Todo", "The rectification from %1 is due on %2."))},
        {.key = u"project_ending"_s,
         .type = u"project"_s,
         .where = {among(u"stage"_s, {u"implementation"_s, u"supervision"_s})},
         .dateFields = {u"until"_s},
         .daysAhead = 30,
         .sentence = say(QT_TRANSLATE_NOOP("Todo", "%1 ends on %2: prepare the evaluation."))},
        {.key = u"closing_due"_s,
         .type = u"project"_s,
         .where = {equals(u"stage"_s, u"evaluation"_s)},
         .dateFields = {u"until"_s},
         .daysAfter = 60,
         .daysAhead = 30,
         .sentence = say(QT_TRANSLATE_NOOP("Todo", "%1 stands in its evaluation: close it by %2."))},
        {.key = u"opinion_unanswered"_s,
         .type = u"opinion"_s,
         .where = {among(u"handling"_s, {u"open"_s, u"assigned"_s}), empty(u"due_on"_s)},
         .dateFields = {u"date"_s},
         .daysAfter = 30,
         .daysAhead = 14,
         .sentence = say(QT_TRANSLATE_NOOP("Todo", "The opinion %1 needs an answer by %2."))},
        {.key = u"opinion_due"_s,
         .type = u"opinion"_s,
         .where = {among(u"handling"_s, {u"open"_s, u"assigned"_s})},
         .dateFields = {u"due_on"_s},
         .daysAhead = 14,
         .sentence = say(QT_TRANSLATE_NOOP("Todo", "The opinion %1 needs an answer by %2."))},
        {.key = u"dispute_open"_s,
         .type = u"dispute"_s,
         .where = {equals(u"outcome"_s, u"ongoing"_s)},
         .dateFields = {u"accepted_on"_s},
         .daysAfter = 60,
         .daysAhead = 14,
         .daysPast = 365,
         .sentence = say(QT_TRANSLATE_NOOP("Todo", "Dispute %1 is still open; it was to be closed by %2."))},
        {.key = u"revisit_due"_s,
         .type = u"dispute"_s,
         .where = {among(u"outcome"_s, {u"written"_s, u"oral"_s, u"reconciled"_s}), empty(u"revisited_on"_s)},
         .dateFields = {u"closed_on"_s},
         .daysAfter = 30,
         .daysAhead = 7,
         .daysPast = 90,
         .sentence = say(QT_TRANSLATE_NOOP("Todo", "Dispute %1 is to be revisited by %2."))},
    };
}

} // namespace moli
