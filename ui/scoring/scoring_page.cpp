// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scoring/scoring_page.h"

#include "app/prints/scoring_prints.h"
#include "app/text/joined.h"
#include "app/text/value_text.h"
#include "ui/prints/print_preview.h"
#include "ui/scoring/decision_dialog.h"
#include "ui/scoring/sheet_panel.h"
#include "ui/theme.h"
#include "ui/tools/question.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/page_card.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/scroll_page.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

constexpr int readDelay = 30;   // ms
constexpr int panelWidth = 340; // pixels

QLabel *hint(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("role", "hint");
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ScoringPage::ScoringPage(Session &session, const QString &project, QWidget *parent)
    : PageWidget(parent),
      m_session(session),
      m_project(project),
      m_rank(new QAction(themeIcon(u"check"_s, Ink::OnPrimary), tr("Write the ranking"), this)),
      m_kind(new QComboBox(this)),
      m_which(new QComboBox(this)),
      m_scheme(hint(this)),
      m_ask(new QPushButton(themeIcon(u"plus"_s), tr("Add an expert…"), this)),
      m_decide(new QPushButton(tr("Decide…"), this)),
      m_print(new QToolButton(this)),
      m_prints(new QMenu(m_print)),
      m_notice(new NoticeBar(this)),
      m_state(hint(this)),
      m_grid(new PlainTable(tr("Experts and what they score"), this)),
      m_far(new QLabel(this)),
      m_ranking(new PlainTable(tr("Ranking"), this)),
      m_rankingState(hint(this)),
      m_panel(new SheetPanel(session, this))
{
    makeLayout();
    connect(m_rank, &QAction::triggered, this, &ScoringPage::rank);
    connect(m_decide, &QPushButton::clicked, this, &ScoringPage::decide);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        const auto expert = askForText(window(), tr("Add an expert"), tr("Name of the expert who is asked to score"),
                                       tr("Add"));
        if (!expert.isEmpty())
            ask(expert);
    });
    connect(m_grid, &QTableWidget::cellClicked, this, [this](int row, int column) { openSheet(row, column - 1); });
    connect(m_grid, &PlainTable::enterPressed, this, [this](int row, int column) { openSheet(row, column - 1); });
    connect(m_ranking, &PlainTable::targetRequested, this, &ScoringPage::targetRequested);
    connect(m_panel, &SheetPanel::saveRequested, this, &ScoringPage::save);
    connect(m_kind, &QComboBox::activated, this, [this] {
        if (!mayLeave()) {
            m_kind->setCurrentIndex(m_kind->findData(m_group.subject));
            return;
        }
        m_group = {};
        readGroups();
    });
    connect(m_which, &QComboBox::activated, this, [this] { setGroup(m_which->currentData().value<ScoringGroup>()); });
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(readDelay);
    connect(&m_readTimer, &QTimer::timeout, this, &ScoringPage::read);
    connect(&session, &Session::changed, this, [this](const ChangeSet &) { m_readTimer.start(); });
    if (!project.isEmpty())
        m_group = {u"application"_s, project, 0};
    readGroups();
}

QString ScoringPage::title() const
{
    return m_project.isEmpty() || m_desk.name.isEmpty() ? tr("Scoring") : labelled(tr("Scoring"), m_desk.name);
}

