// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/projects/project_stages.h"

#include "db/store/batch.h"

#include <QCoreApplication>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

/// domain.md: every valid application is scored by at least three experts.
constexpr qint64 leastExperts = 3;

QString say(const char *sentence)
{
    return QCoreApplication::translate("ProjectStages", sentence);
}

/// Collects what a gate finds missing of one project.
class Gate {
public:
    Gate(const Store &store, const Record &project) : m_store(store), m_project(project) {}

    [[nodiscard]] QList<MissingAtGate> missing(const QString &stage)
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
        return m_missing;
    }

private:
    void askForPublication()
    {
        askField(u"budget"_s, u"publication.budget"_s,
                 say(QT_TRANSLATE_NOOP("ProjectStages", "The project has no budget yet: enter it.")));
        askField(u"deadline"_s, u"publication.deadline"_s,
                 say(QT_TRANSLATE_NOOP("ProjectStages", "The call has no deadline yet: enter it.")));
    }

    void askForSelection()
    {
        if (isSingleSource())
            return;
        const auto deadline = m_project.text(u"deadline"_s);
        if (deadline.isEmpty() || deadline >= today())
            add(u"selection.call_closed"_s, u"project"_s, m_project.id(), u"deadline"_s,
                say(QT_TRANSLATE_NOOP("ProjectStages", "The call is still open: its deadline has to be over.")));
        if (validApplications().isEmpty())
            add(u"selection.valid_application"_s, u"application"_s, {}, {},
                say(QT_TRANSLATE_NOOP("ProjectStages", "No application has passed the form check yet.")));
    }

    void askForImplementation()
    {
        if (!isSingleSource())
            askScores();
        const auto publicity = m_project.text(u"publicity_until"_s);
        if (publicity.isEmpty() || publicity >= today())
            add(u"implementation.publicity"_s, u"project"_s, m_project.id(), u"publicity_until"_s,
                say(QT_TRANSLATE_NOOP("ProjectStages",
                                      "The publicity period isn't over yet: enter its last day, and wait for it.")));
        for (const auto &field : {u"organization"_s, u"contract_number"_s, u"contract_signed_on"_s, u"amount"_s})
            askField(field, u"implementation."_s + field,
                     say(QT_TRANSLATE_NOOP("ProjectStages", "The contract isn't complete: enter “%1”."))
                         .arg(m_store.registry().type(u"project"_s).field(field).label()));
    }

    void askScores()
    {
        const auto applications = validApplications();
        if (applications.isEmpty())
            add(u"implementation.selection"_s, u"project"_s, m_project.id(), u"single_source_reason"_s,
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
            const auto organization = m_store.titles(u"organization"_s, {application.text(u"organization"_s)});
            add(u"implementation.scores"_s, u"application"_s, application.id(), {},
                say(QT_TRANSLATE_NOOP("ProjectStages",
                                      "The application of “%1” was scored by %2 experts; it takes at least %3."))
                    .arg(organization.value(application.text(u"organization"_s)), QString::number(scored),
                         QString::number(leastExperts)));
        }
    }

    void askForEvaluation()
    {
        const auto visits = all(u"supervision"_s, {equals(u"project"_s, m_project.id())});
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
        if (count(u"evaluation"_s, {equals(u"project"_s, m_project.id()), equals(u"phase"_s, u"final"_s)}) == 0)
            add(u"closed.final_evaluation"_s, u"evaluation"_s, {}, {},
                say(QT_TRANSLATE_NOOP("ProjectStages", "There is no final evaluation yet.")));
        const auto tranches = all(u"payment"_s, {equals(u"project"_s, m_project.id())});
        for (const auto &tranche : tranches) {
            if (tranche.has(u"paid_on"_s) || tranche.number(u"cancelled"_s) != 0)
                continue;
            add(u"closed.tranche"_s, u"payment"_s, tranche.id(), u"paid_on"_s,
                say(QT_TRANSLATE_NOOP("ProjectStages", "Tranche %1 is neither paid nor cancelled."))
                    .arg(tranche.number(u"tranche"_s)));
        }
    }

    void askField(const QString &field, const QString &rule, const QString &sentence)
    {
        if (!m_project.has(field))
            add(rule, u"project"_s, m_project.id(), field, sentence);
    }

    void add(const QString &rule, const QString &type, const QString &record, const QString &field,
             const QString &sentence)
    {
        m_missing.append({rule, sentence, type, record, field});
    }

    [[nodiscard]] bool isSingleSource() const { return m_project.has(u"single_source_reason"_s); }
    [[nodiscard]] QString today() const { return m_store.today().toString(Qt::ISODate); }
    [[nodiscard]] QList<Record> validApplications() const
    {
        return all(u"application"_s, {equals(u"project"_s, m_project.id()), equals(u"form_check"_s, u"passed"_s)});
    }
    [[nodiscard]] QList<Record> all(const QString &type, const QList<Condition> &where) const
    {
        QList<Record> records;
        m_store.forEach({type, where}, [&](const Record &record) {
            records.append(record);
            return true;
        });
        return records;
    }
    [[nodiscard]] qint64 count(const QString &type, const QList<Condition> &where) const
    {
        return m_store.count({type, where});
    }

    const Store &m_store;
    const Record &m_project;
    QList<MissingAtGate> m_missing;
};

} // namespace

