// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/authority/csvrows.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto rows = authority::CsvRows::read(bytes, QStringLiteral("fuzz"),
                                               {QStringLiteral("a"), QStringLiteral("b")});
    for (qsizetype i = 0; rows && i < rows->size(); ++i) {
        if (rows->cell(i, 1).size() > bytes.size())
            std::abort();
    }
    return 0;
}
