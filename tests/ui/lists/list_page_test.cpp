// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/forms/ui_support.h"

#include "ui/lists/list_page.h"
#include "ui/lists/record_details.h"
#include "ui/lists/record_table.h"
#include "ui/lists/record_table_model.h"
#include "ui/lists/totals_footer.h"
#include "ui/sheets/paste_dialog.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice_bar.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace moli;

namespace {

struct PageFixture : UiFixture {
    std::unique_ptr<ListPage> page;

    ListPage &open(const QString &type, ListPage::Mode mode = ListPage::Mode::Living)
    {
        page = std::make_unique<ListPage>(session, type, mode);
        showActive(*page, {1100, 700});
        settle();
        return *page;
    }
};

} // namespace

TEST_CASE("An empty list says so and offers the first record", "[ui]")
{
    PageFixture ui;
    ListPage &page = ui.open("organization");
    auto *empty = page.findChild<EmptyState *>();
    CHECK(empty->isVisible());
    CHECK(!empty->sentence().isEmpty());
    CHECK(empty->buttonText() == page.primaryAction()->text());
    QSignalSpy wanted(&page, &PageWidget::targetRequested);
    emit empty->clicked();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first().value<Target>().kind == Target::Kind::NewRecord);

    ui.save(someOrganization(ui.store(), "茉莉社工"));
    ui.settle();
    CHECK(!empty->isVisible());
    page.filterBar()->setRows({}, "xyz", {});
    emit page.filterBar()->changed();
    ui.settle();
    CHECK(empty->isVisible());
    emit empty->clicked(); // clears the filters
    ui.settle();
    CHECK(!empty->isVisible());
}

TEST_CASE("A list is found by pinyin initials and opened with Enter", "[ui]")
{
    PageFixture ui;
    const Record wanted = ui.save(someOrganization(ui.store(), "福州市茉莉女性社工中心"));
    ui.save(someOrganization(ui.store(), "榕城家庭教育协会"));
    ListPage &page = ui.open("organization");
    CHECK(page.model()->rowCount() == 2);
    QTest::keyClick(&page, Qt::Key_F, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == page.filterBar()->textEdit());
    typeText("fzsml");
    press(Qt::Key_Return);
    ui.settle();
    REQUIRE(page.model()->rowCount() == 1);
    QSignalSpy wants(&page, &PageWidget::targetRequested);
    page.table()->setFocus();
    press(Qt::Key_Return);
    REQUIRE(wants.size() == 1);
    const auto target = wants.first().first().value<Target>();
    CHECK(target.kind == Target::Kind::Record);
    CHECK(target.record == wanted.id());
}

TEST_CASE("Del moves to the recycle bin, from where it is restored", "[ui]")
{
    PageFixture ui;
    const Record record = ui.save(someOrganization(ui.store(), "茉莉社工"));
    {
        ListPage &page = ui.open("organization");
        QSignalSpy said(&page, &PageWidget::said);
        page.table()->selectRecord(page.model()->idAt(0));
        page.table()->setFocus();
        press(Qt::Key_Delete);
        ui.settle();
        CHECK(page.model()->rowCount() == 0);
        CHECK(ui.store().get("organization", record.id())->deleted);
        REQUIRE(said.size() == 1);
    }
    ListPage &bin = ui.open("organization", ListPage::Mode::RecycleBin);
    CHECK(bin.key() == "bin:organization");
    CHECK(bin.primaryAction() == nullptr);
    REQUIRE(bin.model()->rowCount() == 1);
    bin.table()->selectRecord(bin.model()->idAt(0));
    bin.table()->setFocus();
    press(Qt::Key_R, Qt::ControlModifier);
    ui.settle();
    CHECK(bin.model()->rowCount() == 0);
    CHECK(!ui.store().get("organization", record.id())->deleted);
}

