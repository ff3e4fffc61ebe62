// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QPDF;

namespace moli {

/// Puts the right characters behind the glyphs. Qt names each glyph by the lowest code that a face draws with it, and
/// Chinese faces draw 一 (U+4E00) and the radical ⼀ (U+2F00) with the same one: without this, nobody finds 妇女 in the
/// book, since its 女 would be the radical ⼥.
void mendTextLayer(QPDF &pdf, const QStringList &fontFamilies);

} // namespace moli
