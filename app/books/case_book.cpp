// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/case_book.h"

#include "app/books/book_layout.h"
#include "app/books/book_pdf.h"
#include "db/store/error.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>

namespace moli {

struct CaseBook::Private {
    Private(const Store &store, const BookRequest &request, const std::function<bool(int)> &progress)
        : layout(readBookContent(store, request, progress), request.preset)
    {
    }
    BookLayout layout;
};

CaseBook::CaseBook(const Store &store, const BookRequest &request, const std::function<bool(int percent)> &progress)
    : d(std::make_unique<Private>(store, request, progress))
{
    if (progress && !progress(100))
        throw Error(QCoreApplication::translate("CaseBook", "The book was not made, because it was stopped."));
}

CaseBook::~CaseBook() = default;

int CaseBook::pageCount() const
{
    return d->layout.pageCount();
}

QString CaseBook::title() const
{
    return d->layout.content().title;
}

const QList<BookHeading> &CaseBook::headings() const
{
    return d->layout.headings();
}

const QList<BookLeftOut> &CaseBook::leftOut() const
{
    return d->layout.content().leftOut;
}

QStringList CaseBook::replacedFaces() const
{
    return d->layout.style().fonts.replaced();
}

void CaseBook::paintPage(QPainter &painter, int page) const
{
    if (page >= 1 && page <= pageCount())
        d->layout.paintPage(painter, page);
}

QImage CaseBook::pageImage(int page, double dotsPerInch) const
{
    const double scale = dotsPerInch / 72;
    QImage image(qRound(BookStyle::pageWidth * scale), qRound(BookStyle::pageHeight * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPage(painter, page);
    return image;
}

void CaseBook::savePdf(const QString &path, const std::function<bool(int percent)> &progress) const
{
    saveBookPdf(d->layout, path, progress);
}

} // namespace moli
