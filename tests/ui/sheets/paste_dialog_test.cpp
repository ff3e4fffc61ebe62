// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/forms/ui_support.h"

#include "ui/sheets/paste_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTableWidget>

using namespace moli;

namespace {

struct PasteFixture : UiFixture {
    QString form = store().choiceLabel("organization.form", "community_group");
    QString link = store().choiceLabel("organization.link", "linked");
    std::unique_ptr<PasteDialog> dialog;

    PasteDialog &open(const QList<QStringList> &cells)
    {
        dialog = std::make_unique<PasteDialog>(session, store().registry().type("organization"), cells,
                                               QStringList{"name", "form", "district", "link"});
        showActive(*dialog, {1000, 620});
        settle();
        return *dialog;
    }

    QTableWidgetItem *cell(int row, int column)
    {
        return dialog->table()->item(PasteDialog::firstRow + row, PasteDialog::firstColumn + column);
    }
    QString verdict(int row) { return dialog->table()->item(PasteDialog::firstRow + row, 0)->text(); }
    qint64 organizations()
    {
        Query query;
        query.type = "organization";
        return store().count(query);
    }
};

} // namespace

TEST_CASE("Mistakes stand in words at their row and stay when the others are saved", "[ui]")
{
    PasteFixture ui;
    PasteDialog &dialog = ui.open({{"晨光妇女之家", ui.form, "鼓楼区", ui.link},
                                   {"木兰姐妹社", "不存在", "鼓楼区", ui.link},
                                   {"", ui.form, "鼓楼区", ui.link}});
    CHECK(!dialog.headingBox()->isChecked());
    CHECK(ui.verdict(0) == "New");
    CHECK(ui.verdict(1).contains("不存在"));
    CHECK(!ui.cell(1, 1)->toolTip().isEmpty());
    CHECK(ui.cell(1, 0)->toolTip().isEmpty());
    CHECK(ui.verdict(2).contains(ui.store().registry().type("organization").field("name").label()));
    CHECK(dialog.sentence().contains('2'));
    QSignalSpy saved(&dialog, &PasteDialog::saved);
    dialog.saveButton()->setFocus();
    press(Qt::Key_Space);
    ui.settle();
    REQUIRE(saved.size() == 1);
    CHECK(saved.first().first().toInt() == 1);
    CHECK(ui.organizations() == 1);
    REQUIRE(dialog.isVisible());
    CHECK(dialog.table()->rowCount() == PasteDialog::firstRow + 2);
    CHECK(ui.cell(0, 0)->text() == "木兰姐妹社");
    CHECK(!dialog.saveButton()->isEnabled());

    ui.cell(0, 1)->setText(ui.form); // put right in the cell
    ui.settle();
    CHECK(ui.verdict(0) == "New");
    dialog.saveButton()->click();
    ui.settle();
    CHECK(ui.organizations() == 2);
    CHECK(dialog.table()->rowCount() == PasteDialog::firstRow + 1);
}

TEST_CASE("Headings choose the fields, and a box changes the choice", "[ui]")
{
    PasteFixture ui;
    PasteDialog &dialog = ui.open(
        {{"所属区县", "Name", "组织形式 *", "联系方式", "电话号"}, {"鼓楼区", "晨光妇女之家", ui.form, ui.link, "x"}});
    CHECK(dialog.headingBox()->isChecked());
    CHECK(dialog.fieldBox(0)->currentData() == "district");
    CHECK(dialog.fieldBox(1)->currentData() == "name");
    CHECK(dialog.fieldBox(4)->currentData().toString().isEmpty());
    CHECK(ui.verdict(0) == "New");
    QComboBox *box = dialog.fieldBox(4);
    box->setFocus();
    box->setCurrentIndex(box->findData("name"));
    emit box->activated(box->currentIndex()); // as the choice of a person does
    ui.settle();
    CHECK(dialog.fieldBox(1)->currentData().toString().isEmpty()); // one field, one column
    dialog.saveButton()->click();
    ui.settle();
    Query query;
    query.type = "organization";
    REQUIRE(ui.organizations() == 1);
    CHECK(ui.store().query(query).records.first().text("name") == "x");

    PasteDialog &other = ui.open({{"组织名称", "组织形式"}, {"晨光", ui.form}});
    CHECK(other.table()->rowCount() == PasteDialog::firstRow + 1);
    QTest::mouseClick(other.headingBox(), Qt::LeftButton, {}, {10, other.headingBox()->height() / 2});
    ui.settle();
    CHECK(other.table()->rowCount() == PasteDialog::firstRow + 2);
    CHECK(ui.cell(0, 0)->text() == "组织名称");
}

TEST_CASE("Rows that share what has to be unique: the first is saved, the second stays and says why", "[ui]")
{
    PasteFixture ui;
    PasteDialog &dialog = ui.open({{"组织名称", "组织形式", "所属区县", "联系方式", "统一社会信用代码"},
                                   {"晨光妇女之家", ui.form, "鼓楼区", ui.link, "91350100M000100Y43"},
                                   {"木兰姐妹社", ui.form, "鼓楼区", ui.link, "91350100M000100Y43"}});
    CHECK(ui.verdict(1) == "New");
    dialog.saveButton()->click();
    ui.settle();
    CHECK(ui.organizations() == 1);
    REQUIRE(dialog.table()->rowCount() == PasteDialog::firstRow + 1);
    CHECK(ui.cell(0, 0)->text() == "木兰姐妹社");
    CHECK(!ui.cell(0, 4)->toolTip().isEmpty());
    dialog.reject();
    CHECK(ui.organizations() == 1);
}
