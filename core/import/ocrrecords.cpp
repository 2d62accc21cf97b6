// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/ocrrecords.h"

#include <algorithm>

namespace import {

bool OcrRecord::isRecord() const
{
    return m_line.startsWith("NY") && digits(3, 8).has_value();
}

std::optional<qint64> OcrRecord::digits(int first, int last) const
{
    qint64 out = 0; // Seventeen digits at most: far from the end of 64 bits.
    for (const char c : field(first, last)) {
        if (c < '0' || c > '9')
            return std::nullopt;
        out = out * 10 + (c - '0');
    }
    return out;
}

QString OcrRecord::text(int first, int last) const
{
    QByteArrayView out = field(first, last);
    while (!out.isEmpty() && out.front() == ' ')
        out = out.sliced(1);
    while (!out.isEmpty() && out.back() == ' ')
        out.chop(1);
    return QString::fromLatin1(out);
}

QDate OcrRecord::day(int first) const
{
    const auto number = digits(first, first + 5);
    if (!number)
        return {};
    const int year = static_cast<int>(*number % 100);
    return QDate(year < 70 ? 2000 + year : 1900 + year, static_cast<int>(*number / 100 % 100),
                 static_cast<int>(*number / 10'000));
}

bool OcrRecord::isZero(int first, int last) const
{
    const QByteArrayView all = field(first, last);
    return std::all_of(all.begin(), all.end(), [](char c) { return c == '0' || c == ' '; });
}

} // namespace import
