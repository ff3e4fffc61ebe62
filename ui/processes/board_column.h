// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/processes/board.h"

#include <QFrame>
#include <QListView>

class QStandardItemModel;
class QToolButton;

namespace moli {

/// One stage of a board with the cards of the records that stand in it. Cards are dragged to other columns; Enter
/// opens one, Ctrl+arrow moves it by a stage.
class BoardColumn : public QFrame {
    Q_OBJECT
public:
    BoardColumn(const QString &stage, const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] const QString &stage() const { return m_stage; }
    /// `total` is how many there are; more than the cards when they are too many to show.
    void setCards(const QList<BoardCard> &cards, qint64 total);
    [[nodiscard]] int count() const;
    [[nodiscard]] QString idAt(int row) const;
    void select(const QString &id);
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] QListView *view() const { return m_view; }

signals:
    void opened(const QString &id);
    void dropped(const QString &id); ///< a card of another column
    void stepRequested(const QString &id, int by);
    void menuRequested(const QString &id, const QPoint &globalPosition);
    void allRequested();             ///< a click on the head: the records as a list
    void neighbourRequested(int by); ///< arrow keys: the column beside

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers);

    QString m_stage;
    QString m_label;
    QToolButton *m_head;
    QListView *m_view;
    QStandardItemModel *m_model;
};

} // namespace moli
