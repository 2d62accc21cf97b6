// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/columnmap.h"
#include "core/import/importbatch.h"
#include "core/model/entryrule.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace import {

/// What the user says about a file beyond its bytes.
struct ImportOptions
{
    std::optional<int> terms;        ///< Days to complete missing due dates with, marked "user".
    QString format;                  ///< "saft", "csv"; empty means detect by content.
    std::optional<ColumnMap> columns; ///< A user's mapping instead of the guess (CSV).
    QString ownOrgnr;                ///< The creditor, when known.
    QString preset; ///< Name of a ready column map (core/import/presets.h); empty means look.
    QString sheet;  ///< Sheet of a workbook; empty means the one that looks most like a list.
    bool acceptKids = false; ///< Take the proposals for KIDs a spreadsheet has spoilt.
    std::vector<EntryRule> entryRules; ///< What a person has said of doubtful credits.
    /// The map a user has corrected for lists with these headers; asked when `columns` is unset.
    std::function<std::optional<ColumnMap>(const QString &signature)> remembered = {};
};

/// Reads one file by content, never by name. A file that cannot be understood comes back as a batch
/// with `refused` set and an error issue that names what was seen; an Error is returned only when
/// the file cannot be opened or read, or the work was cancelled.
Result<ImportBatch> readFile(const QString &path, const ImportOptions &options, const Progress &progress = {});

/// The same from bytes in memory (fuzzers, tests).
ImportBatch readBytes(const QByteArray &bytes, const QString &name, const ImportOptions &options);

} // namespace import
