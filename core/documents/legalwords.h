// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/labels.h"
#include "core/documents/legalinput.h"
#include "core/documents/legalwording.h"
#include "core/documents/letterwords.h"

namespace documents {

/// The placeholders, facts and blocks every document's wording may use.
const LegalVocabulary &legalVocabulary();

/// What one document puts into its placeholders, and which facts hold for it.
LetterWords legalWords(const LegalInput &input, const Labels &labels);

} // namespace documents
