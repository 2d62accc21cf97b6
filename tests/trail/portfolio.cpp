// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trail/portfolio.h"

#include "core/store/claimstore.h"
#include "core/store/letterstore.h"
#include "core/store/transaction.h"
#include "core/workflow/instalmentworkflow.h"
#include "core/workflow/settlement.h"
#include "core/workflow/surplusworkflow.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace workflow;

namespace {

/// Paper without ink: what counts here is what the letter charges.
Result<documents::BuiltLetter> blank(const documents::LetterInput &)
{
    documents::BuiltLetter out;
    out.pdf = "%PDF-1.4\n%%EOF\n";
    out.sha256 = QString::fromLatin1(QCryptographicHash::hash(out.pdf, QCryptographicHash::Sha256).toHex());
    out.templateVersion = u"blank"_s;
    out.pages = 1;
    return out;
}

/// A refusal is an answer; anything else is a fault.
template <typename T>
Result<void> refusalIsFine(const Result<T> &done)
{
    if (done || done.error().exitCode() == 1)
        return {};
    return done.error();
}

const QDate firstDay(2020, 9, 25);

} // namespace

Portfolio::Portfolio(int cases, quint32 seed)
    : m_shop(firstDay)
    , m_dice(seed)
    , m_cases(cases)
{
}

Result<void> Portfolio::fill()
{
    const QDate lastDue(2026, 10, 1);
    const int span = static_cast<int>(firstDay.daysTo(lastDue));
    std::vector<ListRow> rows;
    for (int file = 0; file < m_cases; ++file) {
        // A tenth falls due around the change of the fee shares on 2020-10-01.
        const QDate due = firstDay.addDays(oneIn(10) ? upTo(14) - 7 : upTo(span));
        const int invoices = 1 + (oneIn(3) ? 1 + upTo(2) : 0);
        for (int i = 0; i < invoices; ++i) {
            Invoice one;
            one.customer = QString::number(1000 + file);
            one.number = u"F-%1-%2"_s.arg(file).arg(i);
            one.due = due.addDays(-upTo(20) * i);
            one.issued = one.due.addDays(-14);
            one.amount = Money::fromOre(oneIn(3) ? 10'000 + upTo(90'000) : 20'000 + qint64(upTo(100'000)) * (oneIn(9) ? 400 : 40));
            rows.push_back({one.customer, one.number, one.issued, one.due, one.amount, oneIn(12) ? Money::fromOre(one.amount.ore() * 3 / 4) : one.amount});
            m_invoices.push_back(one);
        }
    }
    if (auto read = m_shop.import(rows); !read)
        return read.error();
    auto debtors = m_shop.ledger().debtors();
    if (!debtors)
        return debtors.error();
    for (Debtor &one : *debtors) {
        one.kind = static_cast<DebtorKind>(upTo(5));
        if (auto saved = m_shop.ledger().saveDebtor(one); !saved)
            return saved;
    }
    store::Transaction tx(m_shop.session->db());
    if (!tx.begun())
        return tx.begun().error();
    store::ClaimStore claims(m_shop.session->db());
    auto all = claims.list();
    if (!all)
        return all.error();
    QHash<QString, Claim> byNumber;
    for (const Claim &claim : *all)
        byNumber.insert(claim.number, claim);
    for (Invoice &one : m_invoices) {
        Claim claim = byNumber.value(one.number);
        one.claim = claim.id;
        // Some agreed less and some more than the law's rate; a sole trader may buy for himself.
        if (oneIn(5))
            claim.agreedRate = Rate::basisPoints(500 + 25 * upTo(60));
        if (oneIn(15))
            claim.consumer = upTo(2) == 0;
        if (auto saved = claims.update(claim); !saved)
            return saved;
    }
    return tx.commit();
}

