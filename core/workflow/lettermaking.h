// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case.h"
#include "core/model/letter.h"
#include "core/workflow/session.h"

#include <QByteArray>

#include <optional>

namespace store {
struct CaseRows;
}

namespace workflow {

/// A letter or document painted and ready to be registered.
struct LetterDraft
{
    Case file;
    Letter letter;
    QByteArray pdf;
    std::optional<Letter> replaced;
    QString caseKid;        ///< Shown by the letter and not yet, or already, the case's own.
    qint64 dataVersion = 0; ///< Of the database when the facts were read.
};

/// Registers what was painted: withdraws what it replaces, stores row, statement, bytes and hash, adds history
/// and journal, all in one transaction. Nothing when another program has written since the facts were read:
/// then read and paint again.
Result<std::optional<Letter>> keepLetter(Session &session, LetterDraft &draft);

/// Refuses a day before one on which a letter of the case left.
Result<void> notBackdated(const store::CaseRows &rows, QDate today);

} // namespace workflow
