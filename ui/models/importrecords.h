// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/importworkflow.h"
#include "ui/models/tablemodel.h"

#include <memory>

namespace lists {

using ImportRecordModel = TableModel<workflow::ImportRecord>;

/// Earlier imports. Columns: date, file, format, new, changed, status.
std::unique_ptr<ImportRecordModel> importRecords();

} // namespace lists
