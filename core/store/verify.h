// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace store {

class Database;

/// The first row that does not fit.
struct VerifyFinding
{
    QString table;
    qint64 row = 0; ///< 0 when the whole table or file is meant.
    QString text;   ///< A finished sentence.
};

/// What was looked at, and the first thing that does not fit, if any.
struct VerifyReport
{
    qint64 events = 0;
    qint64 auditRows = 0;
    qint64 letters = 0;
    qint64 payments = 0;
    std::optional<VerifyFinding> finding;

    bool isSound() const { return !finding.has_value(); }
};

/// Looks at the whole creditor file in one snapshot: pages and indexes, tables and triggers as the
/// migrations made them, foreign keys, both hash chains, every letter's seal and bytes, the parts of
/// every payment. Of a workspace file the journal of what came from outside. An Error only when the file cannot be read or the work was stopped.
Result<VerifyReport> verify(Database &db, const Progress &progress = {});

} // namespace store
