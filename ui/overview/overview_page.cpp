// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "ui/charts/chart_panel.h"
#include "ui/overview/figure_board.h"
#include "ui/overview/figure_tile.h"
#include "ui/overview/figure_words.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <set>

namespace moli {

namespace {

constexpr int chartHeight = 372;

const QStringList &chartFigures()
{
    static const QStringList keys{QStringLiteral("beneficiaries"), QStringLiteral("disputes_resolved"),
                                  QStringLiteral("funding")};
    return keys;
}

/// What the map can show beside the charts' three.
const QStringList &mapFigures()
{
    static const QStringList keys = chartFigures()
        + QStringList{QStringLiteral("organizations"), QStringLiteral("stations"), QStringLiteral("projects"),
                      QStringLiteral("consultations"), QStringLiteral("opinions")};
    return keys;
}

QLabel *label(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setProperty("role", "fieldLabel");
    made->setBuddy(buddy);
    return made;
}

} // namespace

struct OverviewPage::Choices {
    struct Office {
        QString id;
        QString name;
    };
    std::set<int, std::greater<>> years;
    QList<Office> offices;
    QList<MapDistrict> districts;
};

struct OverviewPage::TileAnswer {
    FigureValue now;
    std::optional<qint64> before;
};

OverviewPage::OverviewPage(Session &session, QWidget *parent)
    : PageWidget(parent),
      m_session(session),
      m_yearBox(new QComboBox(this)), // in reading order, which Tab follows
      m_officeBox(new QComboBox(this)),
      m_districtChip(new QPushButton(this)),
      m_board(new FigureBoard(this)),
      m_mapBox(new QComboBox(this)),
      m_map(new TileMap(this))
{
    makeLayout();
    connect(m_board, &FigureBoard::activated, this, [this](const QString &figure) { openRows(figure, m_district); });
    connect(m_map, &TileMap::clicked, this, &OverviewPage::setDistrict);
    m_soon.setSingleShot(true);
    m_soon.setInterval(300); // one look for many changes
    connect(&m_soon, &QTimer::timeout, this, [this] {
        loadChoices();
        refresh();
    });
    connect(&m_session, &Session::changed, &m_soon, qOverload<>(&QTimer::start));
    loadChoices();
}

OverviewPage::~OverviewPage() = default;

QString OverviewPage::key() const
{
    return QStringLiteral("overview");
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

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
    inner->addLayout(m_grid);
    inner->addStretch(1);
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

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    PageWidget::resizeEvent(event);
    arrangeCharts();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    PageWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void OverviewPage::loadChoices()
{
    const auto look = [&store = m_session.store()] {
        Choices choices;
        const Figures figures(store);
        for (const QString &key : {QStringLiteral("beneficiaries"), QStringLiteral("projects"), QStringLiteral("funding")}) {
            for (const FigureGroup &group : figures.by(figure(key), FigureBy::Year)) {
                if (const int year = group.key.toInt(); year > 0)
                    choices.years.insert(year);
            }
        }
        Query query;
        query.type = QStringLiteral("office");
        query.where = {{QStringLiteral("level"), Operator::OneOf, QStringList{QStringLiteral("city"), QStringLiteral("county")}}};
        query.sort = {QStringLiteral("code"), false};
        store.forEach(query, [&](const Record &office) {
            choices.offices.append({office.id(), office.text(QStringLiteral("name"))});
            return true;
        });
        query = {};
        query.type = QStringLiteral("district");
        query.sort = {QStringLiteral("code"), false};
        store.forEach(query, [&](const Record &district) {
            const QString name = district.text(QStringLiteral("name"));
            const QString shortName = district.text(QStringLiteral("short_name"));
            choices.districts.append({district.id(), name, shortName.isEmpty() ? name : shortName,
                                      static_cast<int>(district.number(QStringLiteral("tile_row"))),
                                      static_cast<int>(district.number(QStringLiteral("tile_column")))});
            return true;
        });
        return choices;
    };
    m_session.read(this, tr("Reading years and offices"), look, [this](const Choices &choices) { fillChoices(choices); });
}

void OverviewPage::fillChoices(const Choices &choices)
{
    m_yearBox->clear();
    m_yearBox->addItem(tr("All years"), 0);
    for (const int year : choices.years)
        m_yearBox->addItem(QString::number(year), year);
    m_yearBox->setCurrentIndex(qMax(0, m_yearBox->findData(m_year)));
    m_officeBox->clear();
    m_officeBox->addItem(tr("All offices"), QString());
    for (const Choices::Office &office : choices.offices)
        m_officeBox->addItem(office.name, office.id);
    m_officeBox->setCurrentIndex(qMax(0, m_officeBox->findData(m_office)));

    QHash<QString, QString> names;
    for (const MapDistrict &district : choices.districts)
        names.insert(district.id, district.name);
    if (names != m_districtNames || m_map->tiles().isEmpty()) { // else the tile with the focus would go
        m_districtNames = names;
        m_map->setDistricts(choices.districts);
        QWidget *before = m_mapBox;
        for (MapTile *tile : m_map->tiles()) {
            setTabOrder(before, tile);
            before = tile;
        }
    }
    showDistrict();
    if (m_groups.contains(mapFigure()))
        showGroups(mapFigure());
}

void OverviewPage::setYear(int year)
{
    m_year = year;
    m_yearBox->setCurrentIndex(qMax(0, m_yearBox->findData(year)));
    refresh();
}

void OverviewPage::setOffice(const QString &office)
{
    m_office = office;
    m_officeBox->setCurrentIndex(qMax(0, m_officeBox->findData(office)));
    refresh();
}

void OverviewPage::setDistrict(const QString &district)
{
    m_district = district == m_district ? QString() : district;
    showDistrict();
    ++m_generation;
    for (const FigureTile *tile : m_board->tiles())
        refreshTile(tile->key(), m_generation);
}

void OverviewPage::showDistrict()
{
    m_districtChip->setVisible(!m_district.isEmpty());
    m_districtChip->setText(tr("Only %1").arg(m_districtNames.value(m_district)));
    m_districtChip->setAccessibleName(tr("Remove the filter %1").arg(m_districtNames.value(m_district)));
    m_map->setSelected(m_district);
    for (int i = 0; i < m_charts.size(); ++i) {
        const QList<FigureGroup> groups = m_groups.value(chartFigures().at(i));
        int selected = -1;
        for (int row = 0; row < groups.size() && !m_district.isEmpty(); ++row) {
            if (groups.at(row).id == m_district)
                selected = row;
        }
        m_charts.at(i)->setSelected(selected);
    }
}

FigureFilter OverviewPage::filter(int year) const
{
    FigureFilter filter;
    if (year > 0) {
        filter.from = QDate(year, 1, 1);
        filter.until = QDate(year, 12, 31);
    }
    filter.office = m_office;
    return filter;
}

QString OverviewPage::filterText() const
{
    QStringList parts;
    if (m_year > 0)
        parts.append(QString::number(m_year));
    if (!m_office.isEmpty())
        parts.append(m_officeBox->currentText());
    return parts.join(u" · ");
}

void OverviewPage::refresh()
{
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    ++m_generation;
    ++m_groupGeneration;
    m_groups.clear();
    for (const FigureTile *tile : m_board->tiles())
        refreshTile(tile->key(), m_generation);
    for (const QString &key : chartFigures())
        refreshGroups(key, m_groupGeneration);
    if (!chartFigures().contains(mapFigure()))
        refreshGroups(mapFigure(), m_groupGeneration);
}

void OverviewPage::refreshTile(const QString &key, int generation)
{
    const Figure &asked = figure(key);
    if (!m_district.isEmpty() && asked.districtPath.isEmpty()) {
        m_board->tile(key)->setUnavailable(tr("not kept by district"));
        return;
    }
    if (!m_office.isEmpty() && asked.officePath.isEmpty()) {
        m_board->tile(key)->setUnavailable(tr("not kept by office"));
        return;
    }
    FigureFilter now = filter(m_year);
    now.district = m_district;
    std::optional<FigureFilter> before;
    if (m_year > 0 && hasTime(asked)) {
        before = filter(m_year - 1);
        before->district = m_district;
    }
    const auto count = [&store = m_session.store(), &asked, now, before] {
        const Figures figures(store);
        TileAnswer answer;
        answer.now = figures.value(asked, now);
        if (before)
            answer.before = figures.value(asked, *before).value;
        return answer;
    };
    m_session.read(this, tr("Counting"), count, [this, key, generation](const TileAnswer &answer) {
        if (generation == m_generation)
            showTile(key, answer);
    });
}

void OverviewPage::showTile(const QString &key, const TileAnswer &answer)
{
    const Figure &shown = figure(key);
    const QLocale locale;
    QString note;
    auto trend = FigureTile::Trend::None;
    if (answer.before) {
        note = comparisonText(answer.now.value, *answer.before, m_year - 1, locale);
        trend = answer.now.value > *answer.before ? FigureTile::Trend::Up
            : answer.now.value < *answer.before   ? FigureTile::Trend::Down
                                                  : FigureTile::Trend::Same;
    } else if (m_year > 0) {
        note = tr("of all years");
    } else if (shown.unit != FigureUnit::Count) {
        note = tr("from %Ln record(s)", nullptr, static_cast<int>(answer.now.rows));
    }
    m_board->tile(key)->setValue(Figures::text(shown, answer.now.value, locale), note, trend);
}

void OverviewPage::refreshGroups(const QString &key, int generation)
{
    const auto count = [&store = m_session.store(), key, filter = filter(m_year)] {
        return Figures(store).by(figure(key), FigureBy::District, filter);
    };
    m_session.read(this, tr("Counting by district"), count, [this, key, generation](const QList<FigureGroup> &groups) {
        if (generation != m_groupGeneration)
            return;
        QList<FigureGroup> placed = groups;
        placed.removeIf([](const FigureGroup &group) { return group.id.isEmpty(); }); // rows without a district
        m_groups.insert(key, placed);
        showGroups(key);
    });
}

void OverviewPage::showGroups(const QString &key)
{
    const Figure &shown = figure(key);
    const QList<FigureGroup> groups = m_groups.value(key);
    if (const qsizetype chart = chartFigures().indexOf(key); chart >= 0) {
        QStringList texts;
        for (const FigureGroup &group : groups)
            texts.append(Figures::text(shown, group.value));
        m_charts.at(chart)->setChart(districtChart(shown, groups), texts, tr("District"), filterText());
    }
    if (key == mapFigure()) {
        QHash<QString, MapValue> values;
        for (const FigureGroup &group : groups)
            values.insert(group.id, {group.value, group.rows, Figures::text(shown, group.value), shortText(shown, group.value)});
        m_map->setValues(mapMeasureText(shown), values);
    }
    showDistrict();
}

QString OverviewPage::mapFigure() const
{
    return m_mapBox->currentData().toString();
}

void OverviewPage::openRows(const QString &key, const QString &district)
{
    const Figure &asked = figure(key);
    FigureFilter wanted = filter(m_year);
    wanted.district = district;
    Target target;
    target.kind = Target::Kind::List;
    target.query = Figures(m_session.store()).rows(asked, wanted);
    target.key = target.query.type;
    QStringList parts{asked.label.text()};
    if (!district.isEmpty())
        parts.append(m_districtNames.value(district));
    if (const QString more = filterText(); !more.isEmpty())
        parts.append(more);
    target.caption = parts.join(u" · ");
    emit targetRequested(target);
}

} // namespace moli
