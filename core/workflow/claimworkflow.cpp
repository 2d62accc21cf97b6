// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/claimworkflow.h"

#include "core/calendar/dateformat.h"
#include "core/engine/ruleids.h"
#include "core/money/format.h"
#include "core/store/casestore.h"
#include "core/store/claimstore.h"
#include "core/store/creditstore.h"
#include "core/store/letterstore.h"
#include "core/store/transaction.h"
#include "core/workflow/casechange.h"
#include "core/workflow/facts.h"
#include "core/workflow/settlement.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClaimWorkflow)
};

Changes claimChanges()
{
    Changes changes;
    changes.payments = changes.cases = changes.ledger = changes.letters = true;
    return changes;
}

/// The case that holds the claim, or the claim as a case of its own.
Result<store::CaseRows> rowsOf(Session &session, ClaimId claim)
{
    auto owner = store::CaseStore(session.db()).caseOfClaim(claim);
    if (!owner)
        return owner.error();
    store::CaseFactsQuery query(session.db());
    return *owner ? query.one(**owner) : query.item(claim);
}

const store::CaseClaim &claimIn(const store::CaseRows &rows, ClaimId id)
{
    return *std::find_if(rows.claims.begin(), rows.claims.end(),
                         [id](const store::CaseClaim &one) { return one.claim.id == id; });
}

/// In the history of the case, or in the journal alone for a claim without one.
Result<void> note(Session &session, const store::CaseRows &rows, const QString &kind, const Claim &claim, QJsonObject data)
{
    data.insert(QStringLiteral("invoice"), claim.number);
    if (rows.value.id.isValid())
        return record(session, rows.value, kind, data);
    return session.journal(kind, QStringLiteral("claim %1").arg(claim.key),
                           QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact)));
}

QJsonValue yesNo(const std::optional<bool> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue percent(const std::optional<Rate> &value)
{
    return value ? QJsonValue(fmt::plainPercent(*value)) : QJsonValue();
}

} // namespace

Result<Claim> ClaimWorkflow::setTerms(ClaimId id, const ClaimTerms &terms)
{
    if (!terms.consumer && !terms.rate)
        return Error{ErrorKind::Usage, Words::tr("Say what to set: whether it is a consumer's claim, or its agreed rate.")};
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto rows = rowsOf(m_session, id);
    if (!rows)
        return rows.error();
    Claim claim = claimIn(*rows, id).claim;
    if (claim.kind == ClaimKind::CreditNote || claim.kind == ClaimKind::Payment)
        return Error{ErrorKind::BadInput, Words::tr("%1 is a credit, not a claim.").arg(claim.number)};
    const Claim before = claim;
    if (terms.consumer)
        claim.consumer = *terms.consumer;
    if (terms.rate)
        claim.agreedRate = *terms.rate;
    if (claim == before)
        return claim;
    if (auto saved = store::ClaimStore(m_session.db()).update(claim); !saved)
        return saved.error();
    QJsonObject data{{QStringLiteral("consumer"), yesNo(claim.consumer)},
                     {QStringLiteral("consumer_before"), yesNo(before.consumer)},
                     {QStringLiteral("rate"), percent(claim.agreedRate)},
                     {QStringLiteral("rate_before"), percent(before.agreedRate)}};
    if (auto noted = note(m_session, *rows, QStringLiteral("claim.terms"), claim, data); !noted)
        return noted.error();
    if (rows->value.id.isValid()) {
        if (auto gone = withdrawPending(m_session, rows->value, QStringLiteral("terms")); !gone)
            return gone.error();
    }
    auto now = rowsOf(m_session, id);
    if (!now)
        return now.error();
    if (auto spread = respread(m_session, *now); !spread)
        return spread.error();
    if (auto done = tx.commit(); !done)
        return done.error();
    m_session.announce(claimChanges());
    return claim;
}

Result<void> creditInside(Session &session, const store::CaseClaim &one, const CreditDraft &draft, bool fromLedger)
{
    store::ClaimStore claims(session.db());
    auto kept = claims.setCredited(one.claim.id, one.balance.creditedBefore, one.balance.creditedSince + draft.amount);
    if (!kept)
        return kept;
    if (one.claim.disputedPart.isPositive()) {
        Claim claim = one.claim;
        claim.disputedPart = std::max(Money(), claim.disputedPart - draft.amount);
        if (auto saved = claims.update(claim); !saved)
            return saved;
    }
    ClaimCredit credit;
    credit.claim = one.claim.id;
    credit.day = draft.day;
    credit.amount = draft.amount;
    credit.reference = draft.reference;
    credit.note = draft.note;
    credit.fromLedger = fromLedger;
    auto id = store::CreditStore(session.db()).insert(credit);
    return id ? Result<void>() : Result<void>(id.error());
}

Result<std::vector<engine::Reversal>> reverseUnowed(Session &session, const store::CaseRows &rows)
{
    std::vector<engine::Reversal> out = engine::proposedReversals(caseFacts(rows, session.creditor().policy), session.today());
    std::erase_if(out, [](const engine::Reversal &one) { return one.reason.rule != engine::rule::feeReverseNothingOwed; });
    store::LetterStore letters(session.db());
    for (const engine::Reversal &one : out) {
        if (auto done = letters.setFeeReversed(one.letter, true); !done)
            return done.error();
        if (!rows.value.id.isValid())
            continue;
        auto noted = record(session, rows.value, QStringLiteral("fee.reversed"),
                            {{QStringLiteral("letter"), one.letter.value},
                             {QStringLiteral("step"), enumText(one.step)},
                             {QStringLiteral("amount"), fmt::plain(one.fee + one.compensation)},
                             {QStringLiteral("why"), QStringLiteral("nothing_owed")}});
        if (!noted)
            return noted.error();
    }
    return out;
}

