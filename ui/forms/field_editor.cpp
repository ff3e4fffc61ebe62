// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_editor.h"

#include "ui/forms/attachments_editor.h"
#include "ui/forms/choice_editors.h"
#include "ui/forms/date_editor.h"
#include "ui/forms/reference_editor.h"
#include "ui/forms/tags_editor.h"
#include "ui/forms/text_editors.h"
#include "ui/widgets/pick_edit.h"

#include <QFocusEvent>
#include <QStyle>

namespace moli {

Lookups readLookups(const Store &store, const RecordType &type, const QList<Record> &records)
{
    Lookups lookups;
    for (const Field &field : type.fields()) {
        if (!field.choiceList().isEmpty() && !lookups.choices.contains(field.choiceList())) {
            lookups.choices.insert(field.choiceList(), store.choices(field.choiceList()));
        }
        if (field.refersTo().isEmpty()) {
            continue;
        }
        QStringList ids;
        for (const Record &record : records) {
            ids += record.list(field.key());
        }
        ids.removeDuplicates();
        if (!ids.isEmpty()) {
            lookups.titles.insert(store.titles(field.refersTo(), ids));
        }
    }
    return lookups;
}

FieldEditor::FieldEditor(Session &session, const Field &field, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_field(field)
{
}

FieldEditor::~FieldEditor()
{
    // The input loses the focus when this goes, and would tell it to what isn't whole any more.
    if (m_input) {
        m_input->disconnect(this);
    }
    if (auto *pick = qobject_cast<PickEdit *>(m_input)) {
        pick->setSource({});
    }
}

FieldEditor *FieldEditor::make(Session &session, const Field &field, const Lookups &lookups, QWidget *parent)
{
    switch (field.type()) {
    case FieldType::Text: return new TextEditor(session, field, parent);
    case FieldType::LongText: return new LongTextEditor(session, field, parent);
    case FieldType::Integer:
    case FieldType::Money: return new NumberEditor(session, field, parent);
    case FieldType::Date: return new DateEditor(session, field, parent);
    case FieldType::YesNo: return new YesNoEditor(session, field, parent);
    case FieldType::Choice: return new ChoiceEditor(session, field, lookups, parent);
    case FieldType::Choices:
    case FieldType::References: return new TagsEditor(session, field, lookups, parent);
    case FieldType::Reference: return new ReferenceEditor(session, field, lookups, parent);
    case FieldType::Attachments: return new AttachmentsEditor(session, field, parent);
    }
    return nullptr;
}

void FieldEditor::setState(const QString &state)
{
    QWidget *widget = input();
    if (widget->property("state").toString() == state) {
        return;
    }
    widget->setProperty("state", state);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void FieldEditor::setInput(QWidget *input)
{
    input->setAccessibleName(m_field.label());
    input->setAccessibleDescription(m_field.hintText().text());
    input->installEventFilter(this);
    m_input = input;
    setFocusProxy(input);
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    // A PickEdit says so itself, when its last search is answered.
    if (event->type() == QEvent::FocusOut && watched == input() && !qobject_cast<PickEdit *>(watched)) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason
            && reason != Qt::MenuBarFocusReason) {
            // After the input has dealt with it.
            QMetaObject::invokeMethod(this, &FieldEditor::left, Qt::QueuedConnection);
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace moli
