// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

namespace text {

QString folded(QStringView raw)
{
    QString out;
    out.reserve(raw.size());
    bool gap = false;
    const auto put = [&](QChar c) {
        if (gap && !out.isEmpty())
            out.append(u' ');
        gap = false;
        out.append(c);
    };
    for (const QChar source : raw) {
        const QChar c = source.toLower();
        const char16_t u = c.unicode();
        if ((u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9')) {
            put(c);
        } else if (u == u'ø' || u == u'ö') {
            put(u'o');
        } else if (u == u'å' || u == u'ä') {
            put(u'a');
        } else if (u == u'æ') {
            put(u'a');
            put(u'e');
        } else if (u < 0x80) {
            gap = true;
        } else if (c.isLetterOrNumber()) {
            const QString decomposed = c.decomposition();
            put(decomposed.isEmpty() ? c : decomposed.front());
        } else {
            gap = true;
        }
    }
    return out;
}

QString simplifiedSpaces(QStringView raw)
{
    QString out;
    out.reserve(raw.size());
    bool gap = false;
    for (const QChar c : raw) {
        if (c.isSpace()) {
            gap = !out.isEmpty();
            continue;
        }
        if (gap)
            out.append(u' ');
        gap = false;
        out.append(c);
    }
    return out;
}

bool hasControlCharacters(QStringView raw)
{
    for (const QChar c : raw) {
        if (c.category() == QChar::Other_Control && c != u'\t')
            return true;
    }
    return false;
}

} // namespace text
