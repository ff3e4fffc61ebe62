// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/pinyin.h"

#include <QChar>
#include <QFile>
#include <QtDebug>

#include <algorithm>

namespace moli {

namespace {

QByteArray resource(const QString &path)
{
    QFile file(path);
    // Part of the program itself: a build without it is a broken build, nothing a person could mend.
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("The program was built without its resource %s.", qPrintable(path));
    }
    return file.readAll();
}

QList<char32_t> characters(QStringView text)
{
    const QList<uint> codes = text.toUcs4();
    return {codes.begin(), codes.end()};
}

char32_t halfWidth(char32_t character)
{
    const bool fullWidth = character >= U'！' && character <= U'～';
    return fullWidth ? character - (U'！' - U'!') : character;
}

bool isHan(char32_t character)
{
    return QChar::script(character) == QChar::Script_Han;
}

/// How many Chinese characters the text begins with.
qsizetype leadingHan(const QList<char32_t> &text)
{
    return std::find_if_not(text.begin(), text.end(), isHan) - text.begin();
}

bool standsAt(const QList<char32_t> &text, qsizetype position, const QList<char32_t> &phrase)
{
    return phrase.size() <= text.size() - position && std::equal(phrase.begin(), phrase.end(), text.begin() + position);
}

} // namespace

const Pinyin &Pinyin::table()
{
    static const Pinyin pinyin(resource(QStringLiteral(":/pinyin/pinyin.txt")),
                               resource(QStringLiteral(":/pinyin/overrides.txt")));
    return pinyin;
}

Pinyin::Pinyin(const QByteArray &readings, const QByteArray &overrides)
{
    readTable(readings);
    readOverrides(overrides);
    for (const QString &syllable : std::as_const(m_readings)) {
        m_syllables.insert(syllable);
    }
}

void Pinyin::readTable(const QByteArray &readings)
{
    m_readings.reserve(readings.size() / 3); // a character takes three or four bytes
    for (const QString &line : QString::fromUtf8(readings).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype space = line.indexOf(u' ');
        if (line.startsWith(u'#') || space <= 0) {
            continue;
        }
        const QString syllable = line.left(space);
        for (const char32_t character : characters(QStringView(line).mid(space + 1))) {
            m_readings.insert(character, syllable);
        }
    }
}

void Pinyin::readOverrides(const QByteArray &overrides)
{
    QString section;
    for (const QString &rawLine : QString::fromUtf8(overrides).split(u'\n')) {
        const QString line = rawLine.section(u'#', 0, 0).simplified();
        if (line.isEmpty()) {
            continue;
        }
        if (line.startsWith(u'[')) {
            section = line;
            continue;
        }
        QStringList syllables = line.split(u' ');
        const QList<char32_t> phrase = characters(syllables.takeFirst());
        const bool known = section == u"[characters]" || section == u"[words]" || section == u"[surnames]";
        if (!known || phrase.size() != syllables.size()) {
            qWarning("Pinyin overrides: this line was left out: %s", qPrintable(line));
        } else if (section == u"[characters]") {
            m_readings.insert(phrase.first(), syllables.first());
        } else {
            Phrases &phrases = section == u"[words]" ? m_words : m_surnames;
            phrases[phrase.first()].append({phrase, syllables});
        }
    }
    const auto longestFirst = [](const Phrase &a, const Phrase &b) {
        return a.characters.size() > b.characters.size();
    };
    for (Phrases *phrases : {&m_words, &m_surnames}) {
        for (QList<Phrase> &sameStart : *phrases) {
            std::stable_sort(sameStart.begin(), sameStart.end(), longestFirst);
        }
    }
}

QList<Pinyin::Part> Pinyin::parts(QStringView text) const
{
    QList<char32_t> input = characters(text.trimmed());
    std::transform(input.begin(), input.end(), input.begin(), halfWidth);
    const qsizetype leading = leadingHan(input);
    const bool mayBeName = leading >= 2 && leading <= 4;

    const auto phraseAt = [&input](const Phrases &phrases, qsizetype position) -> const Phrase * {
        const auto sameStart = phrases.constFind(input[position]);
        if (sameStart == phrases.constEnd()) {
            return nullptr;
        }
        const auto found = std::find_if(sameStart->begin(), sameStart->end(), [&](const Phrase &phrase) {
            return standsAt(input, position, phrase.characters);
        });
        return found == sameStart->end() ? nullptr : &*found;
    };

    QList<Part> result;
    QString run;
    const auto endRun = [&result, &run] {
        if (!run.isEmpty()) {
            result.append({run.toLower(), false});
            run.clear();
        }
    };
    for (qsizetype i = 0; i < input.size(); ++i) {
        const char32_t character = input[i];
        if (!isHan(character)) {
            if (QChar::isLetterOrNumber(character) || QChar::isMark(character)) {
                run += QStringView(QChar::fromUcs4(character));
            } else {
                endRun();
            }
            continue;
        }
        endRun();
        const Phrase *phrase = phraseAt(m_words, i);
        if (!phrase && i == 0 && mayBeName) {
            phrase = phraseAt(m_surnames, i);
        }
        if (phrase) {
            for (const QString &syllable : phrase->syllables) {
                result.append({syllable, true});
            }
            i += phrase->characters.size() - 1;
        } else if (const auto reading = m_readings.constFind(character); reading != m_readings.constEnd()) {
            result.append({*reading, true});
        } else {
            result.append({QStringView(QChar::fromUcs4(character)).toString(), false});
        }
    }
    endRun();
    return result;
}

QStringList Pinyin::syllables(QStringView text) const
{
    QStringList result;
    for (const Part &part : parts(text)) {
        result.append(part.text);
    }
    return result;
}

QList<QStringList> Pinyin::spellings(const QString &letters) const
{
    QList<QStringList> found;
    QStringList before;
    spell(letters, before, found);
    return found;
}

void Pinyin::spell(QStringView letters, QStringList &before, QList<QStringList> &found) const
{
    constexpr qsizetype most = 8;
    constexpr qsizetype longestSyllable = 6; // zhuang
    if (found.size() >= most || letters.isEmpty()) {
        return;
    }
    const QString rest = letters.toString();
    const auto next = m_syllables.lower_bound(rest);
    if (next != m_syllables.end() && next->startsWith(rest)) {
        found.append(before + QStringList{rest});
    }
    for (qsizetype length = qMin(longestSyllable, letters.size() - 1); length > 0; --length) {
        const QString first = letters.left(length).toString();
        if (!m_syllables.contains(first)) {
            continue;
        }
        before.append(first);
        spell(letters.mid(length), before, found);
        before.removeLast();
    }
}

QString Pinyin::sortKey(QStringView text) const
{
    return syllables(text).join(u' ');
}

QString Pinyin::initials(QStringView text) const
{
    QString result;
    for (const Part &part : parts(text)) {
        result += part.syllable ? part.text.left(1) : part.text;
    }
    return result;
}

} // namespace moli
