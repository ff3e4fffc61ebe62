// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/stay_page.h"

#include "app/incubation/stay_overview.h"
#include "app/prints/print_words.h"
#include "ui/forms/fields_dialog.h"
#include "ui/page_catalogue.h"
#include "ui/prints/print_button.h"
#include "ui/processes/process_panel.h"
#include "ui/processes/stage_move_dialog.h"
#include "ui/theme.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/page_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

const QStringList assessmentFields{u"year"_s, u"assessed_on"_s, u"score"_s, u"grade"_s, u"comment"_s};
constexpr int soonDays = 60; // as on the to-do list

/// What is planned first, then what was: the log, newest first.
QList<PlainTable::Row> mentoringRows(const Store &store, const QString &organization)
{
    const PrintWords words(store);
    const QString today = store.today().toString(Qt::ISODate);
    QList<PlainTable::Row> planned;
    QList<PlainTable::Row> log;
    for (const auto &each : words.records(u"mentoring"_s, {equals(u"organization"_s, organization)}, u"date"_s)) {
        const bool ahead = each.text(u"date"_s) > today;
        const auto tone = ahead ? PlainTable::Tone::Good : PlainTable::Tone::Plain;
        const PlainTable::Row row{{{words.value(each, u"date"_s), tone},
                                   {ahead ? StayPage::tr("Planned") : StayPage::tr("Done"), tone},
                                   {words.value(each, u"mentor"_s).section(u" · "_s, 0, 0)},
                                   {each.text(u"topic"_s)},
                                   {words.value(each, u"hours"_s), PlainTable::Tone::Plain, true},
                                   {each.text(u"advice"_s).simplified()},
                                   {each.text(u"follow_up"_s).simplified()}},
                                  Target::toRecord(u"mentoring"_s, each.id())};
        if (ahead)
            planned.append(row);
        else
            log.prepend(row);
    }
    if (!planned.isEmpty() && !log.isEmpty())
        log.first().lineAbove = true;
    return planned + log;
}

} // namespace

struct StayPage::Content {
    std::optional<Record> stay;
    QString organization; ///< its name
    QList<std::pair<QString, QString>> facts;
    struct Given {
        Record allocation;
        QString facility;
    };
    QList<Given> space;
    QList<MissingAtGate> hindrances; ///< on the whole way to graduation
    QList<GuidedStep> steps;
    QList<PlainTable::Row> assessments;
    QList<PlainTable::Row> mentoring;
};

StayPage::StayPage(Session &session, const QString &incubation, QWidget *parent)
    : RecordFilePage(session, u"incubation"_s, incubation, parent)
{
    m_head = addCard(typeOf(u"incubation"_s).label(), Width::Whole);
    auto *print = new PrintButton(session, u"incubation"_s, m_head);
    print->setRecord(incubation);
    m_head->addTool(print);
    m_organization = addLink(m_head, u"forward"_s, {});
    m_head->content()->addWidget(m_organization, 0, Qt::AlignLeft);
    connect(m_organization, &QPushButton::clicked, this,
            [this] { emit targetRequested(targetOfRecordPage(u"organization"_s, m_stay.text(u"organization"_s))); });
    m_facts = new FactList(m_head);
    m_process = new ProcessPanel(session, u"incubation"_s, incubation, m_head);
    connect(m_process, &ProcessPanel::targetRequested, this, &StayPage::targetRequested);
    connect(m_process, &ProcessPanel::said, this, &StayPage::said);
    m_head->content()->addWidget(m_facts);
    m_head->content()->addWidget(m_process);

    m_agreementCard = addCard(tr("Agreement"), Width::Half);
    m_agreement = new FactList(m_agreementCard);
    m_agreementCard->content()->addWidget(m_agreement);
    m_extend = new QPushButton(themeIcon(u"calendar"_s, Ink::Muted), tr("Extend…"), m_agreementCard);
    m_extend->setProperty("role", "quiet");
    m_agreementCard->addTool(m_extend);
    connect(m_extend, &QPushButton::clicked, this, [this] {
        ask(m_stay, {u"extended_until"_s, u"extension_reason"_s}, tr("Extend the stay of “%1”").arg(title()),
            tr("Extend"));
    });
    m_hindrancesCard = addCard(tr("Before graduation"), Width::Half);
    m_spaceCard = addList(u"allocation"_s, u"incubation"_s, Width::Whole);
    m_stepsCard = addCard(typeOf(u"registration_step"_s).pluralLabel(), Width::Half);
    m_assessmentsCard = addList(u"assessment"_s, u"organization"_s, Width::Half);
    m_assessments = addTable(m_assessmentsCard, typeOf(u"assessment"_s).pluralLabel());
    m_mentoringCard = addList(u"mentoring"_s, u"organization"_s, Width::Whole);
    m_mentoring = addTable(m_mentoringCard, tr("Mentoring, planned and done"));
    startReading();
}

Record StayPage::prefilled(const QString &type) const
{
    // What is given out belongs to the stay, the rest to its organization.
    Record record(type);
    record.set(u"organization"_s, m_stay.text(u"organization"_s));
    if (type == u"allocation")
        record.set(u"incubation"_s, m_stay.id());
    return record;
}

