// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/payment.h"
#include "core/store/bankstore.h"
#include "core/store/paymentrulestore.h"
#include "core/workflow/paymentproposals.h"
#include "core/workflow/session.h"

#include <optional>
#include <vector>

namespace workflow {

/// A payment a reversal of the bank may take back.
struct ReversalProposal
{
    PaymentId payment;
    QDate date;
    Money amount;
    QString debtorName;
    QString caseNumber;
    std::vector<MatchReason> reasons;
};

/// Money that waits for a person, with what is proposed and why. One of three kinds, told by `why`:
/// a payment to be placed (`payment` is valid), an entry that takes money back
/// (waiting::reversal), or one that may be the same money as another (waiting::maybeSame).
struct WaitingPayment
{
    PaymentId payment;
    std::optional<store::BankRow> bank; ///< Nothing for money registered by hand.
    QDate date;
    Money amount;
    QString why;
    QString whyText;
    std::vector<MatchProposal> places;
    std::vector<ReversalProposal> takesBack;
    std::optional<store::BankRow> like; ///< The payment it may be the same as.
};

/// A learned rule with its customer's name.
struct LearnedRule
{
    store::PaymentRule rule;
    QString debtorName;
};

/// Payments that wait: what is proposed and why, and the acts by which a person gives them a place.
/// Nothing here is done by itself (formats page section 6.4).
class MatchingWorkflow
{
public:
    explicit MatchingWorkflow(Session &session) : m_session(session) {}

    /// Everything that waits, oldest first.
    Result<std::vector<WaitingPayment>> waiting();
    /// How many that is, without asking where they may belong.
    Result<int> waitingCount();
    /// One payment of those.
    Result<WaitingPayment> waiting(PaymentId id);

    /// Gives a payment its place, or several: the shares must sum to it. Learns the payer when all go to one
    /// customer. Several shares make several payments; the bank payment behind them stays one.
    Result<std::vector<Payment>> place(PaymentId id, const std::vector<MatchShare> &shares);
    /// Carries out the proposal at `index` of what waiting(id) proposes now.
    Result<std::vector<Payment>> accept(PaymentId id, size_t index);
    /// The shares a person wrote as "CASE-OR-INVOICE" or "CASE-OR-INVOICE=AMOUNT". Without amounts each
    /// gets what is open on it, in order, and the last what is left.
    Result<std::vector<MatchShare>> shares(PaymentId id, const QStringList &words);

    /// A reversal takes the payment back: what it covered is open again, and a case it settled with it.
    Result<void> reverse(BankPaymentId reversal, PaymentId payment);
    /// Answers for an entry that is like another but for its reference.
    Result<void> answerSame(BankPaymentId asked, bool same);
    /// Nothing is to be done with a reversal or an entry asked about.
    Result<void> dismiss(BankPaymentId id, const QString &note);
    /// Asks anew what reverse(), answerSame(same) or dismiss() answered: a payment that was taken back counts
    /// again. Refuses an entry nobody has answered for.
    Result<void> askAgain(BankPaymentId id);

    /// Whether a payment without a place waits because what it names was settled already.
    Result<bool> isDouble(const Payment &payment);

    Result<std::vector<LearnedRule>> rules();
    Result<void> revokeRule(qint64 id);

    /// The words for a reason to wait.
    static QString waitingText(const QString &why);

private:
    Result<ProposalFacts> proposalFacts(const std::vector<std::pair<PaymentId, BankPayment>> &around);
    Result<std::vector<ReversalProposal>> reversalsOf(const BankPayment &payment);
    Result<WaitingPayment> describe(const Payment &payment);
    Result<void> propose(std::vector<WaitingPayment> &rows);
    Result<std::vector<Payment>> placeInside(PaymentId id, const std::vector<MatchShare> &shares);
    Result<void> learn(BankPaymentId bank, const std::vector<Payment> &placed);

    Session &m_session;
};

} // namespace workflow
