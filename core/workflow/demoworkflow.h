// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/workflow/session.h"

namespace workflow {

/// What the rehearsal firm holds.
struct DemoSummary
{
    int debtors = 0;
    int items = 0;
    int cases = 0;
    int letters = 0;
    int payments = 0;
    QDate today; ///< The day the history ends.
};

/// The rehearsal firm: synthetic debtors and invoices, cases in every state, and over two years of
/// history made by running the real verbs day by day.
class DemoWorkflow
{
public:
    /// Builds it in a new folder, ending on `today` (the clock's day when invalid). Refuses a folder
    /// that holds a workspace already.
    static Result<DemoSummary> build(const QString &folder, QDate today, std::shared_ptr<const LawTable> law,
                                     const Progress &progress = {});
};

} // namespace workflow
