// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/field_filter.h"

#include "ui/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace moli {

namespace {
constexpr int mostYears = 15;
} // namespace

PeriodFilter::PeriodFilter(Session &session, const RecordType &type, const Field &field, QWidget *parent)
    : FieldFilter(session, type, field, parent),
      m_list(new QListWidget(m_panel)),
      m_fromEdit(new QLineEdit(m_panel)),
      m_untilEdit(new QLineEdit(m_panel))
{
    m_list->setAccessibleName(field.label());
    m_list->setFrameShape(QFrame::NoFrame);
    auto *fromLabel = new QLabel(tr("From"), m_panel);
    auto *untilLabel = new QLabel(tr("Until"), m_panel);
    fromLabel->setBuddy(m_fromEdit);
    untilLabel->setBuddy(m_untilEdit);
    m_fromEdit->setAccessibleName(tr("%1: from").arg(field.label()));
    m_untilEdit->setAccessibleName(tr("%1: until").arg(field.label()));
    for (QLineEdit *edit : {m_fromEdit, m_untilEdit}) {
        edit->setPlaceholderText(QStringLiteral("2021-03-05"));
        connect(edit, &QLineEdit::returnPressed, this, &PeriodFilter::takeTyped);
    }
    auto *apply = new QPushButton(tr("Apply"), m_panel);
    connect(apply, &QPushButton::clicked, this, &PeriodFilter::takeTyped);

    auto *layout = new QGridLayout(m_panel);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(6);
    layout->addWidget(m_list, 0, 0, 1, 2);
    layout->addWidget(fromLabel, 1, 0);
    layout->addWidget(m_fromEdit, 1, 1);
    layout->addWidget(untilLabel, 2, 0);
    layout->addWidget(m_untilEdit, 2, 1);
    layout->addWidget(apply, 3, 1, Qt::AlignRight);
    layout->setRowStretch(0, 1);

    const auto choose = [this](const QListWidgetItem *item) {
        take(item->data(Qt::UserRole).toDate(), item->data(Qt::UserRole + 1).toDate(),
             item->data(Qt::UserRole + 2).toBool());
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
}

QSize PeriodFilter::preparePanel()
{
    m_fromEdit->setText(m_from.isValid() ? m_from.toString(Qt::ISODate) : QString());
    m_untilEdit->setText(m_until.isValid() ? m_until.toString(Qt::ISODate) : QString());
    showYears({});
    m_session.read(
        this, tr("Reading the years"),
        [&store = m_session.store(), &type = m_type, &field = m_field] {
            Aggregate aggregate;
            aggregate.type = type.key();
            aggregate.by = {{field.key(), Dimension::Part::Year}};
            QStringList years;
            for (const Group &group : store.aggregate(aggregate)) {
                const QString year = group.keys.value(0).toString();
                if (!year.isEmpty()) {
                    years.prepend(year);
                }
            }
            return years;
        },
        [this](const QStringList &years) { showYears(years.mid(0, mostYears)); });
    return {240, 360};
}

void PeriodFilter::showYears(const QStringList &years)
{
    m_list->clear();
    const auto add = [this](const QString &label, QDate from, QDate until, bool onlyEmpty = false) {
        auto *item = new QListWidgetItem(label, m_list);
        item->setData(Qt::UserRole, from);
        item->setData(Qt::UserRole + 1, until);
        item->setData(Qt::UserRole + 2, onlyEmpty);
        if (onlyEmpty ? m_onlyEmpty : m_from.isValid() && from == m_from && until == m_until) {
            m_list->setCurrentItem(item);
        }
    };
    const QDate today = m_session.store().today();
    const QDate month(today.year(), today.month(), 1);
    add(tr("This month"), month, month.addMonths(1).addDays(-1));
    add(tr("This year"), QDate(today.year(), 1, 1), QDate(today.year(), 12, 31));
    add(tr("Last year"), QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31));
    for (const QString &year : years) {
        add(year, QDate(year.toInt(), 1, 1), QDate(year.toInt(), 12, 31));
    }
    if (!m_field.isRequired()) {
        add(noValueText(), {}, {}, true);
    }
    if (m_list->currentRow() < 0) {
        m_list->setCurrentRow(0);
    }
}

void PeriodFilter::take(QDate from, QDate until, bool onlyEmpty)
{
    m_from = from;
    m_until = until;
    m_onlyEmpty = onlyEmpty;
    showPeriod();
    m_panel->close();
    emit changed();
}

void PeriodFilter::takeTyped()
{
    const ParsedValue from = parseTyped(m_session.store(), m_field, m_fromEdit->text());
    const ParsedValue until = parseTyped(m_session.store(), m_field, m_untilEdit->text());
    for (const auto &[edit, parsed] : {std::pair{m_fromEdit, from}, std::pair{m_untilEdit, until}}) {
        edit->setProperty("state", parsed.ok() ? QString() : QStringLiteral("mistake"));
        edit->setToolTip(parsed.problem);
        setRole(edit, "");
    }
    if (from.ok() && until.ok()) {
        take(QDate::fromString(from.value.toString(), Qt::ISODate),
             QDate::fromString(until.value.toString(), Qt::ISODate));
    }
}

void PeriodFilter::showPeriod()
{
    const auto text = [](QDate date) { return date.toString(Qt::ISODate); };
    if (m_onlyEmpty) {
        showValue(noValueText());
    } else if (m_from.isValid() && m_until.isValid()) {
        const bool year = m_from.dayOfYear() == 1 && m_until == QDate(m_from.year(), 12, 31);
        const bool month = m_from.day() == 1 && m_until == m_from.addMonths(1).addDays(-1);
        showValue(year        ? m_from.toString(QStringLiteral("yyyy"))
                      : month ? m_from.toString(QStringLiteral("yyyy-MM"))
                              : tr("%1 to %2").arg(text(m_from), text(m_until)));
    } else if (m_from.isValid()) {
        showValue(tr("from %1").arg(text(m_from)));
    } else if (m_until.isValid()) {
        showValue(tr("until %1").arg(text(m_until)));
    } else {
        showValue({});
    }
}

QList<Condition> PeriodFilter::conditions() const
{
    if (m_onlyEmpty) {
        return {{m_field.key(), Operator::IsEmpty, {}}};
    }
    return between(m_field.key(), m_from, m_until);
}

void PeriodFilter::setConditions(const QList<Condition> &conditions)
{
    m_from = {};
    m_until = {};
    m_onlyEmpty = false;
    for (const Condition &condition : conditions) {
        if (condition.path != m_field.key()) {
            continue;
        }
        const QDate date = QDate::fromString(condition.value.toString(), Qt::ISODate);
        if (condition.op == Operator::GreaterOrEqual) {
            m_from = date;
        } else if (condition.op == Operator::LessOrEqual) {
            m_until = date;
        } else if (condition.op == Operator::Equal) {
            m_from = m_until = date;
        } else if (condition.op == Operator::IsEmpty) {
            m_onlyEmpty = true;
        }
    }
    showPeriod();
}

} // namespace moli
