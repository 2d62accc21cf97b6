// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/files.h"

namespace import {

// Parts of SAF-T exports among what was found, told by their names "…_<time>_<n>_<m>.xml" (formats page section 3.1).
// Room-internal.

/// The name of what was found, without folders: of the file, or of the one member; empty for several members.
QString partFileName(const FoundFile &found);

/// Names of parts that belong to exports of which some parts were found, and that were not.
QStringList missingParts(const std::vector<FoundFile> &found);

/// The same with the parts of each export as one: all in one folder or archive as they are read by themselves, else
/// put together from where they lie. An export without all its parts has `problem` set and names what is missing.
/// `beside` was found too, but is only used to complete exports of `found`.
std::vector<FoundFile> joinParts(std::vector<FoundFile> found, std::vector<FoundFile> beside);

} // namespace import
