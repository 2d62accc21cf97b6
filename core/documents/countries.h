// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace documents {

/// The last line of an address abroad: the country's Norwegian name in capitals, as the Norwegian post
/// reads it. Empty for Norway; an unknown code is shown as it is.
QString countryName(const QString &code);

} // namespace documents
