// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/books/book_layout.h"

namespace moli {

/// Writes the book with bookmarks, links, title, author and language. Throws Error; leaves no half file.
void saveBookPdf(const BookLayout &layout, const QString &path, const std::function<bool(int percent)> &progress);

} // namespace moli
