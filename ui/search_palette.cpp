// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search_palette.h"

#include "db/text/pinyin.h"
#include "ui/theme.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace moli {

namespace {

constexpr int greatestCount = 40;
constexpr int commandCount = 8;
constexpr int typingPause = 120; // ms
constexpr auto matchBegin = QChar(2);
constexpr auto matchEnd = QChar(3);

enum HitRole { SnippetRole = Qt::UserRole + 1, KindRole, IconRole, CommandRole, TypeRole, IdRole };

/// Title over snippet, the matching part in green, the kind at the right.
class HitDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = colours();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(option.state & QStyle::State_Selected ? c.selection : c.hover);
            painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 6, 6);
        }
        QRect row = option.rect.adjusted(16, 0, -16, 0);
        QRect icon(row.left(), 0, 18, 18);
        icon.moveTop(row.center().y() - 9);
        themeIcon(index.data(IconRole).toString(), Ink::Muted).paint(painter, icon);
        row.setLeft(icon.right() + 13);

        const QFont small = scaledFont(option.font, 0.86);
        const QString kind = index.data(KindRole).toString();
        const int kindWidth = QFontMetrics(small).horizontalAdvance(kind);
        painter->setFont(small);
        painter->setPen(c.faint);
        painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, kind);
        row.setRight(row.right() - kindWidth - 16);

        const QString snippet = index.data(SnippetRole).toString();
        QRect title = row;
        if (!snippet.isEmpty()) {
            title.setBottom(row.center().y() + 1);
            paintSnippet(painter, QRect(row.left(), row.center().y() + 1, row.width(), row.height() / 2 - 2), snippet);
        }
        painter->setFont(option.font);
        painter->setPen(c.text);
        painter->drawText(title, (snippet.isEmpty() ? Qt::AlignVCenter : Qt::AlignBottom) | Qt::AlignLeft,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, title.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = option.fontMetrics.height();
        return {200, index.data(SnippetRole).toString().isEmpty() ? line + 18 : 2 * line + 16};
    }

private:
    static void paintSnippet(QPainter *painter, const QRect &rectangle, const QString &snippet)
    {
        const Colours &c = colours();
        const QFontMetrics metrics(painter->font());
        int x = rectangle.left();
        bool matching = false;
        QString run;
        const auto flush = [&] {
            const QString text = metrics.elidedText(run, Qt::ElideRight, qMax(0, rectangle.right() - x));
            painter->setPen(matching ? c.primaryInk : c.muted);
            painter->drawText(QRect(x, rectangle.top(), rectangle.right() - x, rectangle.height()),
                              Qt::AlignVCenter | Qt::AlignLeft, text);
            x += metrics.horizontalAdvance(text);
            run.clear();
        };
        for (const QChar character : snippet) {
            if (character == matchBegin || character == matchEnd) {
                flush();
                matching = character == matchBegin;
            } else {
                run += character.isSpace() ? QChar(u' ') : character;
            }
        }
        flush();
    }
};

} // namespace

SearchPalette::SearchPalette(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_box(new QFrame(this)),
      m_editor(new QLineEdit(m_box)),
      m_results(new QListView(m_box)),
      m_state(new QLabel(m_box)),
      m_model(new QStandardItemModel(this))
{
    hide();
    setAccessibleName(tr("Search"));
    m_box->setProperty("role", "palette");
    m_editor->setProperty("role", "plain");
    m_editor->setPlaceholderText(tr("Search records by Chinese, pinyin or initials, or go to a page…"));
    m_editor->setAccessibleName(tr("Search"));
    m_editor->installEventFilter(this);
    m_results->setModel(m_model);
    m_results->setItemDelegate(new HitDelegate(m_results));
    m_results->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_results->setAccessibleName(tr("Found"));
    m_results->setFocusPolicy(Qt::NoFocus); // arrows in the line move in it
    m_results->setMouseTracking(true);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_state->setProperty("role", "hint");
    m_state->setContentsMargins(16, 0, 16, 0);

    auto *line = new QFrame(m_box);
    line->setProperty("role", "line");
    auto *layout = new QVBoxLayout(m_box);
    layout->setContentsMargins(8, 8, 8, 10);
    layout->setSpacing(4);
    layout->addWidget(m_editor);
    layout->addWidget(line);
    layout->addWidget(m_results, 1);
    layout->addWidget(m_state);

    m_wait.setSingleShot(true);
    m_wait.setInterval(typingPause);
    connect(&m_wait, &QTimer::timeout, this, &SearchPalette::findRecords);
    connect(m_editor, &QLineEdit::textChanged, this, &SearchPalette::textChanged);
    connect(m_results, &QListView::clicked, this, &SearchPalette::activate);
    parent->installEventFilter(this);
}

void SearchPalette::setCommands(QList<PaletteCommand> commands)
{
    m_commands.clear();
    for (PaletteCommand &command : commands) {
        const QString pinyin = Pinyin::table().sortKey(command.text).remove(u' ');
        const QString initials = Pinyin::table().initials(command.text);
        m_commands.append({std::move(command), pinyin, initials});
    }
}

void SearchPalette::open(const QString &text)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    place();
    show();
    raise();
    m_editor->setText(text);
    m_editor->selectAll();
    m_editor->setFocus(Qt::ShortcutFocusReason);
    textChanged();
}

