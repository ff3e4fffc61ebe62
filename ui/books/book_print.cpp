// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/book_print.h"

#include <QPrintDialog>
#include <QTimer>

namespace moli {

BookPrint::BookPrint(const std::shared_ptr<SharedBook> &book, const QString &name, QObject *parent)
    : QObject(parent),
      m_book(book),
      m_printer(QPrinter::HighResolution)
{
    m_printer.setDocName(name);
    m_printer.setPageSize(QPageSize(QPageSize::A4));
    m_printer.setFullPage(true); // the pages bring their own margins
}

BookPrint::~BookPrint()
{
    if (m_painter.isActive())
        m_painter.end();
}

bool BookPrint::ask(QWidget *parent)
{
    QPrintDialog dialog(&m_printer, parent);
    dialog.setWindowTitle(tr("Print the book"));
    dialog.setMinMax(1, m_book->book->pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    return dialog.exec() == QDialog::Accepted;
}

void BookPrint::printTo(const QString &pdfPath)
{
    m_printer.setOutputFormat(QPrinter::PdfFormat);
    m_printer.setOutputFileName(pdfPath);
}

void BookPrint::start(const std::shared_ptr<Progress> &progress)
{
    m_progress = progress;
    const int count = m_book->book->pageCount();
    int from = 1;
    int until = count;
    if (m_printer.printRange() == QPrinter::PageRange && m_printer.fromPage() > 0) {
        from = m_printer.fromPage();
        until = qMin(m_printer.toPage(), count);
    }
    for (int page = from; page <= until; ++page)
        m_pages.append(page);
    if (m_printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(m_pages.begin(), m_pages.end());
    if (m_pages.isEmpty() || !m_painter.begin(&m_printer)) {
        emit finished(false);
        return;
    }
    QTimer::singleShot(0, this, &BookPrint::printNext);
}

void BookPrint::printNext()
{
    if (m_progress->cancelled) {
        m_printer.abort();
        m_painter.end();
        emit finished(false);
        return;
    }
    if (m_next > 0 && !m_printer.newPage()) {
        m_painter.end();
        emit finished(false);
        return;
    }
    m_painter.save();
    const double scale = m_printer.resolution() / 72.0;
    m_painter.scale(scale, scale);
    {
        const std::lock_guard lock(m_book->painting);
        m_book->book->paintPage(m_painter, m_pages.at(m_next));
    }
    m_painter.restore();
    ++m_next;
    m_progress->percent = static_cast<int>(m_next * 100 / m_pages.size());
    if (m_next == m_pages.size()) {
        m_painter.end();
        emit finished(true);
        return;
    }
    QTimer::singleShot(0, this, &BookPrint::printNext);
}

} // namespace moli
