// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/book_flow.h"

#include <algorithm>
#include <cmath>

namespace moli {

double FlowItem::leastPart() const
{
    if (!text)
        return leastHeight > 0 ? leastHeight : height;
    return (text->lineCount() <= 3 ? text->lineCount() : 2) * text->pitch();
}

int BookFlow::newPage(BookPage::Kind kind, const QString &head)
{
    finish();
    m_pages.append(BookPage{kind, true, head, {}, {}});
    m_continued = false;
    m_y = m_frame.top;
    m_after = 0;
    return page();
}

int BookFlow::newRightPage(BookPage::Kind kind, const QString &head)
{
    finish();
    if (page() % 2 == 1)
        m_pages.append(BookPage{BookPage::Kind::Blank, false, {}, {}, {}});
    return newPage(kind, head);
}

double BookFlow::emptiest() const
{
    return m_continued ? std::min(m_emptiest, (m_y - m_frame.top) / m_frame.height) : m_emptiest;
}

void BookFlow::finish()
{
    while (!m_waiting.isEmpty())
        continueOnNewPage();
}

double BookFlow::gapBefore(const FlowItem &item) const
{
    return atTop() ? 0 : std::max(m_after, item.before);
}

void BookFlow::continueOnNewPage()
{
    const BookPage &last = m_pages.last();
    m_pages.append(BookPage{last.kind, false, last.head, {}, {}});
    m_emptiest = emptiest();
    m_continued = true;
    m_y = m_frame.top;
    m_after = 0;
    while (!m_waiting.isEmpty()) {
        const FlowItem &picture = m_waiting.first();
        if (!atTop() && m_y + gapBefore(picture) + picture.height > bottom())
            break;
        placeSolid(picture, std::min(picture.height, bottom() - m_y - gapBefore(picture)));
        m_waiting.removeFirst();
    }
}

void BookFlow::place(const QList<FlowItem> &items)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        const FlowItem &item = items.at(i);
        if (item.floats) {
            placePicture(item);
            continue;
        }
        // A heading goes where at least the beginning of what it heads goes.
        double needed = gapBefore(item);
        qsizetype last = i;
        while (items.at(last).keepWithNext && last + 1 < items.size()) {
            needed += items.at(last).fullHeight() + std::max(items.at(last).after, items.at(last + 1).before);
            ++last;
        }
        needed += items.at(last).leastPart();
        // A heading over a single line looks lost at the foot: what follows has to begin there too.
        const auto isOneLine = [&items](qsizetype at) {
            return items.at(at).text && items.at(at).text->lineCount() == 1;
        };
        if (last > i && isOneLine(last) && last + 1 < items.size() && items.at(last + 1).text
            && !items.at(last + 1).keepWithNext)
            needed += std::max(items.at(last).after, items.at(last + 1).before) + items.at(last + 1).leastPart();
        if (!atTop() && m_y + needed > bottom() + 0.01) {
            continueOnNewPage();
            if (item.repeated)
                placeSolid(*item.repeated, item.repeated->height);
        }
        if (item.text)
            placeText(item);
        else
            placeSolid(item, item.height);
    }
}

void BookFlow::mark(const FlowItem &item, const QRectF &place, int from, int until)
{
    BookPage &current = m_pages.last();
    if (item.behind)
        current.marks.append([behind = item.behind, place](QPainter &painter) { behind(painter, place); });
    if (item.text) {
        current.marks.append([text = item.text, spot = place.topLeft() + QPointF(item.indent, 0), from,
                              until](QPainter &painter) { text->paint(painter, spot, from, until); });
    } else if (item.paint) {
        current.marks.append([paint = item.paint, place](QPainter &painter) { paint(painter, place); });
    }
    if (from == 0 && item.placed)
        item.placed(page(), place);
}

void BookFlow::placeSolid(const FlowItem &item, double height)
{
    m_y += gapBefore(item);
    mark(item, QRectF(m_frame.left(page()), m_y, m_frame.width, height), 0, 0);
    m_y += height;
    m_after = item.after;
}

void BookFlow::placeText(const FlowItem &item)
{
    const int lines = item.text->lineCount();
    const double pitch = item.text->pitch();
    int from = 0;
    m_y += gapBefore(item);
    while (from < lines) {
        const int room = static_cast<int>(std::floor((bottom() - m_y + 0.01) / pitch));
        int take = std::min(room, lines - from);
        if (take < lines - from) {
            // No single line of a paragraph alone at the foot or at the top of a page.
            if (lines - from - take == 1 && take > 1)
                --take;
            if (from == 0 && take < 2 && !atTop())
                take = 0;
        }
        if (take <= 0) {
            if (atTop())
                take = 1;
            else {
                continueOnNewPage();
                m_y += gapBefore(item);
                continue;
            }
        }
        mark(item, QRectF(m_frame.left(page()), m_y, m_frame.width, take * pitch), from, from + take);
        m_y += take * pitch;
        from += take;
        if (from < lines)
            continueOnNewPage();
    }
    m_after = item.after;
}

void BookFlow::placePicture(const FlowItem &item)
{
    const double room = bottom() - m_y - gapBefore(item);
    const double least = item.leastHeight > 0 ? item.leastHeight : item.height;
    if (m_waiting.isEmpty() && room >= std::min(least, item.height))
        placeSolid(item, std::min(room, item.height));
    else
        m_waiting.append(item);
}

} // namespace moli
