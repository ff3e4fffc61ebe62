// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the rows of a list: open, delete, restore, copy, paste, find one that was just made.
#include "ui/lists/list_page.h"

#include "app/sheets/sheet_text.h"
#include "ui/lists/copied_cells.h"
#include "ui/lists/record_table.h"
#include "ui/lists/record_table_model.h"
#include "ui/sheets/paste_dialog.h"
#include "ui/widgets/notice_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace moli {

namespace {

constexpr int mostRowsRead = 3000; // to find a record that was just made

/// What became of records that were to be deleted or restored.
struct Removal {
    QStringList done;
    QStringList sentences; ///< why the others stay
};

Removal removeRecords(Store &store, const BatchInfo &info, const QString &type, const QStringList &ids, bool restore)
{
    Removal result;
    const auto batch = store.begin(info);
    for (const QString &id : ids) {
        const QList<Problem> problems = restore ? batch->restore(type, id) : batch->remove(type, id);
        if (!anyHard(problems)) {
            result.done.append(id);
            continue;
        }
        for (const Problem &problem : problems) {
            if (problem.severity == Severity::Hard && !result.sentences.contains(problem.sentence)) {
                result.sentences.append(problem.sentence);
            }
        }
    }
    batch->commit();
    return result;
}

} // namespace

void ListPage::openCurrent()
{
    const QString id = m_table->currentId();
    if (id.isEmpty() || m_mode == Mode::RecycleBin) {
        return;
    }
    Target target;
    target.kind = Target::Kind::Record;
    target.key = m_type.key();
    target.record = id;
    emit targetRequested(target);
}

void ListPage::removeSelected()
{
    m_model->withIds(m_table->selectedRows(), this, [this](const QStringList &ids) { removeOrRestore(ids, false); });
}

void ListPage::restoreSelected()
{
    m_model->withIds(m_table->selectedRows(), this, [this](const QStringList &ids) { removeOrRestore(ids, true); });
}

void ListPage::removeOrRestore(const QStringList &ids, bool restore)
{
    if (ids.isEmpty()) {
        return;
    }
    m_session.write(
        this, restore ? tr("Restoring") : tr("Deleting"),
        [&store = m_session.store(), info = m_session.edit(), type = m_type.key(), ids, restore] {
            return removeRecords(store, info, type, ids, restore);
        },
        [this, restore](const Removal &removal) {
            const int count = static_cast<int>(removal.done.size());
            if (count > 0) {
                emit said(restore ? tr("%n record(s) restored. Ctrl+Z takes it back.", nullptr, count)
                                  : tr("%n record(s) moved to the recycle bin. Ctrl+Z takes it back.", nullptr, count));
            }
            if (!removal.sentences.isEmpty()) {
                m_notice->tell(removal.sentences.mid(0, 3).join(u'\n'));
            } else {
                m_notice->clear();
            }
        });
}

void ListPage::copySelected(bool withHeadings)
{
    QList<RecordColumn> columns;
    for (const int column : m_table->visibleColumns()) {
        columns.append(m_model->recordColumns().at(column));
    }
    m_model->withIds(m_table->selectedRows(), this, [this, columns, withHeadings](const QStringList &ids) {
        if (ids.isEmpty()) {
            return;
        }
        m_session.read(
            this, tr("Copying the rows"),
            [&store = m_session.store(), type = m_type.key(), ids, columns, withHeadings] {
                return copyCells(store, type, ids, columns, withHeadings);
            },
            [this, count = static_cast<int>(ids.size())](const CopiedCells &cells) {
                auto mime = std::make_unique<QMimeData>();
                mime->setText(cells.tabbed);
                mime->setHtml(cells.html);
                QApplication::clipboard()->setMimeData(mime.release()); // the clipboard owns it
                emit said(tr("%n row(s) copied.", nullptr, count));
            });
    });
}

void ListPage::paste()
{
    const QList<QStringList> cells = cellsFromText(QApplication::clipboard()->text());
    if (cells.isEmpty()) {
        emit said(tr("There are no rows to paste. Copy them in a spreadsheet first."));
        return;
    }
    QStringList usual;
    for (const int column : m_table->visibleColumns()) {
        usual.append(m_model->recordColumns().at(column).key);
    }
    auto *dialog = new PasteDialog(m_session, m_type, cells, usual, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasteDialog::saved, this,
            [this](int count) { emit said(tr("%n row(s) pasted. Ctrl+Z takes it back.", nullptr, count)); });
    dialog->open();
}

// A record that was just made -------------------------------------------------------------------------------------

void ListPage::reveal(const QString &id)
{
    m_wanted = id;
    m_notice->clear();
    if (isVisible() && m_model->isLoaded()) {
        showWanted();
    }
}

void ListPage::showWanted()
{
    if (m_wanted.isEmpty()) {
        return;
    }
    if (m_model->rowOf(m_wanted) >= 0) {
        m_table->selectRecord(std::exchange(m_wanted, {}));
        return;
    }
    struct Place {
        bool listed = false;
        QString title;
    };
    m_session.read(
        this, tr("Looking for the record"),
        [&store = m_session.store(), query = m_model->query(), id = m_wanted]() mutable {
            query.where.append(equals(QStringLiteral("id"), id));
            return Place{store.count(query) > 0, store.titles(query.type, {id}).value(id)};
        },
        [this, id = m_wanted](const Place &place) {
            if (m_wanted != id) {
                return;
            }
            if (m_model->rowOf(id) >= 0) { // its page has come meanwhile
                showWanted();
            } else if (place.listed && m_model->rowCount() < mostRowsRead && m_model->canFetchMore({})) {
                m_model->fetchMore({});
            } else {
                tellWhere(id, place.title, place.listed);
            }
        });
}

void ListPage::tellWhere(const QString &id, const QString &title, bool listed)
{
    m_wanted.clear();
    const QString sentence = listed ? tr("“%1” was saved and stands further down in this list.").arg(title)
                                    : tr("“%1” was saved, but these filters don't show it.").arg(title);
    m_notice->tell(sentence, "warm", tr("Show it"), [this, id, title, listed] {
        if (listed) {
            m_filters->setRows({equals(QStringLiteral("id"), id)}, {}, title);
            applyFilters();
        } else {
            m_wanted = id;
            m_filters->clear();
        }
    });
}

} // namespace moli
