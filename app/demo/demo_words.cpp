// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_words.h"

namespace moli {
using namespace Qt::StringLiterals;

namespace {

QStringList characters(const QString &text)
{
    QStringList list;
    for (const QChar character : text)
        list.append(QString(character));
    return list;
}

QString surname(DemoRandom &random)
{
    // The commonest in Fuzhou stand more than once.
    static const QStringList surnames = characters(
        u"陈陈陈陈林林林林黄黄郑郑王王张张李李吴刘蔡杨许潘江叶高曾卓翁游念施薛余魏邱严柯阮池兰"_s);
    return random.pick(surnames);
}

} // namespace

QString womanName(DemoRandom &random)
{
    static const QStringList first = characters(u"丽秀淑美晓雅慧玉春燕梦思佳雪文静婉艳惠巧碧锦月若诗彩宝金"_s);
    static const QStringList second = characters(u"华芳英萍娟霞琴珍云红莲敏洁婷颖瑜钦琳清香妹榕茹兰玲仙平宁"_s);
    // Drawn one after the other: within one expression compilers choose the order.
    QString name = surname(random);
    name += random.pick(first);
    if (random.chance(85))
        name += random.pick(second);
    return name;
}

QString manName(DemoRandom &random)
{
    static const QStringList first = characters(u"志建国文伟明永家振祥德海荣宏俊锦景启"_s);
    static const QStringList second = characters(u"强华平勇辉斌峰涛杰明东鸿钦坚锋健旺凯"_s);
    QString name = surname(random);
    name += random.pick(first);
    name += random.pick(second);
    return name;
}

QString partyName(DemoRandom &random)
{
    return surname(random) + u"某"_s;
}

const QList<NamePattern> &organizationPatterns()
{
    static const QList<NamePattern> patterns{
        {u"social_service"_s, u"家庭服务中心"_s, {u"family_services"_s}},
        {u"social_service"_s, u"妇女儿童服务中心"_s, {u"in_difficulty"_s, u"child_care"_s}},
        {u"social_service"_s, u"社会工作服务中心"_s, {u"in_difficulty"_s, u"family_services"_s}},
        {u"social_service"_s, u"心理服务中心"_s, {u"family_services"_s, u"legal_rights"_s}},
        {u"social_service"_s, u"家庭教育指导中心"_s, {u"family_education"_s}},
        {u"social_service"_s, u"婚姻家庭辅导中心"_s, {u"legal_rights"_s, u"family_services"_s}},
        {u"social_service"_s, u"儿童关爱中心"_s, {u"child_care"_s}},
        {u"social_service"_s, u"妇女发展中心"_s, {u"empowerment"_s}},
        {u"social_service"_s, u"女性法律服务中心"_s, {u"legal_rights"_s}},
        {u"association"_s, u"妇女创业促进会"_s, {u"empowerment"_s}},
        {u"association"_s, u"家庭教育促进会"_s, {u"family_education"_s}},
        {u"association"_s, u"巾帼志愿者协会"_s, {u"in_difficulty"_s, u"family_services"_s}},
        {u"association"_s, u"女性手工艺协会"_s, {u"empowerment"_s}},
        {u"association"_s, u"婚姻家庭互助协会"_s, {u"legal_rights"_s}},
        {u"association"_s, u"亲子阅读推广协会"_s, {u"child_care"_s, u"family_education"_s}},
        {u"community_group"_s, u"姐妹互助会"_s, {u"in_difficulty"_s}},
        {u"community_group"_s, u"邻里帮帮团"_s, {u"family_services"_s}},
        {u"community_group"_s, u"亲子读书社"_s, {u"family_education"_s}},
        {u"community_group"_s, u"巧手工坊"_s, {u"empowerment"_s}},
        {u"community_group"_s, u"和事佬调解队"_s, {u"legal_rights"_s}},
        {u"foundation"_s, u"妇女儿童公益基金会"_s, {u"in_difficulty"_s, u"child_care"_s}},
    };
    return patterns;
}

QString organizationWord(DemoRandom &random)
{
    static const QStringList words{u"茉莉"_s,   u"木兰"_s,   u"向阳花"_s, u"三叶草"_s, u"石榴籽"_s,   u"小橘灯"_s,
                                   u"蒲公英"_s, u"映山红"_s, u"同心圆"_s, u"彩虹桥"_s, u"一米阳光"_s, u"康乃馨"_s};
    static const QStringList first = characters(u"茉榕兰荷梅桂月星晨春暖晴慧雅馨和安禾竹溪"_s);
    static const QStringList second = characters(u"心语声光家禾苑芽舟桥风露岚韵萱荫行航园蕾"_s);
    if (random.chance(25))
        return random.pick(words);
    const QString start = random.pick(first);
    return start + random.pick(second);
}

QString communityName(DemoRandom &random)
{
    static const QStringList first = characters(u"榕茉溪江桥塔湖山洲井亭园林岭浦港洋坂前新"_s);
    static const QStringList second = characters(u"荫香边滨头下湾前里尾园厝埕坪福安兴和岸景"_s);
    const QString start = random.pick(first);
    const QString name = start + random.pick(second);
    return name + (random.chance(70) ? u"社区"_s : u"村"_s);
}

QString townshipWord(DemoRandom &random)
{
    static const QStringList first = characters(u"榕茉桂兰荷梅竹松柳橘"_s);
    static const QStringList second = characters(u"香荫溪桥江洲园亭岭湖"_s);
    const QString start = random.pick(first);
    return start + random.pick(second);
}

QString organizationProfile(DemoRandom &random, const QString &name, const QString &category)
{
    static const QHash<QString, QStringList> work{
        {u"empowerment"_s,
         {u"为返乡和待业妇女提供手工、家政、电商技能培训与订单对接"_s,
          u"陪伴女性创业者从小作坊走向规范经营，开展互助小组与市集活动"_s}},
        {u"child_care"_s,
         {u"为留守、流动儿童提供四点半课堂、阅读陪伴与假期托管"_s, u"开展儿童安全自护教育和亲子陪伴活动"_s}},
        {u"in_difficulty"_s,
         {u"走访单亲、残疾、重病等困境家庭，链接医疗、助学与临时救助资源"_s,
          u"为困境妇女儿童建立一户一档，提供长期陪伴与喘息服务"_s}},
        {u"legal_rights"_s,
         {u"提供婚姻家庭法律咨询、纠纷调解与反家暴支持"_s, u"走进社区开展普法宣传，培训村居调解骨干"_s}},
        {u"family_education"_s, {u"开设家长课堂与隔代教养小组，推广科学家教"_s, u"组织亲子共读和家庭教育个案辅导"_s}},
        {u"family_services"_s,
         {u"开展婚姻辅导、心理疏导与邻里互助服务"_s, u"以家庭为单位提供心理支持、养老照护与社区融合服务"_s}},
    };
    return name + u"，"_s + random.pick(work.value(category)) + u"。"_s;
}

QString categoryLabel(const QString &category)
{
    static const QHash<QString, QString> labels{{u"empowerment"_s, u"妇女赋能"_s},
                                                {u"child_care"_s, u"儿童关爱"_s},
                                                {u"in_difficulty"_s, u"困境妇女儿童帮扶"_s},
                                                {u"legal_rights"_s, u"普法维权"_s},
                                                {u"family_education"_s, u"家庭教育"_s},
                                                {u"family_services"_s, u"家庭服务"_s}};
    return labels.value(category);
}

} // namespace moli
