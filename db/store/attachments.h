// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace moli {

enum class AttachmentSize { Original, Print, Thumbnail };

/// A file as it goes in. `app/attachments` makes the smaller copies of photos.
struct NewAttachment {
    QString name;      ///< file name as the person knows it
    QString mediaType; ///< found from the content, e.g. "image/jpeg"
    QByteArray content;
    QByteArray print;     ///< JPEG, turned upright, for printing; empty when not a photo
    QByteArray thumbnail; ///< JPEG, for lists; empty when not a photo
};

/// A file as it is kept, once, by the hash of its content.
struct Attachment {
    QString sha256;
    QString name;
    QString mediaType;
    qint64 size = 0;    ///< bytes of the original
    qint64 addedAt = 0; ///< ms since 1970, UTC
    bool isPhoto() const { return mediaType.startsWith(QLatin1String("image/")); }
};

struct AttachmentLimits {
    static constexpr qint64 greatestSize = 20 * 1024 * 1024; ///< bytes
};

} // namespace moli
