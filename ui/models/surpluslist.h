// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/surplusworkflow.h"
#include "ui/models/tablemodel.h"

#include <memory>

/// Money nothing was owed for, as the page shows it.
namespace surpluslist {

using Model = TableModel<workflow::SurplusRow>;

/// Columns: date, customer with the case or invoice below, came in, left over, what it is, what was done.
std::unique_ptr<Model> model();

/// The case or invoice the payment was for: "Case 2026-0012".
QString place(const workflow::PaymentRow &row);
/// "500,00 sent back 12.03.2026", one a line; empty when nothing was done.
QString doneSoFar(const workflow::SurplusRow &row);
/// The refund that was noted last and still holds; nothing when there is none.
const SurplusUse *lastRefund(const workflow::SurplusRow &row);

/// Where surplus may be used: another case or invoice of the same customer.
struct Use
{
    QString text; ///< "Case 2026-0012", "Invoice 10231".
    workflow::PaymentTarget target;
    Money open;   ///< Of the principal.
};

/// The debtor's open cases and single invoices, oldest first.
Result<std::vector<Use>> uses(Session &session, DebtorId debtor);

} // namespace surpluslist
