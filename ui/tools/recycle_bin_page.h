// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/session.h"

#include <QTimer>

class QListWidget;
class QStackedWidget;

namespace moli {

class EmptyState;
class ListPage;

/// Deleted records by type, with how many there are; from the list of a type they are brought back.
class RecycleBinPage : public PageWidget {
    Q_OBJECT
public:
    explicit RecycleBinPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QListWidget *types() const { return m_types; }
    [[nodiscard]] ListPage *list(const QString &type) const { return m_lists.value(type); }
    void showType(const QString &type);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Count {
        QString type;
        qint64 deleted = 0;
    };
    void refresh();
    void fill(const QList<Count> &counts);

    Session &m_session;
    QTimer m_soon;
    QListWidget *m_types;
    QStackedWidget *m_stack;
    QWidget *m_content;
    QStackedWidget *m_list;
    EmptyState *m_empty;
    QHash<QString, ListPage *> m_lists;
};

} // namespace moli
