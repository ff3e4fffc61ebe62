// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/case_desk.h"

#include "app/cases/case_guides.h"
#include "app/text/problem_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Cases", text);
}

/// Why a case can't get a status; empty where it can.
QString whyNot(const Record &entry, const QString &status)
{
    const auto title = entry.text(u"title"_s);
    if (status == u"excellent" && entry.number(u"consent"_s) != 1)
        return say(QT_TRANSLATE_NOOP("Cases",
                                     "“%1” can't be chosen: the consent to publish of everybody who is named or shown "
                                     "isn't recorded. Open the case and record it."))
            .arg(title);
    const bool chosen = status == u"shortlisted" || status == u"excellent" || status == u"not_chosen";
    if (chosen && entry.text(u"status"_s) == u"draft")
        return say(QT_TRANSLATE_NOOP("Cases", "“%1” is still a draft: hand it in first.")).arg(title);
    if (status == u"draft" && entry.text(u"status"_s) != u"draft")
        return say(QT_TRANSLATE_NOOP("Cases", "“%1” was handed in and can't become a draft again.")).arg(title);
    return {};
}

/// The books whose years include this one and that have a choice of cases of their own.
QList<Record> booksOf(const Store &store, qint64 year)
{
    QList<Record> books;
    const QList<Condition> where{{u"year"_s, Operator::LessOrEqual, year}, {u"cases"_s, Operator::IsFilled, {}}};
    store.forEach({u"book"_s, where}, [&](const Record &book) {
        const auto until = book.has(u"year_until"_s) ? book.number(u"year_until"_s) : book.number(u"year"_s);
        if (until >= year)
            books.append(book);
        return true;
    });
    return books;
}

/// A book's list with the given cases in the given order, on the places that cases of the list had among them.
QStringList reordered(QStringList list, const QStringList &ids)
{
    QStringList known = ids;
    known.removeIf([&](const QString &id) { return !list.contains(id); });
    for (auto &id : list) {
        if (ids.contains(id))
            id = known.takeFirst();
    }
    return list;
}

/// With a newly chosen case behind the others, without one that isn't chosen any more.
QStringList withChoice(QStringList list, const QString &id, bool chosen)
{
    if (!chosen)
        list.removeAll(id);
    else if (!list.contains(id))
        list.append(id);
    return list;
}

qint64 lastPosition(const Store &store, qint64 year)
{
    const auto groups = store.aggregate(
        {u"case_entry"_s, {equals(u"year"_s, year)}, {{Measure::Kind::Greatest, {u"position"_s}}}, {}});
    return groups.isEmpty() ? 0 : groups.first().values.value(0);
}

/// Saves within a batch; the sentence where a rule forbids it.
QString saveAll(Batch &batch, const QList<Record> &records)
{
    for (const auto &record : records) {
        const auto saved = batch.save(record);
        if (!saved.saved())
            return firstHardSentence(saved.problems);
    }
    return {};
}

CaseAnswer writeAll(Store &store, const QList<Record> &records, const BatchInfo &info)
{
    CaseAnswer answer;
    const auto batch = store.begin(info);
    answer.sentence = saveAll(*batch, records);
    if (!answer.sentence.isEmpty())
        return answer;
    answer.batch = batch->changes() > 0 ? batch->number() : 0;
    batch->commit();
    answer.done = true;
    return answer;
}

} // namespace

int DeskCase::fittingSections() const
{
    return static_cast<int>(std::ranges::count_if(sections, &CaseSection::fits));
}

int DeskCase::photosWithoutCaption() const
{
    return static_cast<int>(
        std::ranges::count_if(photos, [](const CasePhoto &photo) { return photo.caption.trimmed().isEmpty(); }));
}

