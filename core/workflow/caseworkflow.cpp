// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/caseworkflow.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/store/casefactsquery.h"
#include "core/store/casestore.h"
#include "core/store/claimstore.h"
#include "core/store/database.h"
#include "core/store/debtorstore.h"
#include "core/store/ledgerquery.h"
#include "core/store/transaction.h"
#include "core/workflow/casechange.h"
#include "core/workflow/facts.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <map>

namespace workflow {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CaseWorkflow", text);
}

/// The ledger rows of these claims in the order asked; refuses one that is not there.
Result<std::vector<store::LedgerRow>> ledgerRows(Session &session, const std::vector<ClaimId> &claims)
{
    auto all = store::LedgerQuery(session.db()).rows({false, {}});
    if (!all)
        return all.error();
    std::map<qint64, const store::LedgerRow *> byId;
    for (const store::LedgerRow &row : *all)
        byId[row.id.value] = &row;
    std::vector<store::LedgerRow> out;
    for (const ClaimId id : claims) {
        const auto found = byId.find(id.value);
        if (found == byId.end())
            return Error{ErrorKind::NotFound, tr("One of the invoices is no longer in the ledger. Open the ledger again.")};
        out.push_back(*found->second);
    }
    return out;
}

/// Why a case cannot be started for the item, as an error that names it.
Result<void> mayStart(Session &session, const store::LedgerRow &row)
{
    const QString name = row.number.isEmpty() ? row.debtorName : row.number;
    if (row.caseId.isValid()) {
        return Error{ErrorKind::Conflict, tr("Invoice %1 is in case %2 already.").arg(name, row.caseNumber), {}, QStringLiteral("item.in_case")};
    }
    const engine::CaseFacts facts = itemFacts(row, session.creditor().policy);
    const Reason why = engine::whyUncollectable(facts.claims.front(), row.debtorKind, row.debtorPostable || row.debtorHasEmail, session.today());
    if (!why.isSet())
        return {};
    Error error = refusalError(session, why);
    error.message = tr("Invoice %1: %2").arg(name, error.message);
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
        return Error{ErrorKind::Usage, tr("Choose at least one invoice.")};
    auto rows = ledgerRows(m_session, claims);
    if (!rows)
        return rows.error();
    for (const store::LedgerRow &row : *rows) {
        if (auto fine = mayStart(m_session, row); !fine)
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
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
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
            return Error{ErrorKind::NotFound, tr("There is no invoice \"%1\" in the ledger. See: kravbok-cli ledger list").arg(word)};
        if (fits.size() > 1) {
            return Error{ErrorKind::Conflict,
                         tr("Several customers have an invoice \"%1\". Write customer/number, such as 1001/%1.").arg(word)};
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
        row.state = rows.value.state;
        row.closeReason = rows.value.closeReason;
        row.opened = rows.value.opened;
        row.closed = rows.value.closed;
        row.pausedUntil = rows.value.pausedUntil;
        row.claims = static_cast<int>(rows.claims.size());
        row.stage = stageOf(rows.letters);
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
        auto statement = engine::statement(facts, m_session.today(), m_session.law());
        if (!statement)
            return statement.error();
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
    return Error{ErrorKind::NotFound, tr("There is no case \"%1\". See: kravbok-cli case list").arg(word)};
}

Result<CaseView> CaseWorkflow::view(CaseId id, QDate on)
{
    auto rows = store::CaseFactsQuery(m_session.db()).one(id);
    if (!rows)
        return rows.error();
    const engine::CaseFacts facts = caseFacts(*rows, m_session.creditor().policy);
    auto statement = engine::statement(facts, on, m_session.law());
    if (!statement)
        return statement.error();
    auto events = store::CaseStore(m_session.db()).events(id);
    if (!events)
        return events.error();
    CaseView out;
    out.statement = std::move(*statement);
    out.decision = engine::decide(facts, on, m_session.law());
    out.events = std::move(*events);
    out.stage = stageOf(rows->letters);
    for (const int days : {7, 14, 30}) {
        const QDate day = on.addDays(days);
        // A day beyond the known rates is left out, never computed with the last known value.
        if (auto later = engine::statement(facts, day, m_session.law()))
            out.payBy.emplace_back(day, later->total);
    }
    out.file = std::move(rows->value);
    out.debtor = std::move(rows->debtor);
    out.letters = std::move(rows->letters);
    return out;
}

Result<void> CaseWorkflow::pause(CaseId id, QDate until, const QString &note)
{
    if (until < m_session.today())
        return Error{ErrorKind::Usage, tr("A pause cannot end on %1, which has passed.").arg(fmt::date(until))};
    return change(id, [&](Case &file) -> Result<Recorded> {
        if (file.state == CaseState::Closed)
            return Error{ErrorKind::Conflict, tr("Case %1 is closed.").arg(file.number)};
        file.state = CaseState::Paused;
        file.pausedUntil = until;
        QJsonObject data = noteData(note);
        data.insert(QStringLiteral("until"), fmt::isoDate(until));
        return Recorded{QStringLiteral("case.paused"), data};
    });
}

Result<void> CaseWorkflow::resume(CaseId id)
{
    return change(id, [&](Case &file) -> Result<Recorded> {
        if (file.state != CaseState::Paused && file.state != CaseState::Disputed)
            return Error{ErrorKind::Conflict, tr("Case %1 is neither paused nor disputed.").arg(file.number)};
        if (auto cleared = setDisputed(file.claims, false); !cleared)
            return cleared.error();
        file.state = CaseState::Active;
        file.pausedUntil = {};
        return Recorded{QStringLiteral("case.resumed"), {}};
    });
}

Result<void> CaseWorkflow::dispute(CaseId id, ClaimId claim, const QString &note)
{
    return change(id, [&](Case &file) -> Result<Recorded> {
        if (file.state == CaseState::Closed)
            return Error{ErrorKind::Conflict, tr("Case %1 is closed.").arg(file.number)};
        const std::vector<ClaimId> which = claim.isValid() ? std::vector<ClaimId>{claim} : file.claims;
        for (const ClaimId one : which) {
            if (std::find(file.claims.begin(), file.claims.end(), one) == file.claims.end())
                return Error{ErrorKind::NotFound, tr("That invoice is not in case %1.").arg(file.number)};
        }
        if (auto marked = setDisputed(which, true); !marked)
            return marked.error();
        if (auto gone = withdrawPending(m_session, file, QStringLiteral("disputed")); !gone)
            return gone.error();
        file.state = CaseState::Disputed;
        return Recorded{QStringLiteral("case.disputed"), noteData(note)};
    });
}

Result<void> CaseWorkflow::close(CaseId id, CloseReason reason, const QString &note)
{
    return change(id, [&](Case &file) -> Result<Recorded> {
        if (file.state == CaseState::Closed)
            return Error{ErrorKind::Conflict, tr("Case %1 is closed already.").arg(file.number)};
        if (auto gone = withdrawPending(m_session, file, QStringLiteral("closed")); !gone)
            return gone.error();
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
    auto rows = store::CaseFactsQuery(m_session.db()).one(id);
    if (!rows)
        return rows.error();
    auto statement = engine::statement(caseFacts(*rows, m_session.creditor().policy), m_session.today(), m_session.law());
    if (!statement)
        return statement.error();
    if (!statement->total.isPositive())
        return Error{ErrorKind::Conflict, tr("Nothing is open in case %1.").arg(rows->value.number)};
    return change(id, [&](Case &file) -> Result<Recorded> {
        if (file.state != CaseState::Closed)
            return Error{ErrorKind::Conflict, tr("Case %1 is open already.").arg(file.number)};
        file.state = CaseState::Active;
        file.closed = {};
        file.closeReason.reset();
        return Recorded{QStringLiteral("case.reopened"), {}};
    });
}

Result<void> CaseWorkflow::note(CaseId id, const QString &text)
{
    if (text.trimmed().isEmpty())
        return Error{ErrorKind::Usage, tr("The note is empty.")};
    return change(id, [&](Case &) -> Result<Recorded> { return Recorded{QStringLiteral("note"), noteData(text)}; });
}

Result<void> CaseWorkflow::setDisputed(const std::vector<ClaimId> &claims, bool disputed)
{
    store::ClaimStore store(m_session.db());
    for (const ClaimId id : claims) {
        auto claim = store.find(id);
        if (!claim)
            return claim.error();
        if (claim->disputed == disputed)
            continue;
        claim->disputed = disputed;
        if (auto saved = store.update(*claim); !saved)
            return saved;
    }
    return {};
}

Result<void> CaseWorkflow::change(CaseId id, const std::function<Result<Recorded>(Case &)> &act)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    store::CaseStore cases(m_session.db());
    auto file = cases.find(id);
    if (!file)
        return file.error();
    auto what = act(*file);
    if (!what)
        return what.error();
    if (auto saved = cases.update(*file); !saved)
        return saved;
    if (auto noted = record(m_session, *file, what->kind, what->data); !noted)
        return noted;
    if (auto done = tx.commit(); !done)
        return done;
    m_session.announce(caseChanges());
    return {};
}

} // namespace workflow
