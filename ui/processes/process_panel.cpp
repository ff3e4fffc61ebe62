// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/process_panel.h"

#include "ui/processes/stage_move_dialog.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace moli {

struct ProcessPanel::State {
    Record record;
    QList<StageLine::Point> points;
    QList<MissingAtGate> missing;
    QString next;
    QString nextLabel;
    QString previous;
    QString previousLabel;
    QString out;
    QString outLabel;
};

ProcessPanel::ProcessPanel(Session &session, const QString &type, const QString &record, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_type(type),
      m_record(record),
      m_line(new StageLine(this)),
      m_gate(new QLabel(this)),
      m_list(new QVBoxLayout),
      m_next(new QPushButton(this)),
      m_more(new QToolButton(this))
{
    m_gate->setProperty("role", "hint");
    m_gate->setWordWrap(true);
    m_list->setSpacing(2);
    m_next->setProperty("role", "primary");
    m_next->hide();
    m_more->setProperty("role", "quiet");
    m_more->setText(tr("Other steps"));
    m_more->setIcon(themeIcon(QStringLiteral("chevron_down"), Ink::Muted));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();

    auto *steps = new QHBoxLayout;
    steps->setSpacing(8);
    steps->addWidget(m_gate, 1);
    steps->addWidget(m_more, 0, Qt::AlignTop);
    steps->addWidget(m_next, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_line);
    layout->addLayout(steps);
    layout->addLayout(m_list);
    connect(m_next, &QPushButton::clicked, this, [this] { move(m_next->property("stage").toString()); });
}

void ProcessPanel::read()
{
    const int reading = ++m_reading;
    m_session.read(
        this, tr("Reading the stages"),
        [&store = m_session.store(), type = m_type, id = m_record] {
            State state;
            const auto process = processOf(store, type);
            const auto record = store.get(type, id);
            if (!record)
                return state;
            state.record = *record;
            state.points = stagePoints(*process, store, *record);
            state.next = process->nextOf(*record);
            if (!state.next.isEmpty())
                state.missing = process->missingFor(*record, state.next);
            state.previous = process->previousOf(*record);
            if (record->text(process->stageField()) != process->wayOut()
                && record->text(process->stageField()) != process->stages().last())
                state.out = process->wayOut();
            const auto label = [&](const QString &stage) {
                return stage.isEmpty() ? QString() : process->stageLabel(stage);
            };
            state.nextLabel = label(state.next);
            state.previousLabel = label(state.previous);
            state.outLabel = label(state.out);
            return state;
        },
        [this, reading](const State &state) {
            if (reading == m_reading)
                fill(state);
        });
}

void ProcessPanel::fill(const State &state)
{
    m_line->setPoints(state.points);
    m_missing = state.missing;
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const bool mayWrite = !m_session.store().isReadOnly() && !state.record.deleted && !state.record.id().isEmpty();
    m_next->setVisible(mayWrite && !state.next.isEmpty());
    m_next->setText(tr("On to “%1”").arg(state.nextLabel));
    m_next->setProperty("stage", state.next);
    auto *menu = m_more->menu();
    menu->clear();
    if (!state.previous.isEmpty())
        menu->addAction(themeIcon(QStringLiteral("undo")), tr("Back to “%1”…").arg(state.previousLabel), this,
                        [this, stage = state.previous] { move(stage); });
    if (!state.out.isEmpty())
        menu->addAction(themeIcon(QStringLiteral("close"), Ink::Danger), tr("%1…").arg(state.outLabel), this,
                        [this, stage = state.out] { move(stage); });
    m_more->setVisible(mayWrite && !menu->isEmpty());
    if (state.next.isEmpty())
        m_gate->clear();
    else if (state.missing.isEmpty())
        m_gate->setText(tr("Nothing is missing for “%1”.").arg(state.nextLabel));
    else
        m_gate->setText(tr("Before “%1”:").arg(state.nextLabel));
    for (const auto &missing : state.missing) {
        auto *link = new QPushButton(missing.sentence, this);
        link->setProperty("role", "link");
        link->setIcon(themeIcon(QStringLiteral("chevron_right"), Ink::Accent));
        link->setCursor(Qt::PointingHandCursor);
        connect(link, &QPushButton::clicked, this, [this, missing, record = state.record] {
            emit targetRequested(whereMended(m_session.store().registry(), missing, record));
        });
        m_list->addWidget(link, 0, Qt::AlignLeft);
    }
}

void ProcessPanel::move(const QString &stage)
{
    auto *dialog = new StageMoveDialog(m_session, m_type, m_record, stage, this);
    connect(dialog, &StageMoveDialog::targetRequested, this, &ProcessPanel::targetRequested);
    connect(dialog, &StageMoveDialog::said, this, &ProcessPanel::said);
    dialog->start();
}

} // namespace moli
