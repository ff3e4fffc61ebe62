// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/field_filter.h"

#include "ui/forms/record_search.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace moli {

namespace {

const QString emptyKey = QStringLiteral("\u0001empty");
constexpr int mostEntries = 200;
constexpr int searchFrom = 8;       // entries; fewer are seen at a glance
constexpr int searchDebounce = 200; // ms
constexpr int rowsShown = 11;

/// The values that stand in the field, for fields that have no list of their own.
QList<FilterEntry> valuesOf(const Store &store, const RecordType &type, const Field &field)
{
    Aggregate aggregate;
    aggregate.type = type.key();
    aggregate.by = {{field.key(), Dimension::Part::Whole}};
    QList<FilterEntry> entries;
    for (const Group &group : store.aggregate(aggregate)) {
        const QVariant value = group.keys.value(0);
        if (!value.isNull() && !value.toString().isEmpty()) {
            entries.append({value.toString(), ValueText(store).display(field, value)});
        }
    }
    if (field.isNumeric()) {
        std::reverse(entries.begin(), entries.end()); // the latest year first
    }
    return entries.mid(0, mostEntries);
}

QList<FilterEntry> entriesOf(const Store &store, const RecordType &type, const Field &field, const QString &typed)
{
    QList<FilterEntry> entries;
    if (!field.refersTo().isEmpty()) {
        for (const FoundRecord &found :
             findRecords(store, field.refersTo(), typed, typed.isEmpty() ? mostEntries : 50)) {
            entries.append({found.id, found.title});
        }
        return entries;
    }
    if (!field.choiceList().isEmpty()) {
        for (const ChoiceEntry &choice : store.choices(field.choiceList())) {
            entries.append({choice.key, choice.label});
        }
    } else if (field.type() == FieldType::YesNo) {
        const ValueText text(store);
        entries = {{QStringLiteral("1"), text.display(field, 1)}, {QStringLiteral("0"), text.display(field, 0)}};
    } else {
        entries = valuesOf(store, type, field);
    }
    if (!typed.isEmpty()) {
        entries.removeIf([&](const FilterEntry &entry) { return !matchesTyped(entry.label, typed); });
    }
    return entries;
}

} // namespace

FieldFilter::FieldFilter(Session &session, const RecordType &type, const Field &field, QWidget *parent)
    : Chip(Kind::Filter, parent),
      m_session(session),
      m_type(type),
      m_field(field),
      m_panel(new DropPanel(this, DropPanel::Focus::Takes))
{
    m_panel->setAccessibleName(field.label());
    setLabel(field.label());
    connect(this, &Chip::pressedOn, this, [this] { m_panel->isOpen() ? m_panel->close() : openPanel(); });
    connect(this, &Chip::removed, this, [this] {
        m_panel->close();
        setConditions({});
        emit changed();
    });
}

FieldFilter::~FieldFilter()
{
    delete m_panel;
}

FieldFilter *FieldFilter::make(Session &session, const RecordType &type, const Field &field, QWidget *parent)
{
    switch (field.type()) {
    case FieldType::Date: return new PeriodFilter(session, type, field, parent);
    case FieldType::LongText:
    case FieldType::Money:
    case FieldType::Attachments: return nullptr;
    default: return field.isSensitive() ? nullptr : new ValueFilter(session, type, field, parent);
    }
}

void FieldFilter::openPanel()
{
    m_panel->open(preparePanel());
}

void FieldFilter::showValue(const QString &value)
{
    setActive(!value.isEmpty());
    setLabel(value.isEmpty() ? m_field.label() : tr("%1: %2").arg(m_field.label(), value));
}

QString FieldFilter::noValueText() const
{
    return tr("(empty)");
}

// Values ---------------------------------------------------------------------------------------------------------

