// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/caseworkflow.h"
#include "core/workflow/session.h"
#include "ui/widgets/stepladder.h"

/// The ten steps of a case as rungs: done with day and fee, where it stands with the deadline, what can
/// be taken, and from when or why not for the rest.
std::vector<Rung> caseRungs(const workflow::CaseView &view, const Session &session);

/// The rung a page shows first: the one that comes.
int comingRung(const workflow::CaseView &view);
