// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"

#include <QPixmap>
#include <QWidget>

namespace moli {

/// The chart look that belongs to the present theme.
[[nodiscard]] ChartLook themedChartLook(const QWidget *widget);

/// Paints a ChartSpec and makes its categories clickable. Arrow keys go from one to the next, Enter or Space is a
/// click; what the keyboard stands on is told to assistive technology.
class ChartView : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);

    /// `texts` are the values as people read them, one per category, for tool tips and accessibility.
    void setChart(const ChartSpec &spec, const QStringList &texts);
    [[nodiscard]] const ChartSpec &spec() const { return m_spec; }
    /// Kept marked, whatever the mouse does; -1 for none.
    void setSelected(int category);
    [[nodiscard]] int selected() const { return m_selected; }
    /// Where a category stands, in the widget's coordinates.
    [[nodiscard]] QRectF area(int category) const;

    [[nodiscard]] QSize sizeHint() const override { return {420, 300}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 200}; }

signals:
    void clicked(int category);
    void opened(int category); ///< double click, Ctrl+Enter

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void draw();
    void describe();
    [[nodiscard]] int categoryAt(const QPointF &position) const;
    [[nodiscard]] QString categoryText(int category) const;

    ChartSpec m_spec;
    QStringList m_texts;
    QPixmap m_picture;
    QList<QRectF> m_areas;
    int m_hovered = -1;
    int m_focused = -1;
    int m_selected = -1;
    bool m_secondPress = false;
};

} // namespace moli
