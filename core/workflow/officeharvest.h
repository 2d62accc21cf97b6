// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/authorityworkflow.h"

#include <vector>

namespace workflow {

/// What Enhetsregisteret answered about offices, sorted by what may be done with it. Nothing is written here.
struct OfficeHarvest
{
    std::vector<OfficeChange> fresh;   ///< No address yet, or the same one, read today: saved at once.
    std::vector<OfficeChange> waiting; ///< Would put another address in the place of one: a person says yes first.
    std::vector<Office> without;       ///< No address before, and none there: entered by hand.

    /// Of the changes fetched for the offices that were asked about.
    static OfficeHarvest of(const std::vector<OfficeChange> &changes, const std::vector<Office> &asked);
};

} // namespace workflow
