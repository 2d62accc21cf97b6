// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Distances in layout units (the 8-grid) and radii. Qt scales them with the screen.
namespace theme {

constexpr int gapS = 4;
constexpr int gap = 8;
constexpr int gapM = 12;
constexpr int gapL = 16;
constexpr int gapXL = 24;
constexpr int controlHeight = 34;
constexpr int rowHeight = 38;
constexpr int radius = 8;
constexpr int cardRadius = 12;
constexpr int sidebarWidth = 208;
constexpr int sidebarCompact = 52;

} // namespace theme
