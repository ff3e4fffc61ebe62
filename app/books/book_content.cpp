// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/book_content.h"

#include "app/books/book_sources.h"
#include "app/books/book_text.h"
#include "app/text/number_text.h"
#include "db/store/error.h"
#include "db/text/pinyin.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QSet>

#include <algorithm>

namespace moli {

namespace {

const char *const sectionFields[] = {"background", "needs", "method", "process", "results", "insights", "quotes"};

Query everyOne(const char *type)
{
    Query query;
    query.type = QString::fromLatin1(type);
    return query;
}

struct District {
    QString id;
    QString code;
    QString name;
};

/// The cases that were asked for, in their order, and what was left out.
class CaseReader {
public:
    CaseReader(const BookSources &sources, BookContent &content) : m_sources(sources), m_content(content)
    {
        m_sources.store().forEach(everyOne("district"), [this](const Record &record) {
            m_districts.append({record.id(), m_sources.text(record, "code"), m_sources.text(record, "name")});
            return true;
        });
        std::sort(m_districts.begin(), m_districts.end(),
                  [](const District &a, const District &b) { return a.code < b.code; });
    }

    void read(const QList<Record> &entries, const std::function<void(double share)> &done)
    {
        QList<BookCase> cases;
        for (qsizetype i = 0; i < entries.size(); ++i) {
            cases.append(readCase(entries.at(i)));
            done(static_cast<double>(i + 1) / static_cast<double>(entries.size()));
        }
        fillChapters(cases);
        fillIndex(cases);
    }

private:
    [[nodiscard]] QStringList namesOf(const QStringList &districtIds) const
    {
        QStringList names;
        for (const District &district : m_districts) {
            if (districtIds.contains(district.id))
                names.append(district.name);
        }
        return names;
    }

    [[nodiscard]] qint64 served(const Record &entry, const std::optional<Record> &project,
                                const std::optional<Record> &organization) const
    {
        Aggregate aggregate;
        aggregate.type = QStringLiteral("service");
        aggregate.measures = {
            {Measure::Kind::Sum, {QStringLiteral("women"), QStringLiteral("children"), QStringLiteral("others")}}};
        if (project) {
            aggregate.where = {equals(QStringLiteral("project"), project->id())};
        } else if (organization) {
            const int year = static_cast<int>(m_sources.number(entry, "year"));
            aggregate.where = between(QStringLiteral("date"), QDate(year, 1, 1), QDate(year, 12, 31));
            aggregate.where.append(equals(QStringLiteral("organization"), organization->id()));
        } else {
            return 0;
        }
        return m_sources.store().aggregate(aggregate).value(0).values.value(0);
    }

    void addFacts(BookCase &bookCase, const Record &entry) const
    {
        const auto project = m_sources.living(QStringLiteral("project"), m_sources.text(entry, "project"));
        QString organizationId = m_sources.text(entry, "organization");
        if (organizationId.isEmpty() && project)
            organizationId = m_sources.text(*project, "organization");
        const auto organization = m_sources.living(QStringLiteral("organization"), organizationId);
        if (organization) {
            bookCase.organization = m_sources.text(*organization, "name");
            bookCase.names.append({m_sources.label("case_entry", "organization"), bookCase.organization});
        }
        if (project)
            bookCase.names.append({m_sources.label("case_entry", "project"), m_sources.text(*project, "title")});

        QStringList districtIds;
        if (project)
            districtIds = m_sources.value(*project, QStringLiteral("districts")).toStringList();
        if (districtIds.isEmpty() && organization)
            districtIds = QStringList{m_sources.text(*organization, "district")};
        bookCase.districts = namesOf(districtIds);
        if (!bookCase.districts.isEmpty())
            bookCase.figures.append(
                {QCoreApplication::translate("CaseBook", "District"), joinedNames(bookCase.districts, 4)});
        bookCase.figures.append({m_sources.label("case_entry", "year"), QString::number(bookCase.year)});
        if (project) {
            qint64 funds = m_sources.number(*project, "amount");
            if (funds == 0)
                funds = m_sources.number(*project, "budget");
            if (funds > 0)
                bookCase.figures.append(
                    {QCoreApplication::translate("CaseBook", "Funds"), moneyText(funds, localeForPeople())});
        }
        const qint64 personTimes = served(entry, project, organization);
        if (personTimes > 0)
            bookCase.figures.append({QCoreApplication::translate("CaseBook", "Served"),
                                     QCoreApplication::translate("CaseBook", "%1 person-times")
                                         .arg(numberText(personTimes, 0, localeForPeople()))});
    }

