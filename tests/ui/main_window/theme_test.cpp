// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/main_window/window_support.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>

#include <cmath>

using namespace moli;

namespace {

double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

/// WCAG 2.1.
double contrast(const QColor &a, const QColor &b)
{
    const double brighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (brighter + 0.05) / (darker + 0.05);
}

struct LookRestorer {
    QString sheet = qApp->styleSheet();
    QPalette palette = QApplication::palette();
    QFont font = QApplication::font();
    ~LookRestorer()
    {
        qApp->setStyleSheet(sheet);
        QApplication::setPalette(palette);
        QApplication::setFont(font);
    }
};

} // namespace

TEST_CASE("Text stands out from its ground in light and dark", "[ui]")
{
    for (const Colours *c : {&lightColours(), &darkColours()}) {
        CAPTURE(c->dark);
        for (const QColor &ground :
             {c->window, c->surface, c->raised, c->sunken, c->selection, c->primarySoft, c->hover}) {
            CHECK(contrast(c->text, ground) >= 7);
            CHECK(contrast(c->muted, ground) >= 4.5);
        }
        CHECK(contrast(c->onPrimary, c->primary) >= 4.5);
        CHECK(contrast(c->primaryInk, c->surface) >= 4.5);
        CHECK(contrast(c->primaryInk, c->primarySoft) >= 4.5);
        CHECK(contrast(c->accentInk, c->accentSoft) >= 4.5);
        CHECK(contrast(c->accentInk, c->window) >= 4.5);
        CHECK(contrast(c->danger, c->surface) >= 4.5);
        CHECK(contrast(c->danger, c->dangerSoft) >= 4.5);
        CHECK(contrast(c->faint, c->surface) >= 3);
        CHECK(contrast(c->focus, c->surface) >= 3);
        REQUIRE(c->steps.size() == 5);
        for (int i = 0; i < 5; ++i)
            CHECK(contrast(c->stepInks.at(i), c->steps.at(i)) >= 4.5);
    }
}

TEST_CASE("The stylesheet knows every colour it names", "[ui]")
{
    LookRestorer restore;
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        applyLook(*qApp, {mode, false});
        CHECK_FALSE(qApp->styleSheet().isEmpty());
        CHECK_FALSE(qApp->styleSheet().contains(u'@'));
        CHECK_FALSE(qApp->styleSheet().contains(QRegularExpression(QStringLiteral("color:\\s*;"))));
        CHECK(colours().dark == (mode == ThemeMode::Dark));
    }
}

TEST_CASE("Large type enlarges ordinary text", "[ui]")
{
    LookRestorer restore;
    applyLook(*qApp, {ThemeMode::Light, true});
    CHECK(QApplication::font().pixelSize() == basePixels(true));
    CHECK(basePixels(true) > basePixels(false));
}

TEST_CASE("Every icon draws something on the 24-px grid and follows the theme", "[ui]")
{
    LookRestorer restore;
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    CHECK(files.size() > 40);
    for (const QString &file : files) {
        CAPTURE(file.toStdString());
        QFile svg(u":/icons/" + file);
        REQUIRE(svg.open(QIODevice::ReadOnly));
        const QByteArray content = svg.readAll();
        CHECK((file == u"moli.svg" || content.contains("viewBox=\"0 0 24 24\"")));
        const QIcon icon = themeIcon(QString(file).chopped(4));
        applyLook(*qApp, {ThemeMode::Light, false});
        const QImage light = icon.pixmap(24, 24).toImage();
        applyLook(*qApp, {ThemeMode::Dark, false});
        const QImage dark = icon.pixmap(24, 24).toImage();
        QImage nothing = light;
        nothing.fill(Qt::transparent);
        CHECK(light != nothing);
        if (content.contains("currentColor"))
            CHECK(light != dark);
    }
}

TEST_CASE("Yes, no and not said look different, and so does what can't be changed", "[ui]")
{
    LookRestorer restore;
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        applyLook(*qApp, {mode, false});
        const auto grabbed = [](Qt::CheckState state, bool enabled) {
            QCheckBox box;
            box.setTristate(true);
            box.setCheckState(state);
            box.setEnabled(enabled);
            box.resize(40, 30);
            return box.grab().toImage();
        };
        const auto green = [](const QImage &image) {
            int pixels = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    pixels += image.pixelColor(x, y) == colours().primary ? 1 : 0;
            }
            return pixels;
        };
        const QImage no = grabbed(Qt::Unchecked, true);
        const QImage unsaid = grabbed(Qt::PartiallyChecked, true);
        const QImage yes = grabbed(Qt::Checked, true);
        CHECK(no != unsaid);
        CHECK(green(yes) > 40);
        CHECK(green(no) == 0);
        CHECK(green(unsaid) == 0); // only a yes is filled
        CHECK(grabbed(Qt::Checked, false) != grabbed(Qt::Unchecked, false));
        CHECK(green(grabbed(Qt::Checked, false)) == 0);
    }
}

TEST_CASE("Settings are kept", "[ui]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    {
        Preferences preferences(path);
        CHECK(preferences.language() == Language::System);
        CHECK(preferences.scale() == 100);
        CHECK(preferences.dailyBackup());
        preferences.setLanguage(Language::Chinese);
        preferences.setLook({ThemeMode::Dark, true});
        preferences.setScale(300);
        preferences.setOperatorName(QStringLiteral("陈晓燕"));
        preferences.setDailyBackup(false);
    }
    const Preferences preferences(path);
    CHECK(preferences.language() == Language::Chinese);
    CHECK(preferences.look().mode == ThemeMode::Dark);
    CHECK(preferences.look().largeType);
    CHECK(preferences.scale() == 200);
    CHECK(preferences.operatorName() == QStringLiteral("陈晓燕"));
    CHECK_FALSE(preferences.dailyBackup());
}
