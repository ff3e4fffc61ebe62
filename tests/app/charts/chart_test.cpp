// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart.h"
#include "app/charts/chart_layout.h"
#include "app/charts/chart_scale.h"
#include "app/figures/figure_chart.h"
#include "db/store/error.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSet>
#include <QTemporaryDir>
#include <QThread>
#include <QXmlStreamReader>

#include <cmath>

using namespace moli;

namespace {

const QStringList districts = {QStringLiteral("鼓楼区"), QStringLiteral("台江区"), QStringLiteral("仓山区"),
                               QStringLiteral("马尾区"), QStringLiteral("晋安区"), QStringLiteral("长乐区"),
                               QStringLiteral("闽侯县"), QStringLiteral("连江县"), QStringLiteral("罗源县"),
                               QStringLiteral("闽清县"), QStringLiteral("永泰县"), QStringLiteral("平潭县"),
                               QStringLiteral("福清市")};

ChartSpec byDistrict(ChartKind kind = ChartKind::Bars)
{
    ChartSpec spec;
    spec.kind = kind;
    spec.title = QStringLiteral("服务妇女儿童");
    spec.unit = QStringLiteral("人次");
    spec.categories = districts;
    spec.series = {{QStringLiteral("2021"),
                    {182345, 95321, 88123, 40211, 72555, 52133, 61233, 43222, 0, 20111, 25666, 18000, 132000}}};
    return spec;
}

QImage painted(const ChartSpec &spec, QSize size = {960, 540}, const ChartLook &look = {})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    paintChart(painter, QRectF(QPointF(0, 0), QSizeF(size)), spec, look);
    return image;
}

/// Pixels of about that colour, in a part of the image.
int pixelsOf(const QImage &image, const QColor &colour, const QRectF &part)
{
    int count = 0;
    const QRect area = part.toAlignedRect().intersected(image.rect());
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green())
                        + std::abs(pixel.blue() - colour.blue())
                    < 12
                ? 1
                : 0;
        }
    }
    return count;
}

QStringList textsOf(const QString &svgPath)
{
    QFile file(svgPath);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader reader(&file);
    QStringList texts;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"text")
            texts.append(reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
    }
    REQUIRE_FALSE(reader.hasError());
    return texts;
}

} // namespace

TEST_CASE("A chart saved as PNG has the wanted size and something on it", "[app][charts]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("图表.png"));
    const auto kind = GENERATE(ChartKind::Bars, ChartKind::HorizontalBars, ChartKind::Lines, ChartKind::Pie);
    saveChart(path, byDistrict(kind), {800, 500}, {}, 2);
    const QImage image(path);
    REQUIRE(image.size() == QSize(1600, 1000));
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            colours.insert(image.pixel(x, y));
    }
    CHECK(colours.size() > 30);
    CHECK(pixelsOf(image, chartPalette().first(), image.rect()) > 300);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("An SVG names every district in full, at any size", "[app][charts]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.svg"));
    const auto kind = GENERATE(ChartKind::Bars, ChartKind::HorizontalBars);
    const auto size = GENERATE(QSize(960, 540), QSize(520, 340), QSize(320, 300));
    saveChart(path, byDistrict(kind), size);
    const QStringList texts = textsOf(path);
    for (const QString &district : districts)
        CHECK(texts.contains(district));
    CHECK(texts.contains(QStringLiteral("服务妇女儿童")));
    CHECK(texts.join(u' ').contains(QStringLiteral("人次")));
}

TEST_CASE("Names under bars don't touch each other", "[app][charts]")
{
    // Where the band is too narrow for a name, it is slanted: nothing but background between two bands at the foot.
    const ChartSpec spec = byDistrict();
    const QImage wide = painted(spec, {960, 540});
    const QList<QRectF> areas = chartHitAreas(QRectF(0, 0, 960, 540), spec);
    REQUIRE(areas.size() == districts.size());
    for (qsizetype i = 1; i < areas.size(); ++i) {
        const QRectF seam(areas.at(i).left() - 1, 540 - 22, 2, 20);
        CHECK(pixelsOf(wide, Qt::white, seam) == seam.toAlignedRect().width() * seam.toAlignedRect().height());
    }
}

