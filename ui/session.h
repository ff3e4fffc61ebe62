// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/value_text.h"
#include "db/store/batch.h"
#include "db/store/store.h"
#include "ui/private_place.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace moli {

/// What every page needs: the open file, who sits there, and a way to work off the GUI thread. Made once per window
/// and handed to pages in their constructors.
class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(std::unique_ptr<Store> store, QObject *parent = nullptr);
    ~Session() override; ///< waits for what is still running

    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] const Store &store() const { return *m_store; }
    [[nodiscard]] QString operatorName() const;
    void setOperatorName(const QString &name);
    /// Where attachments are opened from, until the session ends.
    [[nodiscard]] OpenedCopies &openedCopies() { return m_openedCopies; }
    [[nodiscard]] BatchInfo edit(const QString &reason = {}) const; ///< a batch of kind Edit by this operator

    /// Runs `work` on a reader thread and `done` with its result in the GUI thread, unless `context` is gone by then.
    /// An Error that `work` throws is shown (ui/show_error.h) with `doing` as what the person was doing.
    template <typename Work, typename Done>
    void read(QObject *context, const QString &doing, Work work, Done done)
    {
        run(m_readers, context, doing, std::move(work), std::move(done));
    }
    /// The same on the one writing thread; writes happen in the order in which they were asked for. `failed` is called
    /// in the GUI thread after the error was shown, so that a form can keep what was typed.
    template <typename Work, typename Done>
    void write(QObject *context, const QString &doing, Work work, Done done, std::function<void()> failed = {})
    {
        run(m_writer, context, doing, std::move(work), std::move(done), std::move(failed));
    }
    /// Whether anything is still running or queued: tests wait for this to become false.
    [[nodiscard]] bool isBusy() const { return m_pending > 0; }

signals:
    /// The store's signal, brought to the GUI thread.
    void changed(const moli::ChangeSet &changes);
    void operatorChanged();
    void idle();
    /// Work came upon a part of the file that can't be read. Who listens says so instead of the dialog about `doing`.
    void damageFound(const QString &doing);

private:
    template <typename Work, typename Done>
    void run(QThreadPool &pool, QObject *context, const QString &doing, Work work, Done done,
             std::function<void()> failed = {});
    void start(QThreadPool &pool, std::function<void()> job);
    void finish(const QPointer<QObject> &context, const QString &doing, const std::exception_ptr &error,
                const std::function<void()> &done, const std::function<void()> &failed);

    [[nodiscard]] bool tellDamage(const QString &doing, const std::exception_ptr &error);

    std::unique_ptr<Store> m_store;
    OpenedCopies m_openedCopies;
    QString m_operator;
    QThreadPool m_readers;
    QThreadPool m_writer;
    int m_pending = 0;
};

template <typename Work, typename Done>
void Session::run(QThreadPool &pool, QObject *context, const QString &doing, Work work, Done done,
                  std::function<void()> failed)
{
    ++m_pending;
    start(pool,
          [this, guard = QPointer<QObject>(context), doing, work = std::move(work), done = std::move(done),
           failed = std::move(failed)]() mutable {
              using Result = std::invoke_result_t<Work>;
              auto result = std::make_shared<std::optional<std::conditional_t<std::is_void_v<Result>, bool, Result>>>();
              std::exception_ptr error;
              try {
                  if constexpr (std::is_void_v<Result>) {
                      work();
                      result->emplace(true);
                  } else {
                      result->emplace(work());
                  }
              } catch (...) {
                  error = std::current_exception();
              }
              QMetaObject::invokeMethod(
                  this,
                  [this, guard, doing, error, result, done = std::move(done), failed = std::move(failed)]() mutable {
                      finish(
                          guard, doing, error,
                          [&] {
                              if constexpr (std::is_void_v<Result>)
                                  done();
                              else
                                  done(std::move(**result));
                          },
                          failed);
                  },
                  Qt::QueuedConnection);
          });
}

} // namespace moli