void ScoringPage::makeLayout()
{
    for (const auto &[subject, label] : {std::pair{u"application"_s, tr("Applications of a project")},
                                         std::pair{u"assessment"_s, tr("Assessments of a year")},
                                         std::pair{u"evaluation"_s, tr("Evaluations of a project")},
                                         std::pair{u"case_entry"_s, tr("Cases of a year")}})
        m_kind->addItem(label, subject);
    m_kind->setAccessibleName(tr("What is scored"));
    m_which->setAccessibleName(tr("Project or year"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(24);
    m_which->setMaxVisibleItems(16);
    m_kind->setVisible(m_project.isEmpty());
    m_which->setVisible(m_project.isEmpty());
    m_print->setText(tr("Print"));
    m_print->setIcon(themeIcon(u"print"_s));
    m_print->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_print->setPopupMode(QToolButton::InstantPopup);
    m_print->setFocusPolicy(Qt::TabFocus);
    m_print->setMenu(m_prints);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_kind);
    head->addWidget(m_which, 1);
    head->addWidget(m_scheme, 1);
    head->addWidget(m_ask);
    head->addWidget(m_decide);
    head->addWidget(m_print);

    auto *content = new QWidget(this);
    auto *cards = makeScrollPage(content);
    cards->setContentsMargins(0, 0, 0, 0);
    auto *sheets = new PageCard(tr("Score sheets"), content);
    m_grid->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_far->setProperty("role", "warning");
    m_far->setWordWrap(true);
    m_far->setTextFormat(Qt::PlainText);
    sheets->content()->addWidget(m_state);
    sheets->content()->addWidget(m_grid);
    sheets->content()->addWidget(m_far);
    m_rankingCard = new PageCard(tr("Ranking"), content);
    m_rankingCard->content()->addWidget(m_rankingState);
    m_rankingCard->content()->addWidget(m_ranking);
    cards->addWidget(sheets);
    cards->addWidget(m_rankingCard);
    cards->addStretch(1);

    auto *side = new QWidget(this);
    side->setFixedWidth(panelWidth);
    auto *sideCards = makeScrollPage(side);
    sideCards->setContentsMargins(0, 0, 0, 0);
    sideCards->addWidget(m_panel);
    sideCards->addStretch(1);
    auto *body = new QHBoxLayout;
    body->setSpacing(12);
    body->addWidget(content, 1);
    body->addWidget(side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_notice);
    layout->addLayout(body, 1);
}

void ScoringPage::readGroups()
{
    if (!m_project.isEmpty()) {
        read();
        return;
    }
    const int reading = ++m_readingGroups;
    m_session.read(
        this, tr("Reading what is scored"),
        [&store = m_session.store(), subject = m_kind->currentData().toString()] {
            return scoringGroups(store, subject);
        },
        [this, reading](const QList<NamedScoringGroup> &groups) {
            if (reading != m_readingGroups)
                return;
            m_which->clear();
            int chosen = 0;
            for (const auto &each : groups) {
                if (each.group == m_group)
                    chosen = m_which->count();
                m_which->addItem(each.name, QVariant::fromValue(each.group));
            }
            m_which->setCurrentIndex(groups.isEmpty() ? -1 : chosen);
            setGroup(groups.isEmpty() ? ScoringGroup{m_kind->currentData().toString(), {}, 0}
                                      : groups.at(chosen).group);
        });
}

void ScoringPage::setGroup(const ScoringGroup &group)
{
    if (group != m_group && !mayLeave()) {
        m_which->setCurrentIndex(m_which->findData(QVariant::fromValue(m_group)));
        return;
    }
    if (group != m_group) {
        m_panel->clear();
        m_notice->clear();
    }
    m_group = group;
    if (const int kind = m_kind->findData(group.subject); kind != m_kind->currentIndex()) {
        m_kind->setCurrentIndex(kind);
        readGroups();
        return;
    }
    m_which->setCurrentIndex(m_which->findData(QVariant::fromValue(group)));
    read();
}

void ScoringPage::read()
{
    const int reading = ++m_reading;
    m_session.read(
        this, tr("Reading the score sheets"),
        [&store = m_session.store(), group = m_group] { return readScoringDesk(store, group); },
        [this, reading](const ScoringDesk &desk) {
            if (reading == m_reading)
                fill(desk);
        });
}

void ScoringPage::fill(const ScoringDesk &desk)
{
    m_desk = desk;
    fillGrid();
    fillRanking();
    fillPrints();
    showState();
    // What others handed in meanwhile may have opened the subject; what is being typed stays, and so does what the person
    // has just asked for.
    const bool settled = m_tookUp == m_takingUp && !m_saving;
    if (settled && !m_panel->isEmpty() && !m_panel->isChanged()) {
        if (desk.find(m_panel->sheet().entry.subject))
            takeUp(m_panel->sheet().entry.subject, m_panel->sheet().entry.expert, false);
        else
            m_panel->clear();
    }
    emit titleChanged();
}

void ScoringPage::showState()
{
    const bool canScore = !m_desk.scheme.indicators.isEmpty() && !m_desk.subjects.isEmpty();
    m_scheme->setText(m_desk.scheme.id.isEmpty() ? QString() : labelled(tr("Scheme"), m_desk.schemeName));
    m_ask->setEnabled(mayWrite() && canScore);
    m_rank->setEnabled(mayWrite() && canScore);
    m_decide->setVisible(!decisionList(m_desk.group).isEmpty());
    m_decide->setEnabled(mayWrite() && m_desk.ranked());
    m_decide->setToolTip(m_desk.ranked() ? QString() : tr("Write the ranking first, then decide."));
    QStringList states;
    if (m_desk.subjects.isEmpty())
        states.append(tr("There is nothing to score here yet."));
    else if (m_desk.experts.isEmpty())
        states.append(tr("No expert is asked yet: add those who score."));
    else
        states.append(
            tr("Sheets: %1 in, %2 outstanding.").arg(QString::number(m_desk.in), QString::number(m_desk.outstanding)));
    if (m_desk.notAdmitted > 0)
        states.append(
            tr("%n application(s) that didn't pass the form check aren't scored.", nullptr, m_desk.notAdmitted));
    if (m_desk.otherSchemes > 0)
        states.append(tr("%n sheet(s) made with another scheme don't count.", nullptr, m_desk.otherSchemes));
    m_state->setText(states.join(u' '));
    if (!m_desk.subjects.isEmpty() && m_desk.scheme.indicators.isEmpty())
        m_notice->tell(tr("There is no scoring scheme with indicators for this yet."), "warm", tr("New scheme"),
                       [this] {
                           emit targetRequested(
                               Target::toNew(u"scheme"_s, Record(u"scheme"_s).set(u"subject"_s, m_group.subject)));
                       });
}

void ScoringPage::fillGrid()
{
    const ValueText text(m_session.store());
    const auto &type = m_session.store().registry().type(m_desk.group.subject);
    QStringList far;
    QList<PlainTable::Row> rows;
    for (const auto &subject : std::as_const(m_desk.subjects)) {
        PlainTable::Row row{{{subject.title}}, {}, false};
        for (const auto &sheet : subject.sheets) {
            using Tone = PlainTable::Tone;
            switch (sheet.state) {
            case SheetState::None: row.cells.append({u"–"_s, Tone::Muted}); break;
            case SheetState::Outstanding: row.cells.append({tr("Outstanding"), Tone::Warm}); break;
            case SheetState::Recused: row.cells.append({tr("Recused"), Tone::Muted}); break;
            case SheetState::In:
                if (sheet.total)
                    row.cells.append(
                        {text.number(sheet.total->rounded(), 2), sheet.isOutlier ? Tone::Danger : Tone::Plain});
                else
                    row.cells.append({tr("In"), Tone::Good});
                break;
            }
        }
        for (const auto &outlier : subject.outliers) {
            const auto sheet = std::ranges::find(subject.sheets, outlier.sheet, &DeskSheet::id);
            if (sheet != subject.sheets.end())
                far.append(tr("%1 gave “%2” %3 points, the others %4 on average.")
                               .arg(sheet->expert, subject.title, text.number(outlier.total.rounded(), 2),
                                    text.number(outlier.othersAverage.rounded(), 2)));
        }
        rows.append(row);
    }
    const int row = m_grid->currentRow();
    const int column = m_grid->currentColumn();
    m_grid->setContent(QStringList{type.label()} + m_desk.experts, rows, 0);
    if (row >= 0 && row < m_grid->rowCount() && column < m_grid->columnCount())
        m_grid->setCurrentCell(row, column);
    m_far->setVisible(!far.isEmpty());
    m_far->setText(QString(tr("Far from the other experts:") + u'\n' + far.join(u'\n')));
}

void ScoringPage::fillRanking()
{
    const ValueText text(m_session.store());
    const auto &type = m_session.store().registry().type(m_desk.group.subject);
    const bool applications = m_desk.group.subject == u"application";
    const bool cases = m_desk.group.subject == u"case_entry";
    const auto &decision = type.field(applications ? u"decision"_s : cases ? u"status"_s : u"grade"_s);
    QList<PlainTable::Row> rows;
    bool within = true;
    for (const auto &subject : std::as_const(m_desk.subjects)) {
        if (subject.score.rank == 0)
            continue;
        const auto tone = subject.withinBudget ? PlainTable::Tone::Plain : PlainTable::Tone::Muted;
        const auto shared = std::ranges::count_if(m_desk.subjects, [&](const DeskSubject &each) {
            return each.score.rank == subject.score.rank;
        });
        const QString rank = shared > 1 ? tr("%1 (shared)").arg(subject.score.rank)
                                        : QString::number(subject.score.rank);
        PlainTable::Row row{{{rank, tone},
                             {subject.title, tone},
                             {text.number(subject.score.average->rounded(), 2), tone, true},
                             {subject.score.tieBreak ? text.number(subject.score.tieBreak->rounded(), 2) : QString(),
                              PlainTable::Tone::Muted, true}},
                            Target::toRecord(m_desk.group.subject, subject.id),
                            within && !subject.withinBudget && !rows.isEmpty()};
        if (applications)
            row.cells += {{text.money(subject.requested), tone, true}, {text.money(subject.runningTotal), tone, true}};
        row.cells.append(
            {text.display(decision, subject.decision),
             subject.decision == u"won" || subject.decision == u"excellent" ? PlainTable::Tone::Good : tone});
        within = subject.withinBudget;
        rows.append(row);
    }
    QStringList headings{tr("Rank"), type.label(), tr("Average"), tr("Decides ties")};
    if (applications)
        headings += {tr("Requested"), tr("Running total")};
    headings.append(decision.label());
    m_ranking->setContent(headings, rows, 1);
    m_ranking->setVisible(!rows.isEmpty());

    QStringList states;
    if (rows.isEmpty())
        states.append(tr("Averages are shown when all sheets of a subject are in."));
    else if (m_desk.ranked())
        states.append(tr("The ranking is written."));
    else if (m_desk.complete())
        states.append(tr("The ranking isn't written yet, or sheets were changed since: press “Write the ranking”."));
    else
        states.append(
            tr("Not final: sheets are outstanding, or fewer than %1 experts count.").arg(m_desk.scheme.leastExperts));
    const bool cut = std::ranges::any_of(m_desk.subjects, [](const DeskSubject &each) { return !each.withinBudget; });
    if (m_desk.budget && applications && cut)
        states.append(tr("The line is where the budget of %1 ends.").arg(text.money(*m_desk.budget)));
    m_rankingState->setText(states.join(u' '));
}

void ScoringPage::fillPrints()
{
    m_prints->clear();
    m_prints->addAction(tr("Score summary to sign"), this, [this] {
        print([group = m_group](const Store &store) { return scoreSummary(store, group); });
    });
    if (!m_desk.experts.isEmpty())
        m_prints->addSeparator();
    for (const auto &expert : std::as_const(m_desk.experts))
        m_prints->addAction(tr("Sheets of %1").arg(expert), this, [this, expert] {
            print([group = m_group, expert](const Store &store) { return expertSheets(store, group, expert); });
        });
    m_print->setEnabled(!m_desk.subjects.isEmpty() && !m_desk.scheme.id.isEmpty());
}

void ScoringPage::print(const std::function<PrintSheet(const Store &store)> &make)
{
    m_session.read(
        this, tr("Preparing the print"), [&store = m_session.store(), make] { return make(store); },
        [this](const PrintSheet &sheet) { (new PrintPreview(sheet, window()))->open(); });
}

void ScoringPage::openSheet(int subject, int expert)
{
    if (subject < 0 || subject >= m_desk.subjects.size() || expert < 0 || expert >= m_desk.experts.size())
        return;
    if (mayLeave())
        takeUp(m_desk.subjects.at(subject).id, m_desk.experts.at(expert), true);
}

void ScoringPage::takeUp(const QString &subject, const QString &expert, bool typing)
{
    const int takingUp = ++m_takingUp;
    m_session.read(
        this, tr("Reading the score sheet"),
        [&store = m_session.store(), group = m_group, subject, expert] {
            return readSheetForEntry(store, group, subject, expert);
        },
        [this, takingUp, typing](const SheetForEntry &sheet) {
            if (takingUp != m_takingUp)
                return;
            m_tookUp = takingUp;
            if (m_panel->isChanged())
                return;
            m_panel->setSheet(m_desk.scheme, sheet);
            if (typing)
                m_panel->startTyping();
        });
}

QString ScoringPage::nextSubject(const QString &expert, const QString &after) const
{
    const auto column = m_desk.experts.indexOf(expert);
    const auto owes = [&](const DeskSubject &subject) {
        return subject.id != after && column >= 0 && subject.sheets.at(column).state == SheetState::Outstanding;
    };
    const auto from = std::ranges::find(m_desk.subjects, after, &DeskSubject::id);
    const auto behind = std::find_if(from, m_desk.subjects.end(), owes);
    if (behind != m_desk.subjects.end())
        return behind->id;
    const auto before = std::find_if(m_desk.subjects.begin(), from, owes);
    return before == from ? QString() : before->id;
}

void ScoringPage::save(const SheetEntry &entry)
{
    if (m_saving)
        return;
    m_saving = true;
    m_session.write(
        this, tr("Saving the score sheet"),
        [&store = m_session.store(), group = m_group, entry, info = m_session.edit()] {
            return saveSheet(store, group, entry, info);
        },
        [this, entry](const SheetAnswer &answer) {
            m_saving = false;
            if (!answer.saved()) {
                m_panel->tell(answer.problems);
                return;
            }
            const bool finished = entry.handsIn || entry.recused;
            emit said(finished ? tr("The sheet of %1 is in. Ctrl+Z takes it back.").arg(entry.expert)
                               : tr("The draft is kept."));
            const auto next = finished ? nextSubject(entry.expert, entry.subject) : QString();
            m_panel->clear();
            takeUp(next.isEmpty() ? entry.subject : next, entry.expert, !next.isEmpty());
            if (next.isEmpty())
                m_grid->setFocus(Qt::OtherFocusReason);
        },
        [this] { m_saving = false; });
}

void ScoringPage::ask(const QString &expert)
{
    m_session.write(
        this, tr("Adding the expert"),
        [&store = m_session.store(), group = m_group, expert, info = m_session.edit()] {
            return askExpert(store, group, expert, {}, info);
        },
        [this, expert](const GroupAnswer &answer) { answered(answer, tr("%1 is asked to score.").arg(expert)); });
}

void ScoringPage::rank()
{
    m_session.write(
        this, tr("Writing the ranking"),
        [&store = m_session.store(), group = m_group, info = m_session.edit()] {
            return writeRanking(store, group, info);
        },
        [this](const GroupAnswer &answer) { answered(answer, tr("The ranking is written. Ctrl+Z takes it back.")); });
}

void ScoringPage::decide()
{
    auto *dialog = new DecisionDialog(m_desk.name, proposeDecisions(m_desk),
                                      m_session.store().choices(decisionList(m_desk.group)), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_session.write(
            this, tr("Saving the decisions"),
            [&store = m_session.store(), group = m_group, decisions = dialog->decisions(), info = m_session.edit()] {
                return writeDecisions(store, group, decisions, info);
            },
            [this](const GroupAnswer &answer) {
                answered(answer, tr("The decisions are saved. Ctrl+Z takes them back."));
            });
    });
    dialog->open();
}

void ScoringPage::answered(const GroupAnswer &answer, const QString &done)
{
    if (answer.done) {
        m_notice->clear();
        emit said(done);
    } else {
        m_notice->tell(answer.sentences.join(u'\n'));
    }
}

bool ScoringPage::holdsUnsaved() const
{
    return m_panel->isChanged();
}

bool ScoringPage::mayLeave()
{
    if (!m_panel->isChanged() || !mayWrite())
        return true;
    const int answer =
        askPerson(window(), tr("The score sheet isn't saved"),
                  tr("What was typed into the sheet of %1 would be lost.").arg(m_panel->sheet().entry.expert),
                  {tr("Go on editing"), tr("Don't save")}, true);
    if (answer == 0)
        return false;
    m_panel->clear();
    return true;
}

} // namespace moli
