// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/db/faults/faulty_disk.h"

#include <sqlite3.h>

#include <csignal>
#include <cstring>
#include <stdexcept>

#include <unistd.h>

namespace moli {

namespace {

FaultyDisk *current = nullptr;

/// What SQLite holds of an open file; the real one lies behind it.
struct ShimFile {
    sqlite3_file base;
    QString *path;
};

ShimFile &shim(sqlite3_file *file)
{
    return *reinterpret_cast<ShimFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + sizeof(ShimFile));
}

} // namespace

/// The functions that SQLite calls.
struct DiskShim {
    using Kind = DiskOperation::Kind;
    using Fault = FaultyDisk::Fault;

    static int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        const auto path = QString::fromUtf8(name);
        file->pMethods = nullptr;
        int exists = 1;
        if (name && (flags & SQLITE_OPEN_CREATE))
            current->m_real->xAccess(current->m_real, name, SQLITE_ACCESS_EXISTS, &exists);
        if (!exists) {
            if (current->passes(false, path) != Fault::None)
                return SQLITE_CANTOPEN;
        }
        const int code = current->m_real->xOpen(current->m_real, name, real(file), flags, outFlags);
        if (code != SQLITE_OK)
            return code;
        if (!exists)
            current->note({Kind::Create, path, 0, {}});
        shim(file).path = new QString(path);
        file->pMethods = &methods;
        return SQLITE_OK;
    }

    static int remove(sqlite3_vfs *, const char *name, int syncFolder)
    {
        const auto path = QString::fromUtf8(name);
        if (current->passes(false, path) != Fault::None)
            return SQLITE_IOERR_DELETE;
        const int code = current->m_real->xDelete(current->m_real, name, syncFolder);
        if (code == SQLITE_OK)
            current->note({Kind::Delete, path, syncFolder, {}});
        return code;
    }

    static int close(sqlite3_file *file)
    {
        delete shim(file).path;
        return real(file)->pMethods->xClose(real(file));
    }

    static int read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
    {
        return real(file)->pMethods->xRead(real(file), bytes, size, offset);
    }

    static int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
    {
        const auto fault = current->passes(false, *shim(file).path);
        if (fault == Fault::Torn)
            (void)real(file)->pMethods->xWrite(real(file), bytes, size / 2, offset);
        if (fault != Fault::None)
            return fault == Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
        const int code = real(file)->pMethods->xWrite(real(file), bytes, size, offset);
        if (code == SQLITE_OK)
            current->note({Kind::Write, *shim(file).path, offset, QByteArray(static_cast<const char *>(bytes), size)});
        return code;
    }

    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        if (current->passes(false, *shim(file).path) != Fault::None)
            return SQLITE_IOERR_TRUNCATE;
        const int code = real(file)->pMethods->xTruncate(real(file), size);
        if (code == SQLITE_OK)
            current->note({Kind::Truncate, *shim(file).path, size, {}});
        return code;
    }

    static int sync(sqlite3_file *file, int flags)
    {
        const auto fault = current->passes(false, *shim(file).path);
        if (fault != Fault::None)
            return SQLITE_IOERR_FSYNC;
        const int code = real(file)->pMethods->xSync(real(file), flags);
        if (code == SQLITE_OK && !current->m_lies)
            current->note({Kind::Sync, *shim(file).path, 0, {}});
        return code;
    }

    static int fileSize(sqlite3_file *file, sqlite3_int64 *size)
    {
        return real(file)->pMethods->xFileSize(real(file), size);
    }

    static int lock(sqlite3_file *file, int level)
    {
        if (current->passes(true, *shim(file).path) != Fault::None)
            return SQLITE_BUSY;
        return real(file)->pMethods->xLock(real(file), level);
    }

    static int unlock(sqlite3_file *file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }

    static int checkReservedLock(sqlite3_file *file, int *result)
    {
        return real(file)->pMethods->xCheckReservedLock(real(file), result);
    }

    static int fileControl(sqlite3_file *file, int what, void *argument)
    {
        return real(file)->pMethods->xFileControl(real(file), what, argument);
    }

    static int sectorSize(sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); }

    static int characteristics(sqlite3_file *file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }

    /// Version 1: without shared memory and mapping, which journal_mode=TRUNCATE doesn't need.
    static constexpr sqlite3_io_methods methods{1,
                                                close,
                                                read,
                                                write,
                                                truncate,
                                                sync,
                                                fileSize,
                                                lock,
                                                unlock,
                                                checkReservedLock,
                                                fileControl,
                                                sectorSize,
                                                characteristics,
                                                nullptr,
                                                nullptr,
                                                nullptr,
                                                nullptr,
                                                nullptr,
                                                nullptr};

    static sqlite3_vfs &vfs()
    {
        static sqlite3_vfs shimVfs;
        return shimVfs;
    }
};

FaultyDisk::FaultyDisk() : m_real(sqlite3_vfs_find(nullptr))
{
    if (current)
        throw std::logic_error("one faulty disk at a time");
    current = this;
    auto &vfs = DiskShim::vfs();
    // Everything but opening and deleting is the real one's.
    vfs = *m_real;
    vfs.pNext = nullptr;
    vfs.zName = "moli-faulty";
    vfs.szOsFile = static_cast<int>(sizeof(ShimFile)) + m_real->szOsFile;
    vfs.xOpen = DiskShim::open;
    vfs.xDelete = DiskShim::remove;
    sqlite3_vfs_register(&vfs, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&DiskShim::vfs());
    sqlite3_vfs_register(m_real, 1);
    current = nullptr;
}

void FaultyDisk::failAt(int k, Fault fault, bool forEver)
{
    const std::lock_guard guard(m_mutex);
    m_at = k;
    m_fault = fault;
    m_forEver = forEver;
    m_counted = 0;
    m_failed = false;
}

void FaultyDisk::work()
{
    const std::lock_guard guard(m_mutex);
    m_fault = Fault::None;
}

FaultyDisk::Fault FaultyDisk::passes(bool lock, const QString &file)
{
    const std::lock_guard guard(m_mutex);
    if (m_fault == Fault::None || lock != (m_fault == Fault::Busy) || (!m_only.isEmpty() && !file.contains(m_only)))
        return Fault::None;
    const int now = m_counted++;
    if (now < m_at || (now > m_at && !m_forEver))
        return Fault::None;
    if (m_fault == Fault::Crash)
        ::kill(getpid(), SIGKILL);
    m_failed = true;
    return m_fault;
}

void FaultyDisk::note(const DiskOperation &operation)
{
    const std::lock_guard guard(m_mutex);
    if (m_recording)
        m_operations.append(operation);
}

} // namespace moli
