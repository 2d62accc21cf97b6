// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/debtor.h"
#include "core/store/paymentrulestore.h"
#include "core/workflow/paymentmatcher.h"

#include <QHash>
#include <QSet>

#include <map>
#include <optional>
#include <vector>

namespace workflow {

/// Why a payment may belong somewhere: a stable id and a sentence for people.
struct MatchReason
{
    QString rule; ///< "match.kid_zeros", "match.number", "match.sum", …
    QString text;
};

/// One place for a payment or a part of it. A claim in an open case is reached through the case.
struct MatchShare
{
    CaseId caseId;
    ClaimId claim; ///< Invalid when the whole case is meant.
    DebtorId debtor;
    Money amount;
    QString number; ///< Of the case or the invoice, as a person knows it.
};

/// One way to place a payment, with everything that speaks for it. Never carried out by itself.
struct MatchProposal
{
    std::vector<MatchShare> shares; ///< They sum to the payment.
    std::vector<MatchReason> reasons;
    int weight = 0; ///< 0 to 99, for the order only.
};

/// What an open case owes today, for proposals by amount.
struct CaseSum
{
    CaseId caseId;
    DebtorId debtor;
    QString number;
    Money total;
    Money principal; ///< Open principal alone.
    Money fees;      ///< Letter fees, compensation and costs not paid.
};

/// Everything proposals rest on beyond the ledger itself.
struct ProposalFacts
{
    std::vector<Debtor> debtors;
    std::vector<CaseSum> cases;                                   ///< Open ones.
    std::vector<store::PaymentRule> rules;                        ///< In force.
    std::vector<std::pair<QString, DebtorId>> payerAccounts;      ///< Of payments placed before.
    std::vector<std::pair<PaymentId, BankPayment>> waitingAround; ///< Others that wait, for sums over several payments.
};

/// Looks for places for payments that wait (formats page section 6.4). Pure: the same facts give the
/// same proposals in the same order.
class ProposalFinder
{
public:
    ProposalFinder(const PaymentMatcher &ledger, ProposalFacts facts);

    /// Best first, at most eight.
    std::vector<MatchProposal> find(const BankPayment &payment, Money amount) const;

private:
    struct Draft;

    void byKid(Draft &draft) const;
    void byNumber(Draft &draft) const;
    void byPayer(Draft &draft) const;
    void bySums(Draft &draft, DebtorId debtor, const std::vector<MatchReason> &known, int weight) const;
    void byAmountAlone(Draft &draft) const;
    void together(Draft &draft) const;
    /// Adds a proposal, or its reasons to one with the same shares.
    void add(Draft &draft, std::vector<MatchShare> shares, std::vector<MatchReason> reasons, int weight) const;
    MatchShare shareOf(const store::OpenItem &item, Money amount) const;
    MatchShare shareOf(const CaseSum &file, Money amount) const;
    std::vector<MatchShare> sharesOf(const std::vector<const store::OpenItem *> &items, Money amount) const;
    std::vector<const store::OpenItem *> openOf(DebtorId debtor) const;
    const store::OpenItem &item(int index) const { return m_ledger.items()[static_cast<size_t>(index)]; }

    const PaymentMatcher &m_ledger;
    ProposalFacts m_facts;
    QHash<QString, std::vector<int>> m_byBareKid;   ///< KID without leading zeros.
    QHash<QString, std::vector<int>> m_byKidBody;   ///< KID without its control digit and leading zeros.
    QHash<QString, std::vector<int>> m_byNumber;    ///< Folded invoice number, and its digits when it has four or more.
    QHash<qint64, std::vector<int>> m_byAmount;     ///< Open principal of items.
    QHash<qint64, std::vector<int>> m_byDebtor;     ///< Open items.
    QHash<QString, std::vector<DebtorId>> m_byName; ///< Folded name without the legal form.
    QHash<QString, QSet<qint64>> m_debtorsOfAccount;
};

/// Some of `amounts` that sum to `goal`, by index in ascending order; nothing when none do or when the
/// search (a hundred thousand steps) found none. At least two.
std::optional<std::vector<size_t>> subsetSum(const std::vector<Money> &amounts, Money goal);

/// The words of a text by which a payer can be known again: folded, without figures. Empty when too little is left.
QString textPattern(const QString &text);

} // namespace workflow
