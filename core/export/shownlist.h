// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/listtable.h"

#include <QStringList>

namespace exporting {

/// Turns a list as it is shown into values: a column whose every filled cell reads as a day becomes
/// days, one whose every filled cell is an amount with two decimals becomes kroner, everything else
/// stays text (a customer number keeps its zeros, a KID its digits). Short rows are filled up.
ListTable shownList(const QString &title, const QStringList &headings, const std::vector<QStringList> &rows);

} // namespace exporting
