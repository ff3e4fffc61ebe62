// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QTableWidget>

namespace moli {

/// A short table within a card, as tall as its rows: what a page lists of one thing. Enter or a double click on a row goes
/// where it leads. For many rows there is RecordTable.
class PlainTable : public QTableWidget {
    Q_OBJECT
public:
    enum class Tone { Plain, Muted, Good, Warm, Danger };
    struct Cell {
        QString text;
        Tone tone = Tone::Plain;
        bool isNumber = false; ///< stands at the right
    };
    struct Row {
        QList<Cell> cells;
        Target target;          ///< without a key: leads nowhere
        bool lineAbove = false; ///< a cut: what follows is set apart
    };
    explicit PlainTable(const QString &name, QWidget *parent = nullptr);

    /// `stretched` is the column that takes the width that is left.
    void setContent(const QStringList &headings, const QList<Row> &rows, int stretched = 0);
    [[nodiscard]] const Target &targetAt(int row) const { return m_targets.at(row); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void targetRequested(const moli::Target &target);
    /// Enter, for tables whose cells lead somewhere themselves.
    void enterPressed(int row, int column);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void open(int row);
    [[nodiscard]] int headingWidth(const QString &heading) const;

    QList<Target> m_targets;
};

} // namespace moli
