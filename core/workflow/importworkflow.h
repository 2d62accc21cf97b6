// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/import/csvpreview.h"
#include "core/import/importbatch.h"
#include "core/import/importer.h"
#include "core/workflow/session.h"

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
    int probablyPaid = 0; ///< Open here, gone from the newer list: for the user to confirm, never closed silently.
    int placed = 0;     ///< Bank payments a KID gave their place.
    int waiting = 0;    ///< Bank payments that wait for a person.
    int asked = 0;      ///< Bank payments that may be the same money as another.
    int duplicates = 0; ///< Bank payments another file has told of; counted once.
    int reversals = 0;  ///< Bank entries that take an earlier payment back; they wait for a person.
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

private:
    Session &m_session;
};

} // namespace workflow