TEST_CASE("A record that others refer to stays and says why", "[ui]")
{
    PageFixture ui;
    const Record organization = ui.save(someOrganization(ui.store(), "茉莉社工"));
    Record service("service");
    service.set("date", "2021-05-05")
        .set("organization", organization.id())
        .set("district", districtId("350102"))
        .set("kind", "counselling");
    ui.save(service);
    ListPage &page = ui.open("organization");
    page.table()->selectRecord(page.model()->idAt(0));
    page.table()->setFocus();
    press(Qt::Key_Delete);
    ui.settle();
    CHECK(page.model()->rowCount() == 1);
    CHECK(!ui.store().get("organization", organization.id())->deleted);
}

TEST_CASE("Rows are copied for spreadsheets", "[ui]")
{
    PageFixture ui;
    Record organization = someOrganization(ui.store(), "=1+1 茉莉");
    organization.set("members", 1200LL).set("credit_code", "91350100M000100Y43").set("form", "social_service");
    ui.save(organization);
    ListPage &page = ui.open("organization");
    page.table()->selectRecord(page.model()->idAt(0));
    page.table()->setFocus();
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    ui.settle();
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    const QStringList lines = mime->text().split(u'\n');
    REQUIRE(lines.size() >= 2);
    CHECK(lines.at(0).contains(page.model()->recordColumns().first().label));
    CHECK(lines.at(1).startsWith("'=1+1 茉莉")); // never a formula
    CHECK(lines.at(1).contains("\t1200"));       // a number a sheet can add up
    CHECK(mime->html().contains("91350100M000100Y43"));
    CHECK(mime->html().contains("mso-number-format"));
}

TEST_CASE("Sensitive values show on request, which is written down", "[ui]")
{
    PageFixture ui;
    Record organization = someOrganization(ui.store(), "茉莉社工");
    organization.set("phone", "13812345678");
    ui.save(organization);
    ListPage &page = ui.open("organization");
    page.table()->selectRecord(page.model()->idAt(0));
    QSignalSpy shown(page.details(), &RecordDetails::shown);
    REQUIRE(ui.waitFor([&] { return !shown.isEmpty(); }));
    const auto texts = [&] {
        QStringList list;
        for (const QLabel *label : page.details()->findChildren<QLabel *>()) {
            list.append(label->text());
        }
        return list;
    };
    CHECK(texts().contains("138****5678"));
    CHECK(!texts().contains("13812345678"));
    const auto buttons = page.details()->findChildren<QToolButton *>();
    const auto show = std::find_if(buttons.begin(), buttons.end(),
                                   [](const QToolButton *button) { return button->text() == "Show"; });
    REQUIRE(show != buttons.end());
    (*show)->click();
    ui.settle();
    CHECK(texts().contains("13812345678"));
}

TEST_CASE("A target's rows are shown; a plain target leaves the filters alone", "[ui]")
{
    PageFixture ui;
    ui.save(someOrganization(ui.store(), "茉莉社工"));
    Record other = someOrganization(ui.store(), "榕城协会");
    other.set("district", districtId("350103"));
    ui.save(other);
    ListPage &page = ui.open("organization");
    Target target;
    target.kind = Target::Kind::List;
    target.key = "organization";
    target.query.where = {equals("district.code", "350103")};
    target.caption = "Organizations · 台江区";
    page.show(target);
    ui.settle();
    CHECK(page.model()->rowCount() == 1);
    page.show(Target::toList("organization", {}, {}));
    ui.settle();
    CHECK(page.model()->rowCount() == 1);
}

TEST_CASE("The list page of every type opens and has names for all its parts", "[ui]")
{
    PageFixture ui;
    for (const RecordType &type : ui.store().registry().types()) {
        INFO(type.key().toStdString());
        ListPage &page = ui.open(type.key());
        CHECK(page.key() == "list:" + type.key());
        CHECK(!page.table()->visibleColumns().isEmpty());
        for (const QWidget *widget : page.findChildren<QWidget *>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(&page)) {
                INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
            }
        }
    }
}

