// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filter_bar.h"

#include "ui/lists/field_filter.h"
#include "ui/theme.h"
#include "ui/tools/question.h"
#include "ui/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>

namespace moli {

namespace {

QJsonObject toJson(const Condition &condition)
{
    return {{QStringLiteral("path"), condition.path},
            {QStringLiteral("op"), static_cast<int>(condition.op)},
            {QStringLiteral("value"), QJsonValue::fromVariant(condition.value)}};
}

QVariant plainValue(const QJsonValue &value)
{
    if (value.isArray()) {
        QVariantList list;
        for (const QJsonValue &item : value.toArray()) {
            list.append(plainValue(item));
        }
        return list;
    }
    return value.isDouble() ? QVariant(value.toInteger()) : value.toVariant(); // numbers are kept whole everywhere
}

Condition fromJson(const QJsonObject &object)
{
    return {object.value(QStringLiteral("path")).toString(),
            static_cast<Operator>(object.value(QStringLiteral("op")).toInt()),
            plainValue(object.value(QStringLiteral("value")))};
}

} // namespace

FilterBar::FilterBar(Session &session, const RecordType &type, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_type(type),
      m_text(new QLineEdit(this)),
      m_caption(new Chip(Chip::Kind::Filter, this)),
      m_clear(new QToolButton(this)),
      m_saved(new QToolButton(this)),
      m_savedMenu(new QMenu(this)),
      m_flow(new FlowLayout(nullptr, 6)),
      m_tools(new QWidget(this))
{
    m_text->setPlaceholderText(tr("Search: words, pinyin or initials"));
    m_text->setAccessibleName(tr("Search in “%1”").arg(type.pluralLabel()));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(std::max(230, fontMetrics().horizontalAdvance(u'0') * 30));
    m_textTimer.setSingleShot(true);
    m_textTimer.setInterval(textDebounce);
    connect(&m_textTimer, &QTimer::timeout, this, &FilterBar::tell);
    // Letters that an input method still composes don't come as changes of the text.
    connect(m_text, &QLineEdit::textChanged, &m_textTimer, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        m_textTimer.stop();
        tell();
    });

    m_caption->setLabel(tr("Chosen rows"));
    m_caption->hide();
    connect(m_caption, &Chip::removed, this, [this] {
        m_rows.clear();
        m_caption->hide();
        tell();
    });

    m_clear->setText(tr("Clear all"));
    m_clear->setToolTip(tr("Take away all filters"));
    m_clear->setProperty("role", "link");
    m_clear->hide();
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);

    m_saved->setProperty("role", "icon");
    m_saved->setIcon(themeIcon(QStringLiteral("star")));
    m_saved->setToolTip(tr("Saved filters"));
    m_saved->setAccessibleName(m_saved->toolTip());
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_saved->setFocusPolicy(Qt::StrongFocus);
    m_saved->setMenu(m_savedMenu);
    connect(m_savedMenu, &QMenu::aboutToShow, this, &FilterBar::fillSavedMenu);

    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(4);
    tools->addWidget(m_clear);
    tools->addWidget(m_saved);

    m_flow->addWidget(m_text);
    m_flow->addWidget(m_caption);
    for (const Field &field : type.fields()) {
        if (!field.isFiltered()) {
            continue;
        }
        if (FieldFilter *filter = FieldFilter::make(session, type, field, this)) {
            m_fields.append(filter);
            m_flow->addWidget(filter);
            connect(filter, &FieldFilter::changed, this, &FilterBar::tell);
        }
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_flow, 1);
    layout->addWidget(m_tools, 0, Qt::AlignTop);

    QWidget *before = m_text; // Tab goes in reading order
    QList<QWidget *> inOrder{m_caption};
    inOrder.append(QList<QWidget *>(m_fields.cbegin(), m_fields.cend()));
    inOrder.append({m_clear, m_saved});
    for (QWidget *next : std::as_const(inOrder)) {
        setTabOrder(before, next);
        before = next;
    }
    m_lastTool = m_saved;
}

void FilterBar::addTool(QWidget *tool)
{
    m_tools->layout()->addWidget(tool);
    setTabOrder(m_lastTool, tool);
    m_lastTool = tool;
}

void FilterBar::tell()
{
    m_clear->setVisible(!isEmpty());
    emit changed();
}

QList<Condition> FilterBar::conditions() const
{
    QList<Condition> conditions = m_rows;
    for (const FieldFilter *filter : m_fields) {
        conditions += filter->conditions();
    }
    return conditions;
}

