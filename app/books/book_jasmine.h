// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>

class QPainter;

namespace moli {

struct JasmineColours {
    QColor petal = QColor(0xff, 0xff, 0xff);
    QColor edge = QColor(0xd3, 0xdd, 0xcd);
    QColor heart = QColor(0xe3, 0xe8, 0xb4);
    QColor leaf = QColor(0x5b, 0x96, 0x70);
    QColor leafShade = QColor(0x4b, 0x86, 0x62);
    QColor vein = QColor(0x8f, 0xbb, 0x9b);
    QColor stem = QColor(0x6f, 0x9b, 0x78);
};

/// The book's ornaments, drawn as vectors. Lengths in points.
void paintJasmine(QPainter &painter, QPointF centre, double radius, double degrees, const JasmineColours &colours = {});
void paintJasmineBud(QPainter &painter, QPointF base, double length, double degrees,
                     const JasmineColours &colours = {});
void paintJasmineLeaf(QPainter &painter, QPointF base, double length, double degrees,
                      const JasmineColours &colours = {});
/// A branch with leaves, buds and flowers that rises from `root` to the upper left, about 300 × 360 at scale 1.
void paintJasmineBranch(QPainter &painter, QPointF root, double scale, const JasmineColours &colours = {});
/// One small flower between two leaves, for pages that are left empty.
void paintJasmineSprig(QPainter &painter, QPointF centre, double scale, const JasmineColours &colours = {});

} // namespace moli
