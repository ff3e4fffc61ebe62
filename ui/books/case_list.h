// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/books/book_draft.h"

#include <QListWidget>

namespace moli {

/// The cases of the years: a box chooses, dragging (or Alt+Up and Alt+Down) orders. Always in the order in which the
/// book prints them, so a case stays within its category.
class CaseList : public QListWidget {
    Q_OBJECT
public:
    explicit CaseList(QWidget *parent = nullptr);

    /// Silent: only a person's doing is signalled.
    void setCases(const QList<ListedCase> &cases);
    [[nodiscard]] QList<ListedCase> cases() const;
    void choose(const std::function<bool(const ListedCase &)> &wanted);
    void moveCurrent(int by);

signals:
    void edited();
    void opened(const QString &caseId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void fill(const QList<ListedCase> &cases, const QString &current);
    void itemEdited();

    QHash<QString, ListedCase> m_cases;
    bool m_filling = false;
};

} // namespace moli
