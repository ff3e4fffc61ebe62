// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/forms/ui_support.h"

#include "db/text/pinyin.h"
#include "ui/forms/field_grid.h"
#include "ui/forms/field_row.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_search.h"
#include "ui/lists/filter_bar.h"
#include "ui/lists/list_page.h"
#include "ui/lists/record_table.h"
#include "ui/lists/record_table_model.h"
#include "ui/widgets/pick_edit.h"

#include <QFile>
#include <QLineEdit>

using namespace moli;

namespace {

/// What a person would type where the description alone doesn't say what is allowed.
const QHash<QString, QString> &fixedTexts()
{
    static const QHash<QString, QString> texts{
        {"organization.credit_code", "91350100M000100Y43"},
        {"district.code", "350199"},
        {"office.code", "350199"},
        {"choice.list", "service.kind"},
        {"choice.key", "made_up"},
        {"choice.label_zh", "新增选项"},
    };
    return texts;
}

/// Choices that carry obligations with them, which a test of forms needn't fulfil.
const QHash<QString, QString> &fixedChoices()
{
    static const QHash<QString, QString> choices{
        {"organization.form", "social_service"},
        {"dispute.outcome", "ongoing"},
        {"incubation.stage", "applied"},
        {"project.stage", "initiation"},
    };
    return choices;
}

class Typist : public UiFixture {
public:
    /// Enters a record with what it needs, the records that it refers to first. Returns its id.
    QString enter(const QString &typeKey)
    {
        const RecordType &type = store().registry().type(typeKey);
        const QHash<QString, QString> references = makeReferences(type);
        RecordForm form(session, typeKey, {});
        QFile::remove(form.draftPath());
        showActive(form, {1100, 800});
        settle();
        REQUIRE(form.isLoaded());
        form.fields()->editors().first()->input()->setFocus();
        for (FieldEditor *editor : form.fields()->editors()) {
            reach(editor->input());
            fill(type, *editor, references);
        }
        QSignalSpy saved(&form, &RecordForm::saved);
        press(Qt::Key_S, Qt::ControlModifier);
        settle();
        for (FieldEditor *editor : form.fields()->editors()) {
            INFO(typeKey.toStdString() << '.' << editor->field().key().toStdString());
            CHECK(form.fields()->row(editor->field().key())->mistake() == QString());
        }
        REQUIRE(saved.size() == 1);
        return form.id();
    }

    QString titleTyped(const RecordType &type) const { return m_titles.value(type.key()); }

    /// Tab until the widget has the focus.
    void reach(QWidget *input)
    {
        for (int steps = 0; QApplication::focusWidget() != input; ++steps) {
            REQUIRE(steps < 200);
            press(Qt::Key_Tab);
        }
    }

private:
    /// Fields are filled when they have to be, or when a rule asks for one of several.
    [[nodiscard]] static bool isWanted(const RecordType &type, const Field &field)
    {
        static const QSet<QString> oneOfSeveral{"honour.organization",         "milestone.organization",
                                                "case_entry.project",          "score_sheet.application",
                                                "volunteer_team.organization", "organization.short_name"};
        return field.need() != Need::Optional || oneOfSeveral.contains(type.key() + u'.' + field.key());
    }

    /// What to type for each reference so that it's found: part of the title.
    QHash<QString, QString> makeReferences(const RecordType &type)
    {
        QHash<QString, QString> texts;
        for (const Field &field : type.fields()) {
            if (field.refersTo().isEmpty() || !isWanted(type, field)) {
                continue;
            }
            const QString &other = field.refersTo();
            if (other == u"district") {
                texts.insert(field.key(), "鼓楼");
                continue;
            }
            if (!m_made.contains(other)) {
                const QString id = other == u"office" ? officeId("350102") : enter(other);
                m_made.insert(other, id);
            }
            const QString title = store().titles(other, {m_made.value(other)}).value(m_made.value(other));
            texts.insert(field.key(), title.section(QStringLiteral(" · "), 0, 0));
        }
        return texts;
    }

    void fill(const RecordType &type, FieldEditor &editor, const QHash<QString, QString> &references)
    {
        const Field &field = editor.field();
        if (!isWanted(type, field) || !editor.value().isNull() || !field.numberedByField().isEmpty()) {
            return; // not needed, or a default stands there
        }
        const QString name = type.key() + u'.' + field.key();
        INFO("field " << name.toStdString());
        switch (field.type()) {
        case FieldType::Text:
        case FieldType::LongText: {
            const bool isTitle = type.titleFields().first() == field.key();
            const QString text = fixedTexts().value(name,
                                                    isTitle ? QStringLiteral("茉莉") + type.labels().zh
                                                            + QStringLiteral("测试")
                                                            : QStringLiteral("测试"));
            typeText(text);
            if (isTitle) {
                m_titles.insert(type.key(), text);
            }
            break;
        }
        case FieldType::Integer:
            typeText(field.key() == u"year" ? "2021" : QString::number(std::max<qint64>(2, field.least())));
            break;
        case FieldType::Money: typeText("1200.50"); break;
        case FieldType::Date: typeText("2021-06-01"); break;
        case FieldType::YesNo: press(Qt::Key_Space); break;
        case FieldType::Choice:
        case FieldType::Choices: {
            const QString key = fixedChoices().value(field.choiceList(),
                                                     store().choices(field.choiceList()).first().key);
            pick(store().choiceLabel(field.choiceList(), key));
            break;
        }
        case FieldType::Reference:
        case FieldType::References: pick(references.value(field.key())); break;
        case FieldType::Attachments: break; // files aren't typed
        }
        CHECK(editor.mistake() == QString());
        CHECK((!editor.value().isNull() || field.type() == FieldType::Attachments));
    }

