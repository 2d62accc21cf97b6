// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/matchingworkflow.h"

#include "core/money/format.h"
#include "core/money/parse.h"
#include "core/store/claimstore.h"
#include "core/store/database.h"
#include "core/store/paymentstore.h"
#include "core/store/transaction.h"
#include "core/workflow/bankplacing.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/paymentworkflow.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PaymentMatching)
};

Changes moneyChanges()
{
    Changes changes;
    changes.payments = changes.cases = changes.ledger = changes.letters = true;
    return changes;
}

QString compact(const QJsonObject &data)
{
    return QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
}

/// Runs `act` as one transaction and announces it.
template <typename Act>
auto once(Session &session, Act act) -> decltype(act())
{
    store::Transaction tx(session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto out = act();
    if (!out)
        return out;
    if (auto done = tx.commit(); !done)
        return done.error();
    session.announce(moneyChanges());
    return out;
}

} // namespace

Result<std::vector<Payment>> MatchingWorkflow::place(PaymentId id, const std::vector<MatchShare> &shares)
{
    return once(m_session, [&] { return placeInside(id, shares); });
}

Result<std::vector<Payment>> MatchingWorkflow::accept(PaymentId id, size_t index)
{
    return once(m_session, [&]() -> Result<std::vector<Payment>> {
        auto known = waiting(id);
        if (!known)
            return known.error();
        if (index >= known->places.size())
            return Error{ErrorKind::NotFound, Words::tr("There is no such proposal for payment %1. See: kravbok-cli payment proposals").arg(id.value)};
        return placeInside(id, known->places[index].shares);
    });
}

Result<std::vector<Payment>> MatchingWorkflow::placeInside(PaymentId id, const std::vector<MatchShare> &shares)
{
    PaymentWorkflow payments(m_session);
    store::BankStore bank(m_session.db());
    auto whole = store::PaymentStore(m_session.db()).find(id);
    if (!whole)
        return whole.error();
    if (whole->debtor.isValid() || whole->undone)
        return Error{ErrorKind::Conflict, Words::tr("Payment %1 has its place already. Take it back first.").arg(id.value)};
    Money sum;
    for (const MatchShare &share : shares) {
        if (!share.amount.isPositive())
            return Error{ErrorKind::BadInput, Words::tr("Each part of a payment must be more than zero.")};
        sum += share.amount;
    }
    if (shares.empty() || sum != whole->amount)
        return Error{ErrorKind::BadInput, Words::tr("The parts add up to %1, but the payment is %2.").arg(fmt::kroner(sum), fmt::kroner(whole->amount))};
    auto behind = bank.behind(id);
    if (!behind)
        return behind.error();

    std::vector<Payment> out;
    if (shares.size() == 1) {
        auto placed = payments.matchInside(id, {shares.front().caseId, shares.front().claim, {}});
        if (!placed)
            return placed.error();
        out.push_back(std::move(*placed));
    } else {
        // The payment that waited gives way to one for each place; the bank payment behind them stays.
        if (auto gone = payments.undoInside(id); !gone)
            return gone.error();
        for (const MatchShare &share : shares) {
            PaymentDraft draft;
            draft.date = whole->date;
            draft.amount = share.amount;
            draft.target = {share.caseId, share.caseId.isValid() ? ClaimId() : share.claim, {}};
            draft.order = share.caseId.isValid() || !isFromBank(whole->source) ? whole->order : AllocationOrder::PrincipalFirst;
            draft.source = whole->source;
            draft.note = whole->note;
            auto placed = payments.addInside(draft);
            if (!placed)
                return placed.error();
            if (*behind) {
                if (auto bound = bank.addPart(**behind, placed->id); !bound)
                    return bound.error();
            }
            out.push_back(std::move(*placed));
        }
        if (auto told = bankPlaced(m_session, out.front().id); !told)
            return told.error();
    }
    if (*behind) {
        if (auto learned = learn(**behind, out); !learned)
            return learned.error();
    }
    return out;
}

