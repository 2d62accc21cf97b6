// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importbatch.h"
#include "core/import/saftdata.h"
#include "core/import/saftledger.h"

namespace import {

/// What was done on the way and is told once.
struct SaftCounts
{
    qint64 customerLines = 0;
    qint64 byTerms = 0; ///< Due dates of open invoices, completed.
    qint64 byUser = 0;
    qint64 numberByVoucher = 0;
    qint64 unknownKinds = 0;
};

/// Says what a person should know of a SAF-T file: guesses, differences, what is missing. Every
/// issue goes to the data's list.
class SaftReport
{
public:
    explicit SaftReport(SaftData &data)
        : m_data(data)
    {
    }

    void header(const ImportBatch &batch, const QString &own, bool isForeign);
    void item(const ImportedItem &item, const LedgerEntry &entry);
    void customer(const QString &number, const CustomerLedger &ledger, bool birthNumberSeen);

    /// Customers against the general ledger, and the file's declarations against what was counted.
    void totals();
    void contents(const SaftCounts &counts);

private:
    SaftData &m_data;
};

/// A customer number that is somebody's birth number is not shown whole.
QString shownNumber(const QString &number);

/// "customer 1001", for issues.
QString customerPlace(const QString &number);

/// More than there is money: such sums are neither shown nor imported.
bool isAbsurd(qint64 ore);

} // namespace import
