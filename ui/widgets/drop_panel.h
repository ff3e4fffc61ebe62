// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

namespace moli {

/// A panel that lies over the window right below (or above) a widget. It is a child of the window and no Qt::Popup,
/// so that input methods work in its line edits. It closes on Esc, on a click elsewhere, and when the focus goes
/// elsewhere.
class DropPanel : public QFrame {
    Q_OBJECT
public:
    enum class Focus {
        Takes,   ///< the first widget in it gets the focus, and the anchor gets it back
        LeavesIt ///< the anchor keeps the focus (suggestions below a line edit)
    };
    DropPanel(QWidget *anchor, Focus focus);
    ~DropPanel() override;

    void open(QSize wanted); ///< the size in pixels that it would like to have; it stays within the window
    void close();
    [[nodiscard]] bool isOpen() const { return isVisible(); }

signals:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();
    void focusMoved(QWidget *now);

    QPointer<QWidget> m_anchor;
    Focus m_focus;
    QSize m_wanted;
};

} // namespace moli
