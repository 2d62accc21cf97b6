// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/economics.h"
#include "core/law/rulebook.h"
#include "core/model/case.h"
#include "core/workflow/session.h"

namespace workflow {

/// One thing a user reckons with, by its name ("attachment.recovered"), and whether it is still the value
/// Kravbok came with: a guess, not law.
struct AssumptionRow
{
    QString key;
    QString unit;  ///< "kroner", "minutes", "days" or "percent".
    QString value; ///< "500.00", "60", "40.00".
    bool isDefault = true;
};

/// The ways on from a case, with what each costs and yields on a day.
struct CaseEconomics
{
    Case file;
    QDate on;
    Money owed;
    Money vat; ///< VAT in the open principal at the general rate, when the creditor is registered for it.
    std::vector<engine::WayEconomics> ways;
    std::vector<Reason> refusals; ///< By way: why it cannot be gone today; unset when it can.
};

/// What the user reckons with: kept values over the shipped guesses.
Result<engine::Assumptions> assumptions(Session &session);
Result<std::vector<AssumptionRow>> assumptionList(Session &session);
/// Keeps one; empty text goes back to the shipped guess. Refuses an unknown name and a value out of bounds.
Result<void> setAssumption(Session &session, const QString &key, const QString &value);

/// Cost, expected recovery, break-even share and days of each way, for what is owed on a day.
Result<CaseEconomics> caseEconomics(Session &session, CaseId id, QDate on);

/// "attachment", "bankruptcy", "conciliation", "agency", "write_off".
QString wayText(engine::Way way);

} // namespace workflow
