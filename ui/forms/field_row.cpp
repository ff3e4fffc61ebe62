// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_row.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace moli {

FieldRow::FieldRow(Session &session, const Field &field, const Lookups &lookups, QWidget *parent)
    : QWidget(parent),
      m_editor(FieldEditor::make(session, field, lookups, this)),
      m_problem(new QLabel(this))
{
    const bool mustFill = field.isRequired() && field.numberedByField().isEmpty();
    auto *label = new QLabel(mustFill ? tr("%1 *", "label of a field that must be filled in").arg(field.label())
                                      : field.label(),
                             this);
    label->setProperty("role", "fieldLabel");
    label->setBuddy(m_editor->input());
    if (mustFill) {
        label->setToolTip(tr("This field has to be filled in"));
    }
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(label);
    layout->addWidget(m_editor);
    if (!field.hintText().isEmpty()) {
        auto *hint = new QLabel(field.hintText().text(), this);
        hint->setProperty("role", "hint");
        hint->setWordWrap(true);
        layout->addWidget(hint);
    }
    layout->addWidget(m_problem);
    layout->addStretch(1);
}

void FieldRow::setProblem(const QString &mistake, const QString &warning)
{
    m_isMistake = !mistake.isEmpty();
    const QString text = m_isMistake ? mistake : warning;
    if (m_problem->text() != text || m_problem->isHidden() != text.isEmpty()) {
        m_problem->setText(text);
        m_problem->setVisible(!text.isEmpty());
    }
    setRole(m_problem, m_isMistake ? "mistake" : "warning");
    m_editor->setState(m_isMistake              ? QStringLiteral("mistake")
                           : !warning.isEmpty() ? QStringLiteral("warning")
                                                : QString());
    m_editor->input()->setAccessibleDescription(text.isEmpty() ? m_editor->field().hintText().text() : text);
}

QString FieldRow::mistake() const
{
    return m_isMistake ? m_problem->text() : QString();
}

QString FieldRow::warning() const
{
    return m_isMistake ? QString() : m_problem->text();
}

void FieldRow::cover(const QString &masked)
{
    if (!m_cover) {
        m_cover = new QWidget(this);
        m_masked = new QLabel(m_cover);
        m_masked->setTextFormat(Qt::PlainText);
        m_show = new QToolButton(m_cover);
        m_show->setText(tr("Show"));
        m_show->setProperty("role", "link");
        m_show->setFocusPolicy(Qt::StrongFocus);
        m_show->setToolTip(tr("Show the value to read or change it; it is written down that you looked at it"));
        m_show->setAccessibleName(tr("Show “%1”").arg(m_editor->field().label()));
        connect(m_show, &QToolButton::clicked, this, &FieldRow::disclosureRequested);
        auto *layout = new QHBoxLayout(m_cover);
        layout->setContentsMargins(0, 4, 0, 4);
        layout->setSpacing(8);
        layout->addWidget(m_masked);
        layout->addWidget(m_show);
        layout->addStretch(1);
        static_cast<QVBoxLayout *>(this->layout())->insertWidget(1, m_cover);
        QWidget::setTabOrder(m_editor->input(), m_show);
    }
    m_masked->setText(masked);
    m_cover->show();
    m_editor->hide();
}

void FieldRow::uncover()
{
    if (m_cover) {
        m_cover->hide();
    }
    m_editor->show();
}

bool FieldRow::isCovered() const
{
    return m_cover && !m_cover->isHidden();
}

} // namespace moli
