// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumtext.h"
#include "core/law/lawtable.h"

#include <QDate>
#include <QString>

#include <vector>

/// What kind of row of the law differs.
enum class LawPart { Rate, Ceiling, Step, Rule };

template <>
struct EnumNames<LawPart>
{
    static constexpr std::array<std::pair<LawPart, std::string_view>, 4> names{{
        {LawPart::Rate, "rate"},
        {LawPart::Ceiling, "ceiling"},
        {LawPart::Step, "step"},
        {LawPart::Rule, "rule"},
    }};
};

/// One row that is new, gone or different between two laws.
struct LawChange
{
    LawPart part = LawPart::Rate;
    QString id;     ///< Series, step or rule.
    QString title;  ///< For people; the rule's law for a rule.
    QDate from;     ///< First day of the row; invalid where a row has none.
    QString before; ///< "12.25 until 2026-12-31"; empty when the row is new.
    QString after;  ///< Empty when the row is gone.
};

/// Every difference, series by series and day by day. The same laws give an empty list.
std::vector<LawChange> differences(const LawTable &before, const LawTable &after);

/// A value of a series as a decimal text in the unit of the file: "12.25", "1345.00", "14".
QString lawValueText(const LawSeries &series, qint64 value);
