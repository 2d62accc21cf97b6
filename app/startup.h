// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

/// What both programs do before anything else.
namespace startup {

/// Names the application (settings, data folders). Call after constructing it.
void name(QCoreApplication &app);

/// Chooses the offscreen platform unless the user chose one; call before constructing a QGuiApplication
/// that shows no window (the default platform aborts without a display).
void preferOffscreen();

/// Keeps Qt's warnings off standard error unless KRAVBOK_LOG is set: what stands there is for the user.
/// Call before constructing the application.
void quiet();

/// Installs the translation of a language ("nb", "nn", "en"): bokmål below nynorsk, so that a missing
/// nynorsk sentence falls back to bokmål. Installing again replaces the former one.
void installLanguage(QCoreApplication &app, const QString &language);

} // namespace startup
