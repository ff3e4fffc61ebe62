// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

#include "db/store/error.h"
#include "ui/show_error.h"

#include <QCoreApplication>
#include <QMetaMethod>
#include <QWidget>

namespace moli {

namespace {
constexpr int waitStep = 10; // ms
} // namespace

Session::Session(std::unique_ptr<Store> store, QObject *parent) : QObject(parent), m_store(std::move(store))
{
    qRegisterMetaType<ChangeSet>();
    // A thread takes its faces with it when it ends; what it has laid out (the pages of a book) is painted long after.
    m_readers.setExpiryTimeout(-1);
    m_writer.setExpiryTimeout(-1);
    m_readers.setMaxThreadCount(2);
    m_writer.setMaxThreadCount(1); // so that writes happen in the order in which they were asked for
    // The store says so in the thread that committed; a signal to this object is brought to its own.
    connect(m_store.get(), &Store::changed, this, &Session::changed);
}

Session::~Session()
{
    // Events go on: a chart that is drawn on a reader thread waits for the GUI thread's loop.
    for (QThreadPool *pool : {&m_readers, &m_writer}) {
        while (!pool->waitForDone(waitStep))
            QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    }
}

QString Session::operatorName() const
{
    return m_operator;
}

void Session::setOperatorName(const QString &name)
{
    if (m_operator == name)
        return;
    m_operator = name;
    emit operatorChanged();
}

BatchInfo Session::edit(const QString &reason) const
{
    return {BatchKind::Edit, m_operator, reason};
}

void Session::start(QThreadPool &pool, std::function<void()> job)
{
    pool.start(std::move(job));
}

bool Session::tellDamage(const QString &doing, const std::exception_ptr &error)
{
    try {
        std::rethrow_exception(error);
    } catch (const Error &e) {
        if (e.kind() != Error::Kind::Damaged || !isSignalConnected(QMetaMethod::fromSignal(&Session::damageFound)))
            return false;
        qWarning("%s: %s", qUtf8Printable(doing), e.what());
        emit damageFound(doing);
        return true;
    } catch (...) {
        return false;
    }
}

void Session::finish(const QPointer<QObject> &context, const QString &doing, const std::exception_ptr &error,
                     const std::function<void()> &done, const std::function<void()> &failed)
{
    // Counted down at the end: what `done` asks for next keeps the session busy without a gap.
    const auto report = [&](const std::exception_ptr &what) {
        if (tellDamage(doing, what))
            return;
        auto *widget = qobject_cast<QWidget *>(context.data());
        showError(widget ? widget->window() : nullptr, doing, what);
    };
    if (error) {
        report(error);
        if (context && failed)
            failed();
    } else if (context) {
        try {
            done();
        } catch (...) {
            report(std::current_exception());
        }
    }
    --m_pending;
    if (m_pending == 0)
        emit idle();
}

} // namespace moli
