// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/book_photos.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace moli {

namespace {

constexpr double gap = 12;
constexpr double greatestHeight = 250; ///< of a photo, points
constexpr double least = 0.74;         ///< of its size that a row may shrink to

struct Framed {
    BookPhoto photo;
    double width = 0; ///< at full size
    double height = 0;
    std::shared_ptr<const TextBlock> caption;
};

double ratio(const BookPhoto &photo)
{
    return static_cast<double>(photo.size.width()) / std::max(1, photo.size.height());
}

/// Decoded for the size it is printed at: 300 dots per inch on paper, what the screen shows in a preview.
void paintPhoto(QPainter &painter, const QRectF &place, const BookPhoto &photo)
{
    QBuffer buffer;
    buffer.setData(photo.bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const double device = std::abs(painter.combinedTransform().m11());
    const double scale = std::clamp(device, 0.5, 300.0 / 72);
    const QSize wanted = (place.size() * scale).toSize().expandedTo(QSize(1, 1));
    if (wanted.width() < photo.size.width())
        reader.setScaledSize(turned ? wanted.transposed() : wanted); // scales before it turns
    const QImage image = reader.read();
    if (!image.isNull())
        painter.drawImage(place, image);
}

FlowItem rowItem(const BookStyle &style, const QList<BookPhoto> &photos, double scale)
{
    auto row = std::make_shared<QList<Framed>>();
    double width = style.width;
    double height = greatestHeight;
    if (photos.size() == 1) {
        width = std::min(style.width * 0.8, greatestHeight * ratio(photos.first()));
        height = width / ratio(photos.first());
    } else {
        // Side by side at one height, together as wide as the text.
        double ratios = 0;
        for (const BookPhoto &photo : photos)
            ratios += ratio(photo);
        height = std::min(greatestHeight, (style.width - gap * static_cast<double>(photos.size() - 1)) / ratios);
    }
    height *= scale;
    double captions = 0;
    for (const BookPhoto &photo : photos) {
        Framed framed{photo, height * ratio(photo), height, nullptr};
        if (!photo.caption.isEmpty()) {
            framed.caption = std::make_shared<TextBlock>(photo.caption, style.caption, std::max(framed.width, 130.0));
            captions = std::max(captions, framed.caption->height() + 4);
        }
        row->append(framed);
    }
    FlowItem item;
    item.floats = true;
    item.before = 12;
    item.after = 14;
    item.height = height + captions;
    item.leastHeight = height * std::min(1.0, least / scale) + captions;
    item.paint = [row, captions, height](QPainter &painter, const QRectF &place) {
        const double shrunk = (place.height() - captions) / height;
        double total = -gap;
        for (const Framed &framed : *row)
            total += framed.width * shrunk + gap;
        double x = place.center().x() - total / 2;
        for (const Framed &framed : *row) {
            const QRectF picture(x, place.top(), framed.width * shrunk, framed.height * shrunk);
            paintPhoto(painter, picture, framed.photo);
            if (framed.caption)
                framed.caption->paint(painter,
                                      QPointF(picture.center().x() - framed.caption->width() / 2,
                                              picture.bottom() + 4));
            x = picture.right() + gap;
        }
    };
    return item;
}

} // namespace

QList<FlowItem> photoItems(const BookStyle &style, const QList<BookPhoto> &photos, double scale)
{
    QList<FlowItem> rows;
    qsizetype i = 0;
    // An odd one goes first, alone and large.
    if (photos.size() % 2 == 1)
        rows.append(rowItem(style, photos.mid(i++, 1), scale));
    for (; i < photos.size(); i += 2)
        rows.append(rowItem(style, photos.mid(i, 2), scale));
    return rows;
}

} // namespace moli
