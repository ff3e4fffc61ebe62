// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace moli {

/// One part of a printed sheet.
struct PrintBlock {
    enum class Kind {
        Heading,    ///< `text`
        Text,       ///< `text`, a paragraph for each line
        Facts,      ///< `rows` of label and value, two pairs beside each other where both are short
        Table,      ///< `headings` over `rows`; the headings stand on every page
        Signatures, ///< a line to sign on behind each of `headings`
        Statement,  ///< `text`, large and in the middle: what a certificate certifies
        NewPage,
    };
    Kind kind = Kind::Text;
    QString text{};
    QStringList headings{};
    QList<QStringList> rows{};
    QList<int> widths{};      ///< Table: shares of the width by column; empty: equal ones
    QList<int> numbers{};     ///< Table: columns that stand at the right
    int emptyRows = 0;        ///< Table: rows to write into by hand, after the others
    bool lastIsTotal = false; ///< Table: the last row adds up the others
};

/// What is printed of a record, ready to be laid out: receipts, score summaries, sign-in sheets, dossiers.
struct PrintSheet {
    QString title;
    QString subtitle;
    QString foot; ///< at the foot of every page, beside the page's number
    bool landscape = false;
    QList<PrintBlock> blocks;

    PrintSheet &heading(const QString &text);
    PrintSheet &text(const QString &text); ///< nothing where it's empty
    /// Facts without a value are left out.
    PrintSheet &facts(const QList<std::pair<QString, QString>> &facts);
    /// The block, to say more about it.
    PrintBlock &table(const QStringList &headings, const QList<QStringList> &rows);
    PrintSheet &signatures(const QStringList &labels);
    PrintSheet &statement(const QString &text);
    PrintSheet &newPage();
    /// The blocks of another sheet under its title: a part of a dossier.
    PrintSheet &part(const PrintSheet &other);
};

} // namespace moli
