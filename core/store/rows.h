// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case.h"
#include "core/model/claim.h"
#include "core/model/debtor.h"
#include "core/model/legalevent.h"
#include "core/model/letter.h"
#include "core/model/payment.h"
#include "core/store/claimstore.h"

#include <QString>

namespace store {

class Query;

/// How rows become structs: for each type the columns it wants, in order, and the one function that reads
/// them from a position on. Room-internal.
namespace rows {

/// Address lines as one text, one line each.
QString joinedLines(const QStringList &lines);
QStringList splitLines(const QString &text);
/// Number, name and organisation number, folded for searching.
QString searchText(const Debtor &debtor);

QString debtorColumns();
Debtor debtor(Query &query, int first = 0);

QString claimColumns();
Claim claim(Query &query, int first = 0);
constexpr int claimColumnCount = 18;

/// Amount, intake and credits of a claim; the last column is paid_principal_ore of the caller's join.
QString balanceColumns(const QString &paidPrincipal);
ClaimBalance balance(Query &query, int first);

QString caseColumns();
/// Without its claims.
Case caseFile(Query &query, int first = 0);
constexpr int caseColumnCount = 11;

/// `withStatement` false puts an empty text in the place of the statement: it is large.
QString letterColumns(bool withStatement);
/// Without its claims.
Letter letter(Query &query, int first = 0);

QString paymentColumns();
/// Without its allocations.
Payment payment(Query &query, int first = 0);

QString legalEventColumns();
/// Without its claims.
LegalEvent legalEvent(Query &query, int first = 0);

/// Of payment_allocation: claim_id, costs_ore, interest_ore, principal_ore.
Allocation allocation(Query &query, int first);

} // namespace rows

} // namespace store
