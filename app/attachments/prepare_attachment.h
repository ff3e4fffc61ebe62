// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/store/attachments.h"

#include <QString>

#include <optional>

namespace moli {

struct PreparedAttachment {
    std::optional<NewAttachment> attachment;
    QString problem; ///< the sentence, when the file can't be taken (type, size, unreadable)
};

/// Reads a file, finds its type from its content, checks the limits, and makes the print-size copy (longest edge
/// 2,000 px, turned upright) and the thumbnail (256 px) of a photo.
[[nodiscard]] PreparedAttachment prepareAttachment(const QString &path, bool photosOnly = false);
[[nodiscard]] PreparedAttachment prepareAttachment(const QString &name, const QByteArray &content,
                                                   bool photosOnly = false);

} // namespace moli
