// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/book_content.h"
#include "app/books/book_qpdf.h"
#include "app/books/case_book.h"
#include "db/store/error.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace moli;

namespace {

BookRequest years(int from, int until, BookPreset preset = BookPreset::Book)
{
    BookRequest request;
    request.fromYear = from;
    request.untilYear = until;
    request.preset = preset;
    return request;
}

/// One book for all tests that only look at it.
const CaseBook &demoBook()
{
    static const CaseBook book(demoStore(), years(2020, 2021));
    return book;
}

struct Printed {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("案例汇编.pdf"));
    explicit Printed(const CaseBook &book) { book.savePdf(path); }
};

const QString &demoPdf()
{
    static const Printed printed(demoBook());
    return printed.path;
}

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return text.remove(blanks);
}

/// The text of each page; empty where pdftotext isn't installed.
QStringList pageTexts(const QString &pdf)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty()) {
        WARN("pdftotext (poppler-utils) isn't installed: the text of the pages isn't looked at");
        return {};
    }
    QProcess process;
    process.start(program,
                  {QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("-layout"), pdf,
                   QStringLiteral("-")});
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitCode() == 0);
    QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
    pages.removeLast();
    return pages;
}

QList<BookHeading> casesOf(const CaseBook &book)
{
    QList<BookHeading> cases;
    for (const BookHeading &heading : book.headings()) {
        if (heading.level == 2)
            cases.append(heading);
    }
    return cases;
}

struct Bookmark {
    QString title;
    int page = 0;
    QList<Bookmark> below;
};

QList<Bookmark> bookmarksUnder(QPDFObjectHandle parent, const std::vector<QPDFPageObjectHelper> &pages)
{
    QList<Bookmark> bookmarks;
    QPDFObjectHandle item = parent.getKey("/First");
    QPDFObjectHandle last;
    while (item.isDictionary()) {
        Bookmark bookmark;
        bookmark.title = QString::fromStdString(item.getKey("/Title").getUTF8Value());
        QPDFObjectHandle target = item.getKey("/Dest").getArrayItem(0);
        for (size_t i = 0; i < pages.size(); ++i) {
            if (pages[i].getObjectHandle().getObjGen() == target.getObjGen())
                bookmark.page = static_cast<int>(i) + 1;
        }
        CHECK(item.getKey("/Parent").getObjGen() == parent.getObjGen());
        bookmark.below = bookmarksUnder(item, pages);
        bookmarks.append(bookmark);
        last = item;
        item = item.getKey("/Next");
    }
    if (!bookmarks.isEmpty())
        CHECK(parent.getKey("/Last").getObjGen() == last.getObjGen());
    return bookmarks;
}

} // namespace

TEST_CASE("The book of 2020 and 2021 holds the twenty excellent cases", "[app][books]")
{
    const CaseBook &book = demoBook();
    CHECK(casesOf(book).size() == 20);
    CHECK(book.pageCount() > 40);
    CHECK_FALSE(book.title().isEmpty());
    QSet<int> starts;
    for (const BookHeading &heading : book.headings()) {
        CHECK(heading.page >= 1);
        CHECK(heading.page <= book.pageCount());
        CHECK_FALSE(starts.contains(heading.page)); // everything begins on a page of its own
        starts.insert(heading.page);
    }
}

TEST_CASE("Chapters follow the order of categories and open on right-hand pages", "[app][books]")
{
    QStringList expected;
    for (const ChoiceEntry &category : demoStore().choices(QStringLiteral("category")))
        expected.append(category.label);
    QStringList chapters;
    int last = 0;
    for (const BookHeading &heading : demoBook().headings()) {
        CHECK(heading.page > last);
        last = heading.page;
        if (!heading.chapter)
            continue;
        CHECK(heading.page % 2 == 1);
        for (const QString &label : expected) {
            if (heading.text.endsWith(label))
                chapters.append(label);
        }
    }
    CHECK(chapters.size() > 1);
    QStringList inOrder = expected;
    inOrder.removeIf([&](const QString &label) { return !chapters.contains(label); });
    CHECK(chapters == inOrder);
}

