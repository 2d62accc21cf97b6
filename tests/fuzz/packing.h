// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <cstdint>
#include <initializer_list>

/// Workbooks from fuzzed parts. Bytes of an archive would fail their sums at the first change; so the
/// input is the parts one after the other with a line of their own between, and is packed here.
namespace packing {

/// CRC-32 as ZIP archives have it (ISO 3309, polynomial 0xedb88320).
inline std::uint32_t sumOf(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<std::uint32_t, 256> out{};
        for (std::uint32_t i = 0; i < 256; ++i) {
            std::uint32_t value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value >> 1) ^ (value & 1 ? 0xedb88320U : 0U);
            out[i] = value;
        }
        return out;
    }();
    std::uint32_t sum = 0xffffffffU;
    for (const char c : bytes)
        sum = table[(sum ^ static_cast<unsigned char>(c)) & 0xffU] ^ (sum >> 8);
    return ~sum;
}

/// A value of two or four bytes, the lowest first.
struct Number
{
    std::uint32_t value;
    int bytes;
};

inline void put(QByteArray &out, std::initializer_list<Number> numbers)
{
    for (const Number &number : numbers) {
        for (int i = 0; i < number.bytes; ++i)
            out.append(static_cast<char>(number.value >> (8 * i)));
    }
}

/// The parts stored in a ZIP archive, written here rather than by zip::Writer: packing took as long as reading.
inline QByteArray workbook(const QByteArray &parts)
{
    static const char *names[] = {
        "xl/workbook.xml",         "xl/_rels/workbook.xml.rels", "xl/styles.xml",
        "xl/sharedStrings.xml",    "xl/worksheets/sheet1.xml",   "xl/worksheets/sheet2.xml",
        "xl/worksheets/sheet3.xml"};
    QByteArray out;
    QByteArray directory;
    std::uint32_t count = 0;
    qsizetype from = 0;
    for (const char *name : names) {
        const qsizetype cut = parts.indexOf("\n----\n", from);
        const QByteArray part = parts.mid(from, cut < 0 ? -1 : cut - from);
        if (!part.isEmpty()) {
            const QByteArray label(name);
            const auto at = static_cast<std::uint32_t>(out.size());
            const auto size = static_cast<std::uint32_t>(part.size());
            QByteArray facts; // What stands both before the member and in the directory.
            put(facts,
                {{10, 2},
                 {0, 2},
                 {0, 2},
                 {0, 2},
                 {0x21, 2},
                 {sumOf(part), 4},
                 {size, 4},
                 {size, 4},
                 {static_cast<std::uint32_t>(label.size()), 2},
                 {0, 2}});
            put(out, {{0x04034b50, 4}});
            out += facts + label + part;
            put(directory, {{0x02014b50, 4}, {10, 2}});
            directory += facts;
            put(directory, {{0, 2}, {0, 2}, {0, 2}, {0, 4}, {at, 4}});
            directory += label;
            ++count;
        }
        if (cut < 0)
            break;
        from = cut + 6;
    }
    const auto begin = static_cast<std::uint32_t>(out.size());
    out += directory;
    put(out,
        {{0x06054b50, 4},
         {0, 2},
         {0, 2},
         {count, 2},
         {count, 2},
         {static_cast<std::uint32_t>(directory.size()), 4},
         {begin, 4},
         {0, 2}});
    return out;
}

} // namespace packing
