// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/caseworkflow.h"
#include "core/workflow/ledgerworkflow.h"
#include "core/workflow/outboxworkflow.h"
#include "ui/models/roles.h"

#include <QString>

/// Words and tones the lists share, so that a state is called the same everywhere.
namespace words {

QString debtorKind(DebtorKind kind);
QString closeReason(CloseReason reason);
QString letterState(LetterState state);
Tone letterTone(LetterState state);
/// The badge of a case: its last step, or paused, disputed, closed with the reason.
QString caseBadge(const workflow::CaseRow &row, const Session &session);
Tone caseTone(const workflow::CaseRow &row);
/// All steps by name: the longest badges there are.
QStringList stepNames(const Session &session);
QString ledgerBadge(const workflow::LedgerRow &row, const Session &session);
Tone ledgerTone(const workflow::LedgerRow &row);
/// What happens next with a ledger row, in a few words.
QString ledgerNow(const workflow::LedgerRow &row, const Session &session);
QString caseNow(const workflow::CaseRow &row, const Session &session);
/// One line of a case's history in words.
QString event(const CaseEvent &event, const Session &session);
/// The quiet second part of it (amounts, notes); may be empty.
QString eventDetail(const CaseEvent &event, const Session &session);

} // namespace words
