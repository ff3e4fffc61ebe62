// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace moli {

/// Horizontal bars on one scale, each with its label before and its value behind: money planned, paid and spent; what was
/// promised and what was reached.
class Bars : public QWidget {
    Q_OBJECT
public:
    struct Bar {
        QString label;
        QString value;       ///< as people read it
        double fraction = 0; ///< of the whole scale; beyond 1 the bar is full and warm
        enum class Tone { Primary, Soft, Warm } tone = Tone::Primary;
    };
    explicit Bars(const QString &name, QWidget *parent = nullptr);

    void setBars(const QList<Bar> &bars);
    [[nodiscard]] const QList<Bar> &bars() const { return m_bars; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int lineHeight() const;

    QList<Bar> m_bars;
};

} // namespace moli
