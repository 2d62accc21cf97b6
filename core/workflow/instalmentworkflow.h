// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/instalments.h"
#include "core/model/instalment.h"
#include "core/store/casefactsquery.h"
#include "core/workflow/session.h"

#include <optional>
#include <vector>

namespace workflow {

/// What the debtor asks for, or what is offered him: a number of instalments or an amount at a time.
struct InstalmentDraft
{
    CaseId caseId;
    std::optional<int> count;
    std::optional<Money> amount;
    QDate first; ///< Of the first instalment; invalid: fourteen days from today.
    engine::PlanRhythm rhythm = engine::PlanRhythm::Month;
    PlanInterest interest = PlanInterest::Running;
    QString note;
};

/// A plan with how it stands today, for pages, slips and the command line.
struct InstalmentView
{
    InstalmentPlan plan;
    QString caseNumber;
    Money paid;        ///< Since it was agreed.
    QDate missed;      ///< The first instalment not paid in time; invalid when none.
    QDate next;        ///< The first one not paid; invalid when all are.
    Money openNow;     ///< The whole case today, interest included.
    Money restAfter;   ///< What the case will stand for when every instalment is paid on its day: interest that ran
                       ///< meanwhile. Only when `restKnown`.
    bool restKnown = false; ///< False when rates are not known so far ahead.
    bool raisesCeiling = false; ///< More than four instalments (inkassoforskriften § 2-4).
};

/// Paying by instalments. A case has one plan that is proposed or kept at a time; while one is kept no step is taken.
class InstalmentWorkflow
{
public:
    explicit InstalmentWorkflow(Session &session) : m_session(session) {}

    /// Works out a plan for everything owed in the case today and keeps it as proposed, in the place of an earlier
    /// proposal. The instalments sum to the debt to the øre and fall on bank days. Refuses a closed or disputed
    /// case, one with a plan agreed already, and both or neither of number and amount.
    Result<InstalmentView> propose(const InstalmentDraft &draft);
    /// The plan propose() would keep, as it would stand; refuses the same and writes nothing.
    Result<InstalmentView> preview(const InstalmentDraft &draft);
    /// The debtor promises to keep the proposed plan, on a day not before it was made (invalid: today): letters that
    /// have not left are withdrawn, and the promise is noted as acknowledgement of every claim of the case
    /// (foreldelsesloven §§ 14, 20), disputed ones left out.
    Result<InstalmentView> accept(CaseId id, QDate day, const QString &note);
    /// Every plan of the case, newest first.
    Result<std::vector<InstalmentView>> show(CaseId id);
    /// The plan was not kept: the ladder goes on where it stood, stopped interest runs again from tomorrow. Refuses
    /// when no instalment has been missed.
    Result<InstalmentView> breach(CaseId id, const QString &note);
    /// Ends a proposed or agreed plan by agreement or at the creditor's choice.
    Result<InstalmentView> cancel(CaseId id, const QString &note);

private:
    /// The plan of a draft for everything owed today, not kept anywhere.
    Result<InstalmentPlan> worked(const InstalmentDraft &draft, const store::CaseRows &rows);
    Result<InstalmentView> finish(CaseId id, InstalmentPlan plan, const QString &kind, const QString &note);
    Result<InstalmentView> viewOf(const store::CaseRows &rows, const InstalmentPlan &plan);

    Session &m_session;
};

/// Ends the live plan of a case that closes: kept when nothing is owed any more, cancelled otherwise; inside the
/// caller's transaction.
Result<void> endPlan(Session &session, const store::CaseRows &rows, bool kept);
/// Lets the plan a payment had fulfilled go on when that payment is taken back.
Result<void> resumePlan(Session &session, const store::CaseRows &rows);

} // namespace workflow
