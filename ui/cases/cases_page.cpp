// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/cases_page.h"

#include "app/prints/cases_prints.h"
#include "app/text/value_text.h"
#include "ui/books/case_list.h"
#include "ui/cases/case_panel.h"
#include "ui/prints/print_preview.h"
#include "ui/theme.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/page_card.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/scroll_page.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

constexpr int readDelay = 30;  // ms
constexpr int sideWidth = 380; // pixels

QLabel *hint(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("role", "hint");
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

CasesPage::CasesPage(Session &session, QWidget *parent)
    : PageWidget(parent),
      m_session(session),
      m_new(new QAction(themeIcon(u"plus"_s, Ink::OnPrimary), tr("New case"), this)),
      m_years(new QComboBox(this)),
      m_state(hint(this)),
      m_notice(new NoticeBar(this)),
      m_table(new PlainTable(tr("Submissions"), this)),
      m_tabs(new QTabWidget(this)),
      m_orderState(hint(this)),
      m_order(new CaseList(this)),
      m_panel(new CasePanel(session, this))
{
    makeLayout();
    m_new->setEnabled(!session.store().isReadOnly());
    connect(m_new, &QAction::triggered, this, [this] {
        emit targetRequested(Target::toNew(u"case_entry"_s, Record(u"case_entry"_s).set(u"year"_s, m_year)));
    });
    connect(m_years, &QComboBox::activated, this, [this] { setYear(m_years->currentData().toInt()); });
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0) {
            choose(m_table->targetAt(row).record);
            m_tabs->setCurrentIndex(0);
        }
    });
    connect(m_table, &PlainTable::targetRequested, this, &CasesPage::targetRequested);
    connect(m_panel, &CasePanel::statusRequested, this, &CasesPage::setStatus);
    connect(m_panel, &CasePanel::openRequested, this,
            [this](const QString &id) { emit targetRequested(Target::toRecord(u"case_entry"_s, id)); });
    connect(m_panel->sections(), &PlainTable::targetRequested, this, &CasesPage::targetRequested);
    connect(m_order, &CaseList::edited, this, &CasesPage::orderEdited);
    connect(m_order, &CaseList::opened, this, [this](const QString &id) {
        choose(id);
        m_tabs->setCurrentIndex(0);
    });
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(readDelay);
    connect(&m_readTimer, &QTimer::timeout, this, &CasesPage::readYears);
    connect(&session, &Session::changed, this, [this](const ChangeSet &) { m_readTimer.start(); });
    readYears();
}

QString CasesPage::title() const
{
    return tr("Cases desk");
}

void CasesPage::makeLayout()
{
    m_years->setAccessibleName(tr("Year"));
    const auto button = [this](const QString &icon, const QString &text) {
        auto *made = new QPushButton(themeIcon(icon), text, this);
        return made;
    };
    auto *call = button(u"print"_s, tr("Print the call"));
    auto *score = button(u"check"_s, tr("Scoring"));
    auto *book = button(u"book"_s, tr("Book layout"));
    connect(call, &QPushButton::clicked, this, &CasesPage::printCall);
    connect(score, &QPushButton::clicked, this, [this] {
        auto target = Target::toPage(u"scoring"_s);
        target.prefilled = Record(u"case_entry"_s).set(u"year"_s, m_year);
        emit targetRequested(target);
    });
    connect(book, &QPushButton::clicked, this, [this] { emit targetRequested(Target::toPage(u"books"_s)); });
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_years);
    head->addWidget(m_state, 1);
    head->addWidget(call);
    head->addWidget(score);
    head->addWidget(book);

    auto *submissions = new PageCard(tr("Submissions"), this);
    submissions->content()->addWidget(m_table);
    auto *content = new QWidget(this);
    auto *left = makeScrollPage(content);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(submissions);
    left->addStretch(1);

    auto *theCase = new QWidget(this);
    auto *caseCards = makeScrollPage(theCase);
    caseCards->setContentsMargins(0, 8, 0, 0);
    caseCards->addWidget(m_panel);
    caseCards->addStretch(1);
    m_order->setAccessibleName(tr("Order in the book"));
    m_order->setAccessibleDescription(
        tr("Alt+Up and Alt+Down move a case, Space takes it out of the choice, Enter shows it."));
    auto *inBook = new QFrame(this);
    auto *inBookColumn = new QVBoxLayout(inBook);
    inBookColumn->setContentsMargins(0, 8, 0, 0);
    inBookColumn->addWidget(m_orderState);
    inBookColumn->addWidget(m_order, 1);
    m_tabs->setFixedWidth(sideWidth);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Case and book"));
    m_tabs->addTab(theCase, tr("The case"));
    m_tabs->addTab(inBook, tr("In the book"));

    auto *body = new QHBoxLayout;
    body->setSpacing(12);
    body->addWidget(content, 1);
    body->addWidget(m_tabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_notice);
    layout->addLayout(body, 1);
}

