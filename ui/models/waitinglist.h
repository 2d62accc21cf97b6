// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/bankaccounts.h"
#include "core/workflow/matchingworkflow.h"
#include "core/workflow/surplusworkflow.h"
#include "ui/models/roles.h"
#include "ui/models/tablemodel.h"

#include "core/base/progress.h"

#include <memory>

/// Payments that wait for a person, as the page shows them.
namespace waitinglist {

/// A waiting payment with words for each of its proposals, in their order.
struct Row
{
    workflow::WaitingPayment waiting;
    QStringList places; ///< "Case 2026-0012 · Nordlys Bygg AS".

    /// Unique among payments and bank entries: a bank entry that is no payment yet is negative.
    qint64 id() const;
    /// Whether the bank takes money back.
    bool isReversal() const;
    /// Whether it may be money that is known already.
    bool isAsked() const;
};

/// Everything the page needs of the bank, read in one go off the window's thread.
struct Snapshot
{
    std::vector<Row> rows;
    std::vector<workflow::LearnedRule> rules;
    std::vector<workflow::SurplusRow> surplus; ///< Those that wait for a place are in `rows` too.
    std::vector<workflow::AccountState> accounts;
};

Result<Snapshot> read(Session &session, const Progress &progress);

using Model = TableModel<Row>;
using RuleModel = TableModel<workflow::LearnedRule>;

/// Columns: date, payer with KID or text below, amount, why it waits, best proposal.
std::unique_ptr<Model> model();
/// Columns: known by, customer, learned.
std::unique_ptr<RuleModel> rules();

/// Who paid, as far as the bank told.
QString payer(const workflow::WaitingPayment &waiting);
/// The payer's words or the KID.
QString words(const workflow::WaitingPayment &waiting);

/// How far the bank has told of an account: a quiet line, and whether that is too long ago.
struct Freshness
{
    QString text;
    bool old = false; ///< More than `freshDays` before today: reminders may go to people who have paid.
};
constexpr int freshDays = 4; ///< A weekend with a holiday before or after it.
/// Of all accounts that any file has told of; empty when none has.
Freshness freshness(const std::vector<workflow::AccountState> &accounts, QDate today);

} // namespace waitinglist
