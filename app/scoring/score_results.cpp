// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scoring/score_results.h"

#include "app/text/problem_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("Scoring", text, nullptr, n);
}

/// Why a desk can't be ranked yet: a sentence for each subject that isn't ready.
QStringList whyNotRanked(const ScoringDesk &desk)
{
    if (desk.scheme.indicators.isEmpty())
        return {say(QT_TRANSLATE_NOOP("Scoring", "There is no scoring scheme with indicators for this yet."))};
    if (desk.subjects.isEmpty())
        return {say(QT_TRANSLATE_NOOP("Scoring", "There is nothing to score here yet."))};
    QStringList sentences;
    for (const auto &subject : desk.subjects) {
        if (subject.score.outstanding > 0)
            sentences.append(
                say(QT_TRANSLATE_N_NOOP("Scoring", "“%1” still waits for %n sheet(s)."), subject.score.outstanding)
                    .arg(subject.title));
        else if (!subject.score.complete)
            sentences.append(say(QT_TRANSLATE_NOOP("Scoring", "“%1” was scored by %2 experts; it takes at least %3."))
                                 .arg(subject.title, QString::number(subject.score.counted),
                                      QString::number(desk.scheme.leastExperts)));
    }
    return sentences;
}

/// Saves the records that `change` changed as one batch.
template <typename Change>
GroupAnswer writeAll(Store &store, const ScoringGroup &group, const BatchInfo &info, Change change)
{
    GroupAnswer answer;
    const auto batch = store.begin(info);
    for (auto record : subjectsOf(store, group)) {
        change(record);
        const auto saved = batch->save(record);
        if (saved.saved())
            continue;
        answer.sentences.append(firstHardSentence(saved.problems));
        return answer;
    }
    answer.batch = batch->changes() > 0 ? batch->number() : 0;
    batch->commit();
    answer.done = true;
    return answer;
}

Rational greatestTotal(const ScoringScheme &scheme)
{
    Rational greatest;
    for (const auto &indicator : scheme.indicators)
        greatest = greatest + Rational(indicator.greatest) * Rational(indicator.weight, 100);
    return greatest;
}

QString gradeOf(const ScoringScheme &scheme, const Rational &average)
{
    const auto share = [&](int percent) { return greatestTotal(scheme) * Rational(percent, 100); };
    return average >= share(90) ? u"excellent"_s
        : average >= share(80)  ? u"good"_s
        : average >= share(60)  ? u"pass"_s
                                : u"fail"_s;
}

/// Equal ranks stand beside each other in the desk; so many share this one.
qsizetype sharing(const ScoringDesk &desk, int rank)
{
    return std::ranges::count_if(desk.subjects, [rank](const DeskSubject &each) { return each.score.rank == rank; });
}

void proposeWinners(const ScoringDesk &desk, QList<ProposedDecision> &proposals)
{
    bool open = true;    // everybody so far has won
    bool reserve = true; // the reserve isn't found yet
    for (qsizetype i = 0; i < proposals.size();) {
        auto &first = proposals[i];
        const auto &subject = desk.subjects.at(i);
        if (first.rank == 0)
            return;
        const auto equal = sharing(desk, first.rank);
        const bool fits = desk.budget ? subject.withinBudget : first.rank == 1 && equal == 1;
        QString proposed = u"lost"_s;
        if (open && fits)
            proposed = u"won"_s;
        else if (reserve)
            proposed = equal == 1 ? u"reserve"_s : QString();
        open = open && fits;
        reserve = reserve && (open || proposed == u"won");
        for (qsizetype end = i + equal; i < end; ++i)
            proposals[i].proposed = proposed;
    }
}

} // namespace

GroupAnswer writeRanking(Store &store, const ScoringGroup &group, const BatchInfo &info)
{
    const auto desk = readScoringDesk(store, group);
    GroupAnswer answer;
    answer.sentences = whyNotRanked(desk);
    if (!answer.sentences.isEmpty())
        return answer;
    return writeAll(store, group, info, [&](Record &record) {
        const auto &score = desk.find(record.id())->score;
        const bool application = group.subject == u"application";
        record.set(application ? u"average_score"_s : u"score"_s, score.average->rounded());
        if (application || group.subject == u"assessment")
            record.set(u"rank"_s, score.rank);
        if (group.subject == u"assessment" || group.subject == u"evaluation")
            record.set(u"scheme"_s, desk.scheme.id);
    });
}

QString decisionList(const ScoringGroup &group)
{
    return group.subject == u"application" ? u"application.decision"_s
        : group.subject == u"case_entry"   ? QString()
                                           : u"assessment.grade"_s;
}

QList<ProposedDecision> proposeDecisions(const ScoringDesk &desk)
{
    QList<ProposedDecision> proposals;
    if (decisionList(desk.group).isEmpty())
        return proposals;
    for (const auto &subject : desk.subjects)
        proposals.append({subject.id, subject.title, subject.score.rank, {}, subject.decision});
    if (desk.group.subject == u"application") {
        proposeWinners(desk, proposals);
        return proposals;
    }
    for (qsizetype i = 0; i < proposals.size(); ++i) {
        if (const auto average = desk.subjects.at(i).score.average)
            proposals[i].proposed = gradeOf(desk.scheme, *average);
    }
    return proposals;
}

GroupAnswer writeDecisions(Store &store, const ScoringGroup &group, const QMap<QString, QString> &decisions,
                           const BatchInfo &info)
{
    GroupAnswer answer;
    if (decisionList(group).isEmpty())
        answer.sentences = {say(QT_TRANSLATE_NOOP("Scoring", "Cases are chosen at the cases desk."))};
    else if (!readScoringDesk(store, group).ranked())
        answer.sentences = {say(QT_TRANSLATE_NOOP(
            "Scoring",
            "The ranking isn't written, or sheets were changed since: write the ranking first, then decide."))};
    if (!answer.sentences.isEmpty())
        return answer;
    const bool application = group.subject == u"application";
    const auto field = application ? u"decision"_s : u"grade"_s;
    return writeAll(store, group, info, [&](Record &record) {
        if (!decisions.contains(record.id()) || record.text(field) == decisions.value(record.id()))
            return;
        const auto decision = decisions.value(record.id());
        record.set(field, decision);
        if (application)
            record.set(u"decided_on"_s,
                       decision.isEmpty() ? QVariant() : QVariant(store.today().toString(Qt::ISODate)));
    });
}

} // namespace moli
