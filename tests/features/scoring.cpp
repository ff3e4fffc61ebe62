// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prints/print_layout.h"
#include "app/prints/scoring_prints.h"
#include "app/scoring/score_results.h"
#include "db/store/error.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

/// A project with a budget of 10,000 yuan whose applications are scored with two indicators, need (40) and plan (60, which
/// decides ties), in a file whose clock stands on 2021-06-15.
struct Desk {
    TemporaryStore store;
    QString project;
    QString scheme;
    QString need;
    QString plan;
    ScoringGroup group;

    explicit Desk(bool dropsExtremes = false)
    {
        auto record = store->blank(u"project"_s);
        record.set(u"code"_s, u"XM-1"_s)
            .set(u"title"_s, u"某项目"_s)
            .set(u"category"_s, u"child_care"_s)
            .set(u"purchase"_s, u"government"_s)
            .set(u"office"_s, officeId(u"350100"_s))
            .set(u"year"_s, 2021)
            .set(u"budget"_s, 1'000'000);
        project = store.save(record).id();
        group = {u"application"_s, project, 0};
        scheme = newScheme(u"application"_s, dropsExtremes);
        need = newIndicator(u"需求"_s, 4000, false, 1);
        plan = newIndicator(u"方案"_s, 6000, true, 2);
    }
    QString newScheme(const QString &subject, bool dropsExtremes)
    {
        auto record = store->blank(u"scheme"_s);
        record.set(u"name"_s, u"方案一"_s).set(u"subject"_s, subject).set(u"drop_extremes"_s, dropsExtremes ? 1 : 0);
        return store.save(record).id();
    }
    QString newIndicator(const QString &name, int greatest, bool breaksTies, int position)
    {
        auto record = store->blank(u"indicator"_s);
        record.set(u"scheme"_s, scheme)
            .set(u"name"_s, name)
            .set(u"greatest"_s, greatest)
            .set(u"breaks_ties"_s, breaksTies ? 1 : 0)
            .set(u"position"_s, position);
        return store.save(record).id();
    }
    QString apply(const QString &name, qint64 requested = 400'000, const QString &formCheck = u"passed"_s)
    {
        auto application = store->blank(u"application"_s);
        application.set(u"project"_s, project)
            .set(u"organization"_s, store.save(someOrganization(*store, name)).id())
            .set(u"submitted_on"_s, u"2021-05-01"_s)
            .set(u"requested_amount"_s, requested)
            .set(u"form_check"_s, formCheck);
        if (formCheck == u"failed")
            application.set(u"form_check_reason"_s, u"材料不全"_s);
        return store.save(application).id();
    }
    void ask(const QStringList &experts)
    {
        for (const auto &expert : experts)
            REQUIRE(askExpert(*store, group, expert, {}, testEdit()).done);
    }
    SheetAnswer score(const QString &subject, const QString &expert, qint64 needPoints, qint64 planPoints,
                      bool handsIn = true)
    {
        SheetEntry entry{subject, expert, {}, {{need, needPoints}, {plan, planPoints}}, {}, false, {}, handsIn};
        return saveSheet(*store, group, entry, testEdit());
    }
    SheetAnswer recuse(const QString &subject, const QString &expert, const QString &reason)
    {
        return saveSheet(*store, group, {subject, expert, {}, {}, {}, true, reason, false}, testEdit());
    }
    /// Every one of three experts gives the same.
    void scoreByAll(const QString &subject, qint64 needPoints, qint64 planPoints)
    {
        for (const auto &expert : {u"甲"_s, u"乙"_s, u"丙"_s})
            REQUIRE(score(subject, expert, needPoints, planPoints).saved());
    }
    ScoringDesk read() { return readScoringDesk(*store, group); }
    GroupAnswer rank() { return writeRanking(*store, group, testEdit()); }
    Record application(const QString &id) { return *store->get(u"application"_s, id); }
    qint64 marks() { return store->count({u"score"_s}); }
    QString proposed(const QString &subject)
    {
        for (const auto &each : proposeDecisions(read())) {
            if (each.subject == subject)
                return each.proposed;
        }
        return u"none"_s;
    }
};

QStringList sentencesOf(const SheetAnswer &answer)
{
    QStringList sentences;
    for (const auto &problem : answer.problems)
        sentences.append(problem.sentence);
    return sentences;
}

QString textOf(const PrintSheet &sheet)
{
    QStringList texts{sheet.title, sheet.subtitle};
    for (const auto &block : sheet.blocks) {
        texts += block.headings;
        texts.append(block.text);
        for (const auto &row : block.rows)
            texts += row;
    }
    return texts.join(u'\n');
}

} // namespace

