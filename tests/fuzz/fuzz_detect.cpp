// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/detect.h"
#include "tests/fuzz/promises.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes =
        QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const import::Detected detected = import::detect(bytes);
    const QString refusal = detected.refusal();
    const import::ImportBatch batch = promises::check(bytes);
    promises::must(refusal.isEmpty() || (batch.refused && !batch.issues.empty()),
                   "what is not read is refused with a sentence");
    return 0;
}
