// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/letterworkflow.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/store/casefactsquery.h"
#include "core/store/database.h"
#include "core/store/letterstore.h"
#include "core/workflow/allocation.h"
#include "core/workflow/casechange.h"
#include "core/workflow/casekids.h"
#include "core/workflow/facts.h"
#include "core/workflow/json.h"
#include "core/workflow/letterinput.h"
#include "core/workflow/lettermaking.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LetterWorkflow)
};

Result<engine::StepOutcome> outcomeOf(const store::CaseRows &rows, Step step, const Session &session)
{
    if (!isLetterStep(step))
        return Error{ErrorKind::Usage, Words::tr("%1 is no letter.").arg(session.stepName(step))};
    const engine::CaseFacts facts = caseFacts(rows, session.creditor().policy);
    return engine::decide(facts, session.today(), session.law()).of(step);
}

/// The statement the letter rests on, kept with it so that it can be explained from its own row.
QString statementText(const store::CaseRows &rows, const documents::LetterInput &input, const engine::StepOutcome &outcome,
                      const Session &session)
{
    CaseView view;
    view.file = rows.value;
    view.debtor = rows.debtor;
    view.letters = rows.letters;
    view.statement = input.statement;
    view.facts = caseFacts(rows, session.creditor().policy);
    view.decision = engine::decide(view.facts, input.date, session.law());
    for (const Payment &payment : rows.payments)
        view.meant.insert(payment.id.value, meantFor(payment, rows));
    view.stage = stageOf(rows);
    QJsonObject out = json::caseStatement(view, session.law(), input.language, true);
    out.remove(QStringLiteral("next"));
    out.insert(QStringLiteral("letter"),
               QJsonObject{{QStringLiteral("step"), enumText(input.step)},
                           {QStringLiteral("fee"), json::money(input.fee)},
                           {QStringLiteral("fee_reason"), session.law().rules().sentence(outcome.feeReason, input.language)},
                           {QStringLiteral("compensation"), json::money(input.compensation)},
                           {QStringLiteral("interest"), json::money(outcome.interest)},
                           {QStringLiteral("total"), json::money(input.total)},
                           {QStringLiteral("deadline"), json::date(input.deadline)}});
    return QString::fromUtf8(QJsonDocument(out).toJson(QJsonDocument::Compact));
}

Letter letterFrom(const store::CaseRows &rows, const documents::LetterInput &input, const documents::BuiltLetter &built,
                  const engine::StepOutcome &outcome)
{
    Letter letter;
    letter.caseId = rows.value.id;
    letter.step = input.step;
    letter.made = input.date;
    letter.deadline = input.deadline;
    letter.fee = input.fee;
    letter.feeOffset = outcome.feeOffset;
    letter.feeClaim = outcome.feeClaim;
    letter.compensation = input.compensation;
    letter.compensationParts = outcome.compensationParts;
    letter.total = input.total;
    letter.language = input.language;
    letter.templateVersion = built.templateVersion;
    letter.sha256 = built.sha256;
    letter.channels = QStringList{QStringLiteral("post")};
    for (const engine::ClaimStatement &part : input.statement.claims) {
        if (part.open.isPositive())
            letter.claims.push_back(part.claim);
    }
    return letter;
}

/// Puts the case's own KID where the invoice's cannot stand; empty when the letter bears another or none.
Result<QString> ownKid(Session &session, const store::CaseRows &rows, documents::LetterInput &input)
{
    if (!input.kid.isEmpty())
        return QString();
    auto kid = CaseKids(session).kidFor(rows.value, rows.debtor);
    if (kid)
        input.kid = *kid;
    return kid;
}

} // namespace