    void pick(const QString &text)
    {
        REQUIRE(!text.isEmpty());
        typeText(text);
        press(Qt::Key_Down);
        settle();
        press(Qt::Key_Return);
        settle();
    }

    QHash<QString, QString> m_made;   ///< a record of each type that others refer to
    QHash<QString, QString> m_titles; ///< what was typed as title, by type
};

/// A field that can be edited by typing a text into it: not the title, so that the record stays where it was.
const Field *editableText(const RecordType &type)
{
    for (const Field &field : type.fields()) {
        const bool plain = field.isTextual() && field.rules().isEmpty() && !field.isUnique() && !field.isSensitive();
        if (plain && !type.titleFields().contains(field.key()) && field.key() != u"key" && field.key() != u"list") {
            return &field;
        }
    }
    return nullptr;
}

QStringList allTypes()
{
    QStringList keys;
    const Registry registry = Registry::builtIn();
    for (const RecordType &type : registry.types()) {
        if (!type.isGuarded()) { // written by a process alone
            keys.append(type.key());
        }
    }
    return keys;
}

} // namespace

TEST_CASE("A record of every type is entered by keyboard, found, edited, undone, deleted and restored", "[ui]")
{
    for (const QString &typeKey : allTypes()) {
        DYNAMIC_SECTION(typeKey.toStdString())
        {
            Typist ui;
            const RecordType &type = ui.store().registry().type(typeKey);
            const QString id = ui.enter(typeKey);
            REQUIRE(ui.store().get(typeKey, id));

            // Found by pinyin initials, where the title is a text.
            ListPage page(ui.session, typeKey);
            showActive(page, {1100, 700});
            ui.settle();
            if (type.hasPinyin()) {
                const QString initials = Pinyin::table().initials(ui.titleTyped(type));
                INFO("initials " << initials.toStdString());
                QTest::keyClick(&page, Qt::Key_F, Qt::ControlModifier);
                typeText(initials);
                press(Qt::Key_Return);
                ui.settle();
            }
            REQUIRE(page.model()->rowOf(id) >= 0);
            page.table()->setFocus();
            page.table()->selectRecord(id);

            // Opened with Enter, edited, saved, undone.
            QSignalSpy wanted(&page, &PageWidget::targetRequested);
            press(Qt::Key_Return);
            REQUIRE(wanted.size() == 1);
            CHECK(wanted.first().first().value<Target>().record == id);
            if (const Field *field = editableText(type)) {
                const QVariant before = ui.store().get(typeKey, id)->value(field->key());
                RecordForm form(ui.session, typeKey, id);
                showActive(form, {1100, 800});
                ui.settle();
                ui.reach(form.fields()->editor(field->key())->input());
                press(Qt::Key_End);
                typeText("修改");
                press(Qt::Key_S, Qt::ControlModifier);
                ui.settle();
                CHECK(ui.store().get(typeKey, id)->text(field->key()) == before.toString() + "修改");
                const UndoResult undone = ui.store().undo(tester);
                ui.settle();
                CHECK(undone.restored == 1);
                CHECK(ui.store().get(typeKey, id)->value(field->key()) == before);
                CHECK(form.fields()->editor(field->key())->value() == before);
            }

            // Deleted and restored.
            showActive(page, {1100, 700});
            ui.settle();
            page.table()->setFocus();
            page.table()->selectRecord(id);
            press(Qt::Key_Delete);
            ui.settle();
            REQUIRE(ui.store().get(typeKey, id)->deleted);
            CHECK(page.model()->rowOf(id) < 0);
            ListPage bin(ui.session, typeKey, ListPage::Mode::RecycleBin);
            showActive(bin, {1100, 700});
            ui.settle();
            REQUIRE(bin.model()->rowOf(id) >= 0);
            bin.table()->setFocus();
            bin.table()->selectRecord(id);
            press(Qt::Key_R, Qt::ControlModifier);
            ui.settle();
            CHECK(!ui.store().get(typeKey, id)->deleted);
            CHECK(page.model()->rowOf(id) >= 0);
        }
    }
}