TEST_CASE("Every bar stands in the area that can be clicked, and is as long as its value", "[app][charts]")
{
    const auto kind = GENERATE(ChartKind::Bars, ChartKind::HorizontalBars);
    const ChartSpec spec = byDistrict(kind);
    const QRectF place(0, 0, 900, 600);
    const QImage image = painted(spec, {900, 600});
    const QList<QRectF> areas = chartHitAreas(place, spec);
    REQUIRE(areas.size() == districts.size());
    const int greatest = pixelsOf(image, chartPalette().first(), areas.at(0));
    REQUIRE(greatest > 1000);
    for (qsizetype i = 0; i < areas.size(); ++i) {
        CHECK(place.contains(areas.at(i)));
        const double share = spec.series.first().values.at(i) / spec.series.first().values.at(0);
        const double measured = static_cast<double>(pixelsOf(image, chartPalette().first(), areas.at(i))) / greatest;
        CHECK(std::abs(measured - share) < 0.03);
        for (qsizetype j = i + 1; j < areas.size(); ++j)
            CHECK_FALSE(areas.at(i).adjusted(0.1, 0.1, -0.1, -0.1).intersects(areas.at(j)));
    }
}

TEST_CASE("Zeros, single values, missing values and nothing at all are drawn", "[app][charts]")
{
    const auto kind = GENERATE(ChartKind::Bars, ChartKind::HorizontalBars, ChartKind::Lines, ChartKind::Pie);
    ChartSpec spec = byDistrict(kind);
    SECTION("all zero")
    {
        spec.series.first().values = QList<double>(13, 0.0);
    }
    SECTION("fewer values than categories")
    {
        spec.series.first().values = {5};
    }
    SECTION("one category")
    {
        spec.categories = {QStringLiteral("鼓楼区")};
        spec.series.first().values = {7};
    }
    SECTION("not a number")
    {
        spec.series.first().values[2] = qQNaN();
    }
    SECTION("negative")
    {
        spec.series.first().values[2] = -50000;
    }
    SECTION("equal names")
    {
        spec.categories.fill(QStringLiteral("其他"));
    }
    SECTION("empty names")
    {
        spec.categories.fill(QString());
    }
    SECTION("no categories")
    {
        spec.categories.clear();
    }
    SECTION("no series")
    {
        spec.series.clear();
    }
    const QImage image = painted(spec, {640, 400});
    // Everything was painted over, and at least the title stands there.
    CHECK(pixelsOf(image, Qt::magenta, image.rect()) == 0);
    CHECK(pixelsOf(image, Qt::white, image.rect()) < 640 * 400);
    for (const QRectF &area : chartHitAreas(QRectF(0, 0, 640, 400), spec))
        CHECK(QRectF(0, 0, 640, 400).contains(area));
}

TEST_CASE("A chart without data says so", "[app][charts]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.svg"));
    ChartSpec spec = byDistrict();
    spec.categories.clear();
    saveChart(path, spec);
    CHECK(textsOf(path).contains(QStringLiteral("No data")));
}

