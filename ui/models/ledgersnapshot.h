// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/ledgerworkflow.h"

#include <QString>

#include <array>
#include <vector>

/// The chips above the ledger; each is a simple question to a row.
enum class LedgerChip { Overdue, CanStart, InCase, NeedsYou, Uncollectable, Stopped, Person, Business, Large, All };
constexpr int ledgerChipCount = 10;

/// The whole ledger as the page needs it, built off the window's thread: rows, folded search text, and
/// the rank of each name so that sorting compares numbers only.
struct LedgerSnapshot
{
    std::vector<workflow::LedgerRow> rows;
    std::vector<QString> folded;
    std::vector<quint32> nameRank;
    std::vector<quint32> numberRank;
    std::array<int, ledgerChipCount> counts{};

    static LedgerSnapshot build(std::vector<workflow::LedgerRow> rows);
    static bool fits(const workflow::LedgerRow &row, LedgerChip chip);
};
