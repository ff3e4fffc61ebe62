// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/reference_editor.h"

#include "ui/forms/record_search.h"
#include "ui/lists/type_names.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace moli {

namespace {
constexpr int mostSuggestions = 20;
} // namespace

PickEdit::Source recordSource(Session &session, QObject *context, const Field &field, bool mayCreate)
{
    return
        [&session, context, type = field.refersTo(), mayCreate](const QString &typed, const PickEdit::Answer &answer) {
            session.read(
                context, ReferenceEditor::tr("Searching"),
                [&store = session.store(), type, typed] { return findRecords(store, type, typed, mostSuggestions); },
                [&session, type, typed, mayCreate, answer](const QList<FoundRecord> &found) {
                    QList<PickEdit::Entry> entries;
                    for (const FoundRecord &record : found) {
                        entries.append({record.id, record.title});
                    }
                    if (mayCreate && !typed.isEmpty() && !session.store().isReadOnly()) {
                        entries.append({typed, newRecordText(session.store().registry().type(type)) + u'…', true});
                    }
                    answer(entries);
                });
        };
}

ReferenceEditor::ReferenceEditor(Session &session, const Field &field, const Lookups &lookups, QWidget *parent)
    : FieldEditor(session, field, parent),
      m_titles(lookups.titles),
      m_edit(new PickEdit(this)),
      m_open(new QToolButton(this))
{
    m_edit->setSource(recordSource(session, this, field, lookups.mayCreate), searchDebounce);
    m_open->setProperty("role", "icon");
    m_open->setIcon(themeIcon(QStringLiteral("forward"), Ink::Muted));
    m_open->setToolTip(tr("Open this record"));
    m_open->setAccessibleName(tr("Open the record in “%1”").arg(field.label()));
    m_open->setFocusPolicy(Qt::ClickFocus); // Tab goes from field to field
    m_open->ensurePolished();
    m_edit->ensurePolished();
    m_open->setFixedHeight(m_edit->sizeHint().height()); // as high as fields without a button
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_open);
    setInput(m_edit);
    showOpen();

    connect(m_edit, &PickEdit::picked, this, [this](const PickEdit::Entry &entry) {
        if (entry.isAction) {
            emit newRecordRequested(entry.id);
            return;
        }
        m_titles.insert(entry.id, entry.text);
        showOpen();
        emit edited();
    });
    const auto changed = [this] {
        showOpen();
        emit edited();
    };
    connect(m_edit, &PickEdit::emptied, this, changed);
    connect(m_edit, &PickEdit::typed, this, changed);
    connect(m_edit, &PickEdit::left, this, &FieldEditor::left);
    connect(m_open, &QToolButton::clicked, this,
            [this] { emit recordRequested(m_field.refersTo(), m_edit->pickedId()); });
}

void ReferenceEditor::showOpen()
{
    // Hidden but keeping its place, so that fields stay aligned.
    m_open->setEnabled(!value().isNull());
}

QVariant ReferenceEditor::value() const
{
    return m_edit->isUnsettled() || m_edit->pickedId().isEmpty() ? QVariant() : QVariant(m_edit->pickedId());
}

void ReferenceEditor::setValue(const QVariant &value)
{
    const QString id = value.toString();
    m_edit->setPicked(id, m_titles.value(id));
    showOpen();
    if (id.isEmpty() || m_titles.contains(id)) {
        return;
    }
    m_session.read(
        this, tr("Reading the title"),
        [&store = m_session.store(), type = m_field.refersTo(), id] { return store.titles(type, {id}).value(id); },
        [this, id](const QString &title) {
            m_titles.insert(id, title);
            if (m_edit->pickedId() == id && !m_edit->isUnsettled()) {
                m_edit->setPicked(id, title);
            }
        });
}

QString ReferenceEditor::mistake() const
{
    return m_edit->isUnsettled() ? tr("No record is chosen yet for “%1”. Choose one from the list.").arg(m_edit->text())
                                 : QString();
}

void ReferenceEditor::settle()
{
    m_edit->settle();
}

QString ReferenceEditor::unfinishedText() const
{
    return m_edit->isUnsettled() ? m_edit->text() : QString();
}

void ReferenceEditor::setUnfinishedText(const QString &text)
{
    m_edit->setText(text);
}

QWidget *ReferenceEditor::input() const
{
    return m_edit;
}

void ReferenceEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

} // namespace moli
