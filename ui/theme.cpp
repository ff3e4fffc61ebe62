// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QFontInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

namespace moli {

namespace {

QColor colour(const char *name)
{
    return QColor(QLatin1String(name));
}

QList<QColor> listOf(std::initializer_list<const char *> names)
{
    QList<QColor> list;
    for (const char *name : names)
        list.append(colour(name));
    return list;
}

Colours makeLight()
{
    Colours c;
    c.window = colour("#f6f5f0");
    c.surface = colour("#fffefb");
    c.raised = colour("#ffffff");
    c.sunken = colour("#efeee7");
    c.border = colour("#e1e0d7");
    c.borderStrong = colour("#c8c9be");
    c.text = colour("#22302a");
    c.muted = colour("#5a6961");
    c.faint = colour("#87928b");
    c.primary = colour("#3f7d58");
    c.primaryHover = colour("#376f4e");
    c.primaryPressed = colour("#2e5e41");
    c.onPrimary = colour("#ffffff");
    c.primaryInk = colour("#2f6b48");
    c.primarySoft = colour("#e2eee5");
    c.selection = colour("#d7eadc");
    c.hover = colour("#efeee6");
    c.accent = colour("#d98e4a");
    c.accentInk = colour("#935418");
    c.accentSoft = colour("#fbeedd");
    c.danger = colour("#b03a35");
    c.dangerSoft = colour("#f9e5e2");
    c.focus = colour("#4f9a6e");
    c.scrim = colour("#50142019");
    c.steps = listOf({"#e6f1e9", "#c3dfcc", "#95c6a6", "#5fa27a", "#2f6b48"});
    c.stepInks = listOf({"#22302a", "#22302a", "#16261d", "#0f1c15", "#ffffff"});
    c.series = listOf({"#3f7d58", "#d98e4a", "#5b8aa6", "#a06c8d", "#8a9a4a", "#b8615a"});
    return c;
}

Colours makeDark()
{
    Colours c;
    c.dark = true;
    c.window = colour("#161b18");
    c.surface = colour("#1e2521");
    c.raised = colour("#262e29");
    c.sunken = colour("#191f1b");
    c.border = colour("#303a34");
    c.borderStrong = colour("#4a574f");
    c.text = colour("#e3e9e4");
    c.muted = colour("#a5b2a9");
    c.faint = colour("#7b8981");
    c.primary = colour("#3f8059");
    c.primaryHover = colour("#4a9168");
    c.primaryPressed = colour("#357050");
    c.onPrimary = colour("#ffffff");
    c.primaryInk = colour("#83cba1");
    c.primarySoft = colour("#24392d");
    c.selection = colour("#2a4535");
    c.hover = colour("#28312c");
    c.accent = colour("#dc9a5c");
    c.accentInk = colour("#e9b482");
    c.accentSoft = colour("#3a2c1e");
    c.danger = colour("#e58a83");
    c.dangerSoft = colour("#3d2523");
    c.focus = colour("#6db58b");
    c.scrim = colour("#96000000");
    c.steps = listOf({"#22332a", "#2c4d3a", "#3a6e50", "#57966f", "#93d0ab"});
    c.stepInks = listOf({"#e3e9e4", "#e3e9e4", "#ffffff", "#07120b", "#07120b"});
    c.series = listOf({"#5fa97e", "#dc9a5c", "#7fb0cc", "#c594b4", "#b0c06e", "#d98c85"});
    return c;
}

QHash<QString, QColor> byName(const Colours &c)
{
    return {{QStringLiteral("window"), c.window},
            {QStringLiteral("surface"), c.surface},
            {QStringLiteral("raised"), c.raised},
            {QStringLiteral("sunken"), c.sunken},
            {QStringLiteral("border"), c.border},
            {QStringLiteral("borderStrong"), c.borderStrong},
            {QStringLiteral("text"), c.text},
            {QStringLiteral("muted"), c.muted},
            {QStringLiteral("faint"), c.faint},
            {QStringLiteral("primary"), c.primary},
            {QStringLiteral("primaryHover"), c.primaryHover},
            {QStringLiteral("primaryPressed"), c.primaryPressed},
            {QStringLiteral("onPrimary"), c.onPrimary},
            {QStringLiteral("primaryInk"), c.primaryInk},
            {QStringLiteral("primarySoft"), c.primarySoft},
            {QStringLiteral("selection"), c.selection},
            {QStringLiteral("hover"), c.hover},
            {QStringLiteral("accent"), c.accent},
            {QStringLiteral("accentInk"), c.accentInk},
            {QStringLiteral("accentSoft"), c.accentSoft},
            {QStringLiteral("danger"), c.danger},
            {QStringLiteral("dangerSoft"), c.dangerSoft},
            {QStringLiteral("focus"), c.focus}};
}

QPalette paletteOf(const Colours &c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.surface);
    p.setColor(QPalette::AlternateBase, c.dark ? c.sunken : c.window);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.faint);
    p.setColor(QPalette::Button, c.surface);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.danger);
    p.setColor(QPalette::ToolTipBase, c.raised);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Highlight, c.selection);
    p.setColor(QPalette::HighlightedText, c.text);
    p.setColor(QPalette::Link, c.primaryInk);
    p.setColor(QPalette::LinkVisited, c.primaryInk);
    p.setColor(QPalette::Light, c.raised);
    p.setColor(QPalette::Midlight, c.border);
    p.setColor(QPalette::Mid, c.borderStrong);
    p.setColor(QPalette::Dark, c.borderStrong);
    p.setColor(QPalette::Shadow, c.dark ? c.window : c.borderStrong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, c.faint);
    p.setColor(QPalette::Disabled, QPalette::Base, c.window);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.sunken);
    return p;
}

