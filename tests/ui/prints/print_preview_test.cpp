// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prints/print_preview.h"

#include "tests/ui/main_window/window_support.h"
#include "ui/prints/print_button.h"
#include "ui/projects/project_page.h"

#include <QFile>
#include <QMenu>
#include <QPrinter>

using namespace moli;
using namespace Qt::StringLiterals;

TEST_CASE("A project's page prints its closing dossier, on paper as in the preview", "[ui][prints]")
{
    DeskFixture desk(DeskFixture::File::Demo);
    MainWindow window(desk.session, desk.preferences);
    showInFront(window);
    Query closed{u"project"_s, {equals(u"stage"_s, u"closed"_s)}};
    closed.limit = 1;
    window.go(Target::toPage(u"project"_s, desk.store().query(closed).records.first().id()));
    desk.settle();
    auto *button = window.page()->findChild<PrintButton *>();
    REQUIRE(button);
    REQUIRE(button->isVisible());
    button->menu()->actions().first()->trigger();
    PrintPreview *preview = nullptr;
    REQUIRE(desk.waitFor([&] {
        preview = window.findChild<PrintPreview *>(u"printPreview"_s);
        return preview && preview->isVisible();
    }));
    const int pages = preview->layout().pageCount();
    CHECK(pages >= 3);
    QPrinter printer(QPrinter::HighResolution);
    const QString path = desk.folder.filePath(u"printed.pdf"_s);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setFullPage(true);
    preview->printOn(printer);
    const QString saved = desk.folder.filePath(u"saved.pdf"_s);
    preview->saveTo(saved);
    CHECK(QFile(path).size() > 1000);
    CHECK(QFile(saved).size() > 1000);
    CHECK(desk.errors.isEmpty());
}
