// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/paste_dialog.h"

#include "ui/theme.h"
#include "ui/tools/quiet_wheel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace moli {

namespace {

enum { MistakeRole = Qt::UserRole + 1 };

/// Grounds a mistaken cell in red, which the stylesheet would leave to it alone.
class MistakeDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.data(MistakeRole).toBool())
            painter->fillRect(option.rect, colours().dangerSoft);
        QStyledItemDelegate::paint(painter, option, index);
    }
};

struct Saving {
    QSet<int> saved;                     ///< rows
    QHash<int, QList<Problem>> problems; ///< of those that weren't
};

Saving saveRows(Store &store, const BatchInfo &info, const QList<SheetRow> &rows)
{
    Saving saving;
    const auto batch = store.begin(info);
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row).verdict != SheetRow::Verdict::New)
            continue;
        const SaveResult result = batch->save(rows.at(row).record);
        if (result.saved())
            saving.saved.insert(row);
        else
            saving.problems.insert(row, result.problems); // two rows may share what has to be unique
    }
    if (!saving.saved.isEmpty())
        batch->commit();
    return saving;
}

} // namespace

PasteDialog::PasteDialog(Session &session, const RecordType &type, const QList<QStringList> &cells,
                         const QStringList &usual, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_type(type),
      m_first(cells.value(0)),
      m_cells(cells.mid(0, mostRows)),
      m_usual(usual),
      m_mapping(mapColumns(type, cells, usual)),
      m_sentence(new QLabel(this)),
      m_heading(new QCheckBox(tr("The first row holds headings"), this)),
      m_table(new QTableWidget(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_save(new QPushButton(this)),
      m_look(std::make_shared<std::atomic<int>>(0))
{
    setObjectName(QStringLiteral("paste"));
    setWindowTitle(tr("Paste into “%1”").arg(type.pluralLabel()));
    resize(1000, 620);
    makeLayout();
    m_heading->setChecked(m_mapping.firstRowIsHeading);
    if (m_mapping.firstRowIsHeading)
        m_cells.removeFirst();
    fillTable();
    check();

    connect(m_heading, &QCheckBox::clicked, this, [this](bool on) {
        if (on)
            m_cells.removeFirst();
        else
            m_cells.prepend(m_first);
        m_mapping.firstRowIsHeading = on;
        fillTable();
        check();
    });
    connect(m_table, &QTableWidget::itemChanged, this, [this](QTableWidgetItem *item) {
        const int row = item->row() - firstRow;
        const int column = item->column() - firstColumn;
        if (m_filling || row < 0 || column < 0)
            return;
        m_cells[row][column] = item->text().trimmed();
        check();
    });
    connect(m_cancel, &QPushButton::clicked, this, &PasteDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PasteDialog::save);
}

PasteDialog::~PasteDialog()
{
    ++*m_look;
}

QString PasteDialog::sentence() const
{
    return m_sentence->text();
}

void PasteDialog::makeLayout()
{
    m_sentence->setWordWrap(true);
    m_table->setAccessibleName(tr("Rows to be pasted"));
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegate(new MistakeDelegate(m_table));
    m_table->setShowGrid(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 16);
    m_table->horizontalHeader()->hide();
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_cancel->setAutoDefault(false);
    m_save->setProperty("role", "primary");
    m_save->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_sentence);
    layout->addWidget(m_heading);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
}

/// The first line chooses the fields, the others are the rows.
void PasteDialog::fillTable()
{
    const QScopedValueRollback filling(m_filling, true);
    const int columns = static_cast<int>(m_mapping.fields.size());
    m_table->clear();
    m_boxes.clear();
    m_rows.clear();
    m_table->setColumnCount(firstColumn + columns);
    m_table->setRowCount(firstRow + static_cast<int>(m_cells.size()));
    auto *corner = new QTableWidgetItem(tr("Goes to the field")); // the table owns it
    corner->setFlags(Qt::ItemIsEnabled);
    m_table->setItem(0, 0, corner);
    m_table->setColumnWidth(0, 300);
    m_table->setRowHeight(0, fontMetrics().height() + 20);
    for (int column = 0; column < columns; ++column) {
        auto *box = new QComboBox(m_table);
        box->addItem(tr("(left out)"), QString());
        for (const QString &key : fieldsForCells(m_type))
            box->addItem(m_type.field(key).label(), key);
        box->setCurrentIndex(box->findData(m_mapping.fields.at(column)));
        box->setAccessibleName(tr("Field of column %1").arg(column + 1));
        keepWheelForPage(box);
        connect(box, &QComboBox::activated, this, &PasteDialog::takeFields);
        m_table->setCellWidget(0, firstColumn + column, box);
        m_boxes.append(box);
        m_table->setColumnWidth(firstColumn + column, std::clamp(box->sizeHint().width(), 130, 220));
        for (int row = 0; row < m_cells.size(); ++row)
            m_table->setItem(firstRow + row, firstColumn + column, new QTableWidgetItem(m_cells.at(row).at(column)));
    }
    for (int row = 0; row < m_cells.size(); ++row) {
        auto *verdict = new QTableWidgetItem;
        verdict->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_table->setItem(firstRow + row, 0, verdict);
    }
    m_table->setCurrentCell(firstRow, firstColumn);
}

void PasteDialog::takeFields()
{
    auto *changed = qobject_cast<QComboBox *>(sender());
    for (int column = 0; column < m_boxes.size(); ++column) {
        QComboBox *box = m_boxes.at(column);
        // Two columns can't go to the same field.
        if (box != changed && box->currentIndex() == changed->currentIndex())
            box->setCurrentIndex(0);
        m_mapping.fields[column] = box->currentData().toString();
    }
    check();
}

void PasteDialog::check()
{
    const int look = ++*m_look;
    m_save->setEnabled(false);
    m_session.read(
        this, tr("Looking at the rows"),
        [&store = m_session.store(), &type = m_type, mapping = m_mapping, cells = m_cells, look, current = m_look] {
            return readSheetRows(store, type, mapping, cells, [&] { return *current == look; });
        },
        [this, look](const QList<SheetRow> &rows) {
            if (look == *m_look)
                showRows(rows);
        });
}

int PasteDialog::count(SheetRow::Verdict verdict) const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(),
                                          [verdict](const SheetRow &row) { return row.verdict == verdict; }));
}

