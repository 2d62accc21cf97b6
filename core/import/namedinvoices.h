// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace import {

/// The invoices a text names: "Kreditnota for faktura nr. 1001 og 1002" gives 1001 and 1002. Only numbers behind the
/// word faktura or invoice count, for a number alone may be anything. At most ten.
QStringList namedInvoices(QStringView text);

} // namespace import
