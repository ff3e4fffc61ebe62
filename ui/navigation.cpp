// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation.h"

#include "ui/page_catalogue.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace moli {

namespace {

constexpr int wide = 224;
constexpr int narrow = 64;
constexpr int iconSize = 20;

enum ItemRole { KeyRole = Qt::UserRole + 1, IconRole, MarkedRole, GroupRole, BadgeRole };

/// Entries as rounded rows; the marked one on a green ground with a bar in front.
class NavigationDelegate : public QStyledItemDelegate {
public:
    NavigationDelegate(const bool &collapsed, QTreeView *tree)
        : QStyledItemDelegate(tree),
          m_collapsed(collapsed),
          m_tree(tree)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = colours();
        const bool top = !index.parent().isValid();
        const bool marked = index.data(MarkedRole).toBool() || (top && m_collapsed && containsMarked(index));
        const QRect row = option.rect.adjusted(8, 1, -8, -1);

        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (marked)
            painter->setBrush(c.primarySoft);
        else if (option.state & QStyle::State_MouseOver)
            painter->setBrush(c.hover);
        else
            painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row, 6, 6);
        if (marked) {
            painter->setBrush(c.primary);
            painter->drawRoundedRect(QRectF(row.left(), row.top() + 6, 3, row.height() - 12), 1.5, 1.5);
        }
        if ((option.state & QStyle::State_HasFocus) && m_tree->hasFocus()) {
            painter->setPen(QPen(c.focus, 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 6, 6);
        }
        if (top)
            paintTop(painter, row, index, marked);
        else
            paintText(painter, row.adjusted(12 + iconSize + 10, 0, -8, 0), index, marked);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = option.fontMetrics.height();
        return {wide, index.parent().isValid() ? line + 12 : line + 18};
    }

private:
    void paintTop(QPainter *painter, const QRect &row, const QModelIndex &index, bool marked) const
    {
        const QIcon icon = themeIcon(index.data(IconRole).toString(), marked ? Ink::Primary : Ink::Muted);
        QRect square(0, 0, iconSize, iconSize);
        square.moveCenter(row.center());
        if (!m_collapsed)
            square.moveLeft(row.left() + 12);
        icon.paint(painter, square);
        const int badge = index.data(BadgeRole).toInt();
        if (m_collapsed) {
            if (badge > 0)
                paintDot(painter, square);
            return;
        }
        QRect text = row.adjusted(12 + iconSize + 10, 0, -8, 0);
        if (index.data(GroupRole).toBool()) {
            QRect sign(0, 0, 14, 14);
            sign.moveCenter(QPoint(row.right() - 14, row.center().y()));
            themeIcon(m_tree->isExpanded(index) ? QStringLiteral("chevron_down") : QStringLiteral("chevron_right"),
                      Ink::Muted)
                .paint(painter, sign);
            text.setRight(sign.left() - 4);
        }
        if (badge > 0)
            text.setRight(paintBadge(painter, row, badge) - 6);
        paintText(painter, text, index, marked);
    }

    static void paintDot(QPainter *painter, const QRect &icon)
    {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours().accent);
        painter->drawEllipse(QPointF(icon.right() + 1, icon.top() + 1), 4, 4);
    }

    /// The count on a rounded ground at the right end; returns its left edge.
    static int paintBadge(QPainter *painter, const QRect &row, int count)
    {
        const QString text = count > 999 ? QStringLiteral("999+") : QString::number(count);
        const QFont font = scaledFont(painter->font(), 0.86, QFont::DemiBold);
        const QFontMetrics metrics(font);
        const int height = metrics.height() + 2;
        QRect ground(0, 0, qMax(height, metrics.horizontalAdvance(text) + 12), height);
        ground.moveCenter(row.center());
        ground.moveRight(row.right() - 8);
        painter->save();
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours().accentSoft);
        painter->drawRoundedRect(ground, height / 2.0, height / 2.0);
        painter->setFont(font);
        painter->setPen(colours().accentInk);
        painter->drawText(ground, Qt::AlignCenter, text);
        painter->restore();
        return ground.left();
    }

    static void paintText(QPainter *painter, const QRect &rectangle, const QModelIndex &index, bool marked)
    {
        const Colours &c = colours();
        const bool top = !index.parent().isValid();
        QFont font = painter->font();
        font.setWeight(marked ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(marked ? c.primaryInk : top ? c.text : c.muted);
        painter->drawText(rectangle, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rectangle.width()));
    }

    static bool containsMarked(const QModelIndex &group)
    {
        for (int row = 0; row < group.model()->rowCount(group); ++row) {
            if (group.model()->index(row, 0, group).data(MarkedRole).toBool())
                return true;
        }
        return false;
    }

    const bool &m_collapsed;
    QTreeView *m_tree;
};

