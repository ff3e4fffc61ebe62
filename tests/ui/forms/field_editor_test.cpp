// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/forms/ui_support.h"

#include "ui/forms/attachments_editor.h"
#include "ui/forms/date_editor.h"
#include "ui/forms/reference_editor.h"
#include "ui/forms/tags_editor.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/pick_edit.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace moli;

namespace {

/// One field of each type, a value of it, and what a person types for another value.
struct Sample {
    FieldType type;
    QString record;
    QString field;
    QVariant value;
};

QList<Sample> samples()
{
    const QString district = districtId(QStringLiteral("350103"));
    return {
        {FieldType::Text, "organization", "short_name", "茉莉社工"},
        {FieldType::LongText, "organization", "profile", "第一行\n第二行"},
        {FieldType::Integer, "organization", "volunteers", 12LL},
        {FieldType::Integer, "service", "hours", 15LL},
        {FieldType::Money, "project", "budget", 123450LL},
        {FieldType::Date, "organization", "founded_on", "2019-03-08"},
        {FieldType::YesNo, "organization", "has_party_branch", 1LL},
        {FieldType::Choice, "organization", "form", "association"},
        {FieldType::Choices, "organization", "field_of_work", QStringList{"child_care", "legal_rights"}},
        {FieldType::Reference, "organization", "district", district},
        {FieldType::References, "project", "districts", QStringList{district}},
        {FieldType::Attachments, "organization", "attachments",
         QVariantList{QVariantMap{{"sha256", QString(64, u'a')}, {"name", "章程.pdf"}, {"caption", "章程"}}}},
    };
}

} // namespace

TEST_CASE("An editor gives back the value it was given", "[ui]")
{
    UiFixture ui;
    for (const Sample &sample : samples()) {
        INFO(sample.record.toStdString() << '.' << sample.field.toStdString());
        const auto editor = ui.editor(sample.record, sample.field);
        CHECK(editor->field().type() == sample.type);
        CHECK(editor->value().isNull());
        editor->setValue(sample.value);
        CHECK(editor->value() == sample.value);
        CHECK(editor->mistake().isEmpty());
        editor->settle();
        CHECK(editor->value() == sample.value);
        editor->setValue({});
        CHECK(editor->value().isNull());
        ui.settle();
    }
}

TEST_CASE("Setting a value in code is silent", "[ui]")
{
    UiFixture ui;
    for (const Sample &sample : samples()) {
        INFO(sample.record.toStdString() << '.' << sample.field.toStdString());
        const auto editor = ui.editor(sample.record, sample.field);
        QSignalSpy edited(editor.get(), &FieldEditor::edited);
        editor->setValue(sample.value);
        editor->setValue({});
        editor->setValue(sample.value);
        editor->setReadOnly(true);
        editor->setReadOnly(false);
        ui.settle(); // titles and thumbnails arrive
        CHECK(edited.isEmpty());
    }
}

TEST_CASE("Every editor has an accessible name", "[ui]")
{
    UiFixture ui;
    for (const Sample &sample : samples()) {
        INFO(sample.record.toStdString() << '.' << sample.field.toStdString());
        const auto editor = ui.editor(sample.record, sample.field);
        editor->setValue(sample.value);
        CHECK(editor->input()->accessibleName().contains(editor->field().label()));
        for (const QWidget *widget : editor->findChildren<QWidget *>()) {
            if (widget->focusPolicy() & Qt::TabFocus) {
                INFO(widget->metaObject()->className());
                CHECK(!widget->accessibleName().isEmpty());
            }
        }
        ui.settle();
    }
}

