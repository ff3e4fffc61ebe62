// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choice_editors.h"

#include "ui/forms/record_search.h"
#include "ui/widgets/pick_edit.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace moli {

// Yes and no -----------------------------------------------------------------------------------------------------

YesNoEditor::YesNoEditor(Session &session, const Field &field, QWidget *parent)
    : FieldEditor(session, field, parent),
      m_box(new QCheckBox(this))
{
    m_box->setTristate(!field.isRequired());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->addWidget(m_box);
    layout->addStretch(1);
    setInput(m_box);
    setValue({});
    // Only a person clicks.
    connect(m_box, &QCheckBox::clicked, this, [this] {
        showState();
        emit edited();
    });
}

QVariant YesNoEditor::value() const
{
    switch (m_box->checkState()) {
    case Qt::Checked: return 1LL;
    case Qt::Unchecked: return 0LL;
    case Qt::PartiallyChecked: break;
    }
    return {};
}

void YesNoEditor::setValue(const QVariant &value)
{
    if (value.isNull()) {
        m_box->setCheckState(m_box->isTristate() ? Qt::PartiallyChecked : Qt::Unchecked);
    } else {
        const bool tristate = m_box->isTristate(); // setCheckState() would change it
        m_box->setCheckState(value.toLongLong() != 0 ? Qt::Checked : Qt::Unchecked);
        m_box->setTristate(tristate);
    }
    showState();
}

void YesNoEditor::showState()
{
    switch (m_box->checkState()) {
    case Qt::Checked: m_box->setText(tr("Yes")); break;
    case Qt::Unchecked: m_box->setText(tr("No")); break;
    case Qt::PartiallyChecked: m_box->setText(tr("Not said")); break;
    }
    m_box->setAccessibleName(tr("%1: %2", "field and value").arg(m_field.label(), m_box->text()));
}

QWidget *YesNoEditor::input() const
{
    return m_box;
}

void YesNoEditor::setReadOnly(bool readOnly)
{
    m_box->setEnabled(!readOnly);
}

// Choice ---------------------------------------------------------------------------------------------------------

ChoiceEditor::ChoiceEditor(Session &session, const Field &field, const Lookups &lookups, QWidget *parent)
    : FieldEditor(session, field, parent),
      m_choices(lookups.choices.value(field.choiceList())),
      m_edit(new PickEdit(this))
{
    m_edit->setSource([this](const QString &typed, const PickEdit::Answer &answer) {
        QList<PickEdit::Entry> entries;
        for (const ChoiceEntry &choice : std::as_const(m_choices)) {
            const bool offered = choice.active || choice.key == m_edit->pickedId();
            if (offered
                && (typed.isEmpty() || matchesTyped(choice.label, typed)
                    || choice.key.compare(typed, Qt::CaseInsensitive) == 0)) {
                entries.append({choice.key, choice.label});
            }
        }
        answer(entries);
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    setInput(m_edit);
    connect(m_edit, &PickEdit::picked, this, &FieldEditor::edited);
    connect(m_edit, &PickEdit::emptied, this, &FieldEditor::edited);
    connect(m_edit, &PickEdit::typed, this, &FieldEditor::edited);
    connect(m_edit, &PickEdit::left, this, &FieldEditor::left);
}

QString ChoiceEditor::label(const QString &key) const
{
    for (const ChoiceEntry &choice : m_choices) {
        if (choice.key == key) {
            return choice.label;
        }
    }
    return key;
}

QVariant ChoiceEditor::value() const
{
    return m_edit->isUnsettled() || m_edit->pickedId().isEmpty() ? QVariant() : QVariant(m_edit->pickedId());
}

void ChoiceEditor::setValue(const QVariant &value)
{
    const QString key = value.toString();
    m_edit->setPicked(key, key.isEmpty() ? QString() : label(key));
}

QString ChoiceEditor::mistake() const
{
    return m_edit->isUnsettled() ? tr("“%1” is not among the choices. Choose one from the list.").arg(m_edit->text())
                                 : QString();
}

void ChoiceEditor::settle()
{
    m_edit->settle();
}

QString ChoiceEditor::unfinishedText() const
{
    return m_edit->isUnsettled() ? m_edit->text() : QString();
}

void ChoiceEditor::setUnfinishedText(const QString &text)
{
    m_edit->setText(text);
}

QWidget *ChoiceEditor::input() const
{
    return m_edit;
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

} // namespace moli
