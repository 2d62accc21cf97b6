// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/bankcommit.h"

#include "core/base/identifiers.h"
#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/store/openitemquery.h"
#include "core/store/paymentstore.h"
#include "core/workflow/bankduplicates.h"
#include "core/workflow/bankplacing.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BankWorkflow)
};

BankFormat formatOf(const import::ImportBatch &batch)
{
    return enumFromText<BankFormat>(batch.format).value_or(BankFormat::Camt054);
}

void note(ImportOutcome &outcome, Severity severity, const char *code, const QString &text, const QString &fix, const QString &place = {})
{
    outcome.notes.push_back({severity, QString::fromLatin1(code), place, text, fix});
}

PaymentDraft draftOf(const BankPayment &payment, const MatchDecision &decision)
{
    PaymentDraft draft;
    draft.date = payment.booked;
    draft.amount = payment.amount;
    draft.target = {decision.caseId, decision.claim, payment.kid};
    // Nobody has claimed interest of an item in no case: its KID names the invoice, which is covered first.
    draft.order = decision.caseId.isValid() || decision.inCase ? AllocationOrder::Customary : AllocationOrder::PrincipalFirst;
    draft.source = sourceOf(payment.format);
    draft.note = noteOf(payment);
    return draft;
}

} // namespace

Result<void> BankCommit::run(ImportOutcome &outcome, const Progress &progress)
{
    auto enters = mayEnter(outcome);
    if (!enters)
        return enters.error();
    if (!*enters) {
        outcome.outcome = QStringLiteral("refused");
        return {};
    }
    if (auto told = takeStatements(outcome); !told)
        return told;
    return takePayments(outcome, progress);
}

Result<bool> BankCommit::mayEnter(ImportOutcome &outcome)
{
    auto accounts = store::BankStore(m_session.db()).accounts();
    if (!accounts)
        return accounts.error();
    QStringList own{identifiers::normalizedAccount(m_session.creditor().account)};
    for (const store::BankAccount &one : *accounts)
        own.append(one.account);
    for (const import::ImportedAccount &one : m_batch.accounts) {
        if (own.contains(one.account))
            continue;
        note(outcome, Severity::Error, "bank.account",
             Words::tr("The file is about account %1, which is not one of %2's.").arg(identifiers::formattedAccount(one.account), m_session.creditor().name),
             Words::tr("If it is, say so first: kravbok-cli payment account add %1").arg(one.account));
        return false;
    }
    const QDate today = m_session.today();
    for (const import::ImportedPayment &one : m_batch.payments) {
        if (one.payment.booked <= today)
            continue;
        note(outcome, Severity::Error, "bank.future", Words::tr("The payment is booked on %1, which has not come yet.").arg(fmt::date(one.payment.booked)),
             Words::tr("Look at the day of this computer, or fetch the file again."), one.place);
        return false;
    }
    return true;
}

Result<void> BankCommit::takeStatements(ImportOutcome &outcome)
{
    store::BankStore bank(m_session.db());
    auto accounts = bank.accounts();
    auto seen = bank.freshness();
    if (!accounts || !seen)
        return accounts ? seen.error() : accounts.error();
    const BankFormat format = formatOf(m_batch);
    for (const import::ImportedAccount &one : m_batch.accounts) {
        const auto chosen = std::find_if(accounts->begin(), accounts->end(), [&](const store::BankAccount &known) { return known.account == one.account; });
        if (chosen != accounts->end() && chosen->source && *chosen->source != format) {
            m_unbelieved.append(one.account);
            continue;
        }
        const auto before = std::find_if(seen->begin(), seen->end(), [&](const store::BankFreshness &known) { return known.account == one.account; });
        if (before != seen->end() && !(before->formats.size() == 1 && before->formats.front() == m_batch.format)) {
            note(outcome, Severity::Warning, "bank.sources",
                 Words::tr("Account %1 is told of by more than one kind of file. Money told twice is counted once, but what differs has to be asked about.").arg(identifiers::formattedAccount(one.account)),
                 Words::tr("Choose one: kravbok-cli payment account source %1 ocr").arg(one.account));
        }
        if (auto told = bank.addStatement(m_id, one.account, one.newest); !told)
            return told;
    }
    return {};
}