void CasesPage::readYears()
{
    m_session.read(
        this, tr("Reading the years of the cases"), [&store = m_session.store()] { return caseYears(store); },
        [this](QList<int> years) {
            // This year's call goes out before the first case comes in.
            if (const int now = m_session.store().today().year(); !years.contains(now))
                years.append(now);
            if (m_year == 0)
                m_year = years.first();
            if (!years.contains(m_year))
                years.append(m_year);
            std::ranges::sort(years, std::ranges::greater());
            const QSignalBlocker silent(m_years);
            m_years->clear();
            for (const int year : std::as_const(years))
                m_years->addItem(QString::number(year), year);
            m_years->setCurrentIndex(m_years->findData(m_year));
            read();
        });
}

void CasesPage::setYear(int year)
{
    m_year = year;
    m_years->setCurrentIndex(m_years->findData(year));
    m_chosen.clear();
    m_notice->clear();
    read();
}

void CasesPage::read()
{
    const int reading = ++m_reading;
    m_session.read(
        this, tr("Reading the cases"), [&store = m_session.store(), year = m_year] { return readCases(store, year); },
        [this, reading](const QList<DeskCase> &cases) {
            if (reading == m_reading)
                fill(cases);
        });
}

void CasesPage::fill(const QList<DeskCase> &cases)
{
    m_cases = cases;
    fillTable();
    fillOrder();
    const auto with = [&](const char *status) {
        return QString::number(std::ranges::count(m_cases, QString::fromLatin1(status), &DeskCase::status));
    };
    m_state->setText(m_cases.isEmpty() ? tr("There are no cases of this year yet: print the call and send it out.")
                                       : tr("%1 cases: %2 draft, %3 shortlisted, %4 excellent")
                                             .arg(QString::number(m_cases.size()), with("draft"), with("shortlisted"),
                                                  with("excellent")));
    choose(std::ranges::find(m_cases, m_chosen, &DeskCase::id) == m_cases.end() ? m_cases.value(0).id : m_chosen);
}

void CasesPage::fillTable()
{
    const ValueText text(m_session.store());
    const auto &store = m_session.store();
    QList<PlainTable::Row> rows;
    for (const auto &entry : std::as_const(m_cases)) {
        using Tone = PlainTable::Tone;
        const auto sections = static_cast<int>(entry.sections.size());
        const auto tone = entry.status == u"excellent"                  ? Tone::Good
            : entry.status == u"draft" || entry.status == u"not_chosen" ? Tone::Muted
                                                                        : Tone::Plain;
        const int without = entry.photosWithoutCaption();
        rows.append(
            {{{entry.title, tone},
              {store.choiceLabel(u"category"_s, entry.category), tone},
              {store.choiceLabel(u"case_entry.status"_s, entry.status), tone},
              {entry.score ? text.number(*entry.score, 2) : QString(), tone, true},
              {tr("%1 of %2").arg(entry.fittingSections()).arg(sections),
               entry.fittingSections() == sections ? Tone::Good : Tone::Warm},
              {without > 0
                   ? tr("%1, %2 without caption").arg(QString::number(entry.photos.size()), QString::number(without))
                   : QString::number(entry.photos.size()),
               without > 0 ? Tone::Warm : tone},
              {entry.consent ? tr("yes") : tr("no"), entry.consent ? tone : Tone::Warm}},
             Target::toRecord(u"case_entry"_s, entry.id)});
    }
    const QSignalBlocker silent(m_table); // filling chooses nothing
    m_table->setContent({tr("Title"), tr("Category"), tr("Status"), tr("Score"), tr("Lengths"), tr("Photos"),
                         tr("Consent")},
                        rows, 0);
}

