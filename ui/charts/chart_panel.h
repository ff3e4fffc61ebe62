// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"

#include <QFrame>

class QLabel;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace moli {

class ChartView;

/// A chart on a card with what one does with a chart: see the same numbers as a table, copy it as a picture, save it as
/// PNG or SVG, print it.
class ChartPanel : public QFrame {
    Q_OBJECT
public:
    explicit ChartPanel(const QString &title, QWidget *parent = nullptr);

    /// `texts` are the values as people read them, one per category. `subtitle` says which rows (year, office); it is
    /// part of the title of what is saved and printed.
    void setChart(const ChartSpec &spec, const QStringList &texts, const QString &categoryHeading,
                  const QString &subtitle);
    void setSelected(int category);

    [[nodiscard]] QString title() const { return m_titleText; }
    [[nodiscard]] ChartView *view() const { return m_view; }
    [[nodiscard]] QTableWidget *table() const { return m_table; }
    [[nodiscard]] bool showsTable() const;
    void setShowsTable(bool on);
    /// Writes .png or .svg on white ground, whatever the theme. Throws Error.
    void saveTo(const QString &path) const;
    void copy() const;
    void print();

signals:
    void clicked(int category);
    void opened(int category); ///< its rows are wanted
    void said(const QString &sentence);

private:
    void askAndSave();
    [[nodiscard]] ChartSpec titled() const;

    QString m_titleText;
    QString m_subtitleText;
    QLabel *m_title;
    QLabel *m_subtitle;
    QStackedWidget *m_stack;
    ChartView *m_view;
    QTableWidget *m_table;
    QToolButton *m_toggle;
};

} // namespace moli
