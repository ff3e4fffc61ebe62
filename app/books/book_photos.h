// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/books/book_content.h"
#include "app/books/book_flow.h"

namespace moli {

/// The photos of a case with their captions, one or two to a row. A row never breaks; it may shrink a little.
[[nodiscard]] QList<FlowItem> photoItems(const BookStyle &style, const QList<BookPhoto> &photos, double scale = 1);

} // namespace moli
