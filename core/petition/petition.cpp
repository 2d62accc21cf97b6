// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/petition/petition.h"

#include <algorithm>
#include <array>

namespace petition {

namespace {

constexpr std::array<std::pair<LineKind, const char *>, 5> codes{{
    {LineKind::Principal, "Hovedkrav"},
    {LineKind::Interest, "Rentekrav"},
    {LineKind::OutOfCourtCost, "UtenrettsligeKostnader"},
    {LineKind::EarlierCourtCost, "TidligereRettsligeSakskostnader"},
    {LineKind::WritingCost, "SakskostnaderForSkriving"},
}};

} // namespace

QString lineCode(LineKind kind)
{
    for (const auto &[candidate, code] : codes) {
        if (candidate == kind)
            return QLatin1StringView(code);
    }
    return {};
}

LineKind lineKind(const QString &code)
{
    for (const auto &[kind, known] : codes) {
        if (code == QLatin1StringView(known))
            return kind;
    }
    return LineKind::Other;
}

const ClaimLine *Petition::line(const QString &reference) const
{
    const auto found = std::find_if(claims.begin(), claims.end(), [&](const ClaimLine &line) {
        return line.reference == reference;
    });
    return found == claims.end() ? nullptr : &*found;
}

} // namespace petition
