// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/processes/gate.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("IncubationProcess", sentence);
}

/// Each stage and the field with the day on which it was entered.
struct DatedStage {
    const char *stage;
    const char *dateField;
};
constexpr std::array datedStages{
    DatedStage{"applied", "applied_on"},   DatedStage{"reviewed", "reviewed_on"},
    DatedStage{"admitted", "admitted_on"}, DatedStage{"incubating", "incubating_on"},
    DatedStage{"assessed", "assessed_on"}, DatedStage{"graduated", "graduated_on"},
};

QString dateFieldOf(const QString &stage)
{
    for (const auto &dated : datedStages) {
        if (stage == QLatin1StringView(dated.stage))
            return QLatin1StringView(dated.dateField);
    }
    return u"left_on"_s;
}

class IncubationGate : public Gate {
public:
    using Gate::Gate;

    void ask(const QString &stage)
    {
        if (stage == u"reviewed")
            askField(u"review_result"_s, u"reviewed.result"_s,
                     say(QT_TRANSLATE_NOOP("IncubationProcess",
                                           "The review has no result yet: enter whether it was passed.")));
        else if (stage == u"admitted")
            askForAdmission();
        else if (stage == u"incubating")
            askField(u"goals"_s, u"incubating.goals"_s,
                     say(QT_TRANSLATE_NOOP("IncubationProcess",
                                           "The goals of the incubation aren't agreed yet: enter them.")));
        else if (stage == u"assessed")
            askForAssessment();
        else if (stage == u"graduated")
            askForGraduation();
    }

private:
    void askForAdmission()
    {
        if (record().has(u"review_result"_s) && record().text(u"review_result"_s) != u"passed")
            add(u"admitted.review"_s, record().type(), record().id(), u"review_result"_s,
                say(QT_TRANSLATE_NOOP("IncubationProcess",
                                      "The review wasn't passed: an organization is admitted after one that was.")));
        for (const auto &field : {u"agreement_from"_s, u"agreement_until"_s})
            askField(field, u"admitted."_s + field,
                     say(QT_TRANSLATE_NOOP("IncubationProcess", "The agreement isn't complete: enter “%1”."))
                         .arg(labelOf(field)));
    }

    void askForAssessment()
    {
        if (assessmentsOfTheStay().isEmpty())
            add(u"assessed.assessment"_s, u"assessment"_s, {}, {},
                say(QT_TRANSLATE_NOOP("IncubationProcess",
                                      "The organization has no assessment since its admission: enter one.")));
    }

    void askForGraduation()
    {
        const auto assessments = assessmentsOfTheStay();
        const bool passed = std::ranges::any_of(assessments, [](const Record &assessment) {
            return assessment.has(u"grade"_s) && assessment.text(u"grade"_s) != u"fail";
        });
        if (!passed && !assessments.isEmpty())
            add(u"graduated.grade"_s, u"assessment"_s, assessments.first().id(), u"grade"_s,
                say(QT_TRANSLATE_NOOP("IncubationProcess",
                                      "No assessment of this stay was passed: enter the grade, or extend the stay.")));
        askField(u"result"_s, u"graduated.result"_s,
                 say(QT_TRANSLATE_NOOP("IncubationProcess",
                                       "The result of the incubation isn't written down yet: enter it.")));
        const auto held = all(u"allocation"_s,
                              {equals(u"incubation"_s, record().id()), {u"returned_on"_s, Operator::IsEmpty, {}}});
        for (const auto &allocation : held)
            add(u"graduated.returns"_s, u"allocation"_s, allocation.id(), u"returned_on"_s,
                say(QT_TRANSLATE_NOOP("IncubationProcess", "“%1” isn't returned yet: enter the day on which it was."))
                    .arg(store()
                             .titles(u"facility"_s, {allocation.text(u"facility"_s)})
                             .value(allocation.text(u"facility"_s))));
    }

    [[nodiscard]] QList<Record> assessmentsOfTheStay() const
    {
        const auto since = record().text(u"admitted_on"_s).left(4).toInt();
        return all(u"assessment"_s,
                   {equals(u"organization"_s, record().text(u"organization"_s)),
                    {u"year"_s, Operator::GreaterOrEqual, since}});
    }
};

class IncubationProcess : public Process {
public:
    explicit IncubationProcess(Store &store) : Process(store) {}

    [[nodiscard]] QString type() const override { return u"incubation"_s; }
    [[nodiscard]] QString stageField() const override { return u"stage"_s; }
    [[nodiscard]] QString wayOut() const override { return u"left"_s; }
    [[nodiscard]] QStringList wayOutFields() const override { return {u"leaving_kind"_s}; }
    [[nodiscard]] const QStringList &stages() const override
    {
        static const auto stages = [] {
            QStringList keys;
            for (const auto &dated : datedStages)
                keys.append(QLatin1StringView(dated.stage));
            return keys;
        }();
        return stages;
    }

    [[nodiscard]] QList<MissingAtGate> missingFor(const Record &stay, const QString &stage) const override
    {
        IncubationGate gate(store(), stay);
        gate.ask(stage);
        return gate.missing();
    }

    [[nodiscard]] QList<StageVisit> visits(const Record &stay) const override
    {
        QList<StageVisit> visits;
        const auto visit = [&](const QString &stage) {
            const auto day = QDate::fromString(stay.text(dateFieldOf(stage)), Qt::ISODate);
            if (!day.isValid() && stage != stay.text(stageField()))
                return;
            if (!visits.isEmpty())
                visits.last().until = day;
            visits.append({stage, day, {}, {}, false, {}});
        };
        for (const auto &stage : stages())
            visit(stage);
        if (stay.text(stageField()) == wayOut() || stay.has(dateFieldOf(wayOut())))
            visit(wayOut());
        addWords(stay, visits);
        return visits;
    }

protected:
    [[nodiscard]] QString stageBeforeWayOut(const Record &stay) const override
    {
        auto before = stages().first();
        for (const auto &stage : stages()) {
            if (stay.has(dateFieldOf(stage)))
                before = stage;
        }
        return before;
    }

    [[nodiscard]] QList<Record> accompany(Record &moved, const StageMove &move, const StageAnswer &) const override
    {
        // What lies after the stage that it is taken back to didn't happen.
        if (move.to != wayOut()) {
            for (auto later = stages().indexOf(move.to) + 1; later < stages().size(); ++later)
                moved.set(dateFieldOf(stages().at(later)), QVariant());
            for (const auto &field : {dateFieldOf(wayOut()), u"leaving_kind"_s, u"leaving_reason"_s})
                moved.set(field, QVariant());
        } else {
            moved.set(u"leaving_reason"_s, move.reason);
        }
        if (!moved.has(dateFieldOf(move.to)))
            moved.set(dateFieldOf(move.to), today());
        return {};
    }

private:
    /// Who moved it and why stands in the journal.
    void addWords(const Record &stay, QList<StageVisit> &visits) const
    {
        const auto history = store().history(type(), stay.id());
        for (const auto &entry : history) {
            const auto change = entry.changes.constFind(stageField());
            if (change == entry.changes.cend())
                continue;
            for (auto &visit : visits) {
                if (visit.stage == change->after.toString() && visit.by.isEmpty()) {
                    visit.by = entry.who;
                    visit.reason = entry.reason;
                }
            }
        }
    }
};

} // namespace

std::unique_ptr<Process> incubationProcess(Store &store)
{
    return std::make_unique<IncubationProcess>(store);
}

} // namespace moli
