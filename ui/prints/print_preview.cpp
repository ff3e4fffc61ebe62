// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prints/print_preview.h"

#include "ui/show_error.h"
#include "ui/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStandardPaths>

namespace moli {

namespace {

constexpr double zoom = 1.15; // screen pixels for a point
constexpr int gap = 16;       // between pages

/// White pages below each other.
class Pages : public QWidget {
public:
    Pages(const PrintLayout &layout, QWidget *parent) : QWidget(parent), m_layout(layout)
    {
        const QSize page = pageSize();
        setFixedSize(page.width() + 2 * gap, (page.height() + gap) * layout.pageCount() + gap);
        setAccessibleName(layout.sheet().title);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QSize size = pageSize();
        for (int page = 1; page <= m_layout.pageCount(); ++page) {
            const QRect place(QPoint(gap, gap + (size.height() + gap) * (page - 1)), size);
            if (!place.intersects(event->rect()))
                continue;
            painter.fillRect(place, Qt::white);
            painter.setPen(colours().border);
            painter.drawRect(place);
            painter.save();
            painter.translate(place.topLeft());
            painter.scale(zoom, zoom);
            m_layout.paintPage(painter, page);
            painter.restore();
        }
    }

private:
    [[nodiscard]] QSize pageSize() const { return (m_layout.pageSize() * zoom).toSize(); }
    const PrintLayout &m_layout;
};

} // namespace

PrintPreview::PrintPreview(const PrintSheet &sheet, QWidget *parent)
    : QDialog(parent),
      m_layout(std::make_unique<PrintLayout>(sheet)),
      m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("printPreview"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(sheet.title);
    auto *pages = new Pages(*m_layout, m_scroll);
    m_scroll->setWidget(pages);
    m_scroll->setAlignment(Qt::AlignHCenter);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(tr("Preview"));

    auto *count = new QLabel(tr("%n page(s)", nullptr, m_layout->pageCount()), this);
    count->setProperty("role", "hint");
    auto *close = new QPushButton(tr("Close"), this);
    auto *save = new QPushButton(themeIcon(QStringLiteral("save")), tr("Save as PDF…"), this);
    auto *print = new QPushButton(themeIcon(QStringLiteral("print"), Ink::OnPrimary), tr("Print…"), this);
    print->setProperty("role", "primary");
    print->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &PrintPreview::askAndSave);
    connect(print, &QPushButton::clicked, this, &PrintPreview::askAndPrint);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 12);
    buttons->setSpacing(8);
    buttons->addWidget(count, 1);
    buttons->addWidget(close);
    buttons->addWidget(save);
    buttons->addWidget(print);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(buttons);
    resize(pages->width() + 24, qMin(900, screen()->availableSize().height() - 80));
}

PrintPreview::~PrintPreview()
{
    delete m_scroll; // its pages paint from the layout
}

void PrintPreview::saveTo(const QString &path) const
{
    savePrintPdf(m_layout->sheet(), path);
}

void PrintPreview::askAndSave()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString proposed = QString(folder + u'/' + m_layout->sheet().title + u".pdf");
    QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"), proposed, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".pdf", Qt::CaseInsensitive))
        path += u".pdf";
    try {
        saveTo(path);
    } catch (...) {
        showError(this, tr("Saving as PDF"), std::current_exception());
    }
}

void PrintPreview::askAndPrint()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_layout->sheet().title);
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                      m_layout->sheet().landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                                      QMarginsF()));
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, this);
    dialog.setMinMax(1, m_layout->pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() == QDialog::Accepted)
        printOn(printer);
}

void PrintPreview::printOn(QPrinter &printer) const
{
    QPainter painter(&printer);
    const double scale = printer.resolution() / 72.0;
    const bool range = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int from = range ? printer.fromPage() : 1;
    const int until = range ? qMin(printer.toPage(), m_layout->pageCount()) : m_layout->pageCount();
    for (int page = from; page <= until; ++page) {
        if (page > from)
            printer.newPage();
        painter.save();
        painter.scale(scale, scale);
        m_layout->paintPage(painter, page);
        painter.restore();
    }
}

} // namespace moli
