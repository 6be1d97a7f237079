// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

namespace renumber::ui::look {

/// What something is about: nothing in particular, well done, to be looked at, to be mended now.
enum class Tone { Plain, Ok, Doubt, Wrong };

/// Words, signs and edges of a tone, and the ground they stand on.
struct ToneColours
{
    QColor sign;
    QColor ground;

    friend bool operator==(const ToneColours &, const ToneColours &) = default;
};

/// All colours there are. Text on its ground has a contrast of 4.5 at least, edges of fields and buttons of 3
/// (WCAG 2.2, 1.4.3 and 1.4.11).
struct Colours
{
    QColor window;
    QColor surface; ///< of cards, fields and buttons
    QColor cardEdge;
    QColor edge; ///< of fields and buttons
    QColor text;
    QColor muted; ///< text that helps
    QColor accent;
    QColor onAccent; ///< text on it
    ToneColours plain;
    ToneColours ok;
    ToneColours doubt;
    ToneColours wrong;

    ToneColours of(Tone tone) const;

    friend bool operator==(const Colours &, const Colours &) = default;
};

/// Which colours are shown. HighContrast are the system's own.
enum class Scheme { Light, Dark, HighContrast };

/// Of \a scheme. \a system is the palette that the system came with.
Colours coloursOf(Scheme scheme, const QPalette &system);

/// The palette with \a colours in it: BrightText is what is wrong, PlaceholderText is muted.
QPalette paletteOf(const Colours &colours);

/// What paletteOf() was made from, or what comes nearest to it where \a palette is another's.
Colours coloursOf(const QPalette &palette);

/// Whether the text of \a palette is lighter than the window it stands on.
bool isDark(const QPalette &palette);

/// WCAG 2.2, "contrast ratio": from 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// \a a with \a shareOfB (0 to 1) of \a b.
QColor mixed(const QColor &a, const QColor &b, double shareOfB);

} // namespace renumber::ui::look
