// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/window_support.h"
#include "ui/forms/field_grid.h"
#include "ui/forms/form_draft.h"
#include "ui/forms/record_form.h"
#include "ui/main_window_drafts.h"
#include "ui/private_place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>

using namespace moli;

namespace {

const auto organization = QStringLiteral("organization");
constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

/// As a form leaves it when the program ends without a word.
QString keepDraft(DeskFixture &desk, const QString &id, const QString &head, qint64 at)
{
    FormDraft draft(desk.session, desk.store().registry().type(organization), id);
    DraftContent content;
    content.at = at;
    content.values.insert(QStringLiteral("head"), head);
    draft.write(&desk.session, content);
    desk.settle();
    REQUIRE(QFileInfo::exists(draft.path()));
    return draft.path();
}

} // namespace

TEST_CASE("After a crash the window tells of the drafts of its file and leads to each", "[ui]")
{
    DeskFixture elsewhere;
    const QString foreign = keepDraft(elsewhere, {}, QStringLiteral("林"), 1);
    DeskFixture desk;
    const SaveResult saved = desk.store().save(someOrganization(desk.store(), QStringLiteral("晨光妇女之家")),
                                               testEdit());
    REQUIRE(saved.saved());
    const QString changed = keepDraft(desk, saved.id, QStringLiteral("王芳"), 1'623'729'600'000);
    const QString fresh = keepDraft(desk, {}, QStringLiteral("李梅"), 1'623'729'700'000);
    const QString lost = keepDraft(desk, QStringLiteral("0190-undone"), QStringLiteral("陈"), 1'623'729'500'000);

    MainWindow window(desk.session, desk.preferences);
    showInFront(window);
    desk.settle();
    DraftsNotice *notice = window.draftsNotice();
    REQUIRE(notice->isVisible());
    REQUIRE(notice->links().size() == 2); // of this file only, and of records that are there
    CHECK(notice->links().at(0)->text().startsWith(QStringLiteral("New organization")));
    CHECK(notice->links().at(1)->text().startsWith(QStringLiteral("晨光妇女之家")));

    pressKey(notice->links().at(1), Qt::Key_Space);
    desk.settle();
    auto *form = qobject_cast<RecordForm *>(window.page());
    REQUIRE(form);
    CHECK(form->id() == saved.id);
    CHECK(form->fields()->editor(QStringLiteral("head"))->value() == QVariant(QStringLiteral("王芳")));
    REQUIRE(notice->isVisible());
    CHECK(notice->links().size() == 1); // the other one; this form says so itself
    form->discard();
    REQUIRE(window.go(pageTarget(QStringLiteral("overview"))));
    desk.settle();
    REQUIRE(notice->links().size() == 1);
    pressKey(notice->links().first(), Qt::Key_Space);
    desk.settle();
    form = qobject_cast<RecordForm *>(window.page());
    REQUIRE(form);
    CHECK(form->id().isEmpty());
    CHECK_FALSE(notice->isVisible());
    form->discard();
    REQUIRE(window.go(pageTarget(QStringLiteral("overview"))));
    desk.settle();
    CHECK_FALSE(notice->isVisible());
    CHECK_FALSE(QFileInfo::exists(changed));
    CHECK_FALSE(QFileInfo::exists(fresh));
    CHECK(QFileInfo::exists(foreign));
    QFile::remove(foreign);
    QFile::remove(lost);
    CHECK(desk.errors.join(u'\n') == QString());
}

#ifndef Q_OS_WIN // where a person's folders are kept from others by the system
TEST_CASE("Drafts and opened attachments are nobody else's", "[ui]")
{
    DeskFixture desk;
    const QString draft = keepDraft(desk, {}, QStringLiteral("王芳"), 1);
    CHECK((QFile::permissions(draft) & others) == 0);
    CHECK((QFile::permissions(QFileInfo(draft).path()) & others) == 0);
    CHECK((QFile::permissions(QFileInfo(QFileInfo(draft).path()).path()) & others) == 0);
    QFile::remove(draft);

    OpenedCopies copies;
    const QString path = copies.add(QStringLiteral("报告.txt"), "content");
    CHECK((QFile::permissions(path) & (others | QFileDevice::WriteOwner)) == 0);
    CHECK((QFile::permissions(QFileInfo(path).path()) & others) == 0);
}
#endif

TEST_CASE("Opened attachments go with the session, and those of a program that crashed with the next one", "[ui]")
{
    QString path;
    const QString leftOver = privateFolder(QStringLiteral("opened")) + u"/crashed";
    REQUIRE(QDir().mkpath(leftOver + u"/1"));
    {
        QFile file(leftOver + u"/1/old.txt");
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    {
        OpenedCopies copies;
        path = copies.add(QStringLiteral("../a/报告?.txt"), "first");
        const QString second = copies.add(QStringLiteral("../a/报告?.txt"), "second");
        CHECK(path != second);
        CHECK(QFileInfo(path).fileName() == QStringLiteral("报告_.txt"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == "first");
        CHECK_FALSE(QFileInfo::exists(leftOver));
        // What a running program shows stays.
        OpenedCopies other;
        (void)other.add(QStringLiteral("b.txt"), "b");
        CHECK(QFileInfo::exists(path));
    }
    CHECK_FALSE(QFileInfo::exists(path));
    CHECK_FALSE(QFileInfo::exists(QFileInfo(QFileInfo(path).path()).path()));
}
