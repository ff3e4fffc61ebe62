// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fields_dialog.h"

#include "ui/forms/field_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace moli {

FieldsDialog::FieldsDialog(Session &session, const Record &record, const QStringList &fields, const QString &heading,
                           const QString &saveText, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_record(record),
      m_fields(fields),
      m_body(new QVBoxLayout),
      m_refused(new QLabel(this)),
      m_save(new QPushButton(saveText, this))
{
    setObjectName(QStringLiteral("fields"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(saveText);
    setMinimumWidth(480);
    auto *title = new QLabel(heading, this);
    title->setProperty("role", "cardTitle");
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    m_refused->setProperty("role", "mistake");
    m_refused->setTextFormat(Qt::PlainText);
    m_refused->setWordWrap(true);
    m_refused->hide();
    m_save->setProperty("role", "primary");
    m_save->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &FieldsDialog::save);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    m_body->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addLayout(m_body);
    layout->addWidget(m_refused);
    layout->addSpacing(4);
    layout->addLayout(buttons);
}

void FieldsDialog::start()
{
    m_session.read(
        this, tr("Opening the record"),
        [&store = m_session.store(), record = m_record] {
            auto lookups = readLookups(store, store.registry().type(record.type()), {record});
            lookups.mayCreate = false; // no dialog opens from a dialog
            return lookups;
        },
        [this](const Lookups &lookups) { fill(lookups); });
}

void FieldsDialog::fill(const Lookups &lookups)
{
    const auto &type = m_session.store().registry().type(m_record.type());
    for (const auto &key : m_fields) {
        auto *row = new FieldRow(m_session, type.field(key), lookups, this);
        row->editor()->setValue(m_record.value(key));
        connect(row->editor(), &FieldEditor::edited, this, [this, key] { emit edited(key); });
        m_body->addWidget(row);
        m_rows.insert(key, row);
    }
    QWidget::setTabOrder(m_rows.value(m_fields.last())->editor()->input(), m_save);
    FieldRow *first = m_rows.value(m_fields.first());
    for (const auto &key : m_fields) {
        if (!m_record.has(key)) {
            first = m_rows.value(key);
            break;
        }
    }
    open();
    first->editor()->input()->setFocus();
    emit opened();
}

FieldRow *FieldsDialog::row(const QString &field) const
{
    return m_rows.value(field);
}

QString FieldsDialog::refusal() const
{
    return m_refused->isHidden() ? QString() : m_refused->text();
}

void FieldsDialog::save()
{
    QList<Problem> mistakes;
    QMap<QString, QVariant> values;
    for (const auto &key : m_fields) {
        FieldEditor *editor = m_rows.value(key)->editor();
        editor->settle();
        values.insert(key, editor->value());
        if (!editor->mistake().isEmpty())
            mistakes.append({m_record.type(), m_record.id(), key, {}, Severity::Hard, editor->mistake()});
    }
    tell(mistakes);
    if (!mistakes.isEmpty())
        return;
    m_save->setEnabled(false);
    m_session.write(
        this, tr("Saving"),
        [&store = m_session.store(), base = m_record, values, info = m_session.edit()] {
            // What else stands in the record may have changed since.
            auto record = base.id().isEmpty() ? base : store.get(base.type(), base.id()).value_or(base);
            for (const auto &[key, value] : values.asKeyValueRange())
                record.set(key, value);
            return store.save(record, info);
        },
        [this](const SaveResult &result) {
            m_save->setEnabled(true);
            if (!result.saved()) {
                tell(result.problems);
                return;
            }
            emit saved(result.id);
            accept();
        },
        [this] { m_save->setEnabled(true); });
}

void FieldsDialog::tell(const QList<Problem> &problems)
{
    QHash<QString, QStringList> ofFields;
    QStringList others;
    for (const auto &problem : problems) {
        if (problem.severity == Severity::Hard)
            (m_rows.contains(problem.field) ? ofFields[problem.field] : others).append(problem.sentence);
    }
    for (const auto &[key, row] : m_rows.asKeyValueRange())
        row->setProblem(ofFields.value(key).join(u'\n'), {});
    m_refused->setText(others.join(u'\n'));
    m_refused->setVisible(!others.isEmpty());
}

} // namespace moli