Result<void> MatchingWorkflow::learn(BankPaymentId id, const std::vector<Payment> &placed)
{
    const bool one = std::all_of(placed.begin(), placed.end(), [&](const Payment &payment) { return payment.debtor == placed.front().debtor; });
    if (!one)
        return {};
    auto row = store::BankStore(m_session.db()).find(id);
    if (!row)
        return row.error();
    store::PaymentRuleStore rules(m_session.db());
    const auto remember = [&](store::PaymentRuleKind kind, const QString &pattern) -> Result<void> {
        if (pattern.isEmpty())
            return {};
        auto fresh = rules.learn(kind, pattern, placed.front().debtor, m_session.today());
        if (!fresh)
            return fresh.error();
        return *fresh ? m_session.journal(QStringLiteral("payment.rule_learned"), QStringLiteral("debtor %1").arg(placed.front().debtor.value),
                                          compact({{QStringLiteral("kind"), enumText(kind)}}))
                      : Result<void>();
    };
    if (auto done = remember(store::PaymentRuleKind::PayerAccount, row->payment.payerAccount); !done)
        return done;
    // With a KID the text says nothing about the payer.
    return row->payment.kid.isEmpty() ? remember(store::PaymentRuleKind::Text, textPattern(row->payment.text)) : Result<void>();
}

Result<std::vector<MatchShare>> MatchingWorkflow::shares(PaymentId id, const QStringList &words)
{
    auto payment = store::PaymentStore(m_session.db()).find(id);
    if (!payment)
        return payment.error();
    CaseWorkflow cases(m_session);
    std::vector<MatchShare> out;
    Money left = payment->amount;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const qsizetype mark = words[i].indexOf(u'=');
        const QString name = mark < 0 ? words[i] : words[i].left(mark);
        MatchShare share;
        Money open;
        if (auto file = cases.find(name)) {
            share.caseId = *file;
            auto view = cases.view(*file, m_session.today());
            if (!view)
                return view.error();
            share.number = view->file.number;
            open = view->statement.total;
        } else {
            auto claims = cases.claimsByNumber({name});
            if (!claims)
                return Error{ErrorKind::NotFound, Words::tr("There is neither a case nor one invoice with the number \"%1\".").arg(name)};
            share.claim = claims->front();
            share.number = name;
            auto balance = store::ClaimStore(m_session.db()).balance(share.claim);
            if (!balance)
                return balance.error();
            open = balance->openPrincipal();
        }
        if (mark >= 0) {
            auto amount = parse::plainAmount(QStringView(words[i]).mid(mark + 1));
            if (!amount)
                return amount.error();
            share.amount = *amount;
        } else {
            share.amount = i == words.size() - 1 ? left : std::min(left, std::max(open, Money()));
        }
        left -= share.amount;
        if (share.amount.isPositive() || mark >= 0)
            out.push_back(std::move(share));
    }
    return out;
}

Result<void> MatchingWorkflow::reverse(BankPaymentId reversal, PaymentId id)
{
    return once(m_session, [&]() -> Result<void> {
        store::BankStore bank(m_session.db());
        store::PaymentStore payments(m_session.db());
        auto row = bank.find(reversal);
        auto payment = payments.find(id);
        if (!row || !payment)
            return row ? payment.error() : row.error();
        if (row->payment.direction != BankDirection::Reversal || row->state != store::BankState::Waiting)
            return Error{ErrorKind::Conflict, Words::tr("Bank entry %1 does not wait to take a payment back.").arg(reversal.value)};
        if (payment->amount != row->payment.amount)
            return Error{ErrorKind::BadInput, Words::tr("The bank takes %1 back, but payment %2 is %3. Take that payment back and place the rest by hand.")
                                                  .arg(fmt::kroner(row->payment.amount)).arg(id.value).arg(fmt::kroner(payment->amount))};
        if (payment->date > row->payment.booked)
            return Error{ErrorKind::BadInput, Words::tr("Payment %1 came in after the bank took one back.").arg(id.value)};
        if (auto gone = PaymentWorkflow(m_session).undoInside(id); !gone)
            return gone;
        if (auto bound = bank.setUndoes(reversal, id); !bound)
            return bound;
        if (auto placed = bank.setState(reversal, store::BankState::Placed, {}); !placed)
            return placed;
        return m_session.journal(QStringLiteral("payment.reversed"), QStringLiteral("payment %1").arg(id.value), compact({{QStringLiteral("bank"), reversal.value}}));
    });
}

