// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ladder.h"
#include "core/engine/repair.h"
#include "core/model/debtor.h"
#include "core/model/instalment.h"
#include "core/workflow/ruletext.h"

/// What several answers of the command line have in common, written as JSON text: each function writes one value,
/// its fields in the order of the alphabet.
namespace workflow::told {

void debtor(JsonText &out, const Debtor &debtor);
void plan(JsonText &out, const InstalmentPlan &plan);
void limitation(JsonText &out, const engine::Limitation &limitation, RuleText &rules);
/// What a merged case still lacks and the one letter that cures it; null when nothing is lacking.
void repair(JsonText &out, const engine::Repair &repair, RuleText &rules);
/// Every step allowed or refused; with what a merged case lacks, where that is asked for.
void decision(JsonText &out, const engine::Decision &decision, const engine::Repair *repair,
              RuleText &rules);

/// The interest lines; `more` writes what else each of them has ("trail").
template <typename More>
void interest(JsonText &out, const std::vector<engine::InterestLine> &lines, More more)
{
    out.openArray();
    for (const engine::InterestLine &line : lines) {
        out.openObject();
        out.put("amount", line.amount);
        out.put("base", line.base);
        out.put("days", line.days);
        out.put("from", line.from);
        out.put("rate", line.rate);
        out.put("to", line.to);
        more(line);
        out.put("year_days", line.yearDays);
        out.closeObject();
    }
    out.closeArray();
}

} // namespace workflow::told
