// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/related_records.h"

#include "ui/lists/history_text.h"
#include "ui/lists/record_table.h"
#include "ui/lists/record_table_model.h"
#include "ui/lists/type_names.h"
#include "ui/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QToolButton>

namespace moli {

namespace {
constexpr int pageHeight = 300; // pixels
constexpr int historyEntries = 500;
constexpr int countAfter = 150; // ms after a change, so that several are counted once
} // namespace

RelatedRecords::RelatedRecords(Session &session, const RecordType &type, const QString &id, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_type(type),
      m_id(id),
      m_buttons(new QButtonGroup(this)),
      m_pages(new QStackedWidget(this)),
      m_history(new QTextBrowser(this))
{
    setAccessibleName(tr("Related records"));
    auto *tabs = new QWidget(this);
    tabs->setLayout(new FlowLayout(nullptr, 6));
    m_pages->setMinimumHeight(pageHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(tabs);
    layout->addWidget(m_pages, 1);

    for (const Registry::Referrer &referrer : session.store().registry().referrersOf(type.key())) {
        Tab tab{referrer, nullptr, new QWidget(m_pages), nullptr, {}};
        tab.page->setLayout(new QVBoxLayout);
        tab.button = addTab(caption(tab), tab.page);
        tabs->layout()->addWidget(tab.button);
        m_tabs.append(tab);
    }
    m_history->setAccessibleName(tr("History"));
    m_history->setOpenLinks(false);
    m_history->setFrameShape(QFrame::NoFrame);
    tabs->layout()->addWidget(addTab(tr("History"), m_history));
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int tab, bool on) {
        if (on) {
            m_pages->setCurrentIndex(tab);
            makeTab(tab);
        }
    });
    m_buttons->button(0)->setChecked(true);

    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(countAfter);
    connect(&m_countTimer, &QTimer::timeout, this, &RelatedRecords::count);
    connect(&session, &Session::changed, this, [this](const ChangeSet &changes) {
        if (changes.records.value(m_type.key()).contains(m_id)) {
            readHistory();
        }
        for (const Tab &tab : std::as_const(m_tabs)) {
            if (changes.records.contains(tab.referrer.type->key())) {
                m_countTimer.start();
                break;
            }
        }
    });
    count();
    readHistory();
}

void RelatedRecords::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    makeTab(currentTab());
}

QToolButton *RelatedRecords::addTab(const QString &text, QWidget *page)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setProperty("role", "chip");
    m_buttons->addButton(button, m_pages->addWidget(page)); // exclusive: arrow keys go from one to the next
    return button;
}

int RelatedRecords::currentTab() const
{
    return m_buttons->checkedId();
}

void RelatedRecords::setCurrentTab(int tab)
{
    if (QAbstractButton *button = m_buttons->button(tab)) {
        button->setChecked(true);
    }
}

QString RelatedRecords::tabText(int tab) const
{
    const QAbstractButton *button = m_buttons->button(tab);
    return button ? button->text() : QString();
}

QWidget *RelatedRecords::page(int tab) const
{
    return m_pages->widget(tab);
}

Condition RelatedRecords::condition(const Registry::Referrer &referrer) const
{
    const bool list = referrer.field->type() == FieldType::References;
    return {referrer.field->key(), list ? Operator::Includes : Operator::Equal, m_id};
}

QString RelatedRecords::caption(const Tab &tab) const
{
    QString label = tab.referrer.type->pluralLabel();
    // Two ways to refer here are told apart by the field's name.
    const auto sameType = std::count_if(m_tabs.cbegin(), m_tabs.cend(),
                                        [&](const Tab &other) { return other.referrer.type == tab.referrer.type; });
    qsizetype ways = 0;
    for (const Field &field : tab.referrer.type->fields()) {
        ways += field.refersTo() == m_type.key() ? 1 : 0;
    }
    if (ways > 1 || sameType > 1) {
        label = tr("%1: %2", "related records and the field that refers").arg(label, tab.referrer.field->label());
    }
    label.replace(u'&', QStringLiteral("&&"));
    return tab.count && *tab.count > 0
        ? tr("%1 (%2)", "related records and their number").arg(label, QLocale().toString(*tab.count))
        : label;
}

