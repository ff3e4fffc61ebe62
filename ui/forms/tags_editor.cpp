// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/tags_editor.h"

#include "ui/forms/record_search.h"
#include "ui/forms/reference_editor.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"

namespace moli {

namespace {
constexpr int editWidth = 260; // pixels
} // namespace

TagsEditor::TagsEditor(Session &session, const Field &field, const Lookups &lookups, QWidget *parent)
    : FieldEditor(session, field, parent),
      m_choices(lookups.choices.value(field.choiceList())),
      m_labels(lookups.titles),
      m_flow(new FlowLayout(this, 6)),
      m_edit(new PickEdit(this))
{
    m_edit->setFixedWidth(editWidth);
    m_edit->setKeepsNothing(true);
    m_edit->setPlaceholderText(tr("Add…"));
    m_flow->addWidget(m_edit);
    setInput(m_edit);
    for (const ChoiceEntry &choice : std::as_const(m_choices)) {
        m_labels.insert(choice.key, choice.label);
    }
    if (field.type() == FieldType::References) {
        m_edit->setSource(recordSource(session, this, field, lookups.mayCreate), ReferenceEditor::searchDebounce);
    } else {
        m_edit->setSource([this](const QString &typed, const PickEdit::Answer &answer) {
            QList<PickEdit::Entry> entries;
            for (const ChoiceEntry &choice : std::as_const(m_choices)) {
                if (choice.active && !m_keys.contains(choice.key)
                    && (typed.isEmpty() || matchesTyped(choice.label, typed))) {
                    entries.append({choice.key, choice.label});
                }
            }
            answer(entries);
        });
    }
    connect(m_edit, &PickEdit::picked, this, [this](const PickEdit::Entry &entry) {
        if (entry.isAction) {
            emit newRecordRequested(entry.id);
            return;
        }
        m_labels.insert(entry.id, entry.text);
        add(entry.id);
    });
    connect(m_edit, &PickEdit::typed, this, &FieldEditor::edited);
    connect(m_edit, &PickEdit::left, this, &FieldEditor::left);
}

QString TagsEditor::labelOf(const QString &key) const
{
    return m_labels.value(key, key);
}

void TagsEditor::add(const QString &key)
{
    if (!m_keys.contains(key)) {
        m_keys.append(key);
        rebuild();
        emit edited();
    }
}

void TagsEditor::remove(const QString &key)
{
    m_keys.removeAll(key);
    m_edit->setFocus();
    rebuild();
    emit edited();
}

void TagsEditor::move(const QString &key, int by)
{
    const qsizetype from = m_keys.indexOf(key);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= m_keys.size()) {
        return;
    }
    m_keys.move(from, to);
    rebuild();
    m_tags.at(to)->setFocus();
    emit edited();
}

void TagsEditor::rebuild()
{
    const bool readOnly = m_edit->isReadOnly();
    for (Chip *tag : std::as_const(m_tags)) {
        m_flow->removeWidget(tag);
        tag->hide();
        tag->deleteLater(); // it may be the one whose signal is at work
    }
    m_tags.clear();
    for (const QString &key : std::as_const(m_keys)) {
        auto *tag = new Chip(Chip::Kind::Tag, this);
        tag->setLabel(labelOf(key));
        tag->setReadOnly(readOnly);
        connect(tag, &Chip::removed, this, [this, key] { remove(key); });
        connect(tag, &Chip::moved, this, [this, key](int by) { move(key, by); });
        if (m_field.type() == FieldType::References) {
            connect(tag, &Chip::pressedOn, this, [this, key] { emit recordRequested(m_field.refersTo(), key); });
        }
        m_flow->insertWidget(static_cast<int>(m_tags.size()), tag);
        tag->show();
        // In reading order: the tags, then the field that adds.
        QWidget::setTabOrder(m_edit->previousInFocusChain(), tag);
        m_tags.append(tag);
    }
    updateGeometry();
}

QVariant TagsEditor::value() const
{
    return m_keys.isEmpty() ? QVariant() : QVariant(m_keys);
}

void TagsEditor::setValue(const QVariant &value)
{
    m_keys = value.toStringList();
    rebuild();
    QStringList unknown;
    for (const QString &key : std::as_const(m_keys)) {
        if (!m_labels.contains(key)) {
            unknown.append(key);
        }
    }
    if (unknown.isEmpty() || m_field.refersTo().isEmpty()) {
        return;
    }
    m_session.read(
        this, tr("Reading the titles"),
        [&store = m_session.store(), type = m_field.refersTo(), unknown] { return store.titles(type, unknown); },
        [this](const QHash<QString, QString> &titles) {
            m_labels.insert(titles);
            rebuild();
        });
}

QString TagsEditor::mistake() const
{
    return m_edit->isUnsettled() ? tr("“%1” is not added yet. Choose one from the list.").arg(m_edit->text())
                                 : QString();
}

void TagsEditor::settle()
{
    m_edit->settle();
}

QString TagsEditor::unfinishedText() const
{
    return m_edit->isUnsettled() ? m_edit->text() : QString();
}

void TagsEditor::setUnfinishedText(const QString &text)
{
    m_edit->setText(text);
}

QWidget *TagsEditor::input() const
{
    return m_edit;
}

void TagsEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    rebuild();
}

} // namespace moli
