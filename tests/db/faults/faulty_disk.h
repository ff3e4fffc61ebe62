// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <mutex>

struct sqlite3_vfs;

namespace moli {

/// One thing that SQLite did to a file.
struct DiskOperation {
    enum class Kind { Create, Write, Truncate, Sync, Delete };
    Kind kind = Kind::Write;
    QString file;
    qint64 place = 0; ///< offset of a write, size after a truncation
    QByteArray bytes; ///< of a write
};

/// Stands between SQLite and the disk as long as it lives: writes down what is done, and fails when it is told to. Qt's
/// driver uses the same library as the tests, so this holds for every connection that is opened meanwhile; all of them
/// have to be closed before. Only one at a time.
class FaultyDisk {
public:
    enum class Fault {
        None,
        Full,    ///< no room: a write fails, and a sync that has to write
        IoError, ///< the medium answers with an error
        Torn,    ///< the first half of a write gets there, then an error
        Busy,    ///< another program has the lock; counted by locks instead of writes
        Crash,   ///< the process is killed
    };

    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// Fails the k-th operation from now (0 is the next), and with `forEver` all after it.
    void failAt(int k, Fault fault, bool forEver);
    void work(); ///< without faults again
    /// Operations since failAt (writes, truncations, syncs, files made and deleted; for Busy locks).
    [[nodiscard]] int counted() const { return m_counted; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }
    /// Only files whose path contains this count; empty: all.
    void only(const QString &part) { m_only = part; }

    void record(bool on) { m_recording = on; }
    [[nodiscard]] const QList<DiskOperation> &operations() const { return m_operations; }
    /// Syncs do nothing, as on a disk that lies or with synchronous=OFF: what the power-loss test has to notice.
    void lieAboutSyncs() { m_lies = true; }

private:
    friend struct DiskShim;
    [[nodiscard]] Fault passes(bool lock, const QString &file);
    void note(const DiskOperation &operation);

    sqlite3_vfs *m_real;
    std::mutex m_mutex;
    QList<DiskOperation> m_operations;
    QString m_only;
    Fault m_fault = Fault::None;
    int m_at = 0;
    int m_counted = 0;
    bool m_forEver = false;
    bool m_failed = false;
    bool m_recording = false;
    bool m_lies = false;
};

} // namespace moli
