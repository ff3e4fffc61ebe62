// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/books/case_book.h"
#include "app/charts/chart.h"

#include <QByteArray>
#include <QSize>

namespace moli {

struct BookPhoto {
    QByteArray bytes; ///< the print-size copy
    QSize size;       ///< pixels
    QString caption;
};

struct BookFact {
    QString label;
    QString value;
};

struct BookSection {
    QString key; ///< field of the case entry: "background", …, "quotes"
    QString heading;
    QStringList paragraphs;
};

struct BookCase {
    QString id;
    QString title;
    QString category; ///< key
    int year = 0;
    QString organization; ///< name; empty when there is none
    QStringList districts;
    QList<BookFact> names;   ///< organization, project: long values
    QList<BookFact> figures; ///< district, year, funds, served: short ones
    QList<BookSection> sections;
    QList<BookPhoto> photos;
};

struct BookChapter {
    QString key; ///< of the category
    QString label;
    QList<BookCase> cases;
    QStringList districts; ///< of its cases, each once, in code order
};

struct BookTable {
    QStringList columns; ///< the first one names the row
    QList<QStringList> rows;
};

/// What the book says, in order, without how it looks. Nothing in it is sensitive.
struct BookContent {
    QString title;
    QString subtitle;
    QString years; ///< "2020–2021"
    QString office;
    QString base;
    QList<BookFact> imprint;
    QStringList imprintNotes;
    QStringList preface;
    QString signature; ///< under the preface: office and month
    QList<BookChapter> chapters;
    QStringList closing;
    QString figuresTitle;
    QStringList figuresNotes;
    BookTable figures;
    QList<ChartSpec> charts;
    /// Names in the order of the index (by pinyin) with the ids of the cases they stand in.
    QList<std::pair<QString, QStringList>> organizations;
    QList<BookLeftOut> leftOut;
};

/// Reads the book from the store. Throws Error when nothing is left to print.
[[nodiscard]] BookContent readBookContent(const Store &store, const BookRequest &request,
                                          const std::function<bool(int percent)> &progress);

} // namespace moli
