// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/todo/todo.h"
#include "ui/page.h"
#include "ui/session.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace moli {

class EmptyState;

/// Everything with a date that is near or past, by how soon, and the gaps of the data. Each line leads to its record, a
/// gap to the list of its rows.
class TodoPage : public PageWidget {
    Q_OBJECT
public:
    explicit TodoPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("todo"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QAction *primaryAction() override { return m_print; }

    [[nodiscard]] QTreeWidget *tree() const { return m_tree; }
    [[nodiscard]] QComboBox *areaBox() const { return m_area; }
    [[nodiscard]] QComboBox *kindBox() const { return m_kind; }
    /// Those that the filters let through.
    [[nodiscard]] QList<TodoEntry> shown() const;
    void print();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeLayout();
    void read();
    void fill();
    void fillKinds();
    void open(const QTreeWidgetItem *item);

    Session &m_session;
    QAction *m_print;
    QComboBox *m_area;
    QComboBox *m_kind;
    QLabel *m_count;
    QTreeWidget *m_tree;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QTimer m_readTimer;
    int m_reading = 0;
    bool m_read = false;
    QDate m_day;
    QList<TodoEntry> m_entries;
};

} // namespace moli
