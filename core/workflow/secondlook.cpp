// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/secondlook.h"

#include "core/engine/fees.h"
#include "core/engine/history.h"
#include "core/engine/ladder.h"
#include "core/money/format.h"
#include "core/store/casefactsquery.h"
#include "core/workflow/facts.h"

#include <QCoreApplication>

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SecondLook)
};

Error differs(const engine::CaseFacts &facts, const QString &claim, const QString &what, Money first, Money second)
{
    //: %1 case number, %2 invoice number, %3 what was reckoned ("interest"), %4 and %5 amounts
    const QString message = Words::tr("Kravbok reckons everything twice, in two ways, and for case %1, invoice %2, the %3 came out as %4 and as %5. "
                                      "Nothing leaves until this is found: report it with a backup of the case.")
                                .arg(facts.number, claim, what, fmt::kroner(first), fmt::kroner(second));
    return {.kind = ErrorKind::Refused, .message = message, .rule = QStringLiteral("recheck.differs")};
}

QString numberOf(const engine::CaseFacts &facts, ClaimId id)
{
    for (const engine::ClaimFacts &claim : facts.claims) {
        if (claim.id == id)
            return claim.number;
    }
    return {};
}

/// Fees and compensation of a statement, unpaid and unreversed.
Money costsOf(const engine::ClaimStatement &claim)
{
    return claim.open - claim.openPrincipal - (claim.interestTotal - claim.interestPaid);
}

/// The days of grace a letter of the step is followed by: of the debtor's own ladder, or of the settings.
int graceAfter(Step step, const engine::CaseFacts &facts)
{
    const LadderPlan &plan = facts.policy.ladder(facts.debtorKind);
    return plan.composed && isLetterStep(step) ? plan.graceDays[static_cast<size_t>(step)] : facts.policy.graceDays;
}

} // namespace

recheck::Book bookOf(const engine::CaseFacts &facts)
{
    recheck::Book book;
    book.publicDebtor = facts.debtorKind == DebtorKind::Public;
    book.policy = facts.policy;
    for (const engine::ClaimFacts &claim : facts.claims) {
        const bool invoice = claim.kind == ClaimKind::Invoice && !claim.balanceOnly;
        book.debts.push_back({.id = claim.id,
                              .number = claim.number,
                              .due = claim.due,
                              .principal = claim.principal,
                              .credited = claim.credited,
                              .settled = claim.paidBefore,
                              .agreed = claim.agreedRate,
                              .consumer = claim.consumer,
                              .bearsCosts = invoice && claim.kroner && !claim.disputed && !claim.disputedPart.isPositive()
                                  && facts.state != CaseState::Disputed,
                              .objected = claim.disputed ? Money() : claim.disputedPart});
    }
    for (const engine::LetterFacts &letter : facts.letters) {
        if (!isEffective(letter.state) || !letter.sent.isValid())
            continue;
        std::vector<recheck::Share> compensation;
        for (const ClaimAmount &part : letter.compensationParts)
            compensation.push_back({part.claim, part.amount});
        if (compensation.empty() && !letter.compensation.isZero())
            compensation.push_back({letter.feeClaim, letter.compensation});
        book.papers.push_back({.step = letter.step,
                               .sent = letter.sent,
                               .deadline = letter.deadline,
                               .grace = graceAfter(letter.step, facts),
                               .fee = letter.fee,
                               .spared = letter.feeOffset,
                               .chargedOn = letter.feeClaim,
                               .compensation = std::move(compensation),
                               .takenBack = letter.feeReversed,
                               .about = letter.claims});
    }
    for (size_t i = 0; i < facts.legal.size(); ++i) {
        const engine::LegalFact &event = facts.legal[i];
        const bool served = event.kind == LegalEventKind::Served;
        const bool brought = event.step == Step::Attachment || event.step == Step::Conciliation || event.step == Step::BankruptcyPetition;
        if (brought && event.kind == LegalEventKind::Filed && (!book.broughtOn.isValid() || event.day < book.broughtOn))
            book.broughtOn = event.day;
        if ((!served && event.kind != LegalEventKind::Filed) || (event.fee.isZero() && event.feeOffset.isZero() && event.writing.isZero()))
            continue;
        recheck::Filing filing{.step = event.step, .day = event.day, .chargedOn = event.costClaim, .served = served,
                               .charged = !(event.fee + event.feeOffset).isZero(), .spared = event.feeOffset, .writing = event.writing};
        // Refused before it was handed in again: what it cost stays with the creditor.
        for (size_t later = i + 1; !served && later < facts.legal.size(); ++later) {
            const engine::LegalFact &next = facts.legal[later];
            if (next.step != event.step || (next.kind != LegalEventKind::Refused && next.kind != LegalEventKind::Filed))
                continue;
            filing.lost = next.kind == LegalEventKind::Refused;
            filing.lostOn = next.day;
            break;
        }
        book.filings.push_back(filing);
    }
    for (const InstalmentPlan &plan : facts.plans) {
        if (!plan.accepted.isValid())
            continue;
        book.promises.push_back({.agreed = plan.accepted,
                                 .ended = plan.ended,
                                 .instalments = static_cast<int>(plan.terms.size()),
                                 .stopsInterest = plan.interest == PlanInterest::Stopped,
                                 .calledOff = plan.state == PlanState::Cancelled});
    }
    for (const engine::PaymentFacts &payment : facts.payments) {
        for (const Allocation &part : payment.allocations)
            book.receipts.push_back({payment.date, part.claim, part.costs, part.interest, part.principal});
    }
    return book;
}

