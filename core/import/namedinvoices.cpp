// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/namedinvoices.h"

#include <algorithm>

namespace import {

namespace {

constexpr qsizetype mostNamed = 10;
constexpr qsizetype longestNumber = 30;

/// Words that may stand between "faktura" and its number, or between two numbers.
bool isBetween(QStringView word)
{
    for (const QStringView one : {QStringView(u"nr"), QStringView(u"nummer"), QStringView(u"no"), QStringView(u"number"),
                                  QStringView(u"og"), QStringView(u"and"), QStringView(u"samt")}) {
        if (word.compare(one, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

bool namesInvoice(QStringView word)
{
    for (const QStringView one : {QStringView(u"faktura"), QStringView(u"fakturaen"), QStringView(u"fakturaer"), QStringView(u"fakt"),
                                  QStringView(u"fakturanr"), QStringView(u"fakturanummer"), QStringView(u"invoice"), QStringView(u"invoices"),
                                  QStringView(u"inv")}) {
        if (word.compare(one, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

QStringList namedInvoices(QStringView text)
{
    QStringList out;
    bool behind = false;
    for (qsizetype i = 0; i < text.size() && out.size() < mostNamed;) {
        const auto inWord = [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'/'; };
        if (!inWord(text[i])) {
            // A colon, a full stop or a comma leads on to the number; a bracket or a quote does, too.
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && inWord(text[end]))
            ++end;
        QStringView word = text.sliced(i, end - i);
        i = end;
        while (!word.isEmpty() && (word.back() == u'-' || word.back() == u'/'))
            word.chop(1);
        while (!word.isEmpty() && (word.front() == u'-' || word.front() == u'/'))
            word = word.sliced(1);
        if (word.isEmpty())
            continue;
        const bool digits = std::any_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (namesInvoice(word))
            behind = true;
        else if (behind && digits && word.size() <= longestNumber && !out.contains(word))
            out.append(word.toString());
        else if (!isBetween(word))
            behind = false;
    }
    return out;
}

} // namespace import
