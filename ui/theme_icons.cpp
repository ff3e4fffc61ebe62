// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace moli {

namespace {

/// Draws an SVG whose lines are "currentColor" in a colour of the palette at hand, so that one file serves light and
/// dark, and a switch of the theme needs no new icons.
class ThemeIconEngine : public QIconEngine {
public:
    ThemeIconEngine(const QString &name, Ink ink) : m_ink(ink)
    {
        QFile file(u":/icons/" + name + u".svg");
        if (file.open(QIODevice::ReadOnly))
            m_source = file.readAll();
        else
            qWarning("There is no icon named %s", qUtf8Printable(name));
    }

    QIconEngine *clone() const override { return new ThemeIconEngine(*this); }

    void paint(QPainter *painter, const QRect &rectangle, QIcon::Mode mode, QIcon::State state) override
    {
        QByteArray svg = m_source;
        svg.replace("currentColor", inkColour(mode, state).name().toLatin1());
        QSvgRenderer renderer(svg);
        const int edge = qMin(rectangle.width(), rectangle.height());
        QRect square(0, 0, edge, edge);
        square.moveCenter(rectangle.center());
        renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

private:
    [[nodiscard]] QColor inkColour(QIcon::Mode mode, QIcon::State state) const
    {
        const Colours &c = colours();
        if (mode == QIcon::Disabled)
            return c.faint;
        if (m_ink == Ink::OnPrimary)
            return c.onPrimary;
        if (state == QIcon::On || m_ink == Ink::Primary)
            return c.primaryInk;
        switch (m_ink) {
        case Ink::Accent: return c.accentInk;
        case Ink::Danger: return c.danger;
        case Ink::Muted: return c.muted;
        default: return c.text;
        }
    }

    QByteArray m_source;
    Ink m_ink;
};

} // namespace

QIcon themeIcon(const QString &name, Ink ink)
{
    return QIcon(new ThemeIconEngine(name, ink));
}

} // namespace moli