SCENARIO("Experts are blind until every sheet of a subject is in", "[features][scoring]")
{
    GIVEN("an application with three experts, two of whom have handed in")
    {
        Desk desk;
        const auto application = desk.apply(u"甲社"_s);
        desk.ask({u"甲"_s, u"乙"_s, u"丙"_s});
        REQUIRE(desk.score(application, u"甲"_s, 3000, 5000).saved());
        REQUIRE(desk.score(application, u"乙"_s, 3500, 5500).saved());
        THEN("the desk says how many are in and how many outstanding, and nothing else")
        {
            const auto read = desk.read();
            const auto &subject = read.subjects.first();
            CHECK_FALSE(subject.open);
            CHECK(read.in == 2);
            CHECK(read.outstanding == 1);
            CHECK_FALSE(subject.score.average.has_value());
            CHECK_FALSE(subject.score.tieBreak.has_value());
            CHECK(subject.score.rank == 0);
            for (const auto &sheet : subject.sheets)
                CHECK_FALSE(sheet.total.has_value());
        }
        THEN("a sheet that was handed in is sealed, one that is being filled in isn't")
        {
            const auto handedIn = readSheetForEntry(*desk.store, desk.group, application, u"甲"_s);
            CHECK(handedIn.sealed);
            CHECK(handedIn.entry.points.isEmpty());
            CHECK(handedIn.in == 2);
            CHECK(handedIn.outstanding == 1);
            REQUIRE(desk.score(application, u"丙"_s, 1000, 2000, false).saved());
            const auto draft = readSheetForEntry(*desk.store, desk.group, application, u"丙"_s);
            CHECK_FALSE(draft.sealed);
            CHECK(draft.entry.points.value(desk.plan) == 2000);
        }
        THEN("neither summary nor sheet print a mark")
        {
            const auto id = desk.read().subjects.first().sheets.first().id;
            CHECK_FALSE(textOf(scoreSummary(*desk.store, desk.group)).contains(u"80"));
            CHECK_FALSE(textOf(scoreSheet(*desk.store, id)).contains(u"30"));
        }
        WHEN("the last one hands in")
        {
            REQUIRE(desk.score(application, u"丙"_s, 4000, 6000).saved());
            THEN("totals and average are given out")
            {
                const auto subject = desk.read().subjects.first();
                CHECK(subject.open);
                CHECK(subject.sheets.first().total == Rational(8000));
                CHECK(subject.score.average == Rational(9000));
                CHECK(textOf(scoreSummary(*desk.store, desk.group)).contains(u"90"));
                CHECK(textOf(scoreSheet(*desk.store, subject.sheets.first().id)).contains(u"30"));
                CHECK_FALSE(textOf(blankScoreSheet(*desk.store, subject.sheets.first().id)).contains(u"30.00"));
            }
        }
    }
}

