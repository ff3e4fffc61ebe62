// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/facilities/facility_plan.h"

#include <QAbstractScrollArea>

#include <optional>

namespace moli {

/// Facilities against the months of a year, allocations as bars. Free months are given out by dragging over them, a bar's
/// end is dragged to another day. Arrows move the cell (Shift: over several months), Enter opens what is there or gives
/// out what is free, Insert always gives out.
class PlanView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PlanView(QWidget *parent = nullptr);

    void setPlan(const FacilityPlan &plan, QDate today);
    [[nodiscard]] const FacilityPlan &plan() const { return m_plan; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    [[nodiscard]] int currentRow() const { return m_row; }
    [[nodiscard]] int currentMonth() const { return m_month; } ///< 1…12
    void setCurrent(int row, int month, bool extend = false);
    /// What stands in the current cell, for those who hear the program and below the plan.
    [[nodiscard]] QString currentWords() const;

    // In the viewport, for tests and for painting.
    [[nodiscard]] QRect cellRect(int row, int month) const;
    [[nodiscard]] QRect barRect(int row, const PlannedUse &use) const;

signals:
    void newRequested(const QString &facility, QDate from, QDate until);
    void useOpened(const QString &allocation);
    void endMoved(const QString &allocation, QDate until);
    void yearRequested(int by); ///< the arrows went beyond the year
    void currentChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    enum class Drag { None, Months, End };
    struct Hit {
        int row = -1;
        int month = 0;
        const PlannedUse *use = nullptr;
        bool onEnd = false;
    };
    [[nodiscard]] Hit hitAt(QPoint place) const;
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] int monthLeft(int month) const; ///< 1…13
    [[nodiscard]] int dayLeft(QDate day) const;
    [[nodiscard]] QDate dayAt(int x) const;
    [[nodiscard]] QList<const PlannedUse *> usesIn(int row, int month) const;
    [[nodiscard]] QString wordsOf(const PlannedUse &use) const;
    void paintRow(QPainter &painter, int row) const;
    void paintCells(QPainter &painter, int row) const;
    void paintBar(QPainter &painter, int row, const PlannedUse &use) const;
    void paintHead(QPainter &painter) const;
    void updateRange();
    void openCell();
    void requestNew();

    FacilityPlan m_plan;
    QDate m_today;
    bool m_readOnly = false;
    int m_row = 0;
    int m_month = 1;
    int m_anchor = 1; ///< the other end of the marked months
    Drag m_drag = Drag::None;
    QPoint m_pressedAt;
    QString m_draggedUse;
    QDate m_draggedTo;
};

} // namespace moli
