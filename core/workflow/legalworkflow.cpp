// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/legalworkflow.h"

#include "core/calendar/dateformat.h"
#include "core/engine/courtcosts.h"
#include "core/engine/reckoning.h"
#include "core/engine/statement.h"
#include "core/money/format.h"
#include "core/store/casefactsquery.h"
#include "core/store/casestore.h"
#include "core/store/database.h"
#include "core/store/legaleventstore.h"
#include "core/store/letterstore.h"
#include "core/store/transaction.h"
#include "core/workflow/casechange.h"
#include "core/workflow/facts.h"

#include <QCoreApplication>

#include <algorithm>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LegalWorkflow)
};

Changes legalChanges()
{
    Changes changes;
    changes.ledger = changes.cases = changes.letters = changes.payments = true;
    return changes;
}

Result<void> mayHappen(const Session &session, const store::CaseRows &rows, QDate day)
{
    if (!day.isValid())
        return Error{ErrorKind::Usage, Words::tr("Say the day on which it happened.")};
    if (day > session.today())
        return Error{ErrorKind::Refused, Words::tr("%1 has not come yet.").arg(fmt::date(day)), {}, QStringLiteral("legal.future")};
    if (!rows.legal.empty() && day < rows.legal.back().day) {
        return Error{ErrorKind::Refused,
                     Words::tr("The last event of case %1 is of %2; the next cannot be before it. Take that one back first.")
                         .arg(rows.value.number, fmt::date(rows.legal.back().day)),
                     {}, QStringLiteral("legal.order"), rows.legal.back().day};
    }
    return {};
}

/// The claims a step is about: those of its papers, else all that are open and, but for a conciliation
/// complaint, undisputed.
std::vector<ClaimId> claimsOf(const Session &session, const store::CaseRows &rows, Step step, QDate day, LetterId letter)
{
    for (const Letter &one : rows.letters) {
        if (one.id == letter && !one.claims.empty())
            return one.claims;
    }
    const engine::CaseFacts facts = caseFacts(rows, session.creditor().policy);
    std::vector<ClaimId> out;
    if (auto statement = engine::statement(facts, day, session.law())) {
        for (size_t i = 0; i < statement->claims.size(); ++i) {
            const bool rests = facts.claims[i].disputed && step != Step::Conciliation;
            if (statement->claims[i].open.isPositive() && !rests)
                out.push_back(statement->claims[i].claim);
        }
    }
    return out.empty() ? rows.value.claims : out;
}

/// The claim the costs stand on: the one that fell due first.
ClaimId oldest(const store::CaseRows &rows, const std::vector<ClaimId> &claims)
{
    ClaimId found;
    QDate due;
    for (const store::CaseClaim &one : rows.claims) {
        if (std::find(claims.begin(), claims.end(), one.claim.id) == claims.end())
            continue;
        if (!found.isValid() || (one.claim.due.isValid() && (!due.isValid() || one.claim.due < due))) {
            found = one.claim.id;
            due = one.claim.due;
        }
    }
    return found;
}

/// What each step can end in, and what can be said of it on the way.
bool canHave(Step step, LegalEventKind kind)
{
    using K = LegalEventKind;
    if (kind == K::Withdrawn || kind == K::NoDecision || kind == K::Answered || kind == K::Objected || kind == K::Refused)
        return true;
    switch (step) {
    case Step::Attachment:
        return kind == K::Attached || kind == K::NothingFound;
    case Step::BankruptcyPetition:
        return kind == K::Declared || kind == K::Settled;
    case Step::Conciliation:
        return kind == K::Decided || kind == K::Settled;
    default:
        return false;
    }
}

/// R and the fees of a day, or why a step cannot be handed in on it.
Result<engine::StepCosts> costsOf(const Session &session, Step step, QDate day)
{
    engine::StepCosts costs = engine::stepCosts(step, session.creditor().policy, day, session.law());
    if (costs.missing)
        return session.law().row(*costs.missing, day).error();
    return costs;
}

QJsonObject eventData(const LegalEvent &event)
{
    QJsonObject data{{QStringLiteral("event"), event.id.value},
                     {QStringLiteral("step"), enumText(event.step)},
                     {QStringLiteral("kind"), enumText(event.kind)},
                     {QStringLiteral("day"), fmt::isoDate(event.day)}};
    if (event.rettsgebyr.isPositive()) {
        data.insert(QStringLiteral("fee"), fmt::plain(event.fee));
        data.insert(QStringLiteral("writing"), fmt::plain(event.writing));
        data.insert(QStringLiteral("R"), fmt::plain(event.rettsgebyr));
    }
    if (!event.note.isEmpty())
        data.insert(QStringLiteral("note"), event.note);
    return data;
}

/// Stores an event with its line in the history; call inside the verb's transaction.
Result<LegalEvent> storeEvent(Session &session, const store::CaseRows &rows, LegalEvent event)
{
    event.caseId = rows.value.id;
    auto id = store::LegalEventStore(session.db()).insert(event);
    if (!id)
        return id.error();
    event.id = *id;
    const QString kind = QStringLiteral("legal.") + enumText(event.kind);
    if (auto noted = record(session, rows.value, kind, eventData(event)); !noted)
        return noted.error();
    return event;
}

} // namespace

