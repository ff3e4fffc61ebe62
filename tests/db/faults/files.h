// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace moli {

/// All bytes of a file that nobody has open. Throws std::runtime_error.
[[nodiscard]] QByteArray bytesOf(const QString &path);
/// Puts these bytes there, whatever stood there before.
void putBytes(const QString &path, const QByteArray &bytes);
/// The same bytes from `offset` on; the file has to be long enough.
void overwrite(const QString &path, qint64 offset, const QByteArray &bytes);
void cutTo(const QString &path, qint64 size);

/// Everything that a person could lose, as one hash for each table: all rows, without the pages they lie in.
[[nodiscard]] QMap<QString, QByteArray> contentByTable(const QString &path);
/// The same as one hash.
[[nodiscard]] QByteArray contentOf(const QString &path);

/// A closed file with some records of several types, a few batches, an undo and an attachment, made once per run.
/// Copied for each trial, because opening such a copy is much faster than making a new file.
[[nodiscard]] const QByteArray &smallFile();

/// A file and its journal as they lie on the disk after the power failed in the middle of a long transaction: the file
/// is half written, and the journal has what belongs there.
struct CutOffFile {
    QByteArray file;
    QByteArray journal;
};
[[nodiscard]] const CutOffFile &cutOffFile();
/// The file at the path is what smallFile() is; free pages may hold anything.
[[nodiscard]] bool isSmallFile(const QString &path);

/// Acts as a user without rights as long as it lives, because nothing is read-only for root.
class WithoutRights {
public:
    WithoutRights();
    ~WithoutRights();
    WithoutRights(const WithoutRights &) = delete;
    WithoutRights &operator=(const WithoutRights &) = delete;
};

} // namespace moli
