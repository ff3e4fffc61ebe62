// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/forms/ui_support.h"

#include "ui/lists/record_pages.h"
#include "ui/lists/record_table.h"
#include "ui/lists/record_table_model.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>

using namespace moli;

namespace {

/// Services with a number of women each, in one batch.
void addServices(Store &store, const QString &organization, int count)
{
    const auto batch = store.begin(testEdit());
    const QDate first(2018, 1, 1);
    for (int i = 0; i < count; ++i) {
        Record service("service");
        service.set("date", first.addDays(i % 1000).toString(Qt::ISODate))
            .set("organization", organization)
            .set("district", districtId(i % 2 == 0 ? "350102" : "350103"))
            .set("kind", "counselling")
            .set("women", qlonglong(i))
            .set("place", QStringLiteral("地点%1").arg(i));
        const auto result = batch->save(service);
        if (!result.saved())
            throw std::runtime_error(result.problems.value(0).sentence.toStdString());
    }
    batch->commit();
}

void readAll(UiFixture &ui, RecordTableModel &model)
{
    while (model.canFetchMore({})) {
        model.fetchMore({});
        ui.settle();
    }
}

QString cell(const RecordTableModel &model, int row, const QString &column)
{
    return model.index(row, model.columnOf(column)).data().toString();
}

} // namespace

TEST_CASE("A list is read page by page and keeps few of them", "[ui]")
{
    UiFixture ui;
    const QString organization = ui.save(someOrganization(ui.store(), "茉莉社工")).id();
    addServices(ui.store(), organization, 5000);
    RecordTableModel model(ui.session, "service");
    model.setFilter({});
    ui.settle();
    CHECK(model.rowCount() == RecordPages::pageSize);
    CHECK(model.canFetchMore({}));
    CHECK(model.count() == 5000);

    readAll(ui, model);
    CHECK(model.rowCount() == 5000);
    CHECK(model.pagesInMemory() == RecordPages::pagesKept);

    // The first page has gone by now; asking for it brings it back.
    QSignalSpy arrived(&model, &QAbstractItemModel::dataChanged);
    CHECK(model.idAt(0).isEmpty());
    CHECK(model.index(0, 0).data().toString() == "…");
    ui.settle();
    CHECK(arrived.size() >= 1);
    CHECK(!model.idAt(0).isEmpty());
    CHECK(cell(model, 0, "date") == "2020-09-26"); // the latest first
    CHECK(model.pagesInMemory() == RecordPages::pagesKept);

    // Every row is there once, in order.
    QSet<QString> ids;
    QString before = "9999";
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.idAt(row).isEmpty()) {
            (void)model.index(row, 0).data();
            ui.settle();
        }
        ids.insert(model.idAt(row));
        CHECK(cell(model, row, "date") <= before);
        before = cell(model, row, "date");
    }
    CHECK(ids.size() == 5000);
    CHECK(model.pagesInMemory() <= RecordPages::pagesKept);
}

TEST_CASE("Totals and count follow the filter", "[ui]")
{
    UiFixture ui;
    const QString organization = ui.save(someOrganization(ui.store(), "茉莉社工")).id();
    addServices(ui.store(), organization, 500);
    RecordTableModel model(ui.session, "service");
    model.setFilter({});
    ui.settle();
    CHECK(model.count() == 500);
    CHECK(model.totals().value("women") == 499 * 500 / 2);
    model.setFilter({equals("district", districtId("350102"))});
    ui.settle();
    CHECK(model.count() == 250);
    CHECK(model.totals().value("women") == 249 * 250);
    model.setFilter({}, "地点499");
    ui.settle();
    CHECK(model.count() == 1);
    CHECK(model.totals().value("women") == 499);
}

TEST_CASE("Columns sort in the store, titles by pinyin", "[ui]")
{
    UiFixture ui;
    for (const char *name : {"榕城家庭教育协会", "茉莉社工", "爱心驿站", "仓山姐妹会"}) {
        ui.save(someOrganization(ui.store(), name));
    }
    RecordTableModel model(ui.session, "organization");
    model.setFilter({});
    ui.settle();
    const auto names = [&] {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row) {
            list.append(cell(model, row, "name"));
        }
        return list;
    };
    const QStringList byPinyin{"爱心驿站", "仓山姐妹会", "茉莉社工", "榕城家庭教育协会"};
    CHECK(names() == byPinyin);
    model.sort(model.columnOf("name"), Qt::DescendingOrder);
    ui.settle();
    CHECK(names() == QStringList(byPinyin.rbegin(), byPinyin.rend()));

    // A column without an order leaves the old one.
    QSignalSpy told(&model, &RecordTableModel::sortChanged);
    model.sort(model.columnOf("profile"));
    ui.settle();
    CHECK(told.size() == 1);
    CHECK(model.query().sort == Sort{"name", true});
}

