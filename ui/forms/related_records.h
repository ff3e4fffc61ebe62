// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/session.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QStackedWidget;
class QTextBrowser;
class QToolButton;

namespace moli {

class RecordTableModel;

/// What refers to a record, a tab for each field that can, and the record's history: an organization's people, stays,
/// projects, honours. The tabs wrap into lines, because some types have fifteen of them.
class RelatedRecords : public QWidget {
    Q_OBJECT
public:
    RelatedRecords(Session &session, const RecordType &type, const QString &id, QWidget *parent = nullptr);

    [[nodiscard]] int currentTab() const;
    void setCurrentTab(int tab);
    void showTab(const QString &type); ///< the first that lists this type
    [[nodiscard]] QString tabText(int tab) const;
    [[nodiscard]] QWidget *page(int tab) const;
    /// The list behind a tab, nullptr before it was looked at.
    [[nodiscard]] RecordTableModel *model(int tab) const;

signals:
    void targetRequested(const moli::Target &target);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Tab {
        Registry::Referrer referrer;
        QToolButton *button = nullptr;
        QWidget *page = nullptr;
        RecordTableModel *model = nullptr;
        std::optional<qint64> count;
    };
    [[nodiscard]] Condition condition(const Registry::Referrer &referrer) const;
    [[nodiscard]] QString caption(const Tab &tab) const;
    QToolButton *addTab(const QString &text, QWidget *page);
    void makeTab(int index);
    void count();
    void readHistory();

    Session &m_session;
    const RecordType &m_type;
    QString m_id;
    QList<Tab> m_tabs;
    QButtonGroup *m_buttons;
    QStackedWidget *m_pages;
    QTextBrowser *m_history;
    QTimer m_countTimer;
};

} // namespace moli
