// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letterbuilder.h"

/// Letters with figures that add up, made by hand: the engine has its own tests.
namespace fixture {

/// A claim of some kroner with one stretch of interest and what was paid on it.
engine::ClaimStatement claim(const QString &number, QDate due, Money principal, Money paid, Money interest, QDate on);

/// A letter of the step in the language to a person or a firm: two claims, one part-paid, and the fees
/// of the letters that went before. Everything adds up.
documents::LetterInput letter(Step step, const QString &language, DebtorKind kind);

/// The same with many invoices.
documents::LetterInput longLetter(int invoices);

/// A firm and a debtor with very long names, an address abroad, c/o, a long KID, sums in the millions.
documents::LetterInput wideLetter();

} // namespace fixture
