// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace moli {

/// A picture drawn by code, 1200×800, as JPEG: jasmine, hills and river, a bright room, lanterns, a row of houses, varied
/// by the seed. Holds no text, so that no fonts and no window system are needed.
[[nodiscard]] QByteArray drawScene(quint32 seed);

} // namespace moli
