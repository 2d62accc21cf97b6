// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/unit.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto unit = registers::readUnit(bytes);
    if (unit && unit->orgnr.size() != 9)
        std::abort();
    return 0;
}
