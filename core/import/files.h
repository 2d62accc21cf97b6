// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csvpreview.h"
#include "core/import/importer.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace import {

/// One thing to read: a file on disk, a member of a ZIP archive, or the parts of one SAF-T export.
struct FoundFile
{
    QString shown;       ///< For people and reports: "regnskap.zip/kunder.csv".
    QString path;        ///< The file on disk, or the archive.
    QStringList members; ///< Names in the archive; several are parts of one export. Empty: the file itself.
    QString problem;     ///< Why the archive cannot be opened; a finished sentence.
};

/// What a file, a folder (with the folders in it) or a ZIP archive holds, by name order; leftovers of
/// operating systems are left out. An Error when the path cannot be read, or a folder holds more files
/// than anybody means.
Result<std::vector<FoundFile>> findFiles(const QString &path);

/// Reads one of them as `readFile` does.
Result<ImportBatch> readFound(const FoundFile &found, const ImportOptions &options,
                              const Progress &progress = {});

/// Shows one of them as `previewCsv` does.
Result<CsvPreview> previewFound(const FoundFile &found, const ImportOptions &options,
                                const Progress &progress = {});

} // namespace import
