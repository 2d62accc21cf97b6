// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importbatch.h"

#include <QJsonObject>

namespace workflow::json {

/// A bank payment as the command line shows it (cli.md, "Files in"): amounts positive, `direction`
/// says which way, empty values null.
QJsonObject bankPayment(const BankPayment &payment);
/// The same with where it stands in its file.
QJsonObject bankPayment(const import::ImportedPayment &payment);

} // namespace workflow::json