/// "@primary" becomes the colour, "@size(1.2)" that many times the ordinary size of text.
QString styleSheet(const Colours &c, int pixels)
{
    QFile file(QStringLiteral(":/theme/moli.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString source = QString::fromUtf8(file.readAll());
    const QHash<QString, QColor> names = byName(c);
    static const QRegularExpression placeholder(QStringLiteral("@(?:size\\(([0-9.]+)\\)|([A-Za-z]+))"));
    QString sheet;
    qsizetype done = 0;
    for (auto found = placeholder.globalMatch(source); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        sheet += QStringView(source).mid(done, match.capturedStart() - done);
        if (match.hasCaptured(1))
            sheet += QString::number(qRound(match.captured(1).toDouble() * pixels)) + u"px";
        else
            sheet += names.value(match.captured(2)).name();
        done = match.capturedEnd();
    }
    sheet += QStringView(source).mid(done);
    return sheet;
}

} // namespace

const Colours &lightColours()
{
    static const Colours light = makeLight();
    return light;
}

const Colours &darkColours()
{
    static const Colours dark = makeDark();
    return dark;
}

const Colours &coloursOf(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? darkColours() : lightColours();
}

const Colours &colours()
{
    return coloursOf(QGuiApplication::palette());
}

int basePixels(bool largeType)
{
    return largeType ? 17 : 14;
}

QFont scaledFont(const QFont &font, double factor, QFont::Weight weight)
{
    QFont scaled = font;
    scaled.setPixelSize(qMax(1, qRound(QFontInfo(font).pixelSize() * factor)));
    scaled.setWeight(weight);
    return scaled;
}

bool systemIsDark()
{
#ifdef Q_OS_WIN
    const QSettings
        personal(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
                 QSettings::NativeFormat);
    return personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    const QPalette own = QApplication::palette();
    QApplication::setPalette(QPalette());
    const QPalette desktop = QApplication::palette();
    QApplication::setPalette(own);
    return desktop.color(QPalette::Window).lightness() < desktop.color(QPalette::WindowText).lightness();
#endif
}

void applyLook(QApplication &application, const Look &look)
{
    const bool dark = look.mode == ThemeMode::Dark || (look.mode == ThemeMode::System && systemIsDark());
    const Colours &c = dark ? darkColours() : lightColours();
    const int pixels = basePixels(look.largeType);

    QFont font;
    font.setFamilies({QStringLiteral("Microsoft YaHei UI"), QStringLiteral("PingFang SC"),
                      QStringLiteral("Noto Sans CJK SC"), QStringLiteral("WenQuanYi Micro Hei"),
                      QStringLiteral("Segoe UI"), QStringLiteral("sans-serif")});
    font.setPixelSize(pixels);

    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(c));
    QApplication::setFont(font);
    application.setStyleSheet(styleSheet(c, pixels));
}

void setRole(QWidget *widget, const char *role)
{
    widget->setProperty("role", QLatin1String(role));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace moli
