// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fact_list.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>

namespace moli {

namespace {

constexpr int columnWidth = 190;     // at least, pixels
constexpr qsizetype shortValue = 40; // longer ones take a line

} // namespace

FactList::FactList(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
}

void FactList::setFacts(const QList<std::pair<QString, QString>> &facts)
{
    m_facts = facts;
    m_facts.removeIf([](const auto &fact) { return fact.second.isEmpty(); });
    qDeleteAll(m_cells);
    m_cells.clear();
    for (const auto &[label, value] : m_facts) {
        auto *cell = new QWidget(this);
        auto *caption = new QLabel(label, cell);
        caption->setProperty("role", "caption");
        caption->setTextFormat(Qt::PlainText);
        auto *text = new QLabel(value, cell);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *layout = new QVBoxLayout(cell);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(1);
        layout->addWidget(caption);
        layout->addWidget(text);
        m_cells.append(cell);
    }
    m_columns = 0;
    arrange();
}

QString FactList::value(const QString &label) const
{
    for (const auto &fact : m_facts) {
        if (fact.first == label)
            return fact.second;
    }
    return {};
}

void FactList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FactList::arrange()
{
    const int columns = qBound(1, width() / columnWidth, 6);
    if (columns == m_columns)
        return;
    auto *grid = static_cast<QGridLayout *>(layout());
    for (int column = 0; column < qMax(m_columns, columns); ++column)
        grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_columns = columns;
    for (QWidget *cell : m_cells)
        grid->removeWidget(cell);
    int row = 0;
    int column = 0;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const bool wide = m_facts.at(i).second.size() > shortValue;
        if (wide && column > 0) {
            ++row;
            column = 0;
        }
        grid->addWidget(m_cells.at(i), row, column, 1, wide ? columns : 1, Qt::AlignTop);
        m_cells.at(i)->show();
        column += wide ? columns : 1;
        if (column >= columns) {
            ++row;
            column = 0;
        }
    }
}

} // namespace moli
