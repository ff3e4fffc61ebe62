// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/book_flow.h"
#include "tests/support/catch.h"

#include <QImage>
#include <QPainter>

using namespace moli;

namespace {

struct Spot {
    QString name;
    int page = 0;
    QRectF place;
};

/// Places items and remembers where they went.
struct Trial {
    BookStyle style{BookPreset::Book};
    QList<BookPage> pages;
    BookFlow flow{style, pages};
    QList<Spot> spots;

    Trial() { flow.newPage(BookPage::Kind::Text); }

    FlowItem solid(const QString &name, double height)
    {
        FlowItem item;
        item.height = height;
        item.placed = [this, name](int page, const QRectF &place) { spots.append({name, page, place}); };
        return item;
    }
    FlowItem text(const QString &name, int lines)
    {
        FlowItem item;
        item.text = std::make_shared<TextBlock>(QString(lines * 36 - 10, u'字'),
                                                TextStyle{style.body.font, Qt::black, 21, Qt::AlignLeft, 0},
                                                style.width);
        REQUIRE(item.text->lineCount() == lines);
        item.placed = [this, name](int page, const QRectF &place) { spots.append({name, page, place}); };
        return item;
    }
    [[nodiscard]] Spot spot(const QString &name) const
    {
        for (const Spot &candidate : spots) {
            if (candidate.name == name)
                return candidate;
        }
        return {};
    }
};

} // namespace

TEST_CASE("A heading never stands alone at the foot of a page", "[app][books]")
{
    Trial trial;
    FlowItem heading = trial.solid(QStringLiteral("heading"), 24);
    heading.keepWithNext = true;
    // After 600 of 660 points there is room for the heading and one line, and one line isn't enough.
    trial.flow.place({trial.solid(QStringLiteral("above"), 600), heading, trial.text(QStringLiteral("text"), 6)});
    CHECK(trial.spot(QStringLiteral("heading")).page == 2);
    CHECK(trial.spot(QStringLiteral("text")).page == 2);

    Trial roomy;
    FlowItem other = roomy.solid(QStringLiteral("heading"), 24);
    other.keepWithNext = true;
    roomy.flow.place({roomy.solid(QStringLiteral("above"), 590), other, roomy.text(QStringLiteral("text"), 6)});
    CHECK(roomy.spot(QStringLiteral("heading")).page == 1);
    CHECK(roomy.spot(QStringLiteral("text")).page == 1);
    CHECK(roomy.pages.size() == 2);
}

TEST_CASE("A heading over a single line takes what follows along", "[app][books]")
{
    Trial trial;
    FlowItem heading = trial.solid(QStringLiteral("heading"), 24);
    heading.keepWithNext = true;
    // Room for the heading and one line, and not for the two lines with which the next paragraph would begin.
    trial.flow.place({trial.solid(QStringLiteral("above"), 600), heading, trial.text(QStringLiteral("line"), 1),
                      trial.text(QStringLiteral("text"), 6)});
    CHECK(trial.spot(QStringLiteral("heading")).page == 2);
    CHECK(trial.spot(QStringLiteral("line")).page == 2);

    Trial last;
    FlowItem other = last.solid(QStringLiteral("heading"), 24);
    other.keepWithNext = true;
    last.flow.place({last.solid(QStringLiteral("above"), 600), other, last.text(QStringLiteral("line"), 1)});
    CHECK(last.spot(QStringLiteral("heading")).page == 1);
}

TEST_CASE("A flow says how empty its emptiest page is, and can leave more for the last one", "[app][books]")
{
    Trial trial;
    CHECK(trial.flow.emptiest() == 1);
    trial.flow.place({trial.text(QStringLiteral("a"), 31), trial.text(QStringLiteral("b"), 3)});
    REQUIRE(trial.pages.size() == 2);
    CHECK(trial.flow.emptiest() == Approx(3 * 21 / 660.0));
    CHECK(trial.pages.first().opens);
    CHECK_FALSE(trial.pages.last().opens);

    Trial balanced;
    balanced.flow.setHeight(660 - 5 * 21);
    balanced.flow.place({balanced.text(QStringLiteral("a"), 31), balanced.text(QStringLiteral("b"), 3)});
    REQUIRE(balanced.pages.size() == 2);
    CHECK(balanced.flow.emptiest() > trial.flow.emptiest());
}

TEST_CASE("A paragraph leaves no single line behind or ahead", "[app][books]")
{
    for (int above = 500; above < 660; above += 3) {
        Trial trial;
        FlowItem paragraph = trial.text(QStringLiteral("text"), 5);
        QList<int> parts;
        paragraph.behind = [&parts](QPainter &, const QRectF &place) { parts.append(qRound(place.height() / 21)); };
        trial.flow.place({trial.solid(QStringLiteral("above"), above), paragraph});
        QImage image(1, 1, QImage::Format_RGB32);
        QPainter painter(&image);
        for (const BookPage &page : trial.pages) {
            for (const auto &mark : page.marks)
                mark(painter);
        }
        INFO("below " << above);
        int lines = 0;
        for (const int part : parts) {
            CHECK(part > 1);
            lines += part;
        }
        CHECK(lines == 5);
    }
}

