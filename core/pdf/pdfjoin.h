// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace pdf {

/// Joins PDFs in order into one, deterministically. Refuses a part that is not a PDF, by its number.
Result<QByteArray> join(const std::vector<QByteArray> &parts);

} // namespace pdf
