// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/forms/ui_support.h"

#include "ui/forms/attachments_editor.h"
#include "ui/forms/field_grid.h"
#include "ui/forms/field_row.h"
#include "ui/forms/new_record_dialog.h"
#include "ui/forms/record_form.h"
#include "ui/forms/related_records.h"
#include "ui/lists/record_table_model.h"
#include "ui/show_error.h"
#include "ui/widgets/notice_bar.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace moli;

namespace {

struct FormFixture : UiFixture {
    std::unique_ptr<RecordForm> form;
    QStringList errors;

    explicit FormFixture(int busyTimeout = 5000) : UiFixture(busyTimeout)
    {
        setErrorSink(
            [this](const QString &doing, const QString &sentence) { errors.append(doing + u": " + sentence); });
    }
    ~FormFixture()
    {
        setErrorSink({});
        form.reset();
        settle();
    }

    RecordForm &open(const QString &type, const QString &id = {}, const Record &prefilled = Record())
    {
        form = std::make_unique<RecordForm>(session, type, id, prefilled);
        showActive(*form, {1100, 800});
        settle();
        REQUIRE(form->isLoaded());
        return *form;
    }

    QWidget *input(const QString &field) { return form->fields()->editor(field)->input(); }
    FieldRow *row(const QString &field) { return form->fields()->row(field); }

    void typeInto(const QString &field, const QString &text)
    {
        QApplication::setActiveWindow(form.get()); // after a question, too
        input(field)->setFocus();
        if (auto *edit = qobject_cast<QLineEdit *>(input(field))) {
            edit->selectAll();
        }
        typeText(text);
    }

    void pick(const QString &field, const QString &text)
    {
        typeInto(field, text);
        press(Qt::Key_Down);
        settle();
        press(Qt::Key_Return);
        settle();
    }

    void fillOrganization(const QString &name)
    {
        typeInto("name", name);
        pick("form", store().choiceLabel("organization.form", "community_group"));
        pick("district", "鼓楼区");
        pick("link", store().choiceLabel("organization.link", "linked"));
    }

    bool pressSave()
    {
        QSignalSpy saved(form.get(), &RecordForm::saved);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
        settle();
        return !saved.isEmpty();
    }

    /// Answers the next question with the button of this text.
    void answer(const QString &text)
    {
        QTimer::singleShot(0, qApp, [text] {
            QWidget *question = QApplication::activeModalWidget();
            REQUIRE(question);
            for (QAbstractButton *button : question->findChildren<QAbstractButton *>()) {
                if (button->text() == text) {
                    button->click();
                    return;
                }
            }
            FAIL("no such button");
        });
    }
};

} // namespace

TEST_CASE("A new record is entered and saved", "[ui]")
{
    FormFixture ui;
    RecordForm &form = ui.open("organization");
    CHECK(!form.isChanged());
    CHECK(form.mayLeave());
    QSignalSpy said(&form, &PageWidget::said);
    ui.fillOrganization("茉莉社工");
    CHECK(form.isChanged());
    REQUIRE(ui.pressSave());
    CHECK(!form.isChanged());
    CHECK(said.size() == 1);
    CHECK(form.title() == "茉莉社工");
    const auto record = ui.store().get("organization", form.id());
    REQUIRE(record);
    CHECK(record->text("name") == "茉莉社工");
    CHECK(record->text("district") == districtId("350102"));
    CHECK(record->createdBy == tester);
    CHECK(form.related());
}

TEST_CASE("Defaults and the parent stand in a new form", "[ui]")
{
    FormFixture ui;
    const Record organization = ui.save(someOrganization(ui.store(), "茉莉社工"));
    Record prefilled("service");
    prefilled.set("organization", organization.id());
    RecordForm &form = ui.open("service", {}, prefilled);
    CHECK(form.fields()->editor("organization")->value() == QVariant(organization.id()));
    CHECK(qobject_cast<QLineEdit *>(ui.input("organization"))->text() == "茉莉社工");
    CHECK(form.fields()->editor("date")->value() == QVariant(ui.store().today().toString(Qt::ISODate)));
    CHECK(!form.isChanged());
}

