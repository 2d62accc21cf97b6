// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/labels.h"
#include "core/documents/letterbuilder.h"
#include "core/documents/template.h"

namespace documents {

/// The placeholders and facts every letter template may use.
const Vocabulary &letterVocabulary();

/// What one letter puts into the placeholders, and which facts hold for it.
struct LetterWords
{
    QHash<QString, QString> values;
    QSet<QString> facts;
};
LetterWords letterWords(const LetterInput &input, const Labels &labels);

/// "person" for people and debtors of unknown kind (the careful reading), else "business".
QString audience(DebtorKind kind);

/// Resource path of the wording: letters/<language>/<step>.<audience>.txt.
QString templatePath(const LetterInput &input);

} // namespace documents
