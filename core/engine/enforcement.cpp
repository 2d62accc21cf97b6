// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/enforcement.h"

#include "core/engine/ruleids.h"

namespace engine {

Enforcement enforcementOn(const CaseFacts &facts, QDate day, const LawTable &law)
{
    const EnforcementTable &table = law.rules().enforcement();
    Enforcement out;
    const EnforcementRow *old = table.row(EnforcementRules::Old, day);
    const EnforcementRow *fresh = table.row(EnforcementRules::New, day);
    const EnforcementGroup *group = table.group(day);
    if (!fresh) {
        out.rules = EnforcementRules::Old;
        out.reason = {.rule = rule::enforcementOldAll};
    } else if (!old || (group && group->everyone)) {
        out.rules = EnforcementRules::New;
        out.reason = {.rule = rule::enforcementNewAll, .date = group ? group->from : fresh->from};
    } else if (facts.enforcement != EnforcementRules::Unknown) {
        out.rules = facts.enforcement;
        out.reason = {.rule = out.rules == EnforcementRules::New ? rule::enforcementToldNew
                                                                 : rule::enforcementToldOld};
    } else {
        out.rules = table.byMunicipality(facts.municipality, day);
        out.ask = true;
        out.reason = {.rule = out.rules == EnforcementRules::New ? rule::enforcementGroupNew
                          : out.rules == EnforcementRules::Old   ? rule::enforcementGroupOld
                                                                 : rule::enforcementAsk,
                      .date = group ? group->from : QDate()};
    }
    out.row = out.rules == EnforcementRules::New ? fresh
        : out.rules == EnforcementRules::Old     ? old
                                                 : nullptr;
    out.electronicDuty =
        out.row && out.row->electronicFrom.isValid() && day >= out.row->electronicFrom;
    return out;
}

} // namespace engine
