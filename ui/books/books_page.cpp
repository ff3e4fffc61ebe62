// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/books/books_page.h"

#include "ui/books/book_preview.h"
#include "ui/books/book_print.h"
#include "ui/books/case_list.h"
#include "ui/show_error.h"
#include "ui/theme.h"
#include "ui/tools/preferences.h"
#include "ui/tools/progress_panel.h"
#include "ui/tools/question.h"

#include <QAction>
#include <QComboBox>
#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QToolButton>

namespace moli {

namespace {

constexpr int typingPause = 800; // ms
const auto presetKey = QStringLiteral("book/preset");

} // namespace

BooksPage::BooksPage(Session &session, Preferences &preferences, QWidget *parent)
    : PageWidget(parent),
      m_session(session),
      m_preferences(preferences),
      m_savePdf(new QAction(tr("Save as PDF…"), this)),
      m_from(new QComboBox(this)),
      m_until(new QComboBox(this)),
      m_preset(new QComboBox(this)),
      m_tabs(new QTabWidget(this)),
      m_cases(new CaseList(this)),
      m_choice(new QLabel(this)),
      m_title(new QLineEdit(this)),
      m_subtitle(new QLineEdit(this)),
      m_editors(new QLineEdit(this)),
      m_preface(new QPlainTextEdit(this)),
      m_closing(new QPlainTextEdit(this)),
      m_state(new QLabel(this)),
      m_save(new QPushButton(tr("Save"), this)),
      m_progress(new ProgressPanel(this)),
      m_preview(new BookPreview(session, preferences, this))
{
    makeLayout();
    m_savePdf->setEnabled(false);
    connect(m_savePdf, &QAction::triggered, this, &BooksPage::askAndSavePdf);
    connect(m_preview, &BookPreview::printRequested, this, &BooksPage::print);
    connect(m_save, &QPushButton::clicked, this, &BooksPage::save);
    connect(m_cases, &CaseList::edited, this, &BooksPage::edited);
    connect(m_cases, &CaseList::opened, this, [this](const QString &id) {
        Target target;
        target.kind = Target::Kind::Record;
        target.key = QStringLiteral("case_entry");
        target.record = id;
        emit targetRequested(target);
    });
    for (QLineEdit *edit : {m_title, m_subtitle, m_editors})
        connect(edit, &QLineEdit::textEdited, this, &BooksPage::edited);
    for (QPlainTextEdit *edit : {m_preface, m_closing})
        connect(edit, &QPlainTextEdit::textChanged, this, &BooksPage::edited);
    connect(m_preset, &QComboBox::activated, this, [this] {
        m_preferences.setValue(presetKey, m_preset->currentIndex());
        buildSoon();
    });
    for (QComboBox *box : {m_from, m_until}) {
        connect(box, &QComboBox::activated, this, [this, box] {
            int from = m_from->currentData().toInt();
            int until = m_until->currentData().toInt();
            if (from > until)
                (box == m_from ? until : from) = box->currentData().toInt();
            setYears(from, until);
        });
    }
    connect(&m_session, &Session::changed, this, &BooksPage::recordsChanged);
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPause);
    connect(&m_soon, &QTimer::timeout, this, &BooksPage::build);
    auto *saveKey = new QAction(this);
    saveKey->setShortcut(QKeySequence::Save);
    saveKey->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(saveKey);
    connect(saveKey, &QAction::triggered, this, &BooksPage::save);
    setChanged(false);
    loadYears();
}

BooksPage::~BooksPage()
{
    if (m_building)
        m_building->cancelled = true;
}

QString BooksPage::key() const
{
    return QStringLiteral("books");
}

QString BooksPage::title() const
{
    return tr("Case book layout");
}

BookPreset BooksPage::preset() const
{
    return m_preset->currentIndex() == 1 ? BookPreset::Official : BookPreset::Book;
}

void BooksPage::loadYears()
{
    struct Years {
        QList<int> all;
        BookYears suggested;
    };
    const auto look = [&store = m_session.store()] { return Years{caseYears(store), suggestedYears(store)}; };
    m_session.read(this, tr("Reading the years of the cases"), look, [this](Years years) {
        for (const int year : {years.suggested.from, years.suggested.until}) {
            if (!years.all.contains(year))
                years.all.append(year);
        }
        std::sort(years.all.begin(), years.all.end(), std::greater<>());
        for (QComboBox *box : {m_from, m_until}) {
            box->clear();
            for (const int year : years.all)
                box->addItem(QString::number(year), year);
        }
        if (m_draft.fromYear == 0)
            setYears(years.suggested.from, years.suggested.until);
    });
}

void BooksPage::setYears(int from, int until)
{
    if (!mayLeave()) {
        m_from->setCurrentIndex(m_from->findData(m_draft.fromYear));
        m_until->setCurrentIndex(m_until->findData(m_draft.untilYear));
        return;
    }
    m_draft.fromYear = from;
    m_draft.untilYear = until;
    m_from->setCurrentIndex(m_from->findData(from));
    m_until->setCurrentIndex(m_until->findData(until));
    loadDraft();
}

