// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <set>

namespace moli {

/// How Chinese text is read in Latin letters: syllables without tone marks, ü written v, lower case.
///
/// A reading comes from, in this order: the longest known word at the place (重庆 chong qing); a surname, where the
/// text begins with two to four Chinese characters and may therefore be a name (曾丽华 zeng li hua); the character's
/// most common reading. Everything is plain data of this program, so that order and search are the same on every
/// system.
class Pinyin {
public:
    /// The program's table, parsed once and never changed; may be used from any thread.
    static const Pinyin &table();

    /// Reads the two files of resources/pinyin, UTF-8. A line that can't be read is left out and warned of.
    Pinyin(const QByteArray &readings, const QByteArray &overrides);

    /// One entry for each Chinese character, one for each run of other letters and digits (lower case, full-width
    /// forms made half-width); spaces and punctuation are dropped. A Chinese character without a known reading
    /// stands for itself.
    [[nodiscard]] QStringList syllables(QStringView text) const;

    /// The syllables joined by a space: compared code by code they give dictionary order (xi an before xian).
    [[nodiscard]] QString sortKey(QStringView text) const;

    /// The first letter of each syllable; runs of other letters and digits stay whole (福州12345热线 fz12345rx).
    [[nodiscard]] QString initials(QStringView text) const;

    /// The ways to read lower-case letters as syllables of which the last may be incomplete (xian: xian, xi an), at most
    /// eight; none for what can't be pinyin.
    [[nodiscard]] QList<QStringList> spellings(const QString &letters) const;

private:
    struct Phrase {
        QList<char32_t> characters;
        QStringList syllables;
    };
    using Phrases = QHash<char32_t, QList<Phrase>>; // by first character, the longest first

    struct Part {
        QString text;
        bool syllable = false; // false: a run of letters and digits, or a character without a reading
    };

    void spell(QStringView letters, QStringList &before, QList<QStringList> &found) const;
    void readTable(const QByteArray &readings);
    void readOverrides(const QByteArray &overrides);
    [[nodiscard]] QList<Part> parts(QStringView text) const;

    QHash<char32_t, QString> m_readings;
    std::set<QString> m_syllables;
    Phrases m_words;
    Phrases m_surnames;
};

} // namespace moli
