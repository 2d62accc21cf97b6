// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/entryruleworkflow.h"

#include <QJsonObject>

namespace workflow::json {

/// A doubtful kind of credit as the command line shows it.
QJsonObject entryQuestion(const EntryQuestion &question);
/// The same with who asked it, and the answer (null while there is none).
QJsonObject askedEntry(const AskedEntry &asked);
QJsonObject entryRule(const EntryRule &rule);

} // namespace workflow::json
