// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QList>
#include <QPalette>

class QApplication;
class QWidget;

namespace moli {

/// The named colours that everything is painted with. Nothing else in ui/ writes a colour down.
struct Colours {
    bool dark = false;
    QColor window;  ///< behind everything: jasmine white
    QColor surface; ///< cards, editors, tables
    QColor raised;  ///< menus, tool tips, what floats
    QColor sunken;  ///< headers of tables, tracks
    QColor border;
    QColor borderStrong; ///< of editors
    QColor text;
    QColor muted;   ///< second-rank text
    QColor faint;   ///< placeholders, disabled
    QColor primary; ///< fill of the one primary action: leaf green
    QColor primaryHover;
    QColor primaryPressed;
    QColor onPrimary;
    QColor primaryInk;  ///< green as text and lines
    QColor primarySoft; ///< green as a ground: selection in the navigation, chips
    QColor selection;   ///< rows
    QColor hover;
    QColor accent; ///< the one warm accent
    QColor accentInk;
    QColor accentSoft;
    QColor danger;
    QColor dangerSoft;
    QColor focus;
    QColor scrim;           ///< over the window while something stands in front of it
    QList<QColor> steps;    ///< five of one hue, from little to much
    QList<QColor> stepInks; ///< what is written on them
    QList<QColor> series;   ///< of charts
};

[[nodiscard]] const Colours &lightColours();
[[nodiscard]] const Colours &darkColours();
/// The set that a widget with this palette is painted in.
[[nodiscard]] const Colours &coloursOf(const QPalette &palette);
/// The set that the program is painted in now. What paints itself asks for it each time.
[[nodiscard]] const Colours &colours();

enum class ThemeMode { System, Light, Dark };

struct Look {
    ThemeMode mode = ThemeMode::System;
    bool largeType = false;
};

/// Pixels at 96 dpi of ordinary text.
[[nodiscard]] int basePixels(bool largeType);
/// The font at so many times its size, whether it was given in pixels or points.
[[nodiscard]] QFont scaledFont(const QFont &font, double factor, QFont::Weight weight = QFont::Normal);
/// Whether the desktop is set to dark. Reads the desktop's own palette, so before Qt 6.5 it isn't told of changes.
[[nodiscard]] bool systemIsDark();
/// Style, palette, font and stylesheet of the whole program.
///
/// The stylesheet knows widgets by their dynamic property `role`:
///   buttons  primary, danger, quiet (no border), icon (square, no border), link, chip, choice (a big one), search
///   labels   pageTitle, sectionTitle, caption, hint, mistake, warning, figure, chip, fieldLabel
///   frames   card, tile, panel, topBar, navigation, statusBar, banner, toolBar, palette
void applyLook(QApplication &application, const Look &look);

/// Sets `role` and has the stylesheet looked at again.
void setRole(QWidget *widget, const char *role);

/// What an icon is drawn with. Disabled and selected ones follow the palette by themselves.
enum class Ink { Text, Muted, Primary, OnPrimary, Accent, Danger };
/// One of resources/icons by its name without ending, drawn in the palette's colours whenever it's painted.
[[nodiscard]] QIcon themeIcon(const QString &name, Ink ink = Ink::Text);

} // namespace moli
