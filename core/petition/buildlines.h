// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/petition/build.h"

namespace petition {

/// The lines of one claim and what the basis says of them.
struct ClaimPart
{
    std::vector<ClaimLine> lines;
    const engine::ClaimStatement *owed = nullptr;
    const engine::ClaimFacts *facts = nullptr;
    const Claim *item = nullptr;
    const Letter *demand =
        nullptr;  ///< The written statement: the last payment demand sent about the claim.
    QString what; ///< What was delivered, in words.
};

/// Turns the statement's claims into lines with references of their own.
std::vector<ClaimPart> claimParts(const BuildInput &input, const QString &language);

/// The file a letter is enclosed as.
FileRef letterFile(const BuildInput &input, const Letter &letter, const char *type);
/// An identifier that is the same for the same name in the same case: nothing is uploaded here.
QString fileUuid(const QString &caseNumber, const QString &name);

} // namespace petition
