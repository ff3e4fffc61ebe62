// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scoring/score_entry.h"

#include "app/text/number_text.h"
#include "app/text/problem_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Scoring", text);
}

std::optional<Record> sheetOf(const Store &store, const ScoringGroup &group, const QString &subject,
                              const QString &expert)
{
    Query query{u"score_sheet"_s, {equals(group.subject, subject), equals(u"expert"_s, expert)}};
    query.limit = 1;
    const auto page = store.query(query);
    return page.records.isEmpty() ? std::nullopt : std::optional(page.records.first());
}

QHash<QString, Record> scoresOf(const Store &store, const QString &sheet)
{
    QHash<QString, Record> scores;
    if (sheet.isEmpty())
        return scores;
    store.forEach({u"score"_s, {equals(u"sheet"_s, sheet)}}, [&](const Record &score) {
        scores.insert(score.text(u"indicator"_s), score);
        return true;
    });
    return scores;
}

/// Everything of one entry within a batch; answers with the sentence that says why it can't be saved.
class SheetWriter {
public:
    SheetWriter(const Store &store, Batch &batch, const ScoringScheme &scheme)
        : m_store(store),
          m_batch(batch),
          m_scheme(scheme)
    {
    }

    SheetAnswer write(const ScoringGroup &group, const SheetEntry &entry)
    {
        auto sheet = sheetOf(m_store, group, entry.subject, entry.expert).value_or(m_store.blank(u"score_sheet"_s));
        const auto former = scoresOf(m_store, sheet.id());
        const bool counts = entry.handsIn && !entry.recused;
        sheet.set(u"scheme"_s, m_scheme.id)
            .set(group.subject, entry.subject)
            .set(u"expert"_s, entry.expert)
            .set(u"recused"_s, entry.recused ? QVariant(1LL) : QVariant())
            .set(u"recusal_reason"_s, entry.recused ? QVariant(entry.recusalReason.trimmed()) : QVariant())
            .set(u"comment"_s, entry.comment.trimmed())
            .set(u"total"_s, counts ? QVariant(total(entry)) : QVariant());
        if (!entry.institution.isEmpty())
            sheet.set(u"institution"_s, entry.institution);
        // The day on which it first came in stays when it is corrected.
        if (!entry.handsIn && !entry.recused)
            sheet.set(u"submitted_on"_s, QVariant());
        else if (!sheet.has(u"submitted_on"_s))
            sheet.set(u"submitted_on"_s, m_store.today().toString(Qt::ISODate));

        const auto saved = m_batch.save(sheet);
        if (!saved.saved())
            return refused(firstHardSentence(saved.problems));
        for (const auto &indicator : m_scheme.indicators) {
            const auto sentence = writePoints(indicator.id, saved.id, former.value(indicator.id), entry);
            if (!sentence.isEmpty())
                return refused(sentence);
        }
        SheetAnswer answer;
        answer.sheet = saved.id;
        return answer;
    }

private:
    static SheetAnswer refused(const QString &sentence)
    {
        SheetAnswer answer;
        answer.problems.append({{}, sentence});
        return answer;
    }

    [[nodiscard]] qlonglong total(const SheetEntry &entry) const
    {
        return sheetTotal(m_scheme, {{}, entry.expert, false, true, entry.points}).rounded();
    }

    QString writePoints(const QString &indicator, const QString &sheet, const Record &former, const SheetEntry &entry)
    {
        if (entry.recused || !entry.points.contains(indicator))
            return former.id().isEmpty() ? QString() : firstHardSentence(m_batch.remove(u"score"_s, former.id()));
        auto score = former.id().isEmpty() ? m_store.blank(u"score"_s) : former;
        score.set(u"sheet"_s, sheet).set(u"indicator"_s, indicator).set(u"points"_s, entry.points.value(indicator));
        return firstHardSentence(m_batch.save(score).problems);
    }

    const Store &m_store;
    Batch &m_batch;
    const ScoringScheme &m_scheme;
};

} // namespace

SheetForEntry readSheetForEntry(const Store &store, const ScoringGroup &group, const QString &subject,
                                const QString &expert)
{
    SheetForEntry sheet;
    const auto desk = readScoringDesk(store, group);
    sheet.entry.subject = subject;
    sheet.entry.expert = expert;
    const auto *scored = desk.find(subject);
    if (!scored)
        return sheet;
    sheet.subjectTitle = scored->title;
    sheet.outstanding = scored->score.outstanding;
    sheet.in = static_cast<int>(std::ranges::count_if(scored->sheets, [](const DeskSheet &each) {
        return each.state == SheetState::In || each.state == SheetState::Recused;
    }));
    const auto record = sheetOf(store, group, subject, expert);
    if (!record)
        return sheet;
    sheet.state = record->number(u"recused"_s) != 0 ? SheetState::Recused
        : record->has(u"submitted_on"_s)            ? SheetState::In
                                                    : SheetState::Outstanding;
    sheet.entry.institution = record->text(u"institution"_s);
    sheet.entry.recused = sheet.state == SheetState::Recused;
    sheet.entry.recusalReason = record->text(u"recusal_reason"_s);
    sheet.sealed = sheet.state == SheetState::In && !scored->open;
    if (sheet.sealed)
        return sheet;
    sheet.entry.comment = record->text(u"comment"_s);
    const auto scores = scoresOf(store, record->id());
    for (const auto &score : scores)
        sheet.entry.points.insert(score.text(u"indicator"_s), score.number(u"points"_s));
    return sheet;
}

