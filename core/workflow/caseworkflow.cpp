// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/caseworkflow.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/store/casefactsquery.h"
#include "core/store/casestore.h"
#include "core/store/claimstore.h"
#include "core/store/database.h"
#include "core/store/ledgerquery.h"
#include "core/store/transaction.h"
#include "core/workflow/casechange.h"
#include "core/workflow/closedcases.h"
#include "core/workflow/facts.h"
#include "core/workflow/instalmentworkflow.h"
#include "core/workflow/settlement.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <map>
#include <set>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseWorkflow)
};

/// The ledger rows of these claims in the order asked, each once; refuses one that is not there.
Result<std::vector<store::LedgerRow>> ledgerRows(Session &session, const std::vector<ClaimId> &claims)
{
    auto all = store::LedgerQuery(session.db()).rows({.openOnly = false, .claims = claims});
    if (!all)
        return all.error();
    std::map<qint64, const store::LedgerRow *> byId;
    for (const store::LedgerRow &row : *all)
        byId[row.id.value] = &row;
    std::vector<store::LedgerRow> out;
    std::set<qint64> taken;
    for (const ClaimId id : claims) {
        const auto found = byId.find(id.value);
        if (found == byId.end())
            return Error{ErrorKind::NotFound, Words::tr("One of the invoices is no longer in the ledger. Open the ledger again.")};
        if (taken.insert(id.value).second)
            out.push_back(*found->second);
    }
    return out;
}

/// Why a case cannot be started for the item, as an error that names it.
Result<void> mayStart(Session &session, const store::LedgerRow &row, const ClosedCases &closed)
{
    const QString name = row.number.isEmpty() ? row.debtorName : row.number;
    if (row.caseId.isValid()) {
        return Error{ErrorKind::Conflict, Words::tr("Invoice %1 is in case %2 already.").arg(name, row.caseNumber), {}, QStringLiteral("item.in_case")};
    }
    const engine::CaseFacts facts = itemFacts(row, session.creditor().policy);
    Reason why = whyNotStart(row, facts, session.today());
    if (!why.isSet())
        why = closed.whyNotStart(row.id);
    if (!why.isSet())
        return {};
    Error error = refusalError(session, why);
    error.message = Words::tr("Invoice %1: %2").arg(name, error.message);
    if (const Case *file = closed.of(row.id); file && why.rule == "item.case_closed")
        error.message += u' ' + Words::tr("It is case %1.").arg(file->number);
    return error;
}

QJsonObject noteData(const QString &note)
{
    return note.trimmed().isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("note"), note.trimmed()}};
}

Changes caseChanges()
{
    Changes changes;
    changes.ledger = changes.cases = changes.letters = true;
    return changes;
}

} // namespace

Result<std::vector<Case>> CaseWorkflow::start(const std::vector<ClaimId> &claims, const StartOptions &options)
{
    if (claims.empty())
        return Error{ErrorKind::Usage, Words::tr("Choose at least one invoice.")};
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto rows = ledgerRows(m_session, claims);
    if (!rows)
        return rows.error();
    auto closed = ClosedCases::read(m_session);
    if (!closed)
        return closed.error();
    for (const store::LedgerRow &row : *rows) {
        if (auto fine = mayStart(m_session, row, *closed); !fine)
            return fine.error();
    }
    std::vector<std::vector<const store::LedgerRow *>> groups;
    std::map<qint64, size_t> groupOf;
    for (const store::LedgerRow &row : *rows) {
        const auto known = groupOf.find(row.debtor.value);
        if (options.together && known != groupOf.end()) {
            groups[known->second].push_back(&row);
        } else {
            groupOf[row.debtor.value] = groups.size();
            groups.push_back({&row});
        }
    }
    store::CaseStore cases(m_session.db());
    std::vector<Case> out;
    for (const auto &group : groups) {
        Case fresh;
        fresh.debtor = group.front()->debtor;
        fresh.opened = m_session.today();
        fresh.startStep = options.at;
        fresh.autopilot = options.autopilot;
        QJsonArray numbers;
        for (const store::LedgerRow *row : group) {
            fresh.claims.push_back(row->id);
            numbers.append(row->number);
        }
        auto made = cases.insert(fresh);
        if (!made)
            return made.error();
        QJsonObject data{{QStringLiteral("invoices"), numbers}};
        if (options.at)
            data.insert(QStringLiteral("at"), enumText(*options.at));
        if (auto noted = record(m_session, *made, QStringLiteral("case.started"), data); !noted)
            return noted.error();
        out.push_back(std::move(*made));
    }
    if (auto done = tx.commit(); !done)
        return done.error();
    m_session.announce(caseChanges());
    return out;
}

