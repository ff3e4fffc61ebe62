// SPDX-License-Identifier: GPL-3.0-or-later
// The window's small menu, what Ctrl+K offers beside the records, and the words about the program.
#include "ui/lists/type_names.h"
#include "ui/main_window.h"
#include "ui/main_window_undo.h"
#include "ui/page_catalogue.h"
#include "ui/search_palette.h"
#include "ui/theme.h"
#include "ui/tools/preferences.h"

#include <QAction>
#include <QDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace moli {

QMenu *MainWindow::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setAccessibleName(tr("Menu"));
    menu->addAction(themeIcon(QStringLiteral("file_new")), tr("New file for my office…"),
                    QKeySequence(QStringLiteral("Ctrl+Shift+N")), this, &MainWindow::newFileRequested);
    menu->addAction(themeIcon(QStringLiteral("folder")), tr("Open a file…"), QKeySequence(QStringLiteral("Ctrl+O")),
                    this, &MainWindow::openRequested);
    QMenu *recent = menu->addMenu(themeIcon(QStringLiteral("history")), tr("Open again"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentFiles(recent); });
    menu->addAction(themeIcon(QStringLiteral("demo")), tr("Open the demo file"), this, &MainWindow::demoRequested);
    menu->addSeparator();
    menu->addAction(themeIcon(QStringLiteral("person")), tr("Who is working…"), this, &MainWindow::operatorRequested);
    menu->addAction(themeIcon(QStringLiteral("settings")), tr("Settings"), this, [this] {
        Target target;
        target.key = QStringLiteral("settings");
        go(target);
    });
    menu->addSeparator();
    menu->addAction(themeIcon(QStringLiteral("info")), tr("About Moli"), this, &MainWindow::showAbout);
    menu->addAction(themeIcon(QStringLiteral("close")), tr("Quit"), QKeySequence(QStringLiteral("Ctrl+Q")), this,
                    &QWidget::close);
    addActions(menu->actions()); // so that their keys work while the menu is closed
    return menu;
}

void MainWindow::fillRecentFiles(QMenu *menu)
{
    menu->clear();
    for (const QString &path : m_preferences.recentFiles()) {
        const bool open = QFileInfo(path) == QFileInfo(m_session.store().path());
        QAction *action = menu->addAction(QFileInfo(path).completeBaseName(), this,
                                          [this, path] { emit fileRequested(path); });
        action->setToolTip(path);
        action->setEnabled(!open);
    }
    if (menu->isEmpty())
        menu->addAction(tr("No other file yet"))->setEnabled(false);
}

void MainWindow::fillPalette()
{
    QList<PaletteCommand> commands;
    for (const PageEntry &page : pageCatalogue()) {
        if (!page.recordType.isEmpty())
            continue;
        commands.append({page.label, tr("Page"), page.icon, [this, key = page.key] { go(Target::toPage(key)); }});
    }
    for (const RecordType &type : m_session.store().registry().types()) {
        commands.append({type.pluralLabel(), tr("List"), areaKey(type.area()), [this, key = type.key()] {
                             Target target;
                             target.kind = Target::Kind::List;
                             target.key = key;
                             go(target);
                         }});
    }
    if (!m_session.store().isReadOnly()) {
        for (const RecordType &type : m_session.store().registry().types()) {
            if (type.isGuarded())
                continue;
            commands.append({newRecordText(type), tr("Action"), QStringLiteral("plus"), [this, key = type.key()] {
                                 Target target;
                                 target.kind = Target::Kind::NewRecord;
                                 target.key = key;
                                 go(target);
                             }});
        }
    }
    const auto addAction = [&](const QString &text, const QString &icon, auto run) {
        commands.append({text, tr("Action"), icon, run});
    };
    addAction(tr("Undo"), QStringLiteral("undo"), [this] { m_undo->undo()->trigger(); });
    addAction(tr("Redo"), QStringLiteral("redo"), [this] { m_undo->redo()->trigger(); });
    addAction(tr("New file for my office…"), QStringLiteral("file_new"), [this] { emit newFileRequested(); });
    addAction(tr("Open a file…"), QStringLiteral("folder"), [this] { emit openRequested(); });
    addAction(tr("Open the demo file"), QStringLiteral("demo"), [this] { emit demoRequested(); });
    addAction(tr("About Moli"), QStringLiteral("info"), [this] { showAbout(); });
    m_palette->setCommands(std::move(commands));
}

void MainWindow::showAbout()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("About Moli"));
    auto *mark = new QLabel(dialog);
    mark->setPixmap(themeIcon(QStringLiteral("moli")).pixmap(64, 64));
    auto *name = new QLabel(tr("Moli 茉莉"), dialog);
    name->setProperty("role", "hero");
    auto *version =
        new QLabel(tr("Version %1, with Qt %2").arg(QStringLiteral(MOLI_VERSION), QString::fromLatin1(qVersion())),
                   dialog);
    version->setProperty("role", "hint");
    auto *text = new QLabel(tr("The desk of an incubation base for women's social organizations."), dialog);
    text->setWordWrap(true);
    auto *licence = new QLabel(tr("Free software under the GNU General Public License, version 3 or later. "
                                  "You may use, study, share and change it; it comes without any warranty."),
                               dialog);
    licence->setWordWrap(true);
    licence->setProperty("role", "hint");
    auto *close = new QPushButton(tr("Close"), dialog);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);

    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(8);
    layout->addWidget(mark);
    layout->addSpacing(8);
    layout->addWidget(name);
    layout->addWidget(version);
    layout->addSpacing(8);
    layout->addWidget(text);
    layout->addWidget(licence);
    layout->addSpacing(16);
    layout->addWidget(close, 0, Qt::AlignRight);
    dialog->setFixedWidth(440);
    dialog->open();
}

} // namespace moli
