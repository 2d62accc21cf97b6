// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/remarks.h"

#include "core/engine/history.h"
#include "core/engine/notices.h"
#include "core/engine/ruleids.h"

#include <algorithm>

namespace engine {

namespace {

/// How long before it takes force a new act is announced in running cases.
constexpr int announceDays = 42;

/// A new collection act and the case under way: told from six weeks before the act, and in cases whose
/// letters are older than it.
void addRegime(Decision &decision, const CaseView &view)
{
    if (!view.facts.id.isValid() || view.facts.state == CaseState::Closed || view.noClaim.isSet())
        return;
    for (const LawRegime &regime : view.law.rules().regimes()) {
        if (!regime.from.isValid() || regime.replaces.isEmpty())
            continue;
        if (view.day < regime.from) {
            if (view.day.daysTo(regime.from) <= announceDays)
                decision.remarks.push_back({-1, {.rule = rule::regimeComing, .date = regime.from}});
            continue;
        }
        const auto &letters = view.facts.letters;
        const bool isRunning =
            std::any_of(letters.begin(), letters.end(), [&](const LetterFacts &letter) {
                return history::isTaken(letter, view.day) && letter.sent < regime.from;
            });
        if (isRunning)
            decision.remarks.push_back({-1, {.rule = rule::regimeRunning, .date = regime.from}});
    }
}

/// What has become of the debtor, where it refuses nothing but changes whom to write to or what is wise.
void addStanding(Decision &decision, const CaseView &view)
{
    std::string_view rule;
    switch (view.standing) {
    case DebtorStanding::WindingUp: rule = rule::debtorWindingUp; break;
    case DebtorStanding::Reconstruction: rule = rule::debtorReconstruction; break;
    case DebtorStanding::DebtSettlement: rule = rule::debtorDebtSettlement; break;
    case DebtorStanding::Deceased: rule = rule::debtorDeceased; break;
    default: return;
    }
    if (view.facts.state != CaseState::Closed)
        decision.remarks.push_back({-1, {.rule = rule, .date = view.facts.standingSince}});
}

void addAttachment(Decision &decision, const CaseView &view)
{
    constexpr int step = static_cast<int>(Step::Attachment);
    const Enforcement &how = decision.enforcement;
    decision.remarks.push_back({step, how.reason});
    if (how.electronicDuty)
        decision.remarks.push_back(
            {step, {.rule = rule::enforcementPortal, .date = how.row->electronicFrom}});
    else if (how.row && how.row->channel == u"form")
        decision.remarks.push_back(
            {step, {.rule = rule::enforcementForm, .number = how.row->copies}});
    const QDate demandEnd = enforcementNotices(view).demandEnd;
    if (demandEnd.isValid() && view.day > demandEnd)
        decision.remarks.push_back({step, {.rule = rule::attachmentDemandOld, .date = demandEnd}});
    if (view.costs.isPositive() && view.lastFrom(Step::PaymentDemand))
        decision.remarks.push_back({step, {.rule = rule::attachmentEnclose}});
}

} // namespace

void addRemarks(Decision &decision, const CaseView &view)
{
    addRegime(decision, view);
    addStanding(decision, view);
    if (decision.of(Step::Attachment).allowed)
        addAttachment(decision, view);
    if (decision.of(Step::BankruptcyNotice).allowed
        && view.facts.debtorKind == DebtorKind::SoleTrader)
        decision.remarks.push_back({static_cast<int>(Step::BankruptcyNotice),
                                    {.rule = rule::bankruptcySoleTraderWarning}});
    if (decision.of(Step::BankruptcyPetition).allowed)
        decision.remarks.push_back(
            {static_cast<int>(Step::BankruptcyPetition), {.rule = rule::petitionRisk}});
}

} // namespace engine
