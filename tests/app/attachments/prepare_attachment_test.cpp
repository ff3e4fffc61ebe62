// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attachments/prepare_attachment.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using namespace moli;
using namespace Qt::StringLiterals;

namespace {

/// Red on the left, blue on the right.
QImage twoColours(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::blue);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width / 2; ++x)
            image.setPixelColor(x, y, Qt::red);
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format, 95));
    return bytes;
}

/// As a telephone writes it when held upright: orientation 6, "turn right to see it".
QByteArray withOrientation(QByteArray jpeg, char orientation)
{
    QByteArray exif("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25);
    exif.append(orientation).append(QByteArray(6, '\0'));
    const auto size = exif.size() + 2;
    QByteArray segment("\xFF\xE1");
    segment.append(char(size >> 8)).append(char(size & 0xFF)).append(exif);
    return jpeg.insert(2, segment);
}

QByteArray storedZip(const QByteArray &entry, const QByteArray &data)
{
    QByteArray zip("PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0", 18);
    const auto number = [&zip](quint32 value, int bytes) {
        for (int i = 0; i < bytes; ++i)
            zip.append(char(value >> (8 * i)));
    };
    number(quint32(data.size()), 4);
    number(quint32(data.size()), 4);
    number(quint32(entry.size()), 2);
    number(0, 2);
    return zip + entry + data;
}

} // namespace

TEST_CASE("A photo gets a print-size copy and a thumbnail", "[app]")
{
    const auto prepared = prepareAttachment(u"活动.jpg"_s, encoded(twoColours(3000, 1500), "jpeg"), true);
    REQUIRE(prepared.problem == u""_s);
    REQUIRE(prepared.attachment);
    CHECK(prepared.attachment->mediaType == u"image/jpeg"_s);
    CHECK(prepared.attachment->name == u"活动.jpg"_s);
    CHECK(QImage::fromData(prepared.attachment->print).size() == QSize(2000, 1000));
    CHECK(QImage::fromData(prepared.attachment->thumbnail).size() == QSize(256, 128));
}

TEST_CASE("A small photo isn't enlarged", "[app]")
{
    const auto prepared = prepareAttachment(u"a.png"_s, encoded(twoColours(120, 80), "png"));
    REQUIRE(prepared.attachment);
    CHECK(QImage::fromData(prepared.attachment->print).size() == QSize(120, 80));
    CHECK(QImage::fromData(prepared.attachment->thumbnail).size() == QSize(120, 80));
}

TEST_CASE("A photo of a camera held upright is turned upright in its copies", "[app]")
{
    const QByteArray content = withOrientation(encoded(twoColours(600, 400), "jpeg"), 6);
    const auto prepared = prepareAttachment(u"a.jpg"_s, content);
    REQUIRE(prepared.attachment);
    CHECK(prepared.attachment->content == content);
    const QImage print = QImage::fromData(prepared.attachment->print);
    REQUIRE(print.size() == QSize(400, 600));
    // What was left in the sensor's picture is on top.
    CHECK(print.pixelColor(200, 100).red() > 200);
    CHECK(print.pixelColor(200, 500).blue() > 200);
    CHECK(QImage::fromData(prepared.attachment->thumbnail).height() == 256);
    CHECK_FALSE(prepared.attachment->print.contains("Exif"));
}

