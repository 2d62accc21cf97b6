// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/petition/json.h"
#include "core/workflow/petitionworkflow.h"
#include "tests/fuzz/promises.h"

namespace promises {

/// What reading a petition keeps to, whatever the bytes: a sentence or a petition, which written and read
/// again is the same and gets the same verdicts.
inline void checkPetition(const QByteArray &bytes)
{
    const auto first = petition::read(bytes);
    if (!first) {
        must(!first.error().message.isEmpty(), "a refusal says why");
        return;
    }
    const QByteArray written = petition::write(first->petition);
    const auto second = petition::read(written);
    must(second.ok(), "what was written is read");
    must(petition::write(second->petition) == written, "writing again gives the same bytes");
    const auto before = workflow::PetitionWorkflow::judgeFile(bytes, QStringLiteral("nb"));
    const auto after = workflow::PetitionWorkflow::judgeFile(written, QStringLiteral("nb"));
    must(before && after && before->size() == after->size(), "every rule answers");
    for (size_t i = 0; i < before->size(); ++i)
        must((*before)[i].ok == (*after)[i].ok, "writing changes no verdict");
}

} // namespace promises