void StayPage::read()
{
    m_process->read();
    session().read(
        this, tr("Reading the stay"),
        [&store = session().store(), id = record()] {
            Content content;
            content.stay = store.get(u"incubation"_s, id);
            if (!content.stay)
                return content;
            const PrintWords words(store);
            const auto &stay = *content.stay;
            const auto organization = stay.text(u"organization"_s);
            content.organization = words.value(stay, u"organization"_s);
            content.facts = words.facts(stay,
                                        {u"office"_s, u"mode"_s, u"review_result"_s, u"goals"_s, u"result"_s,
                                         u"leaving_kind"_s, u"leaving_reason"_s});
            for (const auto &allocation : words.records(u"allocation"_s, {equals(u"incubation"_s, id)}, u"from"_s))
                content.space.append({allocation, words.value(allocation, u"facility"_s)});
            content.hindrances = incubationProcess(store)->missingOnTheWay(stay, u"graduated"_s);
            content.steps = guidedSteps(store, organization);
            content.assessments = rowsOf(store,
                                         words.records(u"assessment"_s, {equals(u"organization"_s, organization)},
                                                       u"year"_s),
                                         assessmentFields);
            content.mentoring = mentoringRows(store, organization);
            return content;
        },
        [this, reading = beginReading()](const Content &content) {
            if (isCurrent(reading))
                fill(content);
        });
}

void StayPage::fill(const Content &content)
{
    if (!take(content.stay, content.organization))
        return;
    m_stay = *content.stay;
    m_organization->setText(content.organization);
    m_facts->setFacts(content.facts);
    setFilled(m_head, true);
    fillAgreement(content);
    fillHindrances(content);
    fillSpace(content);
    fillSteps(content);
    fillTable(m_assessmentsCard, m_assessments, u"assessment"_s, content.assessments, assessmentFields, 4);
    const auto &mentoring = typeOf(u"mentoring"_s);
    m_mentoring->setContent({mentoring.field(u"date"_s).label(), tr("State"), mentoring.field(u"mentor"_s).label(),
                             mentoring.field(u"topic"_s).label(), mentoring.field(u"hours"_s).label(),
                             mentoring.field(u"advice"_s).label(), mentoring.field(u"follow_up"_s).label()},
                            content.mentoring, 5);
    setFilled(m_mentoringCard, !content.mentoring.isEmpty());
    arrange();
}

void StayPage::fillAgreement(const Content &content)
{
    const ValueText text(session().store());
    const auto &stay = *content.stay;
    const auto &type = typeOf(u"incubation"_s);
    const auto agreement = agreementOf(stay);
    QList<std::pair<QString, QString>> facts;
    for (const auto &field : {u"agreement_from"_s, u"agreement_until"_s, u"extended_until"_s, u"extension_reason"_s})
        facts.append({type.field(field).label(), text.display(type.field(field), stay.value(field))});
    if (agreement.until.isValid() && isOpenStay(stay)) {
        const auto days = agreement.daysLeft(session().store().today());
        facts.append({tr("Time left"),
                      days >= 0 ? tr("%n day(s) left", nullptr, static_cast<int>(days))
                                : tr("%n day(s) past its end", nullptr, static_cast<int>(-days))});
        setRole(m_extend, days < soonDays ? "primary" : "quiet");
        m_extend->setIcon(themeIcon(u"calendar"_s, days < soonDays ? Ink::OnPrimary : Ink::Muted));
    }
    m_agreement->setFacts(facts);
    m_extend->setVisible(mayWrite() && isOpenStay(stay) && agreement.until.isValid());
    setFilled(m_agreementCard, agreement.until.isValid());
}

