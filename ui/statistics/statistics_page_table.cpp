// SPDX-License-Identifier: GPL-3.0-or-later
// What the statistics page shows of a table that was counted, and how it leaves the program.
#include "app/prints/print_words.h"
#include "app/text/joined.h"
#include "app/text/number_text.h"
#include "db/store/error.h"
#include "ui/charts/chart_panel.h"
#include "ui/prints/print_preview.h"
#include "ui/show_error.h"
#include "ui/statistics/statistics_page.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTableWidget>

#include <cmath>
#include <limits>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 500; ///< a table that nobody reads to its end
constexpr qsizetype mostBars = 24;   ///< of a chart
constexpr qsizetype mostUpright = 8; ///< columns on an upright sheet
constexpr int cellMargin = 12;       // pixels
constexpr int widestHeading = 220;   // pixels

/// The heading of a year before that stands for the same: "2020-03" for "2021-03".
QString keyBefore(const StatisticsDimension &dimension, const QString &key)
{
    if (dimension.part == Dimension::Part::Whole || key.size() < 4)
        return key;
    return QString::number(key.left(4).toInt() - 1) + key.mid(4);
}

} // namespace

QList<StatisticsPage::Line> StatisticsPage::lines() const
{
    const CrossTable &now = *m_found.now;
    QList<Line> lines;
    QList<qsizetype> taken;
    for (qsizetype row = 0; row < now.rows().size(); ++row) {
        Line line{now.rows().at(row).label, row, -1};
        if (m_found.before)
            line.before = m_found.before->rowOf(keyBefore(now.request().rows, now.rows().at(row).key));
        taken.append(line.before);
        lines.append(line);
    }
    if (m_found.before) {
        for (qsizetype row = 0; row < m_found.before->rows().size(); ++row) {
            if (!taken.contains(row))
                lines.append({m_found.before->rows().at(row).label, -1, row});
        }
    }
    return lines;
}

QString StatisticsPage::textOf(const StatisticsCell &cell) const
{
    if (cell.hidden)
        return u"*"_s;
    if (!cell.value)
        return {};
    const CrossTable &table = *m_found.now;
    const auto &asked = table.request();
    const bool counts = asked.measure == StatisticsMeasure::Count || asked.measure == StatisticsMeasure::Distinct;
    const ValueText text(m_session.store());
    const auto &type = m_session.store().registry().type(asked.type);
    if (!counts && type.field(asked.field).type() == FieldType::Money)
        return text.money(*cell.value);
    return text.number(*cell.value, table.decimals());
}

StatisticsCell StatisticsPage::totalBefore(const Line &line) const
{
    return line.before < 0 ? StatisticsCell{} : m_found.before->rowTotal(line.before);
}

QString StatisticsPage::changeText(const StatisticsCell &now, const StatisticsCell &before) const
{
    if (now.hidden || before.hidden)
        return u"*"_s;
    const qint64 from = before.value.value_or(0);
    const qint64 to = now.value.value_or(0);
    if (from == to)
        return tr("the same");
    if (from == 0)
        return tr("new");
    const double percent = 100.0 * static_cast<double>(to - from) / std::abs(static_cast<double>(from));
    const QString number = localeForPeople().toString(percent, 'f', 1);
    return (percent > 0 ? u"+"_s : QString()) + number + u'%';
}

