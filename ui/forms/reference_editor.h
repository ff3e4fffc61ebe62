// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"
#include "ui/widgets/pick_edit.h"

class QToolButton;

namespace moli {

/// Another record, found in the store by Chinese, pinyin, initials or code while typing.
class ReferenceEditor : public FieldEditor {
    Q_OBJECT
public:
    static constexpr int searchDebounce = 200; ///< ms from the last letter to the search

    ReferenceEditor(Session &session, const Field &field, const Lookups &lookups, QWidget *parent = nullptr);

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QString mistake() const override;
    void settle() override;
    [[nodiscard]] QString unfinishedText() const override;
    void setUnfinishedText(const QString &text) override;
    [[nodiscard]] QWidget *input() const override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] PickEdit *edit() const { return m_edit; }

private:
    void showOpen();

    QHash<QString, QString> m_titles;
    PickEdit *m_edit;
    QToolButton *m_open;
};

/// The suggestions for a field that refers to records: what the store finds, and with `mayCreate` an entry for
/// making a new one.
[[nodiscard]] PickEdit::Source recordSource(Session &session, QObject *context, const Field &field, bool mayCreate);

} // namespace moli
