// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMutex>
#include <QString>

#include <memory>

class QLockFile;

namespace moli {

/// A folder of the person's own data on this machine that nobody else may look into: "…/drafts". Made when it isn't
/// there. What lies there doesn't follow the person to other machines.
[[nodiscard]] QString privateFolder(const QString &name);
/// Writes a file that only its owner may read; whole or not at all. False with the reason in `problem`.
[[nodiscard]] bool writePrivately(const QString &path, const QByteArray &bytes, QString *problem);

/// The copies that other programs are shown attachments from. They are the person's own and can only be read; they go
/// when this does, and what a program left that crashed goes when the next one needs the place.
class OpenedCopies {
public:
    OpenedCopies();
    ~OpenedCopies();
    OpenedCopies(const OpenedCopies &) = delete;
    OpenedCopies &operator=(const OpenedCopies &) = delete;

    /// Writes a copy under the name that the person knows and returns its path. From any thread. Throws Error.
    [[nodiscard]] QString add(const QString &name, const QByteArray &bytes);

private:
    void begin();

    QMutex m_mutex;
    QString m_folder; ///< empty until the first copy
    std::unique_ptr<QLockFile> m_lock;
    int m_count = 0;
};

} // namespace moli
