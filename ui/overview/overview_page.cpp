// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "ui/charts/chart_panel.h"
#include "ui/overview/figure_board.h"
#include "ui/overview/figure_tile.h"
#include "ui/overview/figure_words.h"
#include "ui/tools/quiet_wheel.h"

#include <QComboBox>
#include <QPushButton>

#include <set>

namespace moli {

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
    for (QComboBox *box : {m_yearBox, m_officeBox, m_mapBox}) {
        box->setMaxVisibleItems(16);
        keepWheelForPage(box);
    }
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
        for (const QString &key :
             {QStringLiteral("beneficiaries"), QStringLiteral("projects"), QStringLiteral("funding")}) {
            for (const FigureGroup &group : figures.by(figure(key), FigureBy::Year)) {
                if (const int year = group.key.toInt(); year > 0)
                    choices.years.insert(year);
            }
        }
        Query query;
        query.type = QStringLiteral("office");
        query.where = {
            {QStringLiteral("level"), Operator::OneOf, QStringList{QStringLiteral("city"), QStringLiteral("county")}}};
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
    m_session.read(this, tr("Reading years and offices"), look,
                   [this](const Choices &choices) { fillChoices(choices); });
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

QString OverviewPage::filterText(const Figure &shown) const
{
    QStringList parts;
    const QString period = Figures(m_session.store()).periodText(shown, filter(m_year));
    if (!period.isEmpty() && shown.hasDimension(FigureBy::Year))
        parts.append(period);
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
    if (m_year > 0 && asked.hasDimension(FigureBy::Year)) {
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
            texts.append(groupText(shown, group));
        m_charts.at(chart)->setChart(districtChart(shown, groups), texts, tr("District"), filterText(shown));
    }
    if (key == mapFigure()) {
        QHash<QString, MapValue> values;
        for (const FigureGroup &group : groups)
            values.insert(group.id, {group.value, group.rows, groupText(shown, group), shortText(shown, group.value)});
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
    if (const QString more = filterText(asked); !more.isEmpty())
        parts.append(more);
    target.caption = parts.join(u" · ");
    emit targetRequested(target);
}

} // namespace moli
