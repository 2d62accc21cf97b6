// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/lawoverlay.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto overlay = LawOverlay::parse(bytes);
    if (!overlay)
        return 0;
    const auto again = LawOverlay::parse(overlay->toJson());
    if (overlay->issued().isValid() && !again)
        std::abort(); // What was adopted must be readable for ever.
    const QByteArray rates =
        R"({"format": "kravbok-law-rates/1", "series": [{"id": "a", "rows": [{"from": "2026-01-01"}]}]})";
    const QByteArray rules = R"({"format": "kravbok-law-rules/1", "rules": []})";
    if (const auto over = overlay->over({rates, rules}))
        static_cast<void>(over->table());
    return 0;
}
