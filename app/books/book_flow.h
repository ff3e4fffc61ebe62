// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/books/book_style.h"

#include <QList>
#include <QRectF>

#include <functional>
#include <memory>

namespace moli {

struct BookLink {
    QRectF area; ///< points from the page's upper left corner
    int page = 0;
};

struct BookPage {
    enum class Kind {
        Cover, ///< neither head nor number
        Blank, ///< the empty back of a page: neither
        Plain, ///< a number, no head
        Text,  ///< both
    };
    Kind kind = Kind::Text;
    bool opens = false; ///< a part or case begins here: its title stands on the page, so no head repeats it
    QString head;       ///< for odd pages; even ones carry the book's title
    QList<std::function<void(QPainter &)>> marks;
    QList<BookLink> links;
};

/// One thing in the stream of a part: a text that may be broken between lines, or a solid that may not.
struct FlowItem {
    using Paint = std::function<void(QPainter &painter, const QRectF &place)>;

    std::shared_ptr<const TextBlock> text;
    double indent = 0; ///< of the text
    Paint paint;       ///< of a solid
    double height = 0;
    double leastHeight = 0; ///< a solid that may shrink this far to stay on the page; 0: it may not

    double before = 0; ///< dropped at the top of a page
    double after = 0;
    bool keepWithNext = false;
    /// A picture: where it doesn't fit, the text goes on and the picture stands on top of the next page.
    bool floats = false;
    std::shared_ptr<const FlowItem> repeated; ///< goes first when a page begins with this item (a table's head)
    Paint behind;                             ///< painted under every part of the item
    std::function<void(int page, const QRectF &place)> placed; ///< told of the first part

    [[nodiscard]] double fullHeight() const { return text ? text->height() : height; }
    /// What has to fit for the item to begin on a page: two lines, and never all but one.
    [[nodiscard]] double leastPart() const;
};

/// Puts items on pages, from top to bottom, and begins new pages.
class BookFlow {
public:
    BookFlow(const PageFrame &frame, QList<BookPage> &pages) : m_frame(frame), m_pages(pages), m_height(frame.height) {}

    /// Ends what was begun and starts a page; returns its number.
    int newPage(BookPage::Kind kind, const QString &head = {});
    /// The same on a right-hand page, leaving the page before it empty where necessary.
    int newRightPage(BookPage::Kind kind, const QString &head = {});
    /// How much of the page is used from now on, the style's height at most: a little less balances the last pages.
    void setHeight(double height) { m_height = height; }
    void place(const QList<FlowItem> &items);
    /// Pictures that still wait go on pages of their own.
    void finish();

    [[nodiscard]] int page() const { return static_cast<int>(m_pages.size()); }
    /// How full the emptiest of the pages after the first is, 0 to 1 of the style's height; 1 when there is only one.
    [[nodiscard]] double emptiest() const;

private:
    [[nodiscard]] double bottom() const { return m_frame.top + m_height; }
    [[nodiscard]] bool atTop() const { return m_y <= m_frame.top + 0.01; }
    [[nodiscard]] double gapBefore(const FlowItem &item) const;
    void continueOnNewPage();
    void placeSolid(const FlowItem &item, double height);
    void placeText(const FlowItem &item);
    void placePicture(const FlowItem &item);
    void mark(const FlowItem &item, const QRectF &place, int from, int until);

    const PageFrame &m_frame;
    QList<BookPage> &m_pages;
    double m_height;
    double m_emptiest = 1; ///< of the pages that were left, the first of a part aside
    bool m_continued = false;
    double m_y = 0;
    double m_after = 0; ///< room the last item asked for
    QList<FlowItem> m_waiting;
};

} // namespace moli
