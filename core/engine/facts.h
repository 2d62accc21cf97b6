// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case.h"
#include "core/model/claim.h"
#include "core/model/creditor.h"
#include "core/model/debtor.h"
#include "core/model/debtormark.h"
#include "core/model/instalment.h"
#include "core/model/legalevent.h"
#include "core/model/letter.h"
#include "core/model/limitationevent.h"
#include "core/model/payment.h"

#include <vector>

namespace engine {

/// What the engine must know of one claim. `paidBefore` is what the ledger showed as settled when the
/// claim was taken in: no interest is computed on it (its dates are unknown, the debtor gets the doubt).
struct ClaimFacts
{
    ClaimId id;
    QString number;
    ClaimKind kind = ClaimKind::Invoice;
    QDate issued;
    QDate due;
    Money principal;  ///< Original amount, VAT included.
    Money credited;   ///< Credit notes: never owed, from the invoice date.
    Money paidBefore;
    std::optional<Rate> agreedRate;
    bool consumer = true;
    bool writtenOff = false;
    bool disputed = false; ///< All of it.
    Money disputedPart;    ///< Of the principal: the debtor objects to this part only.
    bool kroner = true;      ///< The claim is in NOK.
    bool balanceOnly = false; ///< A balance without an invoice behind it.
    std::vector<ClaimCredit> credits; ///< For the reader: the notes `credited` is known to consist of.
    std::vector<LimitationEvent> limitation; ///< In order of day; those taken back left out.
};

/// What the engine must know of one letter of the case. `claims` empty means all claims of the case;
/// `feeReversed` takes back its fee and its compensation.
struct LetterFacts
{
    LetterId id;
    Step step = Step::PaymentReminder;
    LetterState state = LetterState::Generated;
    QDate made;
    QDate sent;
    QDate deadline;
    Money fee;
    Money feeOffset; ///< Of its lawful fee: what compensation charged before stands for (inkassoforskriften § 2-6).
    ClaimId feeClaim;
    Money compensation; ///< On feeClaim, or by compensationParts where that is not empty.
    std::vector<ClaimAmount> compensationParts;
    bool feeReversed = false;
    std::vector<ClaimId> claims;
};

/// One payment with the allocation that was stored for it.
struct PaymentFacts
{
    PaymentId id;
    QDate date;
    Money amount;
    Money surplus;
    PaymentSource source = PaymentSource::Manual;
    AllocationOrder order = AllocationOrder::Customary;
    OrderBasis basis = OrderBasis::Customary;
    Money surplusUsed; ///< Of the surplus: refunded or moved on, so not to be spread again.
    std::vector<Allocation> allocations;
};

/// One event of a legal step: what was handed in, what came of it, what it cost. A claim filed on
/// `day` is interrupted from then (foreldelsesloven §§ 15, 17, 18). `claims` empty means all of the case.
struct LegalFact
{
    LegalEventId id;
    LetterId letter;
    Step step = Step::Attachment;
    LegalEventKind kind = LegalEventKind::Filed;
    QDate day;
    Money fee;
    Money feeOffset; ///< Of the fee for service, as in LetterFacts.
    qint64 feeMultipleE4 = 0;
    Money writing;
    qint64 writingMultipleE4 = 0;
    qint64 writingVatBp = 0;
    Money rettsgebyr;
    ClaimId costClaim;
    std::vector<ClaimId> claims;
};

/// Everything a decision about one case rests on. A ledger item without a case is a CaseFacts with
/// one claim, no letters and an invalid id.
struct CaseFacts
{
    CaseId id;
    QString number;
    CaseState state = CaseState::Active;
    QDate pausedUntil; ///< The first day the case goes on again.
    DebtorKind debtorKind = DebtorKind::Unknown;
    DebtorStanding standing = DebtorStanding::Ordinary; ///< What has become of the debtor.
    QDate standingSince; ///< The first day it counts.
    bool hasAddress = true;
    bool hasEmail = false;
    std::vector<ClaimFacts> claims;
    std::vector<LetterFacts> letters;   ///< In order of making.
    std::vector<PaymentFacts> payments; ///< In order of date, then id; undone ones left out.
    std::vector<LegalFact> legal; ///< In order of day, then id; undone ones left out.
    EnforcementRules enforcement = EnforcementRules::Unknown; ///< What the user says the debtor is under.
    int municipality = 0; ///< The debtor's kommunenummer (1811), 0 when it is not known.
    Policy policy;
    std::vector<InstalmentPlan> plans; ///< Those the debtor has agreed to, in order of that day.
};

} // namespace engine