Result<void> Portfolio::live()
{
    if (!m_shop.isReady())
        return Error{ErrorKind::Environment, u"no workspace"_s};
    if (auto filled = fill(); !filled)
        return filled;
    for (QDate day = firstDay; day <= today(); day = day.addDays(8 + upTo(9))) {
        if (auto moved = m_shop.moveTo(day); !moved)
            return moved;
        if (auto started = startDue(day); !started)
            return started;
        const int recent = std::min<int>(static_cast<int>(m_open.size()), m_cases / 7);
        for (int i = 0; recent > 0 && i < m_cases / 22; ++i) {
            const CaseId file = m_open[m_open.size() - 1 - static_cast<size_t>(upTo(recent))];
            if (auto done = act(file, day); !done)
                return done;
        }
        auto waiting = m_shop.outbox().list();
        if (!waiting)
            return waiting.error();
        std::vector<LetterId> ids;
        for (const OutboxRow &row : *waiting)
            ids.push_back(row.letter.id);
        auto approved = m_shop.outbox().approve(ids);
        if (!approved)
            return approved.error();
        auto posted = m_shop.outbox().posted(ids);
        if (!posted)
            return posted.error();
        m_letters += *posted;
    }
    return m_shop.moveTo(today());
}

Result<void> Portfolio::startDue(QDate day)
{
    // All invoices of a customer become one case on the first day after the last of them fell due.
    std::map<QString, std::vector<Invoice *>> groups;
    for (Invoice &one : m_invoices)
        groups[one.customer].push_back(&one);
    std::vector<ClaimId> ready;
    for (const auto &[customer, group] : groups) {
        const bool due = std::all_of(group.begin(), group.end(), [day](const Invoice *one) { return !one->file.isValid() && one->due < day; });
        for (const Invoice *one : group) {
            if (due)
                ready.push_back(one->claim);
        }
    }
    if (ready.empty())
        return {};
    auto started = m_shop.cases().start(ready, {.together = true, .at = {}, .autopilot = false});
    if (!started)
        return started.error();
    for (const Case &file : *started) {
        m_open.push_back(file.id);
        for (Invoice &one : m_invoices) {
            if (std::find(file.claims.begin(), file.claims.end(), one.claim) != file.claims.end())
                one.file = file.id;
        }
    }
    return {};
}

Result<void> Portfolio::act(CaseId file, QDate day)
{
    switch (upTo(25)) {
    case 0: return credit(day);
    case 1: return takeBackFee(file);
    case 2: return refusalIsFine(upTo(3) ? m_shop.cases().resume(file) : m_shop.cases().dispute(file, {}, {}));
    case 3: return refusalIsFine(upTo(2) ? m_shop.cases().reopen(file) : m_shop.cases().close(file, static_cast<CloseReason>(upTo(7)), {}));
    case 4: case 5: case 6: case 7: case 8: return pay(file, day);
    case 9: return object(file, day);
    case 10: return promise(file);
    case 11: case 12: return breakPromise(file, day);
    case 13: return sendBack();
    default: return write(file, day);
    }
}

Result<void> Portfolio::object(CaseId file, QDate day)
{
    auto view = m_shop.cases().view(file, day);
    if (!view)
        return view.error();
    const engine::ClaimStatement &claim = view->statement.claims.front();
    if (claim.disputedPart.isPositive())
        return refusalIsFine(m_shop.cases().undispute(file, claim.claim, {}));
    if (claim.openPrincipal < 10_kr)
        return {};
    const Money part = Money::fromOre(1 + std::max<qint64>(0, claim.openPrincipal.ore()) / (2 + upTo(4)));
    auto done = m_shop.cases().dispute(file, claim.claim, {}, part);
    m_objections += done ? 1 : 0;
    return refusalIsFine(done);
}

Result<void> Portfolio::promise(CaseId file)
{
    InstalmentWorkflow plans(*m_shop.session);
    InstalmentDraft draft;
    draft.caseId = file;
    draft.count = 2 + upTo(7);
    draft.interest = oneIn(3) ? PlanInterest::Running : PlanInterest::Stopped;
    if (auto proposed = plans.propose(draft); !proposed)
        return refusalIsFine(proposed);
    auto accepted = plans.accept(file, {}, {});
    m_plans += accepted ? 1 : 0;
    return refusalIsFine(accepted);
}

Result<void> Portfolio::breakPromise(CaseId file, QDate day)
{
    auto view = m_shop.cases().view(file, day);
    if (!view)
        return view.error();
    const auto &all = view->facts.plans;
    if (std::none_of(all.begin(), all.end(), [](const InstalmentPlan &plan) { return !plan.ended.isValid(); }))
        return {};
    InstalmentWorkflow plans(*m_shop.session);
    return refusalIsFine(oneIn(3) ? plans.cancel(file, {}) : plans.breach(file, {}));
}

