// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace moli {

/// One figure: what it counts, its value, and a line that compares or explains. A button that opens to its rows.
class FigureTile : public QAbstractButton {
    Q_OBJECT
public:
    FigureTile(const QString &key, const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] const QString &key() const { return m_key; }
    enum class Trend { None, Up, Down, Same };
    void setValue(const QString &value, const QString &note, Trend trend);
    /// The filter can't be applied to this figure; the note says why.
    void setUnavailable(const QString &note);
    [[nodiscard]] const QString &value() const { return m_value; }
    [[nodiscard]] const QString &note() const { return m_note; }

    /// How many lines the label takes in a tile of that width.
    [[nodiscard]] int labelLines(int width) const;
    /// The height of a tile whose label has that many lines.
    [[nodiscard]] int heightFor(int labelLines) const;
    /// The tiles of a row leave equal room for their labels.
    void setLabelLines(int lines);
    [[nodiscard]] int shownLabelLines() const { return m_labelLines; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static QRect innerRect(const QSize &size);
    void paintValue(QPainter &painter, const QRect &rectangle) const;
    void describe();

    QString m_key;
    QString m_label;
    QString m_value;
    QString m_note;
    Trend m_trend = Trend::None;
    int m_labelLines = 2;
    bool m_hovered = false;
};

} // namespace moli
