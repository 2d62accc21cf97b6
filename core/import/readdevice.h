// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importer.h"

class QIODevice;

namespace import {

/// Reads what a seekable device holds, by content. `path` is where parts of the same export lie
/// beside it; empty for what is no file on disk.
Result<ImportBatch> readDevice(QIODevice &device, const QString &name, const QString &path,
                               const ImportOptions &options, const Progress &progress);

} // namespace import
