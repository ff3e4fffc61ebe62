// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_scene.h"

#include "app/demo/demo_random.h"

#include <QBuffer>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace moli {

namespace {

constexpr int width = 1200;
constexpr int height = 800;
constexpr int jpegQuality = 82;

using Draw = void (*)(QPainter &, DemoRandom &);

QColor tint(DemoRandom &random, int hue, int spread, int saturation, int value)
{
    return QColor::fromHsv((hue + random.between(-spread, spread) + 360) % 360, saturation, value);
}

void fillSky(QPainter &painter, const QColor &top, const QColor &bottom)
{
    QLinearGradient sky(0, 0, 0, height);
    sky.setColorAt(0, top);
    sky.setColorAt(1, bottom);
    painter.fillRect(0, 0, width, height, sky);
}

void drawHill(QPainter &painter, DemoRandom &random, int base, int swing, const QColor &colour)
{
    const double phase = random.between(0, 628) / 100.0;
    const double length = random.between(180, 420);
    QPainterPath path(QPointF(0, height));
    for (int x = 0; x <= width; x += 8) {
        const double y = base - swing * std::sin(x / length + phase)
            - swing * 0.4 * std::sin(x / (length * 0.43) + 2 * phase);
        path.lineTo(x, y);
    }
    path.lineTo(width, height);
    painter.fillPath(path, colour);
}

void drawLeaf(QPainter &painter, QPointF at, double angle, double length, const QColor &colour)
{
    painter.save();
    painter.translate(at);
    painter.rotate(angle);
    QPainterPath leaf;
    leaf.cubicTo(length * 0.3, -length * 0.32, length * 0.8, -length * 0.22, length, 0);
    leaf.cubicTo(length * 0.8, length * 0.22, length * 0.3, length * 0.32, 0, 0);
    painter.fillPath(leaf, colour);
    painter.setPen(QPen(colour.darker(118), std::max(1.0, length / 60)));
    painter.drawLine(QPointF(length * 0.08, 0), QPointF(length * 0.9, 0));
    painter.restore();
}

void drawBlossom(QPainter &painter, DemoRandom &random, QPointF at, double size)
{
    painter.save();
    painter.translate(at);
    painter.rotate(random.between(0, 71));
    painter.setPen(QPen(QColor(214, 220, 206), 1.5));
    for (int petal = 0; petal < 5; ++petal) {
        QLinearGradient white(0, 0, size, 0);
        white.setColorAt(0, QColor(238, 242, 222));
        white.setColorAt(0.5, QColor(255, 255, 252));
        white.setColorAt(1, QColor(247, 248, 244));
        painter.setBrush(white);
        QPainterPath path;
        path.cubicTo(size * 0.25, -size * 0.42, size * 0.9, -size * 0.4, size, 0);
        path.cubicTo(size * 0.9, size * 0.4, size * 0.25, size * 0.42, 0, 0);
        painter.drawPath(path);
        painter.rotate(72);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(232, 206, 110));
    painter.drawEllipse(QPointF(0, 0), size * 0.13, size * 0.13);
    painter.restore();
}

void drawJasmine(QPainter &painter, DemoRandom &random)
{
    const int hue = random.pick(QList<int>{150, 165, 195, 40});
    fillSky(painter, tint(random, hue, 8, 42, 236), tint(random, hue, 8, 16, 250));
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 16; ++i) {
        painter.setBrush(QColor(255, 255, 255, random.between(18, 60)));
        const int size = random.between(30, 130);
        painter.drawEllipse(QPointF(random.below(width), random.below(height)), size, size);
    }
    for (int branch = 0; branch < 3; ++branch) {
        QPointF at(random.between(-60, 200), height - random.between(-40, 260));
        double angle = random.between(-48, -12);
        for (int step = 0; step < 13; ++step) {
            const double radians = angle * std::numbers::pi / 180;
            const QPointF next = at + QPointF(std::cos(radians), std::sin(radians)) * random.between(70, 110);
            painter.setPen(QPen(QColor(98, 122, 78), 9 - step * 0.5, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(at, next);
            const int length = random.between(90, 150);
            drawLeaf(painter, next, angle + random.between(35, 75), length,
                     tint(random, 118, 14, 120, random.between(120, 165)));
            drawLeaf(painter, next, angle - random.between(35, 75), length * 0.9,
                     tint(random, 110, 14, 105, random.between(130, 180)));
            if (step > 2 && random.chance(62))
                drawBlossom(painter, random, next + QPointF(random.between(-30, 30), random.between(-30, 30)),
                            random.between(48, 82));
            at = next;
            angle += random.between(-16, 12);
        }
    }
}

void drawHills(QPainter &painter, DemoRandom &random)
{
    const bool evening = random.chance(40);
    fillSky(painter, evening ? tint(random, 18, 10, 90, 246) : tint(random, 204, 8, 95, 240),
            evening ? tint(random, 42, 8, 55, 252) : tint(random, 195, 10, 18, 252));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 246, 214, 235));
    painter.drawEllipse(QPointF(random.between(160, width - 160), random.between(110, 240)), 62, 62);
    const int hue = evening ? 250 : 160;
    for (int layer = 0; layer < 4; ++layer)
        drawHill(painter, random, 400 + layer * 70, 62 - layer * 9,
                 tint(random, hue - layer * 14, 6, 60 + layer * 20, 196 - layer * 26));
    QLinearGradient river(0, 640, 0, height);
    river.setColorAt(0, QColor(206, 226, 230));
    river.setColorAt(1, QColor(150, 190, 198));
    painter.fillRect(0, 655, width, height - 655, river);
    painter.setPen(QPen(QColor(255, 255, 255, 120), 3, Qt::SolidLine, Qt::RoundCap));
    for (int i = 0; i < 40; ++i) {
        const int x = random.below(width);
        const int y = random.between(668, height - 10);
        painter.drawLine(x, y, x + random.between(20, 110), y);
    }
    const int boatX = random.between(200, 900);
    QPainterPath boat(QPointF(boatX, 700));
    boat.cubicTo(boatX + 40, 740, boatX + 150, 740, boatX + 200, 696);
    boat.lineTo(boatX, 700);
    painter.fillPath(boat, QColor(104, 78, 60));
    QPainterPath sail(QPointF(boatX + 96, 698));
    sail.lineTo(boatX + 96, 560);
    sail.cubicTo(boatX + 150, 600, boatX + 165, 660, boatX + 168, 694);
    painter.fillPath(sail, QColor(250, 244, 230));
}

