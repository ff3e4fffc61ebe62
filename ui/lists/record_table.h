// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QTableView>
#include <QTimer>

class QMenu;

namespace moli {

class RecordTableModel;

/// The table of a list. Which columns show, their order and widths are remembered per record type. Selection and
/// scroll survive the model's reading again.
class RecordTable : public QTableView {
    Q_OBJECT
public:
    /// `settingsKey` names the list in the settings; lists with the same key share their columns.
    RecordTable(RecordTableModel *model, const QString &settingsKey, QWidget *parent = nullptr);
    ~RecordTable() override;

    [[nodiscard]] QList<int> visibleColumns() const; ///< in the order in which they stand
    void setColumnShown(const QString &key, bool shown);
    void resetColumns(); ///< as the description has them
    /// A column that is never shown nor offered: a related list's parent.
    void leaveOut(const QString &key);
    void addColumnActions(QMenu *menu);
    void addSortActions(QMenu *menu);

    [[nodiscard]] QString currentId() const;
    [[nodiscard]] QStringList selectedIds() const; ///< of the rows in memory
    [[nodiscard]] QList<int> selectedRows() const;
    /// Selects the record as soon as it's among the rows in memory.
    void selectRecord(const QString &id);

signals:
    void currentRecordChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void arrange(const QStringList &settings);
    void saveColumns();
    void rememberPlace();
    void restorePlace();
    void showSort();
    void fillWidth();
    [[nodiscard]] int usualWidth(int column) const;

    RecordTableModel *m_model;
    QString m_settingsKey;
    QString m_leftOut;
    QTimer m_saveTimer;
    QStringList m_selected; ///< ids, while the model reads again
    QString m_current;
    QString m_topId;
    int m_scroll = 0;
    int m_row = 0;
    bool m_restoring = false;
    QHash<int, int> m_grown; ///< columns that took width which was left over, with their own width in pixels
    QSet<int> m_setByHand;   ///< columns that the person made as wide as they are
    bool m_filling = false;
};

} // namespace moli
