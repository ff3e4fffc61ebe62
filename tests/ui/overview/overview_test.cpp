// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figures/figure.h"
#include "tests/ui/main_window/window_support.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/chart_view.h"
#include "ui/lists/list_page.h"
#include "ui/overview/figure_board.h"
#include "ui/overview/figure_tile.h"
#include "ui/overview/figure_words.h"
#include "ui/overview/overview_page.h"

#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>
#include <QWheelEvent>

#include <cmath>

using namespace moli;

namespace {

struct OverviewFixture : DeskFixture {
    OverviewPage page{session};
    QList<Target> asked;

    OverviewFixture() : DeskFixture(File::Demo)
    {
        QObject::connect(&page, &PageWidget::targetRequested, [this](const Target &target) { asked.append(target); });
        showInFront(page, {1140, 700});
        settle();
    }
    qint64 countOf(const Target &target) { return store().count(target.query); }
};

} // namespace

TEST_CASE("Every tile shows its published figure and opens to exactly the rows that make it", "[ui]")
{
    OverviewFixture fixture;
    const Figures figures(fixture.store());
    REQUIRE(fixture.page.board()->tiles().size() >= 17);
    for (FigureTile *tile : fixture.page.board()->tiles()) {
        CAPTURE(tile->key().toStdString());
        const FigureValue value = figures.value(figure(tile->key()));
        CHECK(tile->value() == Figures::text(figure(tile->key()), value.value));
        tile->click();
        REQUIRE(fixture.asked.size() == 1);
        const Target target = fixture.asked.takeFirst();
        CHECK(target.kind == Target::Kind::List);
        CHECK(target.key == figure(tile->key()).type);
        CHECK(target.caption == figure(tile->key()).label.text());
        CHECK(fixture.countOf(target) == value.rows);
    }
}

TEST_CASE("A year narrows tiles, charts and map, and compares with the year before", "[ui]")
{
    OverviewFixture fixture;
    const int index = fixture.page.yearBox()->findText(QStringLiteral("2021"));
    REQUIRE(index > 0);
    fixture.page.yearBox()->setCurrentIndex(index);
    emit fixture.page.yearBox()->activated(index);
    fixture.settle();

    FigureFilter filter;
    filter.from = QDate(2021, 1, 1);
    filter.until = QDate(2021, 12, 31);
    const Figures figures(fixture.store());
    const Figure &beneficiaries = figure(QStringLiteral("beneficiaries"));
    FigureTile *tile = fixture.page.board()->tile(beneficiaries.key);
    CHECK(tile->value() == Figures::text(beneficiaries, figures.value(beneficiaries, filter).value));
    CHECK(tile->note().contains(QStringLiteral("2020")));
    const QList<FigureGroup> groups = figures.by(beneficiaries, FigureBy::District, filter);
    MapTile *map = fixture.page.map()->tile(groups.first().id);
    REQUIRE(map);
    CHECK(map->accessibleName().contains(Figures::text(beneficiaries, groups.first().value)));
    tile->click();
    REQUIRE(fixture.asked.size() == 1);
    CHECK(fixture.asked.first().caption.endsWith(QStringLiteral("2021")));
    CHECK(fixture.countOf(fixture.asked.first()) == figures.value(beneficiaries, filter).rows);
}