TEST_CASE("Mistakes stand beside their field, in words", "[ui]")
{
    FormFixture ui;
    RecordForm &form = ui.open("organization");
    CHECK(ui.row("name")->mistake().isEmpty()); // nobody was there yet
    ui.typeInto("credit_code", "91350100M000100Y4Z");
    press(Qt::Key_Tab);
    ui.settle();
    CHECK(!ui.row("credit_code")->mistake().isEmpty());
    CHECK(ui.input("credit_code")->property("state").toString() == "mistake");
    CHECK(ui.input("credit_code")->accessibleDescription() == ui.row("credit_code")->mistake());
    ui.typeInto("founded_on", "2021-02-30");
    press(Qt::Key_Tab);
    ui.settle();
    CHECK(!ui.row("founded_on")->mistake().isEmpty());
    ui.typeInto("founded_on", "2021-02-28");
    ui.typeInto("credit_code", "91350100M000100Y43");
    press(Qt::Key_Tab);
    ui.settle();
    CHECK(ui.row("founded_on")->mistake().isEmpty());
    CHECK(ui.row("credit_code")->mistake().isEmpty());
    CHECK(ui.input("credit_code")->property("state").toString().isEmpty());
    form.discard();
}

TEST_CASE("Saving says what is missing and goes there; soft problems don't hold it back", "[ui]")
{
    FormFixture ui;
    RecordForm &form = ui.open("organization");
    ui.typeInto("short_name", "茉莉");
    QSignalSpy failed(&form, &RecordForm::saveFailed);
    CHECK(!ui.pressSave());
    CHECK(failed.size() == 1);
    CHECK(!ui.row("name")->mistake().isEmpty());
    CHECK(!ui.row("form")->mistake().isEmpty());
    CHECK(QApplication::focusWidget() == ui.input("name"));
    CHECK(form.notice()->links().first()->text().contains(ui.row("name")->mistake()));
    CHECK(form.fields()->editor("short_name")->value() == QVariant("茉莉"));
    ui.fillOrganization("茉莉社工");
    CHECK(ui.pressSave());
    CHECK(!ui.row("head")->warning().isEmpty()); // expected, said, saved all the same
    CHECK(form.notice()->sentence().isEmpty());
}

TEST_CASE("The notice lists all mistakes, leads to each, and goes when they are put right", "[ui]")
{
    FormFixture ui;
    RecordForm &form = ui.open("organization");
    ui.typeInto("volunteers", "many");
    CHECK(!ui.pressSave());
    NoticeBar *notice = form.notice();
    const auto lineOf = [&](const QString &field) {
        const QString label = form.fields()->editor(field)->field().label();
        for (QPushButton *link : notice->links()) {
            if (link->text().startsWith(label + u':') || link->text().contains(u"“" + label + u"”")) {
                return link;
            }
        }
        return static_cast<QPushButton *>(nullptr);
    };
    REQUIRE(lineOf("volunteers"));
    REQUIRE(lineOf("name"));
    REQUIRE(lineOf("form"));
    CHECK(notice->links().size() == 4);     // the link, too
    REQUIRE(lineOf("district") == nullptr); // the office's own stands there already
    lineOf("form")->setFocus();
    press(Qt::Key_Space);
    CHECK(QApplication::focusWidget() == ui.input("form"));
    QApplication::setActiveWindow(&form);
    lineOf("volunteers")->setFocus();
    press(Qt::Key_Space);
    CHECK(QApplication::focusWidget() == ui.input("volunteers"));

    ui.typeInto("volunteers", "12");
    press(Qt::Key_Tab);
    ui.settle();
    CHECK(!lineOf("volunteers"));
    CHECK(ui.row("volunteers")->mistake().isEmpty());
    CHECK(notice->links().size() == 3);
    ui.fillOrganization("茉莉社工");
    press(Qt::Key_Tab);
    ui.settle();
    CHECK(notice->sentence().isEmpty());
    CHECK(ui.pressSave());
}

TEST_CASE("A choice made with the arrow keys holds when Tab leaves the field", "[ui]")
{
    FormFixture ui;
    const Record record = ui.save(someOrganization(ui.store(), "茉莉社工"));
    RecordForm &form = ui.open("organization", record.id());
    const QVariant before = form.fields()->editor("form")->value();
    ui.input("form")->setFocus();
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    press(Qt::Key_Tab);
    ui.settle();
    const QVariant chosen = form.fields()->editor("form")->value();
    CHECK(chosen != before);
    CHECK(!chosen.isNull());
    CHECK(form.isChanged());
    REQUIRE(ui.pressSave());
    CHECK(ui.store().get("organization", record.id())->value("form") == chosen);

    // A pointer that happens to rest where the list opens chooses nothing.
    ui.input("link")->setFocus();
    press(Qt::Key_Up);
    QListWidget *list = nullptr;
    for (QListWidget *each : form.findChildren<QListWidget *>()) {
        list = each->isVisible() ? each : list;
    }
    REQUIRE(list);
    const int row = list->currentRow();
    REQUIRE(row == 1); // "linked" is the last of three
    emit list->itemEntered(list->item(0));
    CHECK(list->currentRow() == row);
    press(Qt::Key_Tab);
    CHECK(form.fields()->editor("link")->value() == "incubated");

    // A list that was opened and closed again changes nothing.
    ui.input("form")->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Escape);
    press(Qt::Key_Tab);
    CHECK(form.fields()->editor("form")->value() == chosen);
}

