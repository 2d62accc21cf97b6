// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/apply.h"

#include "ui/theme/appstyle.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QToolTip>
#include <QVariant>

namespace theme {

void install(QApplication &app, Scheme scheme)
{
    // What the desktop had before we painted over it, for "follow the system".
    app.setProperty("desktopPalette", app.palette());
    app.setStyle(new AppStyle);
    app.setFont(loadFonts());
    QToolTip::setFont(app.font());
    setScheme(app, scheme);
}

void setScheme(QApplication &app, Scheme scheme)
{
    const QPalette chosen = palette(scheme, app.property("desktopPalette").value<QPalette>());
    app.setPalette(chosen);
    QToolTip::setPalette(chosen);
}

} // namespace theme
