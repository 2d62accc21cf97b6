// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/importworkflow.h"

#include "core/calendar/dateformat.h"
#include "core/store/casefactsquery.h"
#include "core/store/casestore.h"
#include "core/store/claimdocumentstore.h"
#include "core/store/claimstore.h"
#include "core/store/database.h"
#include "core/store/debtorstore.h"
#include "core/store/entryrulestore.h"
#include "core/store/importstore.h"
#include "core/store/letterstore.h"
#include "core/store/transaction.h"
#include "core/store/vanishedstore.h"
#include "core/workflow/bankcommit.h"
#include "core/workflow/casechange.h"
#include "core/workflow/claimworkflow.h"
#include "core/workflow/closedcases.h"
#include "core/workflow/importcommit.h"
#include "core/workflow/paymentworkflow.h"
#include "core/workflow/settlement.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportWorkflow)
};

Changes importChanges()
{
    Changes changes;
    changes.ledger = changes.imports = changes.cases = changes.payments = true;
    return changes;
}

/// Takes one row of an import back.
Result<void> takeBack(Session &session, const store::ImportedRow &row)
{
    switch (row.subject) {
    case store::ImportSubject::Claim: {
        store::ClaimStore claims(session.db());
        if (row.action == store::ImportAction::Updated)
            return claims.restore(row.before);
        if (auto forgotten = store::VanishedStore(session.db()).forget(ClaimId{row.row}); !forgotten)
            return forgotten;
        auto removed = claims.remove(ClaimId{row.row});
        if (!removed && removed.error().kind == ErrorKind::Conflict) {
            Error error = removed.error();
            error.message = Words::tr("The import cannot be taken back: a case, letter or payment rests on %1. Withdraw that first.").arg(row.key);
            return error;
        }
        return removed;
    }
    case store::ImportSubject::Debtor: {
        store::DebtorStore debtors(session.db());
        if (row.action == store::ImportAction::Updated)
            return debtors.restore(row.before);
        auto removed = debtors.remove(DebtorId{row.row});
        // Something else has come to rest on the customer meanwhile: it stays.
        if (!removed && removed.error().kind == ErrorKind::Conflict)
            return {};
        return removed;
    }
    case store::ImportSubject::Payment:
        return PaymentWorkflow(session).undoInside(PaymentId{row.row});
    }
    return {};
}

/// Fees that were taken back because by the import nothing was owed stand again, unless nothing is owed all the same.
Result<void> restoreFees(Session &session, CaseId id, const QDateTime &since)
{
    auto events = store::CaseStore(session.db()).events(id);
    auto file = store::CaseFactsQuery(session.db()).one(id);
    if (!events || !file)
        return events ? file.error() : events.error();
    bool any = false;
    for (const CaseEvent &event : *events) {
        const QJsonObject data = QJsonDocument::fromJson(event.data.toUtf8()).object();
        if (event.kind != u"fee.reversed" || event.at < since || data.value(QStringLiteral("why")).toString() != u"nothing_owed")
            continue;
        const qint64 letter = data.value(QStringLiteral("letter")).toInteger();
        if (auto stands = store::LetterStore(session.db()).setFeeReversed(LetterId{letter}, false); !stands)
            return stands;
        auto noted = record(session, file->value, QStringLiteral("fee.restored"),
                            {{QStringLiteral("letter"), letter},
                             {QStringLiteral("step"), data.value(QStringLiteral("step"))},
                             {QStringLiteral("amount"), data.value(QStringLiteral("amount"))}});
        if (!noted)
            return noted;
        any = true;
    }
    if (!any)
        return {};
    auto now = store::CaseFactsQuery(session.db()).one(id);
    if (!now)
        return now.error();
    auto still = reverseUnowed(session, *now);
    return still ? Result<void>() : Result<void>(still.error());
}

