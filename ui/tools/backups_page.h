// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/backups.h"
#include "ui/page.h"
#include "ui/session.h"

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace moli {

class EmptyState;

/// The file's backups: what there is, make one now, look whether one is whole, put one in the file's place.
class BackupsPage : public PageWidget {
    Q_OBJECT
public:
    explicit BackupsPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QAction *primaryAction() override { return m_make; }
    [[nodiscard]] QTableWidget *table() const { return m_table; }
    [[nodiscard]] QPushButton *restoreButton() const { return m_restore; }
    [[nodiscard]] QPushButton *verifyButton() const { return m_verify; }

signals:
    /// A person has confirmed; the file has to be closed for it.
    void restoreRequested(const QString &backup);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void fill(const QList<BackupFile> &files);
    void make();
    void verify();
    void restore();
    [[nodiscard]] const BackupFile *current() const;
    void showButtons();
    [[nodiscard]] static QString causeText(BackupCause cause);

    Session &m_session;
    QList<BackupFile> m_files;
    QAction *m_make;
    QPushButton *m_folder;
    QPushButton *m_verify;
    QPushButton *m_restore;
    QStackedWidget *m_stack;
    QTableWidget *m_table;
    EmptyState *m_empty;
};

} // namespace moli
