// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/caseworkflow.h"
#include "core/workflow/trail.h"

namespace workflow {

/// The statement of a case as JSON text, as the command line fixes it (`case show`); with its trail every amount is
/// opened (`explain`): an outsider with this and the rate table can work each one out again. One object serves many
/// cases of one law and language, one after the other.
class CaseText
{
public:
    CaseText(const LawTable &law, const QString &language);

    /// Holds until the next case is told.
    const JsonText &statement(const CaseView &view);
    const JsonText &explained(const CaseView &view);

private:
    // Where they are given no facts for a trail, they leave it out.
    const JsonText &told(const CaseView &view, const TrailFacts *of);
    void claim(const engine::ClaimStatement &part, const TrailFacts *of);
    void fees(const engine::ClaimStatement &part, const TrailFacts *of);
    void costs(const engine::ClaimStatement &part, const TrailFacts *of);
    void credits(const engine::ClaimStatement &part);
    void undisputed(const engine::ClaimStatement &part);
    void payment(const engine::PaymentFacts &payment, const TrailFacts *of);
    void letters(const CaseView &view, const TrailFacts *of);
    void letter(const Letter &letter, const CaseView &view, const TrailFacts *of);
    void stopped(const CaseView &view);
    void livePlan(const CaseView &view);
    void earliestLimitation(const CaseView &view);

    const LawTable &m_law;
    RuleText m_rules;
    Trail m_trail;
    JsonText m_out;
};

} // namespace workflow
