// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QPDF;
class QPainter;

namespace moli {

/// Pages on A4 as Qt prints them.
struct PdfPages {
    QString title;
    bool landscape = false;
    int count = 0;
    /// Paints page 1…count; the painter counts in points from the page's corner. May throw to stop.
    std::function<void(QPainter &painter, int page)> paint;
};
[[nodiscard]] QByteArray printedPdf(const PdfPages &pages);

/// Reads the printed pages, lets `finish` add to them (bookmarks, the text layer) and writes the file. `madeOf` names
/// what it is in the sentence of an error. Throws Error; leaves no half file.
void savePdf(const QByteArray &printed, const QString &path, const QString &madeOf,
             const std::function<void(QPDF &pdf)> &finish);

} // namespace moli
