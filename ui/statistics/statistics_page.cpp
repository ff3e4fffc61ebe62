// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/statistics_page.h"

#include "ui/charts/chart_panel.h"
#include "ui/lists/filter_bar.h"
#include "ui/theme.h"
#include "ui/tools/question.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QResizeEvent>
#include <QSplitter>
#include <QTableWidget>
#include <QToolButton>

namespace moli {
using namespace Qt::StringLiterals;

namespace {
constexpr int readDelay = 50;            // ms
constexpr int besideEachOtherFrom = 980; // pixels
} // namespace

StatisticsPage::StatisticsPage(Session &session, QWidget *parent)
    : PageWidget(parent),
      m_session(session),
      m_save(new QAction(themeIcon(u"save"_s, Ink::OnPrimary), tr("Save as a report"), this)),
      m_type(makeBox(tr("Records"))),
      m_rows(makeBox(tr("Rows"))),
      m_columns(makeBox(tr("Columns"))),
      m_measure(makeBox(tr("Measure"))),
      m_year(makeBox(tr("Year"))),
      m_compare(new QCheckBox(tr("Compare with the year before"), this)),
      m_small(new QCheckBox(tr("Show small numbers too"), this)),
      m_smallNote(new QLabel(this)),
      m_filterPlace(new QWidget(this)),
      m_table(new QTableWidget(this)),
      m_note(new QLabel(this)),
      m_chart(new ChartPanel(tr("Chart"), this)),
      m_splitter(new QSplitter(this))
{
    for (const RecordType &type : session.store().registry().types()) {
        if (type.area() != Area::Reference)
            m_type->addItem(type.pluralLabel(), type.key());
    }
    m_save->setEnabled(!session.store().isReadOnly());
    makeLayout();
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(readDelay);
    connect(&m_readTimer, &QTimer::timeout, this, &StatisticsPage::read);
    connect(m_save, &QAction::triggered, this, &StatisticsPage::askAndSaveReport);
    connect(m_type, &QComboBox::activated, this, [this] {
        takeType();
        suggest();
        read();
    });
    for (auto *box : {m_rows, m_columns, m_measure, m_year})
        connect(box, &QComboBox::activated, this, &StatisticsPage::read);
    for (auto *box : {m_compare, m_small})
        connect(box, &QCheckBox::toggled, this, &StatisticsPage::read);
    connect(m_table, &QTableWidget::cellActivated, this, &StatisticsPage::open);
    connect(m_chart, &ChartPanel::opened, this, [this](int row) { open(row, TotalColumn); });
    connect(m_chart, &ChartPanel::said, this, &StatisticsPage::said);
    connect(&session, &Session::changed, this, [this](const ChangeSet &) {
        if (isVisible())
            m_readTimer.start();
    });
    m_type->setCurrentIndex(qMax(0, m_type->findData(u"service"_s)));
    takeType();
    suggest();
}

QString StatisticsPage::title() const
{
    return tr("Statistics");
}

QComboBox *StatisticsPage::makeBox(const QString &name)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setMaxVisibleItems(20);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
    return box;
}

QToolButton *StatisticsPage::makeTool(const QString &icon, const QString &text)
{
    auto *tool = new QToolButton(this);
    tool->setProperty("role", "quiet");
    tool->setIcon(themeIcon(icon, Ink::Muted));
    tool->setIconSize({16, 16});
    tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tool->setText(text);
    tool->setAccessibleName(text);
    tool->setFocusPolicy(Qt::TabFocus);
    return tool;
}

void StatisticsPage::makeLayout()
{
    auto *questions = new QHBoxLayout;
    questions->setSpacing(12);
    const QList<QComboBox *> boxes{m_type, m_rows, m_columns, m_measure, m_year};
    for (auto *box : boxes) {
        auto *label = new QLabel(box->accessibleName(), this);
        label->setProperty("role", "caption");
        label->setBuddy(box);
        auto *one = new QVBoxLayout;
        one->setSpacing(2);
        one->addWidget(label);
        one->addWidget(box);
        questions->addLayout(one, box == m_year ? 2 : 3);
    }

    auto *reports = makeTool(u"folder"_s, tr("Saved reports"));
    reports->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(reports);
    reports->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillReports(menu); });
    auto *copyTool = makeTool(u"copy"_s, tr("Copy"));
    connect(copyTool, &QToolButton::clicked, this, [this] {
        copy();
        emit said(tr("The table is in the clipboard; paste it into a spreadsheet."));
    });
    auto *csv = makeTool(u"table"_s, tr("Save as CSV…"));
    connect(csv, &QToolButton::clicked, this, &StatisticsPage::askAndSaveCsv);
    auto *printTool = makeTool(u"print"_s, tr("Print"));
    connect(printTool, &QToolButton::clicked, this, &StatisticsPage::print);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_compare);
    tools->addWidget(m_small);
    tools->addStretch(1);
    for (auto *tool : {reports, copyTool, csv, printTool})
        tools->addWidget(tool);

    m_filterPlace->setLayout(new QVBoxLayout);
    m_filterPlace->layout()->setContentsMargins(0, 0, 0, 0);
    for (auto *label : {m_smallNote, m_note}) {
        label->setProperty("role", "hint");
        label->setWordWrap(true);
    }
    m_table->setAccessibleName(tr("Table of the statistics"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setToolTip(tr("Enter or a double click on a number opens the rows that make it."));

    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_chart);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(questions);
    layout->addWidget(m_filterPlace);
    layout->addLayout(tools);
    layout->addWidget(m_smallNote);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_note);
}