Result<LegalEvent> recordFiling(Session &session, const store::CaseRows &rows, Step step, QDate day, LetterId letter,
                                const QString &note)
{
    auto costs = costsOf(session, step, day);
    if (!costs)
        return costs.error();
    LegalEvent event;
    event.letter = letter;
    event.step = step;
    event.kind = LegalEventKind::Filed;
    event.day = day;
    event.note = note.trimmed();
    event.claims = claimsOf(session, rows, step, day, letter);
    // The service of a konkursvarsel costs when it is done; a bankruptcy petition costs the debtor nothing.
    if (step == Step::Attachment || step == Step::Conciliation) {
        event.fee = costs->fee;
        event.feeMultipleE4 = costs->feeMultipleE4;
        event.writing = costs->writing;
        event.writingMultipleE4 = costs->writingMultipleE4;
        event.writingVatBp = costs->writingVatBp;
        event.rettsgebyr = costs->rettsgebyr;
        event.costClaim = oldest(rows, event.claims);
    }
    return storeEvent(session, rows, std::move(event));
}

std::vector<LegalEventKind> outcomesOf(Step step)
{
    std::vector<LegalEventKind> out;
    for (const auto &[kind, word] : EnumNames<LegalEventKind>::names) {
        if (!isLetterStep(step) && kind != LegalEventKind::Filed && kind != LegalEventKind::Served && canHave(step, kind))
            out.push_back(kind);
    }
    return out;
}

Result<LegalEvent> LegalWorkflow::filed(CaseId id, Step step, QDate day, const QString &note)
{
    if (isLetterStep(step))
        return Error{ErrorKind::Usage, Words::tr("%1 is a letter; it is confirmed in the outbox.").arg(m_session.stepName(step))};
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto rows = store::CaseFactsQuery(m_session.db()).one(id);
    if (!rows)
        return rows.error();
    if (rows->value.state == CaseState::Closed)
        return Error{ErrorKind::Conflict, Words::tr("Case %1 is closed.").arg(rows->value.number)};
    if (auto fine = mayHappen(m_session, *rows, day); !fine)
        return fine.error();
    const engine::LegalState state = engine::legalState(caseFacts(*rows, m_session.creditor().policy), step, day);
    LetterId papers;
    for (const Letter &letter : rows->letters) {
        if (letter.step != step || letter.made > day || letter.state == LetterState::Withdrawn)
            continue;
        const bool isUsed = std::any_of(rows->legal.begin(), rows->legal.end(), [&](const LegalEvent &event) {
            return event.letter == letter.id && event.kind == LegalEventKind::Filed;
        });
        if (!isUsed)
            papers = letter.id;
    }
    if (state.isRunning() && !papers.isValid()) {
        return Error{ErrorKind::Conflict,
                     Words::tr("%1 in case %2 was handed in on %3 already. Register what came of it first.")
                         .arg(m_session.stepName(step), rows->value.number, fmt::date(state.filed))};
    }
    if (papers.isValid()) {
        store::LetterStore letters(m_session.db());
        auto letter = letters.find(papers);
        if (!letter)
            return letter.error();
        if (isPending(letter->state)) {
            if (auto sent = letters.markSent(papers, letter->state, LetterState::Posted, day); !sent)
                return sent.error();
        }
    }
    auto event = recordFiling(m_session, *rows, step, day, papers, note);
    if (!event)
        return event.error();
    if (auto done = tx.commit(); !done)
        return done.error();
    m_session.announce(legalChanges());
    return event;
}

Result<LegalEvent> LegalWorkflow::served(CaseId id, QDate day, const QString &note)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto rows = store::CaseFactsQuery(m_session.db()).one(id);
    if (!rows)
        return rows.error();
    if (auto fine = mayHappen(m_session, *rows, day); !fine)
        return fine.error();
    const engine::LegalState state =
        engine::legalState(caseFacts(*rows, m_session.creditor().policy), Step::BankruptcyNotice, day);
    if (state.isRunning() && state.served.isValid() && day <= engine::bankruptcyWindow(state.served, m_session.law()).closes) {
        return Error{ErrorKind::Conflict,
                     Words::tr("The bankruptcy notice of case %1 was served on %2 already.").arg(rows->value.number, fmt::date(state.served))};
    }
    LegalEvent event;
    event.claims = state.claims;
    for (const Letter &letter : rows->letters) {
        if (letter.step == Step::BankruptcyNotice && isEffective(letter.state))
            event.letter = letter.id;
    }
    if (!state.isRunning() || state.served.isValid()) {
        auto filing = recordFiling(m_session, *rows, Step::BankruptcyNotice, day, event.letter, {});
        if (!filing)
            return filing.error();
        event.claims = filing->claims;
    }
    if (event.claims.empty())
        event.claims = claimsOf(m_session, *rows, Step::BankruptcyNotice, day, event.letter);
    auto costs = costsOf(m_session, Step::BankruptcyNotice, day);
    if (!costs)
        return costs.error();
    event.step = Step::BankruptcyNotice;
    event.kind = LegalEventKind::Served;
    event.day = day;
    event.fee = costs->fee;
    event.feeMultipleE4 = costs->feeMultipleE4;
    event.rettsgebyr = costs->rettsgebyr;
    event.costClaim = oldest(*rows, event.claims);
    // Service is an out-of-court cost: what compensation stands for already is not claimed again (§ 2-6).
    event.feeOffset = std::min(event.fee, engine::compensationLeft(caseFacts(*rows, m_session.creditor().policy), event.costClaim, day));
    event.fee -= event.feeOffset;
    event.note = note.trimmed();
    auto kept = storeEvent(m_session, *rows, std::move(event));
    if (!kept)
        return kept;
    if (auto done = tx.commit(); !done)
        return done.error();
    m_session.announce(legalChanges());
    return kept;
}

