// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/session.h"

#include <QTimer>

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace moli {

/// Everything that was changed, newest first: who, when, what. A line unfolds to its records with old and new values;
/// any of them can be undone as a whole.
class HistoryPage : public PageWidget {
    Q_OBJECT
public:
    explicit HistoryPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QTreeWidget *tree() const { return m_tree; }
    [[nodiscard]] QPushButton *undoButton() const { return m_undo; }
    [[nodiscard]] QPushButton *moreButton() const { return m_more; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Batches;
    struct Entry;
    struct Entries;
    void refresh();
    void load(std::optional<qint64> before);
    void addBatches(const Batches &loaded, bool fromStart);
    void unfold(QTreeWidgetItem *item);
    void addEntries(qint64 batch, const Entries &entries);
    void showButtons();
    void undoCurrent();
    void openCurrent(QTreeWidgetItem *item);
    [[nodiscard]] QTreeWidgetItem *batchItem(qint64 number) const;
    [[nodiscard]] std::optional<qint64> currentBatch() const;

    Session &m_session;
    QTimer m_soon;
    QPushButton *m_more;
    QPushButton *m_undo;
    QTreeWidget *m_tree;
    qint64 m_oldest = 0;
};

} // namespace moli
