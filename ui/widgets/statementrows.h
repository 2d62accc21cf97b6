// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/statement.h"
#include "core/workflow/session.h"
#include "ui/widgets/statementview.h"

/// The statement as rows that open: principal, interest with its periods, each fee with its rule,
/// compensation, and the sum. `only` narrows to one claim when valid.
std::vector<StatementRow> statementRows(const engine::Statement &statement, const Session &session, ClaimId only = {});
