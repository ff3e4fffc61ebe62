// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/training_desk.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <QSet>

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

/// A training of six hours on 2021-06-10, with as many people on its list as are asked for.
struct Class {
    TemporaryStore store;
    QString organization;
    QString training;

    explicit Class(int people)
    {
        organization = store.save(someOrganization(*store, u"某组织"_s)).id();
        training = newTraining();
        QStringList persons;
        for (int i = 1; i <= people; ++i)
            persons.append(newPerson(u"学员%1"_s.arg(i)));
        CHECK(addParticipants(*store, training, persons, testEdit()).done == people);
    }
    QString newTraining()
    {
        auto record = store->blank(u"training"_s);
        record.set(u"title"_s, u"赋能训练营"_s)
            .set(u"kind"_s, u"empowerment_camp"_s)
            .set(u"from"_s, u"2021-06-10"_s)
            .set(u"hours"_s, 6'0)
            .set(u"office"_s, officeId(u"350100"_s));
        return store.save(record).id();
    }
    QString newPerson(const QString &name)
    {
        auto record = store->blank(u"person"_s);
        record.set(u"name"_s, name).set(u"organization"_s, organization).set(u"role"_s, u"member"_s);
        return store.save(record).id();
    }
    DeskAnswer signIn(const QString &rows) { return signInRows(*store, training, rows, testEdit()); }
    QList<int> signedIn()
    {
        QList<int> rows;
        for (const auto &each : participantsOf(*store, training)) {
            if (each.attendance.number(u"signed_in"_s) != 0)
                rows.append(static_cast<int>(each.attendance.number(u"row_number"_s)));
        }
        return rows;
    }
    Record row(int number)
    {
        for (const auto &each : participantsOf(*store, training)) {
            if (each.attendance.number(u"row_number"_s) == number)
                return each.attendance;
        }
        return {};
    }
    bool passed(int number) { return hasPassed(row(number), *store->get(u"training"_s, training)); }
    QStringList certificates()
    {
        QStringList numbers;
        for (const auto &each : participantsOf(*store, training))
            numbers.append(each.attendance.text(u"certificate_number"_s));
        return numbers;
    }
};

} // namespace

