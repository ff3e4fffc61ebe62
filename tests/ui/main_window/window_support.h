// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_store.h"
#include "ui/forms/record_form.h"
#include "ui/main_window.h"
#include "ui/session.h"
#include "ui/show_error.h"
#include "ui/tools/preferences.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace moli {

/// A copy of the demo file, or an empty file, in a session, with settings of its own.
struct DeskFixture {
    enum class File { Empty, Demo };
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(QStringLiteral("settings.ini"))};
    TemporaryStore empty;
    Session session;
    QStringList errors; ///< what would have been shown

    explicit DeskFixture(File file = File::Empty)
        : session(file == File::Demo ? demoCopy(folder.filePath(QStringLiteral("demo.moli"))) : empty.take())
    {
        session.setOperatorName(tester);
        setErrorSink(
            [this](const QString &doing, const QString &sentence) { errors.append(doing + u": " + sentence); });
    }
    ~DeskFixture() { setErrorSink({}); }

    Store &store() { return session.store(); }

    /// Until nothing is running or about to start.
    void settle()
    {
        REQUIRE(QTest::qWaitFor(
            [this] {
                QCoreApplication::sendPostedEvents();
                return !session.isBusy();
            },
            60000));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    bool waitFor(const std::function<bool()> &condition, int ms = 30000) { return QTest::qWaitFor(condition, ms); }
};

inline void showInFront(QWidget &widget, QSize size = {1366, 768})
{
    widget.resize(size);
    widget.show();
    QApplication::setActiveWindow(&widget);
    REQUIRE(QTest::qWaitForWindowActive(&widget));
}

/// Clicks the button with this text in the next dialog that asks something. The result turns true when that was done.
inline std::shared_ptr<bool> answerNextDialog(const QString &button)
{
    auto answered = std::make_shared<bool>(false);
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, button, answered] {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        for (QAbstractButton *each : dialog->findChildren<QAbstractButton *>()) {
            if (each->text() == button) {
                timer->stop();
                timer->deleteLater();
                *answered = true;
                each->click();
                return;
            }
        }
    });
    timer->start(20);
    return answered;
}

inline void pressKey(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(widget, static_cast<Qt::Key>(key), modifiers);
}

/// The record whose form the window shows; empty where it shows something else.
[[nodiscard]] inline QString formRecord(const MainWindow &window)
{
    const auto *form = qobject_cast<const RecordForm *>(window.page());
    return form ? form->id() : QString();
}

[[nodiscard]] inline Target pageTarget(const QString &key)
{
    Target target;
    target.key = key;
    return target;
}

[[nodiscard]] inline Target listTarget(const QString &type)
{
    Target target;
    target.kind = Target::Kind::List;
    target.key = type;
    return target;
}

} // namespace moli