Result<void> secondLook(const Session &session, const engine::CaseFacts &facts, const LetterFigures &letter,
                        const SecondReckoner &second)
{
    const recheck::Book book = bookOf(facts);
    const auto owed = second.owed(book, letter.day, session.law());
    if (!owed)
        return owed.error();
    for (const engine::ClaimStatement &claim : letter.statement.claims) {
        const auto found = std::find_if(owed->begin(), owed->end(), [&claim](const recheck::Owed &one) { return one.debt == claim.claim; });
        const recheck::Owed other = found == owed->end() ? recheck::Owed{} : *found;
        // A letter asks for the part nobody objects to.
        if (claim.interestTotal != other.askedInterest)
            return differs(facts, claim.number, Words::tr("interest"), claim.interestTotal, other.askedInterest);
        if (costsOf(claim) != other.costs)
            return differs(facts, claim.number, Words::tr("fees"), costsOf(claim), other.costs);
        if (claim.open != other.asked())
            return differs(facts, claim.number, Words::tr("open amount"), claim.open, other.asked());
    }
    const auto charge = second.charge(book, letter.step, letter.day, session.law());
    if (!charge)
        return charge.error();
    if (letter.charge != charge->amount) {
        const QString number = numberOf(facts, letter.charge.isPositive() ? letter.chargedOn : charge->debt);
        return differs(facts, number, Words::tr("charge of the letter"), letter.charge, charge->amount);
    }
    if (letter.spared != charge->spared)
        return differs(facts, numberOf(facts, letter.chargedOn), Words::tr("deduction for compensation"), letter.spared, charge->spared);
    std::vector<recheck::Share> parts;
    for (const ClaimAmount &part : letter.parts)
        parts.push_back({part.claim, part.amount});
    if (parts.empty() && letter.charge.isPositive())
        parts.push_back({letter.chargedOn, letter.charge});
    for (size_t i = 0; i < std::max(parts.size(), charge->shares.size()); ++i) {
        const recheck::Share first = i < parts.size() ? parts[i] : recheck::Share{};
        const recheck::Share other = i < charge->shares.size() ? charge->shares[i] : recheck::Share{};
        if (first == other)
            continue;
        const QString number = numberOf(facts, first.amount.isPositive() ? first.debt : other.debt);
        return differs(facts, number, Words::tr("charge of the letter"), first.amount, first.debt == other.debt ? other.amount : Money());
    }
    return {};
}

Result<void> secondLook(Session &session, const Letter &letter, const SecondReckoner &second)
{
    auto rows = store::CaseFactsQuery(session.db()).one(letter.caseId);
    if (!rows)
        return rows.error();
    const engine::CaseFacts facts = caseFacts(*rows, session.creditor().policy);
    auto statement = engine::statement(engine::forLetter(facts, letter.made, session.law()), letter.made, session.law());
    if (!statement)
        return statement.error();
    const auto charge = letter.step == Step::FinalNotice ? engine::compensation(facts, letter.made, session.law())
                                                         : engine::letterFee(facts, letter.step, letter.made, session.law());
    if (!charge)
        return charge.error();
    return secondLook(session, facts,
                      {.step = letter.step,
                       .day = letter.made,
                       .statement = *statement,
                       .charge = charge->amount,
                       .spared = charge->covered,
                       .chargedOn = charge->claim,
                       .parts = charge->parts},
                      second);
}

} // namespace workflow
