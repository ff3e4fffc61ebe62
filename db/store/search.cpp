// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/store/search.h"

#include "db/store/connection.h"
#include "db/text/pinyin.h"

#include <QRegularExpression>

namespace moli {

namespace {

/// Longer titles are cut for their pinyin keys: every start position gets two.
constexpr int pinyinCharacters = 40;

bool isHan(char32_t character)
{
    return QChar::script(character) == QChar::Script_Han;
}

bool isWord(char32_t character)
{
    return QChar::isLetterOrNumber(character);
}

/// The type as one token of the index.
QString typeToken(const QString &type)
{
    return u"type" + QString(type).remove(u'_');
}

/// Words of a search: runs of Chinese characters, and runs of other letters and digits.
struct Word {
    QString text;
    bool han = false;
};

QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    bool open = false;
    for (const auto character : text.toUcs4()) {
        const bool han = isHan(character);
        if (!isWord(character)) {
            open = false;
            continue;
        }
        if (!open || words.last().han != han)
            words.append({{}, han});
        words.last().text += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
        open = true;
    }
    return words;
}

/// What a title is found by has this in front (a private-use character, which the tokenizer takes for a letter). Words in
/// titles come first, and looking for them mustn't mean looking through all the texts that have them.
const QChar titleMark(0xe000);

/// The pinyin of the other texts: a syllable, and the initials of two syllables that follow each other. Single letters
/// would stand in nearly every text; pairs make a phrase of any length and cost about as much as the syllables.
const QChar syllableMark(0xe001);
const QChar pairMark(0xe002);

/// The pinyin of the Chinese in a text that is no title.
void appendPinyin(const QString &text, QStringList &keys)
{
    for (const auto &word : wordsOf(text)) {
        if (!word.han)
            continue;
        const auto syllables = Pinyin::table().syllables(word.text);
        for (const auto &syllable : syllables)
            keys.append(syllableMark + syllable);
        for (qsizetype i = 0; i + 1 < syllables.size(); ++i)
            keys.append(pairMark + syllables[i].left(1) + syllables[i + 1].left(1));
    }
}

/// What finds these letters in the pinyin of such texts, as syllables of which the last may be incomplete, and as initials.
QStringList pinyinPhrases(const QString &typed)
{
    const auto letters = typed.toLower();
    if (letters.size() < 2)
        return {}; // would find nearly every text
    QStringList phrases;
    for (const auto &syllables : Pinyin::table().spellings(letters))
        phrases.append(u'"' + syllableMark + syllables.join(u' ' + QString(syllableMark)) + u"\" *");
    QStringList pairs;
    for (qsizetype i = 0; i + 1 < letters.size(); ++i)
        pairs.append(pairMark + letters.mid(i, 2));
    phrases.append(u'"' + pairs.join(u' ') + u'"');
    return phrases;
}

/// The characters or the word as tokens of titles.
QString marked(const Word &word)
{
    if (!word.han)
        return titleMark + word.text;
    QStringList tokens;
    for (const auto character : word.text.toUcs4())
        tokens.append(titleMark + QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1));
    return tokens.join(u' ');
}

/// How the letters may stand in the pinyin of titles, where ü is written v: people type lü, lv or lu for 吕, nüer for 女儿.
QStringList pinyinSpellings(const QString &typed)
{
    static const QRegularExpression marked(QStringLiteral("[üÜ]"));
    QStringList spellings{QString(typed).replace(marked, QStringLiteral("v"))};
    if (spellings.first() != typed)
        return spellings;
    constexpr qsizetype most = 8; // of lu and nu in one word, each may be either: more words than that are no name
    static const QRegularExpression plain(QStringLiteral("[lnLN]([uU])"));
    for (auto syllables = plain.globalMatch(typed); syllables.hasNext() && spellings.size() < most;) {
        const auto at = syllables.next().capturedStart(1);
        for (auto spelling : QStringList(spellings)) {
            spelling[at] = u'v';
            spellings.append(spelling);
        }
    }
    return spellings;
}

} // namespace

SearchIndex::SearchIndex(const Registry &registry, Connection &connection)
    : m_registry(registry),
      m_connection(connection)
{
}

QString SearchIndex::spaced(const QString &text)
{
    QString result;
    result.reserve(text.size() * 2);
    for (const auto character : text.toUcs4()) {
        const auto letter = QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
        if (isHan(character))
            result += u' ' + letter + u' ';
        else
            result += letter;
    }
    return result;
}

SearchIndex::Document SearchIndex::documentOf(const RecordType &type, const Record &record)
{
    Document document;
    document.kind = typeToken(type.key());
    QStringList title;
    QStringList body;
    for (const auto &field : type.fields()) {
        if (field.isSensitive() || !field.isTextual())
            continue;
        const auto text = record.text(field.key());
        if (text.isEmpty())
            continue;
        if (type.titleFields().contains(field.key()))
            title.append(text);
        else if (field.isSearchable())
            body.append(text);
    }
    document.title = spaced(title.join(u'\n'));
    document.body = spaced(body.join(u'\n'));
    QStringList keys;
    for (const auto &text : title) {
        // Every start position, so that the middle of a name is found by its beginning: molishegong, lishegong, …
        const auto syllables = Pinyin::table().syllables(QStringView(text).left(pinyinCharacters));
        for (qsizetype from = 0; from < syllables.size(); ++from) {
            const auto rest = syllables.mid(from);
            QString initials;
            for (const auto &syllable : rest)
                initials += syllable.left(1);
            keys << titleMark + rest.join(QString()) << titleMark + initials;
        }
        for (const auto &word : wordsOf(text))
            keys << marked(word);
    }
    for (const auto &text : body)
        appendPinyin(text, keys);
    document.pinyin = keys.join(u' ');
    return document;
}

