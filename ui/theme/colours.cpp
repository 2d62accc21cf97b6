// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colours.h"

#include <array>

namespace theme {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

// In the order of Role. Contrast of ink on its ground is at least 4.5:1 in both columns.
constexpr std::array<Pair, static_cast<size_t>(Role::Count)> table{{
    {0xfff4f6f8, 0xff12171c}, // Canvas
    {0xffffffff, 0xff1a2128}, // Surface
    {0xffffffff, 0xff212a33}, // Raised
    {0xffdfe4ea, 0xff2e3944}, // Line
    {0xffedf0f3, 0xff26303a}, // Line2
    {0xff1b242d, 0xffe7ecf1}, // Ink
    {0xff52606d, 0xffa9b5c1}, // Ink2
    {0xff66727f, 0xff8b99a6}, // Ink3
    {0xff1c5d99, 0xff7db4ea}, // Accent
    {0xffffffff, 0xff0e1a26}, // AccentInk
    {0xffe3eef8, 0xff1e3348}, // AccentSoft
    {0xff1f7a4d, 0xff6ccb95}, // Ok
    {0xffe1f3e8, 0xff183326}, // OkSoft
    {0xff8a5000, 0xffe5b15b}, // Warn
    {0xfffcf0da, 0xff382b15}, // WarnSoft
    {0xffb3261e, 0xfff08a80}, // Bad
    {0xfffbe6e4, 0xff3b201e}, // BadSoft
    {0xff5a4a9c, 0xffb4a6f0}, // Law
    {0xffece8f8, 0xff2a2544}, // LawSoft
    {0xff16222e, 0xff0d1217}, // Side
    {0xffc9d3dd, 0xffaebac6}, // SideInk
    {0xff24384b, 0xff1d2a37}, // SideOn
    {0xffffffff, 0xffffffff}, // SideStrong
}};

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor colour(const QPalette &palette, Role role)
{
    const Pair &pair = table[static_cast<size_t>(role)];
    return QColor::fromRgba(isDark(palette) ? pair.dark : pair.light);
}

QColor toneInk(const QPalette &palette, Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return colour(palette, Role::Ink2);
    case Tone::Accent: return colour(palette, Role::Accent);
    case Tone::Ok: return colour(palette, Role::Ok);
    case Tone::Warn: return colour(palette, Role::Warn);
    case Tone::Bad: return colour(palette, Role::Bad);
    case Tone::Law: return colour(palette, Role::Law);
    }
    return {};
}

QColor toneSoft(const QPalette &palette, Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return colour(palette, Role::Line2);
    case Tone::Accent: return colour(palette, Role::AccentSoft);
    case Tone::Ok: return colour(palette, Role::OkSoft);
    case Tone::Warn: return colour(palette, Role::WarnSoft);
    case Tone::Bad: return colour(palette, Role::BadSoft);
    case Tone::Law: return colour(palette, Role::LawSoft);
    }
    return {};
}

QPalette palette(Scheme scheme, const QPalette &desktop)
{
    const bool dark = scheme == Scheme::Dark || (scheme == Scheme::System && isDark(desktop));
    const auto pick = [dark](Role role) {
        const Pair &pair = table[static_cast<size_t>(role)];
        return QColor::fromRgba(dark ? pair.dark : pair.light);
    };
    QPalette out;
    out.setColor(QPalette::Window, pick(Role::Canvas));
    out.setColor(QPalette::WindowText, pick(Role::Ink));
    out.setColor(QPalette::Base, pick(Role::Surface));
    out.setColor(QPalette::AlternateBase, pick(Role::Line2));
    out.setColor(QPalette::Text, pick(Role::Ink));
    out.setColor(QPalette::Button, pick(Role::Surface));
    out.setColor(QPalette::ButtonText, pick(Role::Ink));
    out.setColor(QPalette::PlaceholderText, pick(Role::Ink3));
    out.setColor(QPalette::Highlight, pick(Role::AccentSoft));
    out.setColor(QPalette::HighlightedText, pick(Role::Ink));
    out.setColor(QPalette::Link, pick(Role::Accent));
    out.setColor(QPalette::ToolTipBase, pick(Role::Raised));
    out.setColor(QPalette::ToolTipText, pick(Role::Ink));
    out.setColor(QPalette::Mid, pick(Role::Line));
    out.setColor(QPalette::Midlight, pick(Role::Line2));
    out.setColor(QPalette::Dark, pick(Role::Line));
    out.setColor(QPalette::Light, pick(Role::Surface));
    out.setColor(QPalette::Shadow, pick(Role::Line));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        out.setColor(QPalette::Disabled, role, pick(Role::Ink3));
    return out;
}

} // namespace theme
