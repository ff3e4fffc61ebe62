// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_panel.h"

#include "ui/charts/chart_view.h"
#include "ui/show_error.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace moli {

namespace {

constexpr QSize pictureSize(960, 540); // pixels at 96 dpi
constexpr int pictureScale = 2;

QToolButton *button(const QString &icon, const QString &text, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setProperty("role", "icon");
    made->setIcon(themeIcon(icon, Ink::Muted));
    made->setIconSize({18, 18});
    made->setToolTip(text);
    made->setAccessibleName(text);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

} // namespace

ChartPanel::ChartPanel(const QString &title, QWidget *parent)
    : QFrame(parent),
      m_titleText(title),
      m_title(new QLabel(title, this)),
      m_subtitle(new QLabel(this)),
      m_stack(new QStackedWidget(this)),
      m_view(new ChartView(this)),
      m_table(new QTableWidget(0, 2, this)),
      m_toggle(button(QStringLiteral("table"), tr("Show as a table"), this))
{
    setProperty("role", "card");
    setAccessibleName(title);
    m_title->setProperty("role", "cardTitle");
    m_title->setTextFormat(Qt::PlainText);
    m_subtitle->setProperty("role", "caption");
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    m_table->setAccessibleName(tr("Table of %1").arg(title));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setFrameShape(QFrame::NoFrame);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row) { emit opened(row); });

    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    connect(m_view, &ChartView::clicked, this, &ChartPanel::clicked);
    connect(m_view, &ChartView::opened, this, &ChartPanel::opened);

    m_toggle->setCheckable(true);
    connect(m_toggle, &QToolButton::toggled, this, [this](bool table) {
        m_stack->setCurrentIndex(table ? 1 : 0);
        m_toggle->setIcon(themeIcon(table ? QStringLiteral("chart") : QStringLiteral("table"), Ink::Muted));
        m_toggle->setToolTip(table ? tr("Show as a chart") : tr("Show as a table"));
        m_toggle->setAccessibleName(m_toggle->toolTip());
    });
    QToolButton *copyButton = button(QStringLiteral("copy"), tr("Copy as a picture"), this);
    connect(copyButton, &QToolButton::clicked, this, [this] {
        copy();
        emit said(tr("The chart is in the clipboard."));
    });
    QToolButton *saveButton = button(QStringLiteral("save"), tr("Save as a picture…"), this);
    connect(saveButton, &QToolButton::clicked, this, &ChartPanel::askAndSave);
    QToolButton *printButton = button(QStringLiteral("print"), tr("Print the chart…"), this);
    connect(printButton, &QToolButton::clicked, this, &ChartPanel::print);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addLayout(titles, 1);
    for (QToolButton *each : {m_toggle, copyButton, saveButton, printButton})
        head->addWidget(each, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 12, 12);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
}

void ChartPanel::setChart(const ChartSpec &spec, const QStringList &texts, const QString &categoryHeading,
                          const QString &subtitle)
{
    m_subtitleText = subtitle;
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    ChartSpec named = spec;
    named.title = m_titleText;
    m_view->setChart(named, texts);

    m_table->setHorizontalHeaderLabels({categoryHeading, m_titleText});
    m_table->setRowCount(static_cast<int>(spec.categories.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        auto *value = new QTableWidgetItem(texts.value(row)); // the table owns it
        value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, 0, new QTableWidgetItem(spec.categories.at(row)));
        m_table->setItem(row, 1, value);
    }
}

void ChartPanel::setSelected(int category)
{
    m_view->setSelected(category);
    if (category >= 0)
        m_table->selectRow(category);
    else
        m_table->clearSelection();
}

bool ChartPanel::showsTable() const
{
    return m_stack->currentIndex() == 1;
}

void ChartPanel::setShowsTable(bool on)
{
    m_toggle->setChecked(on);
}

ChartSpec ChartPanel::titled() const
{
    ChartSpec spec = m_view->spec();
    spec.title = m_subtitleText.isEmpty() ? m_titleText : tr("%1 (%2)").arg(m_titleText, m_subtitleText);
    return spec;
}

void ChartPanel::saveTo(const QString &path) const
{
    saveChart(path, titled(), pictureSize, {}, pictureScale);
}

void ChartPanel::copy() const
{
    QImage image(pictureSize * pictureScale, QImage::Format_RGB32);
    const ChartLook look; // on white, as it is pasted into documents
    image.fill(look.background);
    QPainter painter(&image);
    painter.scale(pictureScale, pictureScale);
    paintChart(painter, QRectF(QPointF(0, 0), pictureSize), titled(), look);
    painter.end();
    QApplication::clipboard()->setImage(image);
}

void ChartPanel::askAndSave()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    QString filter = tr("Picture (*.png)");
    QString path = QFileDialog::getSaveFileName(this, tr("Save the chart"), folder + u'/' + m_titleText + u".png",
                                                tr("Picture (*.png)") + u";;" + tr("Drawing that scales (*.svg)"),
                                                &filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += filter.contains(u"*.svg") ? u".svg" : u".png";
    try {
        saveTo(path);
        emit said(tr("Saved: %1").arg(path));
    } catch (...) {
        showError(window(), tr("Saving the chart"), std::current_exception());
    }
}

void ChartPanel::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_titleText);
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print the chart"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter(&printer);
    const double scale = printer.resolution() / 96.0;
    painter.scale(scale, scale);
    const QRectF page = printer.pageLayout().paintRectPixels(96);
    QSizeF size = pictureSize;
    size.scale(page.size(), Qt::KeepAspectRatio);
    paintChart(painter, QRectF(QPointF(0, 0), size), titled());
    emit said(tr("The chart was sent to the printer."));
}

} // namespace moli
