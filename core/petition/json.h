// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/result.h"
#include "core/petition/petition.h"

#include <QByteArray>

#include <vector>

namespace petition {

/// A petition read from a file and what was noticed on the way: members of an older revision that model
/// 1.0 has no more ("member.gone"), and members nobody knows ("member.unknown").
struct Reading
{
    Petition petition;
    std::vector<Issue> issues;
};

/// Reads the Tax Administration's utleggsbegjæring, model 1.0 or the revision before it (its published
/// examples): older names and nestings are taken as what they became. Refuses what is no such document: broken
/// JSON, more than 4 MiB, texts above 4000 signs, lists above a thousand, a value of the wrong type, a day that
/// does not exist. What is only against the rules is read; the pre-flight judges it.
Result<Reading> read(const QByteArray &json);

/// Writes model 1.0, as in the example its publisher dated 2025-09-24. The same petition gives the same bytes:
/// members in alphabetical order, two blanks, a newline at the end. What is not set is left out.
QByteArray write(const Petition &petition);

} // namespace petition
