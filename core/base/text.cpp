// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>

namespace text {

namespace {

/// The plain letter of a lower-case letter outside ASCII. Letters with a stroke (Sámi, Polish,
/// Icelandic) do not come apart into letter and accent; they are named one by one.
QChar plainLetter(QChar c)
{
    switch (c.unicode()) {
    case u'ø': return u'o';
    case u'đ':
    case u'ð': return u'd';
    case u'ŋ': return u'n';
    case u'ŧ': return u't';
    case u'ł': return u'l';
    default: break;
    }
    for (QString parts = c.decomposition(); !parts.isEmpty(); parts = c.decomposition())
        c = parts.front();
    return c;
}

} // namespace

QString folded(QStringView raw)
{
    // Each sign gives one at most, but for æ; written in place, for whole lists are folded cell by cell.
    const auto wide =
        std::count_if(raw.begin(), raw.end(), [](QChar c) { return c == u'æ' || c == u'Æ'; });
    QString out(raw.size() + wide, Qt::Uninitialized);
    QChar *const begin = out.data();
    QChar *to = begin;
    bool gap = false;
    const auto put = [&](QChar c) {
        if (gap && to != begin)
            *to++ = u' ';
        gap = false;
        *to++ = c;
    };
    for (const QChar source : raw) {
        // Most letters are plain ones, and asking Unicode about each costs most of the work.
        const char16_t plain = source.unicode() | 0x20;
        if ((plain >= u'a' && plain <= u'z') || (source >= u'0' && source <= u'9')) {
            put(plain >= u'a' ? QChar(plain) : source);
            continue;
        }
        const QChar c = source.toLower();
        const char16_t u = c.unicode();
        if ((u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9')) {
            put(c);
        } else if (u == u'æ') {
            put(u'a');
            put(u'e');
        } else if (u >= 0x80 && c.isLetterOrNumber()) {
            put(plainLetter(c));
        } else if (u < 0x80 || !c.isMark()) {
            // An accent written as a sign of its own belongs to the letter before and parts no words.
            gap = true;
        }
    }
    out.truncate(to - begin);
    return out;
}

QString simplifiedSpaces(QStringView raw)
{
    QString out(raw.size(), Qt::Uninitialized);
    QChar *const begin = out.data();
    QChar *to = begin;
    bool gap = false;
    for (const QChar c : raw) {
        if (c.isSpace()) {
            gap = to != begin;
            continue;
        }
        if (gap)
            *to++ = u' ';
        gap = false;
        *to++ = c;
    }
    out.truncate(to - begin);
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