void StatisticsPage::showEvent(QShowEvent *event)
{
    PageWidget::showEvent(event);
    read();
}

void StatisticsPage::resizeEvent(QResizeEvent *event)
{
    PageWidget::resizeEvent(event);
    const bool wide = event->size().width() >= besideEachOtherFrom;
    const auto orientation = wide ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() != orientation || m_splitter->sizes().value(0) == 0) {
        m_splitter->setOrientation(orientation);
        const int room = wide ? event->size().width() : event->size().height();
        m_splitter->setSizes({room * 3 / 5, room * 2 / 5});
    }
}

void StatisticsPage::takeType()
{
    const Registry &registry = m_session.store().registry();
    const RecordType &type = registry.type(m_type->currentData().toString());
    for (auto *box : {m_rows, m_columns})
        box->clear();
    m_columns->addItem(tr("Only totals"), -1);
    const auto choices = statisticsDimensions(registry, type.key());
    for (qsizetype i = 0; i < choices.size(); ++i) {
        for (auto *box : {m_rows, m_columns})
            box->addItem(choices.at(i).label, i);
    }
    m_measure->clear();
    m_measures = {{}};
    m_measure->addItem(tr("Number of records"));
    const auto offer = [&](StatisticsMeasure measure, const QString &text) {
        for (const Field &field : CrossTable::measureFields(type, measure)) {
            if (field.key() == u"year" || field.key().endsWith(u"_year"))
                continue; // a name, no amount
            m_measures.append({measure, field.key()});
            m_measure->addItem(text.arg(field.label()));
        }
    };
    offer(StatisticsMeasure::Sum, tr("Sum: %1"));
    offer(StatisticsMeasure::Average, tr("Average: %1"));
    offer(StatisticsMeasure::Distinct, tr("How many different: %1"));
    offer(StatisticsMeasure::Least, tr("Least: %1"));
    offer(StatisticsMeasure::Greatest, tr("Greatest: %1"));
    m_year->clear();
    m_year->addItem(tr("All years"), 0);
    m_year->setEnabled(!type.whenField().isEmpty());

    delete m_filters;
    m_filters = new FilterBar(m_session, type, m_filterPlace);
    m_filters->textEdit()->hide(); // words are no conditions of a report
    m_filters->savedFiltersButton()->hide();
    m_filterPlace->layout()->addWidget(m_filters);
    connect(m_filters, &FilterBar::changed, this, &StatisticsPage::read);
    const bool hides = hidesSmallCells(type.key());
    m_small->setVisible(hides);
    m_small->setChecked(false);
    m_smallNote->setVisible(hides);
    m_smallNote->setText(tr("Numbers of fewer than %1 records stand as *, because a person could be recognized from "
                            "them; so do as many others as would give them away. Have them shown only for work that "
                            "needs them, and don't pass them on.")
                             .arg(leastShownRows));
}

/// By place and by kind, which is what most people ask first.
void StatisticsPage::suggest()
{
    const RecordType &type = m_session.store().registry().type(m_type->currentData().toString());
    const auto choices = statisticsDimensions(m_session.store().registry(), type.key());
    int row = -1;
    int column = -1;
    for (int i = 0; i < choices.size(); ++i) {
        const Field *field = type.findField(choices.at(i).dimension.path);
        if (!field)
            continue;
        if (row < 0 && (field->refersTo() == u"district" || field->refersTo() == u"office"))
            row = i;
        if (column < 0 && field->type() == FieldType::Choice)
            column = i;
    }
    if (row < 0 && column >= 0)
        std::swap(row, column);
    m_rows->setCurrentIndex(qMax(0, m_rows->findData(row)));
    m_columns->setCurrentIndex(qMax(0, m_columns->findData(column)));
}

StatisticsDimension StatisticsPage::dimension(const QComboBox *box) const
{
    const auto choices = statisticsDimensions(m_session.store().registry(), m_type->currentData().toString());
    const int chosen = box->currentIndex() < 0 ? -1 : box->currentData().toInt();
    return chosen < 0 || chosen >= choices.size() ? StatisticsDimension{} : choices.at(chosen).dimension;
}

StatisticsRequest StatisticsPage::requestOfAllYears() const
{
    const MeasureChoice measure = m_measures.value(m_measure->currentIndex());
    StatisticsRequest request;
    request.type = m_type->currentData().toString();
    request.rows = dimension(m_rows);
    request.columns = dimension(m_columns);
    request.measure = measure.measure;
    request.field = measure.field;
    request.where = m_filters->conditions();
    request.showsSmall = m_small->isChecked();
    return request;
}

