// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QAction>
#include <QTimer>

#include <functional>

namespace moli {

/// Ctrl+Z and Ctrl+Y of the window: the operator's last batch. In an editor with the focus the keys keep their own
/// meaning, because editors claim them first.
class UndoActions : public QObject {
    Q_OBJECT
public:
    /// `unsaved` tells whether the page in front holds something typed that isn't saved: then the last batch isn't taken
    /// back under the person's hands.
    UndoActions(Session &session, std::function<bool()> unsaved, QWidget *window);

    [[nodiscard]] QAction *undo() const { return m_undo; }
    [[nodiscard]] QAction *redo() const { return m_redo; }

signals:
    void said(const QString &sentence);

private:
    void refresh();
    void perform(bool redo);

    Session &m_session;
    std::function<bool()> m_unsaved;
    QAction *m_undo;
    QAction *m_redo;
    QTimer m_soon;
};

} // namespace moli
