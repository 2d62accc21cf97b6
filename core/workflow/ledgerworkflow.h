// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/engine/statement.h"
#include "core/law/rulebook.h"
#include "core/model/case.h"
#include "core/model/claim.h"
#include "core/model/debtor.h"
#include "core/workflow/ledgersums.h"
#include "core/workflow/session.h"

#include <functional>
#include <optional>
#include <vector>

namespace workflow {

/// What a ledger row's status word is; the window paints it, never by colour alone.
enum class LedgerStatus {
    NotDue, NotStarted, Uncollectable, InCase, Waiting, Paused, Disputed, Legal, Settled, Credit, WrittenOff,
    Closed, ///< Its case was closed with something open; it can only go on there.
};

/// One entry of the ledger as the page and the command line show it.
struct LedgerRow
{
    ClaimId claim;
    DebtorId debtor;
    QString debtorNumber;
    QString debtorName;
    DebtorKind debtorKind = DebtorKind::Unknown;
    QString number;
    ClaimKind kind = ClaimKind::Invoice;
    QDate issued;
    QDate due;
    DueOrigin dueOrigin = DueOrigin::Missing;
    Money amount;
    Money open;      ///< Still open on the principal, payments taken in here included.
    QString kid;
    int daysLate = 0; ///< 0 when not late or without due date.
    LedgerStatus status = LedgerStatus::NotStarted;
    Reason reason;    ///< Why it cannot be collected, or why and from when the next step waits; may be unset.
    CaseId caseId;
    QString caseNumber;
    int stage = -1;   ///< Last step taken in its case, -1 when none.
    int coming = -1;  ///< The next rung, -1 when none.
    QDate comingFrom; ///< From when it can be taken.
    CaseId formerCase; ///< The closed case it was in, when it is in none now.
    QString formerCaseNumber;
    QDate
        lapses; ///< The last day limitation can be interrupted; invalid without due date or while proceedings run.
    bool canStart = false; ///< A case can be started now.
};

struct LedgerFilter
{
    bool openOnly = true;
    DebtorId debtor; ///< Only this debtor's, when valid.
};

/// A debtor with what is known of it, for the detail beside the list.
struct DebtorCard
{
    Debtor debtor;
    Money open;
    int openItems = 0;
    std::vector<CaseId> cases;
};

/// Reading and completing the customer ledger.
class LedgerWorkflow
{
public:
    explicit LedgerWorkflow(Session &session) : m_session(session) {}

    /// All rows in due order, decided for the session's day. 100 000 rows in one pass.
    Result<std::vector<LedgerRow>> rows(const LedgerFilter &filter = {}, const Progress &progress = {});
    /// How many rows there are, without deciding them.
    Result<int> count(const LedgerFilter &filter = {});
    /// Only what cannot be collected, each with its reason.
    Result<std::vector<LedgerRow>> uncollectable();
    /// Principal, interest and fees of these items today; items in a case take their share of its statement.
    Result<LedgerSums> sums(const std::vector<ClaimId> &claims, const Progress &progress = {});
    /// What one item has become today: of its case when it is in one, else reckoned alone.
    Result<engine::Statement> statement(ClaimId claim);
    Result<DebtorCard> debtor(DebtorId id);
    Result<std::vector<Debtor>> debtors();
    /// Changes address, kind, language, e-mail … by hand; noted in the journal with before and after.
    Result<void> saveDebtor(const Debtor &debtor);

    /// Completes due dates by hand, marked "user". Refuses items in a case whose letters rest on the old date.
    Result<int> setDue(const std::vector<ClaimId> &claims, QDate due);
    /// Completes missing due dates with invoice date + days, marked "user".
    Result<int> setTerms(const std::vector<ClaimId> &claims, int days);
    /// Takes an entry out as written off in the books, or back. The claim lives on.
    Result<void> setWrittenOff(ClaimId claim, bool writtenOff);

private:
    Result<int> complete(const std::vector<ClaimId> &claims, const std::function<QDate(const Claim &)> &dueOf);
    Result<void> respreadOf(ClaimId id, std::optional<CaseId> owner);

    Session &m_session;
};

} // namespace workflow
