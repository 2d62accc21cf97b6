// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importbatch.h"
#include "core/workflow/caseworkflow.h"
#include "core/workflow/outboxworkflow.h"
#include "core/workflow/paymentworkflow.h"
#include "ui/models/tablemodel.h"

#include <memory>

/// The lists of the pages as tables of columns.
namespace lists {

using CaseModel = TableModel<workflow::CaseRow>;
using OutboxModel = TableModel<workflow::OutboxRow>;
using PaymentModel = TableModel<workflow::PaymentRow>;
/// A payment as a bank file tells it.
/// Rows of a file that is being looked at; whoever sets them keeps the file.
using BankFileModel = TableModel<const import::ImportedPayment *>;
using ImportModel = TableModel<const import::ImportedItem *>;

/// Columns: case, debtor, status, owed, deadline, what now.
std::unique_ptr<CaseModel> cases(const Session &session);
/// Columns: debtor, step, status, date, deadline, to pay, note.
std::unique_ptr<OutboxModel> outbox(const Session &session);
/// Columns: date, debtor, case, amount, where it went, source.
std::unique_ptr<PaymentModel> payments(const Session &session);
/// Columns: customer with the number below, invoice, kind, date, due, original, open, KID, place. `nameOf` gives a
/// customer number its name; without one the number stands alone.
std::unique_ptr<ImportModel> imported(std::function<QString(const QString &number)> nameOf = {});
/// Columns: date, payer with his words below, amount, KID, place.
std::unique_ptr<BankFileModel> bankFile();

} // namespace lists
