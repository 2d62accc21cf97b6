// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/policyrate.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto rates = registers::readPolicyRates(bytes);
    if (!rates)
        return 0;
    for (const registers::PolicyRate &one : *rates) {
        if (!one.day.isValid() || one.rate.bp() >= 10'000 || one.rate.bp() <= -10'000)
            std::abort();
    }
    return 0;
}