QString FilterBar::text() const
{
    return m_text->text().trimmed();
}

bool FilterBar::isEmpty() const
{
    return text().isEmpty() && conditions().isEmpty();
}

FieldFilter *FilterBar::fieldFilter(const QString &key) const
{
    for (FieldFilter *filter : m_fields) {
        if (filter->field().key() == key) {
            return filter;
        }
    }
    return nullptr;
}

void FilterBar::clear()
{
    setRows({}, {}, {});
    emit changed();
}

void FilterBar::setRows(const QList<Condition> &rows, const QString &text, const QString &caption)
{
    m_rows = rows;
    m_caption->setLabel(caption.isEmpty() ? tr("Chosen rows") : caption);
    m_caption->setActive(true);
    m_caption->setVisible(!rows.isEmpty());
    for (FieldFilter *filter : m_fields) {
        filter->setConditions({});
    }
    const QSignalBlocker silent(m_text);
    m_text->setText(text);
    m_textTimer.stop();
    m_clear->setVisible(!isEmpty());
}

// Saved filters --------------------------------------------------------------------------------------------------

QString FilterBar::settingsKey() const
{
    return u"lists/" + m_type.key() + u"/filters";
}

QStringList FilterBar::savedFilters() const
{
    QSettings settings;
    settings.beginGroup(settingsKey());
    QStringList names;
    for (const QString &key : settings.childKeys()) {
        const QJsonObject filter = QJsonDocument::fromJson(settings.value(key).toByteArray()).object();
        names.append(filter.value(QStringLiteral("name")).toString());
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

namespace {
/// Names may hold anything, keys of settings may not.
QString keyOf(const QString &name)
{
    return QString::fromLatin1(name.toUtf8().toHex());
}
} // namespace

void FilterBar::saveFilterAs(const QString &name)
{
    QJsonArray where;
    for (const Condition &condition : conditions()) {
        where.append(toJson(condition));
    }
    const QJsonObject filter{{QStringLiteral("name"), name},
                             {QStringLiteral("text"), text()},
                             {QStringLiteral("where"), where}};
    QSettings().setValue(settingsKey() + u'/' + keyOf(name), QJsonDocument(filter).toJson(QJsonDocument::Compact));
}

void FilterBar::deleteFilter(const QString &name)
{
    QSettings().remove(settingsKey() + u'/' + keyOf(name));
}

void FilterBar::applyFilter(const QString &name)
{
    const QByteArray saved = QSettings().value(settingsKey() + u'/' + keyOf(name)).toByteArray();
    const QJsonObject filter = QJsonDocument::fromJson(saved).object();
    if (filter.isEmpty()) {
        return;
    }
    QList<Condition> rows; // those that no chip of a field stands for
    QList<Condition> onChips;
    for (const QJsonValue &value : filter.value(QStringLiteral("where")).toArray()) {
        const Condition condition = fromJson(value.toObject());
        (fieldFilter(condition.path) ? onChips : rows).append(condition);
    }
    setRows(rows, filter.value(QStringLiteral("text")).toString(), name);
    for (FieldFilter *field : m_fields) {
        field->setConditions(onChips);
    }
    tell();
}

void FilterBar::fillSavedMenu()
{
    m_savedMenu->clear();
    const QStringList names = savedFilters();
    for (const QString &name : names) {
        connect(m_savedMenu->addAction(QString(name).replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
                [this, name] { applyFilter(name); });
    }
    if (names.isEmpty()) {
        m_savedMenu->addAction(tr("No filters saved yet"))->setEnabled(false);
    }
    m_savedMenu->addSeparator();
    QAction *save = m_savedMenu->addAction(tr("Save these filters as…"));
    save->setEnabled(!isEmpty());
    connect(save, &QAction::triggered, this, &FilterBar::askForName);
    if (!names.isEmpty()) {
        QMenu *remove = m_savedMenu->addMenu(tr("Delete a saved filter"));
        for (const QString &name : names) {
            connect(remove->addAction(QString(name).replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
                    [this, name] { deleteFilter(name); });
        }
    }
}

void FilterBar::askForName()
{
    const QString name = askForText(window(), tr("Save these filters"), tr("Name of the saved filter"), tr("Save"));
    if (!name.isEmpty()) {
        saveFilterAs(name);
    }
}

} // namespace moli
