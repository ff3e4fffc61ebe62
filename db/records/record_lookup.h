// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/query.h"

#include <optional>

namespace moli {

/// What a rule about several records may look into. Inside a transaction it sees what the transaction sees.
class RecordLookup {
public:
    virtual ~RecordLookup() = default;
    /// Living or deleted.
    [[nodiscard]] virtual std::optional<Record> find(const QString &type, const QString &id) const = 0;
    /// All living records that meet the conditions: for the few that belong to one project, facility, organization.
    [[nodiscard]] virtual QList<Record> all(const QString &type, const QList<Condition> &where) const = 0;
};

} // namespace moli