SCENARIO("Points stay within their indicator, and a sheet is handed in whole", "[features][scoring]")
{
    GIVEN("an application to score")
    {
        Desk desk;
        const auto application = desk.apply(u"甲社"_s);
        THEN("more than the greatest score is refused with a sentence that names the indicator")
        {
            const auto answer = desk.score(application, u"甲"_s, 4001, 6000);
            CHECK_FALSE(answer.saved());
            REQUIRE(answer.problems.size() == 1);
            CHECK(answer.problems.first().indicator == desk.need);
            CHECK(answer.problems.first().sentence.contains(u"需求"));
            CHECK(desk.marks() == 0);
        }
        THEN("less than nothing is refused")
        {
            CHECK(desk.score(application, u"甲"_s, 0, -1).problems.first().indicator == desk.plan);
        }
        THEN("nothing and everything are points like others")
        {
            CHECK(desk.score(application, u"甲"_s, 0, 6000).saved());
        }
        THEN("a sheet with an indicator left out isn't handed in, but kept as a draft")
        {
            SheetEntry entry{application, u"甲"_s, {}, {{desk.need, 3000}}, {}, false, {}, true};
            const auto refused = saveSheet(*desk.store, desk.group, entry, testEdit());
            CHECK_FALSE(refused.saved());
            CHECK(sentencesOf(refused).join(u' ').contains(u"方案"));
            entry.handsIn = false;
            CHECK(saveSheet(*desk.store, desk.group, entry, testEdit()).saved());
            CHECK(desk.read().subjects.first().sheets.first().state == SheetState::Outstanding);
        }
        WHEN("a sheet is handed in")
        {
            const auto answer = desk.score(application, u"甲"_s, 3000, 5050);
            THEN("sheet and marks are one batch, which one undo takes back")
            {
                CHECK(desk.store->entriesOf(answer.batch).size() == 3);
                const auto sheet = *desk.store->get(u"score_sheet"_s, answer.sheet);
                CHECK(sheet.number(u"total"_s) == 8050);
                CHECK(sheet.text(u"submitted_on"_s) == u"2021-06-15");
                CHECK(desk.store->undo(tester).undone == answer.batch);
                CHECK(desk.marks() == 0);
                CHECK(desk.store->count({u"score_sheet"_s}) == 0);
            }
        }
        THEN("an application that failed the form check is scored by nobody")
        {
            const auto failed = desk.apply(u"乙社"_s, 100, u"failed"_s);
            CHECK_FALSE(desk.score(failed, u"甲"_s, 1, 1).saved());
            CHECK(desk.read().subjects.size() == 1);
            CHECK(desk.read().notAdmitted == 1);
        }
    }
}

SCENARIO("An expert with an interest recuses and counts nowhere", "[features][scoring]")
{
    GIVEN("an application that three experts scored")
    {
        Desk desk;
        const auto application = desk.apply(u"甲社"_s);
        desk.scoreByAll(application, 3000, 5000);
        WHEN("one of them recuses without a reason")
        {
            const auto answer = desk.recuse(application, u"丙"_s, u"  "_s);
            THEN("that is refused")
            {
                CHECK_FALSE(answer.saved());
                CHECK(desk.read().complete());
            }
        }
        WHEN("one of them recuses with a reason")
        {
            REQUIRE(desk.recuse(application, u"丙"_s, u"与负责人有亲属关系"_s).saved());
            THEN("the marks are gone, and two experts are too few")
            {
                CHECK(desk.marks() == 4);
                const auto read = desk.read();
                CHECK(read.subjects.first().score.counted == 2);
                CHECK(read.subjects.first().sheets.last().state == SheetState::Recused);
                CHECK_FALSE(read.complete());
                const auto answer = desk.rank();
                CHECK_FALSE(answer.done);
                REQUIRE(answer.sentences.size() == 1);
                CHECK(answer.sentences.first().contains(u"甲社"));
                CHECK_FALSE(desk.application(application).has(u"average_score"_s));
            }
            AND_WHEN("a fourth expert scores in their place")
            {
                REQUIRE(desk.score(application, u"丁"_s, 4000, 6000).saved());
                THEN("the ranking is written without the recused one")
                {
                    REQUIRE(desk.rank().done);
                    CHECK(desk.application(application).number(u"average_score"_s) == 8667);
                }
            }
        }
    }
}

