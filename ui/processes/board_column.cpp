// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/board_column.h"

#include "ui/theme.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace moli {

namespace {

const auto cardMime = QStringLiteral("application/x-moli-card");
constexpr int padding = 10; // pixels inside of a card
constexpr int gap = 6;      // between cards
enum CardRole { IdRole = Qt::UserRole + 1, LinesRole, MarkRole, LateRole };

class CardModel : public QStandardItemModel {
public:
    using QStandardItemModel::QStandardItemModel;

    [[nodiscard]] QStringList mimeTypes() const override { return {cardMime}; }
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override
    {
        auto data = std::make_unique<QMimeData>();
        if (!indexes.isEmpty())
            data->setData(cardMime, indexes.first().data(IdRole).toString().toUtf8());
        return data.release(); // the drag owns it
    }
};

/// A white card: the title in up to two lines, then a line for each fact, the warm mark last.
class CardDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = colours();
        const bool selected = option.state & QStyle::State_Selected;
        const bool focused = selected && option.widget && option.widget->hasFocus();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF card = QRectF(option.rect).adjusted(1.5, 0.5, -1.5, -gap - 0.5);
        painter->setPen(QPen(focused ? c.focus : selected ? c.borderStrong : c.border, focused ? 2 : 1));
        painter->setBrush(option.state & QStyle::State_MouseOver ? c.hover : c.surface);
        painter->drawRoundedRect(card, 6, 6);

        QRect text = option.rect.adjusted(padding, padding - 2, -padding, -gap);
        painter->setFont(titleFont(option));
        painter->setPen(c.text);
        text.setHeight(titleHeight(option, index));
        painter->drawText(text, Qt::TextWordWrap | Qt::TextWrapAnywhere, titleText(option, index));
        text.translate(0, text.height() + 2);
        painter->setFont(lineFont(option));
        const QFontMetrics metrics(painter->font());
        text.setHeight(metrics.height());
        painter->setPen(c.muted);
        for (const auto &line : index.data(LinesRole).toStringList()) {
            painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                              metrics.elidedText(line, Qt::ElideRight, text.width()));
            text.translate(0, text.height());
        }
        if (const auto mark = index.data(MarkRole).toString(); !mark.isEmpty()) {
            painter->setPen(index.data(LateRole).toBool() ? c.danger : c.accentInk);
            painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                              metrics.elidedText(mark, Qt::ElideRight, text.width()));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = QFontMetrics(lineFont(option)).height();
        const auto lines = index.data(LinesRole).toStringList().size()
            + (index.data(MarkRole).toString().isEmpty() ? 0 : 1);
        return {100, titleHeight(option, index) + 2 + static_cast<int>(lines) * line + 2 * padding + gap};
    }

private:
    static QFont titleFont(const QStyleOptionViewItem &option) { return scaledFont(option.font, 1.0, QFont::DemiBold); }
    static QFont lineFont(const QStyleOptionViewItem &option) { return scaledFont(option.font, 0.93); }
    static int widthOf(const QStyleOptionViewItem &option)
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        return (view ? view->viewport()->width() : 180) - 2 * padding;
    }
    static int titleHeight(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const QFontMetrics metrics(titleFont(option));
        const int needed = metrics
                               .boundingRect(QRect(0, 0, widthOf(option), 1000),
                                             Qt::TextWordWrap | Qt::TextWrapAnywhere, index.data().toString())
                               .height();
        return qMin(needed, 2 * metrics.lineSpacing());
    }
    static QString titleText(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const QFontMetrics metrics(titleFont(option));
        return metrics.elidedText(index.data().toString(), Qt::ElideRight,
                                  2 * widthOf(option) - metrics.averageCharWidth() * 2);
    }
};

} // namespace