void StayPage::fillSpace(const Content &content)
{
    delete m_spaceRows;
    m_handing.clear();
    m_spaceRows = new QWidget(m_spaceCard);
    auto *layout = new QVBoxLayout(m_spaceRows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const ValueText text(session().store());
    const QString today = session().store().today().toString(Qt::ISODate);
    for (const auto &[allocation, facility] : content.space) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        const auto quantity = allocation.number(u"quantity"_s);
        auto *link = addLink(m_spaceRows, u"chevron_right"_s,
                             quantity > 1 ? tr("%1 × %2", "a facility, and how many").arg(facility).arg(quantity)
                                          : facility);
        connect(link, &QPushButton::clicked, this,
                [this, id = allocation.id()] { emit targetRequested(Target::toRecord(u"allocation"_s, id)); });
        auto *period = new QLabel(allocation.has(u"until"_s)
                                      ? tr("%1 to %2")
                                            .arg(text.date(allocation.text(u"from"_s)),
                                                 text.date(allocation.text(u"until"_s)))
                                      : tr("since %1").arg(text.date(allocation.text(u"from"_s))),
                                  m_spaceRows);
        period->setProperty("role", "hint");
        const bool returned = allocation.has(u"returned_on"_s);
        const bool handedOver = allocation.has(u"handed_over_on"_s);
        const bool late = !returned && allocation.has(u"until"_s) && allocation.text(u"until"_s) < today;
        auto *state = new QLabel(returned   ? tr("Returned on %1").arg(text.date(allocation.text(u"returned_on"_s)))
                                     : late ? tr("Return is overdue")
                                     : handedOver
                                     ? tr("Handed over on %1").arg(text.date(allocation.text(u"handed_over_on"_s)))
                                     : tr("Not handed over yet"),
                                 m_spaceRows);
        state->setProperty("role", "chip");
        state->setProperty("tone", returned ? "plain" : late ? "danger" : handedOver ? "" : "warm");
        row->addWidget(link);
        row->addWidget(period);
        row->addWidget(state, 0, Qt::AlignVCenter);
        row->addStretch(1);
        if (mayWrite() && !returned) {
            auto *hand = new QPushButton(handedOver ? tr("Enter return…") : tr("Hand over…"), m_spaceRows);
            hand->setAccessibleName(QString(hand->text() + u' ' + facility));
            m_handing.insert(allocation.id(), hand);
            connect(
                hand, &QPushButton::clicked, this, [this, allocation = allocation, facility = facility, handedOver] {
                    auto filled = allocation;
                    const auto field = handedOver ? u"returned_on"_s : u"handed_over_on"_s;
                    filled.set(field, session().store().today().toString(Qt::ISODate));
                    if (handedOver)
                        ask(filled, {field, u"condition"_s}, tr("“%1” comes back").arg(facility), tr("Enter return"));
                    else
                        ask(filled, {field}, tr("Hand over “%1”").arg(facility), tr("Hand over"));
                });
            row->addWidget(hand);
        }
        auto *print = new PrintButton(session(), u"allocation"_s, m_spaceRows);
        print->setRecord(allocation.id());
        row->addWidget(print);
        layout->addLayout(row);
    }
    m_spaceCard->content()->addWidget(m_spaceRows);
    setFilled(m_spaceCard, !content.space.isEmpty());
}

void StayPage::fillSteps(const Content &content)
{
    delete m_stepRows;
    m_steps.clear();
    m_stepRows = new QWidget(m_stepsCard);
    auto *layout = new QVBoxLayout(m_stepRows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const ValueText text(session().store());
    const auto &result = typeOf(u"registration_step"_s).field(u"result"_s);
    for (const auto &step : content.steps) {
        const bool passed = step.result == u"passed";
        const QString state = step.record.isEmpty()
            ? tr("not begun")
            : tr("%1, %2", "the result of a step, and its date")
                  .arg(text.display(result, step.result), text.date(step.date.toString(Qt::ISODate)));
        auto *button = addLink(m_stepRows, u"plus"_s, tr("%1: %2", "a step, and how it stands").arg(step.label, state));
        if (passed)
            button->setIcon(themeIcon(u"tick"_s, Ink::Primary));
        else if (step.result == u"returned")
            button->setIcon(themeIcon(u"warning"_s, Ink::Danger));
        else if (!step.record.isEmpty())
            button->setIcon(themeIcon(u"refresh"_s, Ink::Accent));
        button->setEnabled(!step.record.isEmpty() || mayWrite());
        connect(button, &QPushButton::clicked, this, [this, step] {
            emit targetRequested(
                step.record.isEmpty()
                    ? Target::toNew(u"registration_step"_s, prefilled(u"registration_step"_s).set(u"step"_s, step.step))
                    : Target::toRecord(u"registration_step"_s, step.record));
        });
        m_steps.append(button);
        layout->addWidget(button, 0, Qt::AlignLeft);
    }
    m_stepsCard->content()->addWidget(m_stepRows);
    setFilled(m_stepsCard, !content.steps.isEmpty());
}

void StayPage::fillHindrances(const Content &content)
{
    delete m_hindranceRows;
    m_hindrances.clear();
    m_hindranceRows = new QWidget(m_hindrancesCard);
    auto *layout = new QVBoxLayout(m_hindranceRows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const auto &missing : content.hindrances) {
        auto *link = addLink(m_hindranceRows, u"chevron_right"_s, missing.sentence);
        connect(link, &QPushButton::clicked, this,
                [this, missing] { emit targetRequested(whereMended(session().store().registry(), missing, m_stay)); });
        m_hindrances.append(link);
        layout->addWidget(link, 0, Qt::AlignLeft);
    }
    m_hindrancesCard->content()->addWidget(m_hindranceRows);
    setFilled(m_hindrancesCard, !content.hindrances.isEmpty());
}

QPushButton *StayPage::addLink(QWidget *place, const QString &icon, const QString &text)
{
    auto *link = new QPushButton(themeIcon(icon, Ink::Primary), text, place);
    link->setProperty("role", "link");
    link->setCursor(Qt::PointingHandCursor);
    return link;
}

void StayPage::ask(const Record &record, const QStringList &fields, const QString &heading, const QString &button)
{
    auto *dialog = new FieldsDialog(session(), record, fields, heading, button, this);
    connect(dialog, &FieldsDialog::saved, this, [this] { emit said(tr("Saved. Ctrl+Z takes it back.")); });
    dialog->start();
}

} // namespace moli
