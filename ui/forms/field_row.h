// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QLabel;
class QToolButton;

namespace moli {

/// One field in a form: its label, its editor, what belongs there, and what is wrong with it.
class FieldRow : public QWidget {
    Q_OBJECT
public:
    FieldRow(Session &session, const Field &field, const Lookups &lookups, QWidget *parent = nullptr);

    [[nodiscard]] FieldEditor *editor() const { return m_editor; }
    /// A mistake keeps the record from being saved, a warning doesn't. Both empty: all is well.
    void setProblem(const QString &mistake, const QString &warning);
    [[nodiscard]] QString mistake() const;
    [[nodiscard]] QString warning() const;
    /// Hides a sensitive value behind its masked form until it is asked for.
    void cover(const QString &masked);
    void uncover();
    [[nodiscard]] bool isCovered() const;

signals:
    void disclosureRequested();

private:
    FieldEditor *m_editor;
    QWidget *m_cover = nullptr;
    QLabel *m_masked = nullptr;
    QToolButton *m_show = nullptr;
    QLabel *m_problem;
    bool m_isMistake = false;
};

} // namespace moli