BoardColumn::BoardColumn(const QString &stage, const QString &label, QWidget *parent)
    : QFrame(parent),
      m_stage(stage),
      m_label(label),
      m_head(new QToolButton(this)),
      m_view(new QListView(this)),
      m_model(new CardModel(this))
{
    setProperty("role", "column");
    m_head->setProperty("role", "quiet");
    m_head->setToolTip(tr("Show them as a list"));
    m_head->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_head, &QToolButton::clicked, this, &BoardColumn::allRequested);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CardDelegate(m_view));
    m_view->setAccessibleName(label);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setDragEnabled(true);
    m_view->setDragDropMode(QAbstractItemView::DragOnly);
    m_view->setMouseTracking(true);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    m_view->viewport()->setAcceptDrops(true);
    m_view->viewport()->installEventFilter(this);
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex &index) { emit opened(index.data(IdRole).toString()); });
    connect(m_view, &QListView::customContextMenuRequested, this, [this](const QPoint &position) {
        const QModelIndex index = m_view->indexAt(position);
        if (index.isValid())
            emit menuRequested(index.data(IdRole).toString(), m_view->viewport()->mapToGlobal(position));
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(6);
    layout->addWidget(m_head);
    layout->addWidget(m_view, 1);
    setCards({}, 0);
}

void BoardColumn::setCards(const QList<BoardCard> &cards, qint64 total)
{
    const QString current = currentId();
    m_model->clear();
    for (const auto &card : cards) {
        auto item = std::make_unique<QStandardItem>(card.title);
        item->setData(card.id, IdRole);
        item->setData(card.lines, LinesRole);
        item->setData(card.mark, MarkRole);
        item->setData(card.late, LateRole);
        item->setToolTip(
            QStringList{card.title + (card.lines.isEmpty() ? u"" : u"\n"), card.lines.join(u'\n')}.join(QString()));
        item->setData(QStringList{card.title, card.lines.join(u' '), card.mark}.join(u' '), Qt::AccessibleTextRole);
        m_model->appendRow(item.release()); // the model owns it
    }
    const QString head = total > cards.size() ? tr("%1 · %2 (the first %3)").arg(m_label).arg(total).arg(cards.size())
                                              : tr("%1 · %2").arg(m_label).arg(total);
    m_head->setText(head);
    m_head->setAccessibleName(head);
    select(current);
}

int BoardColumn::count() const
{
    return m_model->rowCount();
}

QString BoardColumn::idAt(int row) const
{
    return m_model->index(row, 0).data(IdRole).toString();
}

QString BoardColumn::currentId() const
{
    return m_view->currentIndex().data(IdRole).toString();
}

void BoardColumn::select(const QString &id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (idAt(row) == id)
            m_view->setCurrentIndex(m_model->index(row, 0));
    }
}

bool BoardColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_view) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (keyPressed(key->key(), key->modifiers()))
            return true;
    }
    if (watched == m_view->viewport()
        && (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop)) {
        auto *drag = static_cast<QDropEvent *>(event);
        const auto id = QString::fromUtf8(drag->mimeData()->data(cardMime));
        bool own = id.isEmpty();
        for (int row = 0; row < count(); ++row)
            own = own || idAt(row) == id;
        if (own) {
            event->ignore();
            return true;
        }
        drag->acceptProposedAction();
        if (event->type() == QEvent::Drop)
            emit dropped(id);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

bool BoardColumn::keyPressed(int key, Qt::KeyboardModifiers modifiers)
{
    const int by = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
    if (by != 0 && modifiers == Qt::ControlModifier && !currentId().isEmpty()) {
        emit stepRequested(currentId(), by);
        return true;
    }
    if (by != 0 && (modifiers & ~Qt::KeypadModifier) == Qt::NoModifier) {
        emit neighbourRequested(by);
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !currentId().isEmpty()) {
        emit opened(currentId());
        return true;
    }
    if (key == Qt::Key_Menu && !currentId().isEmpty()) {
        emit menuRequested(currentId(),
                           m_view->viewport()->mapToGlobal(m_view->visualRect(m_view->currentIndex()).center()));
        return true;
    }
    return false;
}

} // namespace moli