SCENARIO("The attendance is entered by the row numbers of the sign-in sheet", "[features][training]")
{
    GIVEN("a training with fifteen people on its list")
    {
        Class camp(15);
        WHEN("the rows 1-3, 7 and 12-13 are typed, in full-width signs too")
        {
            const auto answer = camp.signIn(u"１－３，7、12 - 13"_s);
            THEN("these are signed in with the training's hours, in one step")
            {
                CHECK(answer.mistakes.isEmpty());
                CHECK(answer.done == 6);
                CHECK(camp.signedIn() == QList<int>{1, 2, 3, 7, 12, 13});
                CHECK(camp.row(7).number(u"hours"_s) == 6'0);
                CHECK_FALSE(camp.row(4).has(u"hours"_s));
            }
            THEN("one undo takes all of them back")
            {
                REQUIRE(camp.store->undo(tester).batch != 0);
                CHECK(camp.signedIn().isEmpty());
            }
            THEN("who is signed in already is said, and the others go in")
            {
                const auto again = camp.signIn(u"3-4"_s);
                CHECK(again.done == 1);
                REQUIRE(again.mistakes.size() == 1);
                CHECK(again.mistakes.first().contains(u"3"));
            }
        }
        WHEN("what is typed is partly wrong")
        {
            const auto answer = camp.signIn(u"2, x, 9-5, 14-17"_s);
            THEN("the mistakes are said in words and what is right goes in")
            {
                CHECK(camp.signedIn() == QList<int>{2, 14, 15});
                REQUIRE(answer.mistakes.size() == 3);
                CHECK(answer.mistakes.at(0).contains(u"“x”"));
                CHECK(answer.mistakes.at(1).contains(u"“9-5”"));
                CHECK(answer.mistakes.at(2).contains(u"16, 17"));
            }
        }
        WHEN("nothing of it is right")
        {
            const auto answer = camp.signIn(u"99"_s);
            THEN("no step is left in the history")
            {
                CHECK(answer.batch == 0);
                CHECK(answer.done == 0);
            }
        }
        WHEN("somebody came for only half of it and has his hours entered before he is signed in")
        {
            camp.store.save(camp.row(5).set(u"hours"_s, 3'0));
            CHECK(camp.signIn(u"5"_s).done == 1);
            THEN("his hours stay")
            {
                CHECK(camp.row(5).number(u"hours"_s) == 3'0);
            }
        }
        WHEN("a signature is taken back")
        {
            REQUIRE(camp.signIn(u"5"_s).done == 1);
            REQUIRE(setSignedIn(*camp.store, camp.row(5).id(), false, testEdit()).done == 1);
            THEN("the hours go with it")
            {
                CHECK(camp.signedIn().isEmpty());
                CHECK_FALSE(camp.row(5).has(u"hours"_s));
            }
        }
    }
}

SCENARIO("People come onto the list once, each with the next row number", "[features][training]")
{
    GIVEN("a training with two people on its list")
    {
        Class camp(2);
        const auto third = camp.newPerson(u"学员三"_s);
        auto gone = *camp.store->get(u"person"_s, camp.newPerson(u"离开的"_s));
        camp.store.save(gone.set(u"left_on"_s, u"2021-01-01"_s));
        WHEN("the whole organization is added")
        {
            const auto answer = addParticipants(*camp.store, camp.training, peopleOf(*camp.store, camp.organization),
                                                testEdit());
            THEN("only who is missing and still there comes onto it")
            {
                CHECK(answer.done == 1);
                CHECK(answer.mistakes.size() == 2);
                CHECK(camp.row(3).text(u"person"_s) == third);
                CHECK(participantsOf(*camp.store, camp.training).size() == 3);
            }
        }
    }
}

SCENARIO("A training is passed with a signature and four fifths of its hours", "[features][training]")
{
    GIVEN("a training of six hours with people who were there for different times")
    {
        Class camp(4);
        CHECK(camp.signIn(u"1-3"_s).done == 3);
        camp.store.save(camp.row(2).set(u"hours"_s, 4'8)); // just eighty percent
        camp.store.save(camp.row(3).set(u"hours"_s, 4'7));
        camp.store.save(camp.row(4).set(u"hours"_s, 6'0)); // hours, but no signature
        THEN("the whole time and just four fifths pass, a little less and a missing signature don't")
        {
            CHECK(camp.passed(1));
            CHECK(camp.passed(2));
            CHECK_FALSE(camp.passed(3));
            CHECK_FALSE(camp.passed(4));
        }
        THEN("another rule is another share")
        {
            CHECK(hasPassed(camp.row(3), *camp.store->get(u"training"_s, camp.training), {50}));
        }
    }
}

SCENARIO("Certificates are numbered once", "[features][training]")
{
    GIVEN("a training that three of four have passed")
    {
        Class camp(4);
        CHECK(camp.signIn(u"1-3"_s).done == 3);
        WHEN("certificates are issued")
        {
            const auto answer = issueCertificates(*camp.store, camp.training, testEdit());
            THEN("those who passed get numbers in the order of the list, of this office and year")
            {
                CHECK(answer.done == 3);
                CHECK(answer.mistakes.size() == 1);
                CHECK(camp.certificates()
                      == QStringList{u"PX350100-2021-0001"_s, u"PX350100-2021-0002"_s, u"PX350100-2021-0003"_s,
                                     QString()});
                CHECK(camp.row(1).text(u"certified_on"_s) == u"2021-06-15");
            }
            THEN("issuing again changes nothing")
            {
                const auto again = issueCertificates(*camp.store, camp.training, testEdit());
                CHECK(again.done == 0);
                CHECK(again.batch == 0);
            }
            THEN("who passes later, and another training, go on behind them")
            {
                CHECK(camp.signIn(u"4"_s).done == 1);
                CHECK(issueCertificates(*camp.store, camp.training, testEdit()).done == 1);
                CHECK(camp.row(4).text(u"certificate_number"_s) == u"PX350100-2021-0004");
            }
            THEN("the number of a deleted row isn't given again")
            {
                const auto batch = camp.store->begin(testEdit());
                CHECK(batch->remove(u"attendance"_s, camp.row(3).id()).isEmpty());
                batch->commit();
                CHECK(camp.signIn(u"4"_s).done == 1);
                CHECK(issueCertificates(*camp.store, camp.training, testEdit()).done == 1);
                CHECK(camp.row(4).text(u"certificate_number"_s) == u"PX350100-2021-0004");
            }
            THEN("one undo takes the whole batch back")
            {
                REQUIRE(camp.store->undo(tester).batch == answer.batch + 1);
                CHECK(camp.certificates() == QStringList{{}, {}, {}, {}});
            }
        }
    }
}