TEST_CASE("The value axis has round numbers", "[app][charts]")
{
    const auto scaleOf = [](const QList<double> &values, int decimals = 0) {
        ChartSpec spec;
        spec.series = {{QString(), values}};
        spec.decimals = decimals;
        return chartScale(spec, 5);
    };
    CHECK(scaleOf({182345, 3}).step == 50000);
    CHECK(scaleOf({182345, 3}).greatest == 200000);
    CHECK(scaleOf({3, 1}).step == 1);
    CHECK(scaleOf({0.4, 0.1}).step == 1); // whole things have no halves
    CHECK(scaleOf({0.4, 0.1}, 1).step == Approx(0.1));
    CHECK(scaleOf({0, 0}).greatest == 1);
    CHECK(scaleOf({-30, 70}).least < 0);
    CHECK(scaleOf({12}).step != 2.5);
    const ChartScale scale = scaleOf({182345});
    REQUIRE(scale.tickCount() == 5);
    CHECK(tickText(scale, 0) == QStringLiteral("0"));
    CHECK(tickText(scale, 4) == QStringLiteral("200k")); // 20万 where Chinese is spoken
    CHECK(fullNumber(1234567, 0) == QStringLiteral("1,234,567"));
}

TEST_CASE("A chart can be painted away from the GUI thread", "[app][charts]")
{
    QImage image;
    QEventLoop loop;
    const std::unique_ptr<QThread> thread(QThread::create([&image] { image = painted(byDistrict()); }));
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    REQUIRE_FALSE(image.isNull());
    const QImage here = painted(byDistrict());
    const QRect all = here.rect();
    const int green = pixelsOf(here, chartPalette().first(), all);
    CHECK(std::abs(pixelsOf(image, chartPalette().first(), all) - green) < green / 50);
}

TEST_CASE("A chart that can't be saved says where and leaves nothing", "[app][charts]")
{
    const QTemporaryDir folder;
    CHECK_THROWS_AS(saveChart(folder.filePath(QStringLiteral("no/such/folder.png")), byDistrict()), Error);
    CHECK_THROWS_AS(saveChart(folder.filePath(QStringLiteral("chart.doc")), byDistrict()), Error);
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

TEST_CASE("Numbers over bars are as short as they can be", "[app][charts]")
{
    CHECK(shortNumber(999, 0) == QStringLiteral("999"));
    CHECK(shortNumber(12345, 0) == QStringLiteral("12.3k"));
    CHECK(shortNumber(28000, 0) == QStringLiteral("28k"));
    CHECK(shortNumber(2270000, 0) == QStringLiteral("2,270k"));
    CHECK(shortNumber(-12345, 0) == QStringLiteral("-12.3k"));
    CHECK(shortNumber(0, 1) == QStringLiteral("0.0"));
}

TEST_CASE("What isn't known is written as a dash, zero as zero", "[app][charts]")
{
    ChartSpec spec = byDistrict();
    spec.series.first().values[3] = std::nan("");
    CHECK(valueText(spec, spec.series.first(), 3, false) == QStringLiteral("–"));
    CHECK(valueText(spec, spec.series.first(), 8, false) == QStringLiteral("0"));
    CHECK(valueText(spec, spec.series.first(), 40, false) == QStringLiteral("–"));
    CHECK(hasData(spec));
    for (double &value : spec.series.first().values)
        value = std::nan("");
    CHECK_FALSE(hasData(spec));
}

TEST_CASE("A figure's chart names its filters, and knows nothing of groups without rows", "[app][charts]")
{
    const Figure &services = figure(QStringLiteral("services"));
    const QList<FigureGroup> groups{{QStringLiteral("350102"), {}, QStringLiteral("鼓楼区"), 5, 5},
                                    {QStringLiteral("350103"), {}, QStringLiteral("台江区"), 0, 2},
                                    {QStringLiteral("350104"), {}, QStringLiteral("仓山区"), 0, 0}};
    const ChartSpec spec = figureChart(services, groups, {QStringLiteral("2020"), QStringLiteral("鼓楼区")});
    CHECK(spec.title == services.label.text() + QStringLiteral(" (2020 · 鼓楼区)"));
    CHECK(figureChart(services, groups).title == services.label.text());
    CHECK(spec.series.first().values.at(0) == 5);
    CHECK(spec.series.first().values.at(1) == 0);
    CHECK(std::isnan(spec.series.first().values.at(2)));
}
