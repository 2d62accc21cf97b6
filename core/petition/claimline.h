// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/petition/figures.h"
#include "core/petition/party.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace petition {

/// What a claim line is. The model's code list is longer: the word that was read stays in ClaimLine::code.
enum class LineKind { Principal, Interest, OutOfCourtCost, EarlierCourtCost, WritingCost, Other };

/// The model's word for a kind ("Hovedkrav", "Rentekrav", …); empty for Other.
QString lineCode(LineKind kind);
/// The kind of a word; Other when it is none of ours.
LineKind lineKind(const QString &code);

/// Money that came in on a line. The day is invalid when only the books know of it.
struct PartPayment
{
    QDate date;
    Sum amount;
    friend bool operator==(const PartPayment &, const PartPayment &) = default;
};

/// A credit note or another reduction the creditor made (kravEndring).
struct Reduction
{
    QDate date;
    Sum amount;
    friend bool operator==(const Reduction &, const Reduction &) = default;
};

/// The betalingsoppfordring a cost rests on (inkassoloven § 10; tvisteloven § 6-3 third paragraph: it must
/// be enclosed when out-of-court costs are claimed).
struct DemandRef
{
    QDate sent;
    QDate deadline;
    FileRef file;
    friend bool operator==(const DemandRef &, const DemandRef &) = default;
};

/// The line goes on bearing interest after the petition.
struct FutureInterest
{
    bool statutory = false; ///< forsinkelsesrenteloven § 3.
    std::optional<Percent> agreed;
    std::optional<int> priority;
    friend bool operator==(const FutureInterest &, const FutureInterest &) = default;
};

/// What an interest line was reckoned from. Both days are counted.
struct InterestTerms
{
    QDate from;
    QDate to;
    Sum base;
    std::optional<bool> statutory;
    std::optional<Percent> agreed;
    friend bool operator==(const InterestTerms &, const InterestTerms &) = default;
};

/// More time before a claim lapses (foreldelsesloven § 10 and the like).
struct LimitationExtension
{
    QDate date;
    QString ground;
    friend bool operator==(const LimitationExtension &, const LimitationExtension &) = default;
};

/// The claim changed hands.
struct Transfer
{
    QDate date;
    Identifier from;
    Identifier to;
    Sum amount;
    FileRef file;
    friend bool operator==(const Transfer &, const Transfer &) = default;
};

/// One claim of a petition: a principal, a stretch of interest, a cost. Figures are the engine's.
struct ClaimLine
{
    LineKind kind = LineKind::Principal;
    QString code;      ///< The model's word as read or written.
    QString reference; ///< Unique in the petition.
    QString description;
    QDate due;
    Sum original;
    Sum remaining;
    std::vector<PartPayment> payments;
    std::vector<Reduction> reductions;
    std::vector<DemandRef> demands;
    QStringList relatesTo; ///< References of the lines this one belongs to.
    std::optional<FutureInterest> bears;
    std::optional<InterestTerms> interest;
    QString coverageClass;       ///< Letter of dekningsloven § 2-8, a to e.
    std::optional<int> priority; ///< Order within the case, 1 to 99.
    QString interruption;        ///< What last interrupted limitation.
    std::vector<LimitationExtension> extensions;
    std::vector<Transfer> transfers;
    QString earlierId; ///< The authority's own id when it was petitioned before.
    ClaimId claim;     ///< The invoice it comes from; invalid for a line read from a file.
    QDate limitation;  ///< Last day before the claim lapses; invalid when not known.
    friend bool operator==(const ClaimLine &, const ClaimLine &) = default;
};

} // namespace petition
