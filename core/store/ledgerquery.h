// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/case.h"
#include "core/model/claim.h"
#include "core/model/debtor.h"
#include "core/model/step.h"
#include "core/store/claimstore.h"

#include <optional>
#include <vector>

namespace store {

class Database;

/// One line of the ledger page: a claim with what a list needs of its debtor and its open case.
struct LedgerRow
{
    ClaimId id;
    QString number;
    ClaimKind kind = ClaimKind::Invoice;
    QDate issued;
    QDate due;
    DueOrigin dueOrigin = DueOrigin::Missing;
    OpenOrigin openOrigin = OpenOrigin::Stated;
    Money open;           ///< What the ledger says remains.
    ClaimBalance balance; ///< Amount, intake, credits and principal paid here.
    Money paidHere; ///< Everything payments not undone put on the claim: costs and interest too.
    QString currency;
    QString kid;
    bool writtenOff = false;
    bool disputed = false;
    Money disputedPart; ///< Of the principal, when only a part of it is disputed.
    std::optional<bool> consumer;
    std::optional<Rate> agreedRate;

    DebtorId debtor;
    QString debtorNumber;
    QString debtorName;
    DebtorKind debtorKind = DebtorKind::Unknown;
    bool debtorPostable = false; ///< Has a town and a post code or a country.
    bool debtorHasEmail = false;

    CaseId caseId; ///< Invalid without an open case.
    QString caseNumber;
    CaseState caseState = CaseState::Active;
    std::optional<Step> lastStep; ///< Of the last letter of the case that was sent or posted.
    QDate lastDeadline;
};

/// Which ledger rows to read.
struct LedgerFilter
{
    /// The open principal or the ledger's open amount is not zero, or the item is in an open case.
    bool openOnly = true;
    DebtorId debtor = {};
    std::vector<ClaimId> claims = {}; ///< Only these, when not empty.
    QString kid = {};                 ///< Only those that bear it, when not empty.
};

/// Reads the whole ledger in one pass: 100 000 items are a fraction of a second.
class LedgerQuery
{
public:
    explicit LedgerQuery(Database &db)
        : m_db(db)
    {
    }

    /// In order of due date (missing ones first), then id.
    Result<std::vector<LedgerRow>> rows(const LedgerFilter &filter = {});
    /// How many rows the same filter gives, without reading them.
    Result<int> count(const LedgerFilter &filter = {});
    /// The statement behind rows(), for those who look at its plan.
    static QString statement(const LedgerFilter &filter = {});

private:
    Database &m_db;
};

} // namespace store
