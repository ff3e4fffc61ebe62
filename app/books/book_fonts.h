// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace moli {

enum class Face {
    Body,    ///< 仿宋_GB2312 and what may stand for it
    Title,   ///< 小标宋: cover, chapters, cases
    Heading, ///< a sans: headings, labels, heads, numbers of pages
};

/// The faces a book is set in: of each chain the first that the machine has.
class BookFonts {
public:
    BookFonts();

    /// Sized in twentieths of a point, the unit that texts are laid out in: with whole pixels of a finer grid the
    /// widths don't depend on the device, so that preview and print break lines alike.
    [[nodiscard]] QFont font(Face face, double points, bool bold = false) const;
    [[nodiscard]] QString family(Face face) const;
    [[nodiscard]] QStringList families() const; ///< all that are used
    /// "仿宋_GB2312 → Noto Serif CJK SC"
    [[nodiscard]] QStringList replaced() const { return m_replaced; }

    static constexpr double unitsPerPoint = 20;

private:
    QString m_families[3];
    bool m_titleIsLight = false; ///< the title's face is a text face that has to be set bold
    QStringList m_replaced;
};

} // namespace moli
