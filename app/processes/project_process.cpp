// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/processes/gate.h"

#include <QCoreApplication>

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

/// domain.md: every valid application is scored by at least three experts.
constexpr qint64 leastExperts = 3;

QString say(const char *sentence)
{
    return QCoreApplication::translate("ProjectStages", sentence);
}

class ProjectGate : public Gate {
public:
    using Gate::Gate;

    void ask(const QString &stage)
    {
        if (stage == u"publication")
            askForPublication();
        else if (stage == u"application")
            askField(u"published_on"_s, u"application.published"_s,
                     say(QT_TRANSLATE_NOOP("ProjectStages",
                                           "The call isn't published: enter the day on which it was.")));
        else if (stage == u"selection")
            askForSelection();
        else if (stage == u"implementation")
            askForImplementation();
        else if (stage == u"evaluation")
            askForEvaluation();
        else if (stage == u"closed")
            askForClosing();
    }

private:
    void askForPublication()
    {
        if (record().number(u"budget"_s) <= 0)
            add(u"publication.budget"_s, u"project"_s, record().id(), u"budget"_s,
                say(QT_TRANSLATE_NOOP("ProjectStages", "The project has no budget yet: enter it.")));
        askField(u"deadline"_s, u"publication.deadline"_s,
                 say(QT_TRANSLATE_NOOP("ProjectStages", "The call has no deadline yet: enter it.")));
    }

    void askForSelection()
    {
        if (isSingleSource())
            return;
        const auto deadline = record().text(u"deadline"_s);
        if (deadline.isEmpty() || deadline >= today())
            add(u"selection.call_closed"_s, u"project"_s, record().id(), u"deadline"_s,
                say(QT_TRANSLATE_NOOP("ProjectStages", "The call is still open: its deadline has to be over.")));
        if (validApplications().isEmpty())
            add(u"selection.valid_application"_s, u"application"_s, {}, {},
                say(QT_TRANSLATE_NOOP("ProjectStages", "No application has passed the form check yet.")));
    }

    void askForImplementation()
    {
        if (!isSingleSource())
            askScores();
        const auto publicity = record().text(u"publicity_until"_s);
        if (publicity.isEmpty() || publicity >= today())
            add(u"implementation.publicity"_s, u"project"_s, record().id(), u"publicity_until"_s,
                say(QT_TRANSLATE_NOOP("ProjectStages",
                                      "The publicity period isn't over yet: enter its last day, and wait for it.")));
        for (const auto &field : {u"organization"_s, u"contract_number"_s, u"contract_signed_on"_s, u"amount"_s})
            askField(field, u"implementation."_s + field,
                     say(QT_TRANSLATE_NOOP("ProjectStages", "The contract isn't complete: enter “%1”."))
                         .arg(labelOf(field)));
    }

    void askScores()
    {
        const auto applications = validApplications();
        if (applications.isEmpty())
            add(u"implementation.selection"_s, u"project"_s, record().id(), u"single_source_reason"_s,
                say(QT_TRANSLATE_NOOP("ProjectStages",
                                      "There is no valid application: score one, or enter why there is a single "
                                      "source.")));
        for (const auto &application : applications) {
            const auto scored = count(u"score_sheet"_s,
                                      {equals(u"application"_s, application.id()),
                                       {u"submitted_on"_s, Operator::IsFilled, {}},
                                       {u"recused"_s, Operator::NotEqual, 1LL}});
            if (scored >= leastExperts)
                continue;
            const auto organization = store().titles(u"organization"_s, {application.text(u"organization"_s)});
            add(u"implementation.scores"_s, u"application"_s, application.id(), {},
                say(QT_TRANSLATE_NOOP("ProjectStages",
                                      "The application of “%1” was scored by %2 experts; it takes at least %3."))
                    .arg(organization.value(application.text(u"organization"_s)), QString::number(scored),
                         QString::number(leastExperts)));
        }
    }

    void askForEvaluation()
    {
        const auto visits = all(u"supervision"_s, {equals(u"project"_s, record().id())});
        for (const auto &visit : visits) {
            const bool asked = visit.has(u"rectification"_s) || visit.has(u"rectification_due_on"_s);
            if (asked && !visit.has(u"rectified_on"_s))
                add(u"evaluation.rectification"_s, u"supervision"_s, visit.id(), u"rectified_on"_s,
                    say(QT_TRANSLATE_NOOP(
                            "ProjectStages",
                            "A rectification from the visit of %1 is still open: enter when it was done."))
                        .arg(visit.text(u"date"_s)));
        }
    }