void drawPerson(QPainter &painter, QPointF at, double size, const QColor &clothes, const QColor &hair)
{
    painter.setPen(Qt::NoPen);
    QPainterPath body;
    body.addRoundedRect(QRectF(at.x() - size * 0.36, at.y() - size, size * 0.72, size), size * 0.34, size * 0.34);
    painter.fillPath(body, clothes);
    painter.setBrush(hair);
    painter.drawEllipse(at + QPointF(0, -size * 1.26), size * 0.31, size * 0.32);
    painter.setBrush(QColor(246, 214, 190));
    painter.drawEllipse(at + QPointF(0, -size * 1.2), size * 0.25, size * 0.26);
}

void drawRoom(QPainter &painter, DemoRandom &random)
{
    const int hue = random.pick(QList<int>{34, 60, 150, 200, 330});
    fillSky(painter, tint(random, hue, 8, 26, 246), tint(random, hue, 8, 36, 232));
    painter.fillRect(0, 610, width, 190, tint(random, 28, 6, 85, 196));
    for (int x = -80; x < width; x += 120) {
        painter.setPen(QPen(QColor(150, 118, 90, 90), 2));
        painter.drawLine(x, height, x + 140, 610);
    }
    const int windows = random.between(2, 3);
    for (int i = 0; i < windows; ++i) {
        const QRectF frame(90 + i * (width - 120) / windows, 96, 260, 300);
        QLinearGradient outside(frame.topLeft(), frame.bottomLeft());
        outside.setColorAt(0, tint(random, 200, 8, 60, 248));
        outside.setColorAt(1, QColor(232, 244, 226));
        painter.fillRect(frame, outside);
        painter.setPen(QPen(QColor(255, 255, 255), 12));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame);
        painter.drawLine(QPointF(frame.center().x(), frame.top()), QPointF(frame.center().x(), frame.bottom()));
        drawLeaf(painter, frame.bottomLeft() + QPointF(40, -10), -70, 110, QColor(120, 164, 104));
        drawLeaf(painter, frame.bottomLeft() + QPointF(46, -10), -110, 90, QColor(104, 150, 96));
    }
    const int people = random.between(4, 7);
    for (int i = 0; i < people; ++i) {
        const int spread = random.between(-20, 20);
        drawPerson(painter, QPointF(150 + i * (width - 300) / (people - 1) + spread, 640 + random.between(-8, 8)),
                   random.between(92, 128), tint(random, random.below(360), 0, 105, 214),
                   random.chance(80) ? QColor(62, 48, 44) : QColor(168, 164, 160));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint(random, 30, 6, 110, 176));
    painter.drawRoundedRect(QRectF(120, 620, width - 240, 46), 14, 14);
    painter.fillRect(180, 664, 26, 130, QColor(140, 104, 74));
    painter.fillRect(width - 206, 664, 26, 130, QColor(140, 104, 74));
    for (int i = 0; i < 5; ++i) {
        painter.setBrush(tint(random, random.below(360), 0, 70, 238));
        painter.drawRect(QRectF(230 + i * 160 + random.between(-20, 20), 598, random.between(70, 100), 22));
    }
}

