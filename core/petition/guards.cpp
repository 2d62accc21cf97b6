// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/petition/faults.h"
#include "core/petition/preflight.h"

using namespace Qt::StringLiterals;

namespace petition {

namespace {

void guardFigures(const Petition &petition, const GuardContext &context, Faults &faults)
{
    Money sum;
    for (const ClaimLine &line : petition.claims) {
        if (line.kind == LineKind::WritingCost) {
            if (line.remaining.value > context.writingCostCap)
                faults.add(u"KRAVBOK_SKRIVEKOSTNAD"_s, line.reference);
            continue;
        }
        sum += line.remaining.value;
        for (const PartPayment &payment : line.payments) {
            if (!payment.date.isValid())
                faults.add(u"KRAVBOK_INNBETALING_UTEN_DATO"_s, line.reference);
        }
    }
    if (sum != petition.total)
        faults.add(u"KRAVBOK_SUM"_s, {});
}

void guardEnclosures(const Petition &petition, Faults &faults)
{
    for (const ClaimLine &line : petition.claims) {
        if (line.kind == LineKind::OutOfCourtCost && line.demands.empty())
            faults.add(u"KRAVBOK_BETALINGSOPPFORDRING_VEDLAGT"_s, line.reference);
    }
    for (const Attachment &attachment : petition.attachments) {
        if (!attachment.available)
            faults.add(u"KRAVBOK_VEDLEGG_MANGLER"_s, attachment.title);
    }
}

void guardParties(const Petition &petition, const GuardContext &context, Faults &faults)
{
    for (const auto *sides : {&petition.creditors, &petition.debtors}) {
        for (const Side &side : *sides) {
            if (!side.party.identifier.isSet() && side.party.identityMissing.isEmpty())
                faults.add(u"KRAVBOK_IDENTITETSNUMMER"_s, side.party.displayName());
        }
    }
    if (context.soleTrader)
        faults.add(u"KRAVBOK_ENKELTPERSONFORETAK"_s,
                   petition.debtors.empty() ? QString()
                                            : petition.debtors.front().party.displayName());
}

} // namespace

std::vector<Verdict> guards(const Petition &petition, const GuardContext &context,
                            const PreflightBook &book)
{
    Faults faults;
    guardFigures(petition, context, faults);
    guardEnclosures(petition, faults);
    guardParties(petition, context, faults);
    if (petition.regime == Regime::Unknown)
        faults.add(u"KRAVBOK_KANAL"_s, {});
    for (const Basis &basis : petition.bases) {
        const bool told = basis.statement && !basis.statement->ground.isEmpty()
            && !basis.statement->facts.isEmpty() && !basis.statement->prayer.isEmpty();
        if (!told)
            faults.add(u"KRAVBOK_SAKSFREMSTILLING"_s, basis.designation);
    }
    if (petition.signature.isEmpty())
        faults.add(u"KRAVBOK_UNDERSKRIFT"_s, {});
    if (petition.office)
        faults.add(u"KRAVBOK_FRAVIKELSE_AV_KONTOR"_s, petition.office->district);
    std::vector<Verdict> out;
    for (const PreflightRule &rule : book.all()) {
        if (rule.own)
            out.push_back({&rule, !faults.has(rule.id), faults.of(rule.id), true});
    }
    return out;
}

} // namespace petition
