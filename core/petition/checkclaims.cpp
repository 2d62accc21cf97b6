// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/petition/faults.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace petition {

namespace {

QString placeOf(const ClaimLine &line, size_t index)
{
    return line.reference.isEmpty() ? u"krav %1"_s.arg(index + 1) : line.reference;
}

/// How many bases carry a line.
qsizetype basesOf(const Petition &petition, const QString &reference)
{
    return std::count_if(petition.bases.begin(), petition.bases.end(),
                         [&](const Basis &basis) { return basis.claims.contains(reference); });
}

bool shareBasis(const Petition &petition, const QString &a, const QString &b)
{
    return std::any_of(petition.bases.begin(), petition.bases.end(), [&](const Basis &basis) {
        return basis.claims.contains(a) && basis.claims.contains(b);
    });
}

void checkReferences(const Petition &petition, Faults &faults)
{
    QStringList seen;
    for (size_t i = 0; i < petition.claims.size(); ++i) {
        const ClaimLine &line = petition.claims[i];
        if (seen.contains(line.reference))
            faults.add(u"KRAV_DUPLIKATE_REFERANSER"_s, placeOf(line, i));
        seen.append(line.reference);
        const qsizetype bases = basesOf(petition, line.reference);
        if (bases == 0)
            faults.add(u"KRAV_IKKE_BENYTTET"_s, placeOf(line, i));
        if (bases > 1)
            faults.add(u"KRAV_I_FLERE_TVANGSGRUNNLAG"_s, placeOf(line, i));
    }
    if (petition.claims.empty()) {
        // With no claim at all every reference dangles; the one rule says it.
        faults.add(u"MANGLER_KRAV"_s, {});
        return;
    }
    // Which line a reference means is open until each is unique; what rests on it is judged then.
    if (faults.has(u"KRAV_DUPLIKATE_REFERANSER"_s))
        return;
    for (const Basis &basis : petition.bases) {
        for (const QString &reference : basis.claims) {
            if (!seen.contains(reference))
                faults.add(u"TVANGSGRUNNLAG_UGYLDIGE_KRAVREFERANSER"_s, reference);
        }
    }
}

/// What a line points at once what cannot be pointed at is set aside: each fault is told by one rule.
std::vector<const ClaimLine *> soundRelations(const Petition &petition, const ClaimLine &line,
                                              const QString &place, bool &broken, Faults &faults)
{
    std::vector<const ClaimLine *> out;
    for (const QString &reference : line.relatesTo) {
        const ClaimLine *other = petition.line(reference);
        if (reference == line.reference) {
            broken = true;
            faults.add(u"RELATERTE_KRAV_KAN_IKKE_PEKE_PÅ_SEG_SELV"_s, place);
        } else if (!other) {
            broken = true;
            // A reference that the basis has too is told there, once.
            if (basesOf(petition, reference) == 0)
                faults.add(u"RELATERTE_KRAV_UGYLDIGE_KRAVREFERANSER"_s, place);
        } else if (basesOf(petition, reference) > 0 && basesOf(petition, line.reference) > 0
                   && !shareBasis(petition, reference, line.reference)) {
            broken = true;
            faults.add(u"RELATERTE_KRAV_MÅ_FINNES"_s, place);
        } else {
            out.push_back(other);
        }
    }
    return out;
}

void checkRelations(const Petition &petition, Faults &faults)
{
    for (size_t i = 0; i < petition.claims.size(); ++i) {
        const ClaimLine &line = petition.claims[i];
        const QString place = placeOf(line, i);
        bool broken = false;
        const auto related = soundRelations(petition, line, place, broken, faults);
        const auto is = [&related](LineKind kind) {
            return std::any_of(related.begin(), related.end(),
                               [kind](const ClaimLine *other) { return other->kind == kind; });
        };
        if (line.kind == LineKind::Principal) {
            if (!related.empty())
                faults.add(u"HOVEDSTOL_SKAL_IKKE_HA_ET_RELATERT_KRAV"_s, place);
        } else if (line.kind == LineKind::Interest) {
            const bool bearing =
                std::all_of(related.begin(), related.end(),
                            [](const ClaimLine *other) { return other->bears.has_value(); });
            if (is(LineKind::Interest))
                faults.add(u"RENTEKRAV_KAN_IKKE_HA_RENTEKRAV"_s, place);
            else if (!broken && (related.empty() || !bearing))
                faults.add(u"RENTE_MAA_HA_RELATERT_KRAV"_s, place);
        } else {
            const bool onlyPrincipals =
                std::all_of(related.begin(), related.end(), [](const ClaimLine *other) {
                    return other->kind == LineKind::Principal;
                });
            if (!onlyPrincipals || (related.empty() && !broken))
                faults.add(u"GEBYR_ELLER_SAKSKOSTNAD_HAR_ET_RELATERTKRAV_SOM_IKKE_ER_HOVEDSTOL"_s,
                           place);
        }
    }
}

void checkFigures(const Petition &petition, Faults &faults)
{
    const auto rate = [&](const std::optional<Percent> &percent, const QString &place) {
        if (percent && !percent->invalid.isEmpty())
            faults.add(u"UGYLDIG_RENTE"_s, place);
    };
    // An amount that must be there, and one that may be left out.
    const auto must = [&](const Sum &sum, const QString &place) {
        if (!sum.isValid())
            faults.add(u"UGYLDIG_BELOEP"_s, place);
    };
    const auto may = [&](const Sum &sum, const QString &place) {
        if (sum.given && !sum.isValid())
            faults.add(u"UGYLDIG_BELOEP"_s, place);
    };
    for (size_t i = 0; i < petition.claims.size(); ++i) {
        const ClaimLine &line = petition.claims[i];
        const QString place = placeOf(line, i);
        must(line.original, place);
        must(line.remaining, place);
        for (const PartPayment &payment : line.payments)
            must(payment.amount, place);
        for (const Reduction &reduction : line.reductions)
            must(reduction.amount, place);
        for (const Transfer &transfer : line.transfers)
            may(transfer.amount, place);
        if (line.bears)
            rate(line.bears->agreed, place);
        if (line.interest) {
            may(line.interest->base, place);
            rate(line.interest->agreed, place);
        }
    }
    for (const Basis &basis : petition.bases)
        may(basis.stated, basis.designation);
}

void checkPriorities(const Petition &petition, Faults &faults)
{
    const auto &claims = petition.claims;
    const auto ranked = [](const ClaimLine &line) { return line.priority.has_value(); };
    const auto classed = [](const ClaimLine &line) { return !line.coverageClass.isEmpty(); };
    const bool anyRanked = std::any_of(claims.begin(), claims.end(), ranked);
    const bool anyClassed = std::any_of(claims.begin(), claims.end(), classed);
    for (size_t i = 0; i < claims.size(); ++i) {
        if ((anyRanked && !ranked(claims[i])) || (anyClassed && !classed(claims[i])))
            faults.add(u"PRIORITET_MANGLER"_s, placeOf(claims[i], i));
    }
    // Interest to come and the court fee follow once the lines themselves are in order.
    if (!anyRanked || faults.has(u"PRIORITET_MANGLER"_s))
        return;
    for (size_t i = 0; i < claims.size(); ++i) {
        if (claims[i].bears && !claims[i].bears->priority)
            faults.add(u"PRIORITET_MANGLER_PÅ_RENTEOPPLYSNINGER"_s, placeOf(claims[i], i));
    }
    if (petition.fee.claimed.value_or(false) && !petition.fee.priority)
        faults.add(u"PRIORITET_MANGLER_PÅ_RETTSGEBYR"_s, {});
}

} // namespace

void checkClaims(const Petition &petition, Faults &faults)
{
    checkReferences(petition, faults);
    if (!faults.has(u"KRAV_DUPLIKATE_REFERANSER"_s))
        checkRelations(petition, faults);
    checkFigures(petition, faults);
    checkPriorities(petition, faults);
}

} // namespace petition
