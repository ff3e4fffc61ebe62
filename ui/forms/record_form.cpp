// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_form.h"

#include "ui/forms/field_grid.h"
#include "ui/forms/field_row.h"
#include "ui/forms/form_draft.h"
#include "ui/forms/new_record_dialog.h"
#include "ui/forms/related_records.h"
#include "ui/lists/type_names.h"
#include "ui/page_catalogue.h"
#include "ui/prints/print_button.h"
#include "ui/theme.h"
#include "ui/widgets/notice_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace moli {

namespace {
constexpr int validationDebounce = 400; // ms from the last key to the rules
} // namespace

struct RecordForm::Loaded {
    std::optional<Record> record;
    Lookups lookups;
    std::optional<DraftContent> draft;
    QString title;
};

RecordForm::RecordForm(Session &session, const QString &type, const QString &id, const Record &prefilled,
                       QWidget *parent)
    : PageWidget(parent),
      m_session(session),
      m_type(session.store().registry().type(type)),
      m_id(id),
      m_prefilled(prefilled),
      m_readOnly(session.store().isReadOnly() || m_type.isGuarded()),
      m_draft(std::make_unique<FormDraft>(session, m_type, id))
{
    m_save = new QAction(themeIcon(QStringLiteral("save"), Ink::OnPrimary), tr("Save"), this);
    m_save->setShortcut(QKeySequence::Save); // anywhere in the window, while this page is seen
    m_save->setEnabled(!m_readOnly);
    addAction(m_save);
    connect(m_save, &QAction::triggered, this, &RecordForm::save);
    makeLayout();

    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDebounce);
    connect(&m_draftTimer, &QTimer::timeout, this, &RecordForm::writeDraft);
    m_validationTimer.setSingleShot(true);
    m_validationTimer.setInterval(validationDebounce);
    connect(&m_validationTimer, &QTimer::timeout, this, &RecordForm::validate);
    connect(&session, &Session::changed, this, &RecordForm::afterChange);
    load();
}

RecordForm::~RecordForm() = default;

QString RecordForm::key() const
{
    return u"record:" + m_type.key();
}

QString RecordForm::title() const
{
    if (m_id.isEmpty()) {
        return newRecordText(m_type);
    }
    return m_recordTitle.isEmpty() ? m_type.label() : m_recordTitle;
}

QAction *RecordForm::primaryAction()
{
    return m_save;
}

QString RecordForm::draftPath() const
{
    return m_draft->path();
}

void RecordForm::setEmbedded()
{
    m_embedded = true;
    m_saveAndNew->hide();
}

void RecordForm::makeLayout()
{
    m_draftNotice = new NoticeBar(this);
    m_notice = new NoticeBar(this);
    m_state = new QLabel(this);
    m_state->setProperty("role", "chip");
    m_state->setProperty("tone", "warm");
    m_state->hide();
    m_written = new QLabel(this);
    m_written->setProperty("role", "hint");
    m_written->setTextFormat(Qt::PlainText);
    m_written->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_saveAndNew = new QPushButton(tr("Save and enter another"), this);
    m_saveAndNew->setProperty("role", "quiet");
    m_saveAndNew->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_saveAndNew->setToolTip(tr("Save and begin the next one (Ctrl+Shift+S)"));
    m_saveAndNew->setVisible(m_id.isEmpty() && !m_readOnly);
    connect(m_saveAndNew, &QPushButton::clicked, this, [this] {
        m_anotherAfterSaving = true;
        save();
    });
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(12);
    head->addWidget(m_state, 0, Qt::AlignVCenter);
    head->addWidget(m_written, 1);
    head->addWidget(makePageButton());
    auto *print = new PrintButton(m_session, m_type.key(), this);
    print->setRecord(m_id);
    head->addWidget(print);
    head->addWidget(m_saveAndNew);
    m_written->setMinimumHeight(m_saveAndNew->sizeHint().height()); // the fields don't move when the state shows
    auto *top = new QVBoxLayout;
    top->setContentsMargins(16, 8, 16, 0);
    top->setSpacing(8);
    top->addWidget(m_draftNotice);
    top->addWidget(m_notice);
    top->addLayout(head);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_scroll, 1);
}

