// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QToolButton>

namespace moli {

/// "Print": what can be printed of a record, each with its preview.
class PrintButton : public QToolButton {
    Q_OBJECT
public:
    PrintButton(Session &session, const QString &type, QWidget *parent = nullptr);

    void setRecord(const QString &id);
    /// Makes the sheet off the GUI thread and shows it.
    void preview(const QString &kind);

private:
    Session &m_session;
    QString m_type;
    QString m_id;
};

} // namespace moli
