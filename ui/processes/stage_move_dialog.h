// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/processes/process.h"
#include "ui/page.h"
#include "ui/session.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace moli {

class FieldRow;

/// Moves a record to another stage: says what the gates on the way miss, each line leading to where it is mended, and asks
/// for the reason where one is needed. A move that nothing holds back is made without showing itself.
class StageMoveDialog : public QDialog {
    Q_OBJECT
public:
    StageMoveDialog(Session &session, const QString &type, const QString &record, const QString &to,
                    QWidget *parent = nullptr);

    /// Asks the gates; deletes itself when all is done.
    void start();

    [[nodiscard]] QPlainTextEdit *reason() const { return m_reason; }
    [[nodiscard]] QPushButton *moveButton() const { return m_move; }
    [[nodiscard]] QList<QPushButton *> links() const { return m_links; }

signals:
    void moved(const moli::StageAnswer &answer);
    void targetRequested(const moli::Target &target);
    void said(const QString &sentence);

private:
    struct Asked;
    void show(const Asked &asked);
    void addMissing(const MissingAtGate &missing, const Record &record);
    void move();
    void take(const StageAnswer &answer);

    Session &m_session;
    QString m_type;
    QString m_record;
    QString m_to;
    QString m_stageLabel;
    QVBoxLayout *m_body;
    QLabel *m_refused;
    QPlainTextEdit *m_reason;
    QPushButton *m_move;
    QList<QPushButton *> m_links;
    QList<FieldRow *> m_fields; ///< what the way out asks for
};

/// The way to where something that a gate misses is mended: its field, or a new record that belongs to the one that asked.
[[nodiscard]] Target whereMended(const Registry &registry, const MissingAtGate &missing, const Record &record);

} // namespace moli
