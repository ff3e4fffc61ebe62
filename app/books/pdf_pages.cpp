// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/pdf_pages.h"

#include "app/books/book_qpdf.h"
#include "db/store/error.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace moli {

QByteArray printedPdf(const PdfPages &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    constexpr int resolution = 1200;
    writer.setResolution(resolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                     pages.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(pages.title);
    QPainter painter(&writer);
    for (int page = 1; page <= pages.count; ++page) {
        if (page > 1)
            writer.newPage();
        painter.save();
        painter.scale(resolution / 72.0, resolution / 72.0);
        pages.paint(painter, page);
        painter.restore();
    }
    painter.end();
    return bytes;
}

void savePdf(const QByteArray &printed, const QString &path, const QString &madeOf,
             const std::function<void(QPDF &pdf)> &finish)
{
    std::shared_ptr<Buffer> finished;
    try {
        QPDF pdf;
        pdf.processMemoryFile("printed", printed.constData(), static_cast<size_t>(printed.size()));
        finish(pdf);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setCompressStreams(true);
        writer.write();
        finished = writer.getBufferSharedPointer();
    } catch (const std::exception &problem) { // qpdf's own; an Error passes
        if (const auto *own = dynamic_cast<const Error *>(&problem))
            throw *own;
        throw Error(QCoreApplication::translate("Pdf", "“%1” could not be made into a PDF.").arg(madeOf),
                    QString::fromUtf8(problem.what()));
    }
    QSaveFile file(path);
    const auto size = static_cast<qint64>(finished->getSize());
    if (!file.open(QIODevice::WriteOnly)
        || file.write(reinterpret_cast<const char *>(finished->getBuffer()), size) != size || !file.commit())
        throw Error(QCoreApplication::translate("Pdf", "The PDF could not be saved as %1. Choose another place.")
                        .arg(path),
                    file.errorString(),
                    file.error() == QFileDevice::ResourceError ? Error::Kind::DiskFull : Error::Kind::Io);
}

} // namespace moli
