// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/filter_bar.h"
#include "ui/page.h"
#include "ui/session.h"

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace moli {

class EmptyState;
class NoticeBar;
class RecordDetails;
class RecordTable;
class RecordTableModel;
class TotalsFooter;

/// The list of one record type: filter bar, table, details. One class for every type, from its description.
class ListPage : public PageWidget {
    Q_OBJECT
public:
    enum class Mode {
        Living,
        RecycleBin, ///< only deleted records, which can be brought back
    };

    explicit ListPage(Session &session, const QString &type, Mode mode = Mode::Living, QWidget *parent = nullptr);
    ~ListPage() override;

    [[nodiscard]] QString key() const override; ///< "list:<type>", for the recycle bin "bin:<type>"
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QAction *primaryAction() override; ///< "New …"; nullptr in the recycle bin

    using QWidget::show;
    /// Applies the target's rows and caption. One without rows and caption leaves the filters as they stand, so that
    /// coming back to a list finds it as it was left.
    void show(const Target &target);

    /// Chooses the record that was just made and scrolls to it as soon as its row is there; where the filters hide it,
    /// says so with a way to it.
    void reveal(const QString &id);

    // What it is made of.
    [[nodiscard]] RecordTableModel *model() const { return m_model; }
    [[nodiscard]] RecordTable *table() const { return m_table; }
    [[nodiscard]] FilterBar *filterBar() const { return m_filters; }
    [[nodiscard]] RecordDetails *details() const { return m_details; }
    [[nodiscard]] QStringList selectedIds() const; ///< those in memory

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void makeTable();
    void makeLayout();
    void applyFilters();
    void afterLoading();
    void placeDetails();
    void showCurrent();
    void showCount();
    void openCurrent();
    void removeSelected();
    void restoreSelected();
    void removeOrRestore(const QStringList &ids, bool restore);
    void copySelected(bool withHeadings);
    void paste();
    void showWanted();
    void tellWhere(const QString &id, const QString &title, bool listed);
    void showContextMenu(const QPoint &position);

    Session &m_session;
    const RecordType &m_type;
    Mode m_mode;
    RecordTableModel *m_model;
    FilterBar *m_filters;
    NoticeBar *m_notice;
    RecordTable *m_table;
    TotalsFooter *m_totals;
    RecordDetails *m_details;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QLabel *m_count;
    QAction *m_new = nullptr;
    QAction *m_open = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_restore = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_copyWithHeadings = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_showDetails = nullptr;
    QString m_wanted; ///< id of the record to be shown
};

} // namespace moli
