// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/dateformat.h"
#include "core/engine/fees.h"
#include "core/engine/history.h"
#include "core/engine/ruleids.h"
#include "core/money/rounding.h"

#include <QCoreApplication>

#include <algorithm>

namespace engine {

Result<Money> costCeiling(const ClaimFacts &claim, bool heavy, QDate day, const Policy &policy,
                          const LawTable &law, bool longPlan)
{
    const auto unit = law.inkassosats(day);
    if (!unit)
        return unit.error();
    // "Krav" is the principal with interest accrued before it fell due; what was credited was never
    // owed.
    const Money size = claim.principal - claim.credited;
    for (const CeilingBracket &bracket : law.ceiling(claim.due)) {
        if (size > bracket.claimUpTo)
            continue;
        Money ceiling =
            share(*unit, heavy ? bracket.heavyE4 : bracket.simpleE4, 10'000, Rounding::Down);
        if (!claim.consumer) {
            const auto factor = law.row(Series::CeilingOtherFactor, day);
            if (!factor)
                return factor.error();
            ceiling = share(ceiling, (*factor)->value, 10'000, Rounding::Down);
        }
        if (policy.vatOnCosts) {
            const auto vat = law.row(Series::VatRate, day);
            if (!vat)
                return vat.error();
            ceiling += share(ceiling, (*vat)->value, 10'000, Rounding::Down);
        }
        if (longPlan) {
            const auto raise = law.row(Series::CeilingPlanFactor, day);
            if (!raise)
                return raise.error();
            ceiling += share(*unit, (*raise)->value, 10'000, Rounding::Down);
        }
        return ceiling;
    }
    return Error{.kind = ErrorKind::Refused,
                 //: %1 is a day
                 .message = QCoreApplication::translate(
                                "engine", "The ceiling for costs is not known for a claim "
                                          "due on %1. Send the letter without a fee.")
                                .arg(fmt::date(claim.due)),
                 .rule = QString::fromLatin1(rule::feeCeilingUnknown.data(),
                                             qsizetype(rule::feeCeilingUnknown.size()))};
}

bool hasLongPlan(const CaseFacts &facts, QDate day, const LawTable &law)
{
    const LawRow *limit = law.series(Series::CeilingPlanInstalments).find(day);
    if (!limit || facts.plans.empty())
        return false;
    const bool agreed =
        std::any_of(facts.plans.begin(), facts.plans.end(), [&](const InstalmentPlan &plan) {
            return plan.accepted.isValid() && plan.accepted <= day
                && plan.state != PlanState::Cancelled
                && static_cast<qint64>(plan.terms.size()) > limit->value;
        });
    return agreed
        && std::none_of(facts.legal.begin(), facts.legal.end(), [&](const LegalFact &event) {
               return (event.step == Step::Attachment || event.step == Step::Conciliation ||
                       event.step == Step::BankruptcyPetition) &&
                      event.kind == LegalEventKind::Filed && event.day <= day;
           });
}

bool isHeavy(const CaseFacts &facts, const ClaimFacts &claim, QDate day, const LawTable &law)
{
    const LawRow *days = law.series(Series::CeilingHeavyDays).find(day);
    if (!days)
        return false;
    for (const LetterFacts &demand : facts.letters) {
        if (demand.step != Step::PaymentDemand || !history::isTaken(demand, day) ||
            !history::covers(demand, claim.id) || !history::hasFeeDeadline(demand, law) ||
            demand.deadline.daysTo(day) <= days->value)
            continue;
        for (const LetterFacts &notice : facts.letters) {
            if (history::isNoticeFor(notice, claim, demand.sent) &&
                history::hasFeeDeadline(notice, law) && notice.deadline < demand.sent)
                return true;
        }
    }
    return false;
}

} // namespace engine
