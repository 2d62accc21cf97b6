// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/letterseal.h"

#include "core/store/digest.h"

namespace store {

QString letterSeal(const Letter &letter)
{
    Digest digest;
    digest.add(letter.caseId.value)
        .add(enumText(letter.step))
        .add(static_cast<qint64>(letter.attempt))
        .add(letter.made)
        .add(letter.deadline)
        .add(letter.fee)
        .add(letter.feeClaim.value)
        .add(letter.compensation)
        .add(letter.total)
        .add(letter.language)
        .add(letter.templateVersion)
        .add(letter.statementJson)
        .add(letter.sha256)
        .add(letter.channels.join(u','));
    // Letters from before this was kept have none, and keep the seal they were given.
    if (letter.feeOffset.isPositive())
        digest.add(letter.feeOffset);
    for (const ClaimId claim : letter.claims)
        digest.add(claim.value);
    return digest.hex();
}

} // namespace store
