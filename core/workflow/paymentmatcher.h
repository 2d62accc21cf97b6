// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bankpayment.h"
#include "core/store/openitemquery.h"

#include <QHash>

#include <vector>

namespace workflow {

/// Why a bank payment waits for a person; the words are `waitingText`'s.
namespace waiting {
inline constexpr char noKid[] = "payment.no_kid";         ///< No KID, or one that nobody has.
inline constexpr char unknownKid[] = "payment.unknown_kid";
inline constexpr char sharedKid[] = "payment.shared_kid"; ///< Several open invoices bear it.
inline constexpr char doublePayment[] = "payment.double"; ///< What the KID names is settled.
inline constexpr char byHand[] = "payment.by_hand";
inline constexpr char reversal[] = "payment.reversal";
inline constexpr char maybeSame[] = "payment.maybe_same";
inline constexpr char sameMoney[] = "payment.same";       ///< Skipped: told by another file too.
inline constexpr char lumpSum[] = "payment.lump_sum";     ///< Skipped: the sum of payments that are known.
inline constexpr char takenBack[] = "payment.taken_back"; ///< Placed once, and that was taken back.
} // namespace waiting

/// What may be done with a payment without asking (formats page section 6.4): its KID names one open
/// claim or case, or a person must look.
struct MatchDecision
{
    bool automatic = false;
    CaseId caseId; ///< Named by a KID of our own, or the open case of the claim.
    ClaimId claim; ///< Named by the KID of its invoice.
    bool inCase = false; ///< The claim is in an open case.
    const char *why = waiting::noKid;
};

/// The whole ledger by KID, in memory: a hundred thousand payments are decided in a moment. Pure.
class PaymentMatcher
{
public:
    PaymentMatcher(std::vector<store::OpenItem> items, std::vector<store::CaseKid> cases);

    MatchDecision decide(const BankPayment &payment) const;
    /// Counts what was placed on a claim outside a case, so that the next payment of the same file with
    /// its KID is seen as a double one.
    void placed(ClaimId claim, Money principal);

    const std::vector<store::OpenItem> &items() const { return m_items; }
    const std::vector<store::CaseKid> &cases() const { return m_cases; }

private:
    static bool isOpen(const store::OpenItem &item) { return item.open.isPositive() || item.caseId.isValid(); }

    std::vector<store::OpenItem> m_items; ///< By claim id.
    std::vector<store::CaseKid> m_cases;
    QHash<QString, int> m_firstWithKid; ///< Index of an item.
    std::vector<int> m_nextWithKid;     ///< The next item with the same KID; -1 at the end.
    QHash<QString, int> m_caseByKid;
};

} // namespace workflow
