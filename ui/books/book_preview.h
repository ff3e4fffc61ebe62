// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/books/book_pages.h"

#include <QWidget>

class QLabel;
class QMenu;
class QSpinBox;
class QStackedWidget;
class QToolButton;

namespace moli {

class EmptyState;
class Preferences;

/// The book as it will be printed, with what one does with pages: leaf, jump to a chapter, zoom, see two at a time.
class BookPreview : public QWidget {
    Q_OBJECT
public:
    BookPreview(Session &session, Preferences &preferences, QWidget *parent = nullptr);

    void setBook(const std::shared_ptr<SharedBook> &book);
    /// Instead of pages: why there are none.
    void setEmpty(const QString &sentence);
    [[nodiscard]] BookPages *pages() const { return m_pages; }
    [[nodiscard]] QToolButton *printButton() const { return m_print; }
    [[nodiscard]] QString notes() const;

signals:
    void printRequested();

private:
    QWidget *makeToolBar();
    void showPage(int page);
    void showZoom();
    void fillContents(const CaseBook &book);
    void showNotes(const CaseBook &book);

    Preferences &m_preferences;
    QStackedWidget *m_stack;
    BookPages *m_pages;
    EmptyState *m_empty;
    QSpinBox *m_page = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_contents = nullptr;
    QToolButton *m_facing = nullptr;
    QToolButton *m_zoomText = nullptr;
    QToolButton *m_print = nullptr;
    QMenu *m_chapters = nullptr;
    QLabel *m_faces = nullptr;
    QLabel *m_notes;
};

} // namespace moli
