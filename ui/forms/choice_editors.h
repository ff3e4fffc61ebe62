// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QCheckBox;

namespace moli {

class PickEdit;

/// Yes, no, and where the field may stay empty: not said.
class YesNoEditor : public FieldEditor {
    Q_OBJECT
public:
    YesNoEditor(Session &session, const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QWidget *input() const override;
    void setReadOnly(bool readOnly) override;

private:
    void showState();

    QCheckBox *m_box;
};

/// One of a choice list, found by typing part of its label, its pinyin or its initials.
class ChoiceEditor : public FieldEditor {
    Q_OBJECT
public:
    ChoiceEditor(Session &session, const Field &field, const Lookups &lookups, QWidget *parent = nullptr);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QString mistake() const override;
    void settle() override;
    [[nodiscard]] QString unfinishedText() const override;
    void setUnfinishedText(const QString &text) override;
    [[nodiscard]] QWidget *input() const override;
    void setReadOnly(bool readOnly) override;

private:
    [[nodiscard]] QString label(const QString &key) const;

    QList<ChoiceEntry> m_choices;
    PickEdit *m_edit;
};

} // namespace moli
