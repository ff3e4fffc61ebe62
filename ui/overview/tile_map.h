// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QHash>
#include <QWidget>

namespace moli {

struct MapDistrict {
    QString id;
    QString name;      ///< spoken and in the tool tip
    QString shortName; ///< in the tile
    int row = 0;       ///< from 1
    int column = 0;
};

struct MapValue {
    qint64 value = 0;
    qint64 rows = 0;   ///< none: "no data", which isn't the same as zero
    QString text;      ///< with its unit
    QString shortText; ///< in the tile
};

/// One district of the map.
class MapTile : public QAbstractButton {
    Q_OBJECT
public:
    MapTile(const MapDistrict &district, QWidget *parent);

    [[nodiscard]] const MapDistrict &district() const { return m_district; }
    /// `step` 0 to 4, or -1 for no data.
    void setValue(const MapValue &value, int step, const QString &measure);
    [[nodiscard]] int step() const { return m_step; }

signals:
    void moved(int key); ///< an arrow key

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    MapDistrict m_district;
    MapValue m_value;
    int m_step = -1;
};

/// The districts as equal tiles, laid out roughly as on a map; five steps of one hue, hatched where there is no data.
/// One tab stop: arrow keys go from tile to tile, Enter or Space chooses.
class TileMap : public QWidget {
    Q_OBJECT
public:
    explicit TileMap(QWidget *parent = nullptr);

    void setDistricts(const QList<MapDistrict> &districts);
    /// Values by district id; `measure` names what is shown.
    void setValues(const QString &measure, const QHash<QString, MapValue> &values);
    void setSelected(const QString &district);
    [[nodiscard]] const QList<MapTile *> &tiles() const { return m_tiles; }
    [[nodiscard]] MapTile *tile(const QString &district) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void clicked(const QString &district);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void moveFrom(MapTile *tile, int key);
    void makeTabStop(MapTile *tile);
    [[nodiscard]] QRect legendRect() const;

    QList<MapTile *> m_tiles;
    int m_rows = 1;
    int m_columns = 1;
    bool m_anyEmpty = false;
};

/// Which of five steps a value falls into among all of them: equal numbers of districts in each, equal values alike.
[[nodiscard]] int mapStep(qint64 value, QList<qint64> all);

} // namespace moli