Result<CreditEffect> ClaimWorkflow::credit(const CreditDraft &draft)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto out = creditWithin(m_session, draft, false);
    if (!out)
        return out;
    if (auto done = tx.commit(); !done)
        return done.error();
    m_session.announce(claimChanges());
    return out;
}

Result<CreditEffect> creditWithin(Session &session, const CreditDraft &draft, bool fromLedger)
{
    if (!draft.amount.isPositive())
        return Error{ErrorKind::BadInput, Words::tr("A credit note must be for more than zero.")};
    if (!draft.day.isValid() || draft.day > session.today())
        return Error{ErrorKind::BadInput, Words::tr("A credit note bears the day it was made, today at the latest.")};
    auto rows = rowsOf(session, draft.claim);
    if (!rows)
        return rows.error();
    const store::CaseClaim &one = claimIn(*rows, draft.claim);
    const Money stands = one.balance.openAtIntake - one.balance.creditedSince;
    if (draft.amount > stands) {
        return Error{ErrorKind::Refused, Words::tr("Invoice %1 stands for %2; no more than that can be credited.")
                                             .arg(one.claim.number, fmt::kroner(stands))};
    }
    if (auto done = creditInside(session, one, draft, fromLedger); !done)
        return done.error();
    QJsonObject data{{QStringLiteral("amount"), fmt::plain(draft.amount)}, {QStringLiteral("date"), fmt::isoDate(draft.day)}};
    if (!draft.reference.isEmpty())
        data.insert(QStringLiteral("credit_note"), draft.reference);
    if (!draft.note.trimmed().isEmpty())
        data.insert(QStringLiteral("note"), draft.note.trimmed());
    if (auto noted = note(session, *rows, QStringLiteral("claim.credited"), one.claim, data); !noted)
        return noted.error();
    CreditEffect out;
    out.credited = draft.amount;
    if (rows->value.id.isValid()) {
        if (auto gone = withdrawPending(session, rows->value, QStringLiteral("credited")); !gone)
            return gone.error();
    }
    auto credited = rowsOf(session, draft.claim);
    if (!credited)
        return credited.error();
    auto reversed = reverseUnowed(session, *credited);
    if (!reversed)
        return reversed.error();
    out.reversed = std::move(*reversed);
    auto now = rowsOf(session, draft.claim);
    if (!now)
        return now.error();
    if (auto spread = respread(session, *now); !spread)
        return spread.error();
    if (now->value.id.isValid()) {
        if (auto settled = settleOrReopen(session, now->value.id, MoneyMove::CameIn); !settled)
            return settled.error();
    }
    return out;
}

Result<std::vector<engine::Reversal>> ClaimWorkflow::proposed(CaseId id)
{
    auto rows = store::CaseFactsQuery(m_session.db()).one(id);
    if (!rows)
        return rows.error();
    return engine::proposedReversals(caseFacts(*rows, m_session.creditor().policy), m_session.today());
}

Result<void> ClaimWorkflow::reverse(CaseId id, const std::vector<LetterId> &letters, const QString &note)
{
    return setReversed(id, letters, true, note);
}

Result<void> ClaimWorkflow::restore(CaseId id, LetterId letter, const QString &note)
{
    return setReversed(id, {letter}, false, note);
}

Result<void> ClaimWorkflow::setReversed(CaseId id, const std::vector<LetterId> &letters, bool reversed, const QString &note)
{
    if (letters.empty())
        return Error{ErrorKind::Usage, Words::tr("Say which letters.")};
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    store::CaseFactsQuery query(m_session.db());
    auto rows = query.one(id);
    if (!rows)
        return rows.error();
    store::LetterStore store(m_session.db());
    for (const LetterId wanted : letters) {
        const auto letter = std::find_if(rows->letters.begin(), rows->letters.end(), [wanted](const Letter &one) { return one.id == wanted; });
        if (letter == rows->letters.end())
            return Error{ErrorKind::NotFound, Words::tr("Letter %1 is not in case %2.").arg(wanted.value).arg(rows->value.number)};
        if (!letter->fee.isPositive() && !letter->compensation.isPositive())
            return Error{ErrorKind::Conflict, Words::tr("Letter %1 charged nothing.").arg(wanted.value)};
        if (letter->feeReversed == reversed) {
            return Error{ErrorKind::Conflict, reversed ? Words::tr("What letter %1 charged is taken back already.").arg(wanted.value)
                                                       : Words::tr("What letter %1 charged stands already.").arg(wanted.value)};
        }
        if (auto done = store.setFeeReversed(wanted, reversed); !done)
            return done;
        QJsonObject data{{QStringLiteral("letter"), wanted.value},
                         {QStringLiteral("step"), enumText(letter->step)},
                         {QStringLiteral("amount"), fmt::plain(letter->fee + letter->compensation)}};
        if (!note.trimmed().isEmpty())
            data.insert(QStringLiteral("note"), note.trimmed());
        if (auto noted = record(m_session, rows->value, reversed ? QStringLiteral("fee.reversed") : QStringLiteral("fee.restored"), data); !noted)
            return noted;
    }
    if (auto gone = withdrawPending(m_session, rows->value, QStringLiteral("fee")); !gone)
        return gone.error();
    auto now = query.one(id);
    if (!now)
        return now.error();
    if (auto spread = respread(m_session, *now); !spread)
        return spread;
    if (auto settled = settleOrReopen(m_session, id, reversed ? MoneyMove::CameIn : MoneyMove::TakenBack); !settled)
        return settled;
    if (auto done = tx.commit(); !done)
        return done;
    m_session.announce(claimChanges());
    return {};
}

} // namespace workflow
