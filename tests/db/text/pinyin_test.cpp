// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/pinyin.h"
#include "tests/support/catch.h"

#include <QFile>

#include <algorithm>
#include <utility>

using namespace moli;

namespace {

std::string key(const QString &text)
{
    return Pinyin::table().sortKey(text).toStdString();
}

std::string initials(const QString &text)
{
    return Pinyin::table().initials(text).toStdString();
}

} // namespace

TEST_CASE("Fuzhou's districts are read as people say them", "[db][pinyin]")
{
    const std::pair<const char *, const char *> districts[] = {
        {"福州市", "fu zhou shi"},     {"鼓楼区", "gu lou qu"},     {"台江区", "tai jiang qu"},
        {"仓山区", "cang shan qu"},    {"马尾区", "ma wei qu"},     {"晋安区", "jin an qu"},
        {"长乐区", "chang le qu"},     {"长乐市", "chang le shi"},  {"闽侯县", "min hou xian"},
        {"连江县", "lian jiang xian"}, {"罗源县", "luo yuan xian"}, {"闽清县", "min qing xian"},
        {"永泰县", "yong tai xian"},   {"平潭县", "ping tan xian"}, {"福清市", "fu qing shi"},
    };
    for (const auto &[name, reading] : districts) {
        CHECK(key(QString::fromUtf8(name)) == reading);
    }
}

TEST_CASE("A surname has its own reading at the beginning of a name", "[db][pinyin]")
{
    const std::pair<const char *, const char *> names[] = {
        {"曾丽华", "zeng li hua"},         {"单晓梅", "shan xiao mei"},  {"仇红", "qiu hong"},
        {"解玉兰", "xie yu lan"},          {"区惠芳", "ou hui fang"},    {"查秀英", "zha xiu ying"},
        {"盖春燕", "ge chun yan"},         {"朴美善", "piao mei shan"},  {"任静", "ren jing"},
        {"覃海燕", "qin hai yan"},         {"缪婷婷", "miao ting ting"}, {"粘雅琴", "nian ya qin"},
        {"尉迟敏", "yu chi min"},          {"万俟雪", "mo qi xue"},      {"长孙慧", "zhang sun hui"},
        {"欧阳兰香", "ou yang lan xiang"}, {"翟晟", "zhai sheng"},       {"林曾", "lin ceng"},
        {"吕绿萍", "lv lv ping"},          {"阚红", "kan hong"},
    };
    for (const auto &[name, reading] : names) {
        CHECK(key(QString::fromUtf8(name)) == reading);
    }
}

TEST_CASE("A word keeps its reading where a surname could begin", "[db][pinyin]")
{
    CHECK(key(u"单位"_qs) == "dan wei");
    CHECK(key(u"单亲妈妈"_qs) == "dan qin ma ma");
    CHECK(key(u"区妇联"_qs) == "qu fu lian");
    CHECK(key(u"解忧驿站"_qs) == "jie you yi zhan");
    CHECK(key(u"盖山镇"_qs) == "gai shan zhen");
    // More than four characters are no name.
    CHECK(key(u"单氏婚姻家庭工作室"_qs) == "dan shi hun yin jia ting gong zuo shi");
}

TEST_CASE("Words decide between the readings of a character", "[db][pinyin]")
{
    const std::pair<const char *, const char *> texts[] = {
        {"重庆", "chong qing"},
        {"重点项目", "zhong dian xiang mu"},
        {"厦门银行", "xia men yin hang"},
        {"行业协会", "hang ye xie hui"},
        {"同行", "tong xing"},
        {"会计", "kuai ji"},
        {"会议", "hui yi"},
        {"音乐疗愈", "yin yue liao yu"},
        {"快乐成长", "kuai le cheng zhang"},
        {"人民调解员", "ren min tiao jie yuan"},
        {"需求调查", "xu qiu diao cha"},
        {"参差", "cen ci"},
        {"参加", "can jia"},
        {"归还设备", "gui huan she bei"},
        {"副会长", "fu hui zhang"},
        {"秘书长", "mi shu zhang"},
        {"长辈", "zhang bei"},
        {"长期", "chang qi"},
        {"地区", "di qu"},
        {"目的", "mu di"},
        {"福州市长乐区妇联", "fu zhou shi chang le qu fu lian"},
        {"市长热线", "shi zhang re xian"},
        {"家长乐园", "jia zhang le yuan"},
        {"女性领头雁", "nv xing ling tou yan"},
    };
    for (const auto &[text, reading] : texts) {
        CHECK(key(QString::fromUtf8(text)) == reading);
    }
}

TEST_CASE("Characters outside the basic plane are read, one syllable each", "[db][pinyin]")
{
    CHECK(key(u"𠮷野"_qs) == "ji ye");
    CHECK(key(u"林㛃"_qs) == "lin jie");
    CHECK(initials(u"王𠮷𠮷"_qs) == "wjj");
    CHECK(Pinyin::table().syllables(u"𠮷㛃𠮷").size() == 3);
}

TEST_CASE("A Chinese character without a reading stands for itself", "[db][pinyin]")
{
    const Pinyin pinyin("wang 王\n", "");
    CHECK(pinyin.syllables(u"王𰻞") == QStringList{u"wang"_qs, u"𰻞"_qs});
    CHECK(pinyin.initials(u"王𰻞") == u"w𰻞");
}

TEST_CASE("Letters and digits stay, in lower case and half width", "[db][pinyin]")
{
    CHECK(key(u"福州12345热线"_qs) == "fu zhou 12345 re xian");
    CHECK(initials(u"福州12345热线"_qs) == "fz12345rx");
    CHECK(key(u"ＡＢＣ 女子组合"_qs) == "abc nv zi zu he");
    CHECK(key(u"“Moli” 茉莉（一期）"_qs) == "moli mo li yi qi");
    CHECK(initials(u"“Moli” 茉莉（一期）"_qs) == "molimlyq");
    CHECK(key(u"Café 3.8"_qs) == "café 3 8");
    CHECK(key(u"二〇二一年"_qs) == "er ling er yi nian");
    CHECK(key(QString()).empty());
    CHECK(key(u" ·—、"_qs).empty());
}

TEST_CASE("Sort keys give the dictionary's order", "[db][pinyin]")
{
    QStringList names{u"曾丽华"_qs, u"西安"_qs, u"先"_qs, u"陈静"_qs, u"吕萍"_qs, u"鲁敏"_qs};
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return Pinyin::table().sortKey(a) < Pinyin::table().sortKey(b);
    });
    CHECK(names == QStringList{u"陈静"_qs, u"鲁敏"_qs, u"吕萍"_qs, u"西安"_qs, u"先"_qs, u"曾丽华"_qs});
}

TEST_CASE("Every override has a known section and a syllable for each character", "[db][pinyin]")
{
    QFile file(u":/pinyin/overrides.txt"_qs);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QString section;
    QStringList seen;
    for (const QString &rawLine : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString line = rawLine.section(u'#', 0, 0).simplified();
        if (line.isEmpty()) {
            continue;
        }
        INFO(line.toStdString());
        if (line.startsWith(u'[')) {
            section = line;
            CHECK(QStringList{u"[characters]"_qs, u"[words]"_qs, u"[surnames]"_qs}.contains(section));
            continue;
        }
        QStringList syllables = line.split(u' ');
        const QString phrase = syllables.takeFirst();
        CHECK(phrase.toUcs4().size() == syllables.size());
        CHECK_FALSE(seen.contains(section + phrase));
        seen.append(section + phrase);
    }
    CHECK(seen.size() > 150);
}
