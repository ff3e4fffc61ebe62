// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/books/book_pdf.h"

#include "app/books/book_pdf_text.h"
#include "app/books/book_qpdf.h"
#include "app/books/pdf_pages.h"
#include "db/records/label.h"
#include "db/store/error.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

namespace moli {

namespace {

QPDFObjectHandle unicode(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle name(const char *text)
{
    return QPDFObjectHandle::newName(text);
}

QPDFObjectHandle integer(long long value)
{
    return QPDFObjectHandle::newInteger(value);
}

Error stopped()
{
    return Error(QCoreApplication::translate("CaseBook", "The book was not saved, because it was stopped."));
}

QByteArray printedBook(const BookLayout &layout, const std::function<bool(int)> &progress)
{
    return printedPdf({layout.content().title, false, layout.pageCount(), [&](QPainter &painter, int page) {
                           layout.paintPage(painter, page);
                           if (progress && !progress(page * 80 / layout.pageCount()))
                               throw stopped();
                       }});
}

/// [page /XYZ left top zoom]: the whole width stays in sight, the zoom as it is.
QPDFObjectHandle destination(const std::vector<QPDFPageObjectHelper> &pages, int page)
{
    auto place = QPDFObjectHandle::newArray();
    place.appendItem(pages.at(static_cast<size_t>(page - 1)).getObjectHandle());
    place.appendItem(name("/XYZ"));
    place.appendItem(integer(0));
    place.appendItem(integer(static_cast<long long>(BookStyle::pageHeight)));
    place.appendItem(QPDFObjectHandle::newNull());
    return place;
}

struct Outline {
    BookHeading heading;
    QPDFObjectHandle item;
    int parent = -1;
    std::vector<int> children;
};

void chain(QPDFObjectHandle parent, const std::vector<int> &children, std::vector<Outline> &outlines, bool open)
{
    if (children.empty())
        return;
    parent.replaceKey("/First", outlines[static_cast<size_t>(children.front())].item);
    parent.replaceKey("/Last", outlines[static_cast<size_t>(children.back())].item);
    const auto count = static_cast<long long>(children.size());
    parent.replaceKey("/Count", integer(open ? count : -count));
    for (size_t i = 0; i < children.size(); ++i) {
        auto item = outlines[static_cast<size_t>(children[i])].item;
        item.replaceKey("/Parent", parent);
        if (i > 0)
            item.replaceKey("/Prev", outlines[static_cast<size_t>(children[i - 1])].item);
        if (i + 1 < children.size())
            item.replaceKey("/Next", outlines[static_cast<size_t>(children[i + 1])].item);
    }
}

void addBookmarks(QPDF &pdf, const BookLayout &layout, const std::vector<QPDFPageObjectHelper> &pages)
{
    std::vector<Outline> outlines;
    std::vector<int> top;
    int chapter = -1;
    for (const BookHeading &heading : layout.headings()) {
        if (heading.page < 1)
            continue;
        auto item = QPDFObjectHandle::newDictionary();
        item.replaceKey("/Title", unicode(heading.text));
        item.replaceKey("/Dest", destination(pages, heading.page));
        const int self = static_cast<int>(outlines.size());
        const bool below = heading.level > 1 && chapter >= 0;
        outlines.push_back({heading, pdf.makeIndirectObject(item), below ? chapter : -1, {}});
        if (below) {
            outlines[static_cast<size_t>(chapter)].children.push_back(self);
        } else {
            top.push_back(self);
            chapter = self;
        }
    }
    auto root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", name("/Outlines"));
    chain(root, top, outlines, true);
    for (size_t i = 0; i < outlines.size(); ++i)
        chain(outlines[i].item, std::vector<int>(outlines[i].children), outlines, false);
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", name("/UseOutlines"));
}

void addLinks(QPDF &pdf, const BookLayout &layout, std::vector<QPDFPageObjectHelper> &pages)
{
    for (int page = 1; page <= layout.pageCount(); ++page) {
        const QList<BookLink> &links = layout.links(page);
        if (links.isEmpty())
            continue;
        auto annotations = QPDFObjectHandle::newArray();
        for (const BookLink &link : links) {
            auto annotation = QPDFObjectHandle::newDictionary();
            annotation.replaceKey("/Type", name("/Annot"));
            annotation.replaceKey("/Subtype", name("/Link"));
            annotation.replaceKey("/Rect",
                                  QPDFObjectHandle::newFromRectangle(
                                      QPDFObjectHandle::Rectangle(link.area.left(),
                                                                  BookStyle::pageHeight - link.area.bottom(),
                                                                  link.area.right(),
                                                                  BookStyle::pageHeight - link.area.top())));
            annotation.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
            annotation.replaceKey("/Dest", destination(pages, link.page));
            annotations.appendItem(pdf.makeIndirectObject(annotation));
        }
        pages.at(static_cast<size_t>(page - 1)).getObjectHandle().replaceKey("/Annots", annotations);
    }
}

QByteArray metadata(const BookContent &content, const QString &language)
{
    QFile file(QStringLiteral(":/books/metadata.xmp"));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(QCoreApplication::translate("CaseBook", "This copy of Moli is incomplete. Install it again."),
                    file.fileName());
    QString text = QString::fromUtf8(file.readAll());
    const QDateTime now = QDateTime::currentDateTime();
    const auto fill = [&text](const char *place, const QString &value) {
        text.replace(QLatin1String(place), value.toHtmlEscaped());
    };
    fill("{title}", content.title);
    fill("{author}", content.office);
    fill("{subject}", content.subtitle);
    fill("{language}", language);
    fill("{now}", now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate));
    fill("{version}", QStringLiteral(MOLI_VERSION));
    return text.toUtf8();
}

void addMetadata(QPDF &pdf, const BookLayout &layout)
{
    const BookContent &content = layout.content();
    // The office's texts are Chinese whatever language the fixed words are in.
    const QString language = QStringLiteral("zh-CN");
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", unicode(language));
    auto preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    auto stream = QPDFObjectHandle::newStream(&pdf, metadata(content, language).toStdString());
    stream.getDict().replaceKey("/Type", name("/Metadata"));
    stream.getDict().replaceKey("/Subtype", name("/XML"));
    root.replaceKey("/Metadata", stream);

    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary()) {
        info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        pdf.getTrailer().replaceKey("/Info", info);
    }
    info.replaceKey("/Title", unicode(content.title));
    info.replaceKey("/Author", unicode(content.office));
    if (!content.subtitle.isEmpty())
        info.replaceKey("/Subject", unicode(content.subtitle));
    info.replaceKey("/Creator", unicode(QStringLiteral("Moli " MOLI_VERSION)));
}

} // namespace

void saveBookPdf(const BookLayout &layout, const QString &path, const std::function<bool(int percent)> &progress)
{
    savePdf(printedBook(layout, progress), path, layout.content().title, [&](QPDF &pdf) {
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
        addBookmarks(pdf, layout, pages);
        addLinks(pdf, layout, pages);
        addMetadata(pdf, layout);
        mendTextLayer(pdf, layout.style().fonts.families());
        if (progress && !progress(95))
            throw stopped();
    });
    if (progress)
        progress(100);
}

} // namespace moli