TEST_CASE("The wheel over a filter scrolls the page and leaves the filter alone", "[ui]")
{
    OverviewFixture fixture;
    QComboBox *box = fixture.page.yearBox();
    REQUIRE(box->count() > 1);
    box->clearFocus();
    const QPointF middle = QRectF(box->rect()).center();
    QWheelEvent wheel(middle, box->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(box, &wheel);
    CHECK(box->currentIndex() == 0);
}

TEST_CASE("An office narrows the tiles", "[ui]")
{
    OverviewFixture fixture;
    fixture.page.setOffice(officeId(QStringLiteral("350105")));
    fixture.settle();
    FigureFilter filter;
    filter.office = officeId(QStringLiteral("350105"));
    const Figure &projects = figure(QStringLiteral("projects"));
    CHECK(fixture.page.board()->tile(projects.key)->value()
          == Figures::text(projects, Figures(fixture.store()).value(projects, filter).value));
    CHECK(fixture.page.officeBox()->currentText().contains(QStringLiteral("马尾")));
}

TEST_CASE("A click on the map narrows the tiles to that district, another one takes it away", "[ui]")
{
    OverviewFixture fixture;
    const QString mawei = districtId(QStringLiteral("350105"));
    const Figure &services = figure(QStringLiteral("services"));
    const QString whole = fixture.page.board()->tile(services.key)->value();
    MapTile *tile = fixture.page.map()->tile(mawei);
    REQUIRE(tile);
    QTest::mouseClick(tile, Qt::LeftButton);
    fixture.settle();
    CHECK(fixture.page.district() == mawei);
    CHECK(tile->isChecked());
    FigureFilter filter;
    filter.district = mawei;
    CHECK(fixture.page.board()->tile(services.key)->value()
          == Figures::text(services, Figures(fixture.store()).value(services, filter).value));
    for (ChartPanel *chart : fixture.page.charts()) {
        REQUIRE(chart->view()->selected() >= 0);
        CHECK(chart->view()->spec().categories.at(chart->view()->selected()) == QStringLiteral("马尾区"));
    }
    QTest::mouseClick(tile, Qt::LeftButton);
    fixture.settle();
    CHECK(fixture.page.district().isEmpty());
    CHECK(fixture.page.board()->tile(services.key)->value() == whole);
}

TEST_CASE("The map has thirteen tiles and the arrow keys go from one to the next", "[ui]")
{
    OverviewFixture fixture;
    TileMap *map = fixture.page.map();
    REQUIRE(map->tiles().size() == 13);
    int tabStops = 0;
    for (const MapTile *tile : map->tiles()) {
        CHECK(tile->step() >= 0);
        tabStops += tile->focusPolicy() & Qt::TabFocus ? 1 : 0;
    }
    CHECK(tabStops == 1);
    MapTile *gulou = map->tile(districtId(QStringLiteral("350102")));
    MapTile *taijiang = map->tile(districtId(QStringLiteral("350103")));
    MapTile *cangshan = map->tile(districtId(QStringLiteral("350104")));
    gulou->setFocus();
    pressKey(gulou, Qt::Key_Right);
    CHECK(taijiang->hasFocus());
    pressKey(taijiang, Qt::Key_Down);
    CHECK(cangshan->hasFocus());
    pressKey(cangshan, Qt::Key_Return);
    fixture.settle();
    CHECK(fixture.page.district() == districtId(QStringLiteral("350104")));
}

TEST_CASE("A bar narrows to its district and opens to its rows", "[ui]")
{
    OverviewFixture fixture;
    ChartPanel *chart = fixture.page.charts().first();
    const QList<FigureGroup> groups = Figures(fixture.store())
                                          .by(figure(QStringLiteral("beneficiaries")), FigureBy::District);
    REQUIRE(chart->view()->spec().categories.size() == groups.size());
    (void)chart->view()->grab(); // painted once, so that the bars have places
    const QPoint bar = chart->view()->area(2).center().toPoint();
    QTest::mouseClick(chart->view(), Qt::LeftButton, {}, bar);
    fixture.settle();
    CHECK(fixture.page.district() == groups.at(2).id);
    QTest::mouseDClick(chart->view(), Qt::LeftButton, {}, bar);
    REQUIRE_FALSE(fixture.asked.isEmpty());
    const Target target = fixture.asked.last();
    CHECK(fixture.countOf(target) == groups.at(2).rows);
    CHECK(target.caption.contains(groups.at(2).label));
}

TEST_CASE("The figures follow the records", "[ui]")
{
    OverviewFixture fixture;
    FigureTile *tile = fixture.page.board()->tile(QStringLiteral("organizations"));
    const QString before = tile->value();
    fixture.store().save(someOrganization(fixture.store(), QStringLiteral("晨光妇女之家")), testEdit());
    REQUIRE(fixture.waitFor([&] { return tile->value() != before; }));
    fixture.settle();
    CHECK(tile->value()
          == Figures::text(figure(tile->key()), Figures(fixture.store()).value(figure(tile->key())).value));
}

TEST_CASE("An empty file has figures of nothing and a hatched map", "[ui]")
{
    DeskFixture desk;
    OverviewPage page(desk.session);
    showInFront(page, {1140, 700});
    desk.settle();
    CHECK(page.board()->tile(QStringLiteral("projects"))->value() == QStringLiteral("0"));
    REQUIRE(page.map()->tiles().size() == 13);
    for (const MapTile *tile : page.map()->tiles())
        CHECK(tile->step() == -1);
    CHECK(desk.errors.isEmpty());
}

TEST_CASE("From a tile the window shows the list with where the rows come from", "[ui]")
{
    DeskFixture desk(DeskFixture::File::Demo);
    MainWindow window(desk.session, desk.preferences);
    showInFront(window);
    desk.settle();
    auto *page = qobject_cast<OverviewPage *>(window.page());
    REQUIRE(page);
    page->board()->tile(QStringLiteral("excellent_cases"))->click();
    desk.settle();
    CHECK(window.page()->key() == QStringLiteral("list:case_entry"));
    window.goBack();
    CHECK(window.page() == page);
    desk.settle();
}

TEST_CASE("Comparisons speak of per cent for large numbers and of how many for small ones", "[ui]")
{
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    CHECK(comparisonText(110, 100, 2020, locale) == QStringLiteral("▲ 10 % vs 2020"));
    CHECK(comparisonText(75, 100, 2020, locale) == QStringLiteral("▼ 25 % vs 2020"));
    CHECK(comparisonText(5, 3, 2020, locale) == QStringLiteral("▲ 2 vs 2020"));
    CHECK(comparisonText(1, 3, 2020, locale) == QStringLiteral("▼ 2 vs 2020"));
    CHECK(comparisonText(3, 3, 2020, locale) == QStringLiteral("as in 2020"));
    CHECK(comparisonText(3, 0, 2020, locale) == QStringLiteral("none in 2020"));
}

TEST_CASE("Five steps hold equal numbers of districts, equal values alike", "[ui]")
{
    const QList<qint64> ten{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    CHECK(mapStep(1, ten) == 0);
    CHECK(mapStep(2, ten) == 0);
    CHECK(mapStep(3, ten) == 1);
    CHECK(mapStep(10, ten) == 4);
    CHECK(mapStep(5, {5, 5, 5}) == 0);
    CHECK(mapStep(5, {}) == 0);
}

TEST_CASE("No label of a tile is cut, and a large window is used to its foot without scrolling", "[ui]")
{
    OverviewFixture fixture;
    for (const QSize size : {QSize(1140, 672), QSize(1690, 984)}) {
        fixture.page.resize(size);
        fixture.settle();
        for (FigureTile *tile : fixture.page.board()->tiles()) {
            CAPTURE(tile->key().toStdString(), size.width());
            CHECK(tile->labelLines(tile->width()) <= tile->shownLabelLines());
            CHECK(tile->labelLines(tile->width()) < 4);
        }
    }
    // With type so large that a narrow board would be higher.
    QFont large = fixture.page.font();
    large.setPixelSize(15);
    fixture.page.setFont(large);
    fixture.page.resize(1690, 1100);
    fixture.settle();
    auto *scroll = fixture.page.findChild<QScrollArea *>();
    REQUIRE(scroll);
    CHECK(fixture.page.board()->heightForWidth(900) > fixture.page.board()->height() + 100);
    CHECK(scroll->verticalScrollBar()->maximum() == 0);
    for (ChartPanel *chart : fixture.page.charts())
        CHECK(chart->mapTo(&fixture.page, QPoint(0, chart->height())).y() > 1100 - 40);
}

TEST_CASE("Map, chart and table agree on what isn't known and what is zero", "[ui]")
{
    DeskFixture desk;
    Store &store = desk.store();
    const QString organization = store.save(someOrganization(store, QStringLiteral("晨光服务中心")), testEdit()).id;
    const auto service = [&](const QString &district, qlonglong women) {
        Record record(QStringLiteral("service"));
        record.set(QStringLiteral("date"), QStringLiteral("2020-05-01"))
            .set(QStringLiteral("organization"), organization)
            .set(QStringLiteral("district"), districtId(district))
            .set(QStringLiteral("kind"), QStringLiteral("other"))
            .set(QStringLiteral("women"), women);
        REQUIRE(store.save(record, testEdit()).saved());
    };
    service(QStringLiteral("350102"), 7);
    service(QStringLiteral("350103"), 0);
    OverviewPage page(desk.session);
    showInFront(page, {1140, 700});
    desk.settle();
    const ChartPanel *chart = page.charts().first();
    const auto *table = chart->findChild<QTableWidget *>();
    REQUIRE(table);
    const QStringList codes{QStringLiteral("350102"), QStringLiteral("350103"), QStringLiteral("350104")};
    const QStringList texts{QStringLiteral("7 person-times"), QStringLiteral("0 person-times"),
                            QStringLiteral("no data")};
    for (int row = 0; row < 3; ++row) {
        CHECK(table->item(row, 1)->text() == texts.at(row));
        const MapTile *tile = page.map()->tile(districtId(codes.at(row)));
        CHECK(tile->accessibleName().endsWith(texts.at(row)));
        CHECK((tile->step() < 0) == (row == 2));
        CHECK(std::isnan(chart->view()->spec().series.first().values.at(row)) == (row == 2));
    }
}

TEST_CASE("Whatever the filters, every tile opens to rows that add up to its number", "[ui]")
{
    OverviewFixture fixture;
    const auto look = [&fixture](int year, const QString &office, const QString &district) {
        fixture.page.setYear(year);
        fixture.page.setOffice(office);
        if (fixture.page.district() != district)
            fixture.page.setDistrict(district);
        fixture.settle();
        fixture.asked.clear();
        int opened = 0;
        for (FigureTile *tile : fixture.page.board()->tiles()) {
            if (!tile->isEnabled())
                continue;
            CAPTURE(tile->key().toStdString(), year);
            const Figure &asked = figure(tile->key());
            tile->click();
            REQUIRE(fixture.asked.size() == 1);
            const Target target = fixture.asked.takeFirst();
            qint64 sum = 0;
            fixture.store().forEach(target.query, [&](const Record &record) {
                if (asked.measure.kind == Measure::Kind::Count)
                    ++sum;
                for (const QString &field : asked.measure.fields)
                    sum += record.number(field);
                return true;
            });
            CHECK(tile->value() == Figures::text(asked, sum));
            ++opened;
        }
        return opened;
    };
    CHECK(look(0, {}, {}) == fixture.page.board()->tiles().size());
    CHECK(look(2019, {}, {}) == fixture.page.board()->tiles().size());
    CHECK(look(2020, officeId(QStringLiteral("350105")), {}) > 10);
    CHECK(look(2021, {}, districtId(QStringLiteral("350104"))) > 10);
}

TEST_CASE("A tile of what stands compares the ends of two years and says so when it opens", "[ui]")
{
    OverviewFixture fixture;
    fixture.page.setYear(2020);
    fixture.settle();
    const Figures figures(fixture.store());
    const Figure &organizations = figure(QStringLiteral("organizations"));
    const auto endOf = [&](int year) {
        FigureFilter filter;
        filter.from = QDate(year, 1, 1);
        filter.until = QDate(year, 12, 31);
        return figures.value(organizations, filter).value;
    };
    FigureTile *tile = fixture.page.board()->tile(organizations.key);
    CHECK(endOf(2020) > endOf(2019));
    CHECK(tile->value() == Figures::text(organizations, endOf(2020)));
    CHECK(tile->note() == comparisonText(endOf(2020), endOf(2019), 2019, QLocale()));
    tile->click();
    REQUIRE(fixture.asked.size() == 1);
    CHECK(fixture.asked.first().caption.endsWith(QStringLiteral("end of 2020")));
}
