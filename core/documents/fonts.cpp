// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/fonts.h"

#include "core/documents/letterbuilder.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace documents {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

Result<void> loadFonts()
{
    for (const QString &style : {u"Regular"_s, u"SemiBold"_s, u"Bold"_s}) {
        const QString path = u":/fonts/KravbokSans-%1.otf"_s.arg(style);
        if (QFontDatabase::addApplicationFont(path) < 0) {
            return Error{ErrorKind::Environment,
                         Words::tr("The typeface %1 is missing from the program. Install the program anew.").arg(path)};
        }
    }
    return {};
}

} // namespace

Result<void> registerFonts()
{
    // Without a GUI application the font database ends the process, so ask first.
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        return Error{ErrorKind::Environment, Words::tr("Letters need the graphical part of the program to be started."),
                     u"no QGuiApplication"_s};
    }
    static const Result<void> loaded = loadFonts();
    return loaded;
}

QFont face(qreal points, QFont::Weight weight)
{
    QFont font(u"Kravbok Sans"_s);
    font.setPixelSize(qRound(pt(points)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

} // namespace documents
