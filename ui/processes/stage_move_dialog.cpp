// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/stage_move_dialog.h"

#include "ui/forms/field_row.h"
#include "ui/theme.h"
#include "ui/tools/question.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace moli {

struct StageMoveDialog::Asked {
    Record record;
    QString title;
    QString stageLabel;
    bool forward = false;
    bool isWayOut = false;
    QList<MissingAtGate> missing;
    QStringList fields;
    Lookups lookups;
};

Target whereMended(const Registry &registry, const MissingAtGate &missing, const Record &record)
{
    if (!missing.record.isEmpty())
        return Target::toRecord(missing.type, missing.record, missing.field);
    auto target = Target::toNew(missing.type);
    target.field = missing.field;
    // A new one belongs to the record, or to what the record belongs to (the assessment of a stay's organization).
    for (const auto &field : registry.type(missing.type).fields()) {
        if (field.type() != FieldType::Reference)
            continue;
        if (field.refersTo() == record.type())
            target.prefilled.set(field.key(), record.id());
        else if (const auto *own = registry.type(record.type()).findField(field.refersTo()))
            target.prefilled.set(field.key(), record.value(own->key()));
    }
    return target;
}

StageMoveDialog::StageMoveDialog(Session &session, const QString &type, const QString &record, const QString &to,
                                 QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_type(type),
      m_record(record),
      m_to(to),
      m_body(new QVBoxLayout),
      m_refused(new QLabel(this)),
      m_reason(new QPlainTextEdit(this)),
      m_move(new QPushButton(this))
{
    setObjectName(QStringLiteral("stageMove"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(560);
    m_refused->setProperty("role", "mistake");
    m_refused->setWordWrap(true);
    m_refused->hide();
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(88);
    m_move->setProperty("role", "primary");
    m_move->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_move, &QPushButton::clicked, this, &StageMoveDialog::move);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_move);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    m_body->setSpacing(8);
    layout->addLayout(m_body);
    layout->addWidget(m_reason);
    layout->addWidget(m_refused);
    layout->addSpacing(4);
    layout->addLayout(buttons);
}

void StageMoveDialog::start()
{
    m_session.read(
        this, tr("Asking the gate"),
        [&store = m_session.store(), type = m_type, id = m_record, to = m_to] {
            const auto process = processOf(store, type);
            Asked asked;
            asked.record = store.get(type, id).value_or(Record(type));
            asked.title = store.title(asked.record);
            asked.stageLabel = process->stageLabel(to);
            asked.forward = process->isForward(asked.record, to);
            asked.missing = process->missingOnTheWay(asked.record, to);
            asked.isWayOut = to == process->wayOut();
            if (asked.isWayOut)
                asked.fields = process->wayOutFields();
            asked.lookups = readLookups(store, store.registry().type(type), {asked.record});
            return asked;
        },
        [this](const Asked &asked) {
            m_stageLabel = asked.stageLabel;
            if (asked.forward && asked.missing.isEmpty())
                move();
            else
                show(asked);
        });
}

void StageMoveDialog::show(const Asked &asked)
{
    setWindowTitle(asked.stageLabel);
    auto *heading = new QLabel(this);
    heading->setProperty("role", "cardTitle");
    heading->setWordWrap(true);
    heading->setTextFormat(Qt::PlainText);
    auto *text = new QLabel(this);
    text->setWordWrap(true);
    m_body->addWidget(heading);
    m_body->addWidget(text);
    if (asked.forward) {
        heading->setText(tr("“%1” can't go to “%2” yet").arg(asked.title, asked.stageLabel));
        text->setText(tr("This is missing. Each line leads to where it is mended."));
        for (const auto &missing : asked.missing)
            addMissing(missing, asked.record);
        auto *override = new QLabel(tr("If it has to go on all the same, say why. The reason is kept with the move."),
                                    this);
        override->setWordWrap(true);
        override->setProperty("role", "hint");
        m_body->addSpacing(4);
        m_body->addWidget(override);
        m_move->setText(tr("Go on without"));
    } else {
        heading->setText(asked.isWayOut ? tr("“%1”: %2").arg(asked.title, asked.stageLabel)
                                        : tr("Take “%1” back to “%2”").arg(asked.title, asked.stageLabel));
        text->setText(tr("Say why. The reason is kept with the move."));
        m_move->setText(asked.isWayOut ? asked.stageLabel : tr("Take back"));
        if (asked.isWayOut)
            setRole(m_move, "danger");
    }
    for (const auto &key : asked.fields) {
        const auto &field = m_session.store().registry().type(m_type).field(key);
        auto *row = new FieldRow(m_session, field, asked.lookups, this);
        m_fields.append(row);
        m_body->addWidget(row);
    }
    m_reason->setPlaceholderText(tr("Reason"));
    m_move->setEnabled(false);
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this] { m_move->setEnabled(!m_reason->toPlainText().trimmed().isEmpty()); });
    if (!m_fields.isEmpty())
        m_fields.first()->editor()->input()->setFocus();
    else
        m_reason->setFocus();
    open();
}

void StageMoveDialog::addMissing(const MissingAtGate &missing, const Record &record)
{
    auto *link = new QPushButton(missing.sentence, this);
    link->setProperty("role", "link");
    link->setIcon(themeIcon(QStringLiteral("chevron_right"), Ink::Accent));
    link->setCursor(Qt::PointingHandCursor);
    link->setAutoDefault(false);
    connect(link, &QPushButton::clicked, this, [this, missing, record] {
        accept();
        emit targetRequested(whereMended(m_session.store().registry(), missing, record));
    });
    m_links.append(link);
    m_body->addWidget(link, 0, Qt::AlignLeft);
}

void StageMoveDialog::move()
{
    StageMove move{m_record, m_to, m_session.operatorName(), m_reason->toPlainText().trimmed(), {}};
    for (const auto *row : m_fields)
        move.values.insert(row->editor()->field().key(), row->editor()->value());
    m_move->setEnabled(false);
    m_session.write(
        this, tr("Moving to another stage"),
        [&store = m_session.store(), type = m_type, move] { return processOf(store, type)->move(move); },
        [this](const StageAnswer &answer) { take(answer); }, [this] { m_move->setEnabled(true); });
}

void StageMoveDialog::take(const StageAnswer &answer)
{
    if (answer.moved) {
        emit moved(answer);
        emit said(tr("It stands in “%1” now. Ctrl+Z takes it back.").arg(m_stageLabel));
        accept();
        deleteLater(); // it may never have been shown
        return;
    }
    if (isVisible()) {
        m_move->setEnabled(true);
        m_refused->setText(answer.sentence);
        m_refused->setVisible(!answer.sentence.isEmpty());
    } else if (answer.sentence.isEmpty()) {
        start(); // what it misses came up in between
    } else {
        tellPerson(parentWidget(), tr("It stays where it is"), answer.sentence);
        deleteLater();
    }
}

} // namespace moli
