// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/registry.h"
#include "ui/page.h"

#include <QFrame>
#include <QPersistentModelIndex>

class QLabel;
class QStandardItem;
class QStandardItemModel;
class QToolButton;
class QTreeView;

namespace moli {

/// The left side of the window: overview, the five areas with their lists, reference data, case book, tools. Arrow keys
/// move in it, Enter opens; collapsed to icons, a group opens a menu.
class Navigation : public QFrame {
    Q_OBJECT
public:
    explicit Navigation(const Registry &registry, QWidget *parent = nullptr);

    /// Marks the entry that leads to the target, if any, and opens its group.
    void setCurrent(const Target &target);
    [[nodiscard]] QString currentKey() const; ///< "overview", "list:project", …; empty when none is marked

    /// A count behind an entry that wants attention; 0 takes it away. `what` says it in words ("12 overdue").
    void setBadge(const QString &key, int count, const QString &what);
    [[nodiscard]] int badge(const QString &key) const;

    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    void setOpenGroups(const QStringList &keys);
    [[nodiscard]] QStringList openGroups() const;

    void takeFocus();
    [[nodiscard]] QTreeView *tree() const { return m_tree; }

signals:
    void activated(const moli::Target &target);
    void collapsedChanged(bool collapsed);
    void openGroupsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStandardItem *addGroup(const QString &key, const QString &text, const QString &icon);
    void addPage(QStandardItem *parent, const QString &key, const QString &text, const QString &icon);
    void addList(QStandardItem *parent, const RecordType &type);
    void fill(const Registry &registry);
    void activate(const QModelIndex &index);
    void showGroupMenu(const QModelIndex &group);
    [[nodiscard]] QStandardItem *find(const QString &key) const;

    QStandardItemModel *m_model;
    QTreeView *m_tree;
    QLabel *m_name;
    QToolButton *m_collapse;
    bool m_collapsed = false;
    QStringList m_openBeforeCollapse;
    QPersistentModelIndex m_marked;
};

} // namespace moli
