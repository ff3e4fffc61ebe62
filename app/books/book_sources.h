// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/books/book_content.h"

#include <optional>

namespace moli {

/// "鼓楼区、台江区"; of more than `most` only the first ones and how many there are.
[[nodiscard]] QString joinedNames(const QStringList &names, qsizetype most);
/// "2021", "2020–2021".
[[nodiscard]] QString yearsText(int from, int until);

/// Title, cover, imprint, preface and closing: from the request, the book's record (if any), or defaults.
void readBookTexts(const Store &store, const BookRequest &request, const std::optional<Record> &record, int cases,
                   BookContent &content);
/// The appendix: the figures of the years as a table, and the three charts by district.
void readBookFigures(const Store &store, const BookRequest &request, BookContent &content);

} // namespace moli
