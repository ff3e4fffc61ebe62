// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/lookup_rules.h"

#include "db/records/record_lookup.h"
#include "db/records/record_type.h"

#include <QCoreApplication>
#include <QLocale>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("rules", sentence);
}

QString yuan(qint64 fen)
{
    return QLocale().toString(static_cast<double>(fen) / 100, 'f', 2);
}

/// The other living records of the type with the same reference.
QList<Record> others(const RecordLookup &lookup, const Record &record, const QString &reference)
{
    auto found = lookup.all(record.type(), {equals(reference, record.value(reference))});
    found.removeIf([&](const Record &other) { return other.id() == record.id(); });
    return found;
}

bool isCancelled(const Record &payment)
{
    return payment.number(u"cancelled"_s) != 0;
}

qint64 plannedSum(const QList<Record> &payments)
{
    qint64 sum = 0;
    for (const auto &payment : payments)
        sum += isCancelled(payment) ? 0 : payment.number(u"planned_amount"_s);
    return sum;
}

const QStringList &openStages()
{
    static const QStringList stages{u"applied"_s, u"reviewed"_s, u"admitted"_s, u"incubating"_s, u"assessed"_s};
    return stages;
}

/// What the allocations hold of their facility on a day.
qint64 givenOn(const QList<Record> &allocations, const QString &day)
{
    qint64 given = 0;
    for (const auto &allocation : allocations) {
        if (allocation.text(u"from"_s) <= day && day <= lastDayOfAllocation(allocation))
            given += quantityOf(allocation);
    }
    return given;
}

/// Whether the condition on which a tranche is paid held on the day when it was.
bool conditionHolds(const Record &payment, const Record &project, const QList<Record> &evaluations)
{
    const auto condition = payment.text(u"condition"_s);
    const auto paidOn = payment.text(u"paid_on"_s);
    if (condition == u"contract") {
        const auto signedOn = project.text(u"contract_signed_on"_s);
        return !signedOn.isEmpty() && signedOn <= paidOn;
    }
    if (condition != u"mid_term_report" && condition != u"evaluation")
        return true;
    const QString phase = condition == u"evaluation" ? u"final"_s : u"mid_term"_s;
    return std::any_of(evaluations.begin(), evaluations.end(), [&](const Record &evaluation) {
        return evaluation.text(u"phase"_s) == phase && evaluation.text(u"date"_s) <= paidOn;
    });
}

} // namespace

QString lastDayOfAllocation(const Record &allocation)
{
    if (allocation.has(u"returned_on"_s))
        return allocation.text(u"returned_on"_s);
    return allocation.has(u"until"_s) ? allocation.text(u"until"_s) : u"9999-12-31"_s;
}

qint64 quantityOf(const Record &record)
{
    return record.has(u"quantity"_s) ? record.number(u"quantity"_s) : 1;
}

LookupRule tranchesWithinContract()
{
    return {u"tranches_within_contract"_s, Severity::Hard, u"planned_amount"_s,
            [](const Record &payment, const RecordType &, const RecordLookup &lookup) -> std::optional<QString> {
                const auto project = lookup.find(u"project"_s, payment.text(u"project"_s));
                if (!project || !project->has(u"amount"_s) || isCancelled(payment))
                    return std::nullopt;
                const auto sum = plannedSum(others(lookup, payment, u"project"_s))
                    + payment.number(u"planned_amount"_s);
                const auto contract = project->number(u"amount"_s);
                if (sum <= contract)
                    return std::nullopt;
                return say(QT_TRANSLATE_NOOP("rules",
                                             "With this tranche the project's tranches come to ¥%1, but its contract "
                                             "is ¥%2. Make the tranche at least ¥%3 smaller."))
                    .arg(yuan(sum), yuan(contract), yuan(sum - contract));
            }};
}

LookupRule contractCoversTranches()
{
    return {u"contract_covers_tranches"_s, Severity::Hard, u"amount"_s,
            [](const Record &project, const RecordType &, const RecordLookup &lookup) -> std::optional<QString> {
                if (project.id().isEmpty() || !project.has(u"amount"_s))
                    return std::nullopt;
                const auto sum = plannedSum(lookup.all(u"payment"_s, {equals(u"project"_s, project.id())}));
                if (sum <= project.number(u"amount"_s))
                    return std::nullopt;
                return say(QT_TRANSLATE_NOOP("rules",
                                             "The project's tranches already come to ¥%1. Change or cancel tranches "
                                             "before the contract goes below that."))
                    .arg(yuan(sum));
            }};
}

