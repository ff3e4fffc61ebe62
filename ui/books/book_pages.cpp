// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/book_pages.h"

#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace moli {

namespace {

constexpr QSizeF paper(595, 842); // points
constexpr double pixelsPerPoint = 96.0 / 72.0;
constexpr int margin = 24;
constexpr int gap = 20;
constexpr int mostPictureBytes = 96 * 1024 * 1024;
constexpr double smallestZoom = 0.3;
constexpr double greatestZoom = 2.5;
constexpr double widestFit = 1.25; ///< a page needn't be larger than this to be read

} // namespace

BookPages::BookPages(Session &session, QWidget *parent) : QAbstractScrollArea(parent), m_session(session)
{
    m_pictures.setMaxCost(mostPictureBytes);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the book"));
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    verticalScrollBar()->setSingleStep(48);
}

void BookPages::setBook(const std::shared_ptr<SharedBook> &book)
{
    const int page = currentPage();
    m_book = book;
    m_pageCount = book ? book->book->pageCount() : 0;
    ++m_edition;
    m_pictures.clear();
    m_wanted.clear();
    layoutPages();
    goToPage(qBound(1, page, qMax(1, m_pageCount)));
    m_told = 0;
    emit currentPageChanged(currentPage());
    viewport()->update();
}

double BookPages::effectiveZoom() const
{
    if (m_zoom > 0)
        return m_zoom;
    const double across = m_facing ? 2 : 1;
    const double available = viewport()->width() - 2 * margin - (across - 1) * 2;
    return qBound(smallestZoom, available / (across * paper.width() * pixelsPerPoint), widestFit);
}

QSizeF BookPages::pageSize() const
{
    return paper * (effectiveZoom() * pixelsPerPoint);
}

/// Facing: the cover stands alone on the right, then 2 and 3, 4 and 5, …
int BookPages::rowOf(int page) const
{
    return m_facing ? page / 2 : page - 1;
}

int BookPages::rowCount() const
{
    return m_pageCount == 0 ? 0 : rowOf(m_pageCount) + 1;
}

QRectF BookPages::pageRect(int page) const
{
    const QSizeF size = pageSize();
    const double y = margin + rowOf(page) * (size.height() + gap);
    const double width = qMax<double>(viewport()->width(), (m_facing ? 2 : 1) * size.width() + 2 * margin);
    const double x = m_facing ? width / 2 + (page % 2 == 0 ? -size.width() - 1 : 1) : (width - size.width()) / 2;
    return {QPointF(x, y), size};
}

void BookPages::layoutPages()
{
    const QSizeF size = pageSize();
    const int height = m_pageCount == 0 ? 0 : qRound(2 * margin + rowCount() * (size.height() + gap) - gap);
    const int width = qRound((m_facing ? 2 : 1) * size.width()) + 2 * margin;
    verticalScrollBar()->setRange(0, qMax(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, qMax(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void BookPages::changeKeepingPage(const std::function<void()> &change)
{
    const int page = currentPage();
    change();
    ++m_edition;
    m_pictures.clear();
    m_wanted.clear();
    layoutPages();
    if (page > 0)
        goToPage(page);
    viewport()->update();
    emit zoomChanged();
}

void BookPages::setFacing(bool facing)
{
    if (facing != m_facing)
        changeKeepingPage([&] { m_facing = facing; });
}

void BookPages::setZoom(double zoom)
{
    changeKeepingPage([&] { m_zoom = zoom > 0 ? qBound(smallestZoom, zoom, greatestZoom) : 0; });
}

int BookPages::currentPage() const
{
    if (m_pageCount == 0)
        return 0;
    // The page that covers the upper third of the view.
    const double y = verticalScrollBar()->value() + viewport()->height() / 3.0;
    const int row = qBound(0, static_cast<int>((y - margin) / (pageSize().height() + gap)), rowCount() - 1);
    return m_facing ? qMax(1, row * 2) : row + 1;
}

void BookPages::goToPage(int page)
{
    if (m_pageCount == 0)
        return;
    const int target = qBound(1, page, m_pageCount);
    verticalScrollBar()->setValue(qRound(pageRect(target).top()) - margin / 2);
}

bool BookPages::isPainted(int page) const
{
    return m_pictures.contains(page);
}

QImage BookPages::picture(int page) const
{
    const QImage *image = m_pictures.object(page);
    return image ? *image : QImage();
}

void BookPages::want(int page)
{
    if (m_wanted.contains(page))
        return;
    m_wanted.insert(page);
    const double dotsPerInch = 96 * effectiveZoom() * devicePixelRatioF();
    const auto paint = [book = m_book, page, dotsPerInch] {
        const std::lock_guard lock(book->painting);
        return book->book->pageImage(page, dotsPerInch);
    };
    m_session.read(this, tr("Showing a page of the book"), paint,
                   [this, page, edition = m_edition](const QImage &image) {
                       if (edition != m_edition)
                           return;
                       m_wanted.remove(page);
                       m_pictures.insert(page, new QImage(image), image.sizeInBytes()); // the cache owns it
                       viewport()->update();
                   });
}

void BookPages::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), c.sunken);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QPointF offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (int page = 1; page <= m_pageCount; ++page) {
        const QRectF paperRect = pageRect(page).translated(-offset);
        if (paperRect.top() > viewport()->height())
            break;
        if (paperRect.bottom() < 0)
            continue;
        painter.setPen(c.borderStrong);
        painter.setBrush(lightColours().raised); // paper is white in the dark too
        painter.drawRect(paperRect.adjusted(-1, -1, 0, 0));
        if (const QImage *image = m_pictures.object(page)) {
            painter.drawImage(paperRect, *image);
        } else {
            want(page);
            painter.setPen(lightColours().faint);
            painter.drawText(paperRect, Qt::AlignCenter, QString::number(page));
        }
    }
}

void BookPages::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_zoom > 0)
        layoutPages();
    else
        changeKeepingPage([] {});
}

void BookPages::scrollContentsBy(int, int)
{
    viewport()->update();
    if (const int page = currentPage(); page != m_told) {
        m_told = page;
        emit currentPageChanged(page);
    }
}

void BookPages::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(effectiveZoom() * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void BookPages::keyPressEvent(QKeyEvent *event)
{
    const int step = m_facing ? 2 : 1;
    switch (event->key()) {
    case Qt::Key_PageDown: goToPage(currentPage() + step); return;
    case Qt::Key_PageUp: goToPage(currentPage() - step); return;
    case Qt::Key_Home: goToPage(1); return;
    case Qt::Key_End: goToPage(m_pageCount); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace moli
