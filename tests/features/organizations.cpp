// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/objections.h"

using namespace moli;
using namespace Qt::StringLiterals;

SCENARIO("A credit code is taken when its check character is right", "[features][organizations]")
{
    GIVEN("an organization")
    {
        TemporaryStore store;
        const auto organization = someOrganization(*store, u"某组织"_s);
        const auto with = [&](const QString &code, const QString &form = u"social_service"_s) {
            return Record(organization).set(u"credit_code"_s, code).set(u"form"_s, form);
        };
        THEN("91350100M000100Y43 is valid and …4Z is refused with the character that it should be")
        {
            CHECK(objectionsTo(*store, with(u"91350100M000100Y43"_s)).isEmpty());
            const auto problems = store->validate(with(u"91350100M000100Y4Z"_s));
            const auto wrong = std::ranges::find(problems, u"credit_code"_s, &Problem::field);
            REQUIRE(wrong != problems.end());
            CHECK(wrong->severity == Severity::Hard);
            CHECK(wrong->sentence.contains(u'3'));
        }
        THEN("a code of another form of organization is said beside the field and saved")
        {
            CHECK_FALSE(objectionsTo(*store, with(u"91350100M000100Y43"_s), Severity::Soft).isEmpty());
        }
        THEN("a group on file may have none")
        {
            CHECK(objectionsTo(*store, with({}, u"community_group"_s)).isEmpty());
        }
        WHEN("another organization has the code already")
        {
            store.save(with(u"91350100M000100Y43"_s));
            THEN("it is refused")
            {
                auto other = someOrganization(*store, u"另一组织"_s);
                CHECK(objectionsTo(*store, other.set(u"credit_code"_s, u"91350100M000100Y43"_s)).contains(u"unique"_s));
            }
        }
    }
}

SCENARIO("An organization applies once for a project", "[features][organizations]")
{
    GIVEN("an application")
    {
        TemporaryStore store;
        const auto organization = store.save(someOrganization(*store, u"某组织"_s)).id();
        auto project = store->blank(u"project"_s);
        project.set(u"code"_s, u"XM-1"_s)
            .set(u"title"_s, u"某项目"_s)
            .set(u"category"_s, u"child_care"_s)
            .set(u"purchase"_s, u"government"_s)
            .set(u"office"_s, officeId(u"350100"_s))
            .set(u"year"_s, 2021);
        auto application = store->blank(u"application"_s);
        application.set(u"project"_s, store.save(project).id())
            .set(u"organization"_s, organization)
            .set(u"submitted_on"_s, u"2021-05-01"_s);
        store.save(application);
        THEN("a second one is refused; a failed form check wants its reason")
        {
            CHECK_FALSE(objectionsTo(*store, application).isEmpty());
            auto other = Record(application)
                             .set(u"organization"_s, store.save(someOrganization(*store, u"另一组织"_s)).id());
            CHECK(objectionsTo(*store, other).isEmpty());
            CHECK_FALSE(objectionsTo(*store, other.set(u"form_check"_s, u"failed"_s)).isEmpty());
        }
    }
}
