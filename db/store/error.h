// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stdexcept>

namespace moli {

/// A surprise: the disk, a damaged file, the driver. Expected outcomes are returned as data instead.
/// The sentence is for the person, the details (SQL, codes, paths) for the log.
class Error : public std::runtime_error {
public:
    enum class Kind {
        Other,
        DiskFull,
        Busy,
        ReadOnly,
        Damaged,
        Io,
        Interrupted, ///< a read made way for a save; never leaves the store
    };

    explicit Error(const QString &sentence, const QString &details = {}, Kind kind = Kind::Other);

    [[nodiscard]] const QString &sentence() const { return m_sentence; }
    [[nodiscard]] const QString &details() const { return m_details; }
    [[nodiscard]] Kind kind() const { return m_kind; }

private:
    QString m_sentence;
    QString m_details;
    Kind m_kind;
};

} // namespace moli