TEST_CASE("References stand there by title, choices by label, sensitive values masked", "[ui]")
{
    UiFixture ui;
    Record organization = someOrganization(ui.store(), "茉莉社工");
    organization.set("phone", "13812345678").set("volunteers", 1234LL).set("profile", QString(500, u'长'));
    ui.save(organization);
    RecordTableModel model(ui.session, "organization");
    model.setFilter({});
    ui.settle();
    CHECK(cell(model, 0, "district")
          == ui.store().titles("district", {districtId("350102")}).value(districtId("350102")));
    CHECK(cell(model, 0, "form") == ui.store().choiceLabel("organization.form", "community_group"));
    CHECK(cell(model, 0, "phone") == "138****5678");
    CHECK(cell(model, 0, "volunteers") == "1,234");
    CHECK(model.index(0, model.columnOf("volunteers")).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    CHECK(cell(model, 0, "profile").size() < 400);
    CHECK(!model.index(0, model.columnOf("profile")).data(Qt::ToolTipRole).toString().isEmpty());
    CHECK(cell(model, 0, "created_by") == tester);
}

TEST_CASE("A change shows up; selection and scroll stay where they were", "[ui]")
{
    UiFixture ui;
    const QString organization = ui.save(someOrganization(ui.store(), "茉莉社工")).id();
    addServices(ui.store(), organization, 700);
    RecordTableModel model(ui.session, "service");
    RecordTable table(&model, "test");
    showActive(table, {900, 400});
    model.setFilter({});
    ui.settle();
    model.fetchMore({});
    ui.settle();
    table.verticalScrollBar()->setValue(250);
    table.selectRecord(model.idAt(260));
    ui.settle();
    const QString chosen = table.currentId();
    const QString top = model.idAt(table.rowAt(1));
    REQUIRE(!chosen.isEmpty());

    addServices(ui.store(), organization, 1); // 2018-01-01: goes to the end
    Record latest("service");
    latest.set("date", "2021-06-01")
        .set("organization", organization)
        .set("district", districtId("350102"))
        .set("kind", "counselling");
    ui.save(latest); // goes to the top
    ui.settle();
    CHECK(model.count() == 702);
    CHECK(cell(model, 0, "date") == "2021-06-01");
    CHECK(table.currentId() == chosen);
    CHECK(table.selectedIds() == QStringList{chosen});
    CHECK(table.currentIndex().row() == 261);
    CHECK(model.idAt(table.rowAt(1)) == top);
}

TEST_CASE("Other rows begin at the top; a record that is among them stays chosen", "[ui]")
{
    UiFixture ui;
    const QString organization = ui.save(someOrganization(ui.store(), "茉莉社工")).id();
    addServices(ui.store(), organization, 180);
    RecordTableModel model(ui.session, "service");
    RecordTable table(&model, "test");
    showActive(table, {900, 300});
    model.setFilter({});
    ui.settle();
    table.selectRecord(model.idAt(101));
    const QString chosen = table.currentId();
    const QString district = ui.store().get("service", chosen)->text("district");
    const QString other = district == districtId("350102") ? districtId("350103") : districtId("350102");
    model.setFilter({equals("district", district)});
    ui.settle();
    CHECK(table.currentId() == chosen);
    CHECK(table.selectedIds() == QStringList{chosen});
    model.setFilter({equals("district", other)});
    ui.settle();
    CHECK(table.selectedIds().isEmpty());
    CHECK(table.verticalScrollBar()->value() == 0);
}

TEST_CASE("A list that nobody sees reads nothing until it is seen", "[ui]")
{
    UiFixture ui;
    RecordTableModel model(ui.session, "organization");
    model.setFilter({});
    ui.settle();
    model.setWatching(false);
    ui.save(someOrganization(ui.store(), "茉莉社工"));
    ui.settle();
    CHECK(model.rowCount() == 0);
    model.setWatching(true);
    ui.settle();
    CHECK(model.rowCount() == 1);
}

TEST_CASE("Ids of rows out of memory are read for what is done with many", "[ui]")
{
    UiFixture ui;
    const QString organization = ui.save(someOrganization(ui.store(), "茉莉社工")).id();
    addServices(ui.store(), organization, 4600);
    RecordTableModel model(ui.session, "service");
    model.setFilter({});
    ui.settle();
    readAll(ui, model);
    REQUIRE(model.idAt(0).isEmpty());
    QList<int> rows;
    for (int row = 0; row < 4600; ++row) {
        rows.append(row);
    }
    QStringList ids;
    model.withIds(rows, &model, [&](const QStringList &found) { ids = found; });
    ui.settle();
    CHECK(ids.size() == 4600);
    CHECK(QSet<QString>(ids.begin(), ids.end()).size() == 4600);
}

TEST_CASE("Which columns show, their order and widths are remembered", "[ui]")
{
    UiFixture ui;
    QSettings().remove("lists/remembered/columns");
    RecordTableModel model(ui.session, "organization");
    QList<int> before;
    {
        RecordTable table(&model, "remembered");
        before = table.visibleColumns();
        table.setColumnShown("email", true);
        table.setColumnShown("credit_code", false);
        table.setColumnWidth(model.columnOf("name"), 333);
        table.horizontalHeader()->moveSection(table.horizontalHeader()->visualIndex(model.columnOf("email")), 0);
    }
    RecordTable table(&model, "remembered");
    CHECK(table.visibleColumns().first() == model.columnOf("email"));
    CHECK(!table.visibleColumns().contains(model.columnOf("credit_code")));
    CHECK(table.columnWidth(model.columnOf("name")) == 333);
    table.resetColumns();
    CHECK(table.visibleColumns() == before);
}