TEST_CASE("Text that isn't a value holds the saving back", "[ui]")
{
    FormFixture ui;
    const Record record = ui.save(someOrganization(ui.store(), "茉莉社工"));
    RecordForm &form = ui.open("organization", record.id());
    ui.typeInto("volunteers", "many");
    CHECK(!ui.pressSave());
    CHECK(!ui.row("volunteers")->mistake().isEmpty());
    CHECK(QApplication::focusWidget() == ui.input("volunteers"));
    form.discard();
    CHECK(form.fields()->editor("volunteers")->mistake().isEmpty());
}

TEST_CASE("A failing save keeps everything that was typed", "[ui]")
{
    FormFixture ui(50);
    const Record record = ui.save(someOrganization(ui.store(), "茉莉社工"));
    RecordForm &form = ui.open("organization", record.id());
    ui.typeInto("head", "王芳");
    QSignalSpy failed(&form, &RecordForm::saveFailed);
    {
        // Something else holds the file for longer than one waits.
        QSqlDatabase other = QSqlDatabase::addDatabase("QSQLITE", "other");
        other.setDatabaseName(ui.file.path());
        REQUIRE(other.open());
        REQUIRE(QSqlQuery(other).exec("BEGIN IMMEDIATE"));
        CHECK(!ui.pressSave());
        other.close();
    }
    QSqlDatabase::removeDatabase("other");
    CHECK(failed.size() == 1);
    CHECK(ui.errors.size() == 1);
    CHECK(form.fields()->editor("head")->value() == QVariant("王芳"));
    CHECK(form.isChanged());
    CHECK(form.primaryAction()->isEnabled());
    CHECK(ui.pressSave()); // and then it can be saved
    CHECK(ui.store().get("organization", record.id())->text("head") == "王芳");
}

TEST_CASE("Only what was changed is written over the record", "[ui]")
{
    FormFixture ui;
    const Record record = ui.save(someOrganization(ui.store(), "茉莉社工"));
    RecordForm &form = ui.open("organization", record.id());
    ui.typeInto("head", "王芳");
    Record elsewhere = *ui.store().get("organization", record.id());
    elsewhere.set("address", "五一路1号");
    ui.save(elsewhere);
    ui.settle();
    CHECK(form.fields()->editor("head")->value() == QVariant("王芳"));
    CHECK(form.fields()->editor("address")->value() == QVariant("五一路1号")); // what is new shows
    CHECK(!form.notice()->sentence().isEmpty());
    REQUIRE(ui.pressSave());
    const auto saved = ui.store().get("organization", record.id());
    CHECK(saved->text("head") == "王芳");
    CHECK(saved->text("address") == "五一路1号");
}

TEST_CASE("An undo shows in an open form", "[ui]")
{
    FormFixture ui;
    const Record record = ui.save(someOrganization(ui.store(), "茉莉社工"));
    RecordForm &form = ui.open("organization", record.id());
    ui.typeInto("head", "王芳");
    REQUIRE(ui.pressSave());
    ui.store().undo(tester);
    ui.settle();
    CHECK(form.fields()->editor("head")->value().isNull());
    CHECK(!form.isChanged());
}

TEST_CASE("Right after saving, Ctrl+Z in a field means the save; after typing, the letters", "[ui]")
{
    FormFixture ui;
    const Record record = ui.save(someOrganization(ui.store(), "茉莉社工"));
    RecordForm &form = ui.open("organization", record.id());
    QAction undo(&form);
    undo.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    form.addAction(&undo);
    QSignalSpy asked(&undo, &QAction::triggered);
    ui.typeInto("head", "王芳");
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(asked.isEmpty());
    ui.typeInto("head", "王芳");
    REQUIRE(ui.pressSave());
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(asked.size() == 1);
    CHECK(form.fields()->editor("head")->value() == QVariant("王芳"));
}

