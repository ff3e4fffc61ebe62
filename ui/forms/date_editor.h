// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"
#include "ui/widgets/drop_panel.h"

class QCalendarWidget;
class QLineEdit;

namespace moli {

/// A date as text in the usual ways of writing it, with a calendar to choose from (F4 or Alt+Down). It may be empty.
class DateEditor : public FieldEditor {
    Q_OBJECT
public:
    DateEditor(Session &session, const Field &field, QWidget *parent = nullptr);
    ~DateEditor() override;

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QString mistake() const override;
    void settle() override;
    [[nodiscard]] QString unfinishedText() const override;
    void setUnfinishedText(const QString &text) override;
    [[nodiscard]] QWidget *input() const override;
    void setReadOnly(bool readOnly) override;

    void openCalendar();
    [[nodiscard]] QCalendarWidget *calendar() const { return m_calendar; } ///< nullptr until it was opened

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void parse();
    void take(QDate date);

    QLineEdit *m_edit;
    QAction *m_open;
    QPointer<DropPanel> m_panel;
    QCalendarWidget *m_calendar = nullptr;
    ParsedValue m_parsed;
};

} // namespace moli
