// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QDialog>

namespace moli {

class RecordForm;

/// A form in a dialog, for a record that another form wants to refer to and that isn't there yet.
class NewRecordDialog : public QDialog {
    Q_OBJECT
public:
    NewRecordDialog(Session &session, const RecordType &type, const Record &prefilled, QWidget *parent);

    [[nodiscard]] RecordForm *form() const { return m_form; }
    void reject() override;

signals:
    void created(const QString &id);

private:
    RecordForm *m_form;
};

} // namespace moli
