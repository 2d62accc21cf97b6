// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/labels.h"
#include "core/documents/letterbuilder.h"

namespace documents {

/// A stretch of interest under its claim: from–to, rate and base in words, and its amount.
struct InterestDetail
{
    QString text;
    Money amount;
    bool showsAmount = true;
};

/// One claim as the letter shows it.
struct ClaimRow
{
    QString number;
    QString concerns;
    QDate due;
    Money principal;
    Money paid;
    QDate interestFrom; ///< First day of interest; invalid without interest.
    Money interest;
    Money open;
    QStringList remarks; ///< Credited amounts and the like, under what it concerns.
    std::vector<InterestDetail> details;
};

/// A fee, the § 3 a compensation, or another cost, with what of it is still owed.
struct CostRow
{
    QString text;
    Money amount;
};

/// Everything that adds up to what the letter asks for.
struct LetterRows
{
    bool withInterest = true;
    std::vector<ClaimRow> claims;
    std::vector<CostRow> costs;

    Money sum() const;
};

/// The rows of a letter. A payment reminder shows neither interest nor fees; a claim with nothing left
/// to pay is left out.
LetterRows letterRows(const LetterInput &input, const Labels &labels);

} // namespace documents
