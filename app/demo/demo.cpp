// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"

#include "app/attachments/prepare_attachment.h"
#include "app/demo/demo_scene.h"
#include "app/demo/demo_world.h"
#include "db/store/error.h"

#include <QUuid>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

struct Part {
    void (*make)(DemoWorld &world);
    int percent; ///< how far the work is when the part is done
};

const QList<Part> &parts()
{
    static const QList<Part> list{
        {makeReferenceData, 1}, {makeOrganizations, 4}, {makePeople, 10},    {makeIncubation, 14},
        {makeGuidance, 20},     {makeSchemes, 21},      {makeProjects, 24},  {makeServices, 46},
        {makeDisputes, 66},     {makeProjectWork, 72},  {makeTrainings, 78}, {makeCases, 88},
        {makeAssessments, 94},  {makeRecognition, 96},  {makeSurveys, 98},   {makeFunding, 100},
    };
    return list;
}

} // namespace

DemoWorld::DemoWorld(Store &ownStore, Batch &ownBatch, const DemoOptions &ownOptions)
    : store(ownStore),
      batch(ownBatch),
      options(ownOptions),
      m_ids(ownOptions.seed, 99)
{
}

QString DemoWorld::add(Record record)
{
    if (record.id().isEmpty()) {
        // As UUIDv7, but with a made-up time, so that the same seed gives the same ids in the same order.
        const quint64 ms = 1'640'000'000'000 + m_made / 4096;
        const quint64 random = m_ids.bits();
        record.setId(QUuid(uint(ms >> 16), ushort(ms & 0xFFFF), ushort(0x7000 | (m_made & 0xFFF)),
                           uchar(0x80 | (random & 0x3F)), uchar(random >> 8), uchar(random >> 16), uchar(random >> 24),
                           uchar(random >> 32), uchar(random >> 40), uchar(random >> 48), uchar(random >> 56))
                         .toString(QUuid::WithoutBraces));
        ++m_made;
    }
    const SaveResult result = batch.save(record);
    if (!result.saved()) {
        QStringList reasons;
        for (const Problem &problem : result.problems)
            reasons.append(problem.type + u"."_s + problem.field + u": "_s + problem.sentence);
        throw Error(u"The demo made a record that the store refuses."_s, reasons.join(u"; "_s));
    }
    return result.id;
}

QVariant DemoWorld::photo(const QString &name, const QString &caption, quint32 seed)
{
    const PreparedAttachment prepared = prepareAttachment(name, drawScene(options.seed * 7919 + seed), true);
    if (!prepared.attachment)
        throw Error(u"The demo drew a picture that can't be kept."_s, prepared.problem);
    const QString sha256 = batch.addAttachment(*prepared.attachment);
    return QVariantMap{{u"sha256"_s, sha256}, {u"name"_s, name}, {u"caption"_s, caption}};
}

QString DemoWorld::phone(DemoRandom &random) const
{
    // 154 has not been given to any telephone company.
    return u"154"_s + QString::number(random.below(100'000'000)).rightJustified(8, u'0');
}

QList<int> DemoWorld::districtWeights() const
{
    QList<int> weights;
    for (const DemoDistrict &district : districts)
        weights.append(district.weight);
    return weights;
}

bool fillWithDemo(Store &store, const DemoOptions &options, const std::function<bool(int percent)> &progress)
{
    const auto goesOn = [&progress](int percent) { return !progress || progress(percent); };
    if (!goesOn(0))
        return false;
    BatchInfo info;
    info.kind = BatchKind::Setup;
    info.who = u"演示员甲"_s;
    info.reason = u"演示数据"_s;
    const auto batch = store.begin(info);
    DemoWorld world(store, *batch, options);
    for (const Part &part : parts()) {
        part.make(world);
        if (!goesOn(part.percent))
            return false;
    }
    batch->commit();
    return true;
}

} // namespace moli
