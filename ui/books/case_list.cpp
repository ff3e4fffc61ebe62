// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/case_list.h"

#include "app/text/joined.h"
#include "ui/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>

namespace moli {

namespace {

enum CaseRole { IdRole = Qt::UserRole + 1, MetaRole, WarningRole };
constexpr int boxSize = 16;
constexpr int margin = 10;

/// Box, title over what kind of case it is, and the grip that says it can be dragged.
class CaseDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = colours();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect.adjusted(2, 1, -2, -1);
        const bool selected = option.state & QStyle::State_Selected;
        if (selected || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? c.selection : c.hover);
            painter->drawRoundedRect(row, 6, 6);
        }
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const QRect box = boxOf(option.rect);
        painter->setPen(QPen(checked ? c.primary : c.borderStrong, 1));
        painter->setBrush(checked ? c.primary : c.surface);
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        if (checked)
            themeIcon(QStringLiteral("tick"), Ink::OnPrimary).paint(painter, box.adjusted(2, 2, -2, -2));

        QRect grip(0, 0, 16, 16);
        grip.moveCenter(QPoint(row.right() - 14, row.center().y()));
        themeIcon(QStringLiteral("grip"), Ink::Muted).paint(painter, grip);

        const QRect text(box.right() + margin, row.top(), grip.left() - box.right() - margin - 4, row.height());
        painter->setFont(option.font);
        painter->setPen(checked ? c.text : c.muted);
        painter->drawText(QRect(text.left(), text.top() + 4, text.width(), option.fontMetrics.height()),
                          Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        const QFont small = scaledFont(option.font, 0.86);
        const QFontMetrics metrics(small);
        painter->setFont(small);
        const QString warning = index.data(WarningRole).toString();
        const int warningWidth = warning.isEmpty() ? 0 : metrics.horizontalAdvance(warning) + 12;
        const QRect meta(text.left(), text.bottom() - metrics.height() - 3, text.width(), metrics.height());
        painter->setPen(c.muted);
        painter->drawText(meta.adjusted(0, 0, -warningWidth, 0), Qt::AlignVCenter,
                          metrics.elidedText(index.data(MetaRole).toString(), Qt::ElideRight,
                                             meta.width() - warningWidth));
        painter->setPen(c.accentInk);
        painter->drawText(meta, Qt::AlignVCenter | Qt::AlignRight, warning);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, 2 * option.fontMetrics.height() + 10};
    }

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        if (event->type() != QEvent::MouseButtonRelease)
            return false; // keys are the list's business, and a press may begin a drag
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton || !boxOf(option.rect).adjusted(-8, -10, 6, 10).contains(mouse->pos()))
            return false;
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }

private:
    static QRect boxOf(const QRect &row)
    {
        return {row.left() + margin, row.center().y() - boxSize / 2, boxSize, boxSize};
    }
};

} // namespace

CaseList::CaseList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new CaseDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Cases of the years"));
    setAccessibleDescription(tr("Space chooses a case, Alt+Up and Alt+Down move it, Enter opens it."));
    connect(this, &QListWidget::itemChanged, this, &CaseList::itemEdited);
    connect(this, &QListWidget::itemDoubleClicked, this,
            [this](QListWidgetItem *item) { emit opened(item->data(IdRole).toString()); });
}

void CaseList::setCases(const QList<ListedCase> &cases)
{
    const QString current = currentItem() ? currentItem()->data(IdRole).toString() : QString();
    fill(cases, current);
}

void CaseList::fill(const QList<ListedCase> &cases, const QString &current)
{
    m_filling = true;
    clear();
    m_cases.clear();
    for (const ListedCase &entry : cases) {
        m_cases.insert(entry.id, entry);
        auto *item = new QListWidgetItem(entry.title, this); // the list owns it
        item->setData(IdRole, entry.id);
        QStringList meta{QString::number(entry.year), entry.categoryLabel, entry.statusLabel};
        if (!entry.organization.isEmpty())
            meta.append(entry.organization);
        item->setData(MetaRole, meta.join(u" · "));
        item->setData(WarningRole, entry.consent ? QString() : tr("no consent"));
        item->setData(Qt::AccessibleTextRole,
                      entry.consent ? tr("%1, %2").arg(entry.title, joinedList(meta))
                                    : tr("%1, %2, no consent to publish").arg(entry.title, joinedList(meta)));
        item->setToolTip(entry.consent ? entry.title
                                       : entry.title + u'\n'
                                 + tr("Without consent to publish a case isn't printed. Open the case to record it."));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(entry.chosen ? Qt::Checked : Qt::Unchecked);
        if (entry.id == current)
            setCurrentItem(item);
    }
    if (!currentItem() && count() > 0)
        setCurrentRow(0);
    m_filling = false;
}

QList<ListedCase> CaseList::cases() const
{
    QList<ListedCase> list;
    for (int row = 0; row < count(); ++row) {
        ListedCase entry = m_cases.value(item(row)->data(IdRole).toString());
        entry.chosen = item(row)->checkState() == Qt::Checked;
        list.append(entry);
    }
    return list;
}

void CaseList::choose(const std::function<bool(const ListedCase &)> &wanted)
{
    m_filling = true;
    for (int row = 0; row < count(); ++row) {
        const ListedCase entry = m_cases.value(item(row)->data(IdRole).toString());
        item(row)->setCheckState(wanted(entry) ? Qt::Checked : Qt::Unchecked);
    }
    m_filling = false;
    emit edited();
}

void CaseList::moveCurrent(int by)
{
    const int from = currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= count())
        return;
    BookDraft draft;
    draft.cases = cases();
    if (draft.cases.at(from).category != draft.cases.at(to).category)
        return; // chapters follow the categories
    const QString current = draft.cases.at(from).id;
    draft.cases.move(from, to);
    fill(draft.cases, current);
    emit edited();
}

void CaseList::itemEdited()
{
    if (!m_filling)
        emit edited();
}

void CaseList::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (event->key() == Qt::Key_Space && currentItem()) {
        currentItem()->setCheckState(currentItem()->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentItem()) {
        emit opened(currentItem()->data(IdRole).toString());
        return;
    }
    QListWidget::keyPressEvent(event);
}

void CaseList::dropEvent(QDropEvent *event)
{
    const QString current = currentItem() ? currentItem()->data(IdRole).toString() : QString();
    m_filling = true;
    QListWidget::dropEvent(event);
    m_filling = false;
    // The list may not be filled anew while the view is still at the drop.
    QTimer::singleShot(0, this, [this, current] {
        BookDraft draft;
        draft.cases = cases();
        draft.sortByCategory();
        fill(draft.cases, current);
        emit edited();
    });
}

} // namespace moli
