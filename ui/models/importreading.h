// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csvpreview.h"
#include "core/import/files.h"
#include "core/workflow/importworkflow.h"

#include <QString>

#include <memory>
#include <optional>

/// What the user has said about the file being looked at.
struct ImportWish
{
    import::FoundFile file;
    std::optional<int> terms;                 ///< Days to complete missing due dates with.
    std::optional<import::ColumnMap> columns; ///< The user's mapping; unset: remembered, else guessed.
    QString sheet;                            ///< Of a workbook; empty: the one most like a list.
    bool acceptKids = false;                  ///< Take the proposals for KIDs a spreadsheet has spoilt.
};

/// A file as the import page shows it before anything is written: what it holds, and what importing it
/// would do. Made off the window's thread, then never changed.
struct ImportReading
{
    import::ImportBatch batch;
    std::optional<import::CsvPreview> list; ///< For lists; its own `batch` has been moved to ours.
    bool columnsRemembered = false;         ///< The mapping was made by the user for an earlier file.
    workflow::ImportOutcome outcome;        ///< Of a dry run; "refused" when the file was.
    workflow::LedgerControl control;        ///< What the ledger holds now, beside the sums of the file.
    bool acceptedKids = false;              ///< They were taken.
    int kidProposals = 0;                   ///< KIDs a spreadsheet has spoilt, with what they probably were.
    int missingDue = 0;                     ///< Open invoices that nobody can be reminded of yet.
    int completedDue = 0;                   ///< Due dates made from the terms.
    bool otherFirm = false;                 ///< The file says it is another company's.

    /// True for a list whose columns can be chosen, refused or not.
    bool hasColumns() const { return list && !list->map.columns.empty(); }
    /// Nothing in it can be taken in; only a sentence can be shown.
    bool isHopeless() const { return batch.refused && !hasColumns(); }
    /// Why it cannot be imported now, empty when it can.
    QString whyNot() const;

    /// Reads the file by content and tries it against the ledger. Changes nothing.
    static Result<std::shared_ptr<const ImportReading>> read(Session &session, const ImportWish &wish, const Progress &progress);
};
