// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/date_editor.h"

#include "ui/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace moli {

namespace {
constexpr int dateWidth = 200; // pixels
} // namespace

DateEditor::DateEditor(Session &session, const Field &field, QWidget *parent)
    : FieldEditor(session, field, parent),
      m_edit(new QLineEdit(this)),
      m_open(m_edit->addAction(themeIcon(QStringLiteral("calendar"), Ink::Muted), QLineEdit::TrailingPosition))
{
    m_edit->setMaximumWidth(dateWidth);
    m_edit->setPlaceholderText(tr("YYYY-MM-DD"));
    m_open->setToolTip(tr("Choose from the calendar (F4)"));
    connect(m_open, &QAction::triggered, this, &DateEditor::openCalendar);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    layout->addStretch(0);
    setInput(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        parse();
        emit edited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &DateEditor::settle);
}

DateEditor::~DateEditor()
{
    delete m_panel;
}

void DateEditor::parse()
{
    m_parsed = parseTyped(m_session.store(), m_field, m_edit->text());
}

QVariant DateEditor::value() const
{
    return m_parsed.ok() ? m_parsed.value : QVariant();
}

void DateEditor::setValue(const QVariant &value)
{
    m_parsed = {value, {}};
    m_edit->setText(value.toString());
}

QString DateEditor::mistake() const
{
    return m_parsed.problem;
}

void DateEditor::settle()
{
    if (m_parsed.ok()) {
        m_edit->setText(m_parsed.value.toString());
    }
}

QString DateEditor::unfinishedText() const
{
    return m_parsed.ok() ? QString() : m_edit->text();
}

void DateEditor::setUnfinishedText(const QString &text)
{
    m_edit->setText(text);
    parse();
}

QWidget *DateEditor::input() const
{
    return m_edit;
}

void DateEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_open->setVisible(!readOnly);
}

void DateEditor::openCalendar()
{
    if (m_edit->isReadOnly()) {
        return;
    }
    if (!m_panel) {
        m_panel = new DropPanel(m_edit, DropPanel::Focus::Takes);
        m_panel->setAccessibleName(tr("Calendar"));
        m_calendar = new QCalendarWidget(m_panel);
        m_calendar->setFirstDayOfWeek(Qt::Monday);
        m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        m_calendar->setAccessibleName(m_field.label());
        auto *layout = new QHBoxLayout(m_panel);
        layout->setContentsMargins(4, 4, 4, 4);
        layout->addWidget(m_calendar);
        connect(m_calendar, &QCalendarWidget::clicked, this, &DateEditor::take);
        connect(m_calendar, &QCalendarWidget::activated, this, &DateEditor::take);
    }
    if (m_panel->isOpen()) {
        m_panel->close();
        return;
    }
    const QDate date = QDate::fromString(value().toString(), Qt::ISODate);
    m_calendar->setSelectedDate(date.isValid() ? date : m_session.store().today());
    m_panel->open(m_calendar->sizeHint() + QSize(12, 12));
    m_calendar->setFocus();
}

void DateEditor::take(QDate date)
{
    m_panel->close();
    if (value().toString() == date.toString(Qt::ISODate)) {
        return;
    }
    setValue(date.toString(Qt::ISODate));
    emit edited();
}

bool DateEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F4 || (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier)) {
            openCalendar();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace moli
