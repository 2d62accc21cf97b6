// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/roles.h"

#include <QColor>
#include <QPalette>

/// Every colour of the window, by what it means. Dark or light follows from the palette handed in, so
/// that a widget painted in either is right without asking anyone.
namespace theme {

enum class Role {
    Canvas, Surface, Raised, Line, Line2, Ink, Ink2, Ink3, Accent, AccentInk, AccentSoft, Ok, OkSoft, Warn, WarnSoft,
    Bad, BadSoft, Law, LawSoft, Side, SideInk, SideOn, SideStrong, Count,
};

enum class Scheme { System, Light, Dark };

bool isDark(const QPalette &palette);
QColor colour(const QPalette &palette, Role role);

/// Ink and ground of a badge or banner.
QColor toneInk(const QPalette &palette, Tone tone);
QColor toneSoft(const QPalette &palette, Tone tone);

/// The palette of a scheme for Fusion. System takes the desktop's own lightness.
QPalette palette(Scheme scheme, const QPalette &desktop);

} // namespace theme
