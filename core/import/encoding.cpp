// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/encoding.h"

#include <array>

namespace import {

namespace {

/// Bytes 0x80 to 0x9f of Windows-1252; the rest is ISO 8859-1.
constexpr std::array<char16_t, 32> windows1252{
    0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};

/// Bytes 0x80 to 0xaf of CP865, the Nordic DOS page; frames and mathematics above have no use in
/// names.
constexpr std::u16string_view cp865 = u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø₧ƒáíóúñÑªº¿⌐¬½¼¡«¤";

} // namespace

EncodingMark encodingMark(QByteArrayView head)
{
    if (head.startsWith("\xef\xbb\xbf"))
        return {Encoding::Utf8, 3, true};
    if (head.startsWith("\xff\xfe"))
        return {Encoding::Utf16Le, 2, true};
    if (head.startsWith("\xfe\xff"))
        return {Encoding::Utf16Be, 2, true};
    // Without a mark, UTF-16 shows as a zero in every other byte of plain Latin text.
    const qsizetype pairs = qMin<qsizetype>(head.size(), 512) / 2;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        even += head[2 * i] == '\0' ? 1 : 0;
        odd += head[2 * i + 1] == '\0' ? 1 : 0;
    }
    if (pairs >= 4 && even == 0 && odd * 4 >= pairs * 3)
        return {Encoding::Utf16Le, 0, true};
    if (pairs >= 4 && odd == 0 && even * 4 >= pairs * 3)
        return {Encoding::Utf16Be, 0, true};
    return {};
}

void Utf8Check::feed(QByteArrayView bytes)
{
    for (const char c : bytes) {
        const auto byte = static_cast<uchar>(c);
        if (m_missing > 0) {
            if (byte < m_low || byte > m_high) {
                m_valid = false;
                return;
            }
            m_low = 0x80;
            m_high = 0xbf;
            --m_missing;
        } else if (byte >= 0x80) {
            // RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF.
            if (byte < 0xc2 || byte > 0xf4) {
                m_valid = false;
                return;
            }
            m_missing = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
            m_low = byte == 0xe0 ? 0xa0 : byte == 0xf0 ? 0x90 : 0x80;
            m_high = byte == 0xed ? 0x9f : byte == 0xf4 ? 0x8f : 0xbf;
        }
    }
}

char16_t singleByteSign(Encoding encoding, uchar byte)
{
    if (encoding == Encoding::Iso646No) {
        switch (byte) {
        case '{':
            return u'æ';
        case '|':
            return u'ø';
        case '}':
            return u'å';
        case '[':
            return u'Æ';
        case '\\':
            return u'Ø';
        case ']':
            return u'Å';
        default:
            return byte < 0x80 ? byte : char16_t(0xfffd);
        }
    }
    if (byte < 0x80)
        return byte;
    if (encoding == Encoding::Cp865)
        return byte < 0x80 + cp865.size() ? cp865[byte - 0x80u]
               : byte == 0xff             ? char16_t(0xa0)
                                          : char16_t(0xfffd);
    return byte < 0xa0 ? windows1252[byte - 0x80u] : byte;
}

TextDecoder::TextDecoder(Encoding encoding)
    : m_encoding(encoding)
    , m_unicode(encoding == Encoding::Utf16Le   ? QStringDecoder::Utf16LE
                : encoding == Encoding::Utf16Be ? QStringDecoder::Utf16BE
                                                : QStringDecoder::Utf8)
{
}

QString TextDecoder::decode(QByteArrayView bytes)
{
    if (m_encoding == Encoding::Utf8 || m_encoding == Encoding::Utf16Le ||
        m_encoding == Encoding::Utf16Be)
        return m_unicode.decode(bytes);
    QString out(bytes.size(), Qt::Uninitialized);
    QChar *to = out.data();
    for (const char c : bytes)
        *to++ = QChar(singleByteSign(m_encoding, static_cast<uchar>(c)));
    return out;
}

bool looksEncodedTwice(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'Ã')
            continue;
        switch (text[i + 1].unicode()) {
        case 0x00b8:
        case 0x00a5:
        case 0x00a6: // ø å æ
        case 0x0098:
        case 0x02dc:
        case 0x0085:
        case 0x2026:
        case 0x0086:
        case 0x2020: // Ø Å Æ
            return true;
        default:
            break;
        }
    }
    return false;
}

} // namespace import
