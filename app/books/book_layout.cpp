// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/book_layout.h"

#include "app/text/joined.h"

#include <QCoreApplication>
#include <QPainter>

namespace moli {

namespace {

QString caseKey(const QString &id)
{
    return QStringLiteral("case:") + id;
}

QString chapterKey(const QString &category)
{
    return QStringLiteral("chapter:") + category;
}

} // namespace

BookLayout::BookLayout(BookContent content, BookPreset preset) : m_content(std::move(content)), m_style(preset)
{
    buildStreams();
    // The contents need the numbers of pages that come after them: lay out until they agree with what they say.
    Numbers known;
    do {
        layOut(known);
        ++m_passes;
        if (known == m_numbers)
            break;
        known = m_numbers;
    } while (m_passes < 6);
    for (const BookEntry &entry : m_entries)
        m_headings.append(BookHeading{entry.level, entry.chapter, entry.text, m_numbers.value(entry.key)});
}

Placed BookLayout::remember(const QString &key)
{
    return [this, key](int page, const QRectF &) { m_numbers.insert(key, page); };
}

void BookLayout::buildStreams()
{
    const auto part = [this](const QString &key, const QString &title, const QList<FlowItem> &items) {
        m_entries.append(BookEntry{key, 1, title, false});
        m_streams.insert(key, fitted({titleItems(m_style, title, remember(key)) + items}));
    };
    if (!m_content.preface.isEmpty())
        part(QStringLiteral("preface"), QCoreApplication::translate("CaseBook", "Preface"),
             prefaceItems(m_style, m_content));
    int number = 0;
    for (const BookChapter &chapter : m_content.chapters) {
        m_entries.append(BookEntry{chapterKey(chapter.key), 1, chapterTitle(++number, chapter), true});
        for (const BookCase &bookCase : chapter.cases) {
            const QString key = caseKey(bookCase.id);
            m_entries.append(BookEntry{key, 2, bookCase.title, false});
            m_streams.insert(key, fittedCase(chapter, bookCase));
        }
    }
    if (!m_content.closing.isEmpty())
        part(QStringLiteral("closing"), QCoreApplication::translate("CaseBook", "Closing words"),
             paragraphItems(m_style, m_content.closing));
    if (!m_content.figures.rows.isEmpty() || !m_content.charts.isEmpty())
        addFigures();
    if (!m_content.organizations.isEmpty())
        part(QStringLiteral("index"), QCoreApplication::translate("CaseBook", "Index of organizations"), {});
}

void BookLayout::addFigures()
{
    const QString key = QStringLiteral("figures");
    m_entries.append(BookEntry{key, 1, m_content.figuresTitle, false});
    QList<QList<FlowItem>> candidates;
    for (const double air : {3.5, 2.5, 1.5})
        candidates.append(titleItems(m_style, m_content.figuresTitle, remember(key))
                          + figuresItems(m_style, m_content, air));
    m_streams.insert(key, fitted(candidates));
}

/// On as few pages as it takes, and with no page of a few last lines: the candidates are tried in order, each also with
/// a line or two less on every page, which moves more to the last one.
BookLayout::Stream BookLayout::fitted(const QList<QList<FlowItem>> &candidates) const
{
    constexpr double sparse = 0.2; ///< of a page
    constexpr int mostLines = 4;
    Stream best;
    qsizetype fewest = 0;
    bool isTidy = false;
    for (QList<FlowItem> items : candidates) {
        const QList<FlowItem> whole = items;
        for (FlowItem &item : items)
            item.placed = {}; // nothing is placed for good
        for (int lines = 0; lines <= mostLines; ++lines) {
            const double height = m_style.height - lines * m_style.body.pitch;
            QList<BookPage> pages;
            BookFlow trial(m_style, pages);
            trial.newPage(BookPage::Kind::Text);
            trial.setHeight(height);
            trial.place(items);
            trial.finish();
            const bool tidy = trial.emptiest() >= sparse;
            if (best.items.isEmpty() || pages.size() < fewest || (pages.size() == fewest && tidy && !isTidy)) {
                best = {whole, height};
                fewest = pages.size();
                isTidy = tidy;
            }
            if (pages.size() == 1 || tidy)
                break; // fewer lines to a page don't make it better
        }
    }
    return best;
}

/// With photos as large as they can be without costing the case another page for a few last lines.
BookLayout::Stream BookLayout::fittedCase(const BookChapter &chapter, const BookCase &bookCase)
{
    QList<QList<FlowItem>> candidates;
    for (const double scale : {1.0, 0.87, 0.74}) {
        candidates.append(caseItems(m_style, chapter, bookCase, remember(caseKey(bookCase.id)), scale));
        if (bookCase.photos.isEmpty())
            break;
    }
    return fitted(candidates);
}

void BookLayout::place(BookFlow &flow, const Stream &stream)
{
    flow.setHeight(stream.height);
    flow.place(stream.items);
    flow.finish();
    flow.setHeight(m_style.height);
}

void BookLayout::layOut(const Numbers &known)
{
    m_pages.clear();
    m_numbers.clear();
    BookFlow flow(m_style, m_pages);
    flow.newPage(BookPage::Kind::Cover);
    m_pages.last().marks.append([this](QPainter &painter) { paintCover(painter, m_style, m_content); });
    const int imprint = flow.newPage(BookPage::Kind::Plain);
    m_pages.last().marks.append(
        [this, imprint](QPainter &painter) { paintImprint(painter, m_style, m_content, imprint); });

    const auto part = [this, &flow](const QString &key, bool right) {
        const auto stream = m_streams.constFind(key);
        if (stream == m_streams.cend())
            return;
        for (const BookEntry &entry : m_entries) {
            if (entry.key == key && right)
                flow.newRightPage(BookPage::Kind::Text, entry.text);
            else if (entry.key == key)
                flow.newPage(BookPage::Kind::Text, entry.text);
        }
        place(flow, *stream);
    };
    part(QStringLiteral("preface"), true);
    placeContents(flow, known);
    placeChapters(flow);
    part(QStringLiteral("closing"), true);
    // What follows goes on without empty pages between.
    part(QStringLiteral("figures"), false);
    part(QStringLiteral("index"), false);
    placeIndex(flow, known);
    flow.finish();
}

void BookLayout::placeContents(BookFlow &flow, const Numbers &known)
{
    flow.newRightPage(BookPage::Kind::Text, QCoreApplication::translate("CaseBook", "Contents"));
    place(flow, fitted({contentsItems(known, 1), contentsItems(known, 0.92), contentsItems(known, 0.84)}));
}

/// `squeeze` is the share of the usual distance between lines.
QList<FlowItem> BookLayout::contentsItems(const Numbers &known, double squeeze)
{
    QList<FlowItem> items = titleItems(m_style, QCoreApplication::translate("CaseBook", "Contents"), {});
    for (const BookEntry &entry : m_entries) {
        const int target = known.value(entry.key);
        TextStyle style = entry.level == 1 ? m_style.contentsChapter : m_style.contentsCase;
        style.pitch *= squeeze;
        FlowItem item = leaderItem(m_style, style, entry.level == 1 ? 0 : 22, entry.text,
                                   target > 0 ? QString::number(target) : QString(),
                                   [this, target](int page, const QRectF &place) {
                                       if (target > 0)
                                           m_pages[page - 1].links.append(BookLink{place, target});
                                   });
        item.before = entry.level == 1 ? (m_style.isOfficial() ? 0 : 9 * squeeze * squeeze) : 0;
        item.keepWithNext = entry.chapter;
        items.append(item);
    }
    return items;
}

void BookLayout::placeChapters(BookFlow &flow)
{
    int number = 0;
    for (const BookChapter &chapter : m_content.chapters) {
        ++number;
        const int page = flow.newRightPage(BookPage::Kind::Plain);
        m_numbers.insert(chapterKey(chapter.key), page);
        m_pages.last().marks.append([this, &chapter, number, page](QPainter &painter) {
            paintChapterOpening(painter, m_style, chapter, number, page);
        });
        for (const BookCase &bookCase : chapter.cases) {
            flow.newPage(BookPage::Kind::Text, bookCase.title);
            place(flow, m_streams.value(caseKey(bookCase.id)));
        }
    }
}

void BookLayout::placeIndex(BookFlow &flow, const Numbers &known)
{
    QList<FlowItem> items;
    for (const auto &[name, cases] : m_content.organizations) {
        QStringList pages;
        for (const QString &id : cases) {
            const int page = known.value(caseKey(id));
            if (page > 0)
                pages.append(QString::number(page));
        }
        const int target = pages.value(0).toInt();
        items.append(leaderItem(m_style, m_style.contentsCase, 0, name, joinedList(pages),
                                [this, target](int page, const QRectF &place) {
                                    if (target > 0)
                                        m_pages[page - 1].links.append(BookLink{place, target});
                                }));
    }
    flow.place(items);
}

void BookLayout::paintPage(QPainter &painter, int page) const
{
    const BookPage &current = m_pages.at(page - 1);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    for (const auto &mark : current.marks)
        mark(painter);
    if (current.kind == BookPage::Kind::Blank)
        paintBlank(painter, m_style);
    paintFurniture(painter, m_style, current, page, m_content.title);
    painter.restore();
}

} // namespace moli
