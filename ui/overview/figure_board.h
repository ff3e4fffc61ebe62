// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figure.h"

#include <QHash>
#include <QWidget>

class QLabel;

namespace moli {

class FigureTile;

/// The tiles of the overview in the five areas. An area stands beside the one before it as long as the row has room, and
/// goes on in the next row when it alone is too long; the tiles of a row share its width.
class FigureBoard : public QWidget {
    Q_OBJECT
public:
    explicit FigureBoard(QWidget *parent = nullptr);

    [[nodiscard]] const QList<FigureTile *> &tiles() const { return m_tiles; }
    [[nodiscard]] FigureTile *tile(const QString &figure) const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void activated(const QString &figure);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Block {
        Area area;
        QLabel *sign;
        QWidget *heading;
        QList<FigureTile *> tiles;
    };
    /// Some tiles of an area that stand in one row.
    struct Part {
        const Block *block;
        int from;
        int count;
    };
    using Row = QList<Part>;
    [[nodiscard]] QList<Row> rows(int columns) const;
    int place(int width, bool measureOnly) const;
    void showSigns();
    void addBlock(Area area, const QStringList &figures);

    QList<Block> m_blocks;
    QList<FigureTile *> m_tiles;
};

} // namespace moli
