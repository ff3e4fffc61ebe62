// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/book_pdf_text.h"
#include "app/books/book_qpdf.h"
#include "app/prints/print_layout.h"
#include "db/store/error.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace moli {

namespace {

QByteArray printedPages(const PrintLayout &layout)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    constexpr int resolution = 1200;
    writer.setResolution(resolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                     layout.sheet().landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                                     QMarginsF()));
    writer.setTitle(layout.sheet().title);
    QPainter painter(&writer);
    for (int page = 1; page <= layout.pageCount(); ++page) {
        if (page > 1)
            writer.newPage();
        painter.save();
        painter.scale(resolution / 72.0, resolution / 72.0);
        layout.paintPage(painter, page);
        painter.restore();
    }
    painter.end();
    return bytes;
}

} // namespace

void savePrintPdf(const PrintSheet &sheet, const QString &path)
{
    const PrintLayout layout(sheet);
    const QByteArray printed = printedPages(layout);
    std::shared_ptr<Buffer> finished;
    try {
        QPDF pdf;
        pdf.processMemoryFile("print", printed.constData(), static_cast<size_t>(printed.size()));
        mendTextLayer(pdf, layout.fonts().families());
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.write();
        finished = writer.getBufferSharedPointer();
    } catch (const std::exception &problem) {
        throw Error(QCoreApplication::translate("Prints", "“%1” could not be made into a PDF.").arg(sheet.title),
                    QString::fromUtf8(problem.what()));
    }
    QSaveFile file(path);
    const auto size = static_cast<qint64>(finished->getSize());
    if (!file.open(QIODevice::WriteOnly)
        || file.write(reinterpret_cast<const char *>(finished->getBuffer()), size) != size || !file.commit())
        throw Error(QCoreApplication::translate("Prints", "The PDF could not be saved as %1. Choose another place.")
                        .arg(path),
                    file.errorString(),
                    file.error() == QFileDevice::ResourceError ? Error::Kind::DiskFull : Error::Kind::Io);
}

} // namespace moli
