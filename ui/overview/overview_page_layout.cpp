// SPDX-License-Identifier: GPL-3.0-or-later
// How the overview is put together.
#include "ui/charts/chart_panel.h"
#include "ui/overview/figure_board.h"
#include "ui/overview/figure_words.h"
#include "ui/overview/overview_page.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace moli {

namespace {

constexpr int chartHeight = 352;

QLabel *label(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setProperty("role", "fieldLabel");
    made->setBuddy(buddy);
    return made;
}

} // namespace

void OverviewPage::makeLayout()
{
    auto *content = new QWidget(this);
    content->setProperty("role", "page");
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(24, 16, 24, 24);
    inner->setSpacing(16);
    inner->addWidget(makeFilters());
    inner->addWidget(m_board);

    m_grid = new QGridLayout;
    m_grid->setSpacing(16);
    inner->addSpacing(8);
    inner->addLayout(m_grid, 1); // charts and map take the room that is left
    m_mapCard = makeMapCard();
    for (const QString &key : chartFigures()) {
        auto *panel = new ChartPanel(figure(key).label.text(), content);
        panel->setMinimumHeight(chartHeight);
        connect(panel, &ChartPanel::said, this, &OverviewPage::said);
        connect(panel, &ChartPanel::clicked, this,
                [this, key](int category) { setDistrict(m_groups.value(key).value(category).id); });
        connect(panel, &ChartPanel::opened, this,
                [this, key](int category) { openRows(key, m_groups.value(key).value(category).id); });
        m_charts.append(panel);
    }

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    arrangeCharts();
}

QWidget *OverviewPage::makeFilters()
{
    auto *bar = new QWidget(this);
    m_yearBox->addItem(tr("All years"), 0);
    m_yearBox->setAccessibleName(tr("Year"));
    m_officeBox->addItem(tr("All offices"), QString());
    m_officeBox->setAccessibleName(tr("Office"));
    m_officeBox->setMinimumContentsLength(12);
    m_officeBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_districtChip->setProperty("role", "chip");
    m_districtChip->setProperty("active", true);
    m_districtChip->setIcon(themeIcon(QStringLiteral("close"), Ink::Primary));
    m_districtChip->setIconSize({12, 12});
    m_districtChip->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the text
    m_districtChip->hide();
    connect(m_districtChip, &QPushButton::clicked, this, [this] { setDistrict({}); });
    connect(m_yearBox, &QComboBox::activated, this, [this] { setYear(m_yearBox->currentData().toInt()); });
    connect(m_officeBox, &QComboBox::activated, this, [this] { setOffice(m_officeBox->currentData().toString()); });

    auto *hint = new QLabel(tr("Every number opens to the records that make it."), bar);
    hint->setProperty("role", "hint");
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label(tr("Year"), m_yearBox, bar));
    layout->addWidget(m_yearBox);
    layout->addSpacing(8);
    layout->addWidget(label(tr("Office"), m_officeBox, bar));
    layout->addWidget(m_officeBox);
    layout->addSpacing(8);
    layout->addWidget(m_districtChip);
    layout->addStretch(1);
    layout->addWidget(hint);
    return bar;
}

QWidget *OverviewPage::makeMapCard()
{
    auto *card = new QFrame(this);
    card->setProperty("role", "card");
    card->setMinimumHeight(chartHeight);
    auto *title = new QLabel(tr("Map of the districts"), card);
    title->setProperty("role", "cardTitle");
    for (const QString &key : mapFigures())
        m_mapBox->addItem(mapMeasureText(figure(key)), key);
    m_mapBox->setAccessibleName(tr("What the map shows"));
    m_mapBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mapBox->setMinimumContentsLength(10);
    connect(m_mapBox, &QComboBox::activated, this, [this] {
        if (m_groups.contains(mapFigure()))
            showGroups(mapFigure());
        else
            refreshGroups(mapFigure(), m_groupGeneration);
    });
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(title);
    head->addWidget(m_mapBox, 1);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_map, 1);
    return card;
}

void OverviewPage::arrangeCharts()
{
    const int columns = width() >= 1500 ? 4 : width() >= 820 ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    QList<QWidget *> cards{m_mapCard};
    for (ChartPanel *panel : m_charts)
        cards.append(panel);
    for (int i = 0; i < cards.size(); ++i)
        m_grid->addWidget(cards.at(i), i / columns, i % columns);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

} // namespace moli