LookupRule trancheConditionHolds()
{
    return {u"tranche_condition"_s, Severity::Hard, u"paid_on"_s,
            [](const Record &payment, const RecordType &, const RecordLookup &lookup) -> std::optional<QString> {
                if (!payment.has(u"paid_on"_s) || !payment.has(u"condition"_s))
                    return std::nullopt;
                const auto project = lookup.find(u"project"_s, payment.text(u"project"_s));
                if (!project
                    || conditionHolds(payment, *project,
                                      lookup.all(u"evaluation"_s, {equals(u"project"_s, project->id())})))
                    return std::nullopt;
                const auto condition = payment.text(u"condition"_s);
                if (condition == u"contract")
                    return say(QT_TRANSLATE_NOOP("rules",
                                                 "This tranche is due when the contract is signed. Enter on the "
                                                 "project when it was, no later than the payment."));
                if (condition == u"mid_term_report")
                    return say(QT_TRANSLATE_NOOP("rules",
                                                 "This tranche waits for the mid-term report. Enter the project's "
                                                 "mid-term evaluation first."));
                return say(QT_TRANSLATE_NOOP("rules",
                                             "This tranche waits for the evaluation. Enter the project's final "
                                             "evaluation first."));
            }};
}

namespace {

/// A tranche of the project that was paid on a condition which doesn't hold any more, given the evaluations and contract.
std::optional<Record> paidInVain(const RecordLookup &lookup, const Record &project, const QList<Record> &evaluations)
{
    for (const auto &payment : lookup.all(u"payment"_s, {equals(u"project"_s, project.id())})) {
        if (payment.has(u"paid_on"_s) && !conditionHolds(payment, project, evaluations))
            return payment;
    }
    return std::nullopt;
}

QString keepsTranche(const Record &payment)
{
    return say(QT_TRANSLATE_NOOP("rules", "Tranche %1 was paid on this. Take the payment back before you change it."))
        .arg(payment.number(u"tranche"_s));
}

std::optional<QString> withoutEvaluation(const Record &evaluation, const RecordLookup &lookup, bool deleted)
{
    const auto project = lookup.find(u"project"_s, evaluation.text(u"project"_s));
    if (!project || evaluation.id().isEmpty())
        return std::nullopt;
    auto evaluations = lookup.all(u"evaluation"_s, {equals(u"project"_s, project->id())});
    // Only what goes wrong by this very change is its concern.
    if (paidInVain(lookup, *project, evaluations))
        return std::nullopt;
    evaluations.removeIf([&](const Record &other) { return other.id() == evaluation.id(); });
    if (!deleted)
        evaluations.append(evaluation);
    const auto payment = paidInVain(lookup, *project, evaluations);
    return payment ? std::optional(keepsTranche(*payment)) : std::nullopt;
}

} // namespace

LookupRule paidTranchesKeepContract()
{
    return {u"paid_tranches_keep_contract"_s, Severity::Hard, u"contract_signed_on"_s,
            [](const Record &project, const RecordType &, const RecordLookup &lookup) -> std::optional<QString> {
                const auto before = project.id().isEmpty() ? std::nullopt : lookup.find(u"project"_s, project.id());
                if (!before)
                    return std::nullopt;
                const auto evaluations = lookup.all(u"evaluation"_s, {equals(u"project"_s, project.id())});
                if (paidInVain(lookup, *before, evaluations))
                    return std::nullopt;
                const auto payment = paidInVain(lookup, project, evaluations);
                return payment ? std::optional(keepsTranche(*payment)) : std::nullopt;
            }};
}

LookupRule paidTranchesKeepEvaluation()
{
    return {u"paid_tranches_keep_evaluation"_s, Severity::Hard, u"phase"_s,
            [](const Record &evaluation, const RecordType &, const RecordLookup &lookup) {
                return withoutEvaluation(evaluation, lookup, false);
            }};
}