Result<void> Portfolio::sendBack()
{
    SurplusWorkflow surplus(*m_shop.session);
    auto rows = surplus.list();
    if (!rows || rows->empty())
        return refusalIsFine(rows);
    const SurplusRow &row = (*rows)[static_cast<size_t>(upTo(static_cast<int>(rows->size())))];
    auto sent = surplus.refund(row.row.payment.id, oneIn(2) ? std::optional<Money>() : Money::fromOre(1 + row.left.ore() / 2), {}, {});
    m_refunds += sent ? 1 : 0;
    return refusalIsFine(sent);
}

Result<void> Portfolio::write(CaseId file, QDate day)
{
    auto view = m_shop.cases().view(file, day);
    if (!view)
        return view.error();
    std::vector<Step> allowed;
    for (const engine::StepOutcome &outcome : view->decision.steps) {
        if (outcome.allowed && isLetterStep(outcome.step))
            allowed.push_back(outcome.step);
    }
    if (allowed.empty())
        return {};
    const bool onward = view->decision.next >= 0 && isLetterStep(static_cast<Step>(view->decision.next)) && upTo(4) > 0;
    const Step step = onward ? static_cast<Step>(view->decision.next) : allowed[static_cast<size_t>(upTo(static_cast<int>(allowed.size())))];
    return refusalIsFine(LetterWorkflow(*m_shop.session, {}, blank).send(file, step));
}

Result<void> Portfolio::pay(CaseId file, QDate day)
{
    auto view = m_shop.cases().view(file, day);
    if (!view)
        return view.error();
    const qint64 total = view->statement.total.ore();
    if (total <= 0)
        return {};
    PaymentDraft draft;
    draft.date = day.addDays(oneIn(8) ? -upTo(30) : 0);
    draft.amount = Money::fromOre(oneIn(4) ? total + (oneIn(3) ? 5'000 : 0) : 1 + total * (1 + upTo(90)) / 100);
    draft.order = oneIn(3) ? AllocationOrder::PrincipalFirst : AllocationOrder::Customary;
    draft.target.caseId = file;
    if (oneIn(3))
        draft.reference = view->statement.claims.front().number;
    auto paid = m_shop.payments().add(draft);
    if (paid)
        ++m_payments;
    return refusalIsFine(paid);
}

Result<void> Portfolio::credit(QDate day)
{
    Invoice &one = m_invoices[static_cast<size_t>(upTo(static_cast<int>(m_invoices.size())))];
    if (!one.file.isValid() || one.due > day || !one.credited.isZero())
        return {};
    store::Transaction tx(m_shop.session->db());
    if (!tx.begun())
        return tx.begun().error();
    store::ClaimStore claims(m_shop.session->db());
    auto balance = claims.balance(one.claim);
    if (!balance)
        return balance.error();
    one.credited = Money::fromOre(std::max<qint64>(0, balance->openPrincipal().ore()) / (1 + upTo(6)));
    if (auto set = claims.setCredited(one.claim, balance->creditedBefore, balance->creditedSince + one.credited); !set)
        return set;
    auto rows = store::CaseFactsQuery(m_shop.session->db()).one(one.file);
    if (!rows)
        return rows.error();
    if (auto spread = respread(*m_shop.session, *rows); !spread)
        return spread;
    return tx.commit();
}

Result<void> Portfolio::takeBackFee(CaseId file)
{
    auto letters = store::LetterStore(m_shop.session->db()).lettersOf(file);
    if (!letters)
        return letters.error();
    for (const Letter &letter : *letters) {
        if (!isEffective(letter.state) || oneIn(2))
            continue;
        if (oneIn(2))
            return refusalIsFine(m_shop.outbox().returned(letter.id));
        store::Transaction tx(m_shop.session->db());
        if (!tx.begun())
            return tx.begun().error();
        if (auto set = store::LetterStore(m_shop.session->db()).setFeeReversed(letter.id, true); !set)
            return set;
        auto rows = store::CaseFactsQuery(m_shop.session->db()).one(file);
        if (!rows)
            return rows.error();
        if (auto spread = respread(*m_shop.session, *rows); !spread)
            return spread;
        return tx.commit();
    }
    return {};
}