void PasteDialog::showRows(const QList<SheetRow> &rows)
{
    m_rows = rows;
    for (int row = 0; row < m_rows.size(); ++row)
        showRow(row);
    const int fresh = count(SheetRow::Verdict::New);
    const int known = count(SheetRow::Verdict::Known);
    const int mistaken = count(SheetRow::Verdict::Mistaken);
    QStringList parts;
    if (m_savedCount > 0)
        parts.append(tr("%n row(s) saved", nullptr, m_savedCount));
    parts.append(tr("%n new row(s)", nullptr, fresh));
    if (known > 0)
        parts.append(tr("%n row(s) there already", nullptr, known));
    if (mistaken > 0)
        parts.append(tr("%n row(s) with mistakes", nullptr, mistaken));
    QString text = parts.join(QStringLiteral(" · "));
    if (mistaken > 0)
        text +=
            u'\n'
            + tr(
                "What is wrong stands in front of the row. Put it right in the cells here, or save the others; nothing "
                "is lost until you close.");
    if (m_cells.size() >= mostRows)
        text += u'\n' + tr("These are the first %1 rows; paste the others afterwards.").arg(mostRows);
    m_sentence->setText(text);
    m_save->setText(fresh > 0 ? tr("Save %n row(s)", nullptr, fresh) : tr("Save"));
    m_save->setEnabled(fresh > 0);
}

void PasteDialog::showRow(int row)
{
    const QScopedValueRollback filling(m_filling, true);
    const SheetRow &shown = m_rows.at(row);
    QStringList sentences = shown.others;
    for (const auto &[column, sentence] : shown.mistakes.asKeyValueRange()) {
        sentences.append(withLabel(m_type.field(m_mapping.fields.at(column)), sentence));
    }
    QTableWidgetItem *verdict = m_table->item(firstRow + row, 0);
    switch (shown.verdict) {
    case SheetRow::Verdict::New:
        verdict->setText(tr("New"));
        verdict->setForeground(colours().primaryInk);
        break;
    case SheetRow::Verdict::Known:
        verdict->setText(tr("There already"));
        verdict->setForeground(colours().muted);
        break;
    case SheetRow::Verdict::Mistaken:
        verdict->setText(sentences.join(u' '));
        verdict->setForeground(colours().danger);
        break;
    }
    verdict->setToolTip(sentences.join(u'\n'));
    m_table->resizeRowToContents(firstRow + row); // all of what is wrong is read
    const int usual = m_table->verticalHeader()->defaultSectionSize();
    if (m_table->rowHeight(firstRow + row) < usual)
        m_table->setRowHeight(firstRow + row, usual);
    for (int column = 0; column < m_mapping.fields.size(); ++column) {
        QTableWidgetItem *cell = m_table->item(firstRow + row, firstColumn + column);
        const QString mistake = shown.mistakes.value(column);
        cell->setToolTip(mistake);
        cell->setData(MistakeRole, !mistake.isEmpty());
        cell->setForeground(m_mapping.fields.at(column).isEmpty() ? QBrush(colours().faint) : QBrush());
    }
}

void PasteDialog::save()
{
    m_save->setEnabled(false);
    ++*m_look; // what is typed meanwhile is looked at afterwards
    m_table->setEnabled(false);
    m_session.write(
        this, tr("Saving the pasted rows"),
        [&store = m_session.store(), info = m_session.edit(tr("pasted from a spreadsheet")), rows = m_rows] {
            return saveRows(store, info, rows);
        },
        [this](const Saving &saving) {
            m_table->setEnabled(true);
            const int count = static_cast<int>(saving.saved.size());
            m_savedCount += count;
            QList<QStringList> left;
            QList<SheetRow> rows;
            for (int row = 0; row < m_rows.size(); ++row) {
                if (saving.saved.contains(row))
                    continue;
                left.append(m_cells.at(row));
                SheetRow kept = m_rows.at(row);
                addProblems(kept, m_type, m_mapping, saving.problems.value(row));
                rows.append(kept);
            }
            if (count > 0)
                emit saved(count);
            if (left.isEmpty()) {
                accept();
                return;
            }
            m_cells = left;
            m_heading->setEnabled(false); // the headings are gone with the first rows
            fillTable();
            showRows(rows);
        },
        [this] { // the error was shown
            m_table->setEnabled(true);
            check();
        });
}

void PasteDialog::reject()
{
    ++*m_look;
    QDialog::reject();
}

} // namespace moli