/// Cases whose claims are as they were before the import: their payments cover other parts again, and a
/// case the import settled opens.
Result<void> reckonAnew(Session &session, const std::vector<store::ImportedRow> &rows, const QDateTime &since)
{
    auto closed = ClosedCases::read(session);
    if (!closed)
        return closed.error();
    std::set<qint64> touched;
    for (const store::ImportedRow &row : rows) {
        if (row.subject != store::ImportSubject::Claim || row.action != store::ImportAction::Updated)
            continue;
        auto owner = store::CaseStore(session.db()).caseOfClaim(ClaimId{row.row});
        if (!owner)
            return owner.error();
        if (*owner)
            touched.insert((*owner)->value);
        else if (const Case *file = closed->of(ClaimId{row.row}))
            touched.insert(file->id.value);
    }
    for (const qint64 id : touched) {
        if (auto fees = restoreFees(session, CaseId{id}, since); !fees)
            return fees;
        auto file = store::CaseFactsQuery(session.db()).one(CaseId{id});
        if (!file)
            return file.error();
        if (auto spread = respread(session, *file); !spread)
            return spread;
        if (auto opened = settleOrReopen(session, CaseId{id}, MoneyMove::TakenBack); !opened)
            return opened;
    }
    return {};
}

} // namespace

Result<ImportOutcome> ImportWorkflow::dryRun(const import::ImportBatch &batch)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    // The same work as the real thing, never committed: what is shown is what would happen.
    auto outcome = ImportCommit(m_session, batch).run({});
    tx.rollback();
    if (outcome && outcome->outcome == u"imported") {
        outcome->outcome = QStringLiteral("inspected");
        outcome->batch = {};
    }
    return outcome;
}

Result<ImportOutcome> ImportWorkflow::commit(const import::ImportBatch &batch, const Progress &progress)
{
    if (batch.refused)
        return Error{ErrorKind::BadInput, Words::tr("%1 was refused and cannot be imported.").arg(batch.file)};
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto outcome = ImportCommit(m_session, batch).run(progress);
    if (!outcome || outcome->outcome != u"imported")
        return outcome;
    // Until the very last moment: what was asked for while payments were placed counts as well.
    if (progress.stopped())
        return Error{ErrorKind::Cancelled, Words::tr("The import was stopped; nothing was changed.")};
    if (auto done = tx.commit(); !done)
        return done.error();
    m_session.announce(importChanges());
    return outcome;
}

Result<void> ImportWorkflow::undo(BatchId id)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    store::ImportStore imports(m_session.db());
    auto batch = imports.find(id);
    if (!batch)
        return batch.error();
    if (batch->undone)
        return Error{ErrorKind::Conflict, Words::tr("Import %1 is taken back already.").arg(id.value)};
    auto later = imports.hasLaterChanges(id);
    if (!later)
        return later.error();
    if (*later)
        return Error{ErrorKind::Conflict, Words::tr("A later import changed what import %1 brought. Take the later one back first.").arg(id.value)};
    auto rows = imports.rows(id);
    if (!rows)
        return rows.error();
    if (auto gone = store::ClaimDocumentStore(m_session.db()).removeOfBatch(id); !gone)
        return gone;
    for (auto row = rows->rbegin(); row != rows->rend(); ++row) {
        if (row->action == store::ImportAction::Unchanged)
            continue;
        if (auto back = takeBack(m_session, *row); !back)
            return back;
    }
    if (auto back = BankCommit::undo(m_session, id); !back)
        return back;
    if (auto fresh = reckonAnew(m_session, *rows, batch->at); !fresh)
        return fresh;
    if (auto back = store::VanishedStore(m_session.db()).takeBack(id); !back)
        return back;
    if (auto back = store::EntryRuleStore(m_session.db()).takeBack(id); !back)
        return back;
    if (auto marked = imports.markUndone(id); !marked)
        return marked;
    if (auto noted = m_session.journal(QStringLiteral("import.undone"), QStringLiteral("batch %1").arg(id.value), {}); !noted)
        return noted;
    if (auto done = tx.commit(); !done)
        return done;
    m_session.announce(importChanges());
    return {};
}

Result<std::vector<ImportRecord>> ImportWorkflow::list()
{
    auto batches = store::ImportStore(m_session.db()).list();
    if (!batches)
        return batches.error();
    std::vector<ImportRecord> out;
    for (const store::StoredBatch &batch : *batches)
        out.push_back({batch.id, batch.file, batch.format, batch.sha256, batch.day, batch.inserted, batch.updated, batch.undone});
    return out;
}

} // namespace workflow
