// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scoring/scoring_desk.h"

#include "app/text/joined.h"

#include <QCoreApplication>

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Scoring", text);
}

QList<Record> all(const Store &store, const QString &type, const QList<Condition> &where, const QString &sortedBy)
{
    Query query{type, where};
    query.sort = {sortedBy, false};
    QList<Record> found;
    store.forEach(query, [&](const Record &record) {
        found.append(record);
        return true;
    });
    return found;
}

QString yearText(int year)
{
    return QString::number(year);
}

/// A sheet with what only its record says.
struct KeptSheet {
    ExpertSheet sheet;
    QString subject;
    QString scheme;
    QString recusalReason;
};

QList<KeptSheet> keptSheets(const Store &store, const QString &subjectField, const QStringList &subjects)
{
    QList<KeptSheet> kept;
    QHash<QString, qsizetype> places;
    for (const auto &record :
         all(store, u"score_sheet"_s, {{subjectField, Operator::OneOf, subjects}}, {})) { // as they were made
        places.insert(record.id(), kept.size());
        kept.append({{record.id(),
                      record.text(u"expert"_s),
                      record.number(u"recused"_s) != 0,
                      record.has(u"submitted_on"_s),
                      {}},
                     record.text(subjectField),
                     record.text(u"scheme"_s),
                     record.text(u"recusal_reason"_s)});
    }
    for (const auto &score : all(store, u"score"_s, {{u"sheet"_s, Operator::OneOf, QStringList(places.keys())}}, {})) {
        auto &sheet = kept[places.value(score.text(u"sheet"_s))].sheet;
        sheet.points.insert(score.text(u"indicator"_s), score.number(u"points"_s));
    }
    return kept;
}

SheetState stateOf(const ExpertSheet &sheet)
{
    return sheet.recused ? SheetState::Recused : sheet.handedIn ? SheetState::In : SheetState::Outstanding;
}

void fillFromRecord(DeskSubject &subject, const Record &record)
{
    const bool application = record.type() == u"application";
    const auto scoreField = application ? u"average_score"_s : u"score"_s;
    if (record.has(scoreField))
        subject.writtenScore = record.number(scoreField);
    if (application || record.type() == u"assessment")
        subject.writtenRank = static_cast<int>(record.number(u"rank"_s));
    if (application) {
        subject.requested = record.number(u"requested_amount"_s);
        subject.decision = record.text(u"decision"_s);
    } else {
        subject.decision = record.text(record.type() == u"case_entry" ? u"status"_s : u"grade"_s);
    }
}

QString titleField(const QString &subject)
{
    return subject == u"application" || subject == u"assessment" ? u"organization"_s : QString();
}

/// What a subject is called among the others of its group, which have the project or year in common.
QHash<QString, QString> titlesOf(const Store &store, const QList<Record> &records)
{
    QHash<QString, QString> titles;
    QStringList organizations;
    for (const auto &record : records)
        organizations.append(record.text(u"organization"_s));
    const auto names = store.titles(u"organization"_s, organizations);
    for (const auto &record : records) {
        if (!titleField(record.type()).isEmpty())
            titles.insert(record.id(), names.value(record.text(u"organization"_s)));
        else if (record.type() == u"case_entry")
            titles.insert(record.id(), record.text(u"title"_s));
        else
            titles.insert(record.id(),
                          labelled(store.choiceLabel(u"evaluation.phase"_s, record.text(u"phase"_s)),
                                   QLocale().toString(QDate::fromString(record.text(u"date"_s), Qt::ISODate),
                                                      QLocale::ShortFormat)));
    }
    return titles;
}

/// Running total of what is asked for, best first, against the budget. Equal ranks stand or fall together: the total
/// behind each of them counts all of them.
void addUp(ScoringDesk &desk)
{
    qint64 total = 0;
    for (qsizetype i = 0; i < desk.subjects.size();) {
        const int rank = desk.subjects.at(i).score.rank;
        if (rank == 0)
            return;
        qsizetype end = i;
        for (; end < desk.subjects.size() && desk.subjects.at(end).score.rank == rank; ++end)
            total += desk.subjects.at(end).requested;
        for (; i < end; ++i) {
            desk.subjects[i].runningTotal = total;
            desk.subjects[i].withinBudget = !desk.budget || total <= *desk.budget;
        }
    }
}