std::optional<std::pair<qsizetype, qsizetype>> SearchIndex::placeByPinyin(const QString &text, const QString &typed)
{
    const auto spellings = pinyinSpellings(typed.toLower());
    if (typed.size() < 2)
        return std::nullopt; // stands nearly everywhere
    const auto reads = [&](const QStringList &syllables, qsizetype from) -> std::optional<qsizetype> {
        QString letters;
        QString initials;
        for (qsizetype until = from; until < syllables.size() && until - from < typed.size(); ++until) {
            letters += syllables[until];
            initials += syllables[until].left(1);
            for (const auto &spelling : spellings) {
                if (letters.startsWith(spelling) || initials == spelling)
                    return until + 1 - from;
            }
        }
        return std::nullopt;
    };
    qsizetype from = 0; // of the word in the text
    for (const auto &word : wordsOf(text)) {
        from = text.indexOf(word.text, from);
        if (word.han) {
            const auto characters = word.text.toUcs4();
            const auto syllables = Pinyin::table().syllables(word.text);
            for (qsizetype at = 0; at < syllables.size(); ++at) {
                if (const auto length = reads(syllables, at)) {
                    const auto sizeOf = [&](qsizetype first, qsizetype count) {
                        return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()) + first,
                                                 count)
                            .size();
                    };
                    return std::pair(from + sizeOf(0, at), sizeOf(at, *length));
                }
            }
        }
        from += word.text.size();
    }
    return std::nullopt;
}

void SearchIndex::update(const Record &record, bool isNew)
{
    const auto &type = m_registry.type(record.type());
    qint64 row = 0;
    if (!isNew) {
        row = m_connection
                  .scalar(QStringLiteral(
                              "SELECT \"rowid\" FROM \"search_document\" WHERE \"type\" = ? AND \"record\" = ?"),
                          {type.key(), record.id()})
                  .toLongLong();
        if (row) {
            Statement remove(m_connection, QStringLiteral("DELETE FROM \"search_index\" WHERE \"rowid\" = ?"));
            remove.bind(row).run();
        }
    }
    const auto document = documentOf(type, record);
    const bool empty = document.title.isEmpty() && document.body.isEmpty();
    if (record.deleted || empty)
        return;
    if (!row) {
        if (!m_nextRow)
            m_nextRow = m_connection
                            .scalar(QStringLiteral("SELECT COALESCE(MAX(\"rowid\"), 0) FROM \"search_document\""))
                            .toLongLong();
        row = ++m_nextRow;
        Statement insert(m_connection,
                         QStringLiteral("INSERT INTO \"search_document\" (\"rowid\", \"type\", \"record\") "
                                        "VALUES (?, ?, ?)"));
        insert.bind(row).bind(type.key()).bind(record.id()).run();
    }
    Statement insert(m_connection,
                     QStringLiteral("INSERT INTO \"search_index\" (\"rowid\", \"kind\", \"title\", "
                                    "\"body\", \"pinyin\") VALUES (?, ?, ?, ?, ?)"));
    insert.bind(row).bind(document.kind).bind(document.title).bind(document.body).bind(document.pinyin).run();
}

QString SearchIndex::matchExpression(const QString &text, const QString &type, Where where)
{
    QStringList parts;
    if (!type.isEmpty())
        parts.append(u"kind:" + typeToken(type));
    // Composed, so that an ü typed as u with a mark is one, too.
    for (const auto &word : wordsOf(text.normalized(QString::NormalizationForm_C))) {
        const auto phrase = [&word](const QString &tokens) -> QString {
            return u'"' + tokens.simplified().toLower() + (word.han ? u"\"" : u"\" *");
        };
        if (word.han) {
            parts.append(phrase(where == Where::Titles ? marked(word) : spaced(word.text)));
            continue;
        }
        // The pinyin of titles is marked only.
        QStringList any;
        for (const auto &spelling : pinyinSpellings(word.text)) {
            any.append(phrase(marked({spelling, false})));
            if (where == Where::Anywhere)
                any.append(pinyinPhrases(spelling));
        }
        if (where == Where::Anywhere)
            any.append(phrase(word.text));
        parts.append(u'(' + any.join(QStringLiteral(" OR ")) + u')');
    }
    // Nothing but punctuation: a token that no document has.
    if (parts.size() == (type.isEmpty() ? 0 : 1))
        parts.append(QStringLiteral("\"\u0001nothing\u0001\" AND kind:nothing"));
    return parts.join(QStringLiteral(" AND "));
}

QList<std::pair<QString, QString>> SearchIndex::find(const QString &text, int limit) const
{
    QList<std::pair<QString, QString>> found;
    const auto collect = [&](Where where) {
        Statement statement(m_connection,
                            QStringLiteral("SELECT d.\"type\", d.\"record\" FROM \"search_index\" i JOIN "
                                           "\"search_document\" d ON d.\"rowid\" = i.\"rowid\" WHERE "
                                           "\"search_index\" MATCH ? ORDER BY i.\"rowid\" DESC LIMIT ?"));
        statement.bind(matchExpression(text, {}, where)).bind(limit);
        while (found.size() < limit && statement.next()) {
            const std::pair hit{statement.text(0), statement.text(1)};
            if (!found.contains(hit))
                found.append(hit);
        }
    };
    collect(Where::Titles);
    if (found.size() < limit)
        collect(Where::Anywhere);
    return found;
}

} // namespace moli
