// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/legalinput.h"
#include "core/documents/legalwording.h"

namespace documents {

/// Holds what a document is about to print against what the law wants in it: each mandatory statement
/// must be there for the facts of this document, with its words and with every field filled. Refuses
/// with the statement, the paragraph and the cure; so no wording of one's own can lose one of them. The
/// demands are rows of resources/law/demands.json.
Result<void> checkLegal(const LegalWording &wording, const LegalInput &input,
                        const QHash<QString, QString> &values, const QSet<QString> &facts);

} // namespace documents
