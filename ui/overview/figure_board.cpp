// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/figure_board.h"

#include "ui/overview/figure_tile.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace moli {

namespace {

constexpr int gap = 8;
constexpr int blockGap = 20;
constexpr int rowGap = 16;
constexpr int mostColumns = 7;

struct AreaFigures {
    Area area;
    QStringList figures;
};

/// The published figures (domain.md), each in its area, and four more that a leader asks for next.
QList<AreaFigures> boardFigures()
{
    return {
        {Area::Guidance, {QStringLiteral("stations"), QStringLiteral("volunteer_hours")}},
        {Area::Incubation,
         {QStringLiteral("organizations"), QStringLiteral("county_nurtured"), QStringLiteral("base_area")}},
        {Area::People, {QStringLiteral("county_members"), QStringLiteral("attendances")}},
        {Area::Projects,
         {QStringLiteral("projects"), QStringLiteral("dispute_projects"), QStringLiteral("county_purchases"),
          QStringLiteral("excellent_projects"), QStringLiteral("excellent_cases"), QStringLiteral("project_funds"),
          QStringLiteral("county_funds")}},
        {Area::Coverage,
         {QStringLiteral("opinions"), QStringLiteral("services"), QStringLiteral("beneficiaries"),
          QStringLiteral("county_beneficiaries"), QStringLiteral("consultations"), QStringLiteral("disputes"),
          QStringLiteral("disputes_resolved")}},
    };
}

} // namespace

FigureBoard::FigureBoard(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const AreaFigures &each : boardFigures())
        addBlock(each.area, each.figures);
}

void FigureBoard::addBlock(Area area, const QStringList &figures)
{
    auto *heading = new QWidget(this);
    auto *sign = new QLabel(heading);
    sign->setPixmap(themeIcon(areaKey(area), Ink::Primary).pixmap(18, 18));
    auto *name = new QLabel(areaLabel(area), heading);
    name->setProperty("role", "sectionTitle");
    auto *layout = new QHBoxLayout(heading);
    layout->setContentsMargins(2, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(sign);
    layout->addWidget(name, 1);

    Block block{heading, {}};
    for (const QString &key : figures) {
        auto *tile = new FigureTile(key, figure(key).label.text(), this);
        connect(tile, &FigureTile::clicked, this, [this, key] { emit activated(key); });
        block.tiles.append(tile);
        m_tiles.append(tile);
    }
    m_blocks.append(block);
}

FigureTile *FigureBoard::tile(const QString &figure) const
{
    for (FigureTile *tile : m_tiles) {
        if (tile->key() == figure)
            return tile;
    }
    return nullptr;
}

int FigureBoard::place(int width, bool measureOnly) const
{
    if (m_tiles.isEmpty())
        return 0;
    const QSize hint = m_tiles.first()->sizeHint();
    const int columns = qBound(2, (width + gap) / (hint.width() + gap), mostColumns);
    // Room for the wider gap between areas is set aside once: three areas fill a row of seven.
    const int tileWidth = (width - (columns - 1) * gap - (columns >= 5 ? 2 * (blockGap - gap) : 0)) / columns;
    const int headingHeight = m_blocks.first().heading->sizeHint().height() + 6;

    int column = 0;
    int x = 0;
    int y = 0;
    const int rowHeight = headingHeight + hint.height() + rowGap;
    for (const Block &block : m_blocks) {
        const int count = static_cast<int>(block.tiles.size());
        if (column > 0 && column + count > columns) {
            y += rowHeight;
            column = 0;
            x = 0;
        }
        if (column > 0)
            x += blockGap - gap;
        const bool wholeRow = column == 0 && count >= columns;
        const double width_ = wholeRow ? (width - (columns - 1) * gap) / double(columns) : tileWidth;
        if (!measureOnly)
            block.heading->setGeometry(x, y, qMin(width - x, count * (tileWidth + gap)), headingHeight - 6);
        for (FigureTile *tile : block.tiles) {
            if (column == columns) {
                y += hint.height() + gap;
                column = 0;
                x = 0;
            }
            const int left = wholeRow ? qRound(column * (width_ + gap)) : x;
            if (!measureOnly)
                tile->setGeometry(left, y + headingHeight, qRound(width_), hint.height());
            x += tileWidth + gap;
            ++column;
        }
    }
    return y + rowHeight - rowGap;
}

int FigureBoard::heightForWidth(int width) const
{
    return place(width, true);
}

QSize FigureBoard::sizeHint() const
{
    return {900, heightForWidth(900)};
}

QSize FigureBoard::minimumSizeHint() const
{
    return {400, 120};
}

void FigureBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(width(), false);
}

void FigureBoard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        place(width(), false);
    }
    QWidget::changeEvent(event);
}

} // namespace moli
