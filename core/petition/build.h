// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/statement.h"
#include "core/petition/petition.h"
#include "core/petition/wording.h"

#include <vector>

namespace petition {

/// What the user decides about a petition, or has found out; the rest comes from the case.
struct BuildOptions
{
    bool combined = false; ///< Utlegg and forliksklage in one.
    std::optional<bool> conciliation =
        true; ///< The forliksråd if the debtor objects; else the case is closed.
    bool defaultJudgment = true;
    bool claimFee = true;
    Money courtFee; ///< On the day, from the law table.
    QString courtFeeLaw;
    /// Claimed for writing the petition; zero claims none. Unset, PetitionWorkflow claims what the policy does.
    std::optional<Money> writingCost;
    Regime regime = Regime::Unknown;
    bool portalOpen = true; ///< The portal takes this petition; else it goes on paper.
    QString language;       ///< "nb" or "nn"; empty: the creditor's.
    QString place;
    QString signature;
    QString signatureRole;
    QString debtorIdentity; ///< Birth or d-number, only when it was asked for.
    /// A number is kept sealed but was not asked for: it counts in the pre-flight and stands nowhere.
    bool identityHeld = false;
    QString identityMissing; ///< Why there is none.
    QString ownerName;       ///< Of a sole trader: the person who is the party.
    QString creditorMunicipality;
    QString debtorMunicipality;
    QString facts;  ///< Instead of the program's own account.
    QString prayer; ///< Instead of the program's own.
    QString object; ///< Something particular to attach.
    QString kid;    ///< The case's own; empty: the invoice's when there is one claim.
    std::vector<ClaimId> copies; ///< Claims of which a copy of the invoice is at hand.
    QStringList added;           ///< Titles of files a person encloses besides.
};

/// The facts a petition is made from. `facts` and `statement` are of the claims it is about, on the day.
struct BuildInput
{
    const Creditor &creditor;
    const Debtor &debtor;
    QString caseNumber;
    const engine::CaseFacts &facts;
    const engine::Statement &statement;
    const std::vector<Claim> &claims;   ///< For texts and KID.
    const std::vector<Letter> &letters; ///< Those of the case, in order of making.
    const Wording &words;
    BuildOptions options;
};

/// Makes the petition. Nothing is reckoned: each line is a figure of the statement, interest that was paid is
/// taken off the oldest stretch first, and the lines add up to the statement's total (and the writing cost).
/// What is missing stays empty, for the pre-flight to name.
Petition build(const BuildInput &input);

/// How a petition travels under a regime on a day (FOR-2025-07-09-1509 §§ 4, 16).
Channel channelFor(Regime regime, bool portalOpen);

} // namespace petition