TEST_CASE("A person's typing signals and makes the value", "[ui]")
{
    UiFixture ui;
    const auto typed = [&](const QString &record, const QString &field, const QString &text) {
        const auto editor = ui.editor(record, field);
        showActive(*editor);
        editor->input()->setFocus();
        QSignalSpy edited(editor.get(), &FieldEditor::edited);
        typeText(text);
        ui.settle();
        CHECK(!edited.isEmpty());
        editor->settle();
        return editor->value();
    };
    CHECK(typed("organization", "short_name", " 茉莉 ") == QVariant("茉莉"));
    CHECK(typed("organization", "profile", "简介") == QVariant("简介"));
    CHECK(typed("organization", "volunteers", "1200") == QVariant(1200LL));
    CHECK(typed("organization", "volunteers", "１２") == QVariant(12LL)); // full width
    CHECK(typed("service", "hours", "1.5") == QVariant(15LL));
    CHECK(typed("project", "budget", "1.2万") == QVariant(1200000LL));
    CHECK(typed("project", "budget", "300") == QVariant(30000LL));
    CHECK(typed("organization", "founded_on", "2021年3月5日") == QVariant("2021-03-05"));
    CHECK(typed("organization", "founded_on", "20210305") == QVariant("2021-03-05"));
    CHECK(typed("organization", "has_party_branch", " ") == QVariant(1LL));
}

TEST_CASE("What an input method still composes is not typed yet", "[ui]")
{
    UiFixture ui;
    const auto editor = ui.editor("organization", "short_name");
    showActive(*editor);
    editor->input()->setFocus();
    QSignalSpy edited(editor.get(), &FieldEditor::edited);
    QInputMethodEvent composing("moli", {});
    QApplication::sendEvent(editor->input(), &composing);
    CHECK(edited.isEmpty());
    CHECK(editor->value().isNull());
    QInputMethodEvent committed;
    committed.setCommitString("茉莉");
    QApplication::sendEvent(editor->input(), &committed);
    CHECK(edited.size() == 1);
    CHECK(editor->value() == QVariant("茉莉"));
}

TEST_CASE("Text that is no number or date is said in words and kept", "[ui]")
{
    UiFixture ui;
    for (const auto &[field, text] : {std::pair{"volunteers", "many"}, std::pair{"founded_on", "2021-02-30"}}) {
        const auto editor = ui.editor("organization", field);
        showActive(*editor);
        editor->input()->setFocus();
        typeText(text);
        CHECK(editor->value().isNull());
        CHECK(!editor->mistake().isEmpty());
        CHECK(editor->unfinishedText() == text);
        editor->settle();
        CHECK(qobject_cast<QLineEdit *>(editor->input())->text() == text);
    }
}

TEST_CASE("Numbers and money are written out when the field is left", "[ui]")
{
    UiFixture ui;
    const auto budget = ui.editor("project", "budget");
    showActive(*budget);
    budget->input()->setFocus();
    typeText("1234.5");
    press(Qt::Key_Return);
    CHECK(qobject_cast<QLineEdit *>(budget->input())->text() == "1,234.50"); // the unit stands behind it
    CHECK(budget->findChild<QLabel *>()->text() == "yuan");
    CHECK(budget->value() == QVariant(123450LL));
}

TEST_CASE("Yes and no may stay unsaid", "[ui]")
{
    UiFixture ui;
    const auto editor = ui.editor("organization", "has_party_branch");
    auto *box = qobject_cast<QCheckBox *>(editor->input());
    CHECK(editor->value().isNull());
    CHECK(box->text() == "Not said");
    box->click();
    CHECK(editor->value() == QVariant(1LL));
    box->click();
    CHECK(editor->value() == QVariant(0LL));
    box->click();
    CHECK(editor->value().isNull());
    editor->setValue(0LL);
    CHECK(box->isTristate());
}

TEST_CASE("A choice is found by its label, its pinyin and its initials", "[ui]")
{
    UiFixture ui;
    const QString label = ui.store().choiceLabel("organization.form", "foundation");
    for (const QString &typed : {label.left(3), label.toLower()}) {
        const auto editor = ui.editor("organization", "form");
        showActive(*editor);
        editor->input()->setFocus();
        QSignalSpy edited(editor.get(), &FieldEditor::edited);
        typeText(typed);
        QTest::qWait(0);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        CHECK(editor->value() == QVariant("foundation"));
        CHECK(!edited.isEmpty());
    }
}

