// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/case.h"
#include "core/workflow/session.h"

#include <QJsonObject>

namespace workflow {

/// A refusal of the engine as an error: sentence, what is needed, rule and earliest day.
Error refusalError(const Session &session, const Reason &reason);

/// Adds a line to a case's history and the same to the journal; call inside the verb's transaction.
Result<void> record(Session &session, const Case &file, const QString &kind, const QJsonObject &data = {});

/// Withdraws every letter of a case that has not left yet (its figures no longer hold), with the reason
/// in the history. Call inside the verb's transaction.
Result<int> withdrawPending(Session &session, const Case &file, const QString &why);

} // namespace workflow
