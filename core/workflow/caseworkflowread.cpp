// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/caseworkflow.h"

#include "core/store/casestore.h"
#include "core/store/claimstore.h"
#include "core/store/database.h"
#include "core/store/debtorstore.h"
#include "core/store/transaction.h"
#include "core/workflow/allocation.h"
#include "core/workflow/casetext.h"
#include "core/workflow/facts.h"

#include <QCoreApplication>

// Finding and showing cases; starting and steering them is in caseworkflow.cpp.
namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseWorkflow)
};

/// Statement, decision and what they rest on; no history.
Result<CaseView> read(store::CaseRows rows, QDate on, const Session &session)
{
    CaseView out;
    out.facts = caseFacts(rows, session.creditor().policy);
    auto statement = engine::statement(out.facts, on, session.law());
    if (!statement)
        return statement.error();
    out.statement = std::move(*statement);
    out.decision = engine::decide(out.facts, on, session.law());
    out.repair = engine::repair(out.facts, on, session.law(), out.decision);
    out.stage = stageOf(rows);
    for (const Payment &payment : rows.payments)
        out.meant.insert(payment.id.value, meantFor(payment, rows));
    out.file = std::move(rows.value);
    out.file.state = stateOn(out.file, on);
    out.debtor = std::move(rows.debtor);
    out.letters = std::move(rows.letters);
    out.legal = std::move(rows.legal);
    return out;
}

} // namespace

Result<std::vector<ClaimId>> CaseWorkflow::claimsByNumber(const QStringList &numbers)
{
    std::vector<ClaimId> out;
    store::ClaimStore claims(m_session.db());
    store::DebtorStore debtors(m_session.db());
    for (const QString &word : numbers) {
        auto found = claims.byNumber(word);
        if (!found)
            return found.error();
        std::vector<Claim> fits = std::move(*found);
        // "customer/number" where the number alone is not enough; "customer/" for items without a number.
        if (const qsizetype slash = word.lastIndexOf(u'/'); fits.empty() && slash > 0) {
            auto debtor = debtors.findByNumber(word.first(slash));
            if (!debtor)
                return debtor.error();
            if (*debtor) {
                auto items = claims.list({true, (*debtor)->id, {}, {}});
                if (!items)
                    return items.error();
                for (const Claim &claim : *items) {
                    if (claim.number == word.mid(slash + 1))
                        fits.push_back(claim);
                }
            }
        }
        if (fits.size() > 1)
            std::erase_if(fits, [](const Claim &claim) { return !claim.open.isPositive(); });
        if (fits.empty())
            return Error{ErrorKind::NotFound, Words::tr("There is no invoice \"%1\" in the ledger. See: kravbok-cli ledger list").arg(word)};
        if (fits.size() > 1) {
            return Error{ErrorKind::Conflict,
                         Words::tr("Several customers have an invoice \"%1\". Write customer/number, such as 1001/%1.").arg(word)};
        }
        out.push_back(fits.front().id);
    }
    return out;
}

Result<std::vector<CaseRow>> CaseWorkflow::list(bool withClosed)
{
    auto all = store::CaseFactsQuery(m_session.db()).all(withClosed ? store::CaseSelection::All : store::CaseSelection::Open);
    if (!all)
        return all.error();
    std::vector<CaseRow> out;
    out.reserve(all->size());
    for (const store::CaseRows &rows : *all) {
        const engine::CaseFacts facts = caseFacts(rows, m_session.creditor().policy);
        const engine::Decision decision = engine::decide(facts, m_session.today(), m_session.law());
        CaseRow row;
        row.id = rows.value.id;
        row.number = rows.value.number;
        row.debtor = rows.debtor.id;
        row.debtorName = rows.debtor.name;
        row.debtorNumber = rows.debtor.number;
        row.debtorKind = rows.debtor.kind;
        row.state = stateOn(rows.value, m_session.today());
        row.closeReason = rows.value.closeReason;
        row.opened = rows.value.opened;
        row.closed = rows.value.closed;
        row.pausedUntil = rows.value.pausedUntil;
        row.claims = static_cast<int>(rows.claims.size());
        row.stage = stageOf(rows);
        for (const Letter &letter : rows.letters) {
            row.pending = row.pending || isPending(letter.state);
            if (isEffective(letter.state) && static_cast<int>(letter.step) == row.stage) {
                row.stageSent = letter.sent;
                row.deadline = letter.deadline;
            }
        }
        row.coming = comingStep(rows.value, row.stage, decision);
        const engine::StepOutcome &next = decision.steps[static_cast<size_t>(row.coming)];
        row.ready = next.allowed;
        row.comingFrom = next.allowed ? m_session.today() : next.refusal.earliest;
        row.reason = next.allowed ? Reason() : next.refusal;
        if (decision.ladderOver) {
            row.ready = false;
            row.comingFrom = {};
            row.reason = {.rule = "ladder.over"};
        }
        for (const engine::Remark &remark : decision.remarks) {
            if (remark.step < 0)
                row.remarks.push_back(remark.reason);
        }
        // A missing rate must not hide the cases that need looking after: only the sum is left out.
        auto statement = engine::statement(facts, m_session.today(), m_session.law());
        row.totalKnown = statement.ok();
        if (statement)
            row.total = statement->total;
        out.push_back(std::move(row));
    }
    return out;
}

Result<CaseId> CaseWorkflow::find(const QString &word)
{
    auto found = store::CaseStore(m_session.db()).findByNumber(word);
    if (!found)
        return found.error();
    if (*found)
        return (*found)->id;
    bool ok = false;
    const CaseId id{word.toLongLong(&ok)};
    if (ok) {
        if (auto byId = store::CaseStore(m_session.db()).find(id))
            return byId->id;
    }
    return Error{ErrorKind::NotFound, Words::tr("There is no case \"%1\". See: kravbok-cli case list").arg(word)};
}

Result<CaseView> CaseWorkflow::view(CaseId id, QDate on)
{
    store::Snapshot snapshot(m_session.db());
    if (!snapshot.begun())
        return snapshot.begun().error();
    auto rows = store::CaseFactsQuery(m_session.db()).one(id);
    if (!rows)
        return rows.error();
    auto out = read(std::move(*rows), on, m_session);
    if (!out)
        return out;
    auto events = store::CaseStore(m_session.db()).events(id);
    if (!events)
        return events.error();
    out->events = std::move(*events);
    engine::nameFirstDays(out->decision, out->facts, on, m_session.law());
    for (const int days : {7, 14, 30}) {
        const QDate day = on.addDays(days);
        // A day beyond the known rates is left out, never computed with the last known value.
        if (auto later = engine::statement(out->facts, day, m_session.law()))
            out->payBy.emplace_back(day, later->total);
    }
    return out;
}

Result<void> CaseWorkflow::explainAll(QDate on, const std::function<void(const CaseView &, const JsonText &)> &sink)
{
    store::Snapshot snapshot(m_session.db());
    if (!snapshot.begun())
        return snapshot.begun().error();
    auto all = store::CaseFactsQuery(m_session.db()).all(store::CaseSelection::All);
    if (!all)
        return all.error();
    CaseText told(m_session.law(), m_session.language());
    for (store::CaseRows &rows : *all) {
        const QString number = rows.value.number;
        auto view = read(std::move(rows), on, m_session);
        if (!view) {
            Error error = view.error();
            error.message = Words::tr("Case %1: %2").arg(number, error.message);
            return error;
        }
        sink(*view, told.explained(*view));
    }
    return {};
}

} // namespace workflow
