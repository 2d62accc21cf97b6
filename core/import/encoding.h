// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"

#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

namespace import {

/// How the bytes of a text file become signs. The first four are found by looking; the last two are
/// only ever chosen by a person, for files from DOS days (formats page section 1.7).
enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1252, Cp865, Iso646No };

/// What the first bytes say: a byte-order mark, or the zero bytes of UTF-16 without one.
struct EncodingMark
{
    Encoding encoding = Encoding::Utf8;
    int markBytes = 0;    ///< Length of the byte-order mark, to be skipped.
    bool certain = false; ///< False: nothing was said, the bytes themselves must be tried.
};

EncodingMark encodingMark(QByteArrayView head);

/// Judges whether bytes are strict UTF-8, fed in pieces of any size.
class Utf8Check
{
public:
    void feed(QByteArrayView bytes);
    bool holds() const { return m_valid && m_missing == 0; } ///< Also false when the end is cut.
    bool broken() const { return !m_valid; }

private:
    bool m_valid = true;
    int m_missing = 0;
    uchar m_low = 0x80;
    uchar m_high = 0xbf;
};

/// Turns bytes into text piece by piece. Never fails: what has no meaning becomes U+FFFD.
class TextDecoder
{
public:
    explicit TextDecoder(Encoding encoding);
    QString decode(QByteArrayView bytes);

private:
    Encoding m_encoding;
    QStringDecoder m_unicode;
};

/// The sign of a byte in a one-byte encoding (Windows-1252, CP865, ISO 646-NO); U+FFFD when it has
/// none.
char16_t singleByteSign(Encoding encoding, uchar byte);

/// True for text with the marks of UTF-8 that was encoded twice: "Ã¸", "Ã¥", "Ã¦" and their
/// capitals.
bool looksEncodedTwice(QStringView text);

} // namespace import

template <>
struct EnumNames<import::Encoding>
{
    using E = import::Encoding;
    static constexpr std::array<std::pair<E, std::string_view>, 6> names{{
        {E::Utf8, "utf-8"},
        {E::Utf16Le, "utf-16le"},
        {E::Utf16Be, "utf-16be"},
        {E::Windows1252, "windows-1252"},
        {E::Cp865, "cp865"},
        {E::Iso646No, "iso646-no"},
    }};
};
