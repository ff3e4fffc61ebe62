// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/books/case_book.h"
#include "ui/session.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QImage>
#include <QSet>

#include <mutex>

namespace moli {

/// A laid-out book that several threads paint, one at a time.
struct SharedBook {
    std::unique_ptr<CaseBook> book;
    std::mutex painting;
};

/// The pages of a book, one below the other, single or facing. Only those in sight are painted, on a reader thread.
class BookPages : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit BookPages(Session &session, QWidget *parent = nullptr);

    void setBook(const std::shared_ptr<SharedBook> &book);
    [[nodiscard]] int pageCount() const { return m_pageCount; }
    [[nodiscard]] int currentPage() const; ///< from 1, the first one in sight; 0 without a book
    void goToPage(int page);
    void setFacing(bool facing);
    [[nodiscard]] bool isFacing() const { return m_facing; }
    /// 1 is the size of the paper at 96 dpi; 0 fits the width.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] double effectiveZoom() const;
    [[nodiscard]] bool isPainted(int page) const;
    [[nodiscard]] QImage picture(int page) const;

signals:
    void currentPageChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QSizeF pageSize() const;         ///< pixels
    [[nodiscard]] QRectF pageRect(int page) const; ///< in the contents
    [[nodiscard]] int rowOf(int page) const;
    [[nodiscard]] int rowCount() const;
    void layoutPages();
    void changeKeepingPage(const std::function<void()> &change);
    void want(int page);

    Session &m_session;
    std::shared_ptr<SharedBook> m_book;
    int m_pageCount = 0;
    bool m_facing = false;
    double m_zoom = 0;
    int m_edition = 0; ///< counts books and sizes; a picture of an older one is dropped
    QCache<int, QImage> m_pictures;
    QSet<int> m_wanted;
    int m_told = 0;
};

} // namespace moli
