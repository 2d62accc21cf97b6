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

/// What `case show` says of a claim beyond its lines: `disputed_amount`, the `undisputed` rest with its own interest
/// lines (recomputed like the others, on the principal less the disputed amount), `credits`, and `limitation`.
void addClaim(QJsonObject &out, const engine::ClaimStatement &part, const RuleBook &rules, const QString &language);

/// Why a payment was spread in its order, and what of its surplus has been used.
void addPayment(QJsonObject &out, const engine::PaymentFacts &payment, const RuleBook &rules, const QString &language);

/// What belongs to the case as a whole: `plan`, `interest_stopped` (days without interest, both ends counted; the
/// interest lines leave them out), and `letters`: every letter of the case, sent or not,
/// with the claims each covers (`claims` by invoice number, `claim_ids` by id). In `explain` each of them also says
/// what it charged (Trail::letters); the meaning is one.
void addCase(QJsonObject &out, const CaseView &view);

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
