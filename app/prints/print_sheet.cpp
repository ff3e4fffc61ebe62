// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prints/print_sheet.h"

namespace moli {

PrintSheet &PrintSheet::heading(const QString &text)
{
    blocks.append({.kind = PrintBlock::Kind::Heading, .text = text});
    return *this;
}

PrintSheet &PrintSheet::text(const QString &text)
{
    if (!text.trimmed().isEmpty())
        blocks.append({.kind = PrintBlock::Kind::Text, .text = text});
    return *this;
}

PrintSheet &PrintSheet::facts(const QList<std::pair<QString, QString>> &facts)
{
    PrintBlock block{.kind = PrintBlock::Kind::Facts};
    for (const auto &[label, value] : facts) {
        if (!value.isEmpty())
            block.rows.append({label, value});
    }
    if (!block.rows.isEmpty())
        blocks.append(block);
    return *this;
}

PrintBlock &PrintSheet::table(const QStringList &headings, const QList<QStringList> &rows)
{
    blocks.append({.kind = PrintBlock::Kind::Table, .headings = headings, .rows = rows});
    return blocks.last();
}

PrintSheet &PrintSheet::signatures(const QStringList &labels)
{
    blocks.append({.kind = PrintBlock::Kind::Signatures, .headings = labels});
    return *this;
}

PrintSheet &PrintSheet::statement(const QString &text)
{
    blocks.append({.kind = PrintBlock::Kind::Statement, .text = text});
    return *this;
}

PrintSheet &PrintSheet::newPage()
{
    blocks.append({.kind = PrintBlock::Kind::NewPage});
    return *this;
}

PrintSheet &PrintSheet::part(const PrintSheet &other)
{
    heading(other.title);
    blocks += other.blocks;
    return *this;
}

} // namespace moli
