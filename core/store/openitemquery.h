// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"
#include "core/money/money.h"

#include <QDate>
#include <QString>

#include <vector>

namespace store {

class Database;

/// What matching a payment needs of a claim, and no more: a ledger of a hundred thousand is read in one go.
struct OpenItem
{
    ClaimId claim;
    DebtorId debtor;
    CaseId caseId; ///< Invalid without an open case.
    QString number;
    QString kid;
    QDate due;
    Money open; ///< Open principal; zero or less when settled.
};

/// A case with the KID it was given, open or closed.
struct CaseKid
{
    CaseId caseId;
    DebtorId debtor;
    QString number;
    QString kid; ///< Empty when it has none.
    bool open = false;
};

/// Lean reads for matching bank payments to what is owed.
class OpenItemQuery
{
public:
    explicit OpenItemQuery(Database &db)
        : m_db(db)
    {
    }

    /// Every claim that can be paid (invoices, opening balances, adjustments), also settled ones: a KID of
    /// one of those is a double payment. By id.
    /// Only those that bear `kid`, when it is not empty.
    Result<std::vector<OpenItem>> items(const QString &kid = {});
    /// By id; only the one that bears `kid`, when it is not empty.
    Result<std::vector<CaseKid>> cases(const QString &kid = {});
    /// Remembers the KID a case was given.
    Result<void> setCaseKid(CaseId id, const QString &kid);
    /// Empty when it has none.
    Result<QString> caseKid(CaseId id);

private:
    Database &m_db;
};

} // namespace store
