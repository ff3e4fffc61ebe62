// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

#include <QSet>

class QGridLayout;

namespace moli {

class FieldRow;

/// The fields of a form by their sections, in one, two or three columns as the width allows, in reading order.
class FieldGrid : public QWidget {
    Q_OBJECT
public:
    static constexpr int twoColumnsFrom = 1000; ///< pixels of width
    static constexpr int threeColumnsFrom = 1500;

    FieldGrid(Session &session, const RecordType &type, const Lookups &lookups, QWidget *parent = nullptr);

    /// Shows the record; silent. With `covered`, sensitive values wait behind their masked form.
    void setRecord(const Record &record, bool covered);
    /// The record with what stands in the editors.
    [[nodiscard]] Record record(Record base) const;
    /// Whether an editor holds something else than the record, or text that isn't a value.
    [[nodiscard]] bool differsFrom(const Record &record) const;
    [[nodiscard]] bool differsFrom(const Record &record, const QString &field) const;

    [[nodiscard]] FieldEditor *editor(const QString &field) const;
    [[nodiscard]] FieldRow *row(const QString &field) const;
    [[nodiscard]] QList<FieldEditor *> editors() const;
    [[nodiscard]] QList<NewAttachment> newAttachments() const;

    void settle();
    /// Puts each problem beside its field, where `shows` says so; mistakes of the editors themselves go first.
    void showProblems(const QList<Problem> &problems, const std::function<bool(const QString &field)> &shows);
    /// Fields whose text can't be a value.
    [[nodiscard]] QStringList unfinished() const;
    void focusFirst(bool firstEmpty);
    void focusField(const QString &field);
    void setReadOnly(bool readOnly);
    [[nodiscard]] int columns() const { return m_columns; }

signals:
    void edited(const QString &field);
    void left(const QString &field);
    void recordRequested(const QString &type, const QString &id);
    void newRecordRequested(const QString &field, const QString &typed);
    void disclosureRequested(const QString &field);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Block {
        QGridLayout *grid;
        QList<FieldRow *> rows;
    };
    void arrange(int columns);

    Session &m_session;
    const RecordType &m_type;
    QList<Block> m_blocks;
    QHash<QString, FieldRow *> m_rows;
    int m_columns = 0;
};

} // namespace moli
