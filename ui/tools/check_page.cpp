// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/check_page.h"

#include "ui/show_error.h"
#include "ui/theme.h"
#include "ui/tools/progress_panel.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>

namespace moli {

namespace {

constexpr int mostRows = 5000;
enum Column { Kind, List, Title, Message, ColumnCount };
enum ItemRole { TypeRole = Qt::UserRole + 1, IdRole };

bool canBeMended(const QString &kind)
{
    return kind == u"search" || kind == u"orphan_attachment" || kind == u"journal";
}

} // namespace

CheckPage::CheckPage(Session &session, QWidget *parent)
    : PageWidget(parent),
      m_session(session),
      m_check(new QAction(tr("Check now"), this)),
      m_repair(new QPushButton(tr("Repair"), this)),
      m_progress(new ProgressPanel(this)),
      m_summary(new QLabel(this)),
      m_stack(new QStackedWidget(this)),
      m_table(new QTableWidget(0, ColumnCount, this)),
      m_empty(new EmptyState(this))
{
    m_table->setAccessibleName(tr("Problems found"));
    m_table->setHorizontalHeaderLabels({tr("Kind"), tr("List"), tr("Record"), tr("What to do")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int letter = fontMetrics().horizontalAdvance(u'0');
    m_table->setColumnWidth(Kind, 16 * letter);
    m_table->setColumnWidth(List, 20 * letter);
    m_table->setColumnWidth(Title, 40 * letter);
    m_empty->setSentence(tr("Looks through every record and every attachment for what is missing, doubtful or damaged. "
                            "You can go on working meanwhile."));
    m_empty->setButton(tr("Check now"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_repair->setIcon(themeIcon(QStringLiteral("tools")));
    m_repair->hide();

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_repair);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(m_progress);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);

    connect(m_check, &QAction::triggered, this, [this] { run(false); });
    connect(m_empty, &EmptyState::clicked, this, [this] { run(false); });
    connect(m_repair, &QPushButton::clicked, this, [this] { run(true); });
    connect(m_table, &QTableWidget::cellActivated, this, &CheckPage::openRow);
}

CheckPage::~CheckPage()
{
    if (m_running)
        m_running->cancelled = true;
}

QString CheckPage::key() const
{
    return QStringLiteral("check");
}

QString CheckPage::title() const
{
    return tr("Check of the data");
}

QString CheckPage::summary() const
{
    return m_summary->text();
}

void CheckPage::run(bool repair)
{
    if (m_running)
        return;
    m_running = m_progress->start(repair ? tr("Checking and mending…") : tr("Checking…"), !repair);
    m_check->setEnabled(false);
    m_repair->setEnabled(false);
    struct Result {
        QList<Store::CheckProblem> problems;
        std::exception_ptr error;
    };
    const auto work = [&store = m_session.store(), repair, progress = m_running] {
        Result result;
        try {
            result.problems = store.check(repair, Progress::reporter(progress));
        } catch (...) {
            if (!progress->cancelled)
                result.error = std::current_exception();
        }
        return result;
    };
    const auto done = [this, repair](const Result &result) {
        const bool cancelled = m_running->cancelled;
        m_running.reset();
        m_progress->stop();
        m_check->setEnabled(true);
        m_repair->setEnabled(true);
        if (result.error)
            showError(window(), tr("Checking the data"), result.error);
        else if (cancelled)
            emit said(tr("The check was cancelled."));
        else
            showProblems(result.problems, repair);
        emit finished();
    };
    if (repair)
        m_session.write(this, tr("Mending the data"), work, done);
    else
        m_session.read(this, tr("Checking the data"), work, done);
}

QString CheckPage::kindText(const QString &kind)
{
    if (kind == u"damaged")
        return tr("Damaged");
    if (kind == u"foreign_key")
        return tr("Broken reference");
    if (kind == u"journal")
        return tr("History differs");
    if (kind == u"search")
        return tr("Search index out of date");
    if (kind == u"orphan_attachment")
        return tr("Unused attachment");
    if (kind == u"rule")
        return tr("Doubtful");
    if (kind == u"gap")
        return tr("Missing");
    return tr("To be looked at");
}

void CheckPage::showProblems(const QList<Store::CheckProblem> &problems, bool repaired)
{
    const Registry &registry = m_session.store().registry();
    const int rows = static_cast<int>(qMin<qsizetype>(problems.size(), mostRows));
    m_table->setRowCount(rows);
    int mendable = 0;
    int open = 0;
    QHash<QString, QStringList> ids;
    for (const Store::CheckProblem &problem : problems) {
        mendable += canBeMended(problem.kind) && !problem.repaired ? 1 : 0;
        open += problem.repaired ? 0 : 1;
    }
    for (int row = 0; row < rows; ++row) {
        const Store::CheckProblem &problem = problems.at(row);
        auto *kind = new QTableWidgetItem(problem.repaired ? tr("Mended")
                                                           : kindText(problem.kind)); // the table owns it
        kind->setForeground(problem.repaired              ? colours().primaryInk
                                : problem.kind == u"gap"  ? colours().accentInk
                                : problem.kind == u"rule" ? colours().accentInk
                                                          : colours().danger);
        kind->setData(TypeRole, problem.type);
        kind->setData(IdRole, problem.id);
        m_table->setItem(row, Kind, kind);
        m_table->setItem(row, List,
                         new QTableWidgetItem(registry.has(problem.type) ? registry.type(problem.type).pluralLabel()
                                                                         : QString()));
        m_table->setItem(row, Title, new QTableWidgetItem());
        auto *message = new QTableWidgetItem(problem.message);
        message->setToolTip(problem.message);
        m_table->setItem(row, Message, message);
        if (registry.has(problem.type) && !problem.id.isEmpty())
            ids[problem.type].append(problem.id);
    }
    m_stack->setCurrentWidget(problems.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    m_empty->setSentence(tr("Nothing is missing and nothing is damaged."));
    m_empty->setButton(tr("Check again"));
    m_repair->setVisible(mendable > 0 && !m_session.store().isReadOnly());
    m_summary->setText(problems.isEmpty() ? QString()
                           : repaired     ? tr("%Ln problem(s) need your attention.", nullptr, open)
                                          : tr("%Ln problem(s). A double click leads to the record.", nullptr, open));
    if (rows > 0)
        m_table->setCurrentCell(0, 0);

    // Titles come after the rows: there may be thousands.
    const auto look = [&store = m_session.store(), ids] {
        QHash<QString, QString> titles;
        for (auto it = ids.cbegin(); it != ids.cend(); ++it)
            titles.insert(store.titles(it.key(), it.value()));
        return titles;
    };
    m_session.read(this, tr("Reading the records' names"), look, [this](const QHash<QString, QString> &titles) {
        for (int row = 0; row < m_table->rowCount(); ++row)
            m_table->item(row, Title)->setText(titles.value(m_table->item(row, Kind)->data(IdRole).toString()));
    });
}

void CheckPage::openRow(int row)
{
    const QTableWidgetItem *item = m_table->item(row, Kind);
    if (!item || item->data(IdRole).toString().isEmpty()
        || !m_session.store().registry().has(item->data(TypeRole).toString()))
        return;
    Target target;
    target.kind = Target::Kind::Record;
    target.key = item->data(TypeRole).toString();
    target.record = item->data(IdRole).toString();
    emit targetRequested(target);
}

} // namespace moli
