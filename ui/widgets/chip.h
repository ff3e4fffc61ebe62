// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace moli {

/// A rounded button for one filter, or a tag for one of several values. What it stands for is taken away by the cross
/// in it, or by Delete or Backspace.
class Chip : public QToolButton {
    Q_OBJECT
public:
    enum class Kind {
        Filter, ///< opens something; in use or not
        Tag,    ///< one chosen value
    };
    explicit Chip(Kind kind, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    [[nodiscard]] QString label() const { return m_label; } ///< in full, also where it is shown cut
    void setActive(bool active);                            ///< in use; it can be taken away
    [[nodiscard]] bool isActive() const { return m_active; }
    void setReadOnly(bool readOnly);

signals:
    void pressedOn(); ///< anywhere but on the cross
    void removed();
    void moved(int by); ///< Ctrl+Left and Ctrl+Right: -1, 1

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void showIcon();
    [[nodiscard]] bool isRemovable() const { return m_active && !m_readOnly; }

    Kind m_kind;
    QString m_label;
    bool m_active = false;
    bool m_readOnly = false;
    bool m_onCross = false; ///< the click at hand is on the cross
};

} // namespace moli
