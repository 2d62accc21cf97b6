// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csvcells.h"

#include <utility>
#include <vector>

namespace import {

/// What the rows of a list had in common.
struct CsvCounts
{
    qint64 suppliers = 0;
    qint64 negative = 0; ///< Open amounts below zero.
    qint64 nonZero = 0;
    qint64 openAboveGross = 0;
    qint64 bothAmounts = 0; ///< Rows with an open and an original amount.
};

/// Says what can only be seen of the list as a whole: mixed-up columns, reversed signs, spoilt
/// KIDs.
class CsvReport : public CsvCells
{
public:
    using CsvCells::CsvCells;

    /// Row and KID of the open items.
    void kids(const std::vector<std::pair<qsizetype, QString>> &kids);
    void list(const CsvCounts &counts);
};

} // namespace import