TEST_CASE("A picture that doesn't fit lets the text pass and stands on top of the next page", "[app][books]")
{
    Trial trial;
    FlowItem picture = trial.solid(QStringLiteral("picture"), 260);
    picture.floats = true;
    picture.leastHeight = 200;
    trial.flow.place({trial.solid(QStringLiteral("above"), 500), picture, trial.text(QStringLiteral("text"), 12)});
    trial.flow.finish();
    CHECK(trial.spot(QStringLiteral("text")).page == 1);
    CHECK(trial.spot(QStringLiteral("picture")).page == 2);
    CHECK(trial.spot(QStringLiteral("picture")).place.top() == Approx(trial.style.top));
    CHECK(trial.spot(QStringLiteral("picture")).place.height() == Approx(260));
}

TEST_CASE("A picture that nearly fits shrinks, and none is ever cut", "[app][books]")
{
    for (int above = 300; above < 640; above += 7) {
        Trial trial;
        FlowItem picture = trial.solid(QStringLiteral("picture"), 260);
        picture.floats = true;
        picture.leastHeight = 200;
        trial.flow.place({trial.solid(QStringLiteral("above"), above), picture});
        trial.flow.finish();
        const Spot spot = trial.spot(QStringLiteral("picture"));
        INFO("below " << above);
        CHECK(spot.place.height() >= 199.9);
        CHECK(spot.place.bottom() <= trial.style.top + trial.style.height + 0.1);
        CHECK(spot.page == (trial.style.height - above >= 200 ? 1 : 2));
    }
}

TEST_CASE("A table's head is repeated on the pages it goes on to", "[app][books]")
{
    Trial trial;
    const auto head = std::make_shared<FlowItem>(trial.solid(QStringLiteral("head"), 20));
    QList<FlowItem> items{*head};
    for (int i = 0; i < 60; ++i) {
        items.append(trial.solid(QString::number(i), 20));
        items.last().repeated = head;
    }
    trial.flow.place(items);
    CHECK(trial.pages.size() == 2);
    int heads = 0;
    for (const Spot &spot : std::as_const(trial.spots))
        heads += spot.name == u"head" ? 1 : 0;
    CHECK(heads == 2);
}

TEST_CASE("Parts that open on the right leave the page before empty where they must", "[app][books]")
{
    Trial trial;
    CHECK(trial.flow.newRightPage(BookPage::Kind::Text) == 3);
    CHECK(trial.pages.at(1).kind == BookPage::Kind::Blank);
    CHECK(trial.flow.newPage(BookPage::Kind::Text) == 4);
    CHECK(trial.flow.newRightPage(BookPage::Kind::Text) == 5);
}

TEST_CASE("The official preset sets 22 lines of 28 characters in a core of 156 by 225 mm", "[app][books]")
{
    const BookStyle style(BookPreset::Official);
    constexpr double mm = 72 / 25.4;
    CHECK(style.top == Approx(37 * mm));
    CHECK(style.left(1) == Approx(28 * mm));
    CHECK(BookStyle::pageWidth - style.left(2) - style.width
          == Approx(28 * mm)); // the binding edge of a left-hand page
    CHECK(style.width == Approx(156 * mm));
    CHECK(style.height / style.body.pitch == Approx(22));
    TextStyle plain = style.body;
    plain.firstIndent = 0;
    CHECK(TextBlock(QString(28, u'字'), plain, style.width).lineCount() == 1);
    CHECK(TextBlock(QString(29, u'字'), plain, style.width).lineCount() == 2);
    CHECK(TextBlock(QString(28, u'字'), plain, style.width).usedWidth() > style.width - 2);
}

TEST_CASE("Titles over several lines break into lines of about one length", "[app][books]")
{
    const BookStyle style(BookPreset::Book);
    const QString title(20, u'题'); // one more than fits a line
    REQUIRE(TextBlock(title, style.title, style.width).lineCount() == 2);
    const double width = balancedWidth(title, style.title, style.width);
    const TextBlock block(title, style.title, width);
    CHECK(block.lineCount() == 2);
    CHECK(block.lastLineWidth() > block.usedWidth() * 0.8);
}

TEST_CASE("Typed indents and empty lines aren't printed", "[app][books]")
{
    CHECK(paragraphsOf(QStringLiteral("　　第一段。\r\n\n  第二段。 \n　\n"))
          == QStringList{QStringLiteral("第一段。"), QStringLiteral("第二段。")});
    CHECK(paragraphsOf(QString()).isEmpty());
}