Result<Preview> LetterWorkflow::preview(CaseId id, Step step)
{
    auto rows = store::CaseFactsQuery(m_session.db()).one(id);
    if (!rows)
        return rows.error();
    auto outcome = outcomeOf(*rows, step, m_session);
    if (!outcome)
        return outcome.error();
    auto input = letterInput(m_session, *rows, step, *outcome);
    if (!input)
        return input.error();
    auto own = ownKid(m_session, *rows, *input);
    if (!own)
        return own.error();
    input->draft = true;
    auto built = documents::buildLetter(*input);
    if (!built)
        return built.error();
    Preview out;
    out.pdf = std::move(built->pdf);
    out.deadline = input->deadline;
    out.fee = input->fee;
    out.compensation = input->compensation;
    out.total = input->total;
    if (!outcome->allowed)
        out.refusal = outcome->refusal;
    return out;
}

Result<Letter> LetterWorkflow::send(CaseId id, Step step)
{
    return make(id, step, {});
}

Result<Letter> LetterWorkflow::replace(LetterId id)
{
    auto letter = store::LetterStore(m_session.db()).find(id);
    if (!letter)
        return letter;
    if (!isPending(letter->state)) {
        return Error{ErrorKind::Conflict,
                     Words::tr("Letter %1 is %2 and cannot be made anew.").arg(id.value).arg(letterStateText(letter->state))};
    }
    return make(letter->caseId, letter->step, id);
}

Result<Letter> LetterWorkflow::make(CaseId id, Step step, LetterId replaces)
{
    // Painting takes longer than anyone may hold the write lock, so the facts are read before it. When
    // another program wrote meanwhile, a payment may have come in: read and paint again.
    for (int attempt = 0; attempt < 3; ++attempt) {
        auto drafted = draft(id, step, replaces);
        if (!drafted)
            return drafted.error();
        auto kept = keepLetter(m_session, *drafted);
        if (!kept)
            return kept.error();
        if (!*kept)
            continue;
        Changes changes;
        changes.cases = changes.letters = changes.ledger = true;
        m_session.announce(changes);
        return std::move(**kept);
    }
    return Error{ErrorKind::Locked, Words::tr("Another program keeps changing this firm's data. Try again in a moment.")};
}

Result<LetterDraft> LetterWorkflow::draft(CaseId id, Step step, LetterId replaces)
{
    auto version = m_session.db().dataVersion();
    if (!version)
        return version.error();
    auto rows = store::CaseFactsQuery(m_session.db()).one(id);
    if (!rows)
        return rows.error();
    LetterDraft out;
    out.dataVersion = *version;
    for (Letter &letter : rows->letters) {
        if (letter.id != replaces)
            continue;
        out.replaced = letter;
        letter.state = LetterState::Withdrawn;
    }
    auto outcome = outcomeOf(*rows, step, m_session);
    if (!outcome)
        return outcome.error();
    if (!outcome->allowed)
        return refusalError(m_session, outcome->refusal);
    if (auto fine = notBackdated(*rows, m_session.today()); !fine)
        return fine.error();
    auto input = letterInput(m_session, *rows, step, *outcome);
    if (!input)
        return input.error();
    auto own = ownKid(m_session, *rows, *input);
    if (!own)
        return own.error();
    out.caseKid = *own;
    if (auto same = secondLook(m_session, caseFacts(*rows, m_session.creditor().policy),
                               {.step = step,
                                .day = input->date,
                                .statement = input->statement,
                                .charge = step == Step::FinalNotice ? input->compensation : input->fee,
                                .spared = outcome->feeOffset,
                                .chargedOn = outcome->feeClaim,
                                .parts = outcome->compensationParts},
                               m_second);
        !same)
        return same.error();
    auto attempt = store::LetterStore(m_session.db()).nextAttempt(id, step);
    if (!attempt)
        return attempt.error();
    auto built = m_paint(*input);
    if (!built)
        return built.error();
    out.letter = letterFrom(*rows, *input, *built, *outcome);
    out.letter.attempt = *attempt;
    out.letter.statementJson = statementText(*rows, *input, *outcome, m_session);
    out.pdf = std::move(built->pdf);
    out.file = std::move(rows->value);
    return out;
}

Result<QByteArray> LetterWorkflow::pdf(LetterId id)
{
    return store::LetterStore(m_session.db()).pdf(id);
}

} // namespace workflow
