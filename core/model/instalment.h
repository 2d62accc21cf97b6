// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/model/ids.h"
#include "core/money/money.h"

#include <QDate>
#include <QString>

#include <vector>

/// How far an instalment plan has come. Proposed and Accepted are live: a case has one at a time.
enum class PlanState { Proposed, Accepted, Kept, Breached, Cancelled };

template <>
struct EnumNames<PlanState>
{
    static constexpr std::array<std::pair<PlanState, std::string_view>, 5> names{{
        {PlanState::Proposed, "proposed"},
        {PlanState::Accepted, "accepted"},
        {PlanState::Kept, "kept"},
        {PlanState::Breached, "breached"},
        {PlanState::Cancelled, "cancelled"},
    }};
};

/// Late interest while a plan is kept: it runs on top of the terms and is settled after the last one, or
/// it stands still from the day after the plan was agreed to the day it ended.
enum class PlanInterest { Running, Stopped };

template <>
struct EnumNames<PlanInterest>
{
    static constexpr std::array<std::pair<PlanInterest, std::string_view>, 2> names{{
        {PlanInterest::Running, "running"},
        {PlanInterest::Stopped, "stopped"},
    }};
};

/// One payment the debtor has promised.
struct InstalmentTerm
{
    QDate due; ///< A bank day.
    Money amount;
    friend bool operator==(const InstalmentTerm &, const InstalmentTerm &) = default;
};

/// A plan to pay a case by instalments. The terms add up to the debt on the day it was made, to the øre.
struct InstalmentPlan
{
    InstalmentPlanId id;
    CaseId caseId;
    PlanState state = PlanState::Proposed;
    QDate made;
    QDate accepted; ///< The day the debtor promised to keep it; invalid while only proposed.
    QDate ended;    ///< The day it was kept to the end, found breached, or cancelled.
    PlanInterest interest = PlanInterest::Running;
    Money total;
    QString note;
    std::vector<InstalmentTerm> terms; ///< Ascending by day.
    friend bool operator==(const InstalmentPlan &, const InstalmentPlan &) = default;
};
