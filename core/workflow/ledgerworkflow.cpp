// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/ledgerworkflow.h"

#include "core/base/text.h"
#include "core/calendar/dateformat.h"
#include "core/store/casefactsquery.h"
#include "core/store/casestore.h"
#include "core/store/claimstore.h"
#include "core/store/database.h"
#include "core/store/debtorstore.h"
#include "core/store/ledgerquery.h"
#include "core/store/letterstore.h"
#include "core/store/transaction.h"
#include "core/workflow/closedcases.h"
#include "core/workflow/debtorworkflow.h"
#include "core/workflow/facts.h"
#include "core/workflow/limitationradar.h"
#include "core/workflow/settlement.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LedgerWorkflow)
};

/// What every row of one case shares.
struct CaseStanding
{
    int stage = -1;
    int coming = -1;
    QDate comingFrom;
    Reason reason;
    bool pending = false;
    CaseState state = CaseState::Active;
};

CaseStanding standing(const store::CaseRows &rows, const Session &session)
{
    const engine::CaseFacts facts = caseFacts(rows, session.creditor().policy);
    const engine::Decision decision = engine::decide(facts, session.today(), session.law());
    CaseStanding out;
    out.state = stateOn(rows.value, session.today());
    out.stage = stageOf(rows);
    out.coming = comingStep(rows.value, out.stage, decision);
    const engine::StepOutcome &next = decision.steps[static_cast<size_t>(out.coming)];
    out.comingFrom = next.allowed ? session.today() : next.refusal.earliest;
    out.reason = next.allowed ? Reason() : next.refusal;
    out.pending = std::any_of(rows.letters.begin(), rows.letters.end(), [](const Letter &letter) { return isPending(letter.state); });
    return out;
}

LedgerStatus caseStatus(const store::LedgerRow &row, const CaseStanding &standing)
{
    if (standing.state == CaseState::Paused)
        return LedgerStatus::Paused;
    if (standing.state == CaseState::Disputed || row.disputed)
        return LedgerStatus::Disputed;
    if (standing.pending)
        return LedgerStatus::Waiting;
    return standing.stage > static_cast<int>(Step::FinalNotice) ? LedgerStatus::Legal : LedgerStatus::InCase;
}

LedgerRow plainRow(const store::LedgerRow &row, QDate today)
{
    LedgerRow out;
    out.claim = row.id;
    out.debtor = row.debtor;
    out.debtorNumber = row.debtorNumber;
    out.debtorName = row.debtorName;
    out.debtorKind = row.debtorKind;
    out.number = row.number;
    out.kind = row.kind;
    out.issued = row.issued;
    out.due = row.due;
    out.dueOrigin = row.dueOrigin;
    out.amount = row.balance.amount;
    out.open = row.balance.openPrincipal();
    out.kid = row.kid;
    out.daysLate = row.due.isValid() && row.due < today ? static_cast<int>(row.due.daysTo(today)) : 0;
    out.caseId = row.caseId;
    out.caseNumber = row.caseNumber;
    return out;
}

/// Fills in what holds for an item that is in no case.
void decideItem(LedgerRow &out, const store::LedgerRow &row, const ClosedCases &closed, const Session &session)
{
    const engine::CaseFacts facts = itemFacts(row, session.creditor().policy);
    if (out.open.isZero()) {
        out.status = LedgerStatus::Settled;
    } else if (out.open.isNegative()) {
        out.status = LedgerStatus::Credit;
        out.reason = {.rule = "item.credit"};
    } else if (const Reason why = whyNotStart(row, facts, session.today()); why.isSet()) {
        out.status = why.rule == "item.not_due" ? LedgerStatus::NotDue
            : why.rule == "case.small_rest"     ? LedgerStatus::Settled
            : why.rule == "item.disputed"       ? LedgerStatus::Disputed
                                                : LedgerStatus::Uncollectable;
        out.reason = why;
    } else if (const Case *former = closed.of(row.id)) {
        out.status = row.writtenOff || former->closeReason == CloseReason::WrittenOff ? LedgerStatus::WrittenOff : LedgerStatus::Closed;
        out.reason = closed.whyNotStart(row.id);
        out.formerCase = former->id;
        out.formerCaseNumber = former->number;
    } else {
        const engine::Decision decision = engine::decide(facts, session.today(), session.law());
        out.status = row.writtenOff ? LedgerStatus::WrittenOff : LedgerStatus::NotStarted;
        out.canStart = true;
        out.coming = static_cast<int>(decision.coming);
        const engine::StepOutcome &next = decision.of(decision.coming);
        out.comingFrom = next.allowed ? session.today() : next.refusal.earliest;
        out.reason = next.allowed ? Reason() : next.refusal;
    }
}

} // namespace

