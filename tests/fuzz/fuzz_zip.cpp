// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/zip/ziparchive.h"
#include "tests/fuzz/promises.h"

#include <QBuffer>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const zip::Limits limits{.members = 50, .unpacked = 1 << 20};
    const auto archive = zip::Archive::open(device, limits);
    if (!archive) {
        promises::must(!archive.error().message.isEmpty(), "a refused archive says why");
        return 0;
    }
    promises::must(archive->members().size() <= 50, "no more members than allowed");
    qint64 total = 0;
    for (const zip::Member &member : archive->members()) {
        promises::must(!member.name.isEmpty() && !member.name.startsWith(u'/') && !member.name.split(u'/').contains(QStringLiteral("..")),
                       "a member's name leads nowhere else");
        total += member.bytes;
        const auto read = archive->bytes(member, 1 << 20);
        promises::must(!read || read->size() == member.bytes, "a member has the bytes it declares");
    }
    promises::must(total <= limits.unpacked, "an archive unpacks to no more than allowed");
    return 0;
}
