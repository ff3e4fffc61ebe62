// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/error.h"
#include "tests/ui/main_window/window_support.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/chart_view.h"

#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QTableWidget>
#include <QToolButton>

using namespace moli;

namespace {

ChartSpec threeBars()
{
    ChartSpec spec;
    spec.kind = ChartKind::HorizontalBars;
    spec.categories = {QStringLiteral("鼓楼区"), QStringLiteral("台江区"), QStringLiteral("仓山区")};
    spec.series = {{QStringLiteral("服务"), {3, 0, 5}}};
    return spec;
}

struct PanelFixture {
    ChartPanel panel{QStringLiteral("服务妇女儿童")};
    QList<int> clicked;
    QList<int> opened;

    PanelFixture()
    {
        panel.setChart(threeBars(), {QStringLiteral("3"), QStringLiteral("0"), QStringLiteral("5")},
                       QStringLiteral("区县"), QStringLiteral("2021"));
        QObject::connect(&panel, &ChartPanel::clicked, [this](int category) { clicked.append(category); });
        QObject::connect(&panel, &ChartPanel::opened, [this](int category) { opened.append(category); });
        showInFront(panel, {560, 380});
    }
};

} // namespace

TEST_CASE("The table beside a chart has the same numbers", "[ui]")
{
    PanelFixture fixture;
    CHECK_FALSE(fixture.panel.showsTable());
    fixture.panel.setShowsTable(true);
    CHECK(fixture.panel.showsTable());
    QTableWidget *table = fixture.panel.table();
    REQUIRE(table->rowCount() == 3);
    CHECK(table->item(2, 0)->text() == QStringLiteral("仓山区"));
    CHECK(table->item(2, 1)->text() == QStringLiteral("5"));
    table->setCurrentCell(2, 0);
    emit table->cellActivated(2, 0);
    CHECK(fixture.opened == QList<int>{2});
}

TEST_CASE("Every bar can be clicked, the empty one too", "[ui]")
{
    PanelFixture fixture;
    ChartView *view = fixture.panel.view();
    (void)view->grab();
    for (int category = 0; category < 3; ++category) {
        REQUIRE_FALSE(view->area(category).isEmpty());
        QTest::mouseClick(view, Qt::LeftButton, {}, view->area(category).center().toPoint());
    }
    CHECK(fixture.clicked == QList<int>{0, 1, 2});
}

TEST_CASE("The keyboard goes from bar to bar and says where it is", "[ui]")
{
    PanelFixture fixture;
    ChartView *view = fixture.panel.view();
    CHECK(view->accessibleName().contains(QStringLiteral("服务妇女儿童")));
    view->setFocus();
    pressKey(view, Qt::Key_Down);
    pressKey(view, Qt::Key_Down);
    CHECK(view->accessibleDescription().contains(QStringLiteral("台江区")));
    pressKey(view, Qt::Key_Return);
    pressKey(view, Qt::Key_End);
    pressKey(view, Qt::Key_Return, Qt::ControlModifier);
    CHECK(fixture.clicked == QList<int>{1});
    CHECK(fixture.opened == QList<int>{2});
}

TEST_CASE("A chart is saved as PNG and SVG and copied as a picture", "[ui]")
{
    PanelFixture fixture;
    QTemporaryDir folder;
    const QString png = folder.filePath(QStringLiteral("chart.png"));
    const QString svg = folder.filePath(QStringLiteral("chart.svg"));
    fixture.panel.saveTo(png);
    fixture.panel.saveTo(svg);
    CHECK(QImage(png).width() == 1920);
    QFile file(svg);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("<svg"));
    CHECK_THROWS_AS(fixture.panel.saveTo(folder.filePath(QStringLiteral("no folder/chart.png"))), Error);
    fixture.panel.copy();
    CHECK(QApplication::clipboard()->mimeData()->hasImage());
}
