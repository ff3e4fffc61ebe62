// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/book_fonts.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QSet>

namespace moli {

namespace {

struct Chain {
    Face face;
    /// Names of one and the same face first: taking a later one of them replaces nothing.
    int sameFace;
    QStringList families;
};

const QList<Chain> &chains()
{
    // Faces answer to their Chinese or their English name, depending on the system and its language.
    static const QList<Chain> list = {
        {Face::Body,
         4,
         {QStringLiteral("仿宋_GB2312"), QStringLiteral("FangSong_GB2312"), QStringLiteral("FangSong"),
          QStringLiteral("仿宋"), QStringLiteral("STFangsong"), QStringLiteral("华文仿宋"),
          QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC"), QStringLiteral("SimSun"),
          QStringLiteral("宋体")}},
        {Face::Title,
         5,
         {QStringLiteral("方正小标宋简体"), QStringLiteral("FZXiaoBiaoSong-B05S"), QStringLiteral("方正小标宋_GBK"),
          QStringLiteral("FZXiaoBiaoSong-B05"), QStringLiteral("小标宋"), QStringLiteral("STZhongsong"),
          QStringLiteral("华文中宋"), QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC"),
          QStringLiteral("SimSun"), QStringLiteral("宋体")}},
        {Face::Heading,
         2,
         {QStringLiteral("Microsoft YaHei"), QStringLiteral("微软雅黑"), QStringLiteral("Noto Sans CJK SC"),
          QStringLiteral("Source Han Sans SC"), QStringLiteral("SimHei"), QStringLiteral("黑体"),
          QStringLiteral("WenQuanYi Micro Hei")}},
    };
    return list;
}

} // namespace

BookFonts::BookFonts()
{
    const QStringList installed = QFontDatabase::families();
    const QSet<QString> have(installed.begin(), installed.end());
    const QStringList chinese = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
    for (const Chain &chain : chains()) {
        QString used;
        qsizetype place = 0;
        for (; place < chain.families.size() && used.isEmpty(); ++place) {
            if (have.contains(chain.families.at(place)))
                used = chain.families.at(place);
        }
        if (used.isEmpty() && !chinese.isEmpty())
            used = chinese.first();
        if (used.isEmpty())
            m_replaced.append(QCoreApplication::translate("CaseBook", "%1 → none; this machine has no Chinese face")
                                  .arg(chain.families.first()));
        else if (place > chain.sameFace)
            m_replaced.append(chain.families.first() + QStringLiteral(" → ") + used);
        if (chain.face == Face::Title)
            m_titleIsLight = place > chain.sameFace + 2; // 小标宋 and 中宋 are drawn for titles
        m_families[static_cast<int>(chain.face)] = used;
    }
}

QFont BookFonts::font(Face face, double points, bool bold) const
{
    QFont font;
    QStringList families{family(face)};
    families += {family(Face::Heading), family(Face::Body)};
    families.removeDuplicates();
    families.removeAll({});
    if (!families.isEmpty())
        font.setFamilies(families);
    font.setPixelSize(qRound(points * unitsPerPoint));
    font.setHintingPreference(QFont::PreferNoHinting);
    // Shaping would put in glyphs that stand for no character of their own (Noto CJK's digits between Latin letters,
    // its ligature for ——), and Qt writes nothing behind those into a PDF: nobody could search for them.
    font.setStyleStrategy(QFont::PreferNoShaping);
    if (bold || (face == Face::Title && m_titleIsLight))
        font.setBold(true);
    return font;
}

QString BookFonts::family(Face face) const
{
    return m_families[static_cast<int>(face)];
}

QStringList BookFonts::families() const
{
    QStringList all(std::begin(m_families), std::end(m_families));
    all.removeDuplicates();
    all.removeAll({});
    return all;
}

} // namespace moli
