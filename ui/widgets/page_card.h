// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace moli {

/// A part of a page on a card: heading, what one can do there at its right, the content below.
class PageCard : public QFrame {
    Q_OBJECT
public:
    explicit PageCard(const QString &heading, QWidget *parent = nullptr);

    /// A quiet button at the right of the heading.
    QAction *addAction(const QString &icon, const QString &text);
    void addTool(QWidget *tool);
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

private:
    QLabel *m_heading;
    QHBoxLayout *m_head;
    QVBoxLayout *m_content;
};

} // namespace moli
