// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/money_page.h"

#include "app/text/value_text.h"
#include "ui/lists/filter_bar.h"
#include "ui/page_catalogue.h"
#include "ui/prints/print_preview.h"
#include "ui/theme.h"
#include "ui/widgets/page_card.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/scroll_page.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <numeric>

namespace moli {
using namespace Qt::StringLiterals;

namespace {
constexpr int readDelay = 30; // ms
} // namespace

struct MoneyPage::Content {
    QList<ProjectMoneyRow> rows;
    FundingTable funding;
};

MoneyPage::MoneyPage(Session &session, QWidget *parent)
    : PageWidget(parent),
      m_session(session),
      m_filters(new FilterBar(session, session.store().registry().type(u"project"_s), this)),
      m_lists(new QButtonGroup(this)),
      m_table(new PlainTable(tr("Money of the projects"), this)),
      m_funding(new PlainTable(tr("Funding by source and district"), this))
{
    makeLayout();
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(readDelay);
    connect(&m_readTimer, &QTimer::timeout, this, &MoneyPage::read);
    connect(m_filters, &FilterBar::changed, this, &MoneyPage::read);
    connect(m_lists, &QButtonGroup::idClicked, this, &MoneyPage::read);
    connect(&session, &Session::changed, this, [this](const ChangeSet &) { m_readTimer.start(); });
    for (auto *table : {m_table, m_funding})
        connect(table, &PlainTable::targetRequested, this, &MoneyPage::targetRequested);
    read();
}

QString MoneyPage::title() const
{
    return tr("Money of the projects");
}

void MoneyPage::makeLayout()
{
    auto *column = makeScrollPage(this);
    column->addWidget(m_filters);
    auto *projects = new PageCard(tr("Projects"), this);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    const QList<std::pair<MoneyList, QString>> lists{{MoneyList::All, tr("All")},
                                                     {MoneyList::Overspent, tr("Overspent")},
                                                     {MoneyList::Unspent, tr("Ended, not all spent")},
                                                     {MoneyList::Open, tr("Tranches open")}};
    for (const auto &[list, label] : lists) {
        auto *button = new QPushButton(label, projects);
        button->setCheckable(true);
        button->setChecked(list == MoneyList::All);
        button->setProperty("role", "chip");
        m_lists->addButton(button, static_cast<int>(list));
        choices->addWidget(button);
    }
    choices->addStretch(1);
    connect(projects->addAction(u"print"_s, tr("Print")), &QAction::triggered, this, &MoneyPage::print);
    projects->content()->addLayout(choices);
    projects->content()->addWidget(m_table);
    column->addWidget(projects);
    auto *funding = new PageCard(tr("Funding by source and district"), this);
    funding->content()->addWidget(m_funding);
    column->addWidget(funding);
    column->addStretch(1);
}

void MoneyPage::setList(MoneyList list)
{
    m_lists->button(static_cast<int>(list))->setChecked(true);
    read();
}

void MoneyPage::read()
{
    const int reading = ++m_reading;
    m_session.read(
        this, tr("Adding up the money"),
        [&store = m_session.store(), where = m_filters->conditions(), text = m_filters->text(),
         list = static_cast<MoneyList>(m_lists->checkedId())] {
            return Content{projectMoney(store, where, text, list), fundingBySourceAndDistrict(store, {})};
        },
        [this, reading](const Content &content) {
            if (reading == m_reading)
                fill(content);
        });
}

void MoneyPage::fill(const Content &content)
{
    m_rows = content.rows;
    const ValueText text(m_session.store());
    const auto cells = [&](const QStringList &names, const ProjectMoney &money) {
        QList<PlainTable::Cell> made;
        for (const auto &name : names)
            made.append({name});
        for (const auto fen : {money.contract, money.planned, money.paid, money.spent})
            made.append({text.money(fen), PlainTable::Tone::Plain, true});
        made.append({text.money(money.paid - money.spent),
                     money.overspent() > 0 ? PlainTable::Tone::Danger : PlainTable::Tone::Plain, true});
        return made;
    };
    QList<PlainTable::Row> rows;
    for (const auto &row : m_rows)
        rows.append(
            {cells({row.code, row.title, row.organization}, row.money), targetOfRecordPage(u"project"_s, row.id)});
    rows.append({cells({tr("Total"), tr("%n project(s)", nullptr, static_cast<int>(m_rows.size())), {}}, sumOf(m_rows)),
                 {},
                 true});
    m_table->setContent({tr("Code"), tr("Project"), tr("Organization"), tr("Contract"), tr("Planned"), tr("Paid"),
                         tr("Spent"), tr("Paid and not spent")},
                        rows, 1);

    const auto &funding = content.funding;
    rows.clear();
    QList<qint64> sums(funding.sources.size(), 0);
    const auto line = [&](const QString &name, const QList<qint64> &fen) {
        QList<PlainTable::Cell> made{{name}};
        for (const auto amount : fen)
            made.append({text.money(amount), PlainTable::Tone::Plain, true});
        made.append({text.money(std::accumulate(fen.begin(), fen.end(), qint64{0})), PlainTable::Tone::Plain, true});
        return made;
    };
    for (qsizetype district = 0; district < funding.districts.size(); ++district) {
        const auto &name = funding.districts.at(district);
        const Query own{u"funding"_s, {equals(u"district"_s, funding.districtIds.at(district))}};
        rows.append({line(name, funding.fen.at(district)), Target::toList(u"funding"_s, own, name)});
        for (qsizetype source = 0; source < sums.size(); ++source)
            sums[source] += funding.fen.at(district).at(source);
    }
    rows.append({line(tr("Total"), sums), Target::toList(u"funding"_s, {u"funding"_s}, {}), true});
    m_funding->setContent(QStringList{tr("District")} + funding.sources + QStringList{tr("Total")}, rows, 0);
}

void MoneyPage::print()
{
    const auto *list = m_lists->checkedButton();
    const QString heading = QString(title() + Label(": ", "：").text() + list->text());
    (new PrintPreview(moneySheet(m_session.store(), heading, m_rows), window()))->open();
}

} // namespace moli
