// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/label.h"

#include <QList>

namespace moli {

/// One entry of a choice list, as every fresh file holds it.
struct BuiltInChoice {
    QString list;
    QString key;
    Label label;
};

/// All choice lists of domain.md, in the order in which they are shown. An office may add to them in its file
/// (record type `choice`); keys never change once released.
[[nodiscard]] QList<BuiltInChoice> builtInChoices();

} // namespace moli
