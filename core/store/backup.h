// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/database.h"
#include "core/store/verify.h"

#include <QString>

namespace store {

/// Writes a compact copy of the open file and reads the copy back. Refuses to overwrite (Conflict).
Result<void> backup(Database &db, const QString &path);

/// What restore() did.
struct RestoreReport
{
    QString keptAside; ///< Where the replaced file now is; empty when there was none.
    int fromVersion = 0;
    int toVersion = 0;
    VerifyReport verified;
};

/// Puts a backup in the place of `target`, which nobody may have open. Works on a copy beside the target:
/// opens it, migrates it, verifies it, and only then swaps the files in one step; the old file is kept
/// aside. Whatever fails, the target is untouched. Refuses a candidate that does not verify (BadInput).
Result<RestoreReport> restore(const QString &candidate, const QString &target, Schema schema,
                              const Progress &progress = {});

} // namespace store
