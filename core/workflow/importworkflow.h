// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/import/csvpreview.h"
#include "core/import/importbatch.h"
#include "core/import/importer.h"
#include "core/workflow/session.h"

#include <functional>
#include <vector>

namespace workflow {

/// What committing a file did, or would do.
struct ImportOutcome
{
    QString outcome = QStringLiteral("inspected"); ///< inspected, imported, unchanged, refused.
    BatchId batch;
    int inserted = 0;
    int updated = 0;
    int unchanged = 0;
    int settled = 0;    ///< Entries that were settled before the ledger ever saw them; they stay out of it.
    int probablyPaid = 0; ///< Open here, gone from the newer list: for the user to confirm, never closed silently.
    int placed = 0;     ///< Bank payments a KID gave their place.
    int waiting = 0;    ///< Bank payments that wait for a person.
    int asked = 0;      ///< Bank payments that may be the same money as another.
    int duplicates = 0; ///< Bank payments another file has told of; counted once.
    int reversals = 0;  ///< Bank entries that take an earlier payment back; they wait for a person.
    int questions = 0;  ///< Credits not told apart with certainty, to be answered (EntryRuleWorkflow).
    std::vector<Issue> notes; ///< What committing found, beyond what reading did.
};

/// An import that was committed.
struct ImportRecord
{
    BatchId id;
    QString file;
    QString format;
    QString sha256;
    QDate day;
    int inserted = 0;
    int updated = 0;
    bool undone = false;
};

/// An item that a newer list no longer has: probably paid, and for the user to say.
struct VanishedItem
{
    ClaimId claim;
    QString debtor; ///< Customer number.
    QString debtorName;
    QString number;
    QDate due;
    Money open;
    BatchId batch; ///< The import that lacked it.
    QString file;
    QDate asOf; ///< The day of that list; invalid when it has none.
};

/// What the ledger holds now: the control total beside the sums of a list that is being looked at.
struct LedgerControl
{
    Money open;
    int items = 0;
    QString file; ///< The newest import.
    QDate day;
};

/// Files into the ledger, as one transaction each, and back.
class ImportWorkflow
{
public:
    explicit ImportWorkflow(Session &session) : m_session(session) {}

    /// What committing would do; changes nothing.
    Result<ImportOutcome> dryRun(const import::ImportBatch &batch);
    /// Inserts new items and debtors, updates changed ones, leaves the rest. The same bytes twice change nothing.
    Result<ImportOutcome> commit(const import::ImportBatch &batch, const Progress &progress = {});
    /// Takes an import back. Refuses when a case or payment rests on one of its items, naming it.
    Result<void> undo(BatchId batch);
    Result<std::vector<ImportRecord>> list();

    /// A mapping the user corrected, remembered for files with the same headers.
    Result<std::optional<import::ColumnMap>> rememberedColumns(const QString &signature);
    Result<void> rememberColumns(const import::ColumnMap &map);
    Result<std::vector<import::ColumnMap>> maps();
    /// Refused when nothing is remembered for these headers.
    Result<void> forgetColumns(const QString &signature);
    /// Remembered maps as a small JSON file for another creditor or colleague; all, or one.
    Result<QByteArray> exportMaps(const QString &signature = {});
    /// How many maps were taken in. Refuses what is no such file, and then takes none.
    Result<int> importMaps(const QByteArray &json);
    /// For `ImportOptions::remembered`; valid as long as the session.
    std::function<std::optional<import::ColumnMap>(const QString &)> remembering();

    Result<LedgerControl> control();

    /// Items missing from newer lists that nobody has decided on, and that are still open.
    Result<std::vector<VanishedItem>> vanished();
    /// The items are settled: does what a list that says so would do (an item without a case is closed,
    /// one in a case gets a payment of the ledger) as an import of its own, which can be taken back.
    Result<ImportOutcome> confirmVanished(const std::vector<ClaimId> &claims);
    /// The items are open all the same; asked again only when they were back in between.
    Result<int> keepVanished(const std::vector<ClaimId> &claims);

private:
    Session &m_session;
};

} // namespace workflow
