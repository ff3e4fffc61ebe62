// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"
#include "ui/forms/field_editor.h"
#include "ui/session.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

#include <functional>

namespace moli {

/// A session on a new file, and waiting for what it does off the GUI thread.
struct UiFixture {
    TemporaryStore file;
    Session session;

    /// `busyTimeout` in ms: how long a write waits for a locked file.
    explicit UiFixture(int busyTimeout = 5000) : session(opened(file, busyTimeout)) { session.setOperatorName(tester); }

    static std::unique_ptr<Store> opened(TemporaryStore &file, int busyTimeout)
    {
        OpenOptions options = file.options();
        options.busyTimeout = busyTimeout;
        file.reopen(options);
        return file.take();
    }

    Store &store() { return session.store(); }

    /// Until nothing is running, waiting or about to start.
    void settle()
    {
        for (int quiet = 0; quiet < 3;) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            quiet = session.isBusy() ? 0 : quiet + 1;
            if (session.isBusy()) {
                QSignalSpy idle(&session, &Session::idle);
                if (session.isBusy()) {
                    idle.wait(5000);
                }
            }
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    bool waitFor(const std::function<bool()> &condition, int ms = 10000) { return QTest::qWaitFor(condition, ms); }

    Record save(const Record &record)
    {
        const SaveResult result = store().save(record, testEdit());
        INFO(result.problems.value(0).field.toStdString() << ": " << result.problems.value(0).sentence.toStdString());
        REQUIRE(result.saved());
        return *store().get(record.type(), result.id);
    }

    Lookups lookups(const QString &type, const QList<Record> &records = {})
    {
        return readLookups(store(), store().registry().type(type), records);
    }

    std::unique_ptr<FieldEditor> editor(const QString &type, const QString &field, const QList<Record> &records = {})
    {
        return std::unique_ptr<FieldEditor>(
            FieldEditor::make(session, store().registry().type(type).field(field), lookups(type, records), nullptr));
    }
};

/// Shows a widget in a window of its own and gives it the focus.
inline void showActive(QWidget &widget, QSize size = {900, 700})
{
    widget.resize(size);
    widget.show();
    QApplication::setActiveWindow(&widget);
    REQUIRE(QTest::qWaitForWindowActive(&widget));
}

/// Types into whatever has the focus; Chinese comes as an input method commits it.
inline void typeText(const QString &text)
{
    QString run;
    const auto commit = [&run] {
        if (!run.isEmpty()) {
            QInputMethodEvent event;
            event.setCommitString(run);
            QApplication::sendEvent(QApplication::focusWidget(), &event);
            run.clear();
        }
    };
    for (const QChar character : text) {
        if (character.unicode() < 0x80) {
            commit();
            QTest::keyClick(QApplication::focusWidget(), character.toLatin1());
        } else {
            run += character;
        }
    }
    commit();
}

inline void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

} // namespace moli
