// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/store.h"

namespace moli {

/// One transaction, one journal batch, one undo. Rolled back unless committed. After the first surprise (an Error
/// thrown by any of its functions) it is poisoned: everything else throws and commit() can't be reached, because
/// SQLite may have rolled back already and later statements would commit by themselves.
class Batch {
public:
    ~Batch();
    Batch(const Batch &) = delete;
    Batch &operator=(const Batch &) = delete;

    /// Inserts (no id, or an id that doesn't exist yet) or updates. Validates first; nothing is written when a
    /// problem is hard. Fields that didn't change are not journalled; a save without changes writes nothing.
    SaveResult save(const Record &record);
    /// Moves the record to the recycle bin. Refused while living records refer to it; the problem says which.
    QList<Problem> remove(const QString &type, const QString &id);
    QList<Problem> restore(const QString &type, const QString &id);
    /// Keeps the bytes once; returns their SHA-256 in hex. The limits are those of AttachmentLimits.
    QString addAttachment(const NewAttachment &attachment);

    // As the transaction sees it.
    [[nodiscard]] std::optional<Record> get(const QString &type, const QString &id) const;
    [[nodiscard]] Page query(const Query &query) const;
    [[nodiscard]] QList<Group> aggregate(const Aggregate &aggregate) const;

    /// The number the batch will have. A batch without changes leaves none behind.
    [[nodiscard]] qint64 number() const;
    [[nodiscard]] qint64 changes() const;
    /// Throws Error; then nothing was written.
    void commit();

private:
    friend class Store;
    Batch(Store &store, const BatchInfo &info, std::optional<qint64> undoOf = {});
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace moli
