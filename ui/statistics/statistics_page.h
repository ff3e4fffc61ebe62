// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/prints/print_sheet.h"
#include "app/statistics/cross_table.h"
#include "ui/page.h"
#include "ui/session.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QSplitter;
class QTableWidget;
class QToolButton;
class QVBoxLayout;

namespace moli {

class ChartPanel;
class FilterBar;
class NoticeBar;

/// Rows × columns × measure × filter over the records of a type: a table whose totals agree, its chart, the way from each
/// cell to its rows, the year before beside it. What is asked for can be kept under a name (record type `report`).
class StatisticsPage : public PageWidget {
    Q_OBJECT
public:
    /// Of the table; behind them stand the columns that were asked for.
    enum Column { LabelColumn, TotalColumn, BeforeColumn, ChangeColumn };

    explicit StatisticsPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const override { return QStringLiteral("statistics"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QAction *primaryAction() override { return m_save; }

    /// What is asked for now, the year included.
    [[nodiscard]] StatisticsRequest request() const;
    void setRequest(const StatisticsRequest &request, const QString &name = {});
    void saveAs(const QString &name);
    void openReport(const QString &id);
    /// Throws Error.
    void saveCsv(const QString &path) const;
    void copy() const;
    /// The table as it stands, for paper.
    [[nodiscard]] PrintSheet sheet() const;

    [[nodiscard]] QTableWidget *table() const { return m_table; }
    [[nodiscard]] QComboBox *typeBox() const { return m_type; }
    [[nodiscard]] QComboBox *rowsBox() const { return m_rows; }
    [[nodiscard]] QComboBox *columnsBox() const { return m_columns; }
    [[nodiscard]] QComboBox *measureBox() const { return m_measure; }
    [[nodiscard]] QComboBox *yearBox() const { return m_year; }
    [[nodiscard]] QCheckBox *compareBox() const { return m_compare; }
    [[nodiscard]] QCheckBox *smallBox() const { return m_small; }
    [[nodiscard]] ChartPanel *chart() const { return m_chart; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Found {
        std::shared_ptr<const CrossTable> now;
        std::shared_ptr<const CrossTable> before;   ///< of the year before, where it's compared
        QStringList years;                          ///< with records, the last one first
        QList<std::pair<QString, QString>> reports; ///< id and name
    };
    struct MeasureChoice {
        StatisticsMeasure measure = StatisticsMeasure::Count;
        QString field;
    };
    /// A line of the table: a heading of this year's rows, or one that only the year before has.
    struct Line {
        QString label;
        qsizetype now = -1;
        qsizetype before = -1;
    };
    [[nodiscard]] static Found find(const Store &store, const StatisticsRequest &request, int year, bool compare);

    void makeLayout();
    QComboBox *makeBox(const QString &name);
    QToolButton *makeTool(const QString &icon, const QString &text);
    void takeType();
    void suggest();
    [[nodiscard]] StatisticsRequest requestOfAllYears() const;
    [[nodiscard]] StatisticsDimension dimension(const QComboBox *box) const;
    void read();
    void fill();
    void fillYears(const QStringList &years);
    void fillChart();
    [[nodiscard]] QList<Line> lines() const;
    [[nodiscard]] StatisticsCell totalBefore(const Line &line) const;
    [[nodiscard]] QString textOf(const StatisticsCell &cell) const;
    [[nodiscard]] QString changeText(const StatisticsCell &now, const StatisticsCell &before) const;
    [[nodiscard]] int firstValueColumn() const; ///< the year before stands in front of them where it's compared
    [[nodiscard]] QString caption(qsizetype row, qsizetype column) const;
    void open(int row, int column);
    void fillReports(QMenu *menu);
    void askAndSaveReport();
    void askAndSaveCsv();
    void print();

    Session &m_session;
    QAction *m_save;
    QComboBox *m_type;
    QComboBox *m_rows;
    QComboBox *m_columns;
    QComboBox *m_measure;
    QComboBox *m_year;
    QCheckBox *m_compare;
    QCheckBox *m_small;
    QLabel *m_smallNote;
    QWidget *m_filterPlace;
    FilterBar *m_filters = nullptr;
    QTableWidget *m_table;
    QLabel *m_note;
    ChartPanel *m_chart;
    QSplitter *m_splitter;
    QList<MeasureChoice> m_measures;
    QTimer m_readTimer;
    int m_reading = 0;
    Found m_found;
    QList<Line> m_lines;
};

} // namespace moli
