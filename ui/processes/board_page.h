// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/processes/board.h"
#include "ui/page.h"
#include "ui/session.h"

#include <QTimer>

class QStackedWidget;
class QToolButton;

namespace moli {

class BoardColumn;
class FilterBar;
class RecordTable;
class RecordTableModel;

/// The records of a type that has a process as a board: a column for each stage, a card for each record. Dragging a card
/// moves it, through the gates. The same records as a table are one click away.
class BoardPage : public PageWidget {
    Q_OBJECT
public:
    BoardPage(Session &session, const QString &type, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override { return m_key; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QAction *primaryAction() override { return m_new; }

    [[nodiscard]] BoardColumn *column(const QString &stage) const; ///< nullptr where there is none
    [[nodiscard]] FilterBar *filterBar() const { return m_filters; }
    [[nodiscard]] RecordTable *table() const { return m_table; }
    void setShowsTable(bool on);
    [[nodiscard]] bool showsTable() const;
    /// Asks the gates and moves the record, or says what is missing.
    void move(const QString &id, const QString &stage);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeLayout();
    void read();
    void fill(const QList<BoardStage> &board);
    BoardColumn *addColumn(const BoardStage &stage);
    void step(const QString &id, const QString &stage, int by);
    void showMenu(const QString &id, const QString &stage, const QPoint &position);
    void openRecord(const QString &id);
    void editRecord(const QString &id);

    Session &m_session;
    const RecordType &m_type;
    QString m_key;
    QAction *m_new;
    FilterBar *m_filters;
    QToolButton *m_toggle;
    QStackedWidget *m_stack;
    QWidget *m_columnsPlace;
    RecordTableModel *m_model;
    RecordTable *m_table;
    QList<BoardColumn *> m_columns;
    QList<BoardStage> m_board;
    QTimer m_readTimer; ///< several changes, one reading
    int m_reading = 0;  ///< counts the readings, so that an old one isn't shown over a newer one
};

} // namespace moli
