// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/records/registry.h"
#include "db/store/query.h"

namespace moli {

class Connection;
class Pinyin;

/// What is found by words: Chinese from one character, pinyin, initials, Latin words and numbers from their beginning.
/// Characters are indexed one by one and looked for as phrases, because SQLite's trigram index finds no Chinese word of
/// one or two characters (findings.md). Sensitive fields aren't indexed.
class SearchIndex {
public:
    SearchIndex(const Registry &registry, Connection &connection);

    /// Brings the index up to date with the record, also when it was deleted.
    void update(const Record &record, bool isNew);
    /// Living records, those with the words in their title first.
    [[nodiscard]] QList<std::pair<QString, QString>> find(const QString &text, int limit) const; ///< type, id

    enum class Where { Titles, Anywhere };
    /// An FTS5 expression for the words of `text`, all of which have to occur; within one type when it's given.
    [[nodiscard]] static QString matchExpression(const QString &text, const QString &type = {},
                                                 Where where = Where::Anywhere);
    /// What is indexed for a record: its type, title, other searchable fields, and the pinyin and initials of both.
    struct Document {
        QString kind;
        QString title;
        QString body;
        QString pinyin;
    };
    [[nodiscard]] static Document documentOf(const RecordType &type, const Record &record);

    /// Where the text reads like these letters, as syllables of which the last may be incomplete, or as their
    /// initials: beginning and length of the first such place.
    [[nodiscard]] static std::optional<std::pair<qsizetype, qsizetype>> placeByPinyin(const QString &text,
                                                                                      const QString &typed);

    /// Text with every Chinese character standing alone.
    [[nodiscard]] static QString spaced(const QString &text);

private:
    const Registry &m_registry;
    Connection &m_connection;
    qint64 m_nextRow = 0;
};

} // namespace moli