TEST_CASE("A record that was just made is chosen in its list, and one that the filters hide is told of", "[ui]")
{
    PageFixture ui;
    for (int i = 0; i < 250; ++i) {
        ui.save(someOrganization(ui.store(), QStringLiteral("榕城协会%1").arg(i, 3, 10, QChar(u'0'))));
    }
    ListPage &page = ui.open("organization");
    page.hide();
    const Record last = ui.save(someOrganization(ui.store(), "最后的中心")); // zuihou: behind the first page
    page.reveal(last.id());
    showActive(page, {1100, 700});
    ui.settle();
    CHECK(page.table()->currentId() == last.id());
    CHECK(page.table()->visualRect(page.table()->currentIndex()).intersects(page.table()->viewport()->rect()));

    page.filterBar()->setRows({}, "茉莉", {});
    emit page.filterBar()->changed();
    ui.settle();
    page.reveal(last.id());
    ui.settle();
    auto *notice = page.findChild<NoticeBar *>();
    REQUIRE(notice->isVisible());
    CHECK(notice->sentence().contains("最后的中心"));
    notice->button()->setFocus();
    press(Qt::Key_Space);
    ui.settle();
    CHECK(!notice->isVisible());
    CHECK(page.filterBar()->isEmpty());
    CHECK(page.table()->currentId() == last.id());
}

TEST_CASE("The totals are seen wherever the columns are scrolled to", "[ui]")
{
    PageFixture ui;
    Record organization = someOrganization(ui.store(), "茉莉社工");
    organization.set("members", 1200LL).set("volunteers", 34LL);
    ui.save(organization);
    ListPage &page = ui.open("organization");
    auto *footer = page.findChild<TotalsFooter *>();
    REQUIRE(footer->isVisible());
    CHECK(footer->accessibleDescription().contains("Volunteers: 34"));
    CHECK(footer->accessibleDescription().contains("Members: 1,200"));
    const QImage before = footer->grab().toImage();
    page.table()->horizontalScrollBar()->setValue(page.table()->horizontalScrollBar()->maximum());
    CHECK(footer->grab().toImage() == before);
    const int oneLine = footer->height();
    footer->setFixedWidth(300); // what has no room goes into the next line
    ui.settle();
    CHECK(footer->height() > oneLine);
}

TEST_CASE("Rows of a spreadsheet are pasted as one step that Ctrl+Z takes back", "[ui]")
{
    PageFixture ui;
    ListPage &page = ui.open("organization");
    ui.save(someOrganization(ui.store(), "茉莉社工"));
    ui.settle();
    QApplication::clipboard()->setText(QStringLiteral("组织名称\t组织形式\t所属区县\t联系方式\n"
                                                      "晨光妇女之家\t%1\t鼓楼区\t%2\n木兰姐妹社\t%1\t台江区\t%2\n")
                                           .arg(ui.store().choiceLabel("organization.form", "community_group"),
                                                ui.store().choiceLabel("organization.link", "linked")));
    page.table()->setFocus();
    press(Qt::Key_V, Qt::ControlModifier);
    ui.settle();
    auto *dialog = qobject_cast<PasteDialog *>(QApplication::activeModalWidget());
    REQUIRE(dialog);
    CHECK(dialog->saveButton()->isEnabled());
    QSignalSpy said(&page, &PageWidget::said);
    dialog->saveButton()->click();
    ui.settle();
    CHECK(said.size() == 1);
    CHECK(page.model()->rowCount() == 3);
    REQUIRE(ui.store().undo(tester).batch != 0);
    ui.settle();
    CHECK(page.model()->rowCount() == 1);
}

TEST_CASE("Pasting nothing says so", "[ui]")
{
    PageFixture ui;
    ui.save(someOrganization(ui.store(), "茉莉社工"));
    ListPage &page = ui.open("organization");
    QApplication::clipboard()->setText("  \n");
    QSignalSpy said(&page, &PageWidget::said);
    page.table()->setFocus();
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(said.size() == 1);
    CHECK(!QApplication::activeModalWidget());
}
