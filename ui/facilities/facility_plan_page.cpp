// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/facilities/facility_plan_page.h"

#include "app/incubation/stay_overview.h"
#include "ui/facilities/plan_view.h"
#include "ui/forms/field_row.h"
#include "ui/forms/fields_dialog.h"
#include "ui/lists/type_names.h"
#include "ui/theme.h"
#include "ui/tools/quiet_wheel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice_bar.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

constexpr int readDelay = 30; // ms

} // namespace

struct FacilityPlanPage::Content {
    QList<PlannedBase> bases;
    FacilityPlan plan;
    QDate today;
};

FacilityPlanPage::FacilityPlanPage(Session &session, QWidget *parent)
    : PageWidget(parent),
      m_session(session),
      m_new(new QAction(themeIcon(u"plus"_s, Ink::OnPrimary),
                        newRecordText(session.store().registry().type(u"allocation"_s)), this)),
      m_bases(new QComboBox(this)),
      m_yearLabel(new QLabel(this)),
      m_notice(new NoticeBar(this)),
      m_view(new PlanView(this)),
      m_empty(new EmptyState(this)),
      m_stack(new QStackedWidget(this)),
      m_words(new QLabel(this)),
      m_year(session.store().today().year())
{
    const bool readOnly = session.store().isReadOnly();
    m_new->setEnabled(!readOnly);
    connect(m_new, &QAction::triggered, this, [this] { emit targetRequested(Target::toNew(u"allocation"_s)); });
    m_view->setReadOnly(readOnly);
    connect(m_view, &PlanView::newRequested, this, &FacilityPlanPage::giveOut);
    connect(m_view, &PlanView::endMoved, this, &FacilityPlanPage::moveEnd);
    connect(m_view, &PlanView::useOpened, this,
            [this](const QString &id) { emit targetRequested(Target::toRecord(u"allocation"_s, id)); });
    connect(m_view, &PlanView::yearRequested, this, [this](int by) { setYear(m_year + by); });
    connect(m_view, &PlanView::currentChanged, this, [this] { m_words->setText(m_view->currentWords()); });
    connect(m_bases, &QComboBox::activated, this, [this](int index) {
        m_base = m_bases->itemData(index).toString();
        read();
    });
    m_empty->setSentence(
        tr("No base has facilities yet. What it has to give out is entered once: rooms, desks, equipment."));
    m_empty->setButton(readOnly ? QString() : newRecordText(session.store().registry().type(u"facility"_s)));
    connect(m_empty, &EmptyState::clicked, this, [this] { emit targetRequested(Target::toNew(u"facility"_s)); });
    makeLayout();
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(readDelay);
    connect(&m_readTimer, &QTimer::timeout, this, &FacilityPlanPage::read);
    connect(&session, &Session::changed, this, [this](const ChangeSet &) { m_readTimer.start(); });
    read();
}

void FacilityPlanPage::makeLayout()
{
    m_bases->setAccessibleName(tr("Base"));
    m_bases->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    keepWheelForPage(m_bases);
    const auto arrow = [this](const QString &icon, const QString &name, int by) {
        auto *button = new QToolButton(this);
        button->setProperty("role", "icon");
        button->setIcon(themeIcon(icon));
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, [this, by] { setYear(m_year + by); });
        return button;
    };
    m_yearLabel->setProperty("role", "cardTitle");
    m_yearLabel->setText(QString::number(m_year));
    auto *now = new QPushButton(tr("This year"), this);
    now->setProperty("role", "quiet");
    connect(now, &QPushButton::clicked, this, [this] { setYear(m_session.store().today().year()); });
    auto *hint = new QLabel(tr("Drag over months to give a facility out; drag a bar's end to change the last day."),
                            this);
    hint->setProperty("role", "hint");
    hint->setVisible(!m_session.store().isReadOnly());

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_bases);
    top->addSpacing(8);
    top->addWidget(arrow(u"chevron_left"_s, tr("The year before"), -1));
    top->addWidget(m_yearLabel);
    top->addWidget(arrow(u"chevron_right"_s, tr("The year after"), 1));
    top->addWidget(now);
    top->addStretch(1);
    top->addWidget(hint);
    m_words->setProperty("role", "hint");
    m_words->setTextFormat(Qt::PlainText);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_words);
}

