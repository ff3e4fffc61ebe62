// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QImage>

namespace moli {

/// A photo, or the sign of a file with its name below. Enter, Space or a click opens it.
class Thumbnail : public QAbstractButton {
    Q_OBJECT
public:
    explicit Thumbnail(const QString &name, QWidget *parent = nullptr);

    void setImage(const QImage &image);
    void setCaption(const QString &caption); ///< told to those who don't see it
    void setEdge(int pixels);                ///< of the square
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_name;
    QImage m_image;
    int m_edge = 96;
};

} // namespace moli