Result<void> BankCommit::takePayments(ImportOutcome &outcome, const Progress &progress)
{
    if (m_batch.payments.empty())
        return {};
    store::BankStore bank(m_session.db());
    store::OpenItemQuery ledger(m_session.db());
    auto items = ledger.items();
    auto cases = ledger.cases();
    if (!items || !cases)
        return items ? cases.error() : items.error();
    PaymentMatcher matcher(std::move(*items), std::move(*cases));

    QDate from = m_batch.payments.front().payment.booked;
    QDate to = from;
    for (const import::ImportedPayment &one : m_batch.payments) {
        from = std::min(from, one.payment.booked);
        to = std::max(to, one.payment.booked);
    }
    std::vector<store::BankRow> known;
    for (const import::ImportedAccount &account : m_batch.accounts) {
        auto rows = bank.list({{}, {}, account.account, from, to, false});
        if (!rows)
            return rows.error();
        std::copy_if(rows->begin(), rows->end(), std::back_inserter(known), [](const store::BankRow &row) { return row.state != store::BankState::Duplicate; });
    }
    BankDuplicates duplicates(std::move(known));

    std::vector<BankPayment> placed;
    std::vector<BankPayment> again;
    std::vector<PaymentDraft> drafts;
    QSet<QString> kids;
    const auto firstWithKid = [&kids](const QString &kid) {
        const bool fresh = !kids.contains(kid);
        kids.insert(kid);
        return fresh;
    };
    qint64 done = 0;
    int unheard = 0;
    Money unheardSum;
    for (const import::ImportedPayment &one : m_batch.payments) {
        if (++done % 512 == 0) {
            progress.step(done, static_cast<qint64>(m_batch.payments.size()));
            if (progress.stopped())
                return Error{ErrorKind::Cancelled, Words::tr("The import was stopped; nothing was changed.")};
        }
        store::BankRow row;
        row.payment = one.payment;
        row.batch = m_id;
        row.key = one.key;
        row.place = one.place;
        row.raw = one.raw;
        const BankDuplicates::Verdict verdict = duplicates.judge(one.payment);
        if (m_unbelieved.contains(one.payment.account)) {
            if (verdict.answer == BankDuplicates::Answer::New) {
                ++unheard;
                unheardSum += one.payment.direction == BankDirection::In ? one.payment.amount : -one.payment.amount;
            }
            continue;
        }
        const MatchDecision decision = matcher.decide(one.payment);
        switch (verdict.answer) {
        case BankDuplicates::Answer::Same:
        case BankDuplicates::Answer::LumpSum:
            row.state = store::BankState::Duplicate;
            row.sameAs = verdict.like;
            row.why = QString::fromLatin1(verdict.answer == BankDuplicates::Answer::Same ? waiting::sameMoney : waiting::lumpSum);
            ++outcome.duplicates;
            ++outcome.unchanged;
            break;
        case BankDuplicates::Answer::AskFirst:
            row.state = store::BankState::Asked;
            row.sameAs = verdict.like;
            row.why = QString::fromLatin1(waiting::maybeSame);
            ++outcome.asked;
            ++outcome.inserted;
            break;
        case BankDuplicates::Answer::New:
            row.state = decision.automatic ? store::BankState::Placed : store::BankState::Waiting;
            row.why = decision.automatic ? QString() : QString::fromLatin1(decision.why);
            ++outcome.inserted;
            break;
        }
        auto id = bank.insert(row);
        if (!id)
            return id.error();
        row.payment.id = *id;
        if (verdict.answer != BankDuplicates::Answer::New)
            continue;
        if (one.payment.direction == BankDirection::Reversal) {
            ++outcome.reversals;
            continue;
        }
        if (!decision.automatic) {
            ++outcome.waiting;
            if (auto kept = keepWaiting(m_session, row.payment, row.payment.amount); !kept)
                return kept.error();
            continue;
        }
        // The first payment may settle the case: whether the next with its KID still has a place is seen then.
        if ((decision.caseId.isValid() || decision.inCase) && !firstWithKid(row.payment.kid)) {
            again.push_back(std::move(row.payment));
            continue;
        }
        ++outcome.placed;
        drafts.push_back(draftOf(row.payment, decision));
        if (decision.claim.isValid() && !decision.inCase)
            matcher.placed(decision.claim, row.payment.amount);
        placed.push_back(std::move(row.payment));
    }
    if (unheard > 0) {
        note(outcome, Severity::Warning, "bank.not_believed",
             Words::tr("%1 payments of %2 in all are not known from the source chosen for the account, and were not taken in.").arg(unheard).arg(fmt::kroner(unheardSum)),
             Words::tr("Fetch the newest file of the chosen source, or choose another: kravbok-cli payment accounts"));
    }
    if (outcome.duplicates > 0)
        note(outcome, Severity::Info, "bank.duplicates", Words::tr("%1 payments are known from another file and were not counted again.").arg(outcome.duplicates), {});
    if (outcome.asked > 0) {
        note(outcome, Severity::Warning, "bank.asked", Words::tr("%1 payments are like one that is known, but for the bank's reference.").arg(outcome.asked),
             Words::tr("Say whether they are the same money: kravbok-cli payment proposals"));
    }
    if (auto stored = place(placed, drafts); !stored)
        return stored;
    for (const BankPayment &one : again) {
        if (auto stored = placeNext(one, outcome); !stored)
            return stored;
    }
    return {};
}

