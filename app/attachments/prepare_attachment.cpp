// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attachments/prepare_attachment.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QMimeDatabase>
#include <QPainter>

namespace moli {
using namespace Qt::StringLiterals;

namespace {

constexpr int printEdge = 2000;    // pixels
constexpr int thumbnailEdge = 256; // pixels
constexpr int jpegQuality = 85;
constexpr qint64 greatestPixels = 100'000'000;
constexpr int allocationLimit = 512; // MB; 100 megapixels at 4 bytes fit

enum class Family { Photo, Pdf, Writer, Sheet, Slides, Text, Zip };

/// A type that Moli keeps. The first suffix is the one given to a file that comes with none.
struct KeptType {
    QString mediaType;
    QStringList suffixes;
    Family family;
};

const QList<KeptType> &keptTypes()
{
    static const QList<KeptType> types{
        {u"image/jpeg"_s, {u"jpg"_s, u"jpeg"_s, u"jpe"_s, u"jfif"_s}, Family::Photo},
        {u"image/png"_s, {u"png"_s}, Family::Photo},
        {u"image/gif"_s, {u"gif"_s}, Family::Photo},
        {u"image/bmp"_s, {u"bmp"_s, u"dib"_s}, Family::Photo},
        {u"image/webp"_s, {u"webp"_s}, Family::Photo},
        {u"application/pdf"_s, {u"pdf"_s}, Family::Pdf},
        {u"application/msword"_s, {u"doc"_s, u"dot"_s, u"wps"_s, u"wpt"_s}, Family::Writer},
        {u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s,
         {u"docx"_s, u"docm"_s, u"dotx"_s},
         Family::Writer},
        {u"application/vnd.oasis.opendocument.text"_s, {u"odt"_s, u"ott"_s}, Family::Writer},
        {u"application/vnd.ms-excel"_s, {u"xls"_s, u"xlt"_s, u"et"_s, u"ett"_s}, Family::Sheet},
        {u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s,
         {u"xlsx"_s, u"xlsm"_s, u"xltx"_s},
         Family::Sheet},
        {u"application/vnd.oasis.opendocument.spreadsheet"_s, {u"ods"_s, u"ots"_s}, Family::Sheet},
        {u"application/vnd.ms-powerpoint"_s, {u"ppt"_s, u"pps"_s, u"dps"_s}, Family::Slides},
        {u"application/vnd.openxmlformats-officedocument.presentationml.presentation"_s,
         {u"pptx"_s, u"ppsx"_s},
         Family::Slides},
        {u"text/csv"_s, {u"csv"_s}, Family::Text},
        {u"text/plain"_s, {u"txt"_s, u"text"_s}, Family::Text},
        {u"application/zip"_s, {u"zip"_s}, Family::Zip},
    };
    return types;
}

const KeptType *keptType(const QString &mediaType)
{
    for (const KeptType &type : keptTypes()) {
        if (type.mediaType == mediaType)
            return &type;
    }
    return nullptr;
}

const KeptType *typeOfSuffix(const QString &suffix)
{
    for (const KeptType &type : keptTypes()) {
        if (type.suffixes.contains(suffix))
            return &type;
    }
    return nullptr;
}

PreparedAttachment refused(const QString &sentence)
{
    return {{}, sentence};
}

QByteArray utf16(QStringView name)
{
    return {reinterpret_cast<const char *>(name.utf16()), name.size() * 2};
}

/// Office's zip containers tell what they hold by the names of their entries, which stand uncompressed in the file.
QString zipMediaType(const QByteArray &content)
{
    // OpenDocument: the first entry is "mimetype", stored as it is.
    if (content.mid(30, 8) == "mimetype") {
        for (const KeptType &type : keptTypes()) {
            if (type.mediaType.startsWith("application/vnd.oasis"_L1)
                && content.mid(38, 64).startsWith(type.mediaType.toLatin1()))
                return type.mediaType;
        }
    }
    if (content.contains("[Content_Types].xml")) {
        if (content.contains("word/document"))
            return u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
        if (content.contains("xl/workbook"))
            return u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s;
        if (content.contains("ppt/presentation"))
            return u"application/vnd.openxmlformats-officedocument.presentationml.presentation"_s;
    }
    return u"application/zip"_s;
}

/// The same for the older compound files, whose directory holds UTF-16 names. Empty: none of ours.
QString compoundMediaType(const QByteArray &content)
{
    if (content.contains(utf16(u"WordDocument")))
        return u"application/msword"_s;
    if (content.contains(utf16(u"Workbook")) || content.contains(utf16(u"Book")))
        return u"application/vnd.ms-excel"_s;
    if (content.contains(utf16(u"PowerPoint Document")))
        return u"application/vnd.ms-powerpoint"_s;
    return {};
}

/// What the content says, whatever the file is called; empty when it is nothing that Moli keeps.
QString mediaTypeOf(const QByteArray &content, const QString &suffix)
{
    if (content.startsWith("PK\x03\x04"))
        return zipMediaType(content);
    if (content.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return compoundMediaType(content);
    const QMimeType found = QMimeDatabase().mimeTypeForData(content);
    if (keptType(found.name()) && !found.inherits(u"text/plain"_s))
        return found.name();
    if (found.inherits(u"image/bmp"_s))
        return u"image/bmp"_s;
    if (found.inherits(u"text/plain"_s) && !content.contains('\0')) {
        // Lists and notes start with anything, so what the text looks like is left to the name.
        const KeptType *named = typeOfSuffix(suffix);
        return named && named->family == Family::Text ? named->mediaType
            : found.name() == u"text/plain"           ? u"text/plain"_s
                                                      : QString();
    }
    return {};
}

/// A JPEG that breaks off is decoded with its lower part grey, without any error: its end is looked for here.
bool jpegIsWhole(const QByteArray &content)
{
    const auto byte = [&content](qsizetype at) { return uchar(content.at(at)); };
    qsizetype at = 2;
    while (at + 3 < content.size()) {
        if (byte(at) != 0xFF)
            return false;
        const uchar marker = byte(at + 1);
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        if (marker == 0xD9)
            return true;
        at += 2 + (byte(at + 2) << 8 | byte(at + 3));
        if (marker != 0xDA)
            continue;
        // Picture data: up to the next marker that isn't a stuffed byte or a restart.
        while (at + 1 < content.size()
               && (byte(at) != 0xFF || byte(at + 1) == 0 || (byte(at + 1) >= 0xD0 && byte(at + 1) <= 0xD7)))
            ++at;
    }
    return at + 1 < content.size() && byte(at) == 0xFF && byte(at + 1) == 0xD9;
}

QSize fitted(QSize size, int edge)
{
    return size.width() <= edge && size.height() <= edge
        ? size
        : size.scaled(edge, edge, Qt::KeepAspectRatio).expandedTo({1, 1});
}

/// On white and without anything that was written beside the picture (where it was taken, with what).
QByteArray jpeg(const QImage &image, int edge)
{
    const QImage scaled = image.scaled(fitted(image.size(), edge), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage plain(scaled.size(), QImage::Format_RGB32);
    plain.fill(Qt::white);
    {
        QPainter painter(&plain);
        painter.drawImage(0, 0, scaled);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    plain.save(&buffer, "jpeg", jpegQuality);
    return bytes;
}

/// Adds the copies; answers with the sentence when the picture can't be used.
QString addCopies(NewAttachment &attachment)
{
    if (QImageReader::allocationLimit() < allocationLimit)
        QImageReader::setAllocationLimit(allocationLimit);

    QBuffer buffer(&attachment.content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!reader.canRead()) {
        if (attachment.mediaType == u"image/webp" && !QImageReader::supportedImageFormats().contains("webp"))
            return QCoreApplication::translate(
                "PrepareAttachment",
                "This computer can't read WebP pictures. Save “%1” as JPEG or PNG and add the new copy.");
        return QCoreApplication::translate("PrepareAttachment", "The picture “%1” is damaged. Get the original again.");
    }
    const QSize size = reader.size();
    if (size.isValid()) {
        if (qint64(size.width()) * size.height() > greatestPixels)
            return QCoreApplication::translate(
                "PrepareAttachment",
                "The picture “%1” has more than 100 million pixels. Save it smaller and add the new copy.");
        // The JPEG decoder can leave out detail while it reads, which saves time and memory.
        if (attachment.mediaType == u"image/jpeg")
            reader.setScaledSize(fitted(size, printEdge));
    }
    const QImage image = reader.read();
    if (image.isNull() || (attachment.mediaType == u"image/jpeg" && !jpegIsWhole(attachment.content)))
        return QCoreApplication::translate("PrepareAttachment", "The picture “%1” is damaged. Get the original again.");
    if (qint64(image.width()) * image.height() > greatestPixels)
        return QCoreApplication::translate(
            "PrepareAttachment",
            "The picture “%1” has more than 100 million pixels. Save it smaller and add the new copy.");

    attachment.print = jpeg(image, printEdge);
    attachment.thumbnail = jpeg(image, thumbnailEdge);
    if (attachment.print.isEmpty() || attachment.thumbnail.isEmpty())
        return QCoreApplication::translate(
            "PrepareAttachment",
            "There is not enough memory for the picture “%1”. Save it smaller and add the new copy.");
    return {};
}

QString tooLarge(const QString &name)
{
    return QCoreApplication::translate(
               "PrepareAttachment",
               "“%1” is larger than %2 MB. Make it smaller (fewer pages, smaller pictures) and add the new copy.")
        .arg(name)
        .arg(AttachmentLimits::greatestSize / (1024 * 1024));
}

} // namespace

PreparedAttachment prepareAttachment(const QString &path, bool photosOnly)
{
    const QFileInfo info(path);
    if (info.isDir())
        return refused(QCoreApplication::translate("PrepareAttachment", "“%1” is a folder. Add the files in it.")
                           .arg(info.fileName()));
    if (info.size() > AttachmentLimits::greatestSize)
        return refused(tooLarge(info.fileName()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(
            QCoreApplication::translate("PrepareAttachment",
                                        "“%1” can't be read: %2. Check that it is still there and not open elsewhere.")
                .arg(info.fileName(), file.errorString()));
    const QByteArray content = file.read(AttachmentLimits::greatestSize + 1);
    if (file.error() != QFile::NoError)
        return refused(
            QCoreApplication::translate("PrepareAttachment",
                                        "“%1” can't be read: %2. Check that it is still there and not open elsewhere.")
                .arg(info.fileName(), file.errorString()));
    return prepareAttachment(info.fileName(), content, photosOnly);
}

PreparedAttachment prepareAttachment(const QString &name, const QByteArray &content, bool photosOnly)
{
    if (content.size() > AttachmentLimits::greatestSize)
        return refused(tooLarge(name));
    if (content.isEmpty())
        return refused(
            QCoreApplication::translate("PrepareAttachment", "“%1” is empty. Choose another file.").arg(name));

    const QFileInfo info(name);
    const QString suffix = info.suffix().toLower();
    const KeptType *type = keptType(mediaTypeOf(content, suffix));
    if (photosOnly && (!type || type->family != Family::Photo))
        return refused(QCoreApplication::translate(
                           "PrepareAttachment",
                           "“%1” is not a picture that can be used here. Choose a JPEG, PNG, GIF, BMP or WebP picture.")
                           .arg(name));
    if (!type)
        return refused(
            QCoreApplication::translate(
                "PrepareAttachment",
                "“%1” is of a type that isn't kept here. Pictures, PDF, documents, sheets and slides of Office, WPS and LibreOffice, text, CSV and zip files are.")
                .arg(name));

    NewAttachment attachment;
    attachment.name = info.fileName();
    attachment.mediaType = type->mediaType;
    attachment.content = content;
    const KeptType *named = typeOfSuffix(suffix);
    // A document that was renamed to .zip is still itself.
    const bool misnamed = named && named->family != type->family && named->family != Family::Zip;
    if (misnamed || (named && named->family == Family::Zip && !content.startsWith("PK")))
        return refused(
            QCoreApplication::translate(
                "PrepareAttachment",
                "“%1” doesn't hold what its name says. Open it to see what it is, and save it under the right name.")
                .arg(name));
    // A wrong or missing suffix would later open the file in the wrong program.
    if (named && !type->suffixes.contains(suffix))
        attachment.name = info.completeBaseName() + u"."_s + type->suffixes.first();
    else if (!named)
        attachment.name += u"."_s + type->suffixes.first();

    if (type->family == Family::Photo) {
        if (const QString sentence = addCopies(attachment); !sentence.isEmpty())
            return refused(sentence.arg(name));
    }
    return {attachment, {}};
}

} // namespace moli
