// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figure.h"

#include <QHash>
#include <QWidget>

class QLabel;

namespace moli {

class FigureTile;

/// The tiles of the overview in the five areas. Tiles are all of one width; an area stands beside the one before it as
/// long as the row has room, and goes on in the next row when it alone is too long.
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
        QWidget *heading;
        QList<FigureTile *> tiles;
    };
    int place(int width, bool measureOnly) const;
    void addBlock(Area area, const QStringList &figures);

    QList<Block> m_blocks;
    QList<FigureTile *> m_tiles;
};

} // namespace moli
