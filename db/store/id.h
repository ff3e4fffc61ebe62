// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace moli {

/// A UUIDv7 (RFC 9562) as lower-case text: sorted by the time of making, also among those of one millisecond.
[[nodiscard]] QString newId(qint64 nowMs);

} // namespace moli
