// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csvpreview.h"
#include "core/import/importer.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace import {

/// Where one part of an export lies.
struct FoundPart
{
    QString path;   ///< The file on disk, or the archive.
    QString member; ///< Its name in the archive; empty for the file itself.
    friend bool operator==(const FoundPart &, const FoundPart &) = default;
};

/// One thing to read: a file on disk, a member of a ZIP archive, or the parts of one SAF-T export.
struct FoundFile
{
    QString shown;       ///< For people and reports: "regnskap.zip/kunder.csv".
    QString path;        ///< The file on disk, or the archive.
    QStringList members; ///< Names in the archive; several are parts of one export. Empty: the file itself.
    QString problem;     ///< Why it cannot be read; a finished sentence.
    std::vector<FoundPart> parts = {}; ///< Of an export spread over several archives or folders, in order; else empty.
};

/// What a file, a folder (with the folders in it) or a ZIP archive holds, by name order; leftovers of
/// operating systems are left out. Parts of one SAF-T export are one thing wherever they lie: in the folder and the folders in it,
/// in archives there, and, of a single file or archive, in archives beside it. One whose part is missing names it. An Error when the path cannot be read, or a folder holds more files
/// than anybody means.
Result<std::vector<FoundFile>> findFiles(const QString &path);

/// Reads one of them as `readFile` does.
Result<ImportBatch> readFound(const FoundFile &found, const ImportOptions &options,
                              const Progress &progress = {});

/// What one of them says, fact by fact (`fileFacts`, for a list `listFacts`); empty for an export in several parts and for
/// what cannot be opened.
Result<QJsonObject> factsOfFound(const FoundFile &found, const ImportOptions &options);

/// Shows one of them as `previewCsv` does.
Result<CsvPreview> previewFound(const FoundFile &found, const ImportOptions &options,
                                const Progress &progress = {});

} // namespace import