TEST_CASE("The contents name the pages on which the titles stand", "[app][books]")
{
    const auto preset = GENERATE(BookPreset::Book, BookPreset::Official);
    const CaseBook book(demoStore(), years(2020, 2021, preset));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.pdf"));
    book.savePdf(path);
    const QStringList pages = pageTexts(path);
    if (pages.isEmpty())
        return;
    REQUIRE(pages.size() == book.pageCount());

    QStringList texts;
    for (const QString &page : pages)
        texts.append(withoutBlanks(page));
    int contents = 0;
    while (contents < texts.size() && !texts.at(contents).contains(QStringLiteral("Contents")))
        ++contents;
    REQUIRE(contents < texts.size());
    int chapters = 0;
    for (const BookHeading &heading : book.headings()) {
        if (heading.chapter && chapters == 0)
            chapters = heading.page;
    }
    const QString contentsText = texts.mid(contents, chapters - 1 - contents).join(QString());
    for (const BookHeading &heading : book.headings()) {
        const QString title = withoutBlanks(heading.text);
        INFO(title << " on " << heading.page);
        // A title over two lines has its number behind the second.
        CHECK(contentsText.contains(title + QString::number(heading.page)));
        CHECK(texts.at(heading.page - 1).contains(heading.chapter ? title.mid(title.size() - 3) : title));
        // The number that is printed is the number of the page in the file.
        CHECK(texts.at(heading.page - 1).contains(QString::number(heading.page)));
    }
}

TEST_CASE("No page holds a few last lines, and no running head repeats the title below it", "[app][books]")
{
    const auto preset = GENERATE(BookPreset::Book, BookPreset::Official);
    const CaseBook book(demoStore(), years(2020, 2021, preset));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.pdf"));
    book.savePdf(path);
    const QStringList pages = pageTexts(path);
    QSet<int> starts;
    for (const BookHeading &heading : book.headings()) {
        starts.insert(heading.page);
        if (pages.isEmpty() || heading.chapter)
            continue;
        INFO(heading.text << " on " << heading.page);
        CHECK(withoutBlanks(pages.at(heading.page - 1)).count(withoutBlanks(heading.text)) == 1);
    }
    for (int page = 3; page <= pages.size(); ++page) {
        QStringList lines = pages.at(page - 1).split(u'\n');
        lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
        if (starts.contains(page) || lines.isEmpty())
            continue;
        INFO("page " << page);
        CHECK(lines.size() >= 6); // the head and the number among them
    }
}

TEST_CASE("A book that prints fewer cases than were chosen says so under its figures", "[app][books]")
{
    const BookContent whole = readBookContent(demoStore(), years(2020, 2021), {});
    CHECK(whole.figuresNotes.size() == 1);
    const QTemporaryDir folder;
    const auto store = demoCopy(folder.filePath(QStringLiteral("copy.moli")));
    const QString left = whole.chapters.first().cases.first().id;
    Record entry = store->get(QStringLiteral("case_entry"), left).value();
    REQUIRE(store->save(entry.set(QStringLiteral("consent"), 0LL), testEdit()).saved());
    const BookContent content = readBookContent(*store, years(2020, 2021), {});
    REQUIRE(content.figuresNotes.size() == 2);
    CHECK(content.figuresNotes.last().contains(QStringLiteral("20")));
    CHECK(content.figuresNotes.last().contains(QStringLiteral("19")));
    // What stands has no sum over the years.
    const int together = 3;
    CHECK(content.figures.columns.at(together).contains(QStringLiteral("2021")));
    CHECK(content.figures.rows.first().at(together) == QStringLiteral("–"));
    CHECK(content.figures.rows.first().at(2) == content.figures.rows.first().last());
}

TEST_CASE("People find Chinese words in the book's text", "[app][books]")
{
    const QStringList pages = pageTexts(demoPdf());
    if (pages.isEmpty())
        return;
    const QString text = pages.join(QString());
    CHECK(text.contains(QStringLiteral("妇女")));
    // Never a radical in a character's place (⼥ U+2F25 for 女 U+5973).
    static const QRegularExpression radicals(QStringLiteral("[\\x{2E80}-\\x{2FDF}]"));
    CHECK_FALSE(text.contains(radicals));
}

