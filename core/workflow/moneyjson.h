// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/repair.h"
#include "core/engine/reversal.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/instalmentworkflow.h"
#include "core/workflow/limitationradar.h"

#include <QJsonArray>
#include <QJsonObject>

namespace workflow::json {

/// What a merged case still lacks and the one letter that cures it; null when nothing is lacking.
QJsonValue repair(const engine::Repair &repair, const RuleBook &rules, const QString &language);

QJsonObject reversal(const engine::Reversal &one, const RuleBook &rules, const QString &language);
QJsonObject instalment(const InstalmentView &view);
QJsonObject limitationEvent(const LimitationEvent &event);
/// The late interest of a claim as debts of their own: `open`, `lapsed`, `lapsed_to`, `next` (the last day before
/// the oldest that lives lapses), and `instalments`; null when no interest is open.
QJsonValue interestLimitation(const engine::InterestLimitation &limitation, const RuleBook &rules, const QString &language);
QJsonObject limitation(const engine::Limitation &limitation, const RuleBook &rules, const QString &language);

} // namespace workflow::json
