// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/books/book_pages.h"
#include "ui/tools/progress_panel.h"

#include <QObject>
#include <QPainter>
#include <QPrinter>

namespace moli {

/// Sends a book to a printer, a page at each turn of the event loop, so that the window stays alive.
class BookPrint : public QObject {
    Q_OBJECT
public:
    BookPrint(const std::shared_ptr<SharedBook> &book, const QString &name, QObject *parent = nullptr);
    ~BookPrint() override;

    /// The system's dialog; false when it was called off.
    [[nodiscard]] bool ask(QWidget *parent);
    /// Instead of asking: into a file.
    void printTo(const QString &pdfPath);
    void start(const std::shared_ptr<Progress> &progress);

signals:
    void finished(bool whole);

private:
    void printNext();

    std::shared_ptr<SharedBook> m_book;
    std::shared_ptr<Progress> m_progress;
    QPrinter m_printer;
    QPainter m_painter;
    QList<int> m_pages;
    qsizetype m_next = 0;
};

} // namespace moli