QWidget *RecordForm::makePageButton()
{
    const auto entry = pageOfRecord(m_type.key());
    auto *button = new QPushButton(entry.label, this);
    button->setProperty("role", "quiet");
    if (!entry.icon.isEmpty())
        button->setIcon(themeIcon(entry.icon, Ink::Muted));
    button->setVisible(!entry.key.isEmpty() && !m_id.isEmpty());
    connect(button, &QPushButton::clicked, this,
            [this] { emit targetRequested(targetOfRecordPage(m_type.key(), m_id)); });
    return button;
}

// Loading --------------------------------------------------------------------------------------------------------

void RecordForm::load()
{
    m_session.read(
        this, tr("Opening the record"),
        [&store = m_session.store(), &type = m_type, id = m_id, prefilled = m_prefilled,
         readDraft = m_draft->reader()] {
            Loaded loaded;
            if (id.isEmpty()) {
                loaded.record = store.blank(type.key());
                for (const auto &[field, value] : prefilled.values().asKeyValueRange()) {
                    loaded.record->set(field, value);
                }
            } else {
                loaded.record = store.get(type.key(), id);
                loaded.title = loaded.record ? store.title(*loaded.record) : QString();
            }
            QList<Record> records;
            if (loaded.record) {
                records.append(*loaded.record);
            }
            loaded.draft = readDraft();
            if (loaded.draft) { // its references need titles, too
                Record draft(type.key());
                for (const auto &[field, value] : loaded.draft->values.asKeyValueRange()) {
                    draft.set(field, value);
                }
                records.append(draft);
            }
            loaded.lookups = readLookups(store, type, records);
            return loaded;
        },
        [this](Loaded loaded) { fill(std::move(loaded)); });
}

void RecordForm::fill(Loaded loaded)
{
    if (!loaded.record) {
        tell(tr("This record isn't there any more."));
        return;
    }
    m_readOnly = m_readOnly || loaded.record->deleted;
    loaded.lookups.mayCreate = !m_embedded && !m_readOnly;
    m_recordTitle = loaded.title;
    m_body = new QWidget(m_scroll);
    m_body->setProperty("role", "page");
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(16, 0, 16, 16);
    layout->setSpacing(12);
    m_fields = new FieldGrid(m_session, m_type, loaded.lookups, m_body);
    layout->addWidget(m_fields);
    layout->addStretch(1);
    m_fields->setRecord(*loaded.record, !m_id.isEmpty());
    m_baseline = m_fields->record(*loaded.record);
    connectFields();
    makeRelated();
    m_scroll->setWidget(m_body);
    if (m_readOnly) {
        m_fields->setReadOnly(true);
        m_save->setEnabled(false);
        m_saveAndNew->hide();
    }
    m_loaded = true;
    if (loaded.record->deleted) {
        tell(tr("This record lies in the recycle bin. Restore it there to change it."));
    }
    if (loaded.draft && !m_embedded && !m_readOnly) {
        FormDraft::apply(*loaded.draft, *m_fields);
        const QString when = ValueText(m_session.store()).instant(loaded.draft->at);
        m_draftNotice->tell(tr("What you typed before (%1) is back. It isn't saved yet.").arg(when), "warm",
                            tr("Discard it"), [this] { discard(); });
        setChanged(true);
    }
    validate();
    showState();
    emit titleChanged();
    if (m_firstField.isEmpty())
        m_fields->focusFirst(m_id.isEmpty());
    else
        m_fields->focusField(m_firstField);
    emit this->loaded();
}

void RecordForm::connectFields()
{
    for (const FieldEditor *editor : m_fields->editors()) {
        editor->input()->installEventFilter(this);
    }
    connect(m_fields, &FieldGrid::edited, this, &RecordForm::fieldEdited);
    connect(m_fields, &FieldGrid::left, this, [this](const QString &field) {
        m_touched.insert(field);
        validate();
    });
    connect(m_fields, &FieldGrid::recordRequested, this, [this](const QString &type, const QString &id) {
        Target target;
        target.kind = Target::Kind::Record;
        target.key = type;
        target.record = id;
        emit targetRequested(target);
    });
    connect(m_fields, &FieldGrid::newRecordRequested, this, &RecordForm::makeNewRecordFor);
    connect(m_fields, &FieldGrid::disclosureRequested, this, &RecordForm::disclose);
}

