// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;
class QWidget;

namespace moli {

/// Fills a page with a column of cards that scrolls as a whole, and gives its layout. What stands in it scrolls into sight
/// by itself when it gets the keyboard.
[[nodiscard]] QVBoxLayout *makeScrollPage(QWidget *page);

} // namespace moli