Target targetOf(const QString &key)
{
    Target target;
    if (key.startsWith(u"list:")) {
        target.kind = Target::Kind::List;
        target.key = key.mid(5);
    } else {
        target.key = key;
    }
    return target;
}

QString iconOf(Area area)
{
    return areaKey(area); // the icons carry the names of the areas
}

} // namespace

Navigation::Navigation(const Registry &registry, QWidget *parent)
    : QFrame(parent),
      m_model(new QStandardItemModel(this)),
      m_tree(new QTreeView(this)),
      m_name(new QLabel(tr("Moli"), this)),
      m_collapse(new QToolButton(this))
{
    setProperty("role", "navigation");
    setAccessibleName(tr("Navigation"));

    fill(registry);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new NavigationDelegate(m_collapsed, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setMouseTracking(true);
    m_tree->setSelectionMode(QAbstractItemView::NoSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAccessibleName(tr("Navigation"));
    m_tree->setCurrentIndex(m_model->index(0, 0));
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeView::clicked, this, &Navigation::activate);
    connect(m_tree, &QTreeView::expanded, this, &Navigation::openGroupsChanged);
    connect(m_tree, &QTreeView::collapsed, this, &Navigation::openGroupsChanged);

    auto *mark = new QLabel(this);
    mark->setPixmap(themeIcon(QStringLiteral("moli")).pixmap(30, 30));
    m_name->setProperty("role", "pageTitle");
    auto *head = new QHBoxLayout;
    head->setContentsMargins(17, 12, 12, 8);
    head->setSpacing(10);
    head->addWidget(mark);
    head->addWidget(m_name, 1);

    m_collapse->setProperty("role", "icon");
    m_collapse->setIconSize({iconSize, iconSize});
    connect(m_collapse, &QToolButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 4, 16, 8);
    foot->addWidget(m_collapse);
    foot->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0); // the border on the right
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tree, 1);
    layout->addLayout(foot);

    m_collapsed = true;
    setCollapsed(false);
}

void Navigation::fill(const Registry &registry)
{
    const auto pages = pageCatalogue();
    const auto addPages = [&](QStandardItem *parent, const QString &group) {
        for (const PageEntry &page : pages) {
            if (page.group == group && page.recordType.isEmpty())
                addPage(parent, page.key, page.label, page.icon);
        }
    };
    addPage(nullptr, pages.first().key, pages.first().label, pages.first().icon);
    for (const Area area : allAreas()) {
        const QList<const RecordType *> types = registry.typesIn(area);
        if (types.isEmpty())
            continue;
        QStandardItem *group = addGroup(areaKey(area), areaLabel(area), iconOf(area));
        addPages(group, areaKey(area));
        for (const RecordType *type : types)
            addList(group, *type);
    }
    for (const PageEntry &page : pages.sliced(1)) {
        if (page.group.isEmpty() && page.recordType.isEmpty())
            addPage(nullptr, page.key, page.label, page.icon);
    }
    const auto tools = QStringLiteral("tools");
    addPages(addGroup(tools, tr("Tools"), tools), tools);
}

QStandardItem *Navigation::addGroup(const QString &key, const QString &text, const QString &icon)
{
    auto item = std::make_unique<QStandardItem>(text);
    item->setData(key, KeyRole);
    item->setData(icon, IconRole);
    item->setData(true, GroupRole);
    item->setToolTip(text);
    QStandardItem *added = item.release(); // the model owns it
    m_model->appendRow(added);
    return added;
}

void Navigation::addPage(QStandardItem *parent, const QString &key, const QString &text, const QString &icon)
{
    auto item = std::make_unique<QStandardItem>(text);
    item->setData(key, KeyRole);
    item->setData(icon, IconRole);
    item->setToolTip(text);
    (parent ? parent : m_model->invisibleRootItem())->appendRow(item.release()); // the model owns it
}

void Navigation::addList(QStandardItem *parent, const RecordType &type)
{
    addPage(parent, u"list:" + type.key(), type.pluralLabel(), {});
}

