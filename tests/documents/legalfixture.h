// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/legalbuilder.h"

/// Legal documents with figures that add up, made by hand: the engine has its own tests.
namespace fixture {

/// A document of the kind in the language, complete: two invoices with interest, letter fees, an office,
/// a signatory, attachments. `invoices` more than two makes a long one.
documents::LegalInput legal(documents::LegalKind kind, const QString &language, int invoices = 2);

/// The same with very long names and addresses.
documents::LegalInput wideLegal(documents::LegalKind kind, const QString &language);

/// The variants of a document that print something else: name and input.
std::vector<std::pair<QString, documents::LegalInput>> variants(const QString &language);

} // namespace fixture
