// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/case.h"
#include "core/workflow/session.h"

#include <QHash>
#include <QString>

#include <vector>

namespace workflow {

/// What the documents of a case need and no ledger knows: who signs, where to serve, which ground.
using DocumentAnswers = QHash<QString, QString>;

/// One question: its key, whether the answer holds for the whole firm, whether it is a date.
struct DocumentQuestion
{
    const char *key;
    const char *help; ///< English source text, translated where it is shown.
    bool ofFirm = false;
    bool isDate = false;
};

/// All there are, in the order a form would ask.
const std::vector<DocumentQuestion> &documentQuestions();

/// The answers known for a case: those of the firm with those of the case over them.
Result<DocumentAnswers> documentAnswers(Session &session, CaseId id);

/// Refuses an unknown key and a date that is none.
Result<void> checkAnswers(const DocumentAnswers &answers);

/// Keeps answers; an empty one forgets. Refuses what checkAnswers() refuses. The history names the
/// keys, never the words. One transaction of its own.
Result<void> answerDocument(Session &session, const Case &file, const DocumentAnswers &answers);

} // namespace workflow
