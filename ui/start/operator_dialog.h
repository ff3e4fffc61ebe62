// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace moli {

/// Asks who is working: one of the file's operators, or a new name, which becomes an operator of the file.
class OperatorDialog : public QDialog {
    Q_OBJECT
public:
    explicit OperatorDialog(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *nameBox() const { return m_name; }
    [[nodiscard]] QString name() const;
    void accept() override;

signals:
    void chosen(const QString &name);

private:
    void load();

    Session &m_session;
    QComboBox *m_name;
    QPushButton *m_ok;
};

} // namespace moli
