// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/model/ids.h"

#include <QDate>
#include <QString>

/// What has become of a debtor, as far as it decides which steps remain. The register knows the first five
/// beside Ordinary; debt settlement and death are marked by hand.
enum class DebtorStanding {
    Ordinary,
    WindingUp,       ///< Voluntary: the creditor notice runs, the board still answers.
    Reconstruction,  ///< Restructuring under way.
    ForcedWindingUp, ///< Dissolved by the court: the estate is treated by konkursloven.
    Bankrupt,
    Deleted,        ///< Struck off: nobody is left to write to.
    DebtSettlement, ///< A person under gjeldsordningsloven.
    Deceased,
};

template <>
struct EnumNames<DebtorStanding>
{
    static constexpr std::array<std::pair<DebtorStanding, std::string_view>, 8> names{{
        {DebtorStanding::Ordinary, "ordinary"},
        {DebtorStanding::WindingUp, "winding_up"},
        {DebtorStanding::Reconstruction, "reconstruction"},
        {DebtorStanding::ForcedWindingUp, "forced_winding_up"},
        {DebtorStanding::Bankrupt, "bankrupt"},
        {DebtorStanding::Deleted, "deleted"},
        {DebtorStanding::DebtSettlement, "debt_settlement"},
        {DebtorStanding::Deceased, "deceased"},
    }};
};

/// No collection of our own any more: the claim is filed in the estate, or nobody is left.
constexpr bool endsCollection(DebtorStanding standing)
{
    return standing == DebtorStanding::Bankrupt || standing == DebtorStanding::ForcedWindingUp
        || standing == DebtorStanding::Deleted;
}

/// What is known of a debtor from outside the ledger, with where and when it was read.
struct DebtorMark
{
    DebtorId debtor;
    DebtorStanding standing = DebtorStanding::Ordinary;
    QDate since;          ///< Invalid when the register gives no day.
    QString municipality; ///< kommunenummer of the registered business address; empty when not known.
    QString source;       ///< "Enhetsregisteret", or what the user wrote.
    QDate asOf;           ///< The day it was read; invalid when nothing has been.

    bool isKnown() const { return asOf.isValid(); }
    /// The first day the standing counts: the day it began, or the day it was read.
    QDate countsFrom() const { return since.isValid() ? since : asOf; }
    friend bool operator==(const DebtorMark &, const DebtorMark &) = default;
};
