// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/db/faults/power_loss.h"

namespace moli {

namespace {

using Kind = DiskOperation::Kind;

/// How much of what wasn't synced gets to the disk. Disks do all of these.
enum class Fate {
    Nothing,
    Everything,
    Beginning, ///< in order, up to some operation
    Some,      ///< any of them
    Torn,      ///< any sectors of any of them
    Rubbish,   ///< the same, and what is missing where the file grew is neither old nor zero
    Fates
};

void put(QByteArray &bytes, qint64 offset, QByteArrayView piece)
{
    if (bytes.size() < offset + piece.size())
        bytes.resize(offset + piece.size(), '\0');
    std::copy(piece.begin(), piece.end(), bytes.begin() + offset);
}

QByteArray rubbish(qsizetype size, QRandomGenerator &random)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (auto &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

void putTorn(QByteArray &bytes, const DiskOperation &write, qint64 sector, bool withRubbish, QRandomGenerator &random)
{
    const auto before = bytes.size();
    for (qint64 done = 0; done < write.bytes.size();) {
        // Up to the end of the sector.
        const auto at = write.place + done;
        const auto size = qMin(write.bytes.size() - done, sector - at % sector);
        if (random.bounded(2) == 0)
            put(bytes, at, QByteArrayView(write.bytes).sliced(done, size));
        else if (withRubbish && at >= before)
            put(bytes, at, rubbish(size, random));
        done += size;
    }
}

bool isOfName(const DiskOperation &operation)
{
    return operation.kind == Kind::Create || operation.kind == Kind::Delete;
}

void apply(std::optional<QByteArray> &bytes, const DiskOperation &operation)
{
    switch (operation.kind) {
    case Kind::Create: bytes = QByteArray(); break;
    case Kind::Write: put(*bytes, operation.place, operation.bytes); break;
    case Kind::Truncate: bytes->resize(operation.place, '\0'); break;
    case Kind::Delete: bytes.reset(); break;
    case Kind::Sync: break;
    }
}

} // namespace

PowerLoss::PowerLoss(QHash<QString, QByteArray> files, QList<DiskOperation> operations)
    : m_operations(std::move(operations))
{
    for (auto file = files.begin(); file != files.end(); ++file)
        m_files[file.key()].durable = file.value();
}

bool PowerLoss::step()
{
    if (m_position == m_operations.size())
        return false;
    const auto &operation = m_operations[m_position++];
    auto &file = m_files[operation.file];
    if (operation.kind != Kind::Sync) {
        file.pending.append(operation);
        return true;
    }
    // The driver syncs the folder with the first sync of a file that it made.
    for (const auto &pending : std::as_const(file.pending))
        apply(file.durable, pending);
    file.pending.clear();
    return true;
}

std::optional<QByteArray> PowerLoss::imageOf(const File &file, QRandomGenerator &random)
{
    const auto fate = static_cast<Fate>(random.bounded(static_cast<int>(Fate::Fates)));
    const qint64 sector = random.bounded(2) == 0 ? 512 : 4096;
    const auto beginning = random.bounded(file.pending.size() + 1);
    // Names come and go in their order, and a file made anew has nothing of the one that had its name before. So the
    // image is that of one of the files that had the name, and only what was done to this one counts.
    QList<qsizetype> names;
    for (qsizetype i = 0; i < file.pending.size(); ++i) {
        if (isOfName(file.pending[i]) && (fate != Fate::Beginning || i < beginning))
            names.append(i);
    }
    qsizetype applied = fate == Fate::Nothing ? 0 : names.size();
    if (fate != Fate::Nothing && fate != Fate::Everything && fate != Fate::Beginning)
        applied = random.bounded(names.size() + 1);
    qsizetype from = 0;
    auto bytes = file.durable;
    if (applied > 0) {
        from = names[applied - 1] + 1;
        const bool made = file.pending[from - 1].kind == Kind::Create;
        bytes = made ? std::optional(QByteArray()) : std::nullopt;
    }
    for (auto i = from; bytes && i < file.pending.size() && !isOfName(file.pending[i]); ++i) {
        const auto &operation = file.pending[i];
        const bool torn = fate == Fate::Torn || fate == Fate::Rubbish;
        bool whole = fate == Fate::Everything || (fate == Fate::Beginning && i < beginning);
        if (fate == Fate::Some || (torn && operation.kind != Kind::Write))
            whole = random.bounded(2) == 0;
        if (whole)
            apply(bytes, operation);
        else if (torn && operation.kind == Kind::Write)
            putTorn(*bytes, operation, sector, fate == Fate::Rubbish, random);
    }
    return bytes;
}

QHash<QString, QByteArray> PowerLoss::image(QRandomGenerator &random) const
{
    QHash<QString, QByteArray> files;
    for (auto file = m_files.begin(); file != m_files.end(); ++file) {
        if (const auto bytes = imageOf(file.value(), random))
            files.insert(file.key(), *bytes);
    }
    return files;
}

} // namespace moli