Result<std::vector<LedgerRow>> LedgerWorkflow::rows(const LedgerFilter &filter, const Progress &progress)
{
    store::Snapshot snapshot(m_session.db());
    if (!snapshot.begun())
        return snapshot.begun().error();
    auto stored = store::LedgerQuery(m_session.db()).rows({.openOnly = filter.openOnly, .debtor = filter.debtor});
    if (!stored)
        return stored.error();
    auto cases = store::CaseFactsQuery(m_session.db()).all(store::CaseSelection::Open);
    if (!cases)
        return cases.error();
    auto closed = ClosedCases::read(m_session);
    if (!closed)
        return closed.error();
    QHash<qint64, CaseStanding> standings;
    standings.reserve(static_cast<qsizetype>(cases->size()));
    for (const store::CaseRows &one : *cases)
        standings.insert(one.value.id.value, standing(one, m_session));

    auto events = limitationEvents(m_session);
    if (!events)
        return events.error();
    std::vector<LedgerRow> out;
    out.reserve(stored->size());
    const auto total = static_cast<qint64>(stored->size());
    for (const store::LedgerRow &row : *stored) {
        LedgerRow line = plainRow(row, m_session.today());
        line.lapses = limitationOf(row, *events, m_session).date;
        if (row.caseId.isValid()) {
            const CaseStanding &shared = standings[row.caseId.value];
            line.stage = shared.stage;
            line.coming = shared.coming;
            line.comingFrom = shared.comingFrom;
            line.reason = shared.reason;
            line.status = caseStatus(row, shared);
            if (row.disputed)
                line.reason = {.rule = "item.disputed"};
        } else {
            decideItem(line, row, *closed, m_session);
        }
        out.push_back(std::move(line));
        if (out.size() % 8192 == 0) {
            if (progress.stopped())
                return Error{ErrorKind::Cancelled, Words::tr("Reading the ledger was stopped.")};
            progress.step(static_cast<qint64>(out.size()), total);
        }
    }
    return out;
}

Result<int> LedgerWorkflow::count(const LedgerFilter &filter)
{
    return store::LedgerQuery(m_session.db()).count({.openOnly = filter.openOnly, .debtor = filter.debtor});
}

Result<std::vector<LedgerRow>> LedgerWorkflow::uncollectable()
{
    auto all = rows();
    if (!all)
        return all.error();
    std::vector<LedgerRow> out;
    for (LedgerRow &row : *all) {
        if (!row.canStart && !row.caseId.isValid() && row.reason.isSet() && !row.open.isZero())
            out.push_back(std::move(row));
    }
    return out;
}

Result<LedgerSums> LedgerWorkflow::sums(const std::vector<ClaimId> &claims, const Progress &progress)
{
    return sumsOf(m_session, claims, progress);
}

Result<engine::Statement> LedgerWorkflow::statement(ClaimId claim)
{
    auto owner = store::CaseStore(m_session.db()).caseOfClaim(claim);
    if (!owner)
        return owner.error();
    store::CaseFactsQuery query(m_session.db());
    auto rows = *owner ? query.one(**owner) : query.item(claim);
    if (!rows)
        return rows.error();
    return engine::statement(caseFacts(*rows, m_session.creditor().policy), m_session.today(), m_session.law());
}

Result<DebtorCard> LedgerWorkflow::debtor(DebtorId id)
{
    auto found = store::DebtorStore(m_session.db()).find(id);
    if (!found)
        return found.error();
    DebtorCard out;
    out.debtor = *found;
    auto rows = store::LedgerQuery(m_session.db()).rows({.debtor = id});
    if (!rows)
        return rows.error();
    for (const store::LedgerRow &row : *rows) {
        out.open += row.balance.openPrincipal();
        ++out.openItems;
        if (row.caseId.isValid() && std::find(out.cases.begin(), out.cases.end(), row.caseId) == out.cases.end())
            out.cases.push_back(row.caseId);
    }
    return out;
}

Result<std::vector<Debtor>> LedgerWorkflow::debtors()
{
    return store::DebtorStore(m_session.db()).list();
}