TEST_CASE("A choice that isn't one is said, and Esc brings the old one back", "[ui]")
{
    UiFixture ui;
    const auto editor = ui.editor("organization", "form");
    showActive(*editor);
    editor->setValue("association");
    editor->input()->setFocus();
    qobject_cast<QLineEdit *>(editor->input())->selectAll();
    typeText("zzzz");
    CHECK(editor->value().isNull());
    CHECK(!editor->mistake().isEmpty());
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    CHECK(editor->value() == QVariant("association"));
    CHECK(editor->mistake().isEmpty());
}

TEST_CASE("The list of choices opens with Down and keeps the focus in the field", "[ui]")
{
    UiFixture ui;
    const auto editor = ui.editor("organization", "form");
    showActive(*editor);
    editor->input()->setFocus();
    auto *edit = qobject_cast<PickEdit *>(editor->input());
    press(Qt::Key_Down);
    CHECK(edit->isOpen());
    CHECK(edit->suggestions().size() == ui.store().choices("organization.form").size());
    CHECK(QApplication::focusWidget() == edit);
    press(Qt::Key_Escape);
    CHECK(!edit->isOpen());
    CHECK(editor->value().isNull());
}

TEST_CASE("A reference is found by Chinese, pinyin and initials", "[ui]")
{
    UiFixture ui;
    const Record wanted = ui.save(someOrganization(ui.store(), "福州市茉莉女性社工中心"));
    ui.save(someOrganization(ui.store(), "榕城家庭教育协会"));
    for (const QString &typed : {QString("茉莉"), QString("moli"), QString("fzsml")}) {
        INFO(typed.toStdString());
        const auto editor = ui.editor("service", "organization");
        showActive(*editor);
        editor->input()->setFocus();
        QSignalSpy edited(editor.get(), &FieldEditor::edited);
        typeText(typed);
        press(Qt::Key_Down); // before the search is answered
        ui.settle();
        auto *edit = qobject_cast<PickEdit *>(editor->input());
        REQUIRE(edit->isOpen());
        CHECK(edit->suggestions().value(0) == "福州市茉莉女性社工中心");
        press(Qt::Key_Return);
        CHECK(editor->value() == QVariant(wanted.id()));
        CHECK(edit->text() == "福州市茉莉女性社工中心");
        CHECK(!edited.isEmpty());
        CHECK(editor->mistake().isEmpty());
    }
}

TEST_CASE("Leaving a reference takes the only record that can be meant", "[ui]")
{
    UiFixture ui;
    const Record wanted = ui.save(someOrganization(ui.store(), "福州市茉莉女性社工中心"));
    const auto editor = ui.editor("service", "organization");
    QWidget window;
    auto *other = new QLineEdit(&window);
    editor->setParent(&window);
    showActive(window);
    editor->show();
    other->show();
    editor->input()->setFocus();
    QSignalSpy left(editor.get(), &FieldEditor::left);
    typeText("moli");
    other->setFocus(Qt::TabFocusReason);
    ui.settle();
    CHECK(editor->value() == QVariant(wanted.id()));
    CHECK(!left.isEmpty());
    editor->setParent(nullptr);
}

TEST_CASE("A reference that is no record is said, and offers a new one", "[ui]")
{
    UiFixture ui;
    const auto editor = ui.editor("service", "organization");
    showActive(*editor);
    editor->input()->setFocus();
    QSignalSpy asked(editor.get(), &FieldEditor::newRecordRequested);
    typeText("nobody");
    press(Qt::Key_Down);
    ui.settle();
    CHECK(editor->value().isNull());
    CHECK(!editor->mistake().isEmpty());
    press(Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().first().toString() == "nobody");
}

TEST_CASE("Emptying a reference empties the value", "[ui]")
{
    UiFixture ui;
    const auto editor = ui.editor("organization", "district");
    editor->setValue(districtId("350102"));
    ui.settle();
    showActive(*editor);
    editor->input()->setFocus();
    QSignalSpy edited(editor.get(), &FieldEditor::edited);
    qobject_cast<QLineEdit *>(editor->input())->selectAll();
    press(Qt::Key_Delete);
    CHECK(editor->value().isNull());
    CHECK(editor->mistake().isEmpty());
    CHECK(edited.size() == 1);
}