void BooksPage::loadDraft()
{
    const auto look = [&store = m_session.store(), from = m_draft.fromYear, until = m_draft.untilYear] {
        return readBookDraft(store, from, until);
    };
    m_session.read(this, tr("Reading the cases"), look, [this](const BookDraft &draft) {
        if (draft.fromYear == m_draft.fromYear && draft.untilYear == m_draft.untilYear)
            fill(draft);
    });
}

void BooksPage::fill(const BookDraft &draft)
{
    m_loaded = false; // what code sets isn't an edit
    m_draft = draft;
    m_title->setText(draft.title);
    m_subtitle->setText(draft.subtitle);
    m_editors->setText(draft.editors);
    m_preface->setPlainText(draft.preface);
    m_closing->setPlainText(draft.closing);
    m_cases->setCases(draft.cases);
    m_loaded = true;
    setChanged(false);
    showChoice();
    build();
}

void BooksPage::takeIn()
{
    m_draft.title = m_title->text().trimmed();
    m_draft.subtitle = m_subtitle->text().trimmed();
    m_draft.editors = m_editors->text().trimmed();
    m_draft.preface = m_preface->toPlainText().trimmed();
    m_draft.closing = m_closing->toPlainText().trimmed();
    m_draft.cases = m_cases->cases();
}

void BooksPage::edited()
{
    if (!m_loaded)
        return;
    setChanged(true);
    showChoice();
    buildSoon();
}

void BooksPage::setChanged(bool changed)
{
    m_changed = changed;
    m_save->setEnabled(changed && !m_saving && !m_session.store().isReadOnly());
    m_state->setText(m_session.store().isReadOnly() ? tr("This file can only be read.")
                         : changed                  ? tr("Changed, not saved yet (Ctrl+S)")
                         : m_draft.record.isEmpty() ? tr("Not saved as a book yet")
                                                    : tr("Saved"));
}

void BooksPage::showChoice()
{
    int chosen = 0;
    int withoutConsent = 0;
    const QList<ListedCase> cases = m_cases->cases();
    for (const ListedCase &entry : cases) {
        chosen += entry.chosen ? 1 : 0;
        withoutConsent += entry.chosen && !entry.consent ? 1 : 0;
    }
    m_tabs->setTabText(0, tr("Cases (%1)").arg(chosen));
    m_choice->setProperty("role", withoutConsent > 0 ? "warning" : "hint");
    setRole(m_choice, withoutConsent > 0 ? "warning" : "hint");
    m_choice->setText(withoutConsent > 0 ? tr("%n chosen case(s) without consent to publish will not be printed.",
                                              nullptr, withoutConsent)
                                         : tr("Chapters follow the categories; within them your order counts."));
}

void BooksPage::buildSoon()
{
    m_soon.start();
}

void BooksPage::showEvent(QShowEvent *event)
{
    PageWidget::showEvent(event);
    if (m_stale && m_loaded)
        m_changed ? build() : loadDraft();
    m_stale = false;
}

void BooksPage::recordsChanged(const ChangeSet &changes)
{
    const bool concerned = changes.records.contains(QStringLiteral("case_entry"))
        || changes.records.contains(QStringLiteral("book")) || changes.records.contains(QStringLiteral("project"))
        || changes.records.contains(QStringLiteral("organization"));
    if (!concerned || m_saving)
        return;
    if (!isVisible())
        m_stale = true;
    else if (m_changed)
        buildSoon();
    else
        loadDraft();
}

void BooksPage::build()
{
    m_soon.stop();
    if (m_building)
        m_building->cancelled = true; // its answer isn't wanted any more
    takeIn();
    const BookRequest request = m_draft.request(preset());
    const int edition = ++m_edition;
    if (request.cases.isEmpty()) {
        m_progress->stop();
        m_building.reset();
        m_book.reset();
        m_savePdf->setEnabled(false);
        m_preview->setEmpty(m_draft.cases.isEmpty()
                                ? tr("These years have no cases yet. Write them in the list of cases.")
                                : tr("Choose the cases that belong into the book."));
        emit bookReady();
        return;
    }
    m_building = m_progress->start(tr("Laying out the book…"));
    struct Built {
        std::shared_ptr<SharedBook> book;
        std::exception_ptr error; ///< caught here and not by the session: the bar has to go then too
    };
    const auto work = [&store = m_session.store(), request, progress = m_building] {
        Built built{std::make_shared<SharedBook>(), nullptr};
        try {
            built.book->book = std::make_unique<CaseBook>(store, request, Progress::reporter(progress));
        } catch (...) {
            built.book.reset();
            if (!progress->cancelled)
                built.error = std::current_exception();
        }
        return built;
    };
    m_session.read(this, tr("Laying out the book"), work, [this, edition](const Built &built) {
        if (edition != m_edition)
            return;
        m_progress->stop();
        m_building.reset();
        received(built.book);
        if (built.error)
            showError(window(), tr("Laying out the book"), built.error);
    });
}

