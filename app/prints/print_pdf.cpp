// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/book_pdf_text.h"
#include "app/books/pdf_pages.h"
#include "app/prints/print_layout.h"

namespace moli {

void savePrintPdf(const PrintSheet &sheet, const QString &path)
{
    const PrintLayout layout(sheet);
    const PdfPages pages{sheet.title, sheet.landscape, layout.pageCount(),
                         [&](QPainter &painter, int page) { layout.paintPage(painter, page); }};
    savePdf(printedPdf(pages), path, sheet.title, [&](QPDF &pdf) { mendTextLayer(pdf, layout.fonts().families()); });
}

} // namespace moli
