// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/book_pdf_text.h"

#include "app/books/book_qpdf.h"

#include <QFont>
#include <QFontDatabase>
#include <QHash>
#include <QRawFont>
#include <QRegularExpression>

namespace moli {

namespace {

constexpr char16_t firstRadical = 0x2E80;
constexpr char16_t lastRadical = 0x2FDF;

/// Radical (and the like) -> the character that people mean, from the faces' own tables and, for what they don't tell, from Unicode.
QHash<char16_t, char16_t> radicals(const QStringList &fontFamilies)
{
    QString ideographs;
    for (char16_t c = 0x4E00; c <= 0x9FFF; ++c)
        ideographs += QChar(c);
    QString parts;
    for (char16_t c = firstRadical; c <= lastRadical; ++c)
        parts += QChar(c);

    QHash<char16_t, char16_t> map;
    for (const QString &family : fontFamilies) {
        QFont font(family);
        font.setPixelSize(100);
        const QRawFont raw = QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese);
        const QList<quint32> glyphs = raw.glyphIndexesForString(ideographs);
        const QList<quint32> radicalGlyphs = raw.glyphIndexesForString(parts);
        if (glyphs.size() != ideographs.size() || radicalGlyphs.size() != parts.size())
            continue;
        QHash<quint32, char16_t> byGlyph;
        for (qsizetype i = glyphs.size(); i-- > 0;)
            byGlyph.insert(glyphs.at(i), ideographs.at(i).unicode());
        for (qsizetype i = 0; i < radicalGlyphs.size(); ++i) {
            const quint32 glyph = radicalGlyphs.at(i);
            if (glyph != 0 && byGlyph.contains(glyph))
                map.insert(parts.at(i).unicode(), byGlyph.value(glyph));
        }
    }
    map.insert(0x2012, 0x2013); // the figure dash that nobody types, for the dash between years
    for (const QChar c : std::as_const(parts)) {
        const QString plain = QString(c).normalized(QString::NormalizationForm_KC);
        if (!map.contains(c.unicode()) && plain.size() == 1 && plain.at(0) != c)
            map.insert(c.unicode(), plain.at(0).unicode());
    }
    return map;
}

QString hex(char16_t value)
{
    return QStringLiteral("%1").arg(static_cast<uint>(value), 4, 16, QLatin1Char('0'));
}

/// Rewrites the ranges of a character map glyph by glyph.
QByteArray mended(const QByteArray &cmap, const QHash<char16_t, char16_t> &map)
{
    static const QRegularExpression section(QStringLiteral("(\\d+)\\s+beginbfrange(.*?)endbfrange"),
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression range(
        QStringLiteral("<([0-9a-fA-F]{4})>\\s*<([0-9a-fA-F]{4})>\\s*(?:<([0-9a-fA-F]+)>|\\[([^\\]]*)\\])"));
    static const QRegularExpression code(QStringLiteral("<([0-9a-fA-F]+)>"));
    const QString text = QString::fromLatin1(cmap);
    QStringList lines;
    QString before;
    QString after;
    auto sections = section.globalMatch(text);
    while (sections.hasNext()) {
        const auto found = sections.next();
        if (before.isNull())
            before = text.left(found.capturedStart());
        after = text.mid(found.capturedEnd());
        auto ranges = range.globalMatch(found.captured(2));
        while (ranges.hasNext()) {
            const auto entry = ranges.next();
            const uint from = entry.captured(1).toUInt(nullptr, 16);
            const uint until = entry.captured(2).toUInt(nullptr, 16);
            QStringList codes;
            if (!entry.captured(3).isEmpty()) {
                if (entry.captured(3).size() != 4)
                    return cmap; // not a map as Qt writes them
                const uint first = entry.captured(3).toUInt(nullptr, 16);
                for (uint i = 0; i <= until - from; ++i)
                    codes.append(hex(static_cast<char16_t>(first + i)));
            } else {
                auto list = code.globalMatch(entry.captured(4));
                while (list.hasNext())
                    codes.append(list.next().captured(1));
            }
            for (uint i = 0; from + i <= until && i < static_cast<uint>(codes.size()); ++i) {
                QString target = codes.at(i);
                if (target.size() == 4) {
                    const auto value = static_cast<char16_t>(target.toUInt(nullptr, 16));
                    target = hex(map.value(value, value));
                }
                const QString glyph = hex(static_cast<char16_t>(from + i));
                lines.append(QStringLiteral("<%1> <%1> <%2>").arg(glyph, target));
            }
        }
    }
    if (lines.isEmpty())
        return cmap;
    QString result = before;
    constexpr qsizetype most = 100; // entries that a section may hold
    for (qsizetype i = 0; i < lines.size(); i += most) {
        const QStringList part = lines.mid(i, most);
        result += QStringLiteral("%1 beginbfrange\n%2\nendbfrange\n").arg(part.size()).arg(part.join(u'\n'));
    }
    return (result + after.trimmed() + u'\n').toLatin1();
}

} // namespace

void mendTextLayer(QPDF &pdf, const QStringList &fontFamilies)
{
    const QHash<char16_t, char16_t> map = radicals(fontFamilies);
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
            continue;
        QPDFObjectHandle stream = object.getKey("/ToUnicode");
        if (!stream.isStream())
            continue;
        const auto data = stream.getStreamData(qpdf_dl_generalized);
        const QByteArray cmap(reinterpret_cast<const char *>(data->getBuffer()),
                              static_cast<qsizetype>(data->getSize()));
        stream.replaceStreamData(mended(cmap, map).toStdString(), QPDFObjectHandle::newNull(),
                                 QPDFObjectHandle::newNull());
    }
}

} // namespace moli
