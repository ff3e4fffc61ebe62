// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/project_page.h"

#include "app/text/value_text.h"
#include "ui/prints/print_button.h"
#include "ui/processes/process_panel.h"
#include "ui/theme.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/page_card.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/scroll_page.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

constexpr int twoColumnsFrom = 960; // pixels
constexpr int readDelay = 30;       // ms

} // namespace

struct ProjectPage::Content {
    std::optional<Record> project;
    QString title;
    QStringList facts;
    ProjectMoney money;
    QList<OutputProgress> outputs;
    QList<RankedApplication> applications;
    QList<Record> payments;
    QList<Record> visits;
    QList<Record> evaluations;
    qint64 services = 0;
    qint64 served = 0;
};

ProjectPage::ProjectPage(Session &session, const QString &project, QWidget *parent)
    : PageWidget(parent),
      m_session(session),
      m_id(project),
      m_edit(new QAction(themeIcon(u"edit"_s, Ink::OnPrimary), tr("Edit"), this)),
      m_notice(new NoticeBar(this)),
      m_facts(new QLabel(this)),
      m_process(new ProcessPanel(session, u"project"_s, project, this)),
      m_money(new Bars(tr("Money"), this)),
      m_moneyNote(new QLabel(this)),
      m_payments(new PlainTable(tr("Tranches"), this)),
      m_outputs(new Bars(tr("Planned and reached"), this)),
      m_services(new QLabel(this)),
      m_applications(new PlainTable(tr("Applications"), this)),
      m_visits(new PlainTable(tr("Supervision visits"), this)),
      m_evaluations(new PlainTable(tr("Evaluations"), this)),
      m_grid(new QGridLayout)
{
    connect(m_edit, &QAction::triggered, this, [this] { emit targetRequested(Target::toRecord(u"project"_s, m_id)); });
    connect(m_process, &ProcessPanel::targetRequested, this, &ProjectPage::targetRequested);
    connect(m_process, &ProcessPanel::said, this, &ProjectPage::said);
    makeLayout();
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(readDelay);
    connect(&m_readTimer, &QTimer::timeout, this, &ProjectPage::read);
    connect(&session, &Session::changed, this, [this](const ChangeSet &) { m_readTimer.start(); });
    read();
}

QString ProjectPage::title() const
{
    return m_title;
}

void ProjectPage::makeLayout()
{
    auto *inner = makeScrollPage(this);
    inner->addWidget(m_notice);

    auto *head = new PageCard(tr("Stages"), this);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setProperty("role", "hint");
    auto *print = new PrintButton(m_session, u"project"_s, head);
    print->setRecord(m_id);
    head->addTool(print);
    head->content()->addWidget(m_facts);
    head->content()->addWidget(m_process);
    inner->addWidget(head);

    auto *money = makeCard(tr("Money"), u"payment"_s);
    m_moneyNote->setWordWrap(true);
    m_moneyNote->setProperty("role", "warning");
    money->content()->addWidget(m_money);
    money->content()->addWidget(m_moneyNote);
    money->content()->addWidget(m_payments);
    auto *outputs = makeCard(tr("Planned and reached"), u"planned_output"_s);
    m_services->setProperty("role", "hint");
    m_services->setWordWrap(true);
    outputs->content()->addWidget(m_outputs);
    outputs->content()->addWidget(m_services);
    auto *applications = makeCard(tr("Applications"), u"application"_s);
    connect(applications->addAction(u"check"_s, tr("Scoring")), &QAction::triggered, this,
            [this] { emit targetRequested(Target::toPage(u"scoring"_s, m_id)); });
    applications->content()->addWidget(m_applications);
    auto *visits = makeCard(tr("Supervision visits"), u"supervision"_s);
    visits->content()->addWidget(m_visits);
    auto *evaluations = makeCard(tr("Evaluations"), u"evaluation"_s);
    evaluations->content()->addWidget(m_evaluations);
    m_cards = {money, outputs, applications, visits, evaluations};
    for (auto *table : {m_payments, m_applications, m_visits, m_evaluations})
        connect(table, &PlainTable::targetRequested, this, &ProjectPage::targetRequested);
    m_grid->setSpacing(12);
    inner->addLayout(m_grid);
    inner->addStretch(1);
    arrange();
}

PageCard *ProjectPage::makeCard(const QString &heading, const QString &type)
{
    auto *card = new PageCard(heading, this);
    if (!m_session.store().isReadOnly()) {
        connect(card->addAction(u"plus"_s, tr("Add")), &QAction::triggered, this,
                [this, type] { emit targetRequested(Target::toNew(type, Record(type).set(u"project"_s, m_id))); });
    }
    connect(card->addAction(u"table"_s, tr("As a list")), &QAction::triggered, this, [this, type] {
        emit targetRequested(Target::toList(type, {type, {equals(u"project"_s, m_id)}}, m_title));
    });
    return card;
}

