// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace moli {

/// A line of text.
class TextEditor : public FieldEditor {
    Q_OBJECT
public:
    TextEditor(Session &session, const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QWidget *input() const override;
    void setReadOnly(bool readOnly) override;

private:
    QLineEdit *m_edit;
};

/// Several lines; as high as its text, within limits.
class LongTextEditor : public FieldEditor {
    Q_OBJECT
public:
    LongTextEditor(Session &session, const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QWidget *input() const override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] bool wantsWholeWidth() const override { return true; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();

    QPlainTextEdit *m_edit;
};

/// A number with its unit, or an amount of money: text that is read as people write it (1,234.50 · 1.2万 · ３００) and
/// written out when the field is left.
class NumberEditor : public FieldEditor {
    Q_OBJECT
public:
    NumberEditor(Session &session, const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QString mistake() const override;
    void settle() override;
    [[nodiscard]] QString unfinishedText() const override;
    void setUnfinishedText(const QString &text) override;
    [[nodiscard]] QWidget *input() const override;
    void setReadOnly(bool readOnly) override;

private:
    void parse();
    [[nodiscard]] QString written(const QVariant &value) const;

    QLineEdit *m_edit;
    ParsedValue m_parsed;
};

} // namespace moli
