// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

namespace moli {

class RecordTable;

/// The sums of a table's numeric columns below it, each behind its name: they are seen wherever the columns are
/// scrolled to.
class TotalsFooter : public QWidget {
    Q_OBJECT
public:
    explicit TotalsFooter(RecordTable *table, QWidget *parent = nullptr);

    void setTotals(const QMap<int, QString> &texts); ///< by column of the model
    [[nodiscard]] const QMap<int, QString> &totals() const { return m_totals; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Piece {
        int x; ///< pixels
        int line;
        QString text;
        bool isSum;
    };
    [[nodiscard]] QList<Piece> placed(int width) const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] QString heading(int column) const;
    void fitHeight();

    RecordTable *m_table;
    QMap<int, QString> m_totals;
};

} // namespace moli