TEST_CASE("The PDF has bookmarks, links, title, author and language", "[app][books]")
{
    const CaseBook &book = demoBook();
    QPDF pdf;
    pdf.processFile(QFile::encodeName(demoPdf()).constData());
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    REQUIRE(static_cast<int>(pages.size()) == book.pageCount());
    QPDFObjectHandle root = pdf.getRoot();
    CHECK(root.getKey("/PageMode").getName() == "/UseOutlines");
    CHECK(root.getKey("/Lang").getUTF8Value() == "zh-CN");
    CHECK(root.getKey("/Metadata").isStream());
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    CHECK(QString::fromStdString(info.getKey("/Title").getUTF8Value()) == book.title());
    const auto office = demoStore().get(QStringLiteral("office"), demoStore().officeId());
    CHECK(QString::fromStdString(info.getKey("/Author").getUTF8Value()) == office->text(QStringLiteral("name")));

    const QList<Bookmark> bookmarks = bookmarksUnder(root.getKey("/Outlines"), pages);
    QList<BookHeading> flat;
    for (const Bookmark &bookmark : bookmarks) {
        flat.append({1, false, bookmark.title, bookmark.page});
        for (const Bookmark &below : bookmark.below)
            flat.append({2, false, below.title, below.page});
    }
    REQUIRE(flat.size() == book.headings().size());
    for (qsizetype i = 0; i < flat.size(); ++i) {
        CHECK(flat.at(i).text == book.headings().at(i).text);
        CHECK(flat.at(i).page == book.headings().at(i).page);
        CHECK(flat.at(i).level == book.headings().at(i).level);
    }

    int links = 0;
    for (const QPDFPageObjectHelper &page : pages) {
        QPDFObjectHandle dictionary = page.getObjectHandle();
        QPDFObjectHandle annotations = dictionary.getKey("/Annots");
        links += annotations.isArray() ? annotations.getArrayNItems() : 0;
    }
    CHECK(links >= book.headings().size());
}

TEST_CASE("A case without consent to publish isn't printed", "[app][books]")
{
    const QTemporaryDir folder;
    const auto store = demoCopy(folder.filePath(QStringLiteral("demo.moli")));
    Query query;
    query.type = QStringLiteral("case_entry");
    query.where = {equals(QStringLiteral("status"), QStringLiteral("excellent")), equals(QStringLiteral("year"), 2021)};
    const QList<Record> entries = store->query(query).records;
    REQUIRE(entries.size() > 1);
    Record withheld = entries.first();
    withheld.set(QStringLiteral("consent"), {});
    REQUIRE(store->save(withheld, testEdit()).saved());
    const QString title = withheld.text(QStringLiteral("title"));

    BookRequest request = years(2021, 2021);
    SECTION("when all excellent ones are asked for") {}
    SECTION("when it is asked for by name")
    {
        for (const Record &entry : entries)
            request.cases.append(entry.id());
    }
    const CaseBook book(*store, request);
    CHECK(casesOf(book).size() == entries.size() - 1);
    REQUIRE(book.leftOut().size() == 1);
    CHECK(book.leftOut().first().title == title);
    CHECK_FALSE(book.leftOut().first().reason.isEmpty());
    for (const BookHeading &heading : book.headings())
        CHECK(heading.text != title);
    const QString path = folder.filePath(QStringLiteral("book.pdf"));
    book.savePdf(path);
    for (const QString &page : pageTexts(path))
        CHECK_FALSE(withoutBlanks(page).contains(withoutBlanks(title)));
}

TEST_CASE("A book of nothing is refused with a sentence", "[app][books]")
{
    TemporaryStore store;
    CHECK_THROWS_AS(CaseBook(*store, years(2021, 2021)), Error);

    // One without consent is as good as none.
    const Record organization = store.save(someOrganization(*store, QStringLiteral("茉莉社工")));
    Record entry = store->blank(QStringLiteral("case_entry"));
    entry.set(QStringLiteral("year"), 2021LL)
        .set(QStringLiteral("title"), QStringLiteral("没有同意的案例"))
        .set(QStringLiteral("category"), QStringLiteral("empowerment"))
        .set(QStringLiteral("organization"), organization.id())
        .set(QStringLiteral("status"), QStringLiteral("excellent"));
    store.save(entry);
    CHECK_THROWS_AS(CaseBook(*store, years(2021, 2021)), Error);
}

