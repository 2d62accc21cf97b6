// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/importbatch.h"
#include "core/import/importer.h"

#include <QStringList>

#include <optional>
#include <vector>

class QIODevice;

namespace import {

/// One file of an export; large companies' exports come in several.
struct SaftPart
{
    QIODevice *device = nullptr; ///< Open, seekable, at its beginning.
    QString name;
};

/// Reads Norwegian SAF-T Financial (formats page section 3). All parts together make one batch
/// whose SHA-256 runs over them in order. What cannot be understood comes back refused; an Error
/// only when a device fails or the work is cancelled.
Result<ImportBatch> readSaft(const std::vector<SaftPart> &parts, const ImportOptions &options,
                             const Progress &progress);

/// The pieces of a name "…_<time>_<n>_<m>.xml" (formats page section 3.1).
struct SaftPartName
{
    QString stem; ///< Up to and with the time.
    int number = 0;
    int count = 0;
    QString suffix; ///< ".xml"

    QString part(int n) const;
};

/// Nothing when the name is not of that form, or m is one.
std::optional<SaftPartName> saftPartName(const QString &fileName);

/// The files that belong to an export named "…_<time>_<n>_<m>.xml", in order; only `path` itself
/// when the name is not of that form or m is one (formats page section 3.1).
QStringList saftPartPaths(const QString &path);

} // namespace import
