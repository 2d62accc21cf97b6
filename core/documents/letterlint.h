// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/template.h"
#include "core/model/step.h"

namespace documents {

/// Holds a wording against what the law wants in the letter: each mandatory statement must be there,
/// in every case its conditions can bring about, with the figures and words it needs; and some words
/// must not be there. Refuses with the statement's id and the line.
Result<void> checkWording(const LetterTemplate &wording, Step step, const QString &audience, const QString &language);

} // namespace documents
