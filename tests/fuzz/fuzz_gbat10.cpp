// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/promises.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // The mark is given, so that no run is spent on finding it.
    const QByteArray rest(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    promises::check(rest.startsWith("GBAT10") ? rest : "GBAT10;" + rest, QStringLiteral("gbat10"));
    return 0;
}
