// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/tile_map.h"

#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace moli {

namespace {

constexpr int gap = 6;
constexpr int stepCount = 5;

void paintHatched(QPainter &painter, const QRectF &rectangle)
{
    const Colours &c = colours();
    painter.setPen(QPen(c.border, 1));
    painter.setBrush(c.sunken);
    painter.drawRoundedRect(rectangle, 6, 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(c.borderStrong, Qt::BDiagPattern));
    painter.drawRoundedRect(rectangle, 6, 6);
}

} // namespace

int mapStep(qint64 value, QList<qint64> all)
{
    std::sort(all.begin(), all.end());
    const auto below = std::lower_bound(all.begin(), all.end(), value) - all.begin();
    return all.isEmpty() ? 0 : static_cast<int>(qMin<qsizetype>(below * stepCount / all.size(), stepCount - 1));
}

MapTile::MapTile(const MapDistrict &district, QWidget *parent) : QAbstractButton(parent), m_district(district)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(district.name);
}

void MapTile::setValue(const MapValue &value, int step, const QString &measure)
{
    m_value = value;
    m_step = step;
    const QString said = value.text.isEmpty() ? tr("no data") : value.text; // empty: the district isn't known
    setAccessibleName(tr("%1: %2").arg(m_district.name, said));
    setAccessibleDescription(measure);
    setToolTip(tr("%1: %2").arg(m_district.name, said) + u'\n' + measure);
    update();
}

void MapTile::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    QColor ink = c.muted;
    if (m_step < 0) {
        paintHatched(painter, box);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.steps.at(m_step));
        painter.drawRoundedRect(box, 6, 6);
        ink = c.stepInks.at(m_step);
    }
    if (isChecked() || hasFocus() || underMouse()) {
        painter.setPen(QPen(isChecked()      ? c.accent
                                : hasFocus() ? c.focus
                                             : c.borderStrong,
                            isChecked() || hasFocus() ? 2.5 : 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 6, 6);
    }
    if (isChecked() && hasFocus()) {
        painter.setPen(QPen(ink, 1, Qt::DotLine));
        painter.drawRoundedRect(box.adjusted(4, 4, -4, -4), 4, 4);
    }

    const QFont name = scaledFont(font(), 0.93);
    QFont number = scaledFont(font(), 0.86, QFont::DemiBold);
    const QString text = m_step < 0 ? QStringLiteral("–") : m_value.shortText;
    while (QFontMetrics(number).horizontalAdvance(text) > width() - 8 && number.pixelSize() > 8)
        number.setPixelSize(number.pixelSize() - 1);
    const int nameHeight = QFontMetrics(name).height();
    const int numberHeight = QFontMetrics(number).height();
    int y = (height() - nameHeight - numberHeight) / 2;
    if (m_step < 0) { // a ground of its own, so that the hatching doesn't run through the letters
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.sunken);
        const int textWidth = QFontMetrics(name).horizontalAdvance(m_district.shortName) + 12;
        painter.drawRoundedRect(QRectF((width() - textWidth) / 2.0, y, textWidth, nameHeight + numberHeight), 4, 4);
    }
    painter.setPen(ink);
    painter.setFont(name);
    painter.drawText(QRect(2, y, width() - 4, nameHeight), Qt::AlignCenter, m_district.shortName);
    y += nameHeight;
    painter.setFont(number);
    painter.drawText(QRect(2, y, width() - 4, numberHeight), Qt::AlignCenter, text);
}

void MapTile::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: emit moved(event->key()); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