Result<void> CaseWorkflow::pause(CaseId id, QDate until, const QString &note)
{
    if (until <= m_session.today())
        return Error{ErrorKind::Usage, Words::tr("A pause ends on a day to come; %1 is not.").arg(fmt::date(until))};
    return change(id, [&](store::CaseRows &rows) -> Result<Recorded> {
        Case &file = rows.value;
        if (file.state == CaseState::Closed)
            return Error{ErrorKind::Conflict, Words::tr("Case %1 is closed.").arg(file.number)};
        if (file.state == CaseState::Disputed)
            return Error{ErrorKind::Conflict, Words::tr("Case %1 is disputed: nothing is sent until the dispute is settled.").arg(file.number)};
        if (auto gone = withdrawPending(m_session, file, QStringLiteral("paused")); !gone)
            return gone.error();
        file.state = CaseState::Paused;
        file.pausedUntil = until;
        QJsonObject data = noteData(note);
        data.insert(QStringLiteral("until"), fmt::isoDate(until));
        return Recorded{QStringLiteral("case.paused"), data};
    });
}

Result<void> CaseWorkflow::resume(CaseId id)
{
    return change(id, [&](store::CaseRows &rows) -> Result<Recorded> {
        Case &file = rows.value;
        const bool anyDisputed = std::any_of(rows.claims.begin(), rows.claims.end(),
                                             [](const store::CaseClaim &one) { return one.claim.disputed || one.claim.disputedPart.isPositive(); });
        if (file.state == CaseState::Closed)
            return Error{ErrorKind::Conflict, Words::tr("Case %1 is closed. Open it again first.").arg(file.number)};
        if (file.state == CaseState::Active && !anyDisputed)
            return Error{ErrorKind::Conflict, Words::tr("Case %1 is neither paused nor disputed.").arg(file.number)};
        if (auto cleared = setDisputed(rows, file.claims, false); !cleared)
            return cleared.error();
        file.state = CaseState::Active;
        file.pausedUntil = {};
        return Recorded{QStringLiteral("case.resumed"), {}};
    });
}

Result<void> CaseWorkflow::dispute(CaseId id, ClaimId claim, const QString &note, std::optional<Money> amount)
{
    if (amount && !amount->isPositive())
        return Error{ErrorKind::BadInput, Words::tr("The disputed amount must be more than zero.")};
    return change(id, [&](store::CaseRows &rows) -> Result<Recorded> {
        Case &file = rows.value;
        if (file.state == CaseState::Closed)
            return Error{ErrorKind::Conflict, Words::tr("Case %1 is closed.").arg(file.number)};
        QJsonObject data = noteData(note);
        if (claim.isValid()) {
            const auto named = std::find_if(rows.claims.begin(), rows.claims.end(),
                                            [claim](const store::CaseClaim &one) { return one.claim.id == claim; });
            if (named == rows.claims.end())
                return Error{ErrorKind::NotFound, Words::tr("That invoice is not in case %1.").arg(file.number)};
            data.insert(QStringLiteral("invoice"), named->claim.number);
        }
        const std::vector<ClaimId> which = claim.isValid() ? std::vector<ClaimId>{claim} : file.claims;
        if (amount) {
            data.insert(QStringLiteral("amount"), fmt::plain(*amount));
            if (which.size() != 1)
                return Error{ErrorKind::Usage, Words::tr("Say which invoice of case %1 the amount is of.").arg(file.number)};
        }
        if (auto marked = amount ? setDisputedPart(rows, which.front(), *amount) : setDisputed(rows, which, true); !marked)
            return marked.error();
        if (auto gone = withdrawPending(m_session, file, QStringLiteral("disputed")); !gone)
            return gone.error();
        file.state = restingState(rows, m_session.today());
        return Recorded{QStringLiteral("case.disputed"), data};
    });
}

Result<void> CaseWorkflow::undispute(CaseId id, ClaimId claim, const QString &note)
{
    return change(id, [&](store::CaseRows &rows) -> Result<Recorded> {
        Case &file = rows.value;
        if (file.state == CaseState::Closed)
            return Error{ErrorKind::Conflict, Words::tr("Case %1 is closed.").arg(file.number)};
        QJsonObject data = noteData(note);
        std::vector<ClaimId> which;
        for (const store::CaseClaim &one : rows.claims) {
            if ((!claim.isValid() || one.claim.id == claim) && (one.claim.disputed || one.claim.disputedPart.isPositive()))
                which.push_back(one.claim.id);
            if (one.claim.id == claim)
                data.insert(QStringLiteral("invoice"), one.claim.number);
        }
        if (which.empty())
            return Error{ErrorKind::Conflict, Words::tr("Nothing of that is disputed in case %1.").arg(file.number)};
        if (auto gone = withdrawPending(m_session, file, QStringLiteral("undisputed")); !gone)
            return gone.error();
        if (auto cleared = setDisputed(rows, which, false); !cleared)
            return cleared.error();
        file.state = restingState(rows, m_session.today());
        return Recorded{QStringLiteral("case.undisputed"), data};
    });
}

