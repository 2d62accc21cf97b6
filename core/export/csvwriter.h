// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/listtable.h"

#include <QByteArray>

namespace exporting {

/// The list as a Norwegian spreadsheet opens it: UTF-8 with a byte-order mark, semicolons, CRLF,
/// "1234,50" and "21.11.2026". Fields are quoted when they must be (RFC 4180). Text a spreadsheet
/// would run as a formula (it begins with =, @, a tab, or a sign before something that is no number)
/// gets an apostrophe in front.
QByteArray csv(const ListTable &table);

} // namespace exporting
