// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/recycle_bin_page.h"

#include "ui/lists/list_page.h"
#include "ui/theme.h"
#include "ui/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace moli {

RecycleBinPage::RecycleBinPage(Session &session, QWidget *parent)
    : PageWidget(parent),
      m_session(session),
      m_types(new QListWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_content(new QWidget(this)),
      m_list(new QStackedWidget(this)),
      m_empty(new EmptyState(this))
{
    m_types->setAccessibleName(tr("Kinds of deleted records"));
    m_types->setFixedWidth(220);
    m_empty->setSentence(tr("The recycle bin is empty. What is deleted lies here and can be brought back."));
    auto *layout = new QHBoxLayout(m_content);
    layout->setContentsMargins(24, 16, 0, 0);
    layout->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 16);
    left->addWidget(m_types);
    layout->addLayout(left);
    layout->addWidget(m_list, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    connect(m_types, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            showType(item->data(Qt::UserRole).toString());
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(100);
    connect(&m_soon, &QTimer::timeout, this, &RecycleBinPage::refresh);
    connect(&m_session, &Session::changed, this, [this] {
        if (isVisible())
            m_soon.start();
    });
}

QString RecycleBinPage::key() const
{
    return QStringLiteral("bin");
}

QString RecycleBinPage::title() const
{
    return tr("Recycle bin");
}

void RecycleBinPage::showEvent(QShowEvent *event)
{
    PageWidget::showEvent(event);
    refresh();
}

void RecycleBinPage::refresh()
{
    const auto count = [&store = m_session.store()] {
        QList<Count> counts;
        for (const RecordType &type : store.registry().types()) {
            Query query;
            query.type = type.key();
            query.deleted = Deleted::Only;
            if (const qint64 deleted = store.count(query); deleted > 0)
                counts.append({type.key(), deleted});
        }
        return counts;
    };
    m_session.read(this, tr("Counting deleted records"), count, [this](const QList<Count> &counts) { fill(counts); });
}

void RecycleBinPage::fill(const QList<Count> &counts)
{
    const QString current = m_types->currentItem() ? m_types->currentItem()->data(Qt::UserRole).toString() : QString();
    m_types->clear();
    for (const Count &each : counts) {
        const QString name = m_session.store().registry().type(each.type).pluralLabel();
        auto *item = new QListWidgetItem(tr("%1 (%2)").arg(name, QLocale().toString(each.deleted)), m_types); // owns it
        item->setData(Qt::UserRole, each.type);
        if (each.type == current)
            m_types->setCurrentItem(item);
    }
    m_stack->setCurrentWidget(counts.isEmpty() ? static_cast<QWidget *>(m_empty) : m_content);
    if (!m_types->currentItem() && m_types->count() > 0)
        m_types->setCurrentRow(0);
}

void RecycleBinPage::showType(const QString &type)
{
    ListPage *&page = m_lists[type];
    if (!page) {
        page = new ListPage(m_session, type, ListPage::Mode::RecycleBin, m_list);
        connect(page, &PageWidget::targetRequested, this, &PageWidget::targetRequested);
        connect(page, &PageWidget::said, this, &PageWidget::said);
        m_list->addWidget(page);
    }
    m_list->setCurrentWidget(page);
}

} // namespace moli
