// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

class QApplication;

namespace theme {

/// Puts style, font and palette on the application. Call once before the first window.
void install(QApplication &app, Scheme scheme);

/// Changes between light and dark; every widget repaints.
void setScheme(QApplication &app, Scheme scheme);

} // namespace theme
