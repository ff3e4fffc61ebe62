// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/money/capital_numerals.h"
#include "app/prints/project_prints.h"
#include "app/projects/project_overview.h"
#include "tests/support/catch.h"
#include "tests/support/objections.h"

#include <algorithm>

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

/// A contract of 100,000 yuan; the clock stands on 2021-06-15.
struct Contract {
    TemporaryStore store;
    QString project;

    Contract()
    {
        auto record = store->blank(u"project"_s);
        record.set(u"code"_s, u"XM-1"_s)
            .set(u"title"_s, u"某项目"_s)
            .set(u"category"_s, u"child_care"_s)
            .set(u"purchase"_s, u"government"_s)
            .set(u"office"_s, officeId(u"350100"_s))
            .set(u"year"_s, 2021)
            .set(u"organization"_s, store.save(someOrganization(*store, u"某组织"_s)).id())
            .set(u"contract_number"_s, u"HT-1"_s)
            .set(u"contract_signed_on"_s, u"2021-03-01"_s)
            .set(u"amount"_s, 10'000'000);
        project = store.save(record).id();
    }
    Record tranche(int number, qint64 fen, const QString &condition)
    {
        auto record = store->blank(u"payment"_s);
        return record.set(u"project"_s, project)
            .set(u"tranche"_s, number)
            .set(u"planned_amount"_s, fen)
            .set(u"condition"_s, condition);
    }
    static Record paid(Record tranche, qint64 fen)
    {
        return tranche.set(u"paid_amount"_s, fen)
            .set(u"paid_on"_s, u"2021-06-10"_s)
            .set(u"voucher_number"_s, u"凭-1"_s);
    }
    void evaluate(const QString &phase, const QString &day)
    {
        auto record = store->blank(u"evaluation"_s);
        store.save(
            record.set(u"project"_s, project).set(u"phase"_s, phase).set(u"date"_s, day).set(u"grade"_s, u"pass"_s));
    }
    Record spend(qint64 fen)
    {
        auto record = store->blank(u"expenditure"_s);
        return record.set(u"project"_s, project)
            .set(u"date"_s, u"2021-06-11"_s)
            .set(u"item"_s, u"活动物料"_s)
            .set(u"amount"_s, fen)
            .set(u"voucher_number"_s, u"支-1"_s);
    }
};

} // namespace

SCENARIO("A tranche waits for the mid-term report", "[features][money]")
{
    GIVEN("a tranche that is due with the mid-term report")
    {
        Contract contract;
        const auto tranche = contract.store.save(contract.tranche(1, 3'000'000, u"mid_term_report"_s));
        THEN("it can't be paid before there is one")
        {
            CHECK(objectionsTo(*contract.store, Contract::paid(tranche, 3'000'000))
                  == QStringList{u"tranche_condition"_s});
        }
        WHEN("the report comes after the day of the payment")
        {
            contract.evaluate(u"mid_term"_s, u"2021-06-12"_s);
            THEN("that is too late")
            {
                CHECK_FALSE(objectionsTo(*contract.store, Contract::paid(tranche, 3'000'000)).isEmpty());
            }
        }
        WHEN("the mid-term report is in")
        {
            contract.evaluate(u"mid_term"_s, u"2021-06-09"_s);
            THEN("it is paid, and no more than planned")
            {
                CHECK(objectionsTo(*contract.store, Contract::paid(tranche, 3'000'000)).isEmpty());
                CHECK_FALSE(objectionsTo(*contract.store, Contract::paid(tranche, 3'000'001)).isEmpty());
            }
        }
    }
    GIVEN("tranches that are due with the contract and with the evaluation")
    {
        Contract contract;
        THEN("the signed contract lets the first be paid; the other waits for the final evaluation")
        {
            CHECK(objectionsTo(*contract.store, Contract::paid(contract.tranche(1, 1'000, u"contract"_s), 1'000))
                      .isEmpty());
            const auto last = Contract::paid(contract.tranche(2, 1'000, u"evaluation"_s), 1'000);
            CHECK(objectionsTo(*contract.store, last) == QStringList{u"tranche_condition"_s});
            contract.evaluate(u"mid_term"_s, u"2021-06-09"_s);
            CHECK(objectionsTo(*contract.store, last) == QStringList{u"tranche_condition"_s});
            contract.evaluate(u"final"_s, u"2021-06-09"_s);
            CHECK(objectionsTo(*contract.store, last).isEmpty());
        }
    }
}

SCENARIO("Tranches together never exceed the contract", "[features][money]")
{
    GIVEN("a contract of ¥100,000 with a tranche of ¥60,000")
    {
        Contract contract;
        auto first = contract.store.save(contract.tranche(1, 6'000'000, u"contract"_s));
        THEN("¥40,000 more fit, and not a fen above")
        {
            CHECK(objectionsTo(*contract.store, contract.tranche(2, 4'000'000, u"evaluation"_s)).isEmpty());
            CHECK(objectionsTo(*contract.store, contract.tranche(2, 4'000'001, u"evaluation"_s))
                  == QStringList{u"tranches_within_contract"_s});
        }
        THEN("the contract can't shrink below what is planned")
        {
            auto project = *contract.store->get(u"project"_s, contract.project);
            CHECK(objectionsTo(*contract.store, project.set(u"amount"_s, 5'999'999))
                  == QStringList{u"contract_covers_tranches"_s});
        }
        WHEN("the tranche is cancelled, with its reason")
        {
            contract.store.save(first.set(u"cancelled"_s, 1).set(u"cancel_reason"_s, u"项目调整"_s));
            THEN("the whole contract is free again")
            {
                CHECK(objectionsTo(*contract.store, contract.tranche(2, 10'000'000, u"contract"_s)).isEmpty());
            }
        }
    }
}

SCENARIO("Spending beyond what was paid is flagged and kept", "[features][money]")
{
    GIVEN("¥10,000 paid to the project")
    {
        Contract contract;
        contract.store.save(Contract::paid(contract.tranche(1, 1'000'000, u"contract"_s), 1'000'000));
        THEN("an expenditure within that is nobody's concern")
        {
            CHECK(objectionsTo(*contract.store, contract.spend(1'000'000), Severity::Soft).isEmpty());
        }
        WHEN("more is spent")
        {
            const auto spent = contract.spend(1'000'001);
            THEN("it is said and saved all the same, and the project shows by how much")
            {
                CHECK(objectionsTo(*contract.store, spent, Severity::Soft).contains(u"spent_within_paid"_s));
                contract.store.save(spent);
                const auto money = moneyOf(*contract.store, *contract.store->get(u"project"_s, contract.project));
                CHECK(money.overspent() == 1);
                CHECK(money.unspent() == 0);
            }
        }
    }
}

SCENARIO("A receipt carries the amount in capital numerals", "[features][money]")
{
    GIVEN("a tranche of ¥30,050.20 that was paid")
    {
        Contract contract;
        const auto tranche = contract.store.save(
            Contract::paid(contract.tranche(1, 3'005'020, u"contract"_s), 3'005'020));
        THEN("the receipt says 叁万零伍拾元贰角")
        {
            CHECK(capitalNumerals(3'005'020).startsWith(u"叁万零伍拾元贰角"));
            const auto sheet = paymentReceipt(*contract.store, tranche.id());
            CHECK(std::ranges::any_of(sheet.blocks, [](const PrintBlock &block) {
                return std::ranges::any_of(block.rows, [](const QStringList &row) {
                    return row.contains(capitalNumerals(3'005'020));
                });
            }));
        }
    }
}