Result<LegalEvent> LegalWorkflow::outcome(CaseId id, LegalEventKind kind, QDate day, const QString &note, std::optional<Step> step)
{
    if (kind == LegalEventKind::Filed || kind == LegalEventKind::Served)
        return Error{ErrorKind::Usage, Words::tr("Handing in and service have their own commands: case filed, case served.")};
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto rows = store::CaseFactsQuery(m_session.db()).one(id);
    if (!rows)
        return rows.error();
    if (auto fine = mayHappen(m_session, *rows, day); !fine)
        return fine.error();
    const engine::CaseFacts facts = caseFacts(*rows, m_session.creditor().policy);
    std::optional<Step> about = step;
    for (int i = letterStepCount; i < stepCount && !step; ++i) {
        const auto one = static_cast<Step>(i);
        if (engine::legalState(facts, one, day).isRunning() && canHave(one, kind))
            about = one;
    }
    if (!about) {
        return Error{ErrorKind::Conflict,
                     Words::tr("No legal step of case %1 waits for that outcome. Register that it was handed in, or name the step.").arg(rows->value.number)};
    }
    if (isLetterStep(*about) || !canHave(*about, kind)) {
        return Error{ErrorKind::Usage, Words::tr("\"%1\" is no outcome of %2.").arg(enumText(kind), m_session.stepName(*about))};
    }
    const engine::LegalState state = engine::legalState(facts, *about, day);
    LegalEvent event;
    event.step = *about;
    event.kind = kind;
    event.day = day;
    event.note = note.trimmed();
    event.claims = state.filed.isValid() ? state.claims : claimsOf(m_session, *rows, *about, day, {});
    for (const LegalEvent &earlier : rows->legal) {
        if (earlier.step == *about && earlier.kind == LegalEventKind::Filed)
            event.letter = earlier.letter;
    }
    auto kept = storeEvent(m_session, *rows, std::move(event));
    if (!kept)
        return kept;
    if (auto done = tx.commit(); !done)
        return done.error();
    m_session.announce(legalChanges());
    return kept;
}

Result<LegalEvent> LegalWorkflow::undoLast(CaseId id)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    auto rows = store::CaseFactsQuery(m_session.db()).one(id);
    if (!rows)
        return rows.error();
    if (rows->legal.empty())
        return Error{ErrorKind::NotFound, Words::tr("Case %1 has no legal event to take back.").arg(rows->value.number)};
    const LegalEvent last = *std::max_element(rows->legal.begin(), rows->legal.end(),
                                              [](const LegalEvent &a, const LegalEvent &b) { return a.id < b.id; });
    if (auto gone = store::LegalEventStore(m_session.db()).undo(last.id); !gone)
        return gone.error();
    if (auto noted = record(m_session, rows->value, QStringLiteral("legal.undone"), eventData(last)); !noted)
        return noted.error();
    if (auto done = tx.commit(); !done)
        return done.error();
    m_session.announce(legalChanges());
    return last;
}

Result<std::vector<LegalEvent>> LegalWorkflow::events(CaseId id)
{
    return store::LegalEventStore(m_session.db()).ofCase(id);
}

Result<void> LegalWorkflow::setEnforcement(CaseId id, EnforcementRules rules)
{
    store::Transaction tx(m_session.db());
    if (!tx.begun())
        return tx.begun().error();
    store::CaseStore cases(m_session.db());
    auto file = cases.find(id);
    if (!file)
        return file.error();
    file->enforcement = rules;
    if (auto saved = cases.update(*file); !saved)
        return saved;
    if (auto noted = record(m_session, *file, QStringLiteral("case.enforcement"), {{QStringLiteral("rules"), enumText(rules)}}); !noted)
        return noted;
    if (auto done = tx.commit(); !done)
        return done;
    m_session.announce(legalChanges());
    return {};
}

Result<std::optional<engine::BankruptcyWindow>> LegalWorkflow::bankruptcyWindow(CaseId id)
{
    auto all = events(id);
    if (!all)
        return all.error();
    std::optional<engine::BankruptcyWindow> out;
    for (const LegalEvent &event : *all) {
        if (event.kind == LegalEventKind::Served)
            out = engine::bankruptcyWindow(event.day, m_session.law());
    }
    return out;
}

} // namespace workflow