void RelatedRecords::count()
{
    QList<Query> queries;
    for (const Tab &tab : std::as_const(m_tabs)) {
        Query query;
        query.type = tab.referrer.type->key();
        query.where = {condition(tab.referrer)};
        queries.append(query);
    }
    m_session.read(
        this, tr("Counting the related records"),
        [&store = m_session.store(), queries] {
            QList<qint64> counts;
            for (const Query &query : queries) {
                counts.append(store.count(query));
            }
            return counts;
        },
        [this](const QList<qint64> &counts) {
            for (int i = 0; i < counts.size(); ++i) {
                m_tabs[i].count = counts.at(i);
                m_tabs.at(i).button->setText(caption(m_tabs.at(i)));
            }
        });
}

void RelatedRecords::readHistory()
{
    m_session.read(
        this, tr("Reading the history"),
        [&store = m_session.store(), type = m_type.key(), id = m_id] {
            return HistoryText::html(store, type, id, historyEntries);
        },
        [this](const QString &html) { m_history->setHtml(html); });
}

RecordTableModel *RelatedRecords::model(int tab) const
{
    return m_tabs.value(tab).model;
}

void RelatedRecords::showTab(const QString &type)
{
    for (int i = 0; i < m_tabs.size(); ++i) {
        if (m_tabs.at(i).referrer.type->key() == type) {
            setCurrentTab(i);
            return;
        }
    }
}

void RelatedRecords::makeTab(int index)
{
    if (index < 0 || index >= m_tabs.size() || m_tabs.at(index).model || !isVisible()) {
        return;
    }
    Tab &tab = m_tabs[index];
    const RecordType &type = *tab.referrer.type;
    tab.model = new RecordTableModel(m_session, type.key(), tab.page);
    auto *table = new RecordTable(tab.model, u"related/" + m_type.key() + u'/' + type.key(), tab.page);
    tab.model->setParent(table); // which needs it to its end
    table->leaveOut(tab.referrer.field->key());
    auto *empty = new EmptyState(tab.page);
    empty->setSentence(tr("Nothing under “%1” refers to this record yet.").arg(type.pluralLabel()));

    auto *add = new QPushButton(newRecordText(type), tab.page);
    add->setIcon(themeIcon(QStringLiteral("plus")));
    add->setEnabled(!m_session.store().isReadOnly() && !type.isGuarded());
    add->setToolTip(type.guardText());
    auto *all = new QPushButton(tr("Show in the list"), tab.page);
    all->setProperty("role", "quiet");
    auto *foot = new QHBoxLayout;
    foot->addWidget(add);
    foot->addWidget(all);
    foot->addStretch(1);
    auto *stack = new QStackedLayout;
    stack->addWidget(table);
    stack->addWidget(empty);
    auto *layout = static_cast<QVBoxLayout *>(tab.page->layout());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(foot);
    layout->addLayout(stack, 1);

    connect(tab.model, &QAbstractItemModel::modelReset, this,
            [stack, model = tab.model] { stack->setCurrentIndex(model->rowCount() == 0 ? 1 : 0); });
    connect(table, &QAbstractItemView::activated, this, [this, table, key = type.key()] {
        Target target;
        target.kind = Target::Kind::Record;
        target.key = key;
        target.record = table->currentId();
        emit targetRequested(target);
    });
    connect(add, &QPushButton::clicked, this, [this, referrer = tab.referrer] {
        Target target;
        target.kind = Target::Kind::NewRecord;
        target.key = referrer.type->key();
        target.prefilled = Record(target.key);
        const bool list = referrer.field->type() == FieldType::References;
        target.prefilled.set(referrer.field->key(), list ? QVariant(QStringList(m_id)) : QVariant(m_id));
        emit targetRequested(target);
    });
    connect(all, &QPushButton::clicked, this, [this, referrer = tab.referrer] {
        m_session.read(
            this, tr("Reading the title"),
            [&store = m_session.store(), type = m_type.key(), id = m_id] { return store.titles(type, {id}).value(id); },
            [this, referrer](const QString &title) {
                Target target;
                target.kind = Target::Kind::List;
                target.key = referrer.type->key();
                target.query.type = target.key;
                target.query.where = {condition(referrer)};
                target.caption = title;
                emit targetRequested(target);
            });
    });
    tab.model->setFilter({condition(tab.referrer)});
}

} // namespace moli