Result<void> MatchingWorkflow::answerSame(BankPaymentId asked, bool same)
{
    return once(m_session, [&]() -> Result<void> {
        store::BankStore bank(m_session.db());
        auto row = bank.find(asked);
        if (!row)
            return row.error();
        if (row->state != store::BankState::Asked)
            return Error{ErrorKind::Conflict, Words::tr("Nothing is asked about bank entry %1.").arg(asked.value)};
        if (same)
            return bank.setState(asked, store::BankState::Duplicate, QString::fromLatin1(waiting::sameMoney));
        if (row->payment.direction == BankDirection::Reversal)
            return bank.setState(asked, store::BankState::Waiting, QString::fromLatin1(waiting::reversal));
        // Other money: it waits like any that nobody has placed; a person was asked already, so one decides.
        if (auto kept = keepWaiting(m_session, row->payment, row->payment.amount); !kept)
            return kept.error();
        return bank.setState(asked, store::BankState::Waiting, QString::fromLatin1(row->payment.kid.isEmpty() ? waiting::noKid : waiting::byHand));
    });
}

Result<void> MatchingWorkflow::dismiss(BankPaymentId id, const QString &note)
{
    return once(m_session, [&]() -> Result<void> {
        store::BankStore bank(m_session.db());
        auto row = bank.find(id);
        if (!row)
            return row.error();
        const bool mayGo = (row->state == store::BankState::Waiting && row->payment.direction == BankDirection::Reversal) || row->state == store::BankState::Asked;
        if (!mayGo)
            return Error{ErrorKind::Conflict, Words::tr("Bank entry %1 does not wait for an answer.").arg(id.value)};
        if (auto done = bank.setState(id, store::BankState::Dismissed, row->why); !done)
            return done;
        return m_session.journal(QStringLiteral("payment.dismissed"), QStringLiteral("bank %1").arg(id.value), note.isEmpty() ? QString() : compact({{QStringLiteral("note"), note}}));
    });
}

Result<void> MatchingWorkflow::askAgain(BankPaymentId id)
{
    return once(m_session, [&]() -> Result<void> {
        store::BankStore bank(m_session.db());
        auto row = bank.find(id);
        if (!row)
            return row.error();
        const bool asked = row->why == QLatin1StringView(waiting::maybeSame) || row->why == QLatin1StringView(waiting::sameMoney);
        const bool reversal = row->payment.direction == BankDirection::Reversal;
        const bool dismissed = row->state == store::BankState::Dismissed && (asked || reversal);
        const bool same = row->state == store::BankState::Duplicate && asked;
        const bool reversed = row->state == store::BankState::Placed && reversal && row->undoes.isValid();
        if (!dismissed && !same && !reversed)
            return Error{ErrorKind::Conflict, Words::tr("Nobody has answered for bank entry %1.").arg(id.value)};
        if (reversed) {
            if (auto back = PaymentWorkflow(m_session).restoreInside(row->undoes); !back)
                return back;
            if (auto freed = bank.setUndoes(id, {}); !freed)
                return freed;
        }
        const bool ask = asked && !reversed;
        if (auto waits = bank.setState(id, ask ? store::BankState::Asked : store::BankState::Waiting, QString::fromLatin1(ask ? waiting::maybeSame : waiting::reversal)); !waits)
            return waits;
        return m_session.journal(QStringLiteral("payment.asked_again"), QStringLiteral("bank %1").arg(id.value), {});
    });
}

Result<void> MatchingWorkflow::revokeRule(qint64 id)
{
    return once(m_session, [&]() -> Result<void> {
        if (auto gone = store::PaymentRuleStore(m_session.db()).revoke(id, m_session.today()); !gone)
            return gone;
        return m_session.journal(QStringLiteral("payment.rule_revoked"), QStringLiteral("rule %1").arg(id), {});
    });
}

} // namespace workflow
