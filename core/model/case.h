// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/model/ids.h"
#include "core/model/step.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

enum class CaseState { Active, Paused, Disputed, Closed };

template <>
struct EnumNames<CaseState>
{
    static constexpr std::array<std::pair<CaseState, std::string_view>, 4> names{{
        {CaseState::Active, "active"},
        {CaseState::Paused, "paused"},
        {CaseState::Disputed, "disputed"},
        {CaseState::Closed, "closed"},
    }};
};

enum class CloseReason { Paid, Withdrawn, Insolvent, WrittenOff, Settled, TimeBarred, Agency };

template <>
struct EnumNames<CloseReason>
{
    static constexpr std::array<std::pair<CloseReason, std::string_view>, 7> names{{
        {CloseReason::Paid, "paid"},
        {CloseReason::Withdrawn, "withdrawn"},
        {CloseReason::Insolvent, "insolvent"},
        {CloseReason::WrittenOff, "written_off"},
        {CloseReason::Settled, "settled"},
        {CloseReason::TimeBarred, "time_barred"},
        {CloseReason::Agency, "agency"},
    }};
};

/// Which rules on utlegg a debtor is under while the new ones reach debtors group by group
/// (FOR-2025-06-10-968): the user's answer from Skatteetaten's look-up, or not asked yet.
enum class EnforcementRules { Unknown, Old, New };

template <>
struct EnumNames<EnforcementRules>
{
    static constexpr std::array<std::pair<EnforcementRules, std::string_view>, 3> names{{
        {EnforcementRules::Unknown, "unknown"},
        {EnforcementRules::Old, "old"},
        {EnforcementRules::New, "new"},
    }};
};

/// One collection case: one debtor, one or several claims, a history.
struct Case
{
    CaseId id;
    QString number; ///< "2026-0113": the year it was opened and a running number.
    DebtorId debtor;
    CaseState state = CaseState::Active;
    QDate opened;
    QDate closed;
    std::optional<CloseReason> closeReason;
    QDate pausedUntil;
    std::optional<Step> startStep; ///< Where the user chose to begin.
    bool autopilot = false;
    EnforcementRules enforcement = EnforcementRules::Unknown; ///< What the user found out about the debtor.
    std::vector<ClaimId> claims;
};

/// A line of a case's history; append-only. `kind` is a stable word ("case.started", "letter.posted",
/// "payment.added", "note", …), `data` a small JSON object with what a page needs to say it.
struct CaseEvent
{
    qint64 id = 0;
    CaseId caseId;
    QDate day;      ///< The program's day when it happened.
    QDateTime at;   ///< UTC instant.
    QString kind;
    QString data;
};