Result<void> BankCommit::placeNext(const BankPayment &payment, ImportOutcome &outcome)
{
    store::OpenItemQuery ledger(m_session.db());
    auto items = ledger.items(payment.kid);
    auto cases = ledger.cases(payment.kid);
    if (!items || !cases)
        return items ? cases.error() : items.error();
    const MatchDecision decision = PaymentMatcher(std::move(*items), std::move(*cases)).decide(payment);
    if (decision.automatic) {
        ++outcome.placed;
        return place({payment}, {draftOf(payment, decision)});
    }
    ++outcome.waiting;
    if (auto kept = keepWaiting(m_session, payment, payment.amount); !kept)
        return kept.error();
    return store::BankStore(m_session.db()).setState(payment.id, store::BankState::Waiting, QString::fromLatin1(decision.why));
}

Result<void> BankCommit::place(const std::vector<BankPayment> &placed, const std::vector<PaymentDraft> &drafts)
{
    auto payments = PaymentWorkflow(m_session).addManyInside(drafts);
    if (!payments)
        return payments.error();
    store::BankStore bank(m_session.db());
    for (size_t i = 0; i < placed.size(); ++i) {
        if (auto bound = bank.addPart(placed[i].id, (*payments)[i].id); !bound)
            return bound;
    }
    return {};
}

Result<void> BankCommit::undo(Session &session, BatchId batch)
{
    store::BankStore bank(session.db());
    PaymentWorkflow payments(session);
    // Nearly all of a large file: nothing rests on them, so there is nothing to reckon anew.
    if (auto alone = bank.undoAlone(batch); !alone)
        return alone.error();
    auto left = bank.withParts(batch);
    if (!left)
        return left.error();
    for (const BankPaymentId id : *left) {
        auto row = bank.find(id);
        if (!row)
            return row.error();
        if (row->undoes.isValid()) {
            // Unless the import that brought the payment has been taken back meanwhile.
            auto behind = bank.behind(row->undoes);
            if (!behind)
                return behind.error();
            auto brought = *behind ? bank.find(**behind) : Result<store::BankRow>(store::BankRow());
            if (!brought)
                return brought.error();
            if (brought->state == store::BankState::Undone)
                continue;
            if (auto back = payments.restoreInside(row->undoes); !back)
                return back;
        }
        auto parts = bank.partsOf(row->payment.id);
        if (!parts)
            return parts.error();
        for (const PaymentId part : *parts) {
            if (auto gone = payments.undoInside(part); !gone)
                return gone;
        }
        if (auto marked = bank.setState(row->payment.id, store::BankState::Undone, row->why); !marked)
            return marked;
    }
    return {};
}

} // namespace workflow
