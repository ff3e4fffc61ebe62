// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/window_support.h"
#include "ui/books/book_preview.h"
#include "ui/books/book_print.h"
#include "ui/books/books_page.h"
#include "ui/books/case_list.h"
#include "ui/tools/progress_panel.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace moli;

namespace {

struct BookFixture : DeskFixture {
    BooksPage page{session, preferences};
    QStringList heard;

    explicit BookFixture(File file = File::Demo) : DeskFixture(file)
    {
        QObject::connect(&page, &PageWidget::said, [this](const QString &sentence) { heard.append(sentence); });
        showInFront(page, {1140, 700});
        settle();
    }
    void showYears(int from, int until)
    {
        page.setYears(from, until);
        settle();
    }
    QStringList chosen() const
    {
        BookDraft draft;
        draft.cases = page.caseList()->cases();
        return draft.chosen();
    }
};

bool isPdf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
}

} // namespace

TEST_CASE("The book of two years offers its cases and shows its pages", "[ui]")
{
    BookFixture fixture;
    fixture.showYears(2020, 2021);
    CHECK(fixture.chosen().size() == 20);
    BookPages *pages = fixture.page.preview()->pages();
    REQUIRE(pages->pageCount() > 40);
    REQUIRE(fixture.waitFor([&] { return pages->isPainted(1); }));
    CHECK_FALSE(pages->isPainted(pages->pageCount())); // only those in sight
    pages->goToPage(pages->pageCount());
    REQUIRE(fixture.waitFor([&] { return pages->isPainted(pages->pageCount()); }));
    CHECK(fixture.errors.isEmpty());
}

TEST_CASE("Pages can be seen facing and in other sizes", "[ui]")
{
    BookFixture fixture;
    BookPages *pages = fixture.page.preview()->pages();
    REQUIRE(pages->pageCount() > 5);
    pages->goToPage(5);
    CHECK(pages->currentPage() == 5);
    pages->setFacing(true);
    CHECK(pages->currentPage() == 4); // 4 and 5 lie side by side
    pages->setZoom(0.5);
    CHECK(pages->effectiveZoom() == 0.5);
    REQUIRE(fixture.waitFor([&] { return pages->isPainted(4) && pages->isPainted(5); }));
    CHECK(pages->picture(4).width() == Approx(595 * 96.0 / 72 * 0.5).margin(3));
    fixture.settle();
}

TEST_CASE("A person leaves a case out, moves one, writes the preface and saves the book", "[ui]")
{
    BookFixture fixture;
    fixture.showYears(2020, 2021);
    CaseList *list = fixture.page.caseList();
    const int pagesBefore = fixture.page.preview()->pages()->pageCount();
    const QList<ListedCase> before = list->cases();
    int first = 0; // the first of two chosen ones in the same category
    while (!(before.at(first).chosen && before.at(first + 1).chosen
             && before.at(first).category == before.at(first + 1).category))
        ++first;
    list->setFocus();
    list->setCurrentRow(first);
    pressKey(list, Qt::Key_Down, Qt::AltModifier);
    CHECK(list->cases().at(first + 1).id == before.at(first).id);
    CHECK(list->currentRow() == first + 1);
    list->setCurrentRow(first);
    pressKey(list, Qt::Key_Space);
    CHECK(fixture.chosen().size() == 19);
    CHECK(fixture.page.isChanged());

    fixture.page.tabs()->setCurrentIndex(1);
    fixture.page.prefaceEdit()->setFocus();
    fixture.page.prefaceEdit()->setPlainText(QStringLiteral("茉莉花开。"));
    REQUIRE(fixture.page.saveButton()->isEnabled());
    pressKey(&fixture.page, Qt::Key_S, Qt::ControlModifier);
    fixture.settle();
    CHECK_FALSE(fixture.page.isChanged());
    CHECK_FALSE(fixture.heard.isEmpty());

    const BookDraft saved = readBookDraft(fixture.store(), 2020, 2021);
    CHECK(saved.chosen() == fixture.chosen());
    CHECK(saved.preface == QStringLiteral("茉莉花开。"));
    REQUIRE(fixture.waitFor(
        [&] { return fixture.page.preview()->pages()->pageCount() != pagesBefore && !fixture.session.isBusy(); }));
}

TEST_CASE("A case stays within its category", "[ui]")
{
    CaseList list;
    ListedCase a{QStringLiteral("a"), QStringLiteral("A"), 2021, QStringLiteral("one"), {}, 0, {}, {}, {}, true, true};
    ListedCase b{QStringLiteral("b"), QStringLiteral("B"), 2021, QStringLiteral("two"), {}, 1, {}, {}, {}, true, true};
    list.setCases({a, b});
    QSignalSpy edited(&list, &CaseList::edited);
    list.setCurrentRow(0);
    list.moveCurrent(1);
    CHECK(list.cases().at(0).id == QStringLiteral("a"));
    CHECK(edited.isEmpty());
    list.item(0)->setCheckState(Qt::Unchecked);
    CHECK(edited.size() == 1);
    list.setCases({a, b}); // what code does isn't an edit
    CHECK(edited.size() == 1);
}