void rankSubjects(ScoringDesk &desk)
{
    QList<SubjectScore> open;
    for (const auto &subject : std::as_const(desk.subjects)) {
        if (subject.open)
            open.append(subject.score);
    }
    QHash<QString, SubjectScore> byId;
    for (const auto &score : ranked(open))
        byId.insert(score.subject, score);
    for (auto &subject : desk.subjects) {
        if (byId.contains(subject.id))
            subject.score = byId.value(subject.id);
    }
    const auto place = [](const DeskSubject &subject) {
        return subject.score.rank > 0 ? subject.score.rank : std::numeric_limits<int>::max();
    };
    std::ranges::stable_sort(desk.subjects, {}, place);
}

} // namespace

bool ScoringDesk::complete() const
{
    return !subjects.isEmpty()
        && std::ranges::all_of(subjects, [](const DeskSubject &each) { return each.score.complete; });
}

bool ScoringDesk::ranked() const
{
    const bool hasRank = group.subject == u"application" || group.subject == u"assessment";
    return complete() && std::ranges::all_of(subjects, [hasRank](const DeskSubject &each) {
               return each.writtenScore == each.score.average->rounded()
                   && (!hasRank || each.writtenRank == each.score.rank);
           });
}

const DeskSubject *ScoringDesk::find(const QString &subject) const
{
    const auto found = std::ranges::find(subjects, subject, &DeskSubject::id);
    return found == subjects.end() ? nullptr : &*found;
}

QString nameOf(const Store &store, const ScoringGroup &group)
{
    if (group.subject == u"assessment")
        return say(QT_TRANSLATE_NOOP("Scoring", "Assessments of %1")).arg(yearText(group.year));
    if (group.subject == u"case_entry")
        return say(QT_TRANSLATE_NOOP("Scoring", "Cases of %1")).arg(yearText(group.year));
    return store.titles(u"project"_s, {group.project}).value(group.project);
}

QList<NamedScoringGroup> scoringGroups(const Store &store, const QString &subject)
{
    QList<NamedScoringGroup> groups;
    const bool ofYear = ScoringGroup{subject, {}, 0}.isOfYear();
    QList<Condition> where;
    if (subject == u"application")
        where = {equals(u"form_check"_s, u"passed"_s)};
    QStringList projects;
    for (const auto &each : store.aggregate({subject, where, {{}}, {{ofYear ? u"year"_s : u"project"_s}}})) {
        if (ofYear)
            groups.prepend({{subject, {}, each.keys.first().toInt()}, {}});
        else
            projects.append(each.keys.first().toString());
    }
    for (auto &each : groups)
        each.name = yearText(each.group.year);
    if (ofYear)
        return groups;
    Query query{u"project"_s, {{u"id"_s, Operator::OneOf, projects}}};
    query.sort = {u"year"_s, true};
    QList<NamedScoringGroup> others;
    store.forEach(query, [&](const Record &project) {
        const bool isDue = project.text(u"stage"_s) == (subject == u"application" ? u"selection" : u"evaluation");
        (isDue ? groups : others).append({{subject, project.id(), 0}, store.title(project)});
        return true;
    });
    return groups + others;
}

ScoringScheme readScheme(const Store &store, const QString &id)
{
    ScoringScheme scheme;
    const auto record = id.isEmpty() ? std::nullopt : store.get(u"scheme"_s, id);
    if (!record)
        return scheme;
    scheme.id = id;
    if (record->has(u"least_experts"_s))
        scheme.leastExperts = static_cast<int>(record->number(u"least_experts"_s));
    scheme.dropsExtremes = record->number(u"drop_extremes"_s) != 0;
    for (const auto &indicator : all(store, u"indicator"_s, {equals(u"scheme"_s, id)}, u"position"_s))
        scheme.indicators.append({indicator.id(), indicator.text(u"name"_s), indicator.number(u"greatest"_s),
                                  indicator.has(u"weight"_s) ? indicator.number(u"weight"_s) : 100,
                                  indicator.number(u"breaks_ties"_s) != 0});
    return scheme;
}

QList<Record> subjectsOf(const Store &store, const ScoringGroup &group)
{
    QList<Condition> where{group.isOfYear() ? equals(u"year"_s, group.year) : equals(u"project"_s, group.project)};
    if (group.subject == u"application")
        where.append(equals(u"form_check"_s, u"passed"_s));
    if (group.subject == u"case_entry") // a draft isn't handed in yet
        where.append({u"status"_s, Operator::NotEqual, u"draft"_s});
    const auto sortedBy = group.subject == u"case_entry" ? u"title"_s
        : group.subject == u"evaluation"                 ? u"date"_s
                                                         : u"organization"_s;
    return all(store, group.subject, where, sortedBy);
}

