// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window_undo.h"

#include "ui/theme.h"
#include "ui/tools/batch_text.h"

#include <QWidget>

namespace moli {

namespace {

struct Steps {
    std::optional<BatchSummary> undo;
    std::optional<BatchSummary> redo;
    QString undoTitle; ///< of the first record
    QString redoTitle;
};

QString titleOf(const Store &store, const std::optional<BatchSummary> &batch)
{
    if (!batch || !store.registry().has(batch->firstType))
        return {};
    return store.titles(batch->firstType, {batch->firstRecord}).value(batch->firstRecord);
}

} // namespace

UndoActions::UndoActions(Session &session, std::function<bool()> unsaved, QWidget *window)
    : QObject(window),
      m_session(session),
      m_unsaved(std::move(unsaved)),
      m_undo(new QAction(themeIcon(QStringLiteral("undo")), tr("Undo"), this)),
      m_redo(new QAction(themeIcon(QStringLiteral("redo")), tr("Redo"), this))
{
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
    window->addAction(m_undo);
    window->addAction(m_redo);
    connect(m_undo, &QAction::triggered, this, [this] { perform(false); });
    connect(m_redo, &QAction::triggered, this, [this] { perform(true); });

    m_soon.setSingleShot(true);
    m_soon.setInterval(50); // one look for many changes
    connect(&m_soon, &QTimer::timeout, this, &UndoActions::refresh);
    connect(&session, &Session::changed, this, [this] {
        m_undo->setEnabled(!m_session.store().isReadOnly()); // at once: Ctrl+Z may follow a save closely
        m_soon.start();
    });
    connect(&session, &Session::operatorChanged, &m_soon, qOverload<>(&QTimer::start));
    m_soon.start();
}

void UndoActions::refresh()
{
    const auto look = [&store = m_session.store(), who = m_session.operatorName()] {
        Steps steps{store.undoable(who), store.redoable(who), {}, {}};
        steps.undoTitle = titleOf(store, steps.undo);
        steps.redoTitle = titleOf(store, steps.redo);
        return steps;
    };
    m_session.read(this, tr("Looking at the history"), look, [this](const Steps &steps) {
        const Registry &registry = m_session.store().registry();
        const bool writable = !m_session.store().isReadOnly();
        m_undo->setEnabled(writable && steps.undo.has_value());
        m_redo->setEnabled(writable && steps.redo.has_value());
        m_undo->setToolTip(steps.undo ? tr("Undo (Ctrl+Z): %1").arg(batchText(registry, *steps.undo, steps.undoTitle))
                                      : tr("Nothing to undo (Ctrl+Z)"));
        m_redo->setToolTip(steps.redo ? tr("Redo (Ctrl+Y): %1").arg(batchText(registry, *steps.redo, steps.redoTitle))
                                      : tr("Nothing to redo (Ctrl+Y)"));
    });
}

void UndoActions::perform(bool redo)
{
    if (m_unsaved()) {
        emit said(tr("Something typed here isn't saved yet. Save it (Ctrl+S) or discard it (Esc) first."));
        return;
    }
    const auto work = [&store = m_session.store(), who = m_session.operatorName(), redo] {
        return redo ? store.redo(who) : store.undo(who);
    };
    m_session.write(this, redo ? tr("Redoing") : tr("Undoing"), work,
                    [this, redo](const UndoResult &result) { emit said(undoText(result, redo)); });
}

} // namespace moli
