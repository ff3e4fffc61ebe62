// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/session.h"

#include <QTabWidget>
#include <QTimer>

class QTextBrowser;

namespace moli {

class RecordTableModel;

/// What refers to a record, a tab for each field that can, and the record's history: an organization's people, stays,
/// projects, honours.
class RelatedRecords : public QTabWidget {
    Q_OBJECT
public:
    RelatedRecords(Session &session, const RecordType &type, const QString &id, QWidget *parent = nullptr);

    /// The list behind a tab, nullptr before it was looked at.
    [[nodiscard]] RecordTableModel *model(int tab) const;
    void showTab(const QString &type); ///< the first that lists this type

signals:
    void targetRequested(const moli::Target &target);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Tab {
        Registry::Referrer referrer;
        QWidget *page = nullptr;
        RecordTableModel *model = nullptr;
        std::optional<qint64> count;
    };
    [[nodiscard]] Condition condition(const Registry::Referrer &referrer) const;
    [[nodiscard]] QString caption(const Tab &tab) const;
    void makeTab(int index);
    void count();
    void readHistory();

    Session &m_session;
    const RecordType &m_type;
    QString m_id;
    QList<Tab> m_tabs;
    QTextBrowser *m_history;
    QTimer m_countTimer;
};

} // namespace moli
