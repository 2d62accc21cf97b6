// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/caseworkflow.h"
#include "core/workflow/ledgerworkflow.h"
#include "core/workflow/outboxworkflow.h"
#include "ui/models/roles.h"

#include <QString>

#include <vector>

/// What the overview is made of, as the workflows answer it.
struct OverviewFacts
{
    std::vector<workflow::LedgerRow> ledger;
    std::vector<workflow::CaseRow> cases; ///< Open ones.
    std::vector<workflow::OutboxRow> letters; ///< Pending ones.
    int unplacedPayments = 0; ///< Everything that waits under Innbetalinger: payments, reversals, questions.
    int surplusPayments = 0;  ///< Placed payments with more than was owed, not sent back or used yet.
    Money surplus;            ///< Together.
};

/// One thing that needs a person, and where to do it.
struct WorkItem
{
    Tone tone = Tone::Neutral;
    QString badge;
    QString text;
    QString detail;
    QString button;
    QString page;   ///< A page's address: id of the page, of what it shows, and a search.
    qint64 id = 0;
    QString search;
};

/// The work list: what needs a person today, the most pressing first.
namespace worklist {

/// How long before limitation one is told.
constexpr int limitationMonths = 6;

std::vector<WorkItem> build(const OverviewFacts &facts, const Session &session);

} // namespace worklist
