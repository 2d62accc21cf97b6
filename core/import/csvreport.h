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

/// The KID of one open item as it was read.
struct KidSeen
{
    qsizetype row = 0;
    size_t item = 0;   ///< In the batch.
    QString kid;       ///< Empty when it was destroyed.
    QString destroyed; ///< "1.23456789012345E+15".
};

/// Says what can only be seen of the list as a whole: mixed-up columns, reversed signs, spoilt
/// KIDs.
class CsvReport : public CsvCells
{
public:
    using CsvCells::CsvCells;

    /// Finds what spreadsheets did to KIDs, and proposes what stood there before where the control
    /// digit tells; with `accept` the proposals are taken.
    void kids(const std::vector<KidSeen> &kids, bool accept);
    void list(const CsvCounts &counts);

private:
    void propose(const KidSeen &seen, const QString &kid, bool accept);
    /// The control digit behind fifteen digits a spreadsheet has kept; by the scheme of the others.
    static QString completed(const QString &fifteen, bool mod11);
};

} // namespace import
