// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace moli {

/// The line above the page: back and forward, the title, search, undo and redo, the page's one action, the menu.
class TopBar : public QFrame {
    Q_OBJECT
public:
    struct Actions {
        QAction *back;
        QAction *forward;
        QAction *search;
        QAction *undo;
        QAction *redo;
    };
    TopBar(const Actions &actions, QMenu *menu, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    /// The button follows the action's text and state; nullptr hides it.
    void setPrimaryAction(QAction *action);
    [[nodiscard]] QPushButton *primaryButton() const { return m_primary; }
    [[nodiscard]] QToolButton *menuButton() const { return m_menu; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTitle();
    void showPrimary();

    QString m_text;
    QLabel *m_title;
    QPushButton *m_search;
    QPushButton *m_primary;
    QToolButton *m_menu;
    QAction *m_action = nullptr;
};

} // namespace moli