TEST_CASE("The book is saved as PDF and printed page by page", "[ui]")
{
    BookFixture fixture;
    const QString path = fixture.folder.filePath(QStringLiteral("book.pdf"));
    QSignalSpy saved(&fixture.page, &BooksPage::pdfSaved);
    fixture.page.savePdfTo(path);
    fixture.settle();
    REQUIRE(saved.size() == 1);
    CHECK(isPdf(path));

    auto shared = std::make_shared<SharedBook>();
    shared->book = std::make_unique<CaseBook>(fixture.store(),
                                              readBookDraft(fixture.store(), 2021, 2021).request(BookPreset::Book));
    BookPrint job(shared, QStringLiteral("book"));
    const QString printed = fixture.folder.filePath(QStringLiteral("printed.pdf"));
    job.printTo(printed);
    QSignalSpy finished(&job, &BookPrint::finished);
    job.start(std::make_shared<Progress>());
    REQUIRE(fixture.waitFor([&] { return finished.size() == 1; }));
    CHECK(finished.first().first().toBool());
    CHECK(isPdf(printed));
    CHECK(fixture.errors.isEmpty());
}

TEST_CASE("Without a chosen case there is a sentence instead of pages", "[ui]")
{
    BookFixture fixture;
    fixture.page.caseList()->choose([](const ListedCase &) { return false; });
    REQUIRE(fixture.waitFor([&] { return fixture.page.preview()->pages()->pageCount() == 0; }));
    CHECK_FALSE(fixture.page.primaryAction()->isEnabled());
    CHECK(fixture.errors.isEmpty());

    answerNextDialog(QStringLiteral("Go on editing"));
    CHECK_FALSE(fixture.page.mayLeave());
    answerNextDialog(QStringLiteral("Don't save"));
    CHECK(fixture.page.mayLeave());
    fixture.settle();
    CHECK(fixture.chosen().size() >= 10);
}

TEST_CASE("A file without cases says so", "[ui]")
{
    BookFixture fixture(DeskFixture::File::Empty);
    CHECK(fixture.page.caseList()->count() == 0);
    CHECK(fixture.page.fromBox()->count() > 0);
    CHECK(fixture.errors.isEmpty());
    CHECK(fixture.page.mayLeave());
}

TEST_CASE("A case that was left out stays in the list, and undo brings choice and preface back", "[ui]")
{
    BookFixture fixture;
    fixture.showYears(2021, 2021);
    CaseList *list = fixture.page.caseList();
    const QList<ListedCase> before = list->cases();
    const BookDraft written = readBookDraft(fixture.store(), 2021, 2021);
    int row = 0;
    while (!before.at(row).chosen)
        ++row;
    list->setCurrentRow(row);
    pressKey(list, Qt::Key_Space);
    fixture.page.prefaceEdit()->setPlainText(QStringLiteral("另一篇前言。"));
    pressKey(&fixture.page, Qt::Key_S, Qt::ControlModifier);
    fixture.settle();
    const BookDraft changed = readBookDraft(fixture.store(), 2021, 2021);
    CHECK(changed.preface == QStringLiteral("另一篇前言。"));
    CHECK(changed.cases.size() == before.size());
    CHECK(changed.chosen().size() == written.chosen().size() - 1);

    REQUIRE(fixture.store().undo(tester).undone > 0);
    fixture.settle();
    const BookDraft undone = readBookDraft(fixture.store(), 2021, 2021);
    CHECK(undone.preface == written.preface);
    CHECK(undone.chosen() == written.chosen());
    REQUIRE(fixture.waitFor([&] { return fixture.page.prefaceEdit()->toPlainText() == written.preface; }));
}

TEST_CASE("Saving the PDF can be cancelled and leaves no file", "[ui]")
{
    BookFixture fixture;
    fixture.showYears(2020, 2021);
    const QString path = fixture.folder.filePath(QStringLiteral("stopped.pdf"));
    QSignalSpy saved(&fixture.page, &BooksPage::pdfSaved);
    fixture.page.savePdfTo(path);
    auto *panel = fixture.page.findChild<ProgressPanel *>();
    REQUIRE(panel);
    CHECK(panel->isRunning());
    panel->cancel();
    fixture.settle();
    CHECK(saved.isEmpty());
    CHECK_FALSE(QFile::exists(path));
    CHECK_FALSE(panel->isRunning());
    CHECK(fixture.errors.isEmpty());
}
