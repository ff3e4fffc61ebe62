// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/db/faults/child_process.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <exception>
#include <stdexcept>

#include <sys/wait.h>
#include <unistd.h>

namespace moli {

namespace {

constexpr int endedByException = 99;

} // namespace

void ChildProcess::Pipe::tell(const QByteArray &bytes) const
{
    // Short texts go through a pipe whole.
    if (write(m_descriptor, bytes.constData(), static_cast<size_t>(bytes.size())) != bytes.size())
        _exit(endedByException);
}

ChildProcess::ChildProcess(const std::function<int(const Pipe &)> &work)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        throw std::runtime_error("no pipe");
    m_id = fork();
    if (m_id < 0)
        throw std::runtime_error("no child process");
    if (m_id == 0) {
        close(ends[0]);
        int code = endedByException;
        try {
            code = work(Pipe(ends[1]));
        } catch (const std::exception &) {
            // The exit code tells.
        }
        // Nothing of the parent's is cleaned up here.
        _exit(code);
    }
    close(ends[1]);
    m_descriptor = ends[0];
}

ChildProcess::~ChildProcess()
{
    kill();
    close(m_descriptor);
}

QByteArray ChildProcess::hear()
{
    std::array<char, 4096> buffer{};
    for (;;) {
        const auto size = read(m_descriptor, buffer.data(), buffer.size());
        if (size >= 0)
            return {buffer.data(), size};
        if (errno != EINTR)
            return {};
    }
}

QByteArray ChildProcess::hearAll()
{
    QByteArray all;
    for (auto piece = hear(); !piece.isEmpty(); piece = hear())
        all += piece;
    return all;
}

void ChildProcess::kill()
{
    if (m_gone)
        return;
    ::kill(m_id, SIGKILL);
    (void)wait();
}

int ChildProcess::wait()
{
    while (!m_gone) {
        if (waitpid(m_id, &m_status, 0) == m_id)
            m_gone = true;
        else if (errno != EINTR)
            throw std::runtime_error("the child process is lost");
    }
    return WIFEXITED(m_status) ? WEXITSTATUS(m_status) : -WTERMSIG(m_status);
}

} // namespace moli
