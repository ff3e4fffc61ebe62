// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prints/training_prints.h"

#include "app/prints/print_layout.h"
#include "app/todo/todo_sheet.h"
#include "app/training/training_desk.h"
#include "db/store/error.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

const PrintBlock &tableOf(const PrintSheet &sheet)
{
    for (const auto &block : sheet.blocks) {
        if (block.kind == PrintBlock::Kind::Table)
            return block;
    }
    FAIL("no table");
    return sheet.blocks.first();
}

/// A training of the demo file with the most certificates.
QString demoTraining()
{
    const auto groups = demoStore().aggregate({u"attendance"_s,
                                               {{u"certificate_number"_s, Operator::IsFilled, {}}},
                                               {{Measure::Kind::Count, {}}},
                                               {{u"training"_s, Dimension::Part::Whole}}});
    REQUIRE_FALSE(groups.isEmpty());
    return groups.first().keys.first().toString();
}

} // namespace

TEST_CASE("The sign-in sheet has a row to sign for everybody, and some for others", "[app][prints]")
{
    const auto training = demoTraining();
    const auto participants = participantsOf(demoStore(), training);
    const auto sheet = signInSheet(demoStore(), training);
    const auto &table = tableOf(sheet);
    REQUIRE(table.rows.size() == participants.size() + 5);
    CHECK(table.rows.first().at(0) == u"1");
    CHECK(table.rows.first().at(1) == participants.first().name);
    CHECK(table.rows.first().at(3).isEmpty());
    CHECK(table.rows.last().at(0) == QString::number(participants.size() + 5));
    CHECK(table.rows.last().at(1).isEmpty());
}

TEST_CASE("Each certificate has a page of its own behind the register", "[app][prints]")
{
    const auto training = demoTraining();
    const auto sheet = certificates(demoStore(), training);
    const auto &table = tableOf(sheet);
    const auto pages = std::ranges::count_if(sheet.blocks, [](const PrintBlock &block) {
        return block.kind == PrintBlock::Kind::NewPage;
    });
    CHECK(pages == table.rows.size());
    CHECK(PrintLayout(sheet).pageCount() >= pages + 1);
    int named = 0;
    for (const auto &block : sheet.blocks) {
        if (block.kind == PrintBlock::Kind::Statement && block.text.contains(table.rows.first().at(1)))
            ++named;
    }
    CHECK(named == 1);
}

TEST_CASE("The list of participants counts who was there", "[app][prints]")
{
    const auto training = demoTraining();
    const auto sheet = participantList(demoStore(), training);
    CHECK(tableOf(sheet).rows.size() == participantsOf(demoStore(), training).size());
    CHECK_THROWS_AS(participantList(demoStore(), u"gone"_s), Error);
}

TEST_CASE("The things to do print by group", "[app][prints]")
{
    const QDate day(2021, 6, 15);
    const auto entries = todoOn(demoStore(), day);
    qsizetype rows = 0;
    for (const auto &block : todoSheet(demoStore(), entries, day).blocks)
        rows += block.rows.size();
    CHECK(rows == entries.size());
}