void CasesPage::fillOrder()
{
    const auto &store = m_session.store();
    QList<ListedCase> listed;
    for (const auto &entry : inBookOrder(m_cases)) {
        ListedCase each;
        each.id = entry.id;
        each.title = entry.title;
        each.year = m_year;
        each.category = entry.category;
        each.categoryLabel = store.choiceLabel(u"category"_s, entry.category);
        each.categoryPosition = entry.categoryPosition;
        each.organization = entry.organization;
        each.status = entry.status;
        each.statusLabel = store.choiceLabel(u"case_entry.status"_s, entry.status);
        each.consent = entry.consent;
        each.chosen = true;
        listed.append(each);
    }
    m_order->setCases(listed);
    m_tabs->setTabText(1, tr("In the book (%1)").arg(listed.size()));
    m_order->setEnabled(!store.isReadOnly());
    m_orderState->setText(listed.isEmpty() ? tr("No case is chosen as excellent yet.")
                                           : tr("Drag, or Alt+Up and Alt+Down; chapters follow the categories."));
}

void CasesPage::choose(const QString &id)
{
    const auto found = std::ranges::find(m_cases, id, &DeskCase::id);
    if (found == m_cases.end()) {
        m_panel->clear();
        return;
    }
    m_chosen = id;
    m_panel->setCase(*found);
    const auto row = static_cast<int>(found - m_cases.begin());
    if (m_table->currentRow() != row) {
        const QSignalBlocker silent(m_table);
        m_table->setCurrentCell(row, 0);
    }
}

void CasesPage::setStatus(const QString &id, const QString &status)
{
    m_session.write(
        this, tr("Saving the status of the case"),
        [&store = m_session.store(), id, status, info = m_session.edit()] {
            return setCaseStatus(store, id, status, info);
        },
        [this, id, status](const CaseAnswer &answer) {
            answered(answer, id,
                     tr("The case is now: %1. Ctrl+Z takes it back.")
                         .arg(m_session.store().choiceLabel(u"case_entry.status"_s, status)));
        });
}

void CasesPage::orderEdited()
{
    QStringList ids;
    for (const auto &entry : m_order->cases()) {
        if (!entry.chosen) {
            setStatus(entry.id, u"shortlisted"_s);
            return;
        }
        ids.append(entry.id);
    }
    m_session.write(
        this, tr("Saving the order in the book"),
        [&store = m_session.store(), year = m_year, ids, info = m_session.edit()] {
            return saveCaseOrder(store, year, ids, info);
        },
        [this](const CaseAnswer &answer) {
            answered(answer, {}, tr("The order in the book is saved. Ctrl+Z takes it back."));
        },
        [this] { read(); });
}

void CasesPage::answered(const CaseAnswer &answer, const QString &id, const QString &done)
{
    if (answer.done) {
        m_notice->clear();
        emit said(done);
        return;
    }
    if (id.isEmpty())
        m_notice->tell(answer.sentence);
    else
        m_notice->tell(answer.sentence, "warm", tr("Open the case"),
                       [this, id] { emit targetRequested(Target::toRecord(u"case_entry"_s, id, u"consent"_s)); });
    read(); // what was moved or unticked goes back
}

void CasesPage::printCall()
{
    m_session.read(
        this, tr("Preparing the print"), [&store = m_session.store(), year = m_year] { return caseCall(store, year); },
        [this](const PrintSheet &sheet) { (new PrintPreview(sheet, window()))->open(); });
}

} // namespace moli