void drawHouses(QPainter &painter, DemoRandom &random)
{
    fillSky(painter, tint(random, 205, 10, 70, 244), tint(random, 40, 10, 22, 252));
    drawHill(painter, random, 430, 50, tint(random, 150, 10, 50, 190));
    int x = -40;
    while (x < width) {
        const int wide = random.between(150, 240);
        const int top = random.between(330, 450);
        painter.fillRect(x, top, wide, 690 - top, QColor(248, 246, 240));
        // Fuzhou's houses end in a wall like a saddle.
        QPainterPath roof(QPointF(x - 14, top));
        roof.cubicTo(x + wide * 0.15, top - 92, x + wide * 0.35, top - 20, x + wide * 0.5, top - 74);
        roof.cubicTo(x + wide * 0.65, top - 20, x + wide * 0.85, top - 92, x + wide + 14, top);
        painter.fillPath(roof, QColor(86, 92, 98));
        painter.setPen(Qt::NoPen);
        for (int window = 0; window < 2; ++window) {
            painter.setBrush(tint(random, 36, 10, 90, 214));
            painter.drawRoundedRect(QRectF(x + wide * (0.2 + 0.4 * window), top + 50, wide * 0.2, 64), 5, 5);
        }
        painter.setBrush(QColor(146, 84, 66));
        painter.drawRect(QRectF(x + wide * 0.4, 610, wide * 0.2, 80));
        x += wide + random.between(4, 22);
    }
    painter.fillRect(0, 690, width, 110, QColor(206, 200, 190));
    for (int i = 0; i < 4; ++i) {
        const QPointF foot(random.between(80, width - 80), 700);
        painter.setPen(QPen(QColor(112, 92, 74), 22, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(foot, foot + QPointF(0, -150));
        painter.setPen(Qt::NoPen);
        for (int crown = 0; crown < 9; ++crown) {
            painter.setBrush(tint(random, 118, 16, 110, random.between(128, 176)));
            painter.drawEllipse(foot + QPointF(random.between(-90, 90), -170 + random.between(-70, 50)),
                                random.between(44, 72), random.between(36, 56));
        }
    }
    for (int i = 0; i < 5; ++i)
        drawPerson(painter, QPointF(random.between(60, width - 60), 770), random.between(58, 84),
                   tint(random, random.below(360), 0, 120, 208), QColor(62, 48, 44));
}

void drawLanterns(QPainter &painter, DemoRandom &random)
{
    fillSky(painter, tint(random, 232, 14, 120, 92), tint(random, 262, 14, 70, 168));
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 60; ++i) {
        painter.setBrush(QColor(255, 255, 240, random.between(60, 200)));
        const double size = random.between(1, 3);
        painter.drawEllipse(QPointF(random.below(width), random.below(420)), size, size);
    }
    drawHill(painter, random, 560, 46, QColor(58, 66, 108));
    drawHill(painter, random, 640, 36, QColor(44, 52, 88));
    for (int i = 0; i < 15; ++i) {
        const QPointF at(random.between(40, width - 40), random.between(90, 560));
        const double size = random.between(26, 62);
        QRadialGradient glow(at, size * 2.4);
        glow.setColorAt(0, QColor(255, 206, 120, 150));
        glow.setColorAt(1, QColor(255, 206, 120, 0));
        painter.setBrush(glow);
        painter.drawEllipse(at, size * 2.4, size * 2.4);
        painter.setBrush(tint(random, 14, 14, 170, 240));
        painter.drawEllipse(at, size, size * 0.84);
        painter.setBrush(QColor(250, 222, 150));
        painter.drawRect(QRectF(at.x() - size * 0.4, at.y() - size * 0.94, size * 0.8, size * 0.16));
        painter.drawRect(QRectF(at.x() - size * 0.4, at.y() + size * 0.78, size * 0.8, size * 0.16));
    }
    for (int i = 0; i < 8; ++i)
        drawPerson(painter, QPointF(90 + i * 145 + random.between(-30, 30), 786), random.between(78, 112),
                   tint(random, 240, 60, 90, 128), QColor(36, 32, 44));
}

} // namespace

QByteArray drawScene(quint32 seed)
{
    DemoRandom random(seed, 500);
    QImage image(width, height, QImage::Format_RGB32);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        static const QList<Draw> scenes{drawJasmine, drawRoom, drawHills, drawHouses, drawRoom, drawLanterns};
        random.pick(scenes)(painter, random);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg", jpegQuality);
    return bytes;
}

} // namespace moli