bool RecordForm::eventFilter(QObject *watched, QEvent *event)
{
    // Right after saving, undo means the save and not the letters in the field that has the focus.
    if (event->type() == QEvent::ShortcutOverride && m_savedLast) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return PageWidget::eventFilter(watched, event);
}

void RecordForm::makeRelated()
{
    if (m_id.isEmpty() || m_embedded || m_related) {
        return;
    }
    m_related = new RelatedRecords(m_session, m_type, m_id, m_body);
    connect(m_related, &RelatedRecords::targetRequested, this, &RecordForm::targetRequested);
    auto *layout = static_cast<QVBoxLayout *>(m_body->layout());
    layout->insertWidget(layout->count() - 1, m_related);
}

// Editing --------------------------------------------------------------------------------------------------------

void RecordForm::fieldEdited(const QString &field)
{
    m_touched.insert(field);
    m_savedLast = false;
    setChanged(m_fields->differsFrom(m_baseline));
    m_validationTimer.start();
    if (m_changed) {
        m_draftTimer.start();
    } else {
        forgetDraft(); // typed back to what it was
    }
}

void RecordForm::setChanged(bool changed)
{
    if (m_changed == changed) {
        return;
    }
    m_changed = changed;
    showState();
    emit titleChanged();
}

void RecordForm::showState()
{
    m_state->setText(m_saving ? tr("Saving…") : tr("Changed, not saved"));
    m_state->setVisible(m_saving || m_changed);
    if (m_id.isEmpty()) {
        m_written->setText(tr("Fields with * have to be filled in."));
        return;
    }
    const ValueText text(m_session.store());
    const auto name = [](const QString &who) { return who.isEmpty() ? tr("unknown") : who; };
    const QString created = tr("Entered by %1 on %2")
                                .arg(name(m_baseline.createdBy), text.instant(m_baseline.createdAt));
    const QString modified = tr("last changed by %1 on %2")
                                 .arg(name(m_baseline.modifiedBy), text.instant(m_baseline.modifiedAt));
    const bool same = m_baseline.createdAt == m_baseline.modifiedAt;
    m_written->setText(same ? created : tr("%1 · %2", "entered, last changed").arg(created, modified));
    m_written->setToolTip(m_written->text());
}

void RecordForm::validate()
{
    m_validationTimer.stop();
    if (!m_fields) {
        return;
    }
    const int number = ++m_validation;
    showProblems(); // what the editors know themselves needs no rules
    m_session.read(
        this, tr("Checking the record"),
        [&store = m_session.store(), record = m_fields->record(m_baseline)] { return store.validate(record); },
        [this, number](const QList<Problem> &problems) {
            if (number == m_validation) {
                m_problems = problems;
                showProblems();
            }
        });
}

void RecordForm::showProblems()
{
    const bool all = m_triedToSave || !m_id.isEmpty();
    m_fields->showProblems(m_problems, [this, all](const QString &field) { return all || m_touched.contains(field); });
    if (m_refused) {
        listMistakes();
    }
}

void RecordForm::disclose(const QString &field)
{
    m_session.write(
        this, tr("Showing the value"),
        [&store = m_session.store(), who = m_session.operatorName(), type = m_type.key(), id = m_id, field] {
            store.recordDisclosure(who, type, id, field);
        },
        [this, field] {
            m_fields->row(field)->uncover();
            m_fields->focusField(field);
        });
}

void RecordForm::makeNewRecordFor(const QString &field, const QString &typed)
{
    const RecordType &type = m_session.store().registry().type(m_type.field(field).refersTo());
    Record prefilled(type.key());
    const QString titleField = type.titleFields().value(0);
    if (type.field(titleField).isTextual()) {
        prefilled.set(titleField, typed);
    }
    auto *dialog = new NewRecordDialog(m_session, type, prefilled, this);
    connect(dialog, &NewRecordDialog::created, this, [this, field](const QString &id) {
        FieldEditor *editor = m_fields->editor(field);
        if (editor->field().isList()) {
            editor->setUnfinishedText({});
            editor->setValue(editor->value().toStringList() << id);
        } else {
            editor->setValue(id);
        }
        fieldEdited(field);
    });
    connect(dialog, &QDialog::finished, this, [this, field] { m_fields->focusField(field); });
    dialog->open();
}

} // namespace moli
