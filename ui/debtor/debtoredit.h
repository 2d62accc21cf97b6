// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"

#include <functional>

class QWidget;

/// Asks what is to be changed of a customer and keeps it. What came of it is told with a way to undo it; the open cases
/// of the customer and the journal tell of both.
void editDebtor(const Context &context, QWidget *over, DebtorId id, std::function<void(const Notice &)> tell);
