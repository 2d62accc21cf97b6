// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/limitationworkflow.h"

#include "core/calendar/calendar.h"
#include "core/calendar/dateformat.h"
#include "core/engine/ruleids.h"
#include "core/store/casefactsquery.h"
#include "core/store/casestore.h"
#include "core/store/claimstore.h"
#include "core/store/limitationstore.h"
#include "core/store/transaction.h"
#include "core/workflow/casechange.h"
#include "core/workflow/facts.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LimitationWorkflow)
};

Changes limitationChanges()
{
    Changes changes;
    changes.cases = changes.ledger = true;
    return changes;
}

/// What an agreement on more time is refused with: the sentence of the rule and its paragraph.
Error extensionError(const Session &session, const Reason &reason)
{
    return {ErrorKind::Refused, QStringLiteral("%1 (%2)").arg(session.sentence(reason), session.lawOf(reason)), {},
            QStringLiteral("limitation.extended")};
}

/// Why the event cannot be noted.
Result<void> sane(const LimitationEvent &event, const engine::ClaimFacts &claim, const Session &session)
{
    if (!event.day.isValid() || event.day > session.today())
        return Error{ErrorKind::BadInput, Words::tr("Give the day it happened, today at the latest.")};
    if (!claim.due.isValid())
        return Error{ErrorKind::Refused, Words::tr("Invoice %1 has no due date. Complete it first.").arg(claim.number)};
    engine::ClaimFacts before = claim;
    std::erase_if(before.limitation, [&event](const LimitationEvent &one) { return one.day > event.day; });
    const engine::Limitation was = engine::limitation(before, event.day, session.law());
    const bool establishes = event.kind == LimitationKind::Decision || event.kind == LimitationKind::Start;
    if (was.date.isValid() && event.day > was.date && !establishes) {
        return Error{ErrorKind::Refused, Words::tr("Invoice %1 became time-barred on %2; what happens later revives nothing. Take legal advice if the debtor has promised to pay after that.")
                                             .arg(claim.number, fmt::date(was.date)),
                     {}, QStringLiteral("limitation.passed")};
    }
    if (event.kind != LimitationKind::Extension)
        return {};
    if (claim.issued.isValid() && event.day < claim.issued)
        return extensionError(session, {.rule = engine::rule::limitationExtensionEarly});
    engine::ClaimFacts with = claim;
    with.limitation.push_back(event);
    std::stable_sort(with.limitation.begin(), with.limitation.end(),
                     [](const LimitationEvent &a, const LimitationEvent &b) { return a.day < b.day; });
    const engine::Limitation now = engine::limitation(with, event.day, session.law());
    if (event.until > now.date)
        return extensionError(session, {.rule = engine::rule::limitationExtensionLimit, .earliest = now.date, .date = event.day});
    return {};
}

/// The claim as facts, from its case or alone.
Result<store::CaseRows> rowsOf(Session &session, ClaimId claim)
{
    auto owner = store::CaseStore(session.db()).caseOfClaim(claim);
    if (!owner)
        return owner.error();
    store::CaseFactsQuery query(session.db());
    return *owner ? query.one(**owner) : query.item(claim);
}

Result<void> noted(Session &session, const store::CaseRows &rows, const LimitationEvent &event, const QString &kind)
{
    const auto one = std::find_if(rows.claims.begin(), rows.claims.end(),
                                  [&event](const store::CaseClaim &other) { return other.claim.id == event.claim; });
    QJsonObject data{{QStringLiteral("invoice"), one->claim.number},
                     {QStringLiteral("what"), enumText(event.kind)},
                     {QStringLiteral("date"), fmt::isoDate(event.day)}};
    if (event.until.isValid())
        data.insert(QStringLiteral("until"), fmt::isoDate(event.until));
    if (!event.note.isEmpty())
        data.insert(QStringLiteral("note"), event.note);
    if (rows.value.id.isValid())
        return record(session, rows.value, kind, data);
    return session.journal(kind, QStringLiteral("claim %1").arg(one->claim.key),
                           QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact)));
}

} // namespace

Result<LimitationEvent> LimitationWorkflow::addInside(const LimitationEvent &wanted)
{
    LimitationEvent event = wanted;
    event.note = event.note.trimmed();
    auto rows = rowsOf(m_session, event.claim);
    if (!rows)
        return rows.error();
    const engine::CaseFacts facts = caseFacts(*rows, m_session.creditor().policy);
    for (const engine::ClaimFacts &claim : facts.claims) {
        if (claim.id != event.claim)
            continue;
        if (auto fine = sane(event, claim, m_session); !fine)
            return fine.error();
    }
    auto id = store::LimitationStore(m_session.db()).insert(event);
    if (!id)
        return id.error();
    event.id = *id;
    if (auto done = noted(m_session, *rows, event, QStringLiteral("limitation.event")); !done)
        return done.error();
    return event;
}

Result<LimitationEvent> LimitationWorkflow::add(const LimitationEvent &event)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto added = addInside(event);
    if (!added)
        return added;
    if (auto done = tx.commit(); !done)
        return done.error();
    m_session.announce(limitationChanges());
    return added;
}

Result<void> LimitationWorkflow::undo(LimitationEventId id)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    store::LimitationStore store(m_session.db());
    auto event = store.find(id);
    if (!event)
        return event.error();
    if (event->undone)
        return Error{ErrorKind::Conflict, Words::tr("Event %1 is taken back already.").arg(id.value)};
    if (auto done = store.setUndone(id, true); !done)
        return done;
    auto rows = rowsOf(m_session, event->claim);
    if (!rows)
        return rows.error();
    if (auto done = noted(m_session, *rows, *event, QStringLiteral("limitation.undone")); !done)
        return done;
    if (auto done = tx.commit(); !done)
        return done;
    m_session.announce(limitationChanges());
    return {};
}

Result<std::vector<LimitationEvent>> LimitationWorkflow::events(ClaimId claim)
{
    return store::LimitationStore(m_session.db()).ofClaim(claim);
}

} // namespace workflow
