// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/text_editors.h"

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>

namespace moli {

namespace {
constexpr int fewestLines = 2;
constexpr int mostLines = 14;
constexpr int numberWidth = 200; // pixels; a number in a field as wide as the form is hard to find again
} // namespace

// Text -----------------------------------------------------------------------------------------------------------

TextEditor::TextEditor(Session &session, const Field &field, QWidget *parent)
    : FieldEditor(session, field, parent),
      m_edit(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    setInput(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::edited);
    // What is taken differently than it was typed is seen before it is saved.
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (const QString tidied = m_field.tidied(m_edit->text()); tidied != m_edit->text()) {
            m_edit->setText(tidied);
        }
    });
}

QVariant TextEditor::value() const
{
    const QString text = m_field.tidied(m_edit->text());
    return text.isEmpty() ? QVariant() : QVariant(text);
}

void TextEditor::setValue(const QVariant &value)
{
    m_edit->setText(value.toString());
    m_edit->setCursorPosition(0);
}

QWidget *TextEditor::input() const
{
    return m_edit;
}

void TextEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

// Long text ------------------------------------------------------------------------------------------------------

LongTextEditor::LongTextEditor(Session &session, const Field &field, QWidget *parent)
    : FieldEditor(session, field, parent),
      m_edit(new QPlainTextEdit(this))
{
    m_edit->setTabChangesFocus(true);
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    setInput(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        emit edited();
    });
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &LongTextEditor::fitHeight);
    fitHeight();
}

QVariant LongTextEditor::value() const
{
    const QString text = m_edit->toPlainText();
    return text.trimmed().isEmpty() ? QVariant() : QVariant(text);
}

void LongTextEditor::setValue(const QVariant &value)
{
    const QSignalBlocker silent(m_edit);
    m_edit->setPlainText(value.toString());
    fitHeight();
}

void LongTextEditor::fitHeight()
{
    // The size of a plain text document is in lines.
    const int lines = std::clamp(static_cast<int>(m_edit->document()->size().height()), fewestLines, mostLines);
    const QMargins margins = m_edit->contentsMargins();
    const int frame = margins.top() + margins.bottom() + 2 * static_cast<int>(m_edit->document()->documentMargin())
        + 10;
    const int height = lines * m_edit->fontMetrics().lineSpacing() + frame;
    if (m_edit->height() != height || m_edit->maximumHeight() != height) {
        m_edit->setFixedHeight(height);
    }
}

bool LongTextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::Resize) {
        fitHeight();
    }
    return FieldEditor::eventFilter(watched, event);
}

QWidget *LongTextEditor::input() const
{
    return m_edit;
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

// Number and money -------------------------------------------------------------------------------------------------

NumberEditor::NumberEditor(Session &session, const Field &field, QWidget *parent)
    : FieldEditor(session, field, parent),
      m_edit(new QLineEdit(this))
{
    m_edit->setMaximumWidth(numberWidth);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_edit, 1);
    const QString unit = field.type() == FieldType::Money ? tr("yuan") : field.unitText();
    auto *label = new QLabel(unit, this);
    label->setProperty("role", "hint");
    layout->addWidget(label);
    layout->addStretch(unit.isEmpty() ? 0 : 1);
    setInput(m_edit);
    if (!unit.isEmpty()) {
        m_edit->setAccessibleName(tr("%1 (%2)", "field and unit").arg(field.label(), unit));
    }
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        parse();
        emit edited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &NumberEditor::settle);
}

void NumberEditor::parse()
{
    m_parsed = parseTyped(m_session.store(), m_field, m_edit->text());
}

QString NumberEditor::written(const QVariant &value) const
{
    if (value.isNull()) {
        return {};
    }
    const ValueText text(m_session.store());
    // Without the sign: the unit stands behind the editor.
    return m_field.type() == FieldType::Money ? text.number(value.toLongLong(), 2) : text.display(m_field, value);
}

QVariant NumberEditor::value() const
{
    return m_parsed.ok() ? m_parsed.value : QVariant();
}

void NumberEditor::setValue(const QVariant &value)
{
    m_parsed = {value.isNull() ? QVariant() : QVariant(value.toLongLong()), {}};
    m_edit->setText(written(value));
    m_edit->setCursorPosition(0);
}

QString NumberEditor::mistake() const
{
    return m_parsed.problem;
}

void NumberEditor::settle()
{
    if (m_parsed.ok()) {
        m_edit->setText(written(m_parsed.value));
    }
}

QString NumberEditor::unfinishedText() const
{
    return m_parsed.ok() ? QString() : m_edit->text();
}

void NumberEditor::setUnfinishedText(const QString &text)
{
    m_edit->setText(text);
    parse();
}

QWidget *NumberEditor::input() const
{
    return m_edit;
}

void NumberEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

} // namespace moli
