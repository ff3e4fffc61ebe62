// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/processes/process.h"

#include <QWidget>

namespace moli {

/// A record's way through the stages of its process as a line of points, with the day on which each was entered and how
/// long it stood there. What was overridden has a warm ring; a stage outside of the order ends the line in red.
class StageLine : public QWidget {
    Q_OBJECT
public:
    struct Point {
        QString stage; ///< key
        QString label;
        enum class State { Ahead, Passed, Here, Out } state = State::Ahead;
        QString day;  ///< as people read it; empty where nobody wrote it down
        QString span; ///< "12 days"
        bool overridden = false;
        QString more; ///< who and why
    };
    explicit StageLine(QWidget *parent = nullptr);

    void setPoints(const QList<Point> &points);
    [[nodiscard]] const QList<Point> &points() const { return m_points; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect cell(int index) const;

    QList<Point> m_points;
};

/// The points of a record's line on a day. Reads the store; off the GUI thread.
[[nodiscard]] QList<StageLine::Point> stagePoints(const Process &process, const Store &store, const Record &record);

} // namespace moli
