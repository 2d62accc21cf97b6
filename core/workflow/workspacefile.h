// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <QString>

#include <memory>

namespace workflow {

/// The workspace's own database (creditors, adopted law, offices). A reading verb also gets it from a folder
/// that cannot be written to; one from an older version is brought up to date on the way.
Result<std::unique_ptr<store::Database>> openWorkspaceFile(const QString &folder, bool readOnly);

} // namespace workflow