Result<void> CaseWorkflow::close(CaseId id, CloseReason reason, const QString &note)
{
    return change(id, [&](store::CaseRows &rows) -> Result<Recorded> {
        Case &file = rows.value;
        if (file.state == CaseState::Closed)
            return Error{ErrorKind::Conflict, Words::tr("Case %1 is closed already.").arg(file.number)};
        if (auto gone = withdrawPending(m_session, file, QStringLiteral("closed")); !gone)
            return gone.error();
        if (auto ended = endPlan(m_session, rows, reason == CloseReason::Paid || reason == CloseReason::Settled); !ended)
            return ended.error();
        file.state = CaseState::Closed;
        file.closed = m_session.today();
        file.closeReason = reason;
        file.pausedUntil = {};
        QJsonObject data = noteData(note);
        data.insert(QStringLiteral("reason"), enumText(reason));
        return Recorded{QStringLiteral("case.closed"), data};
    });
}

Result<void> CaseWorkflow::reopen(CaseId id)
{
    return change(id, [&](store::CaseRows &rows) -> Result<Recorded> {
        Case &file = rows.value;
        if (file.state != CaseState::Closed)
            return Error{ErrorKind::Conflict, Words::tr("Case %1 is open already.").arg(file.number)};
        if (file.mergedInto.isValid())
            return Error{ErrorKind::Conflict, Words::tr("The invoices of case %1 are in another case now. Split them off there.").arg(file.number)};
        auto statement = engine::statement(caseFacts(rows, m_session.creditor().policy), m_session.today(), m_session.law());
        if (!statement)
            return statement.error();
        if (!statement->total.isPositive())
            return Error{ErrorKind::Conflict, Words::tr("Nothing is open in case %1.").arg(file.number)};
        file.pausedUntil = {};
        file.state = restingState(rows, m_session.today());
        file.closed = {};
        file.closeReason.reset();
        return Recorded{QStringLiteral("case.reopened"), {}};
    });
}

Result<void> CaseWorkflow::note(CaseId id, const QString &text)
{
    if (text.trimmed().isEmpty())
        return Error{ErrorKind::Usage, Words::tr("The note is empty.")};
    return change(id, [&](store::CaseRows &) -> Result<Recorded> { return Recorded{QStringLiteral("note"), noteData(text)}; });
}

Result<void> CaseWorkflow::setDisputed(store::CaseRows &rows, const std::vector<ClaimId> &claims, bool disputed)
{
    store::ClaimStore store(m_session.db());
    for (store::CaseClaim &one : rows.claims) {
        const bool meant = std::find(claims.begin(), claims.end(), one.claim.id) != claims.end();
        if (!meant || (one.claim.disputed == disputed && one.claim.disputedPart.isZero()))
            continue;
        one.claim.disputed = disputed;
        one.claim.disputedPart = {};
        if (auto saved = store.update(one.claim); !saved)
            return saved;
    }
    return {};
}

Result<void> CaseWorkflow::setDisputedPart(store::CaseRows &rows, ClaimId claim, Money amount)
{
    for (store::CaseClaim &one : rows.claims) {
        if (one.claim.id != claim)
            continue;
        // Nothing but the disputed part would be left: then the claim as a whole is disputed.
        if (amount >= one.balance.openPrincipal())
            return setDisputed(rows, {claim}, true);
        one.claim.disputed = false;
        one.claim.disputedPart = amount;
        return store::ClaimStore(m_session.db()).update(one.claim);
    }
    return {};
}

Result<void> CaseWorkflow::change(CaseId id, const std::function<Result<Recorded>(store::CaseRows &)> &act)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto rows = store::CaseFactsQuery(m_session.db()).one(id);
    if (!rows)
        return rows.error();
    auto what = act(*rows);
    if (!what)
        return what.error();
    if (auto saved = store::CaseStore(m_session.db()).update(rows->value); !saved)
        return saved;
    if (auto noted = record(m_session, rows->value, what->kind, what->data); !noted)
        return noted;
    if (auto done = tx.commit(); !done)
        return done;
    m_session.announce(caseChanges());
    return {};
}

} // namespace workflow