TEST_CASE("A draft survives a crash and is offered", "[ui]")
{
    FormFixture ui;
    RecordForm &form = ui.open("organization");
    const QString path = form.draftPath();
    QFile::remove(path);
    form.fields()->editor("has_party_branch")->setValue(1LL);
    ui.typeInto("name", "茉莉社工");
    ui.pick("district", "鼓楼区");
    ui.typeInto("volunteers", "twelve");
    ui.typeInto("field_of_work", "");
    REQUIRE(ui.waitFor([&] { return QFileInfo::exists(path); }));
    ui.settle();
    ui.form.reset(); // gone without a word

    RecordForm &again = ui.open("organization");
    CHECK(again.isChanged());
    CHECK(again.fields()->editor("name")->value() == QVariant("茉莉社工"));
    CHECK(again.fields()->editor("has_party_branch")->value() == QVariant(1LL));
    CHECK(again.fields()->editor("district")->value() == QVariant(districtId("350102")));
    CHECK(qobject_cast<QLineEdit *>(ui.input("district"))->text() == "鼓楼区");
    CHECK(qobject_cast<QLineEdit *>(ui.input("volunteers"))->text() == "twelve");
    CHECK(!again.draftNotice()->sentence().isEmpty());

    again.draftNotice()->button()->click(); // discard
    ui.settle();
    CHECK(!again.isChanged());
    CHECK(again.fields()->editor("name")->value().isNull());
    CHECK(!QFileInfo::exists(path));
}

TEST_CASE("Saving takes the draft away", "[ui]")
{
    FormFixture ui;
    const Record record = ui.save(someOrganization(ui.store(), "茉莉社工"));
    RecordForm &form = ui.open("organization", record.id());
    const QString path = form.draftPath();
    CHECK(path.contains("/drafts/" + ui.store().replicaId() + "/organization-" + record.id()));
    ui.typeInto("head", "王芳");
    REQUIRE(ui.waitFor([&] { return QFileInfo::exists(path); }));
    REQUIRE(ui.pressSave());
    CHECK(!QFileInfo::exists(path));
}

TEST_CASE("Esc leaves at once when nothing was changed, and asks when something was", "[ui]")
{
    FormFixture ui;
    const Record record = ui.save(someOrganization(ui.store(), "茉莉社工"));
    RecordForm &form = ui.open("organization", record.id());
    QSignalSpy left(&form, &RecordForm::leaveRequested);
    ui.input("head")->setFocus();
    press(Qt::Key_Escape);
    CHECK(left.size() == 1);

    ui.typeInto("head", "王芳");
    ui.answer("Go on editing");
    press(Qt::Key_Escape);
    CHECK(left.size() == 1);
    CHECK(form.isChanged());

    ui.typeInto("head", "王芳");
    ui.answer("Save");
    press(Qt::Key_Escape);
    CHECK(left.size() == 2);
    CHECK(ui.store().get("organization", record.id())->text("head") == "王芳");

    ui.typeInto("head", "李梅");
    ui.answer("Don't save");
    press(Qt::Key_Escape);
    CHECK(left.size() == 3);
    CHECK(!form.isChanged());
    CHECK(ui.store().get("organization", record.id())->text("head") == "王芳");
}

TEST_CASE("Photos are saved with the record, their captions too", "[ui]")
{
    FormFixture ui;
    const QString path = ui.file.folder() + "/现场.png";
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    REQUIRE(image.save(path));
    const Record record = ui.save(someOrganization(ui.store(), "茉莉社工"));
    RecordForm &form = ui.open("organization", record.id());
    auto *photos = qobject_cast<AttachmentsEditor *>(form.fields()->editor("photos"));
    photos->addFiles({path});
    ui.settle();
    CHECK(form.isChanged());
    photos->findChild<AttachmentCard *>()->captionEdit()->setFocus();
    typeText("开营仪式");
    REQUIRE(ui.pressSave());
    const QVariantMap saved = ui.store().get("organization", record.id())->value("photos").toList().value(0).toMap();
    CHECK(saved.value("caption").toString() == "开营仪式");
    const auto kept = ui.store().attachment(saved.value("sha256").toString());
    REQUIRE(kept);
    CHECK(kept->isPhoto());
    CHECK(!ui.store().attachmentBytes(kept->sha256, AttachmentSize::Thumbnail).isEmpty());
    CHECK(photos->newAttachments().isEmpty());
    CHECK(!form.isChanged());
}

