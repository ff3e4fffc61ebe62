// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace moli {

/// The wheel scrolls the page even when the pointer happens to be over the editor; it turns the editor's value only
/// when that has the focus.
void keepWheelForPage(QWidget *editor);

} // namespace moli
