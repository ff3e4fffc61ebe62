// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/projects/project_money.h"
#include "ui/page.h"
#include "ui/session.h"

#include <QTimer>

class QButtonGroup;

namespace moli {

class FilterBar;
class PlainTable;

/// The projects' money: contract, planned, paid, spent; who overspent, who has left over, which tranches are open; funding
/// by source and district.
class MoneyPage : public PageWidget {
    Q_OBJECT
public:
    explicit MoneyPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("money"); }
    [[nodiscard]] QString title() const override;

    void setList(MoneyList list);
    [[nodiscard]] PlainTable *table() const { return m_table; }
    [[nodiscard]] PlainTable *funding() const { return m_funding; }
    [[nodiscard]] FilterBar *filterBar() const { return m_filters; }

private:
    struct Content;
    void makeLayout();
    void read();
    void fill(const Content &content);
    void print();

    Session &m_session;
    FilterBar *m_filters;
    QButtonGroup *m_lists;
    PlainTable *m_table;
    PlainTable *m_funding;
    QList<ProjectMoneyRow> m_rows;
    QTimer m_readTimer;
    int m_reading = 0;
};

} // namespace moli
