// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDate>
#include <QString>

#include <optional>

namespace import {

/// One line of a Nets file: eighty signs cut by position. Positions are those of the specification,
/// counted from one and inclusive.
class OcrRecord
{
public:
    explicit OcrRecord(QByteArrayView line)
        : m_line(line)
    {
    }

    /// "NY", and digits in the three fields every record begins with.
    bool isRecord() const;
    int service() const { return static_cast<int>(digits(3, 4).value_or(-1)); }
    int transactionType() const { return static_cast<int>(digits(5, 6).value_or(-1)); }
    int recordType() const { return static_cast<int>(digits(7, 8).value_or(-1)); }

    QByteArrayView field(int first, int last) const
    {
        return m_line.sliced(first - 1, last - first + 1);
    }
    /// Nothing when a sign is no digit.
    std::optional<qint64> digits(int first, int last) const;
    /// As it stands, with blanks at both ends taken off; the bytes are ISO-8859-1.
    QString text(int first, int last) const;
    /// DDMMYY with years 70 to 99 in the last century: the format has none, this is our choice.
    /// Invalid for zeros and for days that do not exist.
    QDate day(int first) const;
    bool isZero(int first, int last) const;

private:
    QByteArrayView m_line;
};

} // namespace import