LookupRule paidTranchesKeepEvaluationWhenDeleted()
{
    return {u"paid_tranches_keep_evaluation"_s,
            Severity::Hard,
            {},
            [](const Record &evaluation, const RecordType &, const RecordLookup &lookup) {
                return withoutEvaluation(evaluation, lookup, true);
            }};
}

LookupRule pointsWithinIndicator()
{
    return {u"points_within_indicator"_s, Severity::Hard, u"points"_s,
            [](const Record &score, const RecordType &type, const RecordLookup &lookup) -> std::optional<QString> {
                const auto indicator = lookup.find(u"indicator"_s, score.text(u"indicator"_s));
                const auto sheet = lookup.find(u"score_sheet"_s, score.text(u"sheet"_s));
                if (!indicator || !sheet)
                    return std::nullopt;
                if (indicator->text(u"scheme"_s) != sheet->text(u"scheme"_s))
                    return say(QT_TRANSLATE_NOOP("rules",
                                                 "The indicator “%1” belongs to another scheme than the sheet."))
                        .arg(indicator->text(u"name"_s));
                const auto greatest = indicator->number(u"greatest"_s);
                if (score.number(u"points"_s) <= greatest)
                    return std::nullopt;
                return say(QT_TRANSLATE_NOOP("rules", "“%1” has at most %2 points."))
                    .arg(indicator->text(u"name"_s),
                         QLocale().toString(static_cast<double>(greatest) / 100, 'f',
                                            type.field(u"points"_s).decimalDigits()));
            }};
}

LookupRule allocationOfOwnStay()
{
    return {u"allocation_of_own_stay"_s, Severity::Hard, u"incubation"_s,
            [](const Record &allocation, const RecordType &, const RecordLookup &lookup) -> std::optional<QString> {
                const auto stay = lookup.find(u"incubation"_s, allocation.text(u"incubation"_s));
                if (!stay)
                    return std::nullopt;
                if (stay->text(u"organization"_s) != allocation.text(u"organization"_s))
                    return say(QT_TRANSLATE_NOOP("rules",
                                                 "This stay is another organization's. Choose one of the organization "
                                                 "that uses the facility."));
                if (openStages().contains(stay->text(u"stage"_s)) || allocation.has(u"returned_on"_s))
                    return std::nullopt;
                return say(QT_TRANSLATE_NOOP("rules",
                                             "This stay has ended, so nothing is given out to it any more. Enter when "
                                             "it was returned, or choose the stay that goes on."));
            }};
}

LookupRule knownChoiceList()
{
    return {u"known_list"_s, Severity::Hard, u"list"_s,
            [](const Record &choice, const RecordType &, const RecordLookup &lookup) -> std::optional<QString> {
                const auto entries = lookup.all(u"choice"_s, {equals(u"list"_s, choice.value(u"list"_s))});
                const bool known = std::any_of(entries.begin(), entries.end(),
                                               [&](const Record &other) { return other.id() != choice.id(); });
                if (known)
                    return std::nullopt;
                return say(QT_TRANSLATE_NOOP("rules", "There is no list “%1”. Choose one that there is."))
                    .arg(choice.text(u"list"_s));
            }};
}

LookupRule spentWithinPaid()
{
    return {u"spent_within_paid"_s, Severity::Soft, u"amount"_s,
            [](const Record &expenditure, const RecordType &, const RecordLookup &lookup) -> std::optional<QString> {
                qint64 spent = expenditure.number(u"amount"_s);
                for (const auto &other : others(lookup, expenditure, u"project"_s))
                    spent += other.number(u"amount"_s);
                qint64 paid = 0;
                for (const auto &payment :
                     lookup.all(u"payment"_s, {equals(u"project"_s, expenditure.value(u"project"_s))}))
                    paid += payment.number(u"paid_amount"_s);
                if (spent <= paid)
                    return std::nullopt;
                return say(QT_TRANSLATE_NOOP("rules",
                                             "The project has spent ¥%1, but only ¥%2 was paid to it. Check the "
                                             "amounts, or pay the next tranche."))
                    .arg(yuan(spent), yuan(paid));
            }};
}

