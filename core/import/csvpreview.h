// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/columnmap.h"
#include "core/import/importbatch.h"
#include "core/import/importer.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QIODevice;

namespace import {

/// How one row of a list came through the reading.
enum class RowState {
    Ok,
    Warning, ///< Imported, but a person should look.
    Error,   ///< Cannot be imported; the text says why.
    Skipped, ///< Sums, empty rows, group headings, suppliers: rightly not a claim.
};

/// How one cell came through the reading; the window colours it so.
enum class CellRole {
    Value,    ///< Read.
    Ignored,  ///< Of a column, or a row, that is not used.
    Doubtful, ///< Read, but a person should look.
    Error,    ///< Cannot be read.
};

/// What one column adds up to, whether or not it is used: shown under the column, beside the control
/// total of the accounts.
struct ColumnSum
{
    Money sum;
    qint64 amounts = 0; ///< Cells that are amounts.
    qint64 others = 0;  ///< Cells that are something else.

    /// At least half of what stands there are amounts.
    bool isAmounts() const { return amounts > 0 && amounts >= others; }
};

/// One row as it stands in the file, with what became of it.
struct CsvPreviewRow
{
    int line = 0;      ///< 1-based line in the file where the row begins.
    QStringList cells; ///< As decoded, one per column of `CsvPreview::map`.
    RowState state = RowState::Ok;
    QString text; ///< A finished sentence for Warning, Error and Skipped; empty when Ok.
    std::vector<CellRole> roles = {}; ///< One per cell.
};

/// Every row of a list that is being looked at, read when it is asked for.
class PreviewRows
{
public:
    virtual ~PreviewRows() = default;
    /// Rows below the header.
    virtual int count() const = 0;
    virtual CsvPreviewRow row(int at) const = 0;
    /// The row that begins at a line of the file; -1 when none does.
    virtual int atLine(int line) const = 0;
    /// Rows a person should look at (warned of, or not understood), in order.
    virtual const std::vector<int> &toLookAt() const = 0;
};

/// What the import page shows of a list before anything is imported: the columns and what each is
/// taken for, the first rows, and the batch that would be imported with this mapping. Change a
/// `Field` in a copy of `map`, set `guessed` to false, hand it back as `ImportOptions::columns`,
/// and ask again.
struct CsvPreview
{
    ColumnMap map;
    QStringList titles; ///< Text of the title rows above the header.
    std::vector<ColumnSum> sums; ///< One per column, over all rows that are not skipped.
    QString sheet;               ///< Of a workbook: the one that was read.
    QStringList sheets;          ///< Of a workbook: those that could be (`ImportOptions::sheet`).
    QString preset;              ///< The preset that knew the columns; empty when none did.
    bool remembered = false;     ///< The columns are those a user has corrected for such a list.
    std::vector<CsvPreviewRow>
        rows;                     ///< In file order, without the header: the first `previewRowLimit`, and of those below
                                  ///< as many as a person should look at.
    std::shared_ptr<const PreviewRows> all = {}; ///< Every row, read on demand.
    qint64 rowCount = 0;          ///< Rows below the header in the whole file.
    std::optional<Money> openSum; ///< Sum of the open-amount column; nothing when there is none.
    std::optional<Money>
        grossSum;              ///< Sum of the original-amount column; nothing when there is none.
    bool customerList = false; ///< Debtors only: no amounts, so no items.
    ImportBatch batch;         ///< As `readFile` would give it with this mapping.
};

constexpr int previewRowLimit = 1000;

/// Reads a list as `readFile` would and keeps its first rows for showing. A file that cannot be
/// understood comes back with `batch.refused` set and whatever rows could be read, so that the user
/// can repair the mapping; an Error is returned only when the file cannot be opened or read, is not
/// a list at all (XML, ZIP, PDF), or the work was cancelled.
Result<CsvPreview> previewCsv(const QString &path, const ImportOptions &options,
                              const Progress &progress = {});

/// The same from a seekable device at its beginning; `name` is for the report.
Result<CsvPreview> previewDevice(QIODevice &device, const QString &name,
                                 const ImportOptions &options, const Progress &progress = {});

} // namespace import