Result<void> LedgerWorkflow::saveDebtor(const Debtor &debtor)
{
    if (debtor.name.trimmed().isEmpty() || text::hasControlCharacters(debtor.name))
        return Error{ErrorKind::BadInput, Words::tr("A debtor needs a name.")};
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    if (auto kept = keepDebtor(m_session, debtor); !kept)
        return kept;
    if (auto done = tx.commit(); !done)
        return done;
    Changes changes;
    changes.ledger = changes.cases = true;
    m_session.announce(changes);
    return {};
}

Result<int> LedgerWorkflow::setDue(const std::vector<ClaimId> &claims, QDate due)
{
    return complete(claims, [due](const Claim &) { return due; });
}

Result<int> LedgerWorkflow::setTerms(const std::vector<ClaimId> &claims, int days)
{
    return complete(claims, [days](const Claim &claim) { return claim.issued.isValid() ? claim.issued.addDays(days) : QDate(); });
}

Result<int> LedgerWorkflow::complete(const std::vector<ClaimId> &claims, const std::function<QDate(const Claim &)> &dueOf)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    store::ClaimStore store(m_session.db());
    store::CaseStore cases(m_session.db());
    int count = 0;
    for (const ClaimId id : claims) {
        auto claim = store.find(id);
        if (!claim)
            return claim.error();
        auto owner = cases.caseOfClaim(id);
        if (!owner)
            return owner.error();
        if (*owner) {
            auto letters = store::LetterStore(m_session.db()).lettersOf(**owner);
            if (!letters)
                return letters.error();
            const bool told = std::any_of(letters->begin(), letters->end(), [](const Letter &letter) {
                return isEffective(letter.state) || isPending(letter.state);
            });
            if (told) {
                return Error{ErrorKind::Conflict,
                             Words::tr("Invoice %1 has letters that rest on its due date %2; it can no longer be changed.")
                                 .arg(claim->number, fmt::date(claim->due))};
            }
        }
        const QDate due = dueOf(*claim);
        if (!due.isValid()) {
            return Error{ErrorKind::BadInput,
                         Words::tr("Invoice %1 has no invoice date; give its due date itself.").arg(claim->number)};
        }
        if (claim->issued.isValid() && due < claim->issued) {
            return Error{ErrorKind::BadInput,
                         Words::tr("Invoice %1 cannot fall due on %2, before its date %3.").arg(claim->number, fmt::date(due), fmt::date(claim->issued))};
        }
        if (auto set = store.setDue(id, due, DueOrigin::User); !set)
            return set.error();
        if (auto spread = respreadOf(id, *owner); !spread)
            return spread.error();
        if (auto noted = m_session.journal(QStringLiteral("claim.due"), QStringLiteral("claim %1").arg(id.value),
                                           QStringLiteral("{\"due\":\"%1\",\"before\":\"%2\"}").arg(fmt::isoDate(due), fmt::isoDate(claim->due)));
            !noted)
            return noted.error();
        ++count;
    }
    if (auto done = tx.commit(); !done)
        return done.error();
    Changes changes;
    changes.ledger = true;
    m_session.announce(changes);
    return count;
}

Result<void> LedgerWorkflow::respreadOf(ClaimId id, std::optional<CaseId> owner)
{
    // Interest counts from the due date, so payments on the item may now cover other parts of it.
    store::CaseFactsQuery query(m_session.db());
    auto rows = owner ? query.one(*owner) : query.item(id);
    if (!rows)
        return rows.error();
    return rows->payments.empty() ? Result<void>() : respread(m_session, *rows);
}

Result<void> LedgerWorkflow::setWrittenOff(ClaimId id, bool writtenOff)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    store::ClaimStore claims(m_session.db());
    auto claim = claims.find(id);
    if (!claim)
        return claim.error();
    claim->writtenOff = writtenOff;
    if (auto saved = claims.update(*claim); !saved)
        return saved;
    if (auto noted = m_session.journal(writtenOff ? QStringLiteral("claim.written_off") : QStringLiteral("claim.written_off_undone"),
                                       QStringLiteral("claim %1").arg(id.value), {});
        !noted)
        return noted;
    if (auto done = tx.commit(); !done)
        return done;
    Changes changes;
    changes.ledger = true;
    m_session.announce(changes);
    return {};
}

} // namespace workflow
