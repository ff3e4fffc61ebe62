// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheets/sheet_rows.h"
#include "ui/session.h"

#include <QDialog>
#include <QSet>

#include <atomic>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace moli {

/// What rows from a spreadsheet would become, before any of it is saved: which field each column goes to, which rows
/// are new, what is wrong in which cell. Cells can be put right here. The new rows are saved as one batch; the others
/// stay.
class PasteDialog : public QDialog {
    Q_OBJECT
public:
    static constexpr int mostRows = 2000;

    /// `usual`: keys of the columns that rows without headings have.
    PasteDialog(Session &session, const RecordType &type, const QList<QStringList> &cells, const QStringList &usual,
                QWidget *parent = nullptr);
    ~PasteDialog() override;

    // What it is made of.
    [[nodiscard]] QTableWidget *table() const { return m_table; }
    [[nodiscard]] QComboBox *fieldBox(int column) const { return m_boxes.value(column); } ///< column of the sheet
    [[nodiscard]] QCheckBox *headingBox() const { return m_heading; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QString sentence() const;
    /// Where the rows begin in the table, and the columns.
    static constexpr int firstRow = 1;
    static constexpr int firstColumn = 1;

    void reject() override;

signals:
    void saved(int count);

private:
    void makeLayout();
    void fillTable();
    void takeFields();
    void check();
    void showRows(const QList<SheetRow> &rows);
    void showRow(int row);
    void save();
    [[nodiscard]] int count(SheetRow::Verdict verdict) const;

    Session &m_session;
    const RecordType &m_type;
    QStringList m_first;        ///< the first row as it came, headings or not
    QList<QStringList> m_cells; ///< without headings
    QStringList m_usual;
    ColumnMapping m_mapping;
    QList<SheetRow> m_rows; ///< as last looked at
    QLabel *m_sentence;
    QCheckBox *m_heading;
    QTableWidget *m_table;
    QPushButton *m_cancel;
    QPushButton *m_save;
    QList<QComboBox *> m_boxes;
    bool m_filling = false;
    int m_savedCount = 0;
    /// Counts the looks, so that an old answer isn't taken and a long look stops.
    std::shared_ptr<std::atomic<int>> m_look;
};

} // namespace moli
