// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/officeharvest.h"

#include <algorithm>

namespace workflow {

OfficeHarvest OfficeHarvest::of(const std::vector<OfficeChange> &changes, const std::vector<Office> &asked)
{
    OfficeHarvest out;
    for (const OfficeChange &change : changes) {
        const bool overwrites = !change.before.postal.isEmpty() && change.before.postal != change.after.postal;
        (overwrites ? out.waiting : out.fresh).push_back(change);
    }
    for (const Office &office : asked) {
        const bool found = std::any_of(changes.begin(), changes.end(), [&](const OfficeChange &change) { return change.after.id == office.id; });
        if (!found && !office.postal.isPostable())
            out.without.push_back(office);
    }
    return out;
}

} // namespace workflow
