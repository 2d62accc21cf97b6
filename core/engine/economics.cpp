// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/economics.h"

#include "core/money/rounding.h"

namespace engine {

namespace {

constexpr qint64 whole = 10'000;

/// Court fees of a way, each a multiple of R.
Result<std::vector<WayCost>> courtCosts(Way way, const WayAssumption &guess, QDate day, const LawTable &law)
{
    std::vector<WayCost> out;
    const auto add = [&](WayCost::Kind kind, Series multiple, bool recoverable) -> Result<void> {
        const auto fee = law.courtFee(multiple, day);
        if (!fee)
            return fee.error();
        // Of the security only the part that is lost is a cost (konkursloven § 67).
        const Money amount = kind == WayCost::Kind::Security ? share(*fee, guess.atRiskBp, whole, Rounding::HalfUp) : *fee;
        out.push_back({.kind = kind, .amount = amount, .recoverable = recoverable, .multiple = multiple});
        return {};
    };
    Result<void> done;
    switch (way) {
    case Way::Attachment: done = add(WayCost::Kind::CourtFee, Series::AttachmentFee, true); break;
    case Way::Conciliation: done = add(WayCost::Kind::CourtFee, Series::ConciliationFee, true); break;
    case Way::Bankruptcy:
        done = add(WayCost::Kind::ServiceFee, Series::BankruptcyServiceFee, true);
        if (done)
            done = add(WayCost::Kind::Security, Series::BankruptcySecurity, false);
        break;
    case Way::Agency:
    case Way::WriteOff: break;
    }
    if (!done)
        return done.error();
    return out;
}

} // namespace

Result<std::vector<WayEconomics>> economics(Money owed, Money vat, const Assumptions &assumptions, QDate day, const LawTable &law)
{
    std::vector<WayEconomics> out;
    for (int i = 0; i < wayCount; ++i) {
        const Way way = static_cast<Way>(i);
        const WayAssumption &guess = assumptions.of(way);
        auto costs = courtCosts(way, guess, day, law);
        if (!costs)
            return costs.error();
        WayEconomics one;
        one.way = way;
        one.costs = std::move(*costs);
        one.claim = owed;
        for (const WayCost &cost : one.costs)
            one.claim += cost.recoverable ? cost.amount : Money();
        if (guess.minutes > 0)
            one.costs.push_back({.kind = WayCost::Kind::OwnWork, .amount = share(assumptions.hour, guess.minutes, 60, Rounding::HalfUp)});
        one.expected = way == Way::WriteOff ? vat : share(one.claim, guess.recoveredBp, whole, Rounding::HalfUp);
        if (guess.keptBp > 0)
            one.costs.push_back({.kind = WayCost::Kind::Kept, .amount = share(one.expected, guess.keptBp, whole, Rounding::HalfUp)});
        Money fixed;
        for (const WayCost &cost : one.costs) {
            one.cost += cost.amount;
            fixed += cost.kind == WayCost::Kind::Kept ? Money() : cost.amount;
        }
        one.net = one.expected - one.cost;
        // x of the claim, less what is kept of x, covers the rest: x = fixed / (claim × (1 − kept)).
        const qint64 kept = one.claim.ore() * (whole - guess.keptBp) / whole;
        if (way != Way::WriteOff && kept > 0)
            one.breakEvenBp = static_cast<int>(std::min<qint64>((fixed.ore() * whole + kept - 1) / kept, 1'000'000));
        one.days = guess.days;
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace engine