void FacilityPlanPage::setYear(int year)
{
    m_year = qBound(2000, year, 2100);
    m_yearLabel->setText(QString::number(m_year));
    m_notice->clear();
    read();
}

void FacilityPlanPage::read()
{
    const int reading = ++m_reading;
    m_session.read(
        this, tr("Reading the facility plan"),
        [&store = m_session.store(), base = m_base, year = m_year] {
            Content content;
            content.bases = basesWithFacilities(store);
            content.today = store.today();
            if (content.bases.isEmpty())
                return content;
            const bool known = std::ranges::any_of(content.bases, [&](const auto &each) { return each.id == base; });
            const QString shown = known ? base : content.bases.first().id;
            // An older file opens with the last year in which anything was given out.
            const int last = lastPlannedYear(store, shown);
            content.plan = facilityPlan(store, shown, base.isEmpty() && last > 0 ? std::min(year, last) : year);
            return content;
        },
        [this, reading](const Content &content) {
            if (reading == m_reading)
                fill(content);
        });
}

void FacilityPlanPage::fill(const Content &content)
{
    if (m_base.isEmpty() && content.plan.year > 0) {
        m_year = content.plan.year;
        m_yearLabel->setText(QString::number(m_year));
    }
    m_base = content.plan.base;
    m_bases->clear();
    for (const auto &base : content.bases)
        m_bases->addItem(base.name, base.id);
    m_bases->setCurrentIndex(m_bases->findData(m_base));
    m_bases->setVisible(!content.bases.isEmpty());
    m_stack->setCurrentIndex(content.bases.isEmpty() ? 1 : 0);
    m_view->setPlan(content.plan, content.today);
}

void FacilityPlanPage::giveOut(const QString &facility, QDate from, QDate until)
{
    const auto &rows = m_view->plan().rows;
    const auto row = std::ranges::find(rows, facility, &PlannedFacility::id);
    auto record = m_session.store().blank(u"allocation"_s);
    record.set(u"facility"_s, facility)
        .set(u"from"_s, from.toString(Qt::ISODate))
        .set(u"until"_s, until.toString(Qt::ISODate));
    auto *dialog = new FieldsDialog(m_session, record,
                                    {u"organization"_s, u"incubation"_s, u"quantity"_s, u"from"_s, u"until"_s},
                                    tr("Give out “%1”").arg(row == rows.end() ? QString() : row->name), tr("Give out"),
                                    this);
    connect(dialog, &FieldsDialog::edited, this, [this, dialog](const QString &field) {
        if (field == u"organization"_s)
            fillStay(dialog);
    });
    connect(dialog, &FieldsDialog::saved, this, [this] { emit said(tr("Given out. Ctrl+Z takes it back.")); });
    dialog->start();
}

/// The organization's open stay is what is meant nearly always.
void FacilityPlanPage::fillStay(FieldsDialog *dialog)
{
    const auto organization = dialog->row(u"organization"_s)->editor()->value().toString();
    m_session.read(
        dialog, tr("Reading the stay"),
        [&store = m_session.store(), organization] {
            const auto stay = organization.isEmpty() ? std::nullopt : openStay(store, organization);
            return stay ? stay->id() : QString();
        },
        [dialog, organization](const QString &stay) {
            if (dialog->row(u"organization"_s)->editor()->value().toString() == organization)
                dialog->row(u"incubation"_s)->editor()->setValue(stay);
        });
}

void FacilityPlanPage::moveEnd(const QString &allocation, QDate until)
{
    m_notice->clear();
    m_session.write(
        this, tr("Changing the allocation"),
        [&store = m_session.store(), allocation, until, info = m_session.edit()] {
            auto record = store.get(u"allocation"_s, allocation);
            return record ? store.save(record->set(u"until"_s, until.toString(Qt::ISODate)), info) : SaveResult();
        },
        [this](const SaveResult &result) {
            if (result.saved()) {
                emit said(tr("Saved. Ctrl+Z takes it back."));
                return;
            }
            QStringList sentences;
            for (const auto &problem : result.problems) {
                if (problem.severity == Severity::Hard)
                    sentences.append(problem.sentence);
            }
            m_notice->tell(sentences.join(u' '), "danger");
        });
}

} // namespace moli