void StatisticsPage::fill()
{
    const CrossTable &now = *m_found.now;
    fillYears(m_found.years);
    m_lines = lines();
    const bool truncated = m_lines.size() > mostLines;
    const auto shownLines = truncated ? m_lines.first(mostLines) : m_lines;
    const auto columns = static_cast<int>(now.columns().size());
    const bool only = now.request().columns.path.isEmpty();
    const int values = only ? 0 : columns; // without columns the total says it all
    const int year = m_year->currentData().toInt();

    // The totals first: with many columns they would be out of sight at the end.
    QStringList headings{m_rows->currentText(), tr("Total")};
    if (m_found.before)
        headings += {tr("Total %1").arg(year - 1), tr("Change")};
    for (int column = 0; column < values; ++column)
        headings.append(now.columns().at(column).label);
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(headings.size()));
    m_table->setRowCount(static_cast<int>(shownLines.size()) + 1);
    m_table->setHorizontalHeaderLabels(headings);

    const QFont bold = scaledFont(m_table->font(), 1.0, QFont::DemiBold);
    const auto put = [&](int row, int column, const QString &text, bool isTotal) {
        auto *item = new QTableWidgetItem(text); // the table owns it
        if (column > 0)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (isTotal)
            item->setFont(bold);
        m_table->setItem(row, column, item);
    };
    const auto putLine = [&](int row, const QString &label, auto cellAt, const StatisticsCell &total,
                             const StatisticsCell &before) {
        const bool last = row == shownLines.size();
        put(row, 0, label, last);
        put(row, TotalColumn, textOf(total), true);
        if (m_found.before) {
            put(row, BeforeColumn, textOf(before), last);
            put(row, ChangeColumn, changeText(total, before), last);
        }
        for (int column = 0; column < values; ++column)
            put(row, firstValueColumn() + column, textOf(cellAt(column)), last);
    };
    for (int row = 0; row < shownLines.size(); ++row) {
        const Line &line = shownLines.at(row);
        putLine(
            row, line.label, [&](int column) { return line.now < 0 ? StatisticsCell{} : now.cell(line.now, column); },
            line.now < 0 ? StatisticsCell{} : now.rowTotal(line.now), totalBefore(line));
    }
    putLine(
        static_cast<int>(shownLines.size()), tr("Total"), [&](int column) { return now.columnTotal(column); },
        now.total(), m_found.before ? m_found.before->total() : StatisticsCell{});
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const int width = m_table->columnWidth(column) + cellMargin;
        m_table->setColumnWidth(column, column > 0 ? width : qMin(width, widestHeading));
    }
    for (int column = 1; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    m_note->setText(truncated ? tr("The first %1 of %2 rows; choose other rows or filter.")
                                    .arg(QString::number(mostLines), QString::number(m_lines.size()))
                              : QString());
    m_note->setVisible(truncated);
    if (truncated)
        m_lines = shownLines;
    fillChart();
}

void StatisticsPage::fillYears(const QStringList &years)
{
    const int chosen = m_year->currentData().toInt();
    m_year->clear();
    m_year->addItem(tr("All years"), 0);
    for (const QString &year : years)
        m_year->addItem(year, year.toInt());
    if (chosen > 0 && m_year->findData(chosen) < 0)
        m_year->addItem(QString::number(chosen), chosen);
    m_year->setCurrentIndex(qMax(0, m_year->findData(chosen)));
}

void StatisticsPage::fillChart()
{
    const CrossTable &now = *m_found.now;
    ChartSpec spec;
    spec.decimals = now.decimals();
    ChartSeries series{m_measure->currentText(), {}};
    ChartSeries earlier{QString::number(m_year->currentData().toInt() - 1), {}};
    QStringList texts;
    const double scale = std::pow(10, now.decimals());
    const auto value = [&](const StatisticsCell &cell) {
        return cell.value ? static_cast<double>(*cell.value) / scale : std::numeric_limits<double>::quiet_NaN();
    };
    for (const Line &line : std::as_const(m_lines)) {
        if (spec.categories.size() == mostBars)
            break;
        const StatisticsCell total = line.now < 0 ? StatisticsCell{} : now.rowTotal(line.now);
        spec.categories.append(line.label);
        series.values.append(value(total));
        earlier.values.append(value(totalBefore(line)));
        texts.append(textOf(total));
    }
    const bool months = now.request().rows.part != Dimension::Part::Whole;
    spec.kind = months ? ChartKind::Lines : spec.categories.size() > 8 ? ChartKind::HorizontalBars : ChartKind::Bars;
    if (m_found.before) {
        series.name = m_year->currentText();
        spec.series = {earlier, series};
    } else {
        spec.series = {series};
    }
    QString subtitle = tr("%1, %2").arg(m_type->currentText(), m_measure->currentText());
    if (m_year->currentData().toInt() > 0)
        subtitle = tr("%1, %2").arg(subtitle, m_year->currentText());
    m_chart->setChart(spec, texts, m_rows->currentText(), subtitle);
}