void ProjectPage::arrange()
{
    const int columns = width() >= twoColumnsFrom ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (auto *card : m_cards)
        m_grid->removeWidget(card);
    for (int i = 0; i < m_cards.size(); ++i) {
        // The ranking is as wide as the page.
        const bool wide = i == 2;
        const int cell = i < 2 ? i : i + (columns - 1);
        if (columns == 1)
            m_grid->addWidget(m_cards.at(i), i, 0);
        else if (wide)
            m_grid->addWidget(m_cards.at(i), 1, 0, 1, 2);
        else
            m_grid->addWidget(m_cards.at(i), cell / 2, cell % 2, Qt::AlignTop);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void ProjectPage::resizeEvent(QResizeEvent *event)
{
    PageWidget::resizeEvent(event);
    arrange();
}

void ProjectPage::read()
{
    m_process->read();
    const int reading = ++m_reading;
    m_session.read(
        this, tr("Reading the project"),
        [&store = m_session.store(), id = m_id] {
            Content content;
            content.project = store.get(u"project"_s, id);
            if (!content.project)
                return content;
            const Record &project = *content.project;
            content.title = project.text(u"title"_s);
            const ValueText text(store);
            const auto &type = store.registry().type(u"project"_s);
            for (const auto &key : {u"code"_s, u"category"_s, u"purchase"_s, u"office"_s, u"organization"_s, u"from"_s,
                                    u"until"_s, u"contract_number"_s}) {
                if (project.has(key))
                    content.facts.append(QString(type.field(key).label() + Label(": ", "：").text()
                                                 + text.display(type.field(key), project.value(key))));
            }
            content.money = moneyOf(store, project);
            content.outputs = outputsOf(store, id);
            content.applications = applicationsOf(store, project);
            const auto own = [&](const QString &of, const QString &sort) {
                Query query{of, {equals(u"project"_s, id)}};
                query.sort = {sort, false};
                return store.query(query).records;
            };
            content.payments = own(u"payment"_s, u"tranche"_s);
            content.visits = own(u"supervision"_s, u"date"_s);
            content.evaluations = own(u"evaluation"_s, u"date"_s);
            const auto served = store.aggregate({u"service"_s,
                                                 {equals(u"project"_s, id)},
                                                 {{Measure::Kind::Sum, {u"women"_s, u"children"_s, u"others"_s}}},
                                                 {}});
            if (!served.isEmpty()) {
                content.services = served.first().rows;
                content.served = served.first().values.value(0);
            }
            return content;
        },
        [this, reading](const Content &content) {
            if (reading == m_reading)
                fill(content);
        });
}

void ProjectPage::fill(const Content &content)
{
    if (!content.project) {
        m_notice->tell(tr("This project isn't there any more."));
        return;
    }
    m_title = content.title;
    m_facts->setText(content.facts.join(u"  ·  "_s));
    if (content.project->deleted)
        m_notice->tell(tr("This project lies in the recycle bin."));
    fillMoney(content);
    fillOutputs(content);
    fillApplications(content);
    fillVisits(content);
    emit titleChanged();
}

void ProjectPage::fillMoney(const Content &content)
{
    const ValueText text(m_session.store());
    const auto &money = content.money;
    const auto whole = static_cast<double>(std::max({money.contract, money.budget, money.planned, qint64{1}}));
    const auto bar = [&](const QString &label, qint64 fen, Bars::Bar::Tone tone) {
        return Bars::Bar{label, text.money(fen), static_cast<double>(fen) / whole, tone};
    };
    using Tone = Bars::Bar::Tone;
    m_money->setBars({bar(tr("Budget"), money.budget, Tone::Soft), bar(tr("Contract"), money.contract, Tone::Soft),
                      bar(tr("Planned in tranches"), money.planned, Tone::Soft),
                      bar(tr("Paid"), money.paid, Tone::Primary),
                      bar(tr("Spent"), money.spent, money.overspent() > 0 ? Tone::Warm : Tone::Primary)});
    m_moneyNote->setVisible(money.overspent() > 0);
    m_moneyNote->setText(tr("%1 more was spent than paid.").arg(text.money(money.overspent())));

    QList<PlainTable::Row> rows;
    const auto &type = m_session.store().registry().type(u"payment"_s);
    const QString today = m_session.store().today().toString(Qt::ISODate);
    for (const auto &payment : content.payments) {
        const bool cancelled = payment.number(u"cancelled"_s) != 0;
        const bool late = !cancelled && !payment.has(u"paid_on"_s) && payment.has(u"planned_on"_s)
            && payment.text(u"planned_on"_s) < today;
        const auto tone = cancelled ? PlainTable::Tone::Muted
            : late                  ? PlainTable::Tone::Danger
                                    : PlainTable::Tone::Plain;
        const QString state = cancelled    ? tr("Cancelled")
            : payment.has(u"paid_on"_s)    ? tr("Paid on %1").arg(text.date(payment.text(u"paid_on"_s)))
            : payment.has(u"planned_on"_s) ? tr("Planned for %1").arg(text.date(payment.text(u"planned_on"_s)))
                                           : tr("Without a date");
        rows.append(
            {{{QString::number(payment.number(u"tranche"_s)), tone, true},
              {text.display(type.field(u"condition"_s), payment.value(u"condition"_s)), tone},
              {state, tone},
              {text.money(payment.number(u"planned_amount"_s)), tone, true},
              {payment.has(u"paid_amount"_s) ? text.money(payment.number(u"paid_amount"_s)) : QString(), tone, true}},
             Target::toRecord(u"payment"_s, payment.id())});
    }
    m_payments->setContent({tr("Tranche"), tr("Condition"), tr("State"), tr("Planned"), tr("Paid")}, rows, 2);
}

void ProjectPage::fillOutputs(const Content &content)
{
    const ValueText text(m_session.store());
    QList<Bars::Bar> bars;
    for (const auto &output : content.outputs) {
        const QString target = text.number(output.target) + output.unit;
        const double fraction = output.reached && output.target > 0
            ? static_cast<double>(*output.reached) / static_cast<double>(output.target)
            : 0;
        // More than promised is good news, not a warning.
        bars.append(
            {output.indicator,
             output.reached ? tr("%1 of %2").arg(text.number(*output.reached), target) : tr("planned: %1").arg(target),
             std::min(fraction, 1.0), Bars::Bar::Tone::Primary});
    }
    m_outputs->setBars(bars);
    m_services->setText(content.services > 0 ? tr("%1 service records with %2 person-times in all.")
                                                   .arg(text.number(content.services), text.number(content.served))
                                             : tr("There are no service records of this project yet."));
}

void ProjectPage::fillApplications(const Content &content)
{
    const ValueText text(m_session.store());
    const auto &type = m_session.store().registry().type(u"application"_s);
    QList<PlainTable::Row> rows;
    bool before = true;
    for (const auto &application : content.applications) {
        const bool failed = application.formCheck == u"failed";
        const auto tone = failed             ? PlainTable::Tone::Muted
            : application.decision == u"won" ? PlainTable::Tone::Good
                                             : PlainTable::Tone::Plain;
        const bool inside = application.rank > 0 && application.withinBudget;
        rows.append({{{application.rank > 0 ? QString::number(application.rank) : QString(), tone, true},
                      {application.organization, tone},
                      {text.display(type.field(u"form_check"_s), application.formCheck), tone},
                      {application.average ? text.number(*application.average, 2) : QString(), tone, true},
                      {text.money(application.requested), tone, true},
                      {application.rank > 0 ? text.money(application.runningTotal) : QString(),
                       inside ? tone : PlainTable::Tone::Muted, true},
                      {application.decision.isEmpty() ? QString()
                                                      : text.display(type.field(u"decision"_s), application.decision),
                       tone}},
                     Target::toRecord(u"application"_s, application.id),
                     before && !inside && !rows.isEmpty()});
        before = inside;
    }
    m_applications->setContent({tr("Rank"), tr("Organization"), tr("Form check"), tr("Average"), tr("Requested"),
                                tr("Running total"), tr("Decision")},
                               rows, 1);
}

void ProjectPage::fillVisits(const Content &content)
{
    const ValueText text(m_session.store());
    const QString today = m_session.store().today().toString(Qt::ISODate);
    QList<PlainTable::Row> rows;
    for (const auto &visit : content.visits) {
        const bool asked = visit.has(u"rectification"_s) || visit.has(u"rectification_due_on"_s);
        const bool open = asked && !visit.has(u"rectified_on"_s);
        const bool late = open && visit.has(u"rectification_due_on"_s) && visit.text(u"rectification_due_on"_s) < today;
        const QString state = !asked ? tr("Nothing to rectify")
            : !open                  ? tr("Rectified on %1").arg(text.date(visit.text(u"rectified_on"_s)))
            : visit.has(u"rectification_due_on"_s)
            ? tr("Rectification due on %1").arg(text.date(visit.text(u"rectification_due_on"_s)))
            : tr("Rectification open");
        rows.append({{{text.date(visit.text(u"date"_s))},
                      {visit.text(u"findings"_s).simplified()},
                      {state,
                       late       ? PlainTable::Tone::Danger
                           : open ? PlainTable::Tone::Warm
                                  : PlainTable::Tone::Muted}},
                     Target::toRecord(u"supervision"_s, visit.id())});
    }
    m_visits->setContent({tr("Date"), tr("Findings"), tr("Rectification")}, rows, 1);

    rows.clear();
    const auto &type = m_session.store().registry().type(u"evaluation"_s);
    for (const auto &evaluation : content.evaluations)
        rows.append({{{text.date(evaluation.text(u"date"_s))},
                      {text.display(type.field(u"phase"_s), evaluation.value(u"phase"_s))},
                      {evaluation.text(u"comment"_s).simplified()},
                      {evaluation.has(u"score"_s) ? text.number(evaluation.number(u"score"_s), 2) : QString(),
                       PlainTable::Tone::Plain, true},
                      {text.display(type.field(u"grade"_s), evaluation.value(u"grade"_s))}},
                     Target::toRecord(u"evaluation"_s, evaluation.id())});
    m_evaluations->setContent({tr("Date"), tr("Phase"), tr("Comment"), tr("Score"), tr("Grade")}, rows, 2);
}

} // namespace moli