TEST_CASE("Sensitive values are never printed", "[app][books]")
{
    TemporaryStore store;
    Record organization = someOrganization(*store, QStringLiteral("茉莉社工"));
    organization.set(QStringLiteral("phone"), QStringLiteral("13805912345"));
    organization = store.save(organization);
    Record entry = store->blank(QStringLiteral("case_entry"));
    entry.set(QStringLiteral("year"), 2021LL)
        .set(QStringLiteral("title"), QStringLiteral("一个案例"))
        .set(QStringLiteral("category"), QStringLiteral("empowerment"))
        .set(QStringLiteral("organization"), organization.id())
        .set(QStringLiteral("background"), QStringLiteral("背景。"))
        .set(QStringLiteral("consent"), 1LL)
        .set(QStringLiteral("status"), QStringLiteral("excellent"));
    store.save(entry);
    const CaseBook book(*store, years(2021, 2021));
    const QString path = QDir(store.folder()).filePath(QStringLiteral("book.pdf"));
    book.savePdf(path);
    const QString text = withoutBlanks(pageTexts(path).join(QString()));
    CHECK_FALSE(text.contains(QStringLiteral("13805912345")));
    if (!text.isEmpty())
        CHECK(text.contains(QStringLiteral("茉莉社工")));
}

TEST_CASE("The book says what the request says, then what its record says", "[app][books]")
{
    BookRequest request = years(2020, 2021);
    request.title = QStringLiteral("另一个书名");
    request.preface = QStringLiteral("　　独一无二的前言。\n\n第二段。");
    request.closing = QStringLiteral("独一无二的后记。");
    request.editors = QStringLiteral("林编辑");
    const CaseBook book(demoStore(), request);
    CHECK(book.title() == request.title);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.pdf"));
    book.savePdf(path);
    const QString text = withoutBlanks(pageTexts(path).join(QString()));
    if (text.isEmpty())
        return;
    CHECK(text.contains(QStringLiteral("独一无二的前言。")));
    CHECK(text.contains(QStringLiteral("独一无二的后记。")));
    CHECK(text.contains(QStringLiteral("林编辑")));
}

TEST_CASE("The preview shows what is printed", "[app][books]")
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftoppm"));
    if (program.isEmpty()) {
        WARN("pdftoppm (poppler-utils) isn't installed: preview and print aren't compared");
        return;
    }
    const QTemporaryDir folder;
    const CaseBook &book = demoBook();
    for (const int page : {1, 3, casesOf(book).first().page, book.pageCount()}) {
        QProcess process;
        const QString stem = folder.filePath(QStringLiteral("page"));
        process.start(program,
                      {QStringLiteral("-r"), QStringLiteral("72"), QStringLiteral("-png"),
                       QStringLiteral("-singlefile"), QStringLiteral("-f"), QString::number(page), demoPdf(), stem});
        REQUIRE(process.waitForFinished(60'000));
        // Compared as one sees it from afar: two programs never smooth the edges of a letter alike.
        const QSize small(119, 168);
        const QImage printed = QImage(stem + QStringLiteral(".png"))
                                   .scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const QImage preview = book.pageImage(page, 72).scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        REQUIRE_FALSE(printed.isNull());
        qint64 difference = 0;
        for (int y = 0; y < small.height(); ++y) {
            for (int x = 0; x < small.width(); ++x)
                difference += std::abs(qGray(printed.pixel(x, y)) - qGray(preview.pixel(x, y)));
        }
        INFO("page " << page);
        CHECK(static_cast<double>(difference) / (small.width() * small.height()) < 6);
    }
}

TEST_CASE("A book that can't be saved leaves nothing, and so does one that was stopped", "[app][books]")
{
    const QTemporaryDir folder;
    CHECK_THROWS_AS(demoBook().savePdf(folder.filePath(QStringLiteral("no/such/folder.pdf"))), Error);
    CHECK_THROWS_AS(demoBook().savePdf(folder.filePath(QStringLiteral("book.pdf")),
                                       [](int percent) { return percent < 20; }),
                    Error);
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    CHECK_THROWS_AS(CaseBook(demoStore(), years(2020, 2021), [](int) { return false; }), Error);
}
