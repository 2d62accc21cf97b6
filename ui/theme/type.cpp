// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/type.h"

#include <QDir>
#include <QFontDatabase>

namespace theme {

namespace {

QFont scaled(const QFont &base, qreal factor, QFont::Weight weight)
{
    QFont out = base;
    if (base.pointSizeF() > 0)
        out.setPointSizeF(base.pointSizeF() * factor);
    else
        out.setPixelSize(qRound(base.pixelSize() * factor));
    out.setWeight(weight);
    return out;
}

} // namespace

QFont loadFonts()
{
    const QDir folder(QStringLiteral(":/fonts"));
    for (const QString &file : folder.entryList({QStringLiteral("*.otf"), QStringLiteral("*.ttf")}, QDir::Files))
        QFontDatabase::addApplicationFont(folder.filePath(file));
    QFont out(QStringLiteral("Kravbok Sans"));
    if (!QFontDatabase::families().contains(out.family()))
        out.setFamily(QStringLiteral("Inter"));
    out.setPixelSize(13);
    out.setHintingPreference(QFont::PreferNoHinting);
    return out;
}

QFont title(const QFont &base)
{
    return scaled(base, 1.54, QFont::DemiBold);
}

QFont heading(const QFont &base)
{
    return scaled(base, 1.12, QFont::DemiBold);
}

QFont strong(const QFont &base)
{
    return scaled(base, 1.0, QFont::DemiBold);
}

QFont small(const QFont &base)
{
    return scaled(base, 0.91, base.weight() >= QFont::DemiBold ? QFont::DemiBold : QFont::Normal);
}

QFont figure(const QFont &base)
{
    return scaled(base, 1.77, QFont::Bold);
}

} // namespace theme
