// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLocalServer;

namespace moli {

/// Lets a second start with the same file raise the window that has it open. Every process listens under a name made
/// from the person and the file; without a file (the first-run page) under one of its own.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Asks whoever has the file open to come to the front. False when nobody answers.
    [[nodiscard]] static bool raiseOther(const QString &file);
    /// From now on answers for the file, no longer for the one before.
    void answerFor(const QString &file);

signals:
    void raiseRequested();

private:
    QLocalServer *m_server;
};

} // namespace moli
