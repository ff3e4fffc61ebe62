// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariant>

namespace moli {

class Connection;

// Rows that nothing else in the file could be compared with carry a digest of their own, so that a bit that flips in them
// is noticed. These are the columns that it is made of, in this order.

[[nodiscard]] const QStringList &fileInfoColumns();
[[nodiscard]] const QStringList &replicaColumns();
/// Without the number, which the file gives.
[[nodiscard]] const QStringList &auditColumns();
[[nodiscard]] const QStringList &journalColumns();
/// A batch's `undone_by` isn't among them: it comes later.
[[nodiscard]] const QStringList &batchColumns();
/// With the small copies as they are; attachmentDigest() says what is made of them.
[[nodiscard]] const QStringList &attachmentColumns();

/// 64 bits that tell whether these are still the values that were written: against damage, not against forgery.
[[nodiscard]] qint64 digestOf(const QVariantList &values);
/// Of the values of attachmentColumns().
[[nodiscard]] qint64 attachmentDigest(QVariantList values);

/// Writes a row of these columns, with its digest. Throws Error.
void insertDigested(Connection &connection, const QString &table, const QStringList &columns, QVariantList values);

} // namespace moli