const QStringList &projectStages()
{
    static const QStringList stages{u"initiation"_s,     u"publication"_s, u"application"_s, u"selection"_s,
                                    u"implementation"_s, u"supervision"_s, u"evaluation"_s,  u"closed"_s};
    return stages;
}

QList<MissingAtGate> ProjectStages::missingFor(const Record &project, const QString &stage) const
{
    return Gate(m_store, project).missing(stage);
}

QString ProjectStages::nextOf(const Record &project) const
{
    const auto at = projectStages().indexOf(project.text(u"stage"_s));
    return at < 0 ? QString() : projectStages().value(at + 1);
}

QString ProjectStages::previousOf(const Record &project) const
{
    const auto at = projectStages().indexOf(project.text(u"stage"_s));
    if (at >= 0)
        return at == 0 ? QString() : projectStages().at(at - 1);
    QString before = projectStages().first();
    Query entries{u"stage_entry"_s, {equals(u"project"_s, project.id()), equals(u"stage"_s, u"cancelled"_s)}};
    m_store.forEach(entries, [&](const Record &entry) {
        if (entry.has(u"from_stage"_s))
            before = entry.text(u"from_stage"_s);
        return true;
    });
    return before;
}

StageAnswer ProjectStages::move(const StageMove &move)
{
    StageAnswer answer;
    answer.to = move.to;
    const auto project = m_store.get(u"project"_s, move.project);
    if (!project || project->deleted) {
        answer.sentence = say(QT_TRANSLATE_NOOP("ProjectStages", "There is no such project."));
        return answer;
    }
    answer.from = project->text(u"stage"_s);
    const auto from = projectStages().indexOf(answer.from);
    const auto to = projectStages().indexOf(move.to);
    if (answer.from == move.to || (to < 0 && move.to != u"cancelled")) {
        answer.sentence = say(QT_TRANSLATE_NOOP("ProjectStages", "There is no step to take from here."));
        return answer;
    }
    const bool forward = from >= 0 && to > from;
    if (!forward) {
        // Back, out of a cancellation, or into one.
        if (move.reason.trimmed().isEmpty()) {
            answer.sentence = move.to == u"cancelled"
                ? say(QT_TRANSLATE_NOOP("ProjectStages", "Cancelling a project needs a reason."))
                : say(QT_TRANSLATE_NOOP("ProjectStages", "Taking a stage back needs a reason."));
            return answer;
        }
        return write(*project, move, answer);
    }
    for (auto stage = from + 1; stage <= to; ++stage)
        answer.missing += missingFor(*project, projectStages().at(stage));
    if (!answer.missing.isEmpty() && move.reason.trimmed().isEmpty())
        return answer;
    return write(*project, move, answer);
}

StageAnswer ProjectStages::write(const Record &project, const StageMove &move, StageAnswer answer)
{
    const auto batch = m_store.begin({BatchKind::Edit, move.who, move.reason});
    auto moved = project;
    moved.set(u"stage"_s, move.to);
    if (move.to == u"cancelled")
        moved.set(u"cancel_reason"_s, move.reason);
    auto entry = m_store.blank(u"stage_entry"_s);
    entry.set(u"project"_s, project.id())
        .set(u"stage"_s, move.to)
        .set(u"from_stage"_s, answer.from)
        .set(u"entered_on"_s, m_store.today().toString(Qt::ISODate))
        .set(u"by"_s, move.who)
        .set(u"overridden"_s, answer.missing.isEmpty() ? QVariant() : QVariant(1LL))
        .set(u"reason"_s, move.reason)
        .set(u"note"_s, move.note);
    for (const auto &record : {moved, entry}) {
        const auto saved = batch->save(record);
        if (!saved.saved()) {
            for (const auto &problem : saved.problems) {
                if (problem.severity == Severity::Hard && answer.sentence.isEmpty())
                    answer.sentence = problem.sentence;
            }
            return answer;
        }
    }
    answer.batch = batch->number();
    batch->commit();
    answer.moved = true;
    return answer;
}

} // namespace moli
