// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/book_jasmine.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace moli {

namespace {

/// A petal that points up from (0, 0), one unit long.
const QPainterPath &petal()
{
    static const QPainterPath path = [] {
        QPainterPath p;
        p.moveTo(0, 0);
        p.cubicTo(-0.14, -0.18, -0.40, -0.42, -0.34, -0.70);
        p.cubicTo(-0.29, -0.90, -0.12, -0.97, 0.02, -1.0);
        p.cubicTo(0.18, -0.95, 0.33, -0.86, 0.35, -0.66);
        p.cubicTo(0.38, -0.42, 0.13, -0.18, 0, 0);
        return p;
    }();
    return path;
}

void paintPetals(QPainter &painter, int count, double length, double degrees, const QColor &fill, const QColor &edge)
{
    painter.setBrush(fill);
    for (int i = 0; i < count; ++i) {
        painter.save();
        painter.rotate(degrees + i * 360.0 / count);
        painter.scale(length, length);
        painter.setPen(QPen(edge, 0.022, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(petal());
        painter.setPen(QPen(edge, 0.014, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(0, -0.22), QPointF(0.01, -0.62));
        painter.restore();
    }
}

QPointF along(const QPointF &a, const QPointF &b, const QPointF &c, const QPointF &d, double t)
{
    const double u = 1 - t;
    return a * (u * u * u) + b * (3 * u * u * t) + c * (3 * u * t * t) + d * (t * t * t);
}

} // namespace

void paintJasmine(QPainter &painter, QPointF centre, double radius, double degrees, const JasmineColours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    paintPetals(painter, 6, radius, degrees + 30, colours.petal.darker(104), colours.edge);
    paintPetals(painter, 5, radius * 0.82, degrees, colours.petal, colours.edge);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.heart);
    painter.drawEllipse(QPointF(0, 0), radius * 0.10, radius * 0.10);
    painter.restore();
}

void paintJasmineBud(QPainter &painter, QPointF base, double length, double degrees, const JasmineColours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(base);
    painter.rotate(degrees);
    painter.scale(length, length);
    QPainterPath tube;
    tube.moveTo(-0.05, 0);
    tube.cubicTo(-0.09, -0.3, -0.11, -0.4, -0.13, -0.45);
    tube.lineTo(0.13, -0.45);
    tube.cubicTo(0.11, -0.4, 0.09, -0.3, 0.05, 0);
    tube.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.heart);
    painter.drawPath(tube);
    QPainterPath bud;
    bud.moveTo(0, -1.0);
    bud.cubicTo(0.16, -0.88, 0.27, -0.62, 0.15, -0.40);
    bud.cubicTo(0.10, -0.33, -0.10, -0.33, -0.15, -0.40);
    bud.cubicTo(-0.27, -0.62, -0.14, -0.88, 0, -1.0);
    painter.setBrush(colours.petal);
    painter.setPen(QPen(colours.edge, 0.03, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(bud);
    QPainterPath seam;
    seam.moveTo(0, -0.98);
    seam.cubicTo(0.02, -0.8, -0.10, -0.6, -0.04, -0.40);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(seam);
    QPainterPath calyx;
    calyx.moveTo(-0.05, 0.02);
    calyx.lineTo(-0.12, -0.2);
    calyx.lineTo(-0.03, -0.12);
    calyx.lineTo(0, -0.24);
    calyx.lineTo(0.04, -0.12);
    calyx.lineTo(0.12, -0.19);
    calyx.lineTo(0.05, 0.02);
    calyx.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.leaf);
    painter.drawPath(calyx);
    painter.restore();
}

void paintJasmineLeaf(QPainter &painter, QPointF base, double length, double degrees, const JasmineColours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(base);
    painter.rotate(degrees);
    painter.scale(length, length);
    painter.setPen(Qt::NoPen);
    QPainterPath left;
    left.moveTo(0, 0);
    left.cubicTo(-0.20, -0.12, -0.40, -0.48, 0, -1.0);
    left.cubicTo(0.05, -0.7, 0.03, -0.3, 0, 0);
    QPainterPath right;
    right.moveTo(0, 0);
    right.cubicTo(0.22, -0.14, 0.40, -0.5, 0, -1.0);
    right.cubicTo(0.05, -0.7, 0.03, -0.3, 0, 0);
    painter.setBrush(colours.leaf);
    painter.drawPath(left);
    painter.setBrush(colours.leafShade);
    painter.drawPath(right);
    painter.setBrush(Qt::NoBrush);
    QPen pen(colours.vein, 0.016, Qt::SolidLine, Qt::RoundCap);
    painter.setPen(pen);
    QPainterPath vein;
    vein.moveTo(0, 0.06);
    vein.cubicTo(0.03, -0.3, 0.05, -0.7, 0.005, -0.95);
    painter.drawPath(vein);
    pen.setWidthF(0.009);
    painter.setPen(pen);
    for (int i = 0; i < 4; ++i) {
        const double y = -0.18 - i * 0.17;
        const double reach = 0.19 - std::abs(i - 1.0) * 0.035;
        for (const double side : {-1.0, 1.0}) {
            QPainterPath rib;
            rib.moveTo(0.025, y);
            rib.quadTo(QPointF(side * reach * 0.5, y - 0.05), QPointF(side * reach, y - 0.15));
            painter.drawPath(rib);
        }
    }
    painter.restore();
}

void paintJasmineBranch(QPainter &painter, QPointF root, double scale, const JasmineColours &colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(root);
    painter.scale(scale, scale);
    const QPointF a(0, 0);
    const QPointF b(-30, -110);
    const QPointF c(-90, -190);
    const QPointF d(-215, -290);
    const auto stem = [&](double t) { return along(a, b, c, d, t); };
    painter.setBrush(Qt::NoBrush);
    const auto twig = [&](const QPointF &from, const QPointF &bend, const QPointF &to, double width) {
        QPainterPath path;
        path.moveTo(from);
        path.quadTo(bend, to);
        painter.setPen(QPen(colours.stem, width, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(path);
    };
    const QPointF upper = stem(0.62) + QPointF(52, -82);
    const QPointF lower = stem(0.36) + QPointF(-118, -46);
    const QPointF side = stem(0.3) + QPointF(86, -70);
    twig(stem(0.62), stem(0.62) + QPointF(14, -52), upper, 2.0);
    twig(stem(0.36), stem(0.36) + QPointF(-60, -44), lower, 2.0);
    twig(stem(0.3), stem(0.3) + QPointF(44, -24), side, 2.0);
    QPainterPath main;
    main.moveTo(a);
    main.cubicTo(b, c, d);
    painter.setPen(QPen(colours.stem, 3.2, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(main);

    paintJasmineLeaf(painter, stem(0.10), 96, -78, colours);
    paintJasmineLeaf(painter, stem(0.16), 104, 58, colours);
    paintJasmineLeaf(painter, stem(0.46), 98, 46, colours);
    paintJasmineLeaf(painter, stem(0.52), 92, -104, colours);
    paintJasmineLeaf(painter, stem(0.80), 78, 22, colours);
    paintJasmineLeaf(painter, stem(0.84), 82, -112, colours);
    paintJasmineLeaf(painter, d, 76, -38, colours);
    paintJasmineLeaf(painter, side, 72, 84, colours);
    paintJasmineLeaf(painter, side, 64, 8, colours);
    paintJasmineLeaf(painter, lower, 66, -58, colours);
    paintJasmineLeaf(painter, upper, 60, 52, colours);

    paintJasmineBud(painter, d + QPointF(4, 2), 46, -78, colours);
    paintJasmineBud(painter, d + QPointF(6, 0), 40, 2, colours);
    paintJasmineBud(painter, lower, 42, -96, colours);
    paintJasmineBud(painter, side, 40, 46, colours);
    paintJasmineBud(painter, upper, 42, 18, colours);
    paintJasmine(painter, d + QPointF(38, 26), 40, 12, colours);
    paintJasmine(painter, upper + QPointF(-16, 8), 46, -8, colours);
    paintJasmine(painter, lower + QPointF(22, 4), 42, 30, colours);
    paintJasmine(painter, stem(0.40) + QPointF(12, -6), 56, 4, colours);
    painter.restore();
}

void paintJasmineSprig(QPainter &painter, QPointF centre, double scale, const JasmineColours &colours)
{
    painter.save();
    painter.translate(centre);
    painter.scale(scale, scale);
    paintJasmineLeaf(painter, QPointF(-7, 3), 34, -108, colours);
    paintJasmineLeaf(painter, QPointF(7, 3), 34, 108, colours);
    paintJasmine(painter, QPointF(0, 0), 17, 6, colours);
    painter.restore();
}

} // namespace moli