SCENARIO("The ranking waits for every sheet and is written as one batch", "[features][scoring]")
{
    GIVEN("two applications, one of which still waits for a sheet")
    {
        Desk desk;
        const auto first = desk.apply(u"甲社"_s);
        const auto second = desk.apply(u"乙社"_s);
        desk.ask({u"甲"_s, u"乙"_s, u"丙"_s});
        desk.scoreByAll(first, 3000, 5000);
        REQUIRE(desk.score(second, u"甲"_s, 3500, 5500).saved());
        REQUIRE(desk.score(second, u"乙"_s, 3500, 5500).saved());
        THEN("ranking is refused with the one that waits")
        {
            const auto answer = desk.rank();
            CHECK_FALSE(answer.done);
            REQUIRE(answer.sentences.size() == 1);
            CHECK(answer.sentences.first().contains(u"乙社"));
            CHECK(answer.sentences.first().contains(u'1'));
        }
        WHEN("the last sheet comes in and the desk ranks")
        {
            REQUIRE(desk.score(second, u"丙"_s, 3500, 5500).saved());
            CHECK_FALSE(desk.read().ranked());
            const auto answer = desk.rank();
            THEN("averages and ranks stand in the applications, by one batch")
            {
                REQUIRE(answer.done);
                CHECK(desk.store->entriesOf(answer.batch).size() == 2);
                CHECK(desk.application(second).number(u"rank"_s) == 1);
                CHECK(desk.application(first).number(u"rank"_s) == 2);
                CHECK(desk.application(first).number(u"average_score"_s) == 8000);
                CHECK(desk.read().ranked());
                CHECK(desk.read().subjects.first().id == second);
            }
            AND_WHEN("a sheet is corrected afterwards")
            {
                REQUIRE(desk.score(first, u"甲"_s, 4000, 6000).saved());
                THEN("the desk says that the ranking isn't the present one")
                {
                    CHECK_FALSE(desk.read().ranked());
                }
            }
        }
    }
}

SCENARIO("Ties go by the indicator marked first; what is equal still shares its rank", "[features][scoring]")
{
    GIVEN("three applications with the same average")
    {
        Desk desk;
        const auto strongNeed = desk.apply(u"甲社"_s);
        const auto strongPlan = desk.apply(u"乙社"_s);
        const auto same = desk.apply(u"丙社"_s);
        desk.scoreByAll(strongNeed, 4000, 4000);
        desk.scoreByAll(strongPlan, 2000, 6000);
        desk.scoreByAll(same, 4000, 4000);
        REQUIRE(desk.rank().done);
        THEN("the better plan goes first, the other two share the second place")
        {
            CHECK(desk.application(strongPlan).number(u"rank"_s) == 1);
            CHECK(desk.application(strongNeed).number(u"rank"_s) == 2);
            CHECK(desk.application(same).number(u"rank"_s) == 2);
        }
    }
}

SCENARIO("A scheme may leave the highest and the lowest out", "[features][scoring]")
{
    GIVEN("four sheets, one very high and one very low")
    {
        Desk desk(true);
        const auto application = desk.apply(u"甲社"_s);
        desk.score(application, u"甲"_s, 4000, 6000);
        desk.score(application, u"乙"_s, 3000, 5000);
        desk.score(application, u"丙"_s, 3000, 5200);
        desk.score(application, u"丁"_s, 1000, 1000);
        THEN("the average is that of the two in the middle")
        {
            CHECK(desk.read().subjects.first().score.average == Rational(8100));
        }
        THEN("the one far from the others is pointed out, on the desk and in print")
        {
            const auto subject = desk.read().subjects.first();
            CHECK(subject.sheets.at(3).isOutlier);
            CHECK_FALSE(subject.sheets.at(1).isOutlier);
            CHECK(textOf(scoreSummary(*desk.store, desk.group)).contains(u"20.00 *"));
        }
    }
}

