// SPDX-License-Identifier: Apache-2.0
#include "look/colours.h"

#include <algorithm>
#include <cmath>

namespace renumber::ui::look {

namespace {

constexpr double readable = 4.5;

Colours light()
{
    return {.window = QColor(0xf5, 0xf6, 0xf8),
            .surface = QColor(0xff, 0xff, 0xff),
            .cardEdge = QColor(0xd7, 0xdb, 0xe1),
            .edge = QColor(0x7f, 0x88, 0x94),
            .text = QColor(0x1a, 0x1e, 0x24),
            .muted = QColor(0x58, 0x61, 0x71),
            .accent = QColor(0x25, 0x63, 0xc9),
            .onAccent = QColor(0xff, 0xff, 0xff),
            .plain = {QColor(0x25, 0x63, 0xc9), QColor(0xe5, 0xed, 0xf9)},
            .ok = {QColor(0x17, 0x68, 0x3f), QColor(0xe3, 0xf3, 0xea)},
            .doubt = {QColor(0x7a, 0x4f, 0x00), QColor(0xff, 0xf3, 0xd6)},
            .wrong = {QColor(0xa3, 0x23, 0x1c), QColor(0xfc, 0xe9, 0xe7)}};
}

Colours dark()
{
    return {.window = QColor(0x16, 0x18, 0x1c),
            .surface = QColor(0x1f, 0x23, 0x29),
            .cardEdge = QColor(0x3a, 0x41, 0x4c),
            .edge = QColor(0x71, 0x7a, 0x88),
            .text = QColor(0xe9, 0xeb, 0xee),
            .muted = QColor(0xa6, 0xaf, 0xbd),
            .accent = QColor(0x86, 0xb4, 0xff),
            .onAccent = QColor(0x16, 0x18, 0x1c),
            .plain = {QColor(0x86, 0xb4, 0xff), QColor(0x22, 0x2e, 0x40)},
            .ok = {QColor(0x7f, 0xd6, 0xa5), QColor(0x1b, 0x33, 0x27)},
            .doubt = {QColor(0xf0, 0xc4, 0x6a), QColor(0x3a, 0x2f, 0x16)},
            .wrong = {QColor(0xff, 0x9c, 0x93), QColor(0x41, 0x21, 0x1f)}};
}

/// \a wanted where it stands out from \a ground, else \a otherwise.
QColor standingOut(const QColor &wanted, const QColor &ground, double least, const QColor &otherwise)
{
    return contrast(wanted, ground) >= least ? wanted : otherwise;
}

/// Somebody who has chosen these colours sees nothing else well: no ground is tinted, and no text is grey.
Colours fromSystem(const QPalette &system)
{
    const QColor window = system.color(QPalette::Active, QPalette::Window);
    const QColor text = system.color(QPalette::Active, QPalette::WindowText);
    const QColor highlight = system.color(QPalette::Active, QPalette::Highlight);
    const QColor highlighted = system.color(QPalette::Active, QPalette::HighlightedText);
    // It is what links are written in, and what the one button's words stand on.
    const bool isHighlightReadable
        = contrast(highlight, window) >= readable && contrast(highlighted, highlight) >= readable;
    const QColor accent = isHighlightReadable ? highlight : text;
    const Colours usual = isDark(system) ? dark() : light();
    const auto tone = [&](const ToneColours &of) {
        return ToneColours{standingOut(of.sign, window, readable, text), window};
    };
    Colours colours{.window = window,
                    .surface = system.color(QPalette::Active, QPalette::Base),
                    .cardEdge = text,
                    .edge = text,
                    .text = text,
                    .muted = text,
                    .accent = accent,
                    .onAccent = isHighlightReadable ? highlighted : window,
                    .plain = {accent, window},
                    .ok = tone(usual.ok),
                    .doubt = tone(usual.doubt),
                    .wrong = tone(usual.wrong)};
    // Where text on fields is unlike text beside them, as in a few themes, fields look like the rest.
    if (contrast(colours.text, colours.surface) < readable)
        colours.surface = window;
    return colours;
}

/// WCAG 2.2, "relative luminance".
double luminance(const QColor &color)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

ToneColours Colours::of(Tone tone) const
{
    switch (tone) {
    case Tone::Plain:
        return plain;
    case Tone::Ok:
        return ok;
    case Tone::Doubt:
        return doubt;
    case Tone::Wrong:
        return wrong;
    }
    Q_UNREACHABLE();
}

Colours coloursOf(Scheme scheme, const QPalette &system)
{
    switch (scheme) {
    case Scheme::Light:
        return light();
    case Scheme::Dark:
        return dark();
    case Scheme::HighContrast:
        return fromSystem(system);
    }
    Q_UNREACHABLE();
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette;
    const auto all = [&palette](std::initializer_list<QPalette::ColorRole> roles, const QColor &color) {
        for (const QPalette::ColorRole role : roles)
            palette.setColor(role, color);
    };
    all({QPalette::Window, QPalette::AlternateBase}, colours.window);
    all({QPalette::Base, QPalette::Button, QPalette::Light, QPalette::ToolTipBase}, colours.surface);
    all({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::Shadow},
        colours.text);
    all({QPalette::Mid, QPalette::Midlight}, colours.cardEdge);
    all({QPalette::Dark}, colours.edge);
    all({QPalette::PlaceholderText}, colours.muted);
    all({QPalette::BrightText}, colours.wrong.sign);
    all({QPalette::Highlight, QPalette::Link, QPalette::LinkVisited}, colours.accent);
    all({QPalette::HighlightedText}, colours.onAccent);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(colours.muted, colours.window, 0.35));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(colours.muted, colours.window, 0.7));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colours.text);
    return palette;
}

Colours coloursOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    for (const Colours &known : {light(), dark()}) {
        if (known.window == window)
            return known;
    }
    return fromSystem(palette);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::Window))
        < luminance(palette.color(QPalette::Active, QPalette::WindowText));
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mixed(const QColor &a, const QColor &b, double shareOfB)
{
    const auto mix = [shareOfB](int from, int to) { return int(std::lround(from + (to - from) * shareOfB)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace renumber::ui::look
