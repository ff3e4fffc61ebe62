// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_form.h"

#include "app/sheets/sheet_rows.h"
#include "db/store/error.h"
#include "ui/forms/attachments_editor.h"
#include "ui/forms/field_grid.h"
#include "ui/forms/field_row.h"
#include "ui/forms/form_draft.h"
#include "ui/tools/question.h"
#include "ui/widgets/notice_bar.h"

#include <QAction>
#include <QEventLoop>
#include <QKeyEvent>
#include <QPushButton>

namespace moli {

struct RecordForm::Outcome {
    SaveResult result;
    Record typed;                 ///< what was to be saved
    std::optional<Record> record; ///< as it is in the file now
    QString title;
};

// Drafts ---------------------------------------------------------------------------------------------------------

void RecordForm::writeDraft()
{
    if (m_changed && !m_embedded && !m_saving) {
        m_draft->write(this, FormDraft::contentOf(*m_fields, m_baseline, m_session.store().now()));
    }
}

void RecordForm::forgetDraft()
{
    m_draftTimer.stop();
    if (!m_embedded) {
        m_draft->remove();
    }
    m_draftNotice->clear();
}

void RecordForm::discard()
{
    if (!m_fields) {
        return;
    }
    forgetDraft();
    m_fields->setRecord(m_baseline, !m_id.isEmpty());
    m_touched.clear();
    m_triedToSave = false;
    m_refused = false;
    m_notice->clear();
    setChanged(false);
    validate();
}

// Saving ---------------------------------------------------------------------------------------------------------

void RecordForm::save()
{
    if (!m_fields || m_saving || m_readOnly) {
        return;
    }
    m_fields->settle();
    m_triedToSave = true;
    const QStringList unfinished = m_fields->unfinished();
    if (!unfinished.isEmpty()) {
        refuse(unfinished.first());
        return;
    }
    setChanged(m_fields->differsFrom(m_baseline));
    if (!m_changed && !m_id.isEmpty()) {
        emit said(tr("Nothing has changed since it was saved."));
        return;
    }
    m_saving = true;
    m_draftTimer.stop();
    showState();
    const Record typed = m_fields->record(m_baseline);
    m_session.write(
        this, tr("Saving the record"),
        [&store = m_session.store(), info = m_session.edit(), typed, baseline = m_baseline,
         added = m_fields->newAttachments()] {
            const auto batch = store.begin(info);
            // Only what was changed here is written over what the record is by now.
            Record record = typed;
            if (!typed.id().isEmpty()) {
                const auto current = batch->get(typed.type(), typed.id());
                if (!current || current->deleted) {
                    throw Error(tr(
                        "The record was deleted in the meantime. Restore it from the recycle bin, then save again."));
                }
                record = *current;
                for (const auto &[field, value] : typed.values().asKeyValueRange()) {
                    if (value != baseline.value(field)) {
                        record.set(field, value);
                    }
                }
            }
            for (const NewAttachment &attachment : added) {
                batch->addAttachment(attachment);
            }
            Outcome outcome{batch->save(record), typed, {}, {}};
            if (outcome.result.saved()) {
                batch->commit();
                outcome.record = store.get(typed.type(), outcome.result.id);
                outcome.title = outcome.record ? store.title(*outcome.record) : QString();
            }
            return outcome;
        },
        [this](const Outcome &outcome) { afterSaving(outcome); },
        [this] { // the error was shown; everything typed stays
            m_saving = false;
            m_anotherAfterSaving = false;
            showState();
            m_draftTimer.start();
            emit saveFailed();
        });
}

void RecordForm::tell(const QString &sentence)
{
    m_refused = false;
    m_notice->tell(sentence);
}

/// All that keeps the record from being saved, in reading order; the notice goes when nothing does any more.
void RecordForm::listMistakes()
{
    QStringList sentences;
    QList<NoticeBar::Link> links;
    for (const Problem &problem : std::as_const(m_problems)) {
        if (problem.severity == Severity::Hard && problem.field.isEmpty()) {
            sentences.append(problem.sentence);
        }
    }
    for (const FieldEditor *editor : m_fields->editors()) {
        const QString key = editor->field().key();
        const QString mistake = m_fields->row(key)->mistake();
        if (mistake.isEmpty()) {
            continue;
        }
        links.append({withLabel(editor->field(), mistake.section(u'\n', 0, 0)), [this, key] {
                          m_fields->row(key)->uncover();
                          m_fields->focusField(key);
                      }});
    }
    if (sentences.isEmpty() && links.isEmpty()) {
        m_refused = false;
        m_notice->clear();
        return;
    }
    QStringList now = sentences;
    for (const NoticeBar::Link &link : std::as_const(links)) {
        now.append(link.text);
    }
    if (m_notice->isVisible() && now == m_listed) {
        return; // a link that has the focus keeps it
    }
    m_listed = now;
    const QString said = sentences.isEmpty()
        ? tr("Not saved yet. %n field(s) need to be put right:", nullptr, static_cast<int>(links.size()))
        : tr("Not saved yet. %1").arg(sentences.join(u' '));
    m_notice->tell(said, "danger");
    m_notice->setLinks(links);
}

void RecordForm::refuse(const QString &field)
{
    m_anotherAfterSaving = false;
    m_refused = true;
    m_listed.clear();
    showProblems();
    if (!field.isEmpty()) {
        m_fields->row(field)->uncover();
        m_fields->focusField(field);
    }
    m_draftTimer.start();
    emit saveFailed();
}

void RecordForm::afterSaving(const Outcome &outcome)
{
    m_saving = false;
    ++m_validation; // an answer on its way speaks of before
    m_problems = outcome.result.problems;
    if (!outcome.result.saved()) {
        showState();
        const auto isHard = [this](const QString &field) {
            return std::any_of(m_problems.cbegin(), m_problems.cend(), [&](const Problem &problem) {
                return problem.severity == Severity::Hard && problem.field == field;
            });
        };
        // The first one in reading order; what concerns the record as a whole has no place to go to.
        QString first;
        for (const FieldEditor *editor : m_fields->editors()) {
            if (first.isEmpty() && !isHard({}) && isHard(editor->field().key())) {
                first = editor->field().key();
            }
        }
        refuse(first);
        return;
    }
    const bool isNew = m_id.isEmpty();
    forgetDraft();
    m_id = outcome.result.id;
    m_recordTitle = outcome.title;
    m_triedToSave = false;
    m_refused = false;
    m_savedLast = true;
    m_notice->clear();
    if (isNew) {
        m_draft = std::make_unique<FormDraft>(m_session, m_type, m_id);
        m_saveAndNew->hide();
    }
    if (outcome.record) {
        takeOver(*outcome.record, outcome.typed); // what was typed while it was being saved still has to be saved
    }
    makeRelated();
    showProblems();
    showState();
    emit titleChanged();
    emit said(tr("Saved. Ctrl+Z takes it back."));
    emit saved(m_id);
    if (m_anotherAfterSaving) {
        m_anotherAfterSaving = false;
        startAnother();
    }
}

void RecordForm::startAnother()
{
    Target target;
    target.kind = Target::Kind::NewRecord;
    target.key = m_type.key();
    target.prefilled = m_prefilled;
    emit targetRequested(target);
}

void RecordForm::takeOver(const Record &now, const Record &known)
{
    Record baseline = now;
    for (FieldEditor *editor : m_fields->editors()) {
        const QString key = editor->field().key();
        if (m_fields->differsFrom(known, key)) {
            continue; // typed since
        }
        const auto *attachments = qobject_cast<const AttachmentsEditor *>(editor);
        const bool addedFiles = attachments && !attachments->newAttachments().isEmpty(); // the store has them now
        if (addedFiles || editor->value() != now.value(key)) {
            editor->setValue(now.value(key));
        }
        baseline.set(key, editor->value());
    }
    m_baseline = baseline;
    setChanged(m_fields->differsFrom(m_baseline));
    if (m_changed) {
        m_draftTimer.start();
    }
}

void RecordForm::afterChange(const ChangeSet &changes)
{
    if (m_id.isEmpty() || !m_loaded || m_saving || !changes.records.value(m_type.key()).contains(m_id)) {
        return;
    }
    const int number = ++m_reading;
    struct Again {
        std::optional<Record> record;
        QString title;
    };
    m_session.read(
        this, tr("Reading the record"),
        [&store = m_session.store(), type = m_type.key(), id = m_id] {
            Again again{store.get(type, id), {}};
            again.title = again.record ? store.title(*again.record) : QString();
            return again;
        },
        [this, number](const Again &again) {
            if (number != m_reading || m_saving || !again.record) {
                return;
            }
            const bool typedMore = m_changed;
            m_recordTitle = again.title;
            takeOver(*again.record, m_baseline);
            const bool deleted = again.record->deleted;
            m_readOnly = deleted || m_session.store().isReadOnly() || m_type.isGuarded();
            m_fields->setReadOnly(m_readOnly);
            m_save->setEnabled(!m_readOnly);
            if (deleted) {
                tell(tr("This record lies in the recycle bin. Restore it there to change it."));
            } else if (typedMore) {
                tell(tr(
                    "The record was changed elsewhere in the meantime. What you typed stays; the other fields show what is new."));
            } else {
                m_refused = false;
                m_notice->clear();
            }
            validate();
            showState();
            emit titleChanged();
        });
}

// Leaving --------------------------------------------------------------------------------------------------------

bool RecordForm::mayLeave()
{
    if (!m_changed) {
        return true;
    }
    enum Answer { Stay, Drop, Save };
    const int answer = askPerson(window(), tr("Not saved yet"), tr("What you typed isn't saved yet. Save it?"),
                                 {tr("Go on editing"), tr("Don't save"), tr("Save")});
    if (answer == Drop) {
        discard();
        return true;
    }
    if (answer == Stay) {
        return false;
    }
    // The answer is needed before the page goes; the window stays alive while it waits.
    QEventLoop loop;
    connect(this, &RecordForm::saved, &loop, &QEventLoop::quit);
    connect(this, &RecordForm::saveFailed, &loop, &QEventLoop::quit);
    if (!m_saving) {
        QMetaObject::invokeMethod(this, &RecordForm::save, Qt::QueuedConnection);
    }
    loop.exec();
    return !m_changed;
}

void RecordForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_embedded || mayLeave()) {
            emit leaveRequested();
        }
        return;
    }
    PageWidget::keyPressEvent(event);
}

} // namespace moli