SCENARIO("Decisions follow the ranking as far as the budget holds", "[features][scoring]")
{
    GIVEN("a budget of 10,000 yuan and four ranked applications of 4,000 yuan each")
    {
        Desk desk;
        const auto first = desk.apply(u"甲社"_s);
        const auto second = desk.apply(u"乙社"_s);
        const auto third = desk.apply(u"丙社"_s);
        const auto fourth = desk.apply(u"丁社"_s);
        desk.scoreByAll(first, 4000, 6000);
        desk.scoreByAll(second, 4000, 5000);
        desk.scoreByAll(third, 4000, 4000);
        desk.scoreByAll(fourth, 4000, 3000);
        THEN("deciding before the ranking is written is refused")
        {
            const auto answer = writeDecisions(*desk.store, desk.group, {{first, u"won"_s}}, testEdit());
            CHECK_FALSE(answer.done);
            CHECK_FALSE(answer.sentences.isEmpty());
            CHECK_FALSE(desk.application(first).has(u"decision"_s));
        }
        THEN("two are within the budget, the next is the reserve, the last loses")
        {
            CHECK(desk.proposed(first) == u"won");
            CHECK(desk.proposed(second) == u"won");
            CHECK(desk.proposed(third) == u"reserve");
            CHECK(desk.proposed(fourth) == u"lost");
            const auto read = desk.read();
            CHECK(read.subjects.at(1).runningTotal == 800'000);
            CHECK(read.subjects.at(1).withinBudget);
            CHECK(read.subjects.at(2).runningTotal == 1'200'000);
            CHECK_FALSE(read.subjects.at(2).withinBudget);
        }
        WHEN("the ranking is written and decided as proposed")
        {
            REQUIRE(desk.rank().done);
            QMap<QString, QString> decisions;
            for (const auto &each : proposeDecisions(desk.read()))
                decisions.insert(each.subject, each.proposed);
            const auto answer = writeDecisions(*desk.store, desk.group, decisions, testEdit());
            THEN("one batch holds all decisions with their date")
            {
                REQUIRE(answer.done);
                CHECK(desk.store->entriesOf(answer.batch).size() == 4);
                CHECK(desk.application(third).text(u"decision"_s) == u"reserve");
                CHECK(desk.application(first).text(u"decided_on"_s) == u"2021-06-15");
            }
        }
        WHEN("two equal ones stand on the cut line")
        {
            desk.scoreByAll(third, 4000, 5000);
            THEN("nothing is proposed for them")
            {
                CHECK(desk.proposed(first) == u"won");
                CHECK(desk.proposed(second).isEmpty());
                CHECK(desk.proposed(third).isEmpty());
                CHECK(desk.proposed(fourth) == u"lost");
            }
        }
        WHEN("the project has no budget")
        {
            auto project = *desk.store->get(u"project"_s, desk.project);
            desk.store.save(project.set(u"budget"_s, QVariant()));
            THEN("only the first wins")
            {
                CHECK(desk.proposed(first) == u"won");
                CHECK(desk.proposed(second) == u"reserve");
                CHECK(desk.proposed(third) == u"lost");
            }
        }
    }
}

TEST_CASE("Whatever is asked for and scored, winners stand in front and together never exceed the budget",
          "[features][scoring]")
{
    Desk desk;
    QStringList ids;
    for (const auto &name : {u"甲社"_s, u"乙社"_s, u"丙社"_s, u"丁社"_s, u"戊社"_s})
        ids.append(desk.apply(name));
    QRandomGenerator random(20210615);
    for (int round = 0; round < 12; ++round) {
        for (const auto &id : ids) {
            auto application = desk.application(id);
            desk.store.save(application.set(u"requested_amount"_s, 50'000 * random.bounded(1, 14)));
            desk.scoreByAll(id, 1000 * random.bounded(5), 1000 * random.bounded(7));
        }
        const auto read = desk.read();
        const auto proposals = proposeDecisions(read);
        qint64 won = 0;
        int reserves = 0;
        int lastWinner = 0;
        int bestOther = std::numeric_limits<int>::max();
        for (const auto &each : proposals) {
            if (each.proposed == u"won") {
                won += read.find(each.subject)->requested;
                lastWinner = std::max(lastWinner, each.rank);
            } else {
                bestOther = std::min(bestOther, each.rank);
                reserves += each.proposed == u"reserve" ? 1 : 0;
            }
        }
        INFO("round " << round);
        CHECK(won <= *read.budget);
        CHECK(lastWinner < bestOther);
        CHECK(reserves <= 1);
        // Who shares a rank shares the decision.
        for (const auto &each : proposals) {
            for (const auto &other : proposals) {
                if (each.rank == other.rank)
                    CHECK(each.proposed == other.proposed);
            }
        }
    }
}

SCENARIO("Assessments of a year, evaluations and cases are scored by the same mechanism", "[features][scoring]")
{
    GIVEN("two assessments of 2021 and their scheme")
    {
        Desk desk;
        desk.scheme = desk.newScheme(u"assessment"_s, false);
        desk.need = desk.newIndicator(u"治理"_s, 4000, false, 1);
        desk.plan = desk.newIndicator(u"成效"_s, 6000, true, 2);
        desk.group = {u"assessment"_s, {}, 2021};
        QStringList ids;
        for (const auto &name : {u"甲社"_s, u"乙社"_s}) {
            auto record = desk.store->blank(u"assessment"_s);
            record.set(u"organization"_s, desk.store.save(someOrganization(*desk.store, name)).id())
                .set(u"year"_s, 2021);
            ids.append(desk.store.save(record).id());
        }
        desk.scoreByAll(ids.first(), 3000, 4999);
        desk.scoreByAll(ids.last(), 4000, 5000);
        REQUIRE(desk.rank().done);
        THEN("score, rank and scheme are written, and grades proposed from ninety, eighty and sixty percent")
        {
            const auto first = *desk.store->get(u"assessment"_s, ids.first());
            CHECK(first.number(u"score"_s) == 7999);
            CHECK(first.number(u"rank"_s) == 2);
            CHECK(first.text(u"scheme"_s) == desk.scheme);
            CHECK(desk.proposed(ids.first()) == u"pass");
            CHECK(desk.proposed(ids.last()) == u"excellent");
        }
    }
    GIVEN("a handed-in case and a draft of 2021")
    {
        Desk desk;
        desk.scheme = desk.newScheme(u"case_entry"_s, false);
        desk.need = desk.newIndicator(u"成效"_s, 4000, false, 1);
        desk.plan = desk.newIndicator(u"方法"_s, 6000, true, 2);
        desk.group = {u"case_entry"_s, {}, 2021};
        const auto enter = [&](const QString &title, const QString &status) {
            auto record = desk.store->blank(u"case_entry"_s);
            record.set(u"title"_s, title)
                .set(u"year"_s, 2021)
                .set(u"category"_s, u"child_care"_s)
                .set(u"project"_s, desk.project)
                .set(u"status"_s, status);
            return desk.store.save(record).id();
        };
        const auto handedIn = enter(u"某案例"_s, u"submitted"_s);
        enter(u"某草稿"_s, u"draft"_s);
        desk.scoreByAll(handedIn, 3000, 5000);
        THEN("only the case that was handed in is scored, and chosen at its own desk")
        {
            CHECK(desk.read().subjects.size() == 1);
            REQUIRE(desk.rank().done);
            CHECK(desk.store->get(u"case_entry"_s, handedIn)->number(u"score"_s) == 8000);
            CHECK_FALSE(writeDecisions(*desk.store, desk.group, {}, testEdit()).done);
        }
    }
    GIVEN("nothing to score with")
    {
        Desk desk;
        desk.group = {u"evaluation"_s, desk.project, 0};
        auto record = desk.store->blank(u"evaluation"_s);
        record.set(u"project"_s, desk.project).set(u"date"_s, u"2021-06-01"_s);
        const auto evaluation = desk.store.save(record).id();
        THEN("neither a sheet nor a ranking comes about, and the sentence says why")
        {
            CHECK_FALSE(desk.score(evaluation, u"甲"_s, 1, 1).saved());
            CHECK_FALSE(askExpert(*desk.store, desk.group, u"甲"_s, {}, testEdit()).done);
            CHECK_FALSE(desk.rank().sentences.isEmpty());
        }
    }
}