TEST_CASE("A record that isn't there yet is made in a dialog and then referred to", "[ui]")
{
    FormFixture ui;
    RecordForm &form = ui.open("service");
    ui.typeInto("organization", "榕树下");
    press(Qt::Key_Down);
    ui.settle();
    press(Qt::Key_Return); // "New organization…"
    ui.settle();
    auto *dialog = form.findChild<NewRecordDialog *>();
    REQUIRE(dialog);
    FieldGrid *fields = dialog->form()->fields();
    CHECK(fields->editor("name")->value() == QVariant("榕树下"));
    fields->editor("form")->setValue("association");
    fields->editor("district")->setValue(districtId("350102"));
    fields->editor("link")->setValue("linked");
    dialog->form()->save();
    ui.settle();
    CHECK(!form.findChild<NewRecordDialog *>());
    const auto id = ui.store().resolve("organization", "榕树下");
    REQUIRE(id);
    CHECK(form.fields()->editor("organization")->value() == QVariant(*id));
    CHECK(form.fields()->editor("organization")->mistake().isEmpty());
    form.discard();
}

TEST_CASE("Sensitive values wait until they are asked for", "[ui]")
{
    FormFixture ui;
    Record organization = someOrganization(ui.store(), "茉莉社工");
    organization.set("phone", "13812345678");
    const Record record = ui.save(organization);
    ui.open("organization", record.id());
    CHECK(ui.row("phone")->isCovered());
    CHECK(!ui.input("phone")->isVisible());
    QTest::mouseClick(ui.row("phone")->findChild<QAbstractButton *>(), Qt::LeftButton);
    emit ui.row("phone")->disclosureRequested();
    ui.settle();
    CHECK(!ui.row("phone")->isCovered());
    CHECK(qobject_cast<QLineEdit *>(ui.input("phone"))->text() == "13812345678");
}

TEST_CASE("Related records stand below, and a new one begins with its parent", "[ui]")
{
    FormFixture ui;
    const Record organization = ui.save(someOrganization(ui.store(), "茉莉社工"));
    Record service("service");
    service.set("date", "2021-05-05")
        .set("organization", organization.id())
        .set("district", districtId("350102"))
        .set("kind", "counselling");
    ui.save(service);
    RecordForm &form = ui.open("organization", organization.id());
    REQUIRE(form.related());
    form.related()->showTab("service");
    ui.settle();
    const int tab = form.related()->currentTab();
    CHECK(form.related()->tabText(tab).contains("1"));
    REQUIRE(form.related()->model(tab));
    CHECK(form.related()->model(tab)->rowCount() == 1);
    QSignalSpy wanted(&form, &PageWidget::targetRequested);
    form.related()->page(tab)->findChild<QPushButton *>()->click();
    REQUIRE(wanted.size() == 1);
    const auto target = wanted.first().first().value<Target>();
    CHECK(target.kind == Target::Kind::NewRecord);
    CHECK(target.prefilled.text("organization") == organization.id());
}

TEST_CASE("A form has one column when narrow and two when wide", "[ui]")
{
    FormFixture ui;
    RecordForm &form = ui.open("organization");
    form.resize(800, 600);
    ui.settle();
    CHECK(form.fields()->columns() == 1);
    form.resize(1150, 600);
    ui.settle();
    CHECK(form.fields()->columns() == 2);
}

TEST_CASE("The form of every type opens, with a name for all its parts and Tab in reading order", "[ui]")
{
    FormFixture ui;
    for (const RecordType &type : ui.store().registry().types()) {
        INFO(type.key().toStdString());
        RecordForm &form = ui.open(type.key());
        CHECK(form.key() == "record:" + type.key());
        for (const QWidget *widget : form.findChildren<QWidget *>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(&form)) {
                INFO(widget->metaObject()->className());
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
            }
        }
        QList<QWidget *> inputs;
        for (const FieldEditor *editor : form.fields()->editors()) {
            inputs.append(editor->input());
        }
        CHECK(inputs.size() == type.fields().size());
        inputs.first()->setFocus();
        for (qsizetype i = 1; i < inputs.size() && !type.isGuarded(); ++i) { // nobody types into those
            press(Qt::Key_Tab);
            CHECK(QApplication::focusWidget() == inputs.at(i));
        }
        CHECK(!form.isChanged());
        CHECK(ui.errors.isEmpty());
    }
}