void SearchPalette::dismiss()
{
    if (!isVisible())
        return;
    m_wait.stop();
    ++m_request;
    m_searching = false;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void SearchPalette::place()
{
    setGeometry(parentWidget()->rect());
    const int boxWidth = qMin(680, width() - 48);
    const int boxHeight = qMin(520, height() - 96);
    m_box->setGeometry((width() - boxWidth) / 2, 56, boxWidth, boxHeight);
}

void SearchPalette::textChanged()
{
    const QString text = m_editor->text().simplified();
    ++m_request;
    m_openFirst = false;
    m_model->clear();
    findCommands(text);
    m_searching = !text.isEmpty();
    if (m_searching)
        m_wait.start();
    else
        m_wait.stop();
    moveCurrent(0);
    showState();
}

void SearchPalette::findCommands(const QString &text)
{
    const QString folded = text.toLower();
    const QString joined = QString(folded).remove(u' ');
    int found = 0;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const Command &entry = m_commands.at(i);
        const bool matches = entry.command.text.toLower().contains(folded)
            || (!joined.isEmpty() && (entry.pinyin.startsWith(joined) || entry.initials.startsWith(joined)));
        if (!matches)
            continue;
        auto item = std::make_unique<QStandardItem>(entry.command.text);
        item->setData(entry.command.kind, KindRole);
        item->setData(entry.command.icon, IconRole);
        item->setData(i, CommandRole);
        m_model->appendRow(item.release()); // the model owns it
        if (++found == commandCount && !text.isEmpty())
            break;
    }
}

void SearchPalette::findRecords()
{
    const QString text = m_editor->text().simplified();
    if (text.isEmpty())
        return;
    const int request = ++m_request;
    m_session.read(
        this, tr("Searching"), [&store = m_session.store(), text] { return store.search(text, greatestCount); },
        [this, request, text](const QList<SearchHit> &hits) {
            if (request != m_request || !isVisible())
                return;
            m_searching = false;
            showHits(text, hits);
        });
}

void SearchPalette::showHits(const QString &text, const QList<SearchHit> &hits)
{
    m_model->clear();
    findCommands(text);
    const Registry &registry = m_session.store().registry();
    for (const SearchHit &hit : hits) {
        if (!registry.has(hit.type))
            continue;
        auto item = std::make_unique<QStandardItem>(hit.title);
        item->setData(registry.type(hit.type).label(), KindRole);
        item->setData(areaKey(registry.type(hit.type).area()), IconRole);
        QString plain = hit.snippet;
        plain.remove(matchBegin).remove(matchEnd);
        if (!hit.title.startsWith(plain.trimmed())) // what only repeats the title says nothing
            item->setData(hit.snippet, SnippetRole);
        item->setData(-1, CommandRole);
        item->setData(hit.type, TypeRole);
        item->setData(hit.id, IdRole);
        m_model->appendRow(item.release()); // the model owns it
    }
    moveCurrent(0);
    showState();
    if (m_openFirst)
        activate(m_results->currentIndex());
}

void SearchPalette::showState()
{
    if (m_searching)
        m_state->setText(tr("Searching…"));
    else if (m_model->rowCount() == 0)
        m_state->setText(tr("Nothing found. A part of the name, its pinyin or the first letters will do."));
    else
        m_state->setText(tr("↑ ↓ choose · Enter opens · Esc closes"));
}

void SearchPalette::moveCurrent(int step)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = m_results->currentIndex().isValid() ? m_results->currentIndex().row() : 0;
    m_results->setCurrentIndex(m_model->index(qBound(0, row + step, count - 1), 0));
}

void SearchPalette::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const int command = index.data(CommandRole).toInt();
    Target target;
    target.kind = Target::Kind::Record;
    target.key = index.data(TypeRole).toString();
    target.record = index.data(IdRole).toString();
    dismiss();
    if (command >= 0)
        m_commands.at(command).command.run();
    else
        emit chosen(target);
}

bool SearchPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_editor && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape: dismiss(); return true;
        case Qt::Key_Up: moveCurrent(-1); return true;
        case Qt::Key_Down: moveCurrent(1); return true;
        case Qt::Key_PageUp: moveCurrent(-8); return true;
        case Qt::Key_PageDown: moveCurrent(8); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_searching && m_model->rowCount() == 0)
                m_openFirst = true; // typed faster than found
            else
                activate(m_results->currentIndex());
            return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab: return true; // the palette keeps the focus until it is closed
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SearchPalette::mousePressEvent(QMouseEvent *)
{
    dismiss();
}

void SearchPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours().scrim);
}

} // namespace moli
