// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/model/debtor.h"
#include "core/model/step.h"

#include <array>

/// Where a case goes when the letters of its ladder have been sent.
enum class LegalRoute { None, Attachment, Bankruptcy, Conciliation, Agency };

template <>
struct EnumNames<LegalRoute>
{
    static constexpr std::array<std::pair<LegalRoute, std::string_view>, 5> names{{
        {LegalRoute::None, "none"},
        {LegalRoute::Attachment, "attachment"},
        {LegalRoute::Bankruptcy, "bankruptcy"},
        {LegalRoute::Conciliation, "conciliation"},
        {LegalRoute::Agency, "agency"},
    }};
};

/// A named ladder to begin from; Own once the user has changed it.
enum class LadderPreset { Own, Mild, Normal, Firm };

template <>
struct EnumNames<LadderPreset>
{
    static constexpr std::array<std::pair<LadderPreset, std::string_view>, 4> names{{
        {LadderPreset::Own, "own"},
        {LadderPreset::Mild, "mild"},
        {LadderPreset::Normal, "normal"},
        {LadderPreset::Firm, "firm"},
    }};
};

constexpr int letterStepCount = 5;

/// The ladder of one kind of debtor as the user composed it: which letters, how long each deadline
/// is, how many days of grace follow it, and which legal route comes after the last one. It says what
/// comes next, never what the law allows.
struct LadderPlan
{
    bool composed = false; ///< False: the general settings of the creditor hold, all letters, utlegg after them.
    LadderPreset preset = LadderPreset::Own;
    std::array<bool, letterStepCount> uses{true, true, true, true, true};
    std::array<int, letterStepCount> deadlineDays{7, 14, 14, 14, 14};
    std::array<int, letterStepCount> graceDays{3, 3, 3, 3, 3};
    LegalRoute route = LegalRoute::Attachment;
    friend bool operator==(const LadderPlan &, const LadderPlan &) = default;
};

/// The kinds of debtor a ladder can be composed for, in the order of storing.
constexpr std::array<DebtorKind, 4> ladderKinds{DebtorKind::Person, DebtorKind::SoleTrader, DebtorKind::Company,
                                                DebtorKind::Public};

/// The place of a kind among them; an unknown kind climbs the ladder of a person, the careful reading.
constexpr size_t ladderIndex(DebtorKind kind)
{
    for (size_t i = 0; i < ladderKinds.size(); ++i) {
        if (ladderKinds[i] == kind)
            return i;
    }
    return 0;
}
