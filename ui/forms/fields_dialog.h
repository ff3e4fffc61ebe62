// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace moli {

class FieldRow;

/// A few fields of one record, asked for where they belong: the day of a return, the reason of an extension, a new
/// allocation from the plan. What the store refuses is said beside the field or above the buttons.
class FieldsDialog : public QDialog {
    Q_OBJECT
public:
    /// Without an id the record is made when it's saved.
    FieldsDialog(Session &session, const Record &record, const QStringList &fields, const QString &heading,
                 const QString &saveText, QWidget *parent = nullptr);

    /// Reads what the editors show, then opens. Deletes itself when it's closed.
    void start();

    [[nodiscard]] FieldRow *row(const QString &field) const; ///< nullptr before it's open
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    /// What keeps the record from being saved and belongs to none of the fields.
    [[nodiscard]] QString refusal() const;

signals:
    void opened();
    void edited(const QString &field); ///< by the person
    void saved(const QString &id);

private:
    void fill(const Lookups &lookups);
    void save();
    void tell(const QList<Problem> &problems);

    Session &m_session;
    Record m_record;
    QStringList m_fields;
    QVBoxLayout *m_body;
    QLabel *m_refused;
    QPushButton *m_save;
    QHash<QString, FieldRow *> m_rows;
};

} // namespace moli
