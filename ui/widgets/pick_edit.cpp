// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pick_edit.h"

#include "ui/theme.h"
#include "ui/widgets/drop_panel.h"

#include <QAction>
#include <QCursor>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

namespace moli {

namespace {
constexpr int mostRowsShown = 10;
} // namespace

PickEdit::PickEdit(QWidget *parent)
    : QLineEdit(parent),
      m_panel(new DropPanel(this, DropPanel::Focus::LeavesIt)),
      m_list(new QListWidget(m_panel))
{
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Suggestions"));
    auto *layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { takeRow(m_list->row(item)); });
    connect(m_list, &QListWidget::itemEntered, this, [this](QListWidgetItem *item) {
        if (QCursor::pos() == m_restingPointer) {
            return; // the list came under the pointer, not the pointer over the list
        }
        m_list->setCurrentItem(item);
        m_highlightedByKeys = false;
    });

    QAction *open = addAction(themeIcon(QStringLiteral("chevron_down"), Ink::Muted), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Show the choices"));
    connect(open, &QAction::triggered, this, [this] {
        setFocus();
        m_panel->isOpen() ? m_panel->close() : openSuggestions();
    });
    m_debounce.setSingleShot(true);
    connect(&m_debounce, &QTimer::timeout, this, [this] { ask(question()); });
    connect(this, &QLineEdit::textEdited, this, &PickEdit::textTyped);
}

PickEdit::~PickEdit()
{
    delete m_panel;
}

void PickEdit::setSource(Source source, int debounce)
{
    m_source = std::move(source);
    m_debounce.setInterval(debounce);
}

void PickEdit::setPicked(const QString &id, const QString &text)
{
    m_pickedId = id;
    m_pickedText = text;
    m_awaiting = false;
    m_debounce.stop();
    m_waiting = Waiting::Nothing;
    setText(text);
    setCursorPosition(0);
}

bool PickEdit::isUnsettled() const
{
    return !text().trimmed().isEmpty() && text() != m_pickedText;
}

bool PickEdit::isOpen() const
{
    return m_panel->isOpen();
}

QStringList PickEdit::suggestions() const
{
    QStringList texts;
    for (int row = 0; row < m_list->count(); ++row) {
        texts.append(m_list->item(row)->text());
    }
    return texts;
}

QString PickEdit::question() const
{
    return isUnsettled() ? text().trimmed() : QString();
}

void PickEdit::textTyped()
{
    m_waiting = Waiting::Nothing;
    if (text().trimmed().isEmpty()) {
        const bool had = !m_pickedId.isEmpty();
        m_pickedId.clear();
        m_pickedText.clear();
        m_debounce.stop();
        m_awaiting = false;
        m_panel->close();
        had ? emit emptied() : emit typed();
        return;
    }
    if (text() == m_pickedText) {
        emit typed();
        return;
    }
    m_awaiting = true;
    m_debounce.start();
    emit typed();
}

void PickEdit::openSuggestions()
{
    if (isReadOnly() || !isEnabled()) {
        return;
    }
    ask(question());
}

void PickEdit::ask(const QString &typed)
{
    if (!m_source) {
        return;
    }
    m_debounce.stop();
    m_asked = typed;
    m_awaiting = true;
    const int number = ++m_question;
    m_source(typed, [guard = QPointer<PickEdit>(this), number, typed](const QList<Entry> &entries) {
        if (guard && guard->m_question == number) {
            guard->showEntries(typed, entries);
        }
    });
}

void PickEdit::showEntries(const QString &asked, const QList<Entry> &entries)
{
    m_awaiting = m_debounce.isActive();
    m_entries = entries;
    m_highlightedByKeys = false;
    m_restingPointer = QCursor::pos();
    m_list->clear();
    for (const Entry &entry : entries) {
        auto *item = new QListWidgetItem(entry.text, m_list);
        item->setToolTip(entry.text);
        if (entry.isAction) {
            item->setIcon(themeIcon(QStringLiteral("plus")));
        } else if (!m_pickedId.isEmpty() && entry.id == m_pickedId && asked.isEmpty()) {
            m_list->setCurrentItem(item);
        }
    }
    const Waiting waiting = m_waiting;
    m_waiting = Waiting::Nothing;
    if (waiting == Waiting::Pick && !entries.isEmpty() && !entries.first().isAction) {
        takeRow(0);
        return;
    }
    if (waiting == Waiting::Settle || !hasFocus()) {
        settle();
        m_panel->close();
        emit left();
        return;
    }
    if (entries.isEmpty()) {
        m_panel->close();
        return;
    }
    const int rowHeight = m_list->sizeHintForRow(0) + 1;
    const int rows = std::min<int>(mostRowsShown, static_cast<int>(entries.size()));
    m_panel->open(QSize(std::max(width(), 220), rows * std::max(rowHeight, 20) + 6));
    if (waiting == Waiting::Highlight) {
        moveHighlight(m_waitingStep);
    }
}

void PickEdit::moveHighlight(int by)
{
    const int row = m_list->currentRow() + by;
    const int last = m_list->count() - 1;
    m_list->setCurrentRow(m_list->currentRow() < 0 && by < 0 ? last : std::clamp(row, 0, last));
    m_list->scrollToItem(m_list->currentItem());
    m_highlightedByKeys = true;
    m_restingPointer = QCursor::pos();
}

void PickEdit::takeRow(int row)
{
    if (row >= 0 && row < m_entries.size()) {
        take(Entry(m_entries.at(row)));
    }
}

void PickEdit::take(const Entry &entry)
{
    m_panel->close();
    m_awaiting = false;
    m_debounce.stop();
    ++m_question; // no answer that is still on its way opens the list again
    if (!entry.isAction) {
        if (m_keepsNothing) {
            m_pickedId.clear();
            m_pickedText.clear();
            setText({});
        } else {
            setPicked(entry.id, entry.text);
        }
    }
    emit picked(entry);
}

int PickEdit::onlyMeaning() const
{
    if (m_asked != question()) {
        return -1;
    }
    int only = -1;
    int real = 0;
    for (int row = 0; row < m_entries.size(); ++row) {
        const Entry &entry = m_entries.at(row);
        if (entry.isAction) {
            continue;
        }
        if (entry.text.compare(text().trimmed(), Qt::CaseInsensitive) == 0) {
            return row;
        }
        ++real;
        only = row;
    }
    return real == 1 ? only : -1;
}

void PickEdit::settle()
{
    if (!isUnsettled()) {
        if (text() != m_pickedText) {
            setText(m_pickedText); // only spaces were left over
        }
        return;
    }
    if (const int row = onlyMeaning(); row >= 0) {
        takeRow(row);
    }
}

void PickEdit::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_panel->isOpen();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int by = event->key() == Qt::Key_Down ? 1 : -1;
        if (isReadOnly()) {
            break;
        }
        if (m_awaiting || !open) {
            m_waiting = Waiting::Highlight;
            m_waitingStep = by;
            ask(question());
        } else {
            moveHighlight(by);
        }
        return;
    }
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (open) {
            moveHighlight(event->key() == Qt::Key_PageDown ? mostRowsShown : -mostRowsShown);
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isUnsettled() && m_awaiting) {
            m_waiting = Waiting::Pick;
            ask(question());
            return;
        }
        if (open
            && (m_list->currentRow() >= 0 || !m_entries.first().isAction)) { // an action only when it's highlighted
            takeRow(std::max(m_list->currentRow(), 0));
            return;
        }
        break;
    case Qt::Key_Escape:
        if (open) {
            m_panel->close();
            return;
        }
        if (isUnsettled()) {
            setPicked(m_pickedId, m_pickedText);
            emit typed();
            return;
        }
        event->ignore(); // the page's
        return;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

bool PickEdit::event(QEvent *event)
{
    // While the list is open, Esc and Enter are its keys and no shortcut of the page.
    if (event->type() == QEvent::ShortcutOverride && (m_panel->isOpen() || isUnsettled())) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void PickEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (!isUnsettled()) {
        selectAll(); // typing chooses anew instead of writing into a title
    }
}

void PickEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason) {
        return;
    }
    const int highlighted = m_panel->isOpen() ? m_list->currentRow() : -1;
    // Who went through the list with the keys has chosen; to make a new record, Enter has to say so.
    const bool chosen = m_highlightedByKeys && highlighted >= 0 && !m_entries.at(highlighted).isAction;
    m_panel->close();
    if (highlighted >= 0 && (isUnsettled() || chosen) && event->reason() != Qt::MouseFocusReason) {
        takeRow(highlighted);
    } else if (isUnsettled() && (m_awaiting || m_asked != question())) {
        m_waiting = Waiting::Settle;
        ask(question());
        return; // left() follows the answer
    } else {
        settle();
    }
    emit left();
}

void PickEdit::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (!m_panel->isOpen() && !isReadOnly()) {
        if (!isUnsettled()) {
            selectAll();
        }
        openSuggestions();
    }
}

} // namespace moli
