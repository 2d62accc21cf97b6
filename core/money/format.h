// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/money.h"
#include "core/money/rate.h"

#include <QString>

/// Writing amounts for people (Norwegian form in every language) and for machines.
namespace fmt {

/// "1 234,50" with no-break blanks as thousands marks and a plain U+2212 minus.
QString amount(Money money);

/// "kr 1 234,50" with a no-break blank after kr; the sign stands before kr.
QString kroner(Money money);

/// "1234.50": point, two decimals, hyphen minus, no thousands marks.
QString plain(Money money);

/// "12,25".
QString percent(Rate rate);

/// "12.25".
QString plainPercent(Rate rate);

} // namespace fmt