QString schemeOf(const Store &store, const ScoringGroup &group, const QList<Record> &subjects)
{
    QStringList ids;
    for (const auto &subject : subjects) {
        if (subject.has(u"scheme"_s))
            return subject.text(u"scheme"_s);
        ids.append(subject.id());
    }
    Query sheets{u"score_sheet"_s, {{group.subject, Operator::OneOf, ids}}};
    sheets.limit = 1;
    if (const auto page = store.query(sheets); !page.records.isEmpty())
        return page.records.first().text(u"scheme"_s);
    Query schemes{u"scheme"_s, {equals(u"subject"_s, group.subject), equals(u"active"_s, 1LL)}};
    schemes.sort = {u"year"_s, true};
    schemes.limit = 1;
    const auto page = store.query(schemes);
    return page.records.isEmpty() ? QString() : page.records.first().id();
}

QList<ExpertSheet> readSheets(const Store &store, const ScoringGroup &group, const ScoringScheme &scheme,
                              const QString &subject)
{
    QList<ExpertSheet> sheets;
    for (const auto &kept : keptSheets(store, group.subject, {subject})) {
        if (kept.scheme == scheme.id)
            sheets.append(kept.sheet);
    }
    return sheets;
}

ScoringDesk readScoringDesk(const Store &store, const ScoringGroup &group)
{
    ScoringDesk desk;
    desk.group = group;
    desk.name = nameOf(store, group);
    const auto records = subjectsOf(store, group);
    desk.scheme = readScheme(store, schemeOf(store, group, records));
    desk.schemeName = store.titles(u"scheme"_s, {desk.scheme.id}).value(desk.scheme.id);
    if (group.subject == u"application") {
        desk.notAdmitted = static_cast<int>(
            store.count({u"application"_s,
                         {equals(u"project"_s, group.project), {u"form_check"_s, Operator::NotEqual, u"passed"_s}}}));
        const auto project = store.get(u"project"_s, group.project);
        if (project && project->has(u"budget"_s))
            desk.budget = project->number(u"budget"_s);
    }

    QStringList ids;
    for (const auto &record : records)
        ids.append(record.id());
    QHash<QString, QList<KeptSheet>> bySubject;
    for (const auto &kept : keptSheets(store, group.subject, ids)) {
        if (kept.scheme != desk.scheme.id) {
            ++desk.otherSchemes;
            continue;
        }
        bySubject[kept.subject].append(kept);
        if (!desk.experts.contains(kept.sheet.expert))
            desk.experts.append(kept.sheet.expert);
    }

    const auto titles = titlesOf(store, records);
    for (const auto &record : records) {
        DeskSubject subject;
        subject.id = record.id();
        subject.title = titles.value(record.id());
        fillFromRecord(subject, record);
        QList<ExpertSheet> sheets;
        for (const auto &kept : bySubject.value(record.id()))
            sheets.append(kept.sheet);
        subject.score = scoreOf(desk.scheme, record.id(), sheets);
        subject.open = !sheets.isEmpty() && subject.score.outstanding == 0;
        desk.in += static_cast<int>(sheets.size()) - subject.score.outstanding;
        desk.outstanding += subject.score.outstanding;
        if (subject.open) {
            subject.outliers = outliers(desk.scheme, sheets);
        } else {
            subject.score.average.reset();
            subject.score.tieBreak.reset();
        }
        for (const auto &expert : std::as_const(desk.experts)) {
            DeskSheet cell;
            cell.expert = expert;
            for (const auto &kept : bySubject.value(record.id())) {
                if (kept.sheet.expert != expert)
                    continue;
                cell.id = kept.sheet.id;
                cell.state = stateOf(kept.sheet);
                cell.recusalReason = kept.recusalReason;
                if (subject.open && cell.state == SheetState::In)
                    cell.total = sheetTotal(desk.scheme, kept.sheet);
                cell.isOutlier = std::ranges::any_of(subject.outliers, [&](const Outlier &outlier) {
                    return outlier.sheet == kept.sheet.id;
                });
            }
            subject.sheets.append(cell);
        }
        desk.subjects.append(subject);
    }
    rankSubjects(desk);
    addUp(desk);
    return desk;
}

} // namespace moli