    void addPhotos(BookCase &bookCase, const Record &entry)
    {
        const QVariantList photos = m_sources.value(entry, QStringLiteral("photos")).toList();
        for (const QVariant &item : photos) {
            const QVariantMap map = item.toMap();
            BookPhoto photo;
            photo.caption = map.value(QStringLiteral("caption")).toString().trimmed();
            photo.bytes = m_sources.store().attachmentBytes(map.value(QStringLiteral("sha256")).toString(),
                                                            AttachmentSize::Print);
            QBuffer buffer(&photo.bytes);
            buffer.open(QIODevice::ReadOnly);
            QImageReader reader(&buffer);
            photo.size = reader.size();
            if (reader.transformation() & QImageIOHandler::TransformationRotate90)
                photo.size.transpose();
            buffer.close();
            if (photo.size.isValid() && !photo.size.isEmpty())
                bookCase.photos.append(photo);
            else
                m_content.leftOut.append({bookCase.title,
                                          QCoreApplication::translate("CaseBook", "The photo “%1” can't be read.")
                                              .arg(map.value(QStringLiteral("name")).toString())});
        }
    }

    BookCase readCase(const Record &entry)
    {
        BookCase bookCase;
        bookCase.id = entry.id();
        bookCase.title = m_sources.text(entry, "title").simplified();
        bookCase.category = m_sources.text(entry, "category");
        bookCase.year = static_cast<int>(m_sources.number(entry, "year"));
        addFacts(bookCase, entry);
        for (const char *field : sectionFields) {
            const QStringList paragraphs = paragraphsOf(m_sources.text(entry, field));
            if (!paragraphs.isEmpty())
                bookCase.sections.append(
                    {QString::fromLatin1(field), m_sources.label("case_entry", field), paragraphs});
        }
        addPhotos(bookCase, entry);
        return bookCase;
    }

    void fillChapters(const QList<BookCase> &cases)
    {
        const Store &store = m_sources.store();
        const QString list =
            store.registry().type(QStringLiteral("case_entry")).field(QStringLiteral("category")).choiceList();
        QStringList keys;
        for (const ChoiceEntry &choice : store.choices(list))
            keys.append(choice.key);
        for (const BookCase &bookCase : cases) {
            if (!keys.contains(bookCase.category))
                keys.append(bookCase.category);
        }
        for (const QString &key : std::as_const(keys)) {
            BookChapter chapter{key, store.choiceLabel(list, key), {}, {}};
            QSet<QString> districts;
            for (const BookCase &bookCase : cases) {
                if (bookCase.category != key)
                    continue;
                chapter.cases.append(bookCase);
                districts.unite(QSet<QString>(bookCase.districts.begin(), bookCase.districts.end()));
            }
            for (const District &district : std::as_const(m_districts)) {
                if (districts.contains(district.name))
                    chapter.districts.append(district.name);
            }
            if (!chapter.cases.isEmpty())
                m_content.chapters.append(chapter);
        }
    }

    void fillIndex(const QList<BookCase> &cases)
    {
        QMap<std::pair<QString, QString>, QStringList> byReading;
        for (const BookCase &bookCase : cases) {
            if (!bookCase.organization.isEmpty())
                byReading[{Pinyin::table().sortKey(bookCase.organization), bookCase.organization}].append(bookCase.id);
        }
        for (auto it = byReading.cbegin(); it != byReading.cend(); ++it)
            m_content.organizations.append({it.key().second, it.value()});
    }

