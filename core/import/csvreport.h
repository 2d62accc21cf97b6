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

/// An open item with a KID, whole or destroyed.
struct KidSeen
{
    quint32 row = 0;
    quint32 item = 0; ///< In the batch; its KID is empty when it was destroyed.
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
    const ImportedItem &item(const KidSeen &seen) const { return m_list.batch.items[seen.item]; }
    /// The control digit behind fifteen digits a spreadsheet has kept; by the scheme of the others.
    static QString completed(const QString &fifteen, bool mod11);
};

} // namespace import
