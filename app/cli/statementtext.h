// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/caseworkflow.h"

#include <QString>

namespace cli {

/// What is owed in a case, line by line, for a person at a terminal.
QString statementText(const workflow::CaseView &view, const Session &session);

/// Where each rate and fee of the statement comes from.
QString trailText(const workflow::CaseView &view, const Session &session);

} // namespace cli
