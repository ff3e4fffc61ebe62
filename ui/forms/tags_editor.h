// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

namespace moli {

class Chip;
class FlowLayout;
class PickEdit;

/// Several choices or several records, as tags with a field behind them that adds one more. Ctrl+Left and Ctrl+Right
/// on a tag change the order.
class TagsEditor : public FieldEditor {
    Q_OBJECT
public:
    TagsEditor(Session &session, const Field &field, const Lookups &lookups, QWidget *parent = nullptr);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QString mistake() const override;
    void settle() override;
    [[nodiscard]] QString unfinishedText() const override;
    void setUnfinishedText(const QString &text) override;
    [[nodiscard]] QWidget *input() const override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] bool wantsWholeWidth() const override { return true; }
    [[nodiscard]] PickEdit *edit() const { return m_edit; }

private:
    void add(const QString &key);
    void remove(const QString &key);
    void move(const QString &key, int by);
    void rebuild();
    [[nodiscard]] QString labelOf(const QString &key) const;

    QStringList m_keys;
    QList<ChoiceEntry> m_choices;
    QHash<QString, QString> m_labels;
    QList<Chip *> m_tags;
    FlowLayout *m_flow;
    PickEdit *m_edit;
};

} // namespace moli
