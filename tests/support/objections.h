// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporary_store.h"

namespace moli {

/// The rules that keep a record from being saved, or with `severity` Soft those that are said beside it. Saves nothing.
[[nodiscard]] inline QStringList objectionsTo(Store &store, const Record &record, Severity severity = Severity::Hard)
{
    QStringList rules;
    for (const auto &problem : store.validate(record)) {
        if (problem.severity == severity && problem.rule != u"expected")
            rules.append(problem.rule);
    }
    return rules;
}

} // namespace moli
