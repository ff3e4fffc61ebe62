// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

namespace moli {

class RecordTable;

/// One line below a table with the sums of its numeric columns, each right under its column.
class TotalsFooter : public QWidget {
    Q_OBJECT
public:
    explicit TotalsFooter(RecordTable *table, QWidget *parent = nullptr);

    void setTotals(const QMap<int, QString> &texts); ///< by column of the model
    [[nodiscard]] const QMap<int, QString> &totals() const { return m_totals; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RecordTable *m_table;
    QMap<int, QString> m_totals;
};

} // namespace moli
