// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QJsonValue>
#include <QWidget>

namespace moli {

/// What editors show of other records and lists, read beforehand off the GUI thread so that a form appears complete.
struct Lookups {
    QHash<QString, QList<ChoiceEntry>> choices; ///< by list
    QHash<QString, QString> titles;             ///< of records, by id
    bool mayCreate = true;                      ///< offer to make a record that isn't found
};
/// For a reader thread.
[[nodiscard]] Lookups readLookups(const Store &store, const RecordType &type, const QList<Record> &records);

/// The editor of one field. Setting a value in code is silent; only a person's edit signals.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    FieldEditor(Session &session, const Field &field, QWidget *parent);
    ~FieldEditor() override;

    /// The editor that fits the field.
    static FieldEditor *make(Session &session, const Field &field, const Lookups &lookups, QWidget *parent);

    [[nodiscard]] const Field &field() const { return m_field; }
    /// As FieldType says; null when empty or when what was typed can't be taken.
    [[nodiscard]] virtual QVariant value() const = 0;
    virtual void setValue(const QVariant &value) = 0;
    /// Why what was typed can't be taken, in a sentence for the person; empty when it can.
    [[nodiscard]] virtual QString mistake() const { return {}; }
    /// Brings half-typed text to an end, as leaving the field would: before saving.
    virtual void settle() {}
    /// What was typed and can't be a value, for the draft; and put there again.
    [[nodiscard]] virtual QString unfinishedText() const { return {}; }
    virtual void setUnfinishedText(const QString &) {}
    /// The widget that takes the keys; the label is its buddy.
    [[nodiscard]] virtual QWidget *input() const = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    [[nodiscard]] virtual bool wantsWholeWidth() const { return false; }
    /// Shows the state on the editor's frame: "", "mistake" or "warning".
    virtual void setState(const QString &state);

signals:
    void edited(); ///< by the person
    void left();   ///< the person went on to something else
    void recordRequested(const QString &type, const QString &id);
    /// The person asks for a record that isn't there yet, called what was typed.
    void newRecordRequested(const QString &typed);

protected:
    /// Names the input for those who don't see the label, and tells when it is left.
    void setInput(QWidget *input);
    bool eventFilter(QObject *watched, QEvent *event) override;

    Session &m_session;
    const Field &m_field;

private:
    QWidget *m_input = nullptr;
};

} // namespace moli