QList<SheetProblem> problemsOf(const ScoringScheme &scheme, const SheetEntry &entry)
{
    QList<SheetProblem> problems;
    if (entry.expert.trimmed().isEmpty())
        problems.append({{}, say(QT_TRANSLATE_NOOP("Scoring", "The sheet has no expert: enter the name."))});
    if (entry.recused) {
        if (entry.recusalReason.trimmed().isEmpty())
            problems.append({{}, say(QT_TRANSLATE_NOOP("Scoring", "A recusal needs its reason."))});
        return problems;
    }
    const auto locale = localeForPeople();
    for (const auto &indicator : scheme.indicators) {
        if (!entry.points.contains(indicator.id)) {
            if (entry.handsIn)
                problems.append(
                    {indicator.id, say(QT_TRANSLATE_NOOP("Scoring", "“%1” has no points yet.")).arg(indicator.name)});
            continue;
        }
        const auto points = entry.points.value(indicator.id);
        if (points < 0 || points > indicator.greatest)
            problems.append({indicator.id,
                             say(QT_TRANSLATE_NOOP("Scoring", "“%1” takes 0 to %2 points."))
                                 .arg(indicator.name, numberText(indicator.greatest, 2, locale))});
    }
    return problems;
}

SheetAnswer saveSheet(Store &store, const ScoringGroup &group, const SheetEntry &entry, const BatchInfo &info)
{
    SheetAnswer answer;
    const auto subjects = subjectsOf(store, group);
    const auto scheme = readScheme(store, schemeOf(store, group, subjects));
    if (scheme.indicators.isEmpty()) {
        answer.problems.append(
            {{}, say(QT_TRANSLATE_NOOP("Scoring", "There is no scoring scheme with indicators for this yet."))});
        return answer;
    }
    if (std::ranges::find(subjects, entry.subject, &Record::id) == subjects.end()) {
        answer.problems.append({{}, say(QT_TRANSLATE_NOOP("Scoring", "This isn't among what is scored here."))});
        return answer;
    }
    answer.problems = problemsOf(scheme, entry);
    if (!answer.problems.isEmpty())
        return answer;
    auto tidy = entry;
    tidy.expert = entry.expert.trimmed();
    const auto batch = store.begin(info);
    answer = SheetWriter(store, *batch, scheme).write(group, tidy);
    if (!answer.saved())
        return answer;
    answer.batch = batch->changes() > 0 ? batch->number() : 0;
    batch->commit();
    return answer;
}

GroupAnswer askExpert(Store &store, const ScoringGroup &group, const QString &expert, const QString &institution,
                      const BatchInfo &info)
{
    GroupAnswer answer;
    const auto subjects = subjectsOf(store, group);
    const auto scheme = schemeOf(store, group, subjects);
    const auto name = expert.trimmed();
    if (name.isEmpty())
        answer.sentences.append(say(QT_TRANSLATE_NOOP("Scoring", "The sheet has no expert: enter the name.")));
    if (scheme.isEmpty())
        answer.sentences.append(
            say(QT_TRANSLATE_NOOP("Scoring", "There is no scoring scheme with indicators for this yet.")));
    if (subjects.isEmpty())
        answer.sentences.append(say(QT_TRANSLATE_NOOP("Scoring", "There is nothing to score here yet.")));
    if (!answer.sentences.isEmpty())
        return answer;
    const auto batch = store.begin(info);
    for (const auto &subject : subjects) {
        if (sheetOf(store, group, subject.id(), name))
            continue;
        auto sheet = store.blank(u"score_sheet"_s);
        sheet.set(u"scheme"_s, scheme)
            .set(group.subject, subject.id())
            .set(u"expert"_s, name)
            .set(u"institution"_s, institution);
        const auto saved = batch->save(sheet);
        if (!saved.saved()) {
            answer.sentences.append(firstHardSentence(saved.problems));
            return answer;
        }
    }
    answer.batch = batch->changes() > 0 ? batch->number() : 0;
    batch->commit();
    answer.done = true;
    return answer;
}

} // namespace moli
