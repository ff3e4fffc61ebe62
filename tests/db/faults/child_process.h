// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

#include <sys/types.h>

namespace moli {

/// A copy of this process that does something else until it ends or is killed: another Moli on the same desk. The
/// function must not use a store that was open before, nor the macros of the tests; its result is the exit code.
class ChildProcess {
public:
    /// What the child tells goes through a pipe, as with a person who saw "saved".
    class Pipe {
    public:
        explicit Pipe(int descriptor) : m_descriptor(descriptor) {}
        void tell(const QByteArray &bytes) const;

    private:
        int m_descriptor;
    };

    explicit ChildProcess(const std::function<int(const Pipe &)> &work);
    ~ChildProcess(); ///< kills it
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    /// Waits until it has told something; empty when it has ended.
    [[nodiscard]] QByteArray hear();
    /// Everything it still tells until its end.
    [[nodiscard]] QByteArray hearAll();
    void kill(); ///< with SIGKILL, and waits until it is gone
    /// Waits for its end: its exit code, or minus the signal that ended it.
    int wait();
    [[nodiscard]] pid_t id() const { return m_id; }

private:
    pid_t m_id = -1;
    int m_descriptor = -1;
    int m_status = 0;
    bool m_gone = false;
};

} // namespace moli
