// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/store.h"

#include <QList>
#include <QPageSize>

#include <functional>
#include <memory>

class QPainter;
class QImage;

namespace moli {

enum class BookPreset {
    Book,     ///< the default
    Official, ///< after GB/T 9704-2012: top 37 mm, binding edge 28 mm, core 156×225 mm, body 16 pt
};

struct BookRequest {
    int fromYear = 0;
    int untilYear = 0; ///< the same as fromYear for one year
    BookPreset preset = BookPreset::Book;
    /// What the cover, the preface and the closing say. Empty ones come from the `book` record of exactly these years;
    /// title and editors also from one that ends with the same year; else from sensible defaults.
    QString title;
    QString subtitle;
    QString preface;
    QString editors;
    QString closing;
    /// Ids of case entries in order; empty: those that the `book` record of exactly these years has chosen, and where it
    /// has none all excellent cases of the years, by position. Chapters always follow the order of categories. Cases
    /// without consent to publish are never printed (see leftOut()).
    QStringList cases;
};

struct BookHeading {
    int level = 1;        ///< 1 chapter or another part (preface, appendix, …), 2 case
    bool chapter = false; ///< a chapter of cases
    QString text;
    int page = 0; ///< counted from 1, the cover is 1
};

/// Something that was asked for and isn't printed.
struct BookLeftOut {
    QString title;
    QString reason; ///< a sentence
};

/// A book laid out in pages. Preview and print paint the same pages.
class CaseBook {
public:
    /// Reads what it needs from the store and lays out; the store isn't needed afterwards. Throws Error when there are
    /// no cases to print, and when `progress` returned false.
    CaseBook(const Store &store, const BookRequest &request, const std::function<bool(int percent)> &progress = {});
    ~CaseBook();

    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] const QList<BookHeading> &headings() const;
    /// Cases without consent to publish, cases that are gone, photos that can't be read.
    [[nodiscard]] const QList<BookLeftOut> &leftOut() const;
    /// Faces that had to be replaced ("仿宋 → Noto Serif CJK SC"), to be said to the person.
    [[nodiscard]] QStringList replacedFaces() const;
    /// A4 in points at 72 dpi: 595×842. Paints page `page` (from 1) into a painter scaled to that.
    void paintPage(QPainter &painter, int page) const;
    [[nodiscard]] QImage pageImage(int page, double dotsPerInch) const;
    /// With bookmarks, links, title and language. Throws Error, also when `progress` returned false; leaves no half file.
    /// The printed number of a page is its number in the file.
    void savePdf(const QString &path, const std::function<bool(int percent)> &progress = {}) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace moli
