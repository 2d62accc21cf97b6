// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/lawtable.h"
#include "ui/models/tablemodel.h"

#include <memory>

/// A dated series of the law as it stands on a day.
struct RateRow
{
    Series series = Series::LateInterest;
    QString title;
    QString value; ///< As people write it: "12,25 %", "750,00", "1,7 R".
    QDate from;
    QDate to;      ///< Invalid when nobody has set an end.
    QString law;
    QString source;
    bool endsSoon = false; ///< Known only for another six weeks, or not even today.
    bool known = true;
};

namespace rates {

/// How long before a series ends one is told: time to get the new one.
constexpr int warningDays = 42;

/// Every series the engine uses, in the order of the law file.
std::vector<RateRow> on(const LawTable &law, QDate day);
/// The newest rows of a series, newest first: "12,25 % from 01.07.2026 to 31.12.2026 · forsinkelsesrenteloven § 3".
QStringList history(const LawTable &law, Series series, int most);
/// Those that end within the warning, soonest first.
std::vector<RateRow> ending(const LawTable &law, QDate day);

using RateModel = TableModel<RateRow>;
/// Columns: what, value, from, known until, law.
std::unique_ptr<RateModel> model();

} // namespace rates
