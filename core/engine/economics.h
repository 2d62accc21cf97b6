// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/facts.h"
#include "core/law/lawtable.h"

#include <array>
#include <vector>

namespace engine {

/// The ways a claim can go when letters have not helped.
enum class Way { Attachment, Bankruptcy, Conciliation, Agency, WriteOff };
inline constexpr int wayCount = 5;

/// What a user reckons with for one way. None of it is law: the shipped values are guesses, marked as such.
struct WayAssumption
{
    int minutes = 0;       ///< Own work.
    int recoveredBp = 0;   ///< Share of what is owed that comes in, 1/10000.
    int days = 0;          ///< From filing until money.
    int keptBp = 0;        ///< Of what comes in: what somebody else keeps (an agency).
    int atRiskBp = 0;      ///< Of the security: the share that is lost (bankruptcy).
    friend bool operator==(const WayAssumption &, const WayAssumption &) = default;
};

struct Assumptions
{
    Money hour = Money::fromKroner(500); ///< Of own work.
    std::array<WayAssumption, wayCount> ways{{{60, 4000, 150, 0, 0},
                                              {180, 2500, 120, 0, 5000},
                                              {240, 3500, 240, 0, 0},
                                              {30, 4500, 150, 1000, 0},
                                              {15, 0, 1, 0, 0}}};
    const WayAssumption &of(Way way) const { return ways[static_cast<size_t>(way)]; }
    friend bool operator==(const Assumptions &, const Assumptions &) = default;
};

/// One cost of a way.
struct WayCost
{
    enum class Kind { CourtFee, ServiceFee, Security, OwnWork, Kept } kind = Kind::CourtFee;
    Money amount;
    bool recoverable = false; ///< The debtor owes it, as far as he can pay.
    Series multiple = Series::Count; ///< The multiple of R it is; Count when it is no court fee.
};

/// What one way costs and yields.
struct WayEconomics
{
    Way way = Way::Attachment;
    std::vector<WayCost> costs;
    Money cost;      ///< All of them.
    Money claim;     ///< What is owed, with what of the cost the debtor owes in addition.
    Money expected;  ///< What comes in on the assumption; for a write-off the VAT that is taken back.
    Money net;       ///< Expected less cost.
    int breakEvenBp = 0; ///< The share of `claim` that must come in to cover the cost, rounded up; above 10000: never.
    int days = 0;
};

/// Cost, yield, break-even share and days of each way for what is owed on a day. Court fees by the law of
/// the day, rounded down to the krone (rettsgebyrloven § 6 a); the rest by the assumptions. `vat` is the
/// part of the open principal that is VAT the creditor may take back when the claim is written off as lost
/// (merverdiavgiftsloven § 4-7). Refuses a day without a known R.
Result<std::vector<WayEconomics>> economics(Money owed, Money vat, const Assumptions &assumptions, QDate day, const LawTable &law);

} // namespace engine
