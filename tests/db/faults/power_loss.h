// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/db/faults/faulty_disk.h"

#include <QHash>
#include <QRandomGenerator>

#include <optional>

namespace moli {

/// Plays recorded operations, and says what the disk may hold when the power fails in between: of what wasn't synced yet,
/// any part may be there, in any order, torn at sectors, with rubbish where a file grew.
class PowerLoss {
public:
    /// The files as they were on the disk when the recording began; others weren't there.
    PowerLoss(QHash<QString, QByteArray> files, QList<DiskOperation> operations);

    /// Plays the next operation; false when there are no more.
    bool step();
    [[nodiscard]] qsizetype position() const { return m_position; }

    /// One of the many images that are possible now; files that may not exist aren't in it.
    [[nodiscard]] QHash<QString, QByteArray> image(QRandomGenerator &random) const;

private:
    struct File {
        std::optional<QByteArray> durable; ///< nothing: the file isn't there for certain
        QList<DiskOperation> pending;
    };
    static std::optional<QByteArray> imageOf(const File &file, QRandomGenerator &random);

    QHash<QString, File> m_files;
    QList<DiskOperation> m_operations;
    qsizetype m_position = 0;
};

} // namespace moli
