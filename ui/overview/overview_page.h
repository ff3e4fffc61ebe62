// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/figure.h"
#include "ui/overview/tile_map.h"
#include "ui/page.h"
#include "ui/session.h"

#include <QTimer>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace moli {

class ChartPanel;
class FigureBoard;

/// The published figures as tiles, three of them per district as charts and on a schematic map. Year and office narrow
/// all of it, a district narrows the tiles; everything opens to its rows.
class OverviewPage : public PageWidget {
    Q_OBJECT
public:
    explicit OverviewPage(Session &session, QWidget *parent = nullptr);
    ~OverviewPage() override;

    [[nodiscard]] QString key() const override;
    [[nodiscard]] QString title() const override;

    void setYear(int year); ///< 0: all
    void setOffice(const QString &office);
    void setDistrict(const QString &district); ///< the one already set takes it away
    [[nodiscard]] const QString &district() const { return m_district; }

    // What it is made of.
    [[nodiscard]] FigureBoard *board() const { return m_board; }
    [[nodiscard]] TileMap *map() const { return m_map; }
    [[nodiscard]] const QList<ChartPanel *> &charts() const { return m_charts; }
    [[nodiscard]] QComboBox *yearBox() const { return m_yearBox; }
    [[nodiscard]] QComboBox *officeBox() const { return m_officeBox; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Choices;
    struct TileAnswer;

    void makeLayout();
    QWidget *makeFilters();
    QWidget *makeMapCard();
    void arrangeCharts();
    void loadChoices();
    void fillChoices(const Choices &choices);
    void refresh();
    void refreshTile(const QString &figure, int generation);
    void refreshGroups(const QString &figure, int generation);
    void showTile(const QString &figure, const TileAnswer &answer);
    void showGroups(const QString &figure);
    void showDistrict();
    void openRows(const QString &figure, const QString &district);
    [[nodiscard]] FigureFilter filter(int year) const;
    [[nodiscard]] QString filterText(const Figure &shown) const;
    [[nodiscard]] QString mapFigure() const;

    Session &m_session;
    int m_year = 0;
    QString m_office;
    QString m_district;
    int m_generation = 0;      ///< of the tiles; an answer to an older question is dropped
    int m_groupGeneration = 0; ///< of charts and map, which a district doesn't narrow
    bool m_stale = true;
    QTimer m_soon;
    QHash<QString, QString> m_districtNames;     ///< by id
    QHash<QString, QList<FigureGroup>> m_groups; ///< by figure, per district

    QComboBox *m_yearBox;
    QComboBox *m_officeBox;
    QPushButton *m_districtChip;
    FigureBoard *m_board;
    QComboBox *m_mapBox;
    TileMap *m_map;
    QWidget *m_mapCard = nullptr;
    QList<ChartPanel *> m_charts;
    QGridLayout *m_grid = nullptr;
    int m_columns = 0;
};

} // namespace moli
