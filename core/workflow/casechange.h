// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/case.h"
#include "core/model/letter.h"
#include "core/workflow/session.h"

#include <QJsonObject>

namespace workflow {

/// A refusal of the engine as an error: sentence, what is needed, rule and earliest day.
Error refusalError(const Session &session, const Reason &reason);

/// Adds a line to a case's history and the same to the journal; call inside the verb's transaction.
Result<void> record(Session &session, const Case &file, const QString &kind, const QJsonObject &data = {});

/// Withdraws one letter that has not left, with the reason in its delivery lines and the history. Call
/// inside the verb's transaction.
Result<void> withdrawLetter(Session &session, const Case &file, const Letter &letter, const QString &why);

/// Withdraws every letter of a case that has not left yet (its figures no longer hold), with the reason
/// in the history. Call inside the verb's transaction.
Result<int> withdrawPending(Session &session, const Case &file, const QString &why);

/// The state of a letter as a word in a sentence ("posted"), in the language of the program.
QString letterStateText(LetterState state);

} // namespace workflow
