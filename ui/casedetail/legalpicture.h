// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/courtcosts.h"
#include "core/engine/legalstate.h"
#include "core/workflow/authorityworkflow.h"
#include "core/workflow/documentanswers.h"
#include "core/workflow/petitionworkflow.h"

#include <optional>
#include <vector>

/// Everything the panel of a legal step shows, read in one go off the window's thread.
struct LegalPicture
{
    std::vector<workflow::PreflightRow> checks;
    std::vector<petition::WorksheetGroup> worksheet; ///< Of a request for attachment only.
    QString goesTo;                                  ///< Name of office, court, board or trustee.
    QStringList address;                             ///< Lines of the envelope; empty while nobody knows them.
    QString certainty;                               ///< How sure the authority is, as a sentence.
    QStringList why;
    QString officeId;    ///< Its row in the table of offices; empty when it stands in none.
    QString officeFault; ///< Why nothing can be printed to it; empty when it can.
    engine::StepCosts costs;
    std::optional<engine::BankruptcyWindow> window;
    workflow::DocumentAnswers answers;
    bool asksIdentity = false; ///< A person's petition: the authority wants the identity number.
    bool identityKept = false;
};

/// Reads it for a step on a day; also for a step that is refused. A step without papers has only costs and checks.
Result<LegalPicture> legalPicture(Session &session, CaseId id, Step step, QDate on);
