// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prints/organization_prints.h"

#include "app/organizations/organization_file.h"
#include "app/prints/incubation_prints.h"
#include "app/prints/prints.h"
#include "app/text/value_text.h"
#include "db/store/error.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <algorithm>

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const PrintSheet &sheet)
{
    QStringList all{sheet.title, sheet.subtitle};
    for (const auto &block : sheet.blocks) {
        all.append(block.text);
        all += block.headings;
        for (const auto &row : block.rows)
            all.append(row.join(u' '));
    }
    return all.join(u'\n');
}

Record firstOf(const QString &type, const QList<Condition> &where)
{
    Query query{type, where};
    query.limit = 1;
    const auto found = demoStore().query(query).records;
    REQUIRE(found.size() == 1);
    return found.first();
}

} // namespace

TEST_CASE("An organization's dossier lists its parts and holds nobody's telephone", "[app][prints]")
{
    auto &store = demoStore();
    // The demo's organization with the most people.
    auto groups = store.aggregate({u"person"_s,
                                   {{u"organization"_s, Operator::IsFilled, {}}, {u"phone"_s, Operator::IsFilled, {}}},
                                   {{Measure::Kind::Count, {}}},
                                   {{u"organization"_s}}});
    const auto most = std::ranges::max_element(groups, std::ranges::less(), &Group::rows);
    REQUIRE(most != groups.end());
    const auto id = most->keys.first().toString();
    const auto organization = *store.get(u"organization"_s, id);

    const auto sheet = printKind(store, u"organization"_s, u"organization_dossier"_s).make(store, id);
    const auto text = textOf(sheet);
    CHECK(sheet.subtitle == organization.text(u"name"_s));
    // The contents name the headings, in their order.
    QStringList parts;
    QStringList headings;
    for (const auto &block : sheet.blocks) {
        if (block.kind == PrintBlock::Kind::Heading)
            headings.append(block.text);
        if (block.kind == PrintBlock::Kind::Table && parts.isEmpty()) {
            for (const auto &row : block.rows)
                parts.append(row.at(1));
        }
    }
    headings.removeFirst();
    REQUIRE(parts.size() >= 3);
    REQUIRE(headings.size() == parts.size());
    for (int i = 0; i < parts.size(); ++i)
        CHECK(headings.at(i).endsWith(parts.at(i)));
    store.forEach({u"person"_s, {equals(u"organization"_s, id)}}, [&](const Record &person) {
        CHECK(text.contains(person.text(u"name"_s)));
        CHECK((!person.has(u"phone"_s) || !text.contains(person.text(u"phone"_s))));
        return true;
    });
    CHECK((!organization.has(u"phone"_s) || !text.contains(organization.text(u"phone"_s))));
    CHECK_THROWS_AS(organizationDossier(store, u"none"_s), Error);
}

TEST_CASE("A dossier's projects add up to what the payments say", "[app][prints]")
{
    auto &store = demoStore();
    const auto project = firstOf(u"project"_s,
                                 {equals(u"stage"_s, u"closed"_s), {u"organization"_s, Operator::IsFilled, {}}});
    const auto organization = project.text(u"organization"_s);
    const auto projects = projectsOf(store, organization);
    qint64 paid = 0;
    store.forEach({u"payment"_s,
                   {equals(u"project.organization"_s, organization),
                    {u"project.stage"_s, Operator::NotEqual, u"cancelled"_s}}},
                  [&](const Record &payment) {
                      paid += payment.number(u"paid_amount"_s);
                      return true;
                  });
    CHECK(paid > 0);
    CHECK(projects.total.paid == paid);
    const auto text = textOf(organizationDossier(store, organization));
    CHECK(text.contains(project.text(u"code"_s)));
    CHECK(text.contains(ValueText(store).money(paid)));
}

TEST_CASE("A grade ends after five years, and only where there is one", "[app][organizations]")
{
    Record organization(u"organization"_s);
    CHECK_FALSE(gradeEnd(organization).isValid());
    organization.set(u"graded_on"_s, u"2020-12-15"_s);
    CHECK_FALSE(gradeEnd(organization).isValid());
    organization.set(u"grade"_s, u"3A"_s);
    CHECK(gradeEnd(organization) == QDate(2025, 12, 14));
}

TEST_CASE("A printed growth track begins with what was first", "[app][prints]")
{
    const auto stay = firstOf(u"incubation"_s, {equals(u"stage"_s, u"graduated"_s)});
    const auto sheet = organizationGrowthTrack(demoStore(), stay.text(u"organization"_s));
    REQUIRE(sheet.blocks.size() == 1);
    const auto &rows = sheet.blocks.first().rows;
    const auto at = [&](const QString &stage) {
        const auto label = demoStore().choiceLabel(u"incubation.stage"_s, stage);
        const auto found = std::ranges::find_if(rows,
                                                [&](const QStringList &row) { return row.at(2).contains(label); });
        return found - rows.begin();
    };
    REQUIRE(at(u"graduated"_s) < rows.size());
    CHECK(at(u"applied"_s) < at(u"graduated"_s));
    const auto person = firstOf(u"attendance"_s, {}).text(u"person"_s);
    CHECK_FALSE(personGrowthTrack(demoStore(), person).blocks.first().rows.isEmpty());
}

TEST_CASE("Handover and return sheets name the facility and have lines to sign on", "[app][prints]")
{
    auto &store = demoStore();
    const auto allocation = firstOf(u"allocation"_s, {{u"returned_on"_s, Operator::IsFilled, {}}});
    const auto facility = *store.get(u"facility"_s, allocation.text(u"facility"_s));
    const ValueText words(store);
    for (const auto &sheet : {handoverSheet(store, allocation.id()), returnSheet(store, allocation.id())}) {
        CHECK(textOf(sheet).contains(facility.text(u"name"_s)));
        CHECK(sheet.blocks.last().kind == PrintBlock::Kind::Signatures);
    }
    CHECK(textOf(returnSheet(store, allocation.id())).contains(words.date(allocation.text(u"returned_on"_s))));
    const auto stay = textOf(staySheet(store, allocation.text(u"incubation"_s)));
    CHECK(stay.contains(facility.text(u"name"_s)));
    CHECK(stay.contains(words.date(allocation.text(u"returned_on"_s))));
}
