// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_grid.h"

#include "ui/forms/attachments_editor.h"
#include "ui/forms/field_row.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>

namespace moli {

FieldGrid::FieldGrid(Session &session, const RecordType &type, const Lookups &lookups, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_type(type)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (const Section &section : type.sections()) {
        auto *card = new QFrame(this);
        card->setProperty("role", "card");
        auto *cardLayout = new QVBoxLayout(card);
        cardLayout->setContentsMargins(16, 12, 16, 16);
        cardLayout->setSpacing(10);
        auto *title = new QLabel(section.label.text(), card);
        title->setProperty("role", "sectionTitle");
        cardLayout->addWidget(title);
        Block block{new QGridLayout, {}};
        block.grid->setHorizontalSpacing(24);
        block.grid->setVerticalSpacing(12);
        cardLayout->addLayout(block.grid);
        for (const QString &key : section.fields) {
            auto *row = new FieldRow(session, type.field(key), lookups, card);
            block.rows.append(row);
            m_rows.insert(key, row);
            FieldEditor *editor = row->editor();
            editor->setReadOnly(editor->field().isGuarded());
            connect(editor, &FieldEditor::edited, this, [this, key] { emit edited(key); });
            connect(editor, &FieldEditor::left, this, [this, key] { emit left(key); });
            connect(editor, &FieldEditor::recordRequested, this, &FieldGrid::recordRequested);
            connect(editor, &FieldEditor::newRecordRequested, this,
                    [this, key](const QString &typed) { emit newRecordRequested(key, typed); });
            connect(row, &FieldRow::disclosureRequested, this, [this, key] { emit disclosureRequested(key); });
        }
        m_blocks.append(block);
        layout->addWidget(card);
    }
    arrange(1);
}

void FieldGrid::arrange(int columns)
{
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    for (const Block &block : std::as_const(m_blocks)) {
        for (FieldRow *row : block.rows) {
            block.grid->removeWidget(row);
        }
        for (int column = 0; column < 3; ++column) {
            block.grid->setColumnStretch(column, column < columns ? 1 : 0);
            // Equal widths whatever stands in them.
            block.grid->setColumnMinimumWidth(column, column < columns ? 120 : 0);
        }
        int line = 0;
        int column = 0;
        for (FieldRow *row : block.rows) {
            const bool whole = row->editor()->wantsWholeWidth();
            if (whole && column > 0) {
                ++line;
                column = 0;
            }
            block.grid->addWidget(row, line, column, 1, whole ? columns : 1);
            column += whole ? columns : 1;
            if (column >= columns) {
                ++line;
                column = 0;
            }
        }
    }
}

void FieldGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int width = event->size().width();
    arrange(width >= threeColumnsFrom ? 3 : width >= twoColumnsFrom ? 2 : 1);
}

void FieldGrid::setRecord(const Record &record, bool covered)
{
    RecordType const &type = m_type;
    for (const Field &field : type.fields()) {
        FieldRow *row = m_rows.value(field.key());
        if (!row) {
            continue;
        }
        const QVariant value = record.value(field.key());
        row->editor()->setValue(value);
        if (covered && field.isSensitive() && !value.isNull()) {
            const bool files = field.type() == FieldType::Attachments;
            row->cover(files ? tr("%n file(s)", nullptr, static_cast<int>(value.toList().size()))
                             : ValueText::masked(ValueText(m_session.store()).display(field, value, {})));
        } else {
            row->uncover();
        }
    }
}

Record FieldGrid::record(Record base) const
{
    for (const FieldEditor *editor : editors()) {
        base.set(editor->field().key(), editor->value());
    }
    return base;
}

bool FieldGrid::differsFrom(const Record &record, const QString &field) const
{
    const FieldEditor *one = editor(field);
    return one && (one->value() != record.value(field) || !one->unfinishedText().isEmpty());
}

bool FieldGrid::differsFrom(const Record &record) const
{
    for (const FieldEditor *editor : editors()) {
        if (differsFrom(record, editor->field().key())) {
            return true;
        }
    }
    return false;
}

FieldRow *FieldGrid::row(const QString &field) const
{
    return m_rows.value(field);
}

FieldEditor *FieldGrid::editor(const QString &field) const
{
    const FieldRow *found = m_rows.value(field);
    return found ? found->editor() : nullptr;
}

QList<FieldEditor *> FieldGrid::editors() const
{
    QList<FieldEditor *> list;
    for (const Block &block : m_blocks) {
        for (const FieldRow *row : block.rows) {
            list.append(row->editor());
        }
    }
    return list;
}

QList<NewAttachment> FieldGrid::newAttachments() const
{
    QList<NewAttachment> list;
    for (const FieldEditor *editor : editors()) {
        if (const auto *attachments = qobject_cast<const AttachmentsEditor *>(editor)) {
            list += attachments->newAttachments();
        }
    }
    return list;
}

void FieldGrid::settle()
{
    for (FieldEditor *editor : editors()) {
        editor->settle();
    }
}

void FieldGrid::showProblems(const QList<Problem> &problems, const std::function<bool(const QString &)> &shows)
{
    for (const auto &[key, row] : m_rows.asKeyValueRange()) {
        if (!shows(key)) {
            row->setProblem({}, {});
            continue;
        }
        QStringList mistakes;
        QStringList warnings;
        const QString own = row->editor()->mistake();
        if (!own.isEmpty()) {
            mistakes.append(own); // what the rules say about the missing value is beside the point then
        }
        for (const Problem &problem : problems) {
            if (problem.field == key && own.isEmpty()) {
                (problem.severity == Severity::Hard ? mistakes : warnings).append(problem.sentence);
            }
        }
        row->setProblem(mistakes.join(u'\n'), warnings.join(u'\n'));
    }
}

QStringList FieldGrid::unfinished() const
{
    QStringList fields;
    for (const FieldEditor *editor : editors()) {
        if (!editor->mistake().isEmpty()) {
            fields.append(editor->field().key());
        }
    }
    return fields;
}

void FieldGrid::focusFirst(bool firstEmpty)
{
    const QList<FieldEditor *> all = editors();
    for (FieldEditor *editor : all) {
        if (firstEmpty && editor->field().isRequired() && editor->value().isNull()) {
            editor->input()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (!all.isEmpty()) {
        all.first()->input()->setFocus(Qt::OtherFocusReason);
    }
}

void FieldGrid::focusField(const QString &field)
{
    FieldRow *found = m_rows.value(field);
    if (!found) {
        return;
    }
    found->editor()->input()->setFocus(Qt::OtherFocusReason);
    for (QWidget *parent = parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent)) {
            area->ensureWidgetVisible(found, 20, 40);
            break;
        }
    }
}

void FieldGrid::setReadOnly(bool readOnly)
{
    for (FieldEditor *editor : editors()) {
        editor->setReadOnly(readOnly || editor->field().isGuarded());
    }
}

} // namespace moli
