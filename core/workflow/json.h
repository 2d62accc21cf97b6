// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ladder.h"
#include "core/engine/statement.h"
#include "core/law/rulebook.h"
#include "core/workflow/caseworkflow.h"

#include <QJsonObject>

namespace workflow::json {

/// "12500.00".
QJsonValue money(Money amount);
/// ISO text or null.
QJsonValue date(QDate day);
/// Text or null when empty.
QJsonValue text(const QString &value);

QJsonObject debtor(const Debtor &debtor);
QJsonArray interest(const std::vector<engine::InterestLine> &lines);

/// The statement of a case as the command line fixes it, with or without its trail: what CaseText writes, as a tree.
QJsonObject caseStatement(const CaseView &view, const LawTable &law, const QString &language,
                          bool trail);

/// The answer of `case next`: every step allowed or refused.
QJsonObject decision(const engine::Decision &decision, const RuleBook &rules,
                     const QString &language);

} // namespace workflow::json
