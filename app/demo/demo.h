// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/store.h"

#include <functional>

namespace moli {

struct DemoOptions {
    quint32 seed = 2021;
    int scale = 1; ///< multiplies services, disputes and organizations; the published figures hold at 1
    bool photos = true;
};

/// Fills a new file owned by the city's office with made-up data that meets the published figures (domain.md). Every
/// record type has rows. The same seed gives the same records. Returns false when `progress` asked to stop; then
/// nothing was written.
bool fillWithDemo(Store &store, const DemoOptions &options = {}, const std::function<bool(int percent)> &progress = {});

} // namespace moli
