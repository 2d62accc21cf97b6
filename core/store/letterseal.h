// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/letter.h"

#include <QString>

namespace store {

/// SHA-256 over everything a letter says, the claims it covers and the hash of its bytes: what may
/// never change after it was made. State, dates of leaving, hold and fee reversal are left out.
QString letterSeal(const Letter &letter);

} // namespace store