void BooksPage::received(const std::shared_ptr<SharedBook> &book)
{
    m_book = book;
    m_savePdf->setEnabled(book != nullptr);
    if (book) {
        m_title->setPlaceholderText(book->book->title());
        m_preview->setBook(book);
    } else {
        m_preview->setEmpty(tr("The book wasn't laid out. It will be laid out again after the next change."));
    }
    emit bookReady();
}

QString BooksPage::fallbackTitle() const
{
    if (m_book)
        return m_book->book->title();
    return m_title->placeholderText().isEmpty() ? tr("Excellent cases") : m_title->placeholderText();
}

void BooksPage::save()
{
    if (!m_changed || m_saving || m_session.store().isReadOnly())
        return;
    takeIn();
    m_saving = true;
    setChanged(true);
    const auto work = [&store = m_session.store(), draft = m_draft, fallback = fallbackTitle(),
                       info = m_session.edit()] { return saveBookDraft(store, draft, fallback, info); };
    const auto done = [this, written = m_draft](const SaveResult &result) {
        m_saving = false;
        if (!result.saved()) {
            setChanged(true);
            tellPerson(window(), tr("The book wasn't saved"),
                       result.problems.isEmpty() ? QString() : result.problems.first().sentence);
            emit saveFailed();
            return;
        }
        emit said(tr("The book is saved. Ctrl+Z takes it back."));
        if (m_draft.fromYear != written.fromYear || m_draft.untilYear != written.untilYear)
            return emit saved(); // meanwhile another book is on the page
        m_draft.record = result.id;
        takeIn();
        // What was typed while it was being saved is still to be saved.
        const bool typedOn = m_draft.title != written.title || m_draft.preface != written.preface
            || m_draft.closing != written.closing || m_draft.chosen() != written.chosen()
            || m_draft.editors != written.editors || m_draft.subtitle != written.subtitle;
        setChanged(typedOn);
        emit saved();
    };
    m_session.write(this, tr("Saving the book"), work, done, [this] {
        m_saving = false;
        setChanged(true);
        emit saveFailed();
    });
}

bool BooksPage::mayLeave()
{
    if (!m_changed || m_session.store().isReadOnly())
        return true;
    const int answer = askPerson(window(), tr("The book has changes that aren't saved"),
                                 tr("Your choice of cases and the texts would be lost."),
                                 {tr("Go on editing"), tr("Don't save"), tr("Save")});
    if (answer == 0)
        return false;
    if (answer == 1) {
        setChanged(false);
        loadDraft();
        return true;
    }
    // The answer is needed before the page goes; the window stays alive while it waits.
    QEventLoop loop;
    connect(this, &BooksPage::saved, &loop, &QEventLoop::quit);
    connect(this, &BooksPage::saveFailed, &loop, &QEventLoop::quit);
    QMetaObject::invokeMethod(this, &BooksPage::save, Qt::QueuedConnection);
    loop.exec();
    return !m_changed;
}

void BooksPage::askAndSavePdf()
{
    if (!m_book)
        return;
    const QString folder = m_preferences
                               .value(QStringLiteral("book/folder"),
                                      QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                               .toString();
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the book as PDF"),
                                                      folder + u'/' + fallbackTitle() + u".pdf", tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    m_preferences.setValue(QStringLiteral("book/folder"), QFileInfo(path).absolutePath());
    savePdfTo(path);
}

void BooksPage::savePdfTo(const QString &path)
{
    if (!m_book)
        return;
    const std::shared_ptr<Progress> progress = m_progress->start(tr("Saving the PDF…"));
    m_savePdf->setEnabled(false);
    const auto work = [book = m_book, path, progress]() -> std::exception_ptr {
        const std::lock_guard lock(book->painting);
        try {
            book->book->savePdf(path, Progress::reporter(progress));
        } catch (...) {
            if (!progress->cancelled)
                return std::current_exception();
        }
        return nullptr;
    };
    m_session.read(this, tr("Saving the PDF"), work, [this, path, progress](const std::exception_ptr &error) {
        m_progress->stop();
        m_savePdf->setEnabled(m_book != nullptr);
        if (error) {
            showError(window(), tr("Saving the PDF"), error);
        } else if (progress->cancelled) {
            emit said(tr("The PDF wasn't saved."));
        } else {
            emit said(tr("Saved: %1").arg(QFileInfo(path).fileName()));
            emit pdfSaved(path);
        }
    });
}

void BooksPage::print()
{
    if (!m_book)
        return;
    auto *job = new BookPrint(m_book, fallbackTitle(), this);
    connect(job, &BookPrint::finished, this, [this, job](bool whole) {
        m_progress->stop();
        emit said(whole ? tr("The book was sent to the printer.") : tr("Printing was cancelled."));
        job->deleteLater();
    });
    if (!job->ask(this)) {
        job->deleteLater();
        return;
    }
    job->start(m_progress->start(tr("Printing…")));
}

} // namespace moli