StatisticsRequest StatisticsPage::request() const
{
    const int year = m_year->currentData().toInt();
    return year > 0 ? requestOfAllYears().inYear(m_session.store().registry(), year) : requestOfAllYears();
}

void StatisticsPage::setRequest(const StatisticsRequest &request, const QString &name)
{
    const Registry &registry = m_session.store().registry();
    const int type = m_type->findData(request.type);
    if (type < 0 || !CrossTable::problem(registry, request).isEmpty()) {
        emit said(tr("This report asks for something that this version doesn't know."));
        return;
    }
    m_type->setCurrentIndex(type);
    takeType();
    const auto choices = statisticsDimensions(registry, request.type);
    const auto choose = [&](QComboBox *box, const StatisticsDimension &wanted) {
        int found = -1;
        for (int i = 0; i < choices.size(); ++i) {
            if (choices.at(i).dimension == wanted)
                found = i;
        }
        box->setCurrentIndex(qMax(0, box->findData(found)));
    };
    choose(m_rows, request.rows);
    choose(m_columns, request.columns);
    for (int i = 0; i < m_measures.size(); ++i) {
        if (m_measures.at(i).measure == request.measure && m_measures.at(i).field == request.field)
            m_measure->setCurrentIndex(i);
    }
    // A year stands in its own box, not among the filters.
    QList<Condition> where = request.where;
    StatisticsRequest bare;
    bare.type = request.type;
    for (int year = 2000; year <= m_session.store().today().year() + 1; ++year) {
        const auto ofYear = bare.inYear(registry, year).where;
        if (ofYear.isEmpty() || where.size() < ofYear.size() || where.last(ofYear.size()) != ofYear)
            continue;
        where.resize(where.size() - ofYear.size());
        m_year->addItem(QString::number(year), year);
        m_year->setCurrentIndex(m_year->count() - 1);
        break;
    }
    if (!where.isEmpty())
        m_filters->setRows(where, {}, name);
    m_small->setChecked(request.showsSmall);
    read();
}

StatisticsPage::Found StatisticsPage::find(const Store &store, const StatisticsRequest &request, int year, bool compare)
{
    const Registry &registry = store.registry();
    Found found;
    found.now = std::make_shared<const CrossTable>(store, year > 0 ? request.inYear(registry, year) : request);
    if (compare && year > 0)
        found.before = std::make_shared<const CrossTable>(store, request.inYear(registry, year - 1));
    Query saved{u"report"_s};
    saved.sort = {u"name"_s, false};
    for (const Record &report : store.query(saved).records)
        found.reports.append({report.id(), report.text(u"name"_s)});
    const QString when = registry.type(request.type).whenField();
    if (when.isEmpty())
        return found;
    const bool isDate = registry.type(request.type).field(when).type() == FieldType::Date;
    for (const Group &group : store.aggregate({request.type,
                                               {},
                                               {{Measure::Kind::Count, {}}},
                                               {{when, isDate ? Dimension::Part::Year : Dimension::Part::Whole}}})) {
        if (!group.keys.first().isNull())
            found.years.prepend(group.keys.first().toString());
    }
    return found;
}

void StatisticsPage::read()
{
    const int year = m_year->currentData().toInt();
    m_compare->setEnabled(year > 0);
    const int reading = ++m_reading;
    m_session.read(
        this, tr("Counting"),
        [&store = m_session.store(), request = requestOfAllYears(), year, compare = m_compare->isChecked()] {
            return find(store, request, year, compare);
        },
        [this, reading](const Found &found) {
            if (reading != m_reading)
                return;
            m_found = found;
            fill();
        });
}

void StatisticsPage::fillReports(QMenu *menu)
{
    menu->clear();
    for (const auto &[id, name] : std::as_const(m_found.reports))
        menu->addAction(name, this, [this, report = id] { openReport(report); });
    if (menu->isEmpty())
        menu->addAction(tr("No report was saved yet"))->setEnabled(false);
}

void StatisticsPage::openReport(const QString &id)
{
    const auto report = m_session.store().get(u"report"_s, id);
    const auto asked = report ? StatisticsRequest::fromJson(report->text(u"definition"_s)) : std::nullopt;
    if (!asked) {
        emit said(tr("This report can't be read; save it anew."));
        return;
    }
    setRequest(*asked, report->text(u"name"_s));
}

void StatisticsPage::askAndSaveReport()
{
    const QString name = askForText(this, tr("Save as a report"), tr("Name of the report"), tr("Save"));
    if (!name.isEmpty())
        saveAs(name);
}

void StatisticsPage::saveAs(const QString &name)
{
    m_session.write(
        this, tr("Saving the report"),
        [&store = m_session.store(), name, definition = request().toJson(), info = m_session.edit()] {
            Record report = store.blank(u"report"_s);
            report.set(u"name"_s, name).set(u"definition"_s, definition);
            return store.save(report, info);
        },
        [this, name](const SaveResult &result) {
            emit said(result.saved() ? tr("Saved as “%1”. Ctrl+Z takes it back.").arg(name)
                                     : result.problems.value(0).sentence);
        });
}

} // namespace moli