int StatisticsPage::firstValueColumn() const
{
    return m_found.before ? ChangeColumn + 1 : TotalColumn + 1;
}

QString StatisticsPage::caption(qsizetype row, qsizetype column) const
{
    const CrossTable &now = *m_found.now;
    QStringList parts{tr("Statistics")};
    if (row >= 0 && !now.request().rows.path.isEmpty())
        parts.append(now.rows().at(row).label);
    if (column >= 0)
        parts.append(now.columns().at(column).label);
    if (m_year->currentData().toInt() > 0)
        parts.append(m_year->currentText());
    return parts.join(u" · "_s);
}

void StatisticsPage::open(int row, int column)
{
    if (!m_found.now || row < 0)
        return;
    const CrossTable &now = *m_found.now;
    const bool isTotal = row >= m_lines.size();
    const bool isBefore = m_found.before && column == BeforeColumn;
    const qsizetype line = isTotal ? -1 : isBefore ? m_lines.at(row).before : m_lines.at(row).now;
    const qsizetype at = column >= firstValueColumn() ? column - firstValueColumn() : -1;
    if (!isTotal && line < 0)
        return;
    const CrossTable &table = isBefore ? *m_found.before : now;
    const StatisticsCell cell = line < 0 ? (at < 0 ? table.total() : table.columnTotal(at))
        : at < 0                         ? table.rowTotal(line)
                                         : table.cell(line, at);
    if (cell.hidden) {
        emit said(tr("Hidden, because a person could be recognized. Tick “%1” to see it.").arg(m_small->text()));
        return;
    }
    const Query query = table.recordsOf(line, at);
    emit targetRequested(Target::toList(query.type, query, isBefore ? tr("Statistics") : caption(line, at)));
}

void StatisticsPage::copy() const
{
    if (m_found.now)
        QGuiApplication::clipboard()->setText(m_found.now->toText(u'\t'));
}

void StatisticsPage::saveCsv(const QString &path) const
{
    QSaveFile file(path);
    // With its mark in front, so that WPS and Excel read Chinese.
    const QByteArray bytes = QByteArray("\xef\xbb\xbf") + (m_found.now ? m_found.now->toText(u',').toUtf8() : "");
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(tr("The table could not be saved as %1. Choose another place.").arg(path), file.errorString(),
                    Error::Kind::Io);
}

void StatisticsPage::askAndSaveCsv()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString proposed = QString(folder + u'/' + m_type->currentText() + u".csv");
    QString path = QFileDialog::getSaveFileName(this, tr("Save as CSV"), proposed, tr("Table (*.csv)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".csv", Qt::CaseInsensitive))
        path += u".csv";
    try {
        saveCsv(path);
        emit said(tr("Saved: %1").arg(path));
    } catch (...) {
        showError(window(), tr("Saving the table"), std::current_exception());
    }
}

PrintSheet StatisticsPage::sheet() const
{
    const PrintWords words(m_session.store());
    QString subtitle = m_measure->currentText();
    if (m_year->currentData().toInt() > 0)
        subtitle = tr("%1, %2").arg(subtitle, m_year->currentText());
    auto sheet = words.sheet(m_type->currentText(), subtitle);
    QStringList headings;
    QList<int> numbers;
    QList<int> widths;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        headings.append(m_table->horizontalHeaderItem(column)->text());
        widths.append(column > 0 ? 10 : 22);
        if (column > 0)
            numbers.append(column);
    }
    QList<QStringList> rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells.append(m_table->item(row, column)->text());
        rows.append(cells);
    }
    auto &table = sheet.table(headings, rows);
    table.numbers = numbers;
    table.widths = widths;
    table.lastIsTotal = true;
    sheet.landscape = headings.size() > mostUpright;
    if (m_found.now && m_found.now->hidesSomething())
        sheet.text(tr("* Hidden, so that nobody can be recognized."));
    return sheet;
}

void StatisticsPage::print()
{
    if (m_found.now)
        (new PrintPreview(sheet(), window()))->open();
}

} // namespace moli