TEST_CASE("What a file is comes from its content, not from its name", "[app]")
{
    const QByteArray text = "会议纪要\n第一行\n";
    SECTION("a text named as a picture is refused")
    {
        const auto prepared = prepareAttachment(u"photo.jpg"_s, text);
        CHECK_FALSE(prepared.attachment);
        CHECK(prepared.problem.contains(u"photo.jpg"_s));
        CHECK_FALSE(prepareAttachment(u"photo.jpg"_s, text, true).attachment);
    }
    SECTION("a PNG named .jpg is kept under its right name")
    {
        const auto prepared = prepareAttachment(u"微信图片.jpg"_s, encoded(twoColours(10, 10), "png"));
        REQUIRE(prepared.attachment);
        CHECK(prepared.attachment->name == u"微信图片.png"_s);
        CHECK(prepared.attachment->mediaType == u"image/png"_s);
    }
    SECTION("a file without a suffix gets one")
    {
        const auto prepared = prepareAttachment(u"纪要"_s, text);
        REQUIRE(prepared.attachment);
        CHECK(prepared.attachment->name == u"纪要.txt"_s);
    }
    SECTION("text and sheets of text")
    {
        CHECK(prepareAttachment(u"a.txt"_s, text).attachment->mediaType == u"text/plain"_s);
        CHECK(prepareAttachment(u"a.csv"_s, "name,phone\nx,1\n"_ba).attachment->mediaType == u"text/csv"_s);
        // "名单" in GB18030
        CHECK(prepareAttachment(u"名单.csv"_s, "\xC3\xFB\xB5\xA5,1\n"_ba).attachment->mediaType == u"text/csv"_s);
    }
    SECTION("documents")
    {
        CHECK(prepareAttachment(u"a.pdf"_s, "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n"_ba).attachment->mediaType
              == u"application/pdf"_s);
        const QByteArray docx = storedZip("[Content_Types].xml", "<Types/>") + storedZip("word/document.xml", "<d/>");
        CHECK(prepareAttachment(u"a.docx"_s, docx).attachment->mediaType.endsWith(u"wordprocessingml.document"_s));
        CHECK(prepareAttachment(u"a.doc"_s, docx).attachment->name == u"a.docx"_s);
        const QByteArray xlsx = storedZip("[Content_Types].xml", "<Types/>") + storedZip("xl/workbook.xml", "<w/>");
        CHECK(prepareAttachment(u"a.xlsx"_s, xlsx).attachment->mediaType.endsWith(u"spreadsheetml.sheet"_s));
        CHECK_FALSE(prepareAttachment(u"a.pdf"_s, xlsx).attachment);
        CHECK(prepareAttachment(u"a.zip"_s, storedZip("a.txt", "x")).attachment->mediaType == u"application/zip"_s);
        CHECK(prepareAttachment(u"a.ods"_s, storedZip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))
                  .attachment->mediaType.endsWith(u"opendocument.spreadsheet"_s));
        QByteArray compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
        compound += QByteArray(64, '\0') + QByteArray("W\0o\0r\0k\0b\0o\0o\0k\0", 16);
        CHECK(prepareAttachment(u"预算.et"_s, compound).attachment->mediaType == u"application/vnd.ms-excel"_s);
        CHECK(prepareAttachment(u"预算.et"_s, compound).attachment->name == u"预算.et"_s);
    }
    SECTION("programs and pages are refused")
    {
        CHECK_FALSE(
            prepareAttachment(u"a.exe"_s, QByteArray("MZ\x90\0\x03\0\0\0", 8) + QByteArray(200, '\0')).attachment);
        CHECK_FALSE(prepareAttachment(u"a.jpg"_s,
                                      QByteArray("\x7F"
                                                 "ELF\x02\x01\x01\0",
                                                 8)
                                          + QByteArray(200, '\0'))
                        .attachment);
        CHECK_FALSE(prepareAttachment(u"a.html"_s, "<!DOCTYPE html><html><body>x</body></html>"_ba).attachment);
    }
}

TEST_CASE("Where photos are asked for nothing else is taken", "[app]")
{
    const auto prepared = prepareAttachment(u"a.pdf"_s, "%PDF-1.7\n1 0 obj\n"_ba, true);
    CHECK_FALSE(prepared.attachment);
    CHECK_FALSE(prepared.problem.isEmpty());
}

TEST_CASE("Too large and empty files are refused with a sentence", "[app]")
{
    const auto large = prepareAttachment(u"a.txt"_s, QByteArray(AttachmentLimits::greatestSize + 1, 'x'));
    CHECK_FALSE(large.attachment);
    CHECK(large.problem.contains(u"20"_s));
    CHECK_FALSE(prepareAttachment(u"a.txt"_s, QByteArray()).attachment);

    QTemporaryDir folder;
    QFile file(folder.filePath(u"large.zip"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(AttachmentLimits::greatestSize + 1));
    file.close();
    CHECK(prepareAttachment(file.fileName()).problem.contains(u"large.zip"_s));
    CHECK_FALSE(prepareAttachment(folder.filePath(u"missing.txt"_s)).problem.isEmpty());
    CHECK_FALSE(prepareAttachment(folder.path()).problem.isEmpty());
}

TEST_CASE("A damaged picture is refused", "[app]")
{
    QImage noise(300, 300, QImage::Format_RGB32);
    quint32 state = 1;
    for (int y = 0; y < 300; ++y) {
        for (int x = 0; x < 300; ++x) {
            state = state * 1664525 + 1013904223;
            noise.setPixel(x, y, state);
        }
    }
    for (const char *format : {"png", "jpeg"}) {
        const QByteArray whole = encoded(noise, format);
        CHECK(prepareAttachment(u"a."_s + QString::fromLatin1(format), whole).attachment);
        const auto prepared = prepareAttachment(u"a."_s + QString::fromLatin1(format), whole.left(whole.size() / 2));
        INFO(format);
        CHECK_FALSE(prepared.attachment);
        CHECK_FALSE(prepared.problem.isEmpty());
    }
}

TEST_CASE("A picture that would unpack to more than 100 megapixels is refused before it is decoded", "[app]")
{
    QByteArray png = encoded(twoColours(10, 10), "png");
    // Width and height stand at bytes 16-23 of the header; its checksum is mended, too.
    const char size[] = {0, 0, char(0x75), char(0x30), 0, 0, char(0x75), char(0x30)}; // 30,000 × 30,000
    png.replace(16, 8, QByteArray(size, 8));
    quint32 crc = 0xFFFFFFFF;
    for (int i = 12; i < 29; ++i) {
        crc ^= uchar(png.at(i));
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? crc >> 1 ^ 0xEDB88320 : crc >> 1;
    }
    crc ^= 0xFFFFFFFF;
    for (int i = 0; i < 4; ++i)
        png[29 + i] = char(crc >> (24 - 8 * i));
    const auto prepared = prepareAttachment(u"a.png"_s, png);
    CHECK_FALSE(prepared.attachment);
    CHECK(prepared.problem.contains(u"100"_s));
}
