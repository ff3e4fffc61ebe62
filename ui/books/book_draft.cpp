// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/book_draft.h"

#include <algorithm>

namespace moli {

namespace {

const auto caseType = QStringLiteral("case_entry");
const auto bookType = QStringLiteral("book");
const auto yearField = QStringLiteral("year");
const auto untilField = QStringLiteral("year_until");

std::optional<Record> bookOf(const Store &store, int fromYear, int untilYear)
{
    Query query;
    query.type = bookType;
    query.where = {equals(yearField, fromYear)};
    std::optional<Record> found;
    store.forEach(query, [&](const Record &book) {
        const qint64 until = book.has(untilField) ? book.number(untilField) : book.number(yearField);
        if (until == untilYear)
            found = book; // the newest wins: records come in the order in which they were made
        return true;
    });
    return found;
}

void fillCase(ListedCase &entry, const Record &record)
{
    entry.id = record.id();
    entry.title = record.text(QStringLiteral("title"));
    entry.year = static_cast<int>(record.number(yearField));
    entry.category = record.text(QStringLiteral("category"));
    entry.status = record.text(QStringLiteral("status"));
    entry.consent = record.number(QStringLiteral("consent")) == 1;
}

} // namespace

QStringList BookDraft::chosen() const
{
    QStringList ids;
    for (const ListedCase &entry : cases) {
        if (entry.chosen)
            ids.append(entry.id);
    }
    return ids;
}

BookRequest BookDraft::request(BookPreset preset) const
{
    BookRequest request;
    request.fromYear = fromYear;
    request.untilYear = untilYear;
    request.preset = preset;
    request.title = title;
    request.subtitle = subtitle;
    request.preface = preface;
    request.editors = editors;
    request.closing = closing;
    request.cases = chosen();
    return request;
}

void BookDraft::sortByCategory()
{
    std::stable_sort(cases.begin(), cases.end(),
                     [](const ListedCase &a, const ListedCase &b) { return a.categoryPosition < b.categoryPosition; });
}

QList<int> caseYears(const Store &store)
{
    Aggregate aggregate;
    aggregate.type = caseType;
    aggregate.measures = {{}};
    aggregate.by = {{yearField}};
    QList<int> years;
    for (const Group &group : store.aggregate(aggregate)) {
        if (const int year = group.keys.value(0).toInt(); year > 0)
            years.prepend(year);
    }
    return years;
}

BookYears suggestedYears(const Store &store)
{
    Query query;
    query.type = bookType;
    query.sort = {yearField, true};
    query.limit = 1;
    if (const Page page = store.query(query); !page.records.isEmpty()) {
        const Record &book = page.records.first();
        const int from = static_cast<int>(book.number(yearField));
        return {from, book.has(untilField) ? static_cast<int>(book.number(untilField)) : from};
    }
    query.type = caseType;
    query.where = {equals(QStringLiteral("status"), QStringLiteral("excellent"))};
    const Page page = store.query(query);
    const int year = page.records.isEmpty() ? store.today().year()
                                            : static_cast<int>(page.records.first().number(yearField));
    return {year, year};
}

BookDraft readBookDraft(const Store &store, int fromYear, int untilYear)
{
    BookDraft draft;
    draft.fromYear = fromYear;
    draft.untilYear = untilYear;
    QStringList order;
    if (const std::optional<Record> book = bookOf(store, fromYear, untilYear)) {
        draft.record = book->id();
        draft.title = book->text(QStringLiteral("title"));
        draft.subtitle = book->text(QStringLiteral("subtitle"));
        draft.editors = book->text(QStringLiteral("editors"));
        draft.preface = book->text(QStringLiteral("preface"));
        draft.closing = book->text(QStringLiteral("closing_text"));
        order = book->list(QStringLiteral("cases"));
    }

    QHash<QString, QString> categories;
    QHash<QString, int> positions;
    for (const ChoiceEntry &choice : store.choices(QStringLiteral("category"))) {
        positions.insert(choice.key, static_cast<int>(positions.size()));
        categories.insert(choice.key, choice.label);
    }
    Query query;
    query.type = caseType;
    query.where = {{yearField, Operator::GreaterOrEqual, fromYear}, {yearField, Operator::LessOrEqual, untilYear}};
    query.sort = {QStringLiteral("position"), false};
    QHash<QString, QString> organizations; // of the case, by case
    store.forEach(query, [&](const Record &record) {
        ListedCase entry;
        fillCase(entry, record);
        entry.categoryLabel = categories.value(entry.category, entry.category);
        entry.categoryPosition = positions.value(entry.category, static_cast<int>(positions.size()));
        entry.statusLabel = store.choiceLabel(QStringLiteral("case_entry.status"), entry.status);
        entry.chosen = order.isEmpty() ? entry.status == u"excellent" : order.contains(entry.id);
        organizations.insert(entry.id, record.text(QStringLiteral("organization")));
        draft.cases.append(entry);
        return true;
    });
    const QHash<QString, QString> names = store.titles(QStringLiteral("organization"), organizations.values());
    for (ListedCase &entry : draft.cases)
        entry.organization = names.value(organizations.value(entry.id));

    // Chosen ones as the book has them, the others behind.
    std::stable_sort(draft.cases.begin(), draft.cases.end(), [&](const ListedCase &a, const ListedCase &b) {
        const auto place = [&](const ListedCase &entry) {
            const qsizetype index = order.indexOf(entry.id);
            return index >= 0 ? index : order.size() + (entry.chosen ? 0 : 1);
        };
        return place(a) < place(b);
    });
    draft.sortByCategory();
    return draft;
}

SaveResult saveBookDraft(Store &store, const BookDraft &draft, const QString &fallbackTitle, const BatchInfo &info)
{
    std::optional<Record> kept;
    if (!draft.record.isEmpty())
        kept = store.get(bookType, draft.record);
    Record book = kept && !kept->deleted ? *kept : store.blank(bookType);
    book.set(yearField, draft.fromYear);
    book.set(untilField, draft.untilYear == draft.fromYear ? QVariant() : QVariant(draft.untilYear));
    book.set(QStringLiteral("title"), draft.title.isEmpty() ? fallbackTitle : draft.title);
    book.set(QStringLiteral("subtitle"), draft.subtitle);
    book.set(QStringLiteral("editors"), draft.editors);
    book.set(QStringLiteral("preface"), draft.preface);
    book.set(QStringLiteral("closing_text"), draft.closing);
    book.set(QStringLiteral("cases"), draft.chosen());
    return store.save(book, info);
}

} // namespace moli
