// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

/// The type scale. Sizes are relative to the application's font, so that larger text enlarges all.
namespace theme {

/// Registers the fonts we ship and returns the window's font.
QFont loadFonts();

QFont title(const QFont &base);    ///< Heading of a page.
QFont heading(const QFont &base);  ///< Heading of a card.
QFont strong(const QFont &base);   ///< Emphasis in running text.
QFont small(const QFont &base);    ///< Second lines, badges.
QFont figure(const QFont &base);   ///< The large figures of an overview.

} // namespace theme
