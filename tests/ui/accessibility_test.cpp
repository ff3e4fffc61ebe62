// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that takes the keyboard has a name for those who hear the program.
#include "tests/ui/main_window/window_support.h"
#include "ui/forms/record_form.h"
#include "ui/main_window_top_bar.h"
#include "ui/page_catalogue.h"
#include "ui/search_palette.h"
#include "ui/sheets/paste_dialog.h"
#include "ui/start/operator_dialog.h"
#include "ui/start/start_window.h"

#include <QAccessible>
#include <QLabel>
#include <QTabWidget>

using namespace moli;

namespace {

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QString pathOf(const QWidget *widget)
{
    QStringList parts;
    for (; widget; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        parts.prepend(QString::fromLatin1(widget->metaObject()->className())
                      + (name.isEmpty() ? QString() : u'#' + name));
    }
    return parts.mid(qMax<qsizetype>(0, parts.size() - 6)).join(u" > ");
}

QStringList nameless(QWidget &top)
{
    QStringList found;
    for (QWidget *widget : top.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&top) || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        // A text that only the mouse can mark is no stop of the keyboard.
        if (qobject_cast<QLabel *>(widget) && !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        // The line inside a combo or spin box speaks for it.
        if (widget->parentWidget() && widget->parentWidget()->focusProxy() == widget
            && !nameOf(widget->parentWidget()).isEmpty())
            continue;
        if (nameOf(widget).trimmed().isEmpty())
            found.append(pathOf(widget));
    }
    return found;
}

void checkNames(QWidget &top, const QString &where)
{
    INFO(where.toStdString());
    CHECK(nameless(top).join(u'\n') == QString());
}

} // namespace

TEST_CASE("No page has a focusable widget without a name", "[ui]")
{
    DeskFixture desk(DeskFixture::File::Demo);
    MainWindow window(desk.session, desk.preferences);
    showInFront(window, {1600, 900});
    for (const char *key : {"overview", "facility_plan", "books", "scoring", "cases", "todo", "statistics",
                            "project_board", "stay_board", "money", "bin", "history", "check", "backups", "settings"}) {
        REQUIRE(window.go(pageTarget(QString::fromLatin1(key))));
        desk.settle();
        checkNames(window, QString::fromLatin1(key));
        for (QTabWidget *tabs : window.page()->findChildren<QTabWidget *>()) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                checkNames(window, QString::fromLatin1(key) + u", tab " + tabs->tabText(tab));
            }
        }
    }
    window.palette()->open();
    checkNames(window, QStringLiteral("palette"));
}

TEST_CASE("No list and no form has a focusable widget without a name", "[ui]")
{
    DeskFixture desk(DeskFixture::File::Demo);
    MainWindow window(desk.session, desk.preferences);
    showInFront(window, {1600, 900});
    for (const RecordType &type : desk.store().registry().types()) {
        REQUIRE(window.go(listTarget(type.key())));
        desk.settle();
        checkNames(window, u"list of " + type.key());
        Target form;
        form.kind = Target::Kind::NewRecord;
        form.key = type.key();
        REQUIRE(window.go(form));
        desk.settle();
        checkNames(window, u"new " + type.key());
        Query query;
        query.type = type.key();
        query.limit = 1;
        const Page page = desk.store().query(query);
        if (page.records.isEmpty())
            continue;
        form.kind = Target::Kind::Record;
        form.record = page.records.first().id();
        REQUIRE(window.go(form));
        desk.settle();
        checkNames(window, u"record of " + type.key());
        if (pageOfRecord(type.key()).key.isEmpty())
            continue;
        REQUIRE(window.go(targetOfRecordPage(type.key(), form.record)));
        desk.settle();
        checkNames(window, u"page of " + type.key());
    }
    CHECK(desk.errors.join(u'\n') == QString());
}

TEST_CASE("The first-run page and the dialogs have names too", "[ui]")
{
    DeskFixture desk;
    StartWindow start(desk.preferences);
    showInFront(start, {1000, 660});
    checkNames(start, QStringLiteral("start"));
    start.showNewFile();
    checkNames(start, QStringLiteral("new file"));
    OperatorDialog dialog(desk.session);
    showInFront(dialog, {440, 300});
    desk.settle();
    checkNames(dialog, QStringLiteral("operator"));
    PasteDialog paste(desk.session, desk.store().registry().type(QStringLiteral("organization")),
                      {{QStringLiteral("组织名称"), QStringLiteral("所属区县")},
                       {QStringLiteral("晨光妇女之家"), QStringLiteral("鼓楼区")}},
                      {});
    showInFront(paste, {1000, 620});
    desk.settle();
    checkNames(paste, QStringLiteral("paste"));
}
