// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/processes/stage_line.h"

#include "app/text/value_text.h"
#include "ui/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace moli {

namespace {

constexpr int radius = 9;      // pixels
constexpr int cellWidth = 104; // at least, pixels

QColor inkOf(StageLine::Point::State state)
{
    switch (state) {
    case StageLine::Point::State::Passed: return colours().primaryInk;
    case StageLine::Point::State::Here: return colours().primaryInk;
    case StageLine::Point::State::Out: return colours().danger;
    case StageLine::Point::State::Ahead: break;
    }
    return colours().muted;
}

} // namespace

StageLine::StageLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Stages"));
}

void StageLine::setPoints(const QList<Point> &points)
{
    m_points = points;
    QStringList words;
    for (const auto &point : points) {
        if (point.state != Point::State::Ahead)
            words.append(QStringList{point.label, point.day, point.span}.join(u' ').simplified());
    }
    setAccessibleDescription(words.join(Label("; ", "；").text()));
    updateGeometry();
    update();
}

QSize StageLine::sizeHint() const
{
    return {cellWidth * static_cast<int>(qMax<qsizetype>(m_points.size(), 1)),
            2 * radius + 16 + 3 * fontMetrics().height()};
}

QSize StageLine::minimumSizeHint() const
{
    return {60 * static_cast<int>(qMax<qsizetype>(m_points.size(), 1)), sizeHint().height()};
}

QRect StageLine::cell(int index) const
{
    const auto count = static_cast<int>(qMax<qsizetype>(m_points.size(), 1));
    const int left = width() * index / count;
    return {left, 0, width() * (index + 1) / count - left, height()};
}

void StageLine::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int y = radius + 3;
    for (int i = 0; i + 1 < m_points.size(); ++i) {
        const bool reached = m_points.at(i + 1).state != Point::State::Ahead;
        painter.setPen(QPen(reached ? c.primaryInk : c.borderStrong, 2, reached ? Qt::SolidLine : Qt::DotLine));
        painter.drawLine(cell(i).center().x() + radius + 2, y, cell(i + 1).center().x() - radius - 2, y);
    }
    for (int i = 0; i < m_points.size(); ++i) {
        const Point &point = m_points.at(i);
        const QRect place = cell(i);
        const QPoint centre(place.center().x(), y);
        const QColor ink = inkOf(point.state);
        const bool filled = point.state == Point::State::Here || point.state == Point::State::Out;
        painter.setPen(QPen(point.state == Point::State::Ahead ? c.borderStrong : ink, 2));
        painter.setBrush(filled ? ink : c.surface);
        painter.drawEllipse(centre, radius - 1, radius - 1);
        if (point.state == Point::State::Passed)
            themeIcon(QStringLiteral("tick"), Ink::Primary)
                .paint(&painter, QRect(centre - QPoint(6, 6), QSize(12, 12)));
        if (point.overridden) {
            painter.setPen(QPen(c.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(centre, radius + 2, radius + 2);
        }
        const int line = fontMetrics().height();
        QRect text(place.left() + 2, y + radius + 6, place.width() - 4, line);
        painter.setFont(scaledFont(font(), 1.0, filled ? QFont::DemiBold : QFont::Normal));
        painter.setPen(filled ? ink : point.state == Point::State::Ahead ? c.muted : c.text);
        painter.drawText(text, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(point.label, Qt::ElideRight, text.width()));
        painter.setFont(scaledFont(font(), 0.86));
        painter.setPen(c.muted);
        for (const QString &words : {point.day, point.span}) {
            text.translate(0, line);
            painter.drawText(text, Qt::AlignCenter,
                             painter.fontMetrics().elidedText(words, Qt::ElideRight, text.width()));
        }
    }
}

bool StageLine::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        for (int i = 0; i < m_points.size(); ++i) {
            if (cell(i).contains(help->pos()))
                QToolTip::showText(help->globalPos(), m_points.at(i).more, this, cell(i));
        }
        return true;
    }
    return QWidget::event(event);
}

QList<StageLine::Point> stagePoints(const Process &process, const Store &store, const Record &record)
{
    const ValueText text(store);
    const auto visits = process.visits(record);
    const QString here = record.text(process.stageField());
    QList<StageLine::Point> points;
    auto stages = process.stages();
    if (here == process.wayOut())
        stages.append(here);
    const auto at = process.stages().indexOf(here);
    for (const auto &stage : stages) {
        StageLine::Point point;
        point.stage = stage;
        point.label = process.stageLabel(stage);
        using State = StageLine::Point::State;
        if (stage == here)
            point.state = stage == process.wayOut() ? State::Out : State::Here;
        else if (at >= 0 && stages.indexOf(stage) < at)
            point.state = State::Passed;
        // Of a stage that it came to more than once, the last time.
        for (const auto &visit : visits) {
            if (visit.stage != stage || (at >= 0 && stages.indexOf(stage) > at))
                continue;
            if (at < 0 && stage != here)
                point.state = State::Passed;
            point.day = visit.from.isValid() ? text.date(visit.from.toString(Qt::ISODate)) : QString();
            point.overridden = visit.overridden;
            const auto until = visit.until.isValid() ? visit.until : store.today();
            const bool ended = visit.until.isValid() || stage == process.wayOut() || stage == process.stages().last();
            if (visit.from.isValid() && (visit.until.isValid() || !ended))
                point.span = StageLine::tr("%n day(s)", nullptr, static_cast<int>(visit.from.daysTo(until)));
            QStringList more{point.label};
            if (!visit.by.isEmpty())
                more.append(StageLine::tr("By: %1").arg(visit.by));
            if (visit.overridden)
                more.append(StageLine::tr("A gate was overridden."));
            if (!visit.reason.isEmpty())
                more.append(StageLine::tr("Reason: %1").arg(visit.reason));
            point.more = more.join(u'\n');
        }
        points.append(point);
    }
    return points;
}

} // namespace moli
