// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/books/book_content.h"

#include <optional>

namespace moli {

/// Reads records for print: a field that is sensitive answers like an empty one, so that none can slip into a book.
class BookSources {
public:
    explicit BookSources(const Store &store) : m_store(store) {}

    [[nodiscard]] const Store &store() const { return m_store; }
    [[nodiscard]] QVariant value(const Record &record, const QString &field) const
    {
        const Field *description = m_store.registry().type(record.type()).findField(field);
        return description && !description->isSensitive() ? record.value(field) : QVariant();
    }
    [[nodiscard]] QString text(const Record &record, const char *field) const
    {
        return value(record, QString::fromLatin1(field)).toString();
    }
    [[nodiscard]] qint64 number(const Record &record, const char *field) const
    {
        return value(record, QString::fromLatin1(field)).toLongLong();
    }
    [[nodiscard]] std::optional<Record> living(const QString &type, const QString &id) const
    {
        std::optional<Record> record;
        if (!id.isEmpty())
            record = m_store.get(type, id);
        return record && !record->deleted ? record : std::nullopt;
    }
    [[nodiscard]] QString label(const char *type, const char *field) const
    {
        return m_store.registry().type(QString::fromLatin1(type)).field(QString::fromLatin1(field)).label();
    }

private:
    const Store &m_store;
};

/// The last year of a `book` record, and whether it is the one of exactly the requested years.
[[nodiscard]] qint64 lastYear(const Record &book);
[[nodiscard]] bool coversExactly(const Record &book, const BookRequest &request);
/// "鼓楼区、台江区"; of more than `most` only the first ones and how many there are.
[[nodiscard]] QString joinedNames(const QStringList &names, qsizetype most);
/// "2021", "2020–2021".
[[nodiscard]] QString yearsText(int from, int until);

/// Title, cover, imprint, preface and closing: from the request, the book's record (if any), or defaults.
void readBookTexts(const BookSources &sources, const BookRequest &request, const std::optional<Record> &record,
                   int cases, BookContent &content);
/// The appendix: the figures of the years as a table, and the three charts by district.
void readBookFigures(const Store &store, const BookRequest &request, BookContent &content);

} // namespace moli