    const BookSources &m_sources;
    BookContent &m_content;
    QList<District> m_districts;
};

/// The record of the book of exactly these years; else of one that ends with the same year.
std::optional<Record> bookRecord(const Store &store, const BookRequest &request)
{
    std::optional<Record> best;
    store.forEach(everyOne("book"), [&](const Record &record) {
        if (coversExactly(record, request)) {
            best = record;
            return false;
        }
        if (lastYear(record) == request.untilYear)
            best = record;
        return true;
    });
    return best;
}

/// Chosen ones in their order, else the excellent ones by category and position. Only with consent to publish.
QList<Record> chosenCases(const BookSources &sources, const BookRequest &request, const QStringList &ids,
                          QList<BookLeftOut> &leftOut)
{
    const auto consented = [&](const Record &record) {
        if (sources.number(record, "consent") == 1)
            return true;
        leftOut.append(
            {sources.text(record, "title"),
             QCoreApplication::translate("CaseBook",
                                         "There is no consent to publish. Ask for it and tick it in the case.")});
        return false;
    };
    QList<Record> chosen;
    if (!ids.isEmpty()) {
        for (const QString &id : ids) {
            const auto record = sources.living(QStringLiteral("case_entry"), id);
            if (!record)
                leftOut.append({id, QCoreApplication::translate("CaseBook", "There is no such case any more.")});
            else if (consented(*record))
                chosen.append(*record);
        }
        return chosen;
    }
    Query query;
    query.type = QStringLiteral("case_entry");
    query.where = {equals(QStringLiteral("status"), QStringLiteral("excellent")),
                   {QStringLiteral("year"), Operator::GreaterOrEqual, request.fromYear},
                   {QStringLiteral("year"), Operator::LessOrEqual, request.untilYear}};
    sources.store().forEach(query, [&](const Record &record) {
        if (consented(record))
            chosen.append(record);
        return true;
    });
    // Chapters follow the order of categories; within one it is position, and those without one last.
    const auto rank = [&](const Record &record) {
        const QVariant position = sources.value(record, QStringLiteral("position"));
        return std::tuple(position.isNull() ? 1 : 0, position.toLongLong(), sources.number(record, "year"),
                          record.id());
    };
    std::sort(chosen.begin(), chosen.end(), [&](const Record &a, const Record &b) { return rank(a) < rank(b); });
    return chosen;
}

} // namespace

qint64 lastYear(const Record &book)
{
    return std::max(book.number(QStringLiteral("year")), book.number(QStringLiteral("year_until")));
}

bool coversExactly(const Record &book, const BookRequest &request)
{
    return book.number(QStringLiteral("year")) == request.fromYear && lastYear(book) == request.untilYear;
}

QString joinedNames(const QStringList &names, qsizetype most)
{
    const QString separator = QCoreApplication::translate("CaseBook", ", ", "between names");
    if (names.size() <= most)
        return names.join(separator);
    return QCoreApplication::translate("CaseBook", "%1 and others, %2 in all")
        .arg(names.mid(0, most - 1).join(separator))
        .arg(names.size());
}

BookContent readBookContent(const Store &store, const BookRequest &request,
                            const std::function<bool(int percent)> &progress)
{
    const auto report = [&](double percent) {
        if (progress && !progress(qRound(percent)))
            throw Error(QCoreApplication::translate("CaseBook", "The book was not made, because it was stopped."));
    };
    const BookSources sources(store);
    BookContent content;
    const auto record = bookRecord(store, request);
    QStringList ids = request.cases;
    if (ids.isEmpty() && record && coversExactly(*record, request))
        ids = record->list(QStringLiteral("cases"));
    report(0);
    const QList<Record> cases = chosenCases(sources, request, ids, content.leftOut);
    if (cases.isEmpty())
        throw Error(
            content.leftOut.isEmpty()
                ? QCoreApplication::translate(
                    "CaseBook",
                    "There are no excellent cases of these years. Mark the chosen cases as excellent first.")
                : QCoreApplication::translate(
                    "CaseBook", "None of the cases has consent to publish. Ask for it and tick it in the cases."));
    CaseReader(sources, content).read(cases, [&](double share) { report(2 + share * 50); });
    readBookTexts(sources, request, record, static_cast<int>(cases.size()), content);
    report(55);
    readBookFigures(store, request, content);
    report(75);
    return content;
}

} // namespace moli
