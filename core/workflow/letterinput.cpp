// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/letterinput.h"

#include "core/base/identifiers.h"
#include "core/workflow/facts.h"

namespace workflow {

namespace {

/// The invoice's own KID when the demand is for exactly that invoice; otherwise the letter asks for the
/// case number as message (authorities page section 4.3).
QString paymentReference(const store::CaseRows &rows, const engine::Statement &statement, Money total)
{
    if (rows.claims.size() != 1 || statement.claims.size() != 1)
        return {};
    const Claim &claim = rows.claims.front().claim;
    const bool valid = identifiers::kidCheck(claim.kid) != identifiers::KidCheck::None;
    return valid && total == statement.claims.front().openPrincipal ? claim.kid : QString();
}

/// What it would be if paid later: the deadline and two dates after it, as far as rates are known.
void fillPayBy(documents::LetterInput &input, const engine::CaseFacts &facts, const Session &session)
{
    const Money added = input.fee + input.compensation;
    for (const int days : {0, 14, 28}) {
        const QDate day = input.deadline.addDays(days);
        if (auto later = engine::statement(facts, day, session.law()))
            input.payBy.push_back({day, later->total + added});
        else
            input.ratesKnownUntil = session.law().knownUntil();
    }
}

} // namespace

Result<documents::LetterInput> letterInput(const Session &session, const store::CaseRows &rows, Step step,
                                           const engine::StepOutcome &outcome)
{
    const QDate today = session.today();
    const engine::CaseFacts all = caseFacts(rows, session.creditor().policy);
    // A letter is about the claims that are due and not disputed. A preview of a step nothing can be sent
    // for yet shows the whole case.
    engine::CaseFacts facts = engine::forLetter(all, today, session.law());
    if (facts.claims.empty())
        facts = all;
    auto statement = engine::statement(facts, today, session.law());
    if (!statement)
        return statement.error();

    documents::LetterInput input;
    input.creditor = session.creditor();
    input.debtor = rows.debtor;
    input.caseNumber = rows.value.number;
    input.step = step;
    input.language = rows.debtor.language.isEmpty() ? session.creditor().language : rows.debtor.language;
    input.date = today;
    input.deadline = outcome.allowed ? outcome.deadline : engine::deadlineFor(step, today, policyFor(session.creditor().policy, rows.debtor.kind));
    input.fee = outcome.fee;
    input.compensation = outcome.compensation;
    input.statement = std::move(*statement);
    if (outcome.allowed) {
        input.total = outcome.total;
    } else if (step == Step::PaymentReminder) {
        for (const engine::ClaimStatement &part : input.statement.claims)
            input.total += part.openPrincipal;
    } else {
        input.total = input.statement.total;
    }
    for (const engine::ClaimStatement &part : input.statement.claims) {
        QString text;
        for (const store::CaseClaim &one : rows.claims) {
            if (one.claim.id == part.claim)
                text = one.claim.text;
        }
        input.claimTexts.append(text.isEmpty() ? session.creditor().whatFor : text);
    }
    input.kid = paymentReference(rows, input.statement, input.total);
    if (step != Step::PaymentReminder)
        fillPayBy(input, facts, session);
    for (const Letter &letter : rows.letters) {
        if (isEffective(letter.state))
            input.earlier.push_back({letter.step, letter.sent, letter.deadline});
    }
    return input;
}

} // namespace workflow