TileMap::TileMap(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Map of the districts"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TileMap::setDistricts(const QList<MapDistrict> &districts)
{
    qDeleteAll(m_tiles);
    m_tiles.clear();
    m_rows = 1;
    m_columns = 1;
    for (const MapDistrict &district : districts) {
        if (district.row < 1 || district.column < 1)
            continue; // the city as a whole has no place on it
        m_rows = qMax(m_rows, district.row);
        m_columns = qMax(m_columns, district.column);
        auto *tile = new MapTile(district, this);
        connect(tile, &MapTile::clicked, this, [this, tile] {
            makeTabStop(tile);
            emit clicked(tile->district().id);
        });
        connect(tile, &MapTile::moved, this, [this, tile](int key) { moveFrom(tile, key); });
        m_tiles.append(tile);
        tile->show();
    }
    // Read from north to south, west to east.
    std::sort(m_tiles.begin(), m_tiles.end(), [](const MapTile *a, const MapTile *b) {
        return std::pair(a->district().row, a->district().column) < std::pair(b->district().row, b->district().column);
    });
    if (!m_tiles.isEmpty())
        makeTabStop(m_tiles.first());
    place();
    updateGeometry();
}

void TileMap::setValues(const QString &measure, const QHash<QString, MapValue> &values)
{
    QList<qint64> all;
    for (const MapTile *tile : m_tiles) {
        if (const auto value = values.constFind(tile->district().id); value != values.cend() && value->rows > 0)
            all.append(value->value);
    }
    m_anyEmpty = false;
    for (MapTile *tile : m_tiles) {
        const MapValue value = values.value(tile->district().id);
        m_anyEmpty = m_anyEmpty || value.rows == 0;
        tile->setValue(value, value.rows > 0 ? mapStep(value.value, all) : -1, measure);
    }
    update();
}

void TileMap::setSelected(const QString &district)
{
    for (MapTile *tile : m_tiles)
        tile->setChecked(tile->district().id == district);
}

MapTile *TileMap::tile(const QString &district) const
{
    for (MapTile *tile : m_tiles) {
        if (tile->district().id == district)
            return tile;
    }
    return nullptr;
}

void TileMap::makeTabStop(MapTile *stop)
{
    for (MapTile *tile : m_tiles)
        tile->setFocusPolicy(tile == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

/// To the nearest tile in that direction; what lies straight ahead wins over what lies aside.
void TileMap::moveFrom(MapTile *from, int key)
{
    const int stepX = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    const int stepY = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    MapTile *best = nullptr;
    int bestDistance = std::numeric_limits<int>::max();
    for (MapTile *tile : m_tiles) {
        const int dx = tile->district().column - from->district().column;
        const int dy = tile->district().row - from->district().row;
        const int ahead = dx * stepX + dy * stepY;
        const int aside = qAbs(dx * stepY) + qAbs(dy * stepX);
        if (ahead <= 0)
            continue;
        const int distance = ahead + 3 * aside;
        if (distance < bestDistance) {
            best = tile;
            bestDistance = distance;
        }
    }
    if (best) {
        makeTabStop(best);
        best->setFocus(Qt::OtherFocusReason);
    }
}

QSize TileMap::sizeHint() const
{
    return {m_columns * 92, m_rows * 62 + 32};
}

QSize TileMap::minimumSizeHint() const
{
    return {m_columns * 64, m_rows * 46 + 28};
}

QRect TileMap::legendRect() const
{
    const int height = fontMetrics().height();
    return {0, this->height() - height, width(), height};
}

void TileMap::place()
{
    const int bottom = legendRect().top() - 8;
    const int tileWidth = qMin((width() - (m_columns - 1) * gap) / m_columns, 150);
    const int tileHeight = qMin((bottom - (m_rows - 1) * gap) / m_rows, 84);
    const int left = (width() - m_columns * tileWidth - (m_columns - 1) * gap) / 2;
    const int top = qMax(0, (bottom - m_rows * tileHeight - (m_rows - 1) * gap) / 2);
    for (MapTile *tile : m_tiles) {
        tile->setGeometry(left + (tile->district().column - 1) * (tileWidth + gap),
                          top + (tile->district().row - 1) * (tileHeight + gap), tileWidth, tileHeight);
    }
}

void TileMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

/// The legend: from little to much, and what hatching means.
void TileMap::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont small = scaledFont(font(), 0.86);
    painter.setFont(small);
    const QFontMetrics metrics(small);
    const QRect legend = legendRect();
    int x = legend.left();
    const auto write = [&](const QString &text) {
        painter.setPen(c.muted);
        const int width = metrics.horizontalAdvance(text);
        painter.drawText(QRect(x, legend.top(), width + 2, legend.height()), Qt::AlignVCenter, text);
        x += width + 8;
    };
    const auto box = [&] {
        const QRectF rectangle(x, legend.center().y() - 5, 20, 11);
        x += 22;
        return rectangle;
    };
    write(tr("little"));
    for (const QColor &step : c.steps) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(step);
        painter.drawRoundedRect(box(), 2, 2);
    }
    x += 6;
    write(tr("much"));
    if (m_anyEmpty) {
        x += 12;
        paintHatched(painter, box());
        x += 6;
        write(tr("no data"));
    }
}

} // namespace moli