TEST_CASE("Tags are added by typing, removed with Delete and moved with Ctrl and the arrows", "[ui]")
{
    UiFixture ui;
    const auto editor = ui.editor("project", "districts");
    showActive(*editor);
    editor->input()->setFocus();
    QSignalSpy edited(editor.get(), &FieldEditor::edited);
    for (const QString &typed : {QString("鼓楼"), QString("cangshan")}) {
        typeText(typed);
        press(Qt::Key_Down);
        ui.settle();
        press(Qt::Key_Return);
    }
    const QStringList both{districtId("350102"), districtId("350104")};
    CHECK(editor->value() == QVariant(both));
    CHECK(qobject_cast<QLineEdit *>(editor->input())->text().isEmpty());

    ui.settle(); // tags that were made anew
    auto tags = editor->findChildren<Chip *>();
    REQUIRE(tags.size() == 2);
    tags.last()->setFocus();
    press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(editor->value() == QVariant(QStringList{both.at(1), both.at(0)}));
    press(Qt::Key_Delete);
    CHECK(editor->value() == QVariant(QStringList{both.at(0)}));
    CHECK(edited.size() >= 4);
    ui.settle();
}

TEST_CASE("The calendar sets the date and hands the focus back", "[ui]")
{
    UiFixture ui;
    const auto editor = ui.editor("organization", "founded_on");
    showActive(*editor);
    editor->setValue("2021-03-05");
    editor->input()->setFocus();
    QSignalSpy edited(editor.get(), &FieldEditor::edited);
    press(Qt::Key_F4);
    auto *date = qobject_cast<DateEditor *>(editor.get());
    REQUIRE(date->calendar());
    CHECK(date->calendar()->selectedDate() == QDate(2021, 3, 5));
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    CHECK(editor->value() == QVariant("2021-03-06"));
    CHECK(edited.size() == 1);
    CHECK(QApplication::focusWidget() == editor->input());
}

TEST_CASE("Files are added off the GUI thread and taken away again", "[ui]")
{
    UiFixture ui;
    const QString path = ui.file.folder() + "/现场.png";
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    REQUIRE(image.save(path));

    const auto made = ui.editor("organization", "photos");
    auto *editor = qobject_cast<AttachmentsEditor *>(made.get());
    showActive(*editor);
    QSignalSpy edited(editor, &FieldEditor::edited);
    editor->addFiles({path});
    CHECK(!editor->mistake().isEmpty()); // still at it
    ui.settle();
    CHECK(editor->mistake().isEmpty());
    CHECK(!edited.isEmpty());
    REQUIRE(editor->newAttachments().size() == 1);
    REQUIRE(editor->value().toList().size() == 1);
    CHECK(editor->value().toList().first().toMap().value("name") == "现场.png");

    editor->addFiles({path}); // once is enough
    ui.settle();
    CHECK(editor->value().toList().size() == 1);
    CHECK(!editor->problem().isEmpty());

    auto *card = editor->findChild<AttachmentCard *>();
    card->captionEdit()->setFocus();
    typeText("开营仪式");
    CHECK(editor->value().toList().first().toMap().value("caption") == "开营仪式");
    emit card->removeRequested();
    CHECK(editor->value().isNull());
    ui.settle();
}

TEST_CASE("A file that is no photo is refused in words", "[ui]")
{
    UiFixture ui;
    const QString path = ui.file.folder() + "/notes.txt";
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("no photo");
    file.close();
    const auto made = ui.editor("organization", "photos");
    auto *editor = qobject_cast<AttachmentsEditor *>(made.get());
    editor->addFiles({path, ui.file.folder() + "/nowhere.png"});
    ui.settle();
    CHECK(editor->value().isNull());
    CHECK(!editor->problem().isEmpty());
}

TEST_CASE("A code typed in lower case or full width is taken in its form, and shown so", "[ui]")
{
    UiFixture ui;
    const auto editor = ui.editor("organization", "credit_code");
    auto *line = editor->findChild<QLineEdit *>();
    REQUIRE(line);
    QTest::keyClicks(line, "91350100m000100y43");
    CHECK(editor->value() == QVariant("91350100M000100Y43"));
    CHECK(line->text() == "91350100m000100y43");
    emit line->editingFinished();
    CHECK(line->text() == "91350100M000100Y43");
}