QList<DeskCase> readCases(const Store &store, int year)
{
    const auto &type = store.registry().type(u"case_entry"_s);
    QHash<QString, int> places;
    for (const auto &choice : store.choices(u"category"_s))
        places.insert(choice.key, static_cast<int>(places.size()));
    QList<DeskCase> cases;
    QStringList organizations;
    QStringList offices;
    Query query{u"case_entry"_s, {equals(u"year"_s, year)}};
    query.sort = {u"title"_s, false};
    store.forEach(query, [&](const Record &record) {
        DeskCase entry;
        entry.id = record.id();
        entry.title = record.text(u"title"_s);
        entry.category = record.text(u"category"_s);
        entry.categoryPosition = places.value(entry.category, static_cast<int>(places.size()));
        entry.status = record.text(u"status"_s);
        entry.organization = record.text(u"organization"_s);
        entry.office = record.text(u"office"_s);
        entry.consent = record.number(u"consent"_s) == 1;
        if (record.has(u"score"_s))
            entry.score = record.number(u"score"_s);
        if (record.has(u"position"_s))
            entry.position = record.number(u"position"_s);
        for (const auto &guide : lengthGuides()) {
            const auto key = QString::fromLatin1(guide.field);
            entry.sections.append(
                {key, type.field(key).label(), countedCharacters(record.text(key)), guide.least, guide.most});
        }
        for (const auto &photo : record.value(u"photos"_s).toList()) {
            const auto values = photo.toMap();
            entry.photos.append({values.value(u"sha256"_s).toString(), values.value(u"caption"_s).toString()});
        }
        organizations.append(entry.organization);
        offices.append(entry.office);
        cases.append(entry);
        return true;
    });
    const auto organizationNames = store.titles(u"organization"_s, organizations);
    const auto officeNames = store.titles(u"office"_s, offices);
    for (auto &entry : cases) {
        entry.organization = organizationNames.value(entry.organization);
        entry.office = officeNames.value(entry.office);
    }
    std::ranges::stable_sort(cases, [](const DeskCase &a, const DeskCase &b) {
        const auto place = [](const DeskCase &entry) {
            return std::pair(entry.status == u"draft", -entry.score.value_or(-1));
        };
        return place(a) < place(b);
    });
    return cases;
}

QList<DeskCase> inBookOrder(QList<DeskCase> cases)
{
    cases.removeIf([](const DeskCase &entry) { return entry.status != u"excellent"; });
    std::ranges::stable_sort(cases, {}, [](const DeskCase &entry) {
        return std::pair(entry.categoryPosition, entry.position.value_or(std::numeric_limits<qint64>::max()));
    });
    return cases;
}

CaseAnswer setCaseStatus(Store &store, const QString &id, const QString &status, const BatchInfo &info)
{
    CaseAnswer answer;
    auto entry = store.get(u"case_entry"_s, id);
    if (!entry || entry->deleted) {
        answer.sentence = say(QT_TRANSLATE_NOOP("Cases", "This case isn't there any more."));
        return answer;
    }
    answer.sentence = whyNot(*entry, status);
    if (!answer.sentence.isEmpty())
        return answer;
    const auto year = entry->number(u"year"_s);
    const bool chosen = status == u"excellent";
    if (status == u"submitted" && !entry->has(u"submitted_on"_s))
        entry->set(u"submitted_on"_s, store.today().toString(Qt::ISODate));
    if (chosen && !entry->has(u"position"_s))
        entry->set(u"position"_s, lastPosition(store, year) + 1);
    else if (!chosen)
        entry->set(u"position"_s, QVariant());
    entry->set(u"status"_s, status);
    QList<Record> records{*entry};
    for (auto book : booksOf(store, year))
        records.append(book.set(u"cases"_s, withChoice(book.list(u"cases"_s), id, chosen)));
    return writeAll(store, records, info);
}

CaseAnswer saveCaseOrder(Store &store, int year, const QStringList &ids, const BatchInfo &info)
{
    QList<Record> records;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        auto entry = store.get(u"case_entry"_s, ids.at(i));
        if (entry && !entry->deleted)
            records.append(entry->set(u"position"_s, i + 1));
    }
    for (auto book : booksOf(store, year))
        records.append(book.set(u"cases"_s, reordered(book.list(u"cases"_s), ids)));
    return writeAll(store, records, info);
}

} // namespace moli
