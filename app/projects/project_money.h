// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prints/print_sheet.h"
#include "app/projects/project_overview.h"

namespace moli {

/// Which projects stand on the list of their money.
enum class MoneyList {
    All,
    Overspent, ///< spent beyond what was paid
    Unspent,   ///< paid and not spent, of projects that are closed or past their end
    Open,      ///< tranches planned and not paid
};

struct ProjectMoneyRow {
    QString id;
    QString code;
    QString title;
    QString organization; ///< title
    ProjectMoney money;
};

/// The money of the projects that the conditions let through, by code. Four aggregates, however many projects there are.
[[nodiscard]] QList<ProjectMoneyRow> projectMoney(const Store &store, const QList<Condition> &where,
                                                  const QString &text, MoneyList list);
[[nodiscard]] ProjectMoney sumOf(const QList<ProjectMoneyRow> &rows);

/// Funding by source and district, in fen.
struct FundingTable {
    QStringList sources;   ///< labels
    QStringList districts; ///< names
    QList<QString> sourceKeys;
    QList<QString> districtIds; ///< empty: without a district
    QList<QList<qint64>> fen;   ///< by district, then source
};
[[nodiscard]] FundingTable fundingBySourceAndDistrict(const Store &store, const QList<Condition> &where);

[[nodiscard]] PrintSheet moneySheet(const Store &store, const QString &title, const QList<ProjectMoneyRow> &rows);

} // namespace moli
