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
constexpr double mostStretch = 1.6; ///< of a tile in a row that has room to spare

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
    // Not Minimum: the height hinted for a narrow board would stay its least height in a wide one.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const AreaFigures &each : boardFigures())
        addBlock(each.area, each.figures);
    showSigns();
}

/// Pictures in labels don't follow the theme by themselves.
void FigureBoard::showSigns()
{
    for (const Block &block : m_blocks)
        block.sign->setPixmap(themeIcon(areaKey(block.area), Ink::Primary).pixmap(18, 18));
}

void FigureBoard::addBlock(Area area, const QStringList &figures)
{
    auto *heading = new QWidget(this);
    auto *sign = new QLabel(heading);
    auto *name = new QLabel(areaLabel(area), heading);
    name->setProperty("role", "sectionTitle");
    auto *layout = new QHBoxLayout(heading);
    layout->setContentsMargins(2, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(sign);
    layout->addWidget(name, 1);

    Block block{area, sign, heading, {}};
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

QList<FigureBoard::Row> FigureBoard::rows(int columns) const
{
    QList<Row> rows;
    int used = columns; // so that the first area begins a row
    for (const Block &block : m_blocks) {
        const int count = static_cast<int>(block.tiles.size());
        const int parts = (count + columns - 1) / columns;
        const int perRow = (count + parts - 1) / parts; // 7 in rows of 5 are 4 and 3
        for (int from = 0; from < count; from += perRow) {
            const int taken = qMin(perRow, count - from);
            if (parts > 1 || used + taken > columns) {
                rows.append(Row());
                used = 0;
            }
            rows.last().append({&block, from, taken});
            used += taken;
        }
        if (parts > 1)
            used = columns; // what follows doesn't stand beside the rest of a long area
    }
    return rows;
}

int FigureBoard::place(int width, bool measureOnly) const
{
    if (m_tiles.isEmpty())
        return 0;
    const int columns = qBound(2, (width + gap) / (m_tiles.first()->sizeHint().width() + gap), mostColumns);
    const double widest = mostStretch * (width - (columns - 1) * gap) / columns;
    const int headingHeight = m_blocks.first().heading->sizeHint().height() + 6;

    int y = 0;
    for (const Row &row : rows(columns)) {
        int count = 0;
        for (const Part &part : row)
            count += part.count;
        const auto gaps = static_cast<double>((count - 1) * gap + (row.size() - 1) * (blockGap - gap));
        const double tileWidth = qMin((width - gaps) / count, widest);
        const bool headed = row.first().from == 0;
        if (!headed)
            y += gap - rowGap;
        int lines = 1;
        for (const Part &part : row) {
            for (int i = part.from; i < part.from + part.count; ++i)
                lines = qMax(lines, part.block->tiles.at(i)->labelLines(static_cast<int>(tileWidth)));
        }
        const int height = m_tiles.first()->heightFor(lines);
        double x = 0;
        for (const Part &part : row) {
            if (headed && !measureOnly)
                part.block->heading->setGeometry(qRound(x), y, qRound(part.count * (tileWidth + gap)),
                                                 headingHeight - 6);
            for (int i = part.from; i < part.from + part.count; ++i) {
                const int left = qRound(x);
                x += tileWidth;
                if (!measureOnly) {
                    FigureTile *tile = part.block->tiles.at(i);
                    tile->setLabelLines(lines);
                    tile->setGeometry(left, y + (headed ? headingHeight : 0), qRound(x) - left, height);
                }
                x += gap;
            }
            x += blockGap - gap;
        }
        y += (headed ? headingHeight : 0) + height + rowGap;
    }
    return y - rowGap;
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
    if (event->type() == QEvent::PaletteChange)
        showSigns();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        place(width(), false);
    }
    QWidget::changeEvent(event);
}

} // namespace moli
