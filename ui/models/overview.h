// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/ledgerworkflow.h"
#include "core/workflow/outboxworkflow.h"
#include "ui/models/worklist.h"

#include <array>

/// Overdue principal of one age.
struct AgeBand
{
    int fromDays = 0;
    int toDays = 0; ///< Nought: no upper end.
    Money open;
    int count = 0;
};

/// What comes on one of the next days.
struct PlanDay
{
    QDate day;
    QString steps;     ///< "4 Purring, 2 Inkassovarsel": what can be sent from then.
    QString deadlines; ///< What runs out then; may be empty.
};

/// The whole overview as figures and words, made off the window's thread.
struct Overview
{
    static constexpr int planDays = 14;

    QDate day;
    bool nothingYet = false; ///< Neither an entry nor a case: the firm has not imported anything.
    Money overdue;
    int overdueCount = 0;
    int overdueDebtors = 0;
    int openCases = 0;
    int readyCases = 0;
    Money owedInCases;       ///< Principal, interest and costs.
    int casesWithoutTotal = 0; ///< Left out of the sum: a rate is missing.
    int lettersToLookAt = 0;
    int lettersToPost = 0;
    std::array<AgeBand, 5> ageing{{{1, 30, {}, 0}, {31, 60, {}, 0}, {61, 90, {}, 0}, {91, 180, {}, 0}, {181, 0, {}, 0}}};
    std::vector<WorkItem> work;
    std::vector<PlanDay> plan;

    static Overview build(const OverviewFacts &facts, const Session &session);
    static Result<Overview> read(Session &session, const Progress &progress);
};