ValueFilter::ValueFilter(Session &session, const RecordType &type, const Field &field, QWidget *parent)
    : FieldFilter(session, type, field, parent),
      m_search(new QLineEdit(m_panel)),
      m_list(new QListWidget(m_panel))
{
    m_search->setPlaceholderText(tr("Type to find"));
    m_search->setAccessibleName(tr("Find in “%1”").arg(field.label()));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(field.label());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);

    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(searchDebounce);
    connect(&m_searchTimer, &QTimer::timeout, this, [this] { readEntries(m_search->text().trimmed()); });
    connect(m_search, &QLineEdit::textChanged, &m_searchTimer, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::itemChanged, this, &ValueFilter::toggled);
    // The whole row is the check box; a click on the box itself has turned it already.
    connect(m_list, &QListWidget::itemPressed, this, [this](QListWidgetItem *item) { m_pressed = item->checkState(); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        if ((item->flags() & Qt::ItemIsUserCheckable) && item->checkState() == m_pressed) {
            turn(item);
        }
    });
}

void ValueFilter::turn(QListWidgetItem *item)
{
    item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

QSize ValueFilter::preparePanel()
{
    const QSignalBlocker silent(m_search);
    m_search->clear();
    readEntries({});
    const int rowHeight = fontMetrics().height() + 14;
    const int rows = m_list->count() > 0 ? std::min(m_list->count(), rowsShown) : rowsShown;
    const bool hasSearch = !m_search->isHidden();
    return {260, rows * rowHeight + (hasSearch ? m_search->sizeHint().height() + 4 : 0) + 18};
}

void ValueFilter::readEntries(const QString &typed)
{
    const int question = ++m_question;
    m_session.read(
        this, tr("Reading the choices of the filter"),
        [&store = m_session.store(), &type = m_type, &field = m_field, typed] {
            return entriesOf(store, type, field, typed);
        },
        [this, question, typed](const QList<FilterEntry> &entries) {
            if (question == m_question) {
                showEntries(entries, typed);
            }
        });
}

void ValueFilter::showEntries(const QList<FilterEntry> &entries, const QString &typed)
{
    const QSignalBlocker silent(m_list);
    m_list->clear();
    for (const FilterEntry &entry : entries) {
        m_labels.insert(entry.key, entry.label);
    }
    const bool mayBeMore = !m_field.refersTo().isEmpty() && entries.size() >= mostEntries;
    if (typed.isEmpty() && mayBeMore) { // what is chosen stands on top, wherever it is in the order
        for (const QString &key : std::as_const(m_chosen)) {
            addItem({key, m_labels.value(key, key)});
        }
    }
    for (const FilterEntry &entry : entries) {
        if (!(typed.isEmpty() && mayBeMore && m_chosen.contains(entry.key))) {
            addItem(entry);
        }
    }
    if (typed.isEmpty() && !m_field.isRequired()) {
        addItem({emptyKey, noValueText()});
    }
    if (m_list->count() == 0) {
        auto *nothing = new QListWidgetItem(typed.isEmpty() ? tr("There is nothing to choose yet.")
                                                            : tr("Nothing found."),
                                            m_list); // the list owns it
        nothing->setFlags(Qt::NoItemFlags);
    }
    if (typed.isEmpty()) {
        m_search->setVisible(entries.size() > searchFrom);
        if (m_panel->isOpen()) {
            const int rowHeight = std::max(m_list->sizeHintForRow(0), 20);
            const int rows = std::clamp(m_list->count(), 1, rowsShown);
            const bool hasSearch = entries.size() > searchFrom;
            m_panel->open({260, rows * rowHeight + (hasSearch ? m_search->sizeHint().height() + 4 : 0) + 18});
            if (!hasSearch && !m_panel->isAncestorOf(m_panel->focusWidget())) {
                m_list->setFocus();
            }
        }
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
}

void ValueFilter::addItem(const FilterEntry &entry)
{
    const bool checked = entry.key == emptyKey ? m_onlyEmpty : m_chosen.contains(entry.key);
    auto *item = new QListWidgetItem(entry.label, m_list);
    item->setData(Qt::UserRole, entry.key);
    item->setToolTip(entry.label);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

void ValueFilter::toggled(QListWidgetItem *item)
{
    const QString key = item->data(Qt::UserRole).toString();
    const bool checked = item->checkState() == Qt::Checked;
    const bool was = key == emptyKey ? m_onlyEmpty : m_chosen.contains(key);
    if (checked == was) {
        return;
    }
    if (key == emptyKey) {
        m_onlyEmpty = checked;
        m_chosen.clear();
    } else {
        m_onlyEmpty = false;
        checked ? m_chosen.append(key) : void(m_chosen.removeAll(key));
    }
    const QSignalBlocker silent(m_list);
    for (int row = 0; row < m_list->count(); ++row) { // "(empty)" and values exclude each other
        QListWidgetItem *other = m_list->item(row);
        const QString otherKey = other->data(Qt::UserRole).toString();
        const bool on = otherKey == emptyKey ? m_onlyEmpty : m_chosen.contains(otherKey);
        if (other != item) {
            other->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        }
    }
    showChosen();
    emit changed();
}

void ValueFilter::showChosen()
{
    if (m_onlyEmpty) {
        showValue(noValueText());
        return;
    }
    QStringList labels;
    for (const QString &key : std::as_const(m_chosen)) {
        labels.append(m_labels.value(key, key));
    }
    const QString separator = speaksChinese() ? QStringLiteral("、") : QStringLiteral(", ");
    if (labels.size() > 2) {
        const int more = static_cast<int>(labels.size()) - 2;
        showValue(tr("%1 and %n more", nullptr, more).arg(labels.mid(0, 2).join(separator)));
    } else {
        showValue(labels.join(separator));
    }
}

QList<Condition> ValueFilter::conditions() const
{
    if (m_onlyEmpty) {
        return {{m_field.key(), Operator::IsEmpty, {}}};
    }
    if (m_chosen.isEmpty()) {
        return {};
    }
    QVariantList values;
    for (const QString &key : m_chosen) {
        const bool number = m_field.isNumeric() || m_field.type() == FieldType::YesNo;
        values.append(number ? QVariant(key.toLongLong()) : QVariant(key));
    }
    if (values.size() == 1) {
        return {{m_field.key(), m_field.isList() ? Operator::Includes : Operator::Equal, values.first()}};
    }
    return {{m_field.key(), Operator::OneOf, values}};
}

void ValueFilter::setConditions(const QList<Condition> &conditions)
{
    m_chosen.clear();
    m_onlyEmpty = false;
    for (const Condition &condition : conditions) {
        if (condition.path != m_field.key()) {
            continue;
        }
        if (condition.op == Operator::IsEmpty) {
            m_onlyEmpty = true;
        } else if (condition.op == Operator::OneOf) {
            for (const QVariant &value : condition.value.toList()) {
                m_chosen.append(value.toString());
            }
        } else if (condition.op == Operator::Equal || condition.op == Operator::Includes) {
            m_chosen.append(condition.value.toString());
        }
    }
    showChosen();
    const bool unknown = std::any_of(m_chosen.cbegin(), m_chosen.cend(),
                                     [this](const QString &key) { return !m_labels.contains(key); });
    if (!unknown) {
        return;
    }
    m_session.read(
        this, tr("Reading the choices of the filter"),
        [&store = m_session.store(), &type = m_type, &field = m_field, chosen = m_chosen] {
            QHash<QString, QString> labels;
            if (!field.refersTo().isEmpty()) {
                return store.titles(field.refersTo(), chosen);
            }
            for (const FilterEntry &entry : entriesOf(store, type, field, {})) {
                labels.insert(entry.key, entry.label);
            }
            return labels;
        },
        [this](const QHash<QString, QString> &labels) {
            m_labels.insert(labels);
            showChosen();
        });
}

bool ValueFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->currentItem()
            && (m_list->currentItem()->flags() & Qt::ItemIsUserCheckable)) {
            turn(m_list->currentItem());
            return true;
        }
    }
    return FieldFilter::eventFilter(watched, event);
}

} // namespace moli