    void askForClosing()
    {
        if (count(u"evaluation"_s, {equals(u"project"_s, record().id()), equals(u"phase"_s, u"final"_s)}) == 0)
            add(u"closed.final_evaluation"_s, u"evaluation"_s, {}, {},
                say(QT_TRANSLATE_NOOP("ProjectStages", "There is no final evaluation yet.")));
        const auto tranches = all(u"payment"_s, {equals(u"project"_s, record().id())});
        for (const auto &tranche : tranches) {
            if (tranche.has(u"paid_on"_s) || tranche.number(u"cancelled"_s) != 0)
                continue;
            add(u"closed.tranche"_s, u"payment"_s, tranche.id(), u"paid_on"_s,
                say(QT_TRANSLATE_NOOP("ProjectStages", "Tranche %1 is neither paid nor cancelled."))
                    .arg(tranche.number(u"tranche"_s)));
        }
    }

    [[nodiscard]] bool isSingleSource() const { return record().has(u"single_source_reason"_s); }
    [[nodiscard]] QList<Record> validApplications() const
    {
        return all(u"application"_s, {equals(u"project"_s, record().id()), equals(u"form_check"_s, u"passed"_s)});
    }
};

class ProjectProcess : public Process {
public:
    explicit ProjectProcess(Store &store) : Process(store) {}

    [[nodiscard]] QString type() const override { return u"project"_s; }
    [[nodiscard]] QString stageField() const override { return u"stage"_s; }
    [[nodiscard]] QString wayOut() const override { return u"cancelled"_s; }
    [[nodiscard]] const QStringList &stages() const override
    {
        static const QStringList stages{u"initiation"_s,     u"publication"_s, u"application"_s, u"selection"_s,
                                        u"implementation"_s, u"supervision"_s, u"evaluation"_s,  u"closed"_s};
        return stages;
    }
    [[nodiscard]] QList<MissingAtGate> missingFor(const Record &project, const QString &stage) const override
    {
        ProjectGate gate(store(), project);
        gate.ask(stage);
        return gate.missing();
    }

    [[nodiscard]] QList<StageVisit> visits(const Record &project) const override
    {
        QList<StageVisit> visits;
        const auto written = entries(project);
        for (const auto &entry : written) {
            const auto day = QDate::fromString(entry.text(u"entered_on"_s), Qt::ISODate);
            if (!visits.isEmpty())
                visits.last().until = day;
            visits.append({entry.text(u"stage"_s),
                           day,
                           {},
                           entry.text(u"by"_s),
                           entry.number(u"overridden"_s) != 0,
                           entry.text(u"reason"_s)});
        }
        // Before its first entry it stood where that one led it from.
        const auto first = written.value(0);
        if (!first.id().isEmpty() && first.has(u"from_stage"_s))
            visits.prepend({first.text(u"from_stage"_s), {}, visits.first().from, {}, false, {}});
        if (visits.isEmpty())
            visits.append({project.text(u"stage"_s), {}, {}, {}, false, {}});
        return visits;
    }

protected:
    [[nodiscard]] QString stageBeforeWayOut(const Record &project) const override
    {
        auto before = stages().first();
        for (const auto &entry : entries(project)) {
            if (entry.text(u"stage"_s) == wayOut() && entry.has(u"from_stage"_s))
                before = entry.text(u"from_stage"_s);
        }
        return before;
    }

    [[nodiscard]] QList<Record> accompany(Record &moved, const StageMove &move,
                                          const StageAnswer &answer) const override
    {
        if (move.to == wayOut())
            moved.set(u"cancel_reason"_s, move.reason);
        else if (answer.from == wayOut())
            moved.set(u"cancel_reason"_s, QVariant());
        auto entry = store().blank(u"stage_entry"_s);
        entry.set(u"project"_s, moved.id())
            .set(u"stage"_s, move.to)
            .set(u"from_stage"_s, answer.from)
            .set(u"entered_on"_s, today())
            .set(u"by"_s, move.who)
            .set(u"overridden"_s, answer.missing.isEmpty() ? QVariant() : QVariant(1LL))
            .set(u"reason"_s, move.reason)
            .set(u"note"_s, move.note);
        return {entry};
    }

private:
    /// Oldest first; of one day in the order in which they were written.
    [[nodiscard]] QList<Record> entries(const Record &project) const
    {
        QList<Record> found;
        store().forEach({u"stage_entry"_s, {equals(u"project"_s, project.id())}}, [&](const Record &entry) {
            found.append(entry);
            return true;
        });
        std::ranges::sort(found, {},
                          [](const Record &entry) { return std::pair(entry.text(u"entered_on"_s), entry.createdAt); });
        return found;
    }
};

} // namespace

std::unique_ptr<Process> projectProcess(Store &store)
{
    return std::make_unique<ProjectProcess>(store);
}

} // namespace moli