LookupRule allocatedWithinFacility()
{
    return {
        u"allocated_within_facility"_s, Severity::Hard, u"quantity"_s,
        [](const Record &allocation, const RecordType &, const RecordLookup &lookup) -> std::optional<QString> {
            const auto facility = lookup.find(u"facility"_s, allocation.text(u"facility"_s));
            if (!facility || !allocation.has(u"from"_s))
                return std::nullopt;
            const auto available = quantityOf(*facility);
            const auto all = others(lookup, allocation, u"facility"_s);
            const auto from = allocation.text(u"from"_s);
            const auto until = lastDayOfAllocation(allocation);
            // What is given out only grows on a day when an allocation begins.
            QStringList days{from};
            for (const auto &other : all) {
                const auto begins = other.text(u"from"_s);
                if (begins > from && begins <= until)
                    days.append(begins);
            }
            for (const auto &day : days) {
                const auto given = quantityOf(allocation) + givenOn(all, day);
                if (given > available)
                    return say(QT_TRANSLATE_NOOP("rules",
                                                 "On %1 this would give out %2 of “%3”, which has %4. Choose another "
                                                 "period or a smaller quantity."))
                        .arg(day, QString::number(given), facility->text(u"name"_s), QString::number(available));
            }
            return std::nullopt;
        }};
}

LookupRule facilityCoversAllocations()
{
    return {u"facility_covers_allocations"_s, Severity::Hard, u"quantity"_s,
            [](const Record &facility, const RecordType &, const RecordLookup &lookup) -> std::optional<QString> {
                if (facility.id().isEmpty())
                    return std::nullopt;
                const auto available = quantityOf(facility);
                const auto all = lookup.all(u"allocation"_s, {equals(u"facility"_s, facility.id())});
                for (const auto &first : all) {
                    const auto day = first.text(u"from"_s);
                    const auto given = givenOn(all, day);
                    if (given > available)
                        return say(QT_TRANSLATE_NOOP("rules",
                                                     "On %1 there are %2 given out. Change the allocations before the "
                                                     "quantity goes below that."))
                            .arg(day, QString::number(given));
                }
                return std::nullopt;
            }};
}

LookupRule oneOpenStay()
{
    return {u"one_open_stay"_s, Severity::Hard, u"organization"_s,
            [](const Record &stay, const RecordType &, const RecordLookup &lookup) -> std::optional<QString> {
                if (!openStages().contains(stay.text(u"stage"_s)))
                    return std::nullopt;
                for (const auto &other : others(lookup, stay, u"organization"_s)) {
                    if (openStages().contains(other.text(u"stage"_s)))
                        return say(QT_TRANSLATE_NOOP("rules",
                                                     "The organization already has an open stay. An organization "
                                                     "has one at a time: end that one first."));
                }
                return std::nullopt;
            }};
}

RecordRule admissionNeedsReview()
{
    return {u"admission_needs_review"_s, Severity::Hard, u"review_result"_s,
            [](const Record &stay, const RecordType &) -> std::optional<QString> {
                static const QStringList admitted{u"admitted"_s, u"incubating"_s, u"assessed"_s, u"graduated"_s};
                if (!admitted.contains(stay.text(u"stage"_s)) || stay.text(u"review_result"_s) == u"passed")
                    return std::nullopt;
                return say(QT_TRANSLATE_NOOP("rules",
                                             "Admission needs a review that was passed. Enter the result of the review "
                                             "first."));
            }};
}

LookupRule returnsBeforeExit()
{
    return {u"returns_before_exit"_s, Severity::Hard, u"stage"_s,
            [](const Record &stay, const RecordType &, const RecordLookup &lookup) -> std::optional<QString> {
                const auto stage = stay.text(u"stage"_s);
                if (stay.id().isEmpty() || (stage != u"graduated" && stage != u"left"))
                    return std::nullopt;
                auto held = lookup.all(u"allocation"_s,
                                       {equals(u"incubation"_s, stay.id()), {u"returned_on"_s, Operator::IsEmpty, {}}});
                if (held.isEmpty())
                    return std::nullopt;
                QStringList names;
                for (const auto &allocation : held) {
                    const auto facility = lookup.find(u"facility"_s, allocation.text(u"facility"_s));
                    names.append(facility ? facility->text(u"name"_s) : allocation.id());
                }
                return say(QT_TRANSLATE_NOOP("rules", "Not everything was returned yet: %1. Enter the returns first."))
                    .arg(names.join(Label(", ", "、").text()));
            }};
}

} // namespace moli
