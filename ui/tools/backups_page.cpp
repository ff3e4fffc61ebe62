// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/backups_page.h"

#include "ui/show_error.h"
#include "ui/theme.h"
#include "ui/tools/question.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QUrl>

namespace moli {

namespace {
enum Column { MadeAt, Cause, Size, Name, State, ColumnCount };
} // namespace

BackupsPage::BackupsPage(Session &session, QWidget *parent)
    : PageWidget(parent),
      m_session(session),
      m_make(new QAction(tr("Back up now"), this)),
      m_folder(new QPushButton(tr("Show the folder"), this)), // in reading order, which Tab follows
      m_verify(new QPushButton(tr("Check this backup"), this)),
      m_restore(new QPushButton(tr("Restore…"), this)),
      m_stack(new QStackedWidget(this)),
      m_table(new QTableWidget(0, ColumnCount, this)),
      m_empty(new EmptyState(this))
{
    m_table->setAccessibleName(tr("Backups"));
    m_table->setHorizontalHeaderLabels({tr("Made"), tr("Why"), tr("Size"), tr("File"), tr("State")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int letter = fontMetrics().horizontalAdvance(u'0');
    m_table->setColumnWidth(MadeAt, 28 * letter);
    m_table->setColumnWidth(Cause, 22 * letter);
    m_table->setColumnWidth(Size, 14 * letter);
    m_table->setColumnWidth(Name, 48 * letter);
    m_empty->setSentence(
        tr("There is no backup yet. Moli makes one each day the file is opened, and you can make one now."));
    m_empty->setButton(tr("Back up now"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_verify->setIcon(themeIcon(QStringLiteral("check")));
    m_restore->setIcon(themeIcon(QStringLiteral("restore")));
    m_folder->setProperty("role", "quiet");
    m_folder->setIcon(themeIcon(QStringLiteral("folder")));
    auto *hint = new QLabel(
        tr("Kept: the last of each of 7 days, 4 weeks and 12 months, in a folder beside the file. Copy it to another disk now and then."),
        this);
    hint->setProperty("role", "hint");
    hint->setWordWrap(true);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(hint, 1);
    bar->addWidget(m_folder);
    bar->addWidget(m_verify);
    bar->addWidget(m_restore);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);

    connect(m_make, &QAction::triggered, this, &BackupsPage::make);
    connect(m_empty, &EmptyState::clicked, this, &BackupsPage::make);
    connect(m_verify, &QPushButton::clicked, this, &BackupsPage::verify);
    connect(m_restore, &QPushButton::clicked, this, &BackupsPage::restore);
    connect(m_folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(backupFolder(m_session.store().path()))); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &BackupsPage::showButtons);
    showButtons();
}

QString BackupsPage::key() const
{
    return QStringLiteral("backups");
}

QString BackupsPage::title() const
{
    return tr("Backups");
}

void BackupsPage::showEvent(QShowEvent *event)
{
    PageWidget::showEvent(event);
    refresh();
}

QString BackupsPage::causeText(BackupCause cause)
{
    switch (cause) {
    case BackupCause::Daily: return tr("Each day");
    case BackupCause::BeforeUpgrade: return tr("Before an update");
    case BackupCause::BeforeImport: return tr("Before an import");
    case BackupCause::BeforeMerge: return tr("Before a merge");
    case BackupCause::ByHand: return tr("By hand");
    }
    return {};
}

void BackupsPage::refresh()
{
    m_session.read(
        this, tr("Listing the backups"), [path = m_session.store().path()] { return listBackups(path); },
        [this](const QList<BackupFile> &files) { fill(files); });
}

void BackupsPage::fill(const QList<BackupFile> &files)
{
    const QString kept = current() ? current()->path : QString();
    m_files = files;
    m_table->setRowCount(static_cast<int>(files.size()));
    const QLocale locale;
    const ValueText text(m_session.store());
    for (int row = 0; row < files.size(); ++row) {
        const BackupFile &file = files.at(row);
        m_table->setItem(row, MadeAt, new QTableWidgetItem(text.instant(file.madeAt.toMSecsSinceEpoch())));
        m_table->setItem(row, Cause, new QTableWidgetItem(causeText(file.cause)));
        m_table->setItem(row, Size,
                         new QTableWidgetItem(
                             locale.formattedDataSize(file.size, 1, QLocale::DataSizeTraditionalFormat)));
        m_table->setItem(row, Name, new QTableWidgetItem(QFileInfo(file.path).fileName()));
        m_table->setItem(row, State, new QTableWidgetItem());
        if (file.path == kept)
            m_table->selectRow(row);
    }
    m_stack->setCurrentWidget(files.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    if (!current() && !files.isEmpty())
        m_table->selectRow(0);
    showButtons();
}

const BackupFile *BackupsPage::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() || rows.first().row() >= m_files.size() ? nullptr : &m_files.at(rows.first().row());
}

void BackupsPage::showButtons()
{
    m_verify->setEnabled(current() != nullptr);
    m_restore->setEnabled(current() != nullptr && !m_session.store().isReadOnly());
    m_folder->setEnabled(!m_files.isEmpty());
}

void BackupsPage::make()
{
    m_make->setEnabled(false);
    struct Made {
        QString path;
        std::exception_ptr error; ///< caught here and not by the session: the button has to come back then too
    };
    const auto work = [&store = m_session.store()] {
        Made made;
        try {
            made.path = makeBackup(store, BackupCause::ByHand);
        } catch (...) {
            made.error = std::current_exception();
        }
        return made;
    };
    m_session.read(this, tr("Making a backup"), work, [this](const Made &made) {
        m_make->setEnabled(true);
        if (made.error) {
            showError(window(), tr("Making a backup"), made.error);
            return;
        }
        emit said(tr("Backed up and read back: %1").arg(QFileInfo(made.path).fileName()));
        refresh();
    });
}

void BackupsPage::verify()
{
    const BackupFile *file = current();
    if (!file)
        return;
    const QString path = file->path;
    m_session.read(
        this, tr("Reading the backup"), [path] { return verifyBackup(path); },
        [this, path](const BackupCheck &check) {
            for (int row = 0; row < m_files.size(); ++row) {
                if (m_files.at(row).path != path)
                    continue;
                QTableWidgetItem *state = m_table->item(row, State);
                state->setText(check.whole ? tr("Whole") : check.sentence);
                state->setForeground(check.whole ? colours().primaryInk : colours().danger);
            }
            emit said(check.whole ? tr("The backup is whole.") : check.sentence);
        });
}

void BackupsPage::restore()
{
    const BackupFile *file = current();
    if (!file)
        return;
    const QString made = ValueText(m_session.store()).instant(file->madeAt.toMSecsSinceEpoch());
    const QString path = file->path;
    const int answer = askPerson(
        window(), tr("Restore the backup of %1?").arg(made),
        tr("Everything entered since then will no longer be in the file. The file as it is now is kept beside "
           "it, and Moli opens the restored one at once."),
        {tr("Keep the present file"), tr("Restore")}, true);
    if (answer == 1)
        emit restoreRequested(path);
}

} // namespace moli
