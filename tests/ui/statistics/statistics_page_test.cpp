// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/statistics_page.h"

#include "tests/ui/main_window/window_support.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/chart_view.h"
#include "ui/lists/list_page.h"
#include "ui/lists/record_table_model.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QTableWidget>

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

/// Four services in two districts and two years, three disputes in one, and the page.
struct Counted {
    DeskFixture desk;
    MainWindow window{desk.session, desk.preferences};
    StatisticsPage *page = nullptr;

    Counted()
    {
        auto &store = desk.store();
        const auto organization = store.save(someOrganization(store, u"晨光社"_s), testEdit()).id;
        for (const auto &[district, date] : {std::pair{u"350102"_s, u"2020-05-01"_s},
                                             {u"350102"_s, u"2021-05-01"_s},
                                             {u"350102"_s, u"2021-06-01"_s},
                                             {u"350103"_s, u"2021-06-02"_s}}) {
            auto record = store.blank(u"service"_s);
            record.set(u"organization"_s, organization)
                .set(u"district"_s, districtId(district))
                .set(u"date"_s, date)
                .set(u"kind"_s, u"counselling"_s)
                .set(u"women"_s, 10);
            REQUIRE(store.save(record, testEdit()).saved());
        }
        for (const auto &[district, kind] : {std::pair{u"350102"_s, u"marriage"_s}, {u"350102"_s, u"custody"_s}}) {
            auto record = store.blank(u"dispute"_s);
            record.set(u"accepted_on"_s, u"2021-05-01"_s).set(u"district"_s, districtId(district)).set(u"kind"_s, kind);
            REQUIRE(store.save(record, testEdit()).saved());
        }
        showInFront(window);
        window.go(Target::toPage(u"statistics"_s));
        desk.settle();
        page = qobject_cast<StatisticsPage *>(window.page());
        REQUIRE(page);
        REQUIRE(desk.waitFor([this] { return table()->rowCount() == 3; }));
    }
    QTableWidget *table() { return page->table(); }
    QString text(int row, int column)
    {
        return table()->item(row, column) ? table()->item(row, column)->text() : QString();
    }
    void choose(QComboBox *box, int index)
    {
        REQUIRE(index >= 0);
        box->setCurrentIndex(index);
        emit box->activated(index);
        desk.settle();
    }
};

} // namespace

TEST_CASE("A table's totals agree, and Enter on a number opens the rows that make it", "[ui][statistics]")
{
    Counted counted;
    // District by kind, as it is proposed.
    REQUIRE(counted.table()->rowCount() == 3);
    CHECK(counted.text(0, 1) == u"3");
    CHECK(counted.text(1, 1) == u"1");
    CHECK(counted.text(2, 1) == u"4");
    CHECK(counted.page->chart()->view()->spec().series.first().values == QList<double>{3, 1});
    counted.choose(counted.page->measureBox(), counted.page->measureBox()->findText(u"Sum: Women"_s));
    CHECK(counted.text(2, 1) == u"40");

    counted.table()->setFocus();
    counted.table()->setCurrentCell(0, 2);
    pressKey(counted.table(), Qt::Key_Return);
    counted.desk.settle();
    auto *list = qobject_cast<ListPage *>(counted.window.page());
    REQUIRE(list);
    REQUIRE(counted.desk.waitFor([&] { return list->model()->count() == 3; }));
}

TEST_CASE("A year is compared with the one before, row by row", "[ui][statistics]")
{
    Counted counted;
    counted.choose(counted.page->yearBox(), counted.page->yearBox()->findData(2021));
    counted.page->compareBox()->setChecked(true);
    REQUIRE(counted.desk.waitFor([&] { return counted.table()->columnCount() == 5; }));
    CHECK(counted.text(0, 1) == u"2");
    CHECK(counted.text(0, 2) == u"1");
    CHECK(counted.text(0, 3) == u"+100.0%");
    CHECK(counted.text(1, 3) == u"new");
    CHECK(counted.text(2, 2) == u"1");
}

TEST_CASE("A report is saved under a name and opened again as it was asked for", "[ui][statistics]")
{
    Counted counted;
    counted.choose(counted.page->measureBox(), counted.page->measureBox()->findText(u"Sum: Women"_s));
    counted.choose(counted.page->yearBox(), counted.page->yearBox()->findData(2021));
    const auto asked = counted.page->request();
    counted.page->saveAs(u"妇女服务"_s);
    counted.desk.settle();
    const auto reports = counted.desk.store().query({u"report"_s}).records;
    REQUIRE(reports.size() == 1);
    counted.choose(counted.page->typeBox(), counted.page->typeBox()->findData(u"training"_s));
    counted.page->openReport(reports.first().id());
    counted.desk.settle();
    CHECK(counted.page->request() == asked);
    CHECK(counted.page->yearBox()->currentData().toInt() == 2021);
    CHECK(counted.desk.waitFor([&] { return counted.text(2, 1) == u"30"; }));
}

TEST_CASE("Small numbers of disputes stand as stars until they are asked for", "[ui][statistics]")
{
    Counted counted;
    CHECK_FALSE(counted.page->smallBox()->isVisible());
    counted.choose(counted.page->typeBox(), counted.page->typeBox()->findData(u"dispute"_s));
    REQUIRE(counted.page->smallBox()->isVisible());
    REQUIRE(counted.desk.waitFor([&] { return counted.table()->rowCount() == 2; }));
    CHECK(counted.text(0, 1) == u"*");
    CHECK(counted.text(0, 2) == u"*");
    CHECK(counted.text(1, 1) == u"*");
    counted.page->copy();
    CHECK(QApplication::clipboard()->text().contains(u'*'));
    // Its rows are no way around.
    emit counted.table()->cellActivated(0, 2);
    CHECK(counted.window.page() == counted.page);
    CHECK(counted.window.said().contains(u"recognized"));
    counted.page->smallBox()->setChecked(true);
    REQUIRE(counted.desk.waitFor([&] { return counted.text(0, 2) == u"1"; }));
    CHECK(counted.text(1, 1) == u"2");
}

TEST_CASE("A table goes out as CSV that spreadsheets read", "[ui][statistics]")
{
    Counted counted;
    const QString path = counted.desk.folder.filePath(u"out.csv"_s);
    counted.page->saveCsv(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("\xef\xbb\xbf"));
    CHECK(bytes.trimmed().endsWith(",4,4"));
    CHECK(counted.page->sheet().blocks.first().rows.size() == 3);
}