QStandardItem *Navigation::find(const QString &key) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *top = m_model->item(row);
        if (top->data(KeyRole).toString() == key)
            return top;
        for (int child = 0; child < top->rowCount(); ++child) {
            if (top->child(child)->data(KeyRole).toString() == key)
                return top->child(child);
        }
    }
    return nullptr;
}

void Navigation::setCurrent(const Target &target)
{
    // A record belongs to the list of its type.
    QString key = target.key;
    if (target.kind != Target::Kind::Page)
        key = u"list:" + target.key;
    else if (!target.record.isEmpty())
        key = u"list:" + recordTypeOfPage(target.key);
    QStandardItem *item = find(key);
    if (m_marked.isValid()) {
        m_model->itemFromIndex(m_marked)->setData(false, MarkedRole);
        m_marked = QPersistentModelIndex();
    }
    if (!item)
        return;
    item->setData(true, MarkedRole);
    m_marked = item->index();
    if (item->parent() && !m_collapsed)
        m_tree->expand(item->parent()->index());
    m_tree->setCurrentIndex(item->parent() && m_collapsed ? item->parent()->index() : item->index());
    m_tree->viewport()->update();
}

QString Navigation::currentKey() const
{
    return m_marked.isValid() ? m_marked.data(KeyRole).toString() : QString();
}

void Navigation::setBadge(const QString &key, int count, const QString &what)
{
    QStandardItem *item = find(key);
    if (!item)
        return;
    const bool shown = count > 0;
    const QString words = shown ? tr("%1, %2").arg(item->text(), what) : item->text();
    item->setData(shown ? QVariant(count) : QVariant(), BadgeRole);
    item->setToolTip(words);
    item->setData(words, Qt::AccessibleTextRole);
}

int Navigation::badge(const QString &key) const
{
    const QStandardItem *item = find(key);
    return item ? item->data(BadgeRole).toInt() : 0;
}

void Navigation::setCollapsed(bool collapsed)
{
    if (collapsed == m_collapsed)
        return;
    if (collapsed)
        m_openBeforeCollapse = openGroups();
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? narrow : wide);
    m_name->setVisible(!collapsed);
    m_tree->setItemsExpandable(!collapsed);
    {
        const QSignalBlocker quiet(m_tree);
        if (collapsed)
            m_tree->collapseAll();
        else
            setOpenGroups(m_openBeforeCollapse);
    }
    m_collapse->setIcon(themeIcon(collapsed ? QStringLiteral("expand") : QStringLiteral("collapse"), Ink::Muted));
    m_collapse->setToolTip(collapsed ? tr("Widen the navigation") : tr("Narrow the navigation to icons"));
    m_collapse->setAccessibleName(m_collapse->toolTip());
    m_tree->doItemsLayout();
    emit collapsedChanged(collapsed);
}

void Navigation::setOpenGroups(const QStringList &keys)
{
    if (m_collapsed) {
        m_openBeforeCollapse = keys;
        return;
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        m_tree->setExpanded(index, keys.contains(index.data(KeyRole).toString()));
    }
}

QStringList Navigation::openGroups() const
{
    if (m_collapsed)
        return m_openBeforeCollapse;
    QStringList keys;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (m_tree->isExpanded(index))
            keys.append(index.data(KeyRole).toString());
    }
    return keys;
}

void Navigation::takeFocus()
{
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

void Navigation::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (index.data(GroupRole).toBool()) {
        if (m_collapsed)
            showGroupMenu(index);
        else
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
        return;
    }
    emit activated(targetOf(index.data(KeyRole).toString()));
}

void Navigation::showGroupMenu(const QModelIndex &group)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(group.data().toString());
    for (int row = 0; row < m_model->rowCount(group); ++row) {
        const QModelIndex entry = m_model->index(row, 0, group);
        const QString key = entry.data(KeyRole).toString();
        menu->addAction(entry.data().toString(), this, [this, key] { emit activated(targetOf(key)); });
    }
    const QRect row = m_tree->visualRect(group);
    menu->popup(m_tree->viewport()->mapToGlobal(QPoint(row.right(), row.top())));
}

bool Navigation::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            activate(m_tree->currentIndex());
            return true;
        }
        if (key == Qt::Key_Right && m_collapsed && m_tree->currentIndex().data(GroupRole).toBool()) {
            showGroupMenu(m_tree->currentIndex());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace moli
