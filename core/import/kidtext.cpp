// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/kidtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace import {

KidText readKid(QStringView raw)
{
    KidText out;
    QString kid = raw.toString();
    kid.removeIf([](QChar c) { return c.isSpace(); });
    if (kid.isEmpty())
        return out;
    static const QRegularExpression exponent(QStringLiteral("^[0-9]([.,][0-9]+)?[eE]\\+?[0-9]+$"));
    if (kid.contains(u'e', Qt::CaseInsensitive) && exponent.match(kid).hasMatch()) {
        out.destroyed = true;
        return out;
    }
    const QStringView body = QStringView(kid).chopped(kid.endsWith(u'-') ? 1 : 0);
    const bool digits = !body.isEmpty() && std::all_of(body.begin(), body.end(), [](QChar c) {
        return c >= u'0' && c <= u'9';
    });
    if (!digits || kid.size() < 2 || kid.size() > 25) {
        out.text = true;
        return out;
    }
    out.kid = kid;
    out.check = identifiers::kidCheck(kid);
    return out;
}

} // namespace import
