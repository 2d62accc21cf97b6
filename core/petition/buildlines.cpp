// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/petition/buildlines.h"

#include "core/calendar/dateformat.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace petition {

namespace {

const Claim *itemOf(const BuildInput &input, ClaimId id)
{
    const auto found = std::find_if(input.claims.begin(), input.claims.end(),
                                    [id](const Claim &claim) { return claim.id == id; });
    return found == input.claims.end() ? nullptr : &*found;
}

const engine::ClaimFacts *factsOf(const BuildInput &input, ClaimId id)
{
    const auto &claims = input.facts.claims;
    const auto found = std::find_if(claims.begin(), claims.end(),
                                    [id](const engine::ClaimFacts &c) { return c.id == id; });
    return found == claims.end() ? nullptr : &*found;
}

/// The newest payment demand that left about the claim; without one the newest final notice, which carries
/// the § 4-18 notice as well.
const Letter *demandFor(const BuildInput &input, ClaimId claim)
{
    const Letter *best = nullptr;
    for (const Step step : {Step::PaymentDemand, Step::FinalNotice}) {
        for (const Letter &letter : input.letters) {
            const bool about = letter.claims.empty()
                || std::find(letter.claims.begin(), letter.claims.end(), claim)
                    != letter.claims.end();
            if (letter.step == step && isEffective(letter.state) && letter.sent.isValid()
                && letter.sent <= input.statement.on && about)
                best = &letter;
        }
        if (best)
            return best;
    }
    return nullptr;
}

QString uniqueReference(const ClaimPart &part, QStringList &taken)
{
    const QString stem = part.owed->number.simplified().left(60);
    QString out = stem.isEmpty() ? u"K%1"_s.arg(part.owed->claim.value) : stem;
    const QString first = out;
    for (int n = 2; taken.contains(out); ++n)
        out = u"%1-%2"_s.arg(first).arg(n);
    taken.append(out);
    return out;
}

ClaimLine blank(const ClaimPart &part, LineKind kind, const QString &reference)
{
    ClaimLine line;
    line.kind = kind;
    line.code = lineCode(kind);
    line.reference = reference;
    line.due = part.owed->due;
    line.coverageClass = u"e"_s; // "Andre krav": an ordinary claim (dekningsloven § 2-8).
    line.claim = part.owed->claim;
    return line;
}

ClaimLine principalLine(const BuildInput &input, const ClaimPart &part, const QString &reference,
                        const QString &language)
{
    const engine::ClaimStatement &owed = *part.owed;
    ClaimLine line = blank(part, LineKind::Principal, reference);
    line.description = input.words.text(
        "line.principal", language,
        {{"number", owed.number}, {"what", part.what}, {"issued", fmt::date(part.facts->issued)}});
    line.original = Sum::of(owed.principal);
    line.remaining = Sum::of(owed.openPrincipal);
    line.limitation = owed.limitation.date;
    if (owed.credited.isPositive())
        line.reductions.push_back({part.facts->issued, Sum::of(owed.credited)});
    Money dated;
    for (const engine::PaymentFacts &payment : input.statement.payments) {
        for (const Allocation &share : payment.allocations) {
            if (share.claim != owed.claim || !share.principal.isPositive())
                continue;
            line.payments.push_back({payment.date, Sum::of(share.principal)});
            dated += share.principal;
        }
    }
    // What the books had settled before the claim came in has no day of its own here.
    if (const Money before = owed.paidPrincipal - dated; before.isPositive())
        line.payments.insert(line.payments.begin(), {QDate(), Sum::of(before)});
    if (input.facts.policy.chargeInterest) {
        FutureInterest bears;
        if (part.facts->agreedRate && !part.facts->consumer)
            bears.agreed = Percent{*part.facts->agreedRate, {}};
        else
            bears.statutory = true;
        line.bears = bears;
    }
    return line;
}

void addInterest(const BuildInput &input, ClaimPart &part, const QString &principal,
                 const QString &language)
{
    Money paid = part.owed->interestPaid;
    int n = 0;
    for (const engine::InterestLine &stretch : part.owed->interest) {
        if (stretch.amount.isZero())
            continue;
        ClaimLine line = blank(part, LineKind::Interest, u"%1-R%2"_s.arg(principal).arg(++n));
        line.description =
            input.words.text("line.interest", language,
                             {{"from", fmt::date(stretch.from)}, {"to", fmt::date(stretch.to)}});
        const Money off = std::min(paid, stretch.amount);
        paid -= off;
        line.original = Sum::of(stretch.amount);
        line.remaining = Sum::of(stretch.amount - off);
        line.relatesTo = {principal};
        InterestTerms terms{stretch.from, stretch.to, Sum::of(stretch.base), {}, {}};
        if (part.facts->agreedRate && !part.facts->consumer)
            terms.agreed = Percent{stretch.rate, {}};
        else
            terms.statutory = true;
        line.interest = terms;
        part.lines.push_back(std::move(line));
    }
}

void addDemand(const BuildInput &input, const ClaimPart &part, ClaimLine &line)
{
    if (part.demand)
        line.demands.push_back({part.demand->sent, part.demand->deadline,
                                letterFile(input, *part.demand, "betalingsoppfordring")});
}

void addCost(const BuildInput &input, ClaimPart &part, const QString &principal, LineKind kind,
             const QString &description, Money original, Money remaining, int &n)
{
    if (remaining.isZero())
        return;
    ClaimLine line = blank(part, kind, u"%1-U%2"_s.arg(principal).arg(++n));
    line.description = description;
    line.original = Sum::of(original);
    line.remaining = Sum::of(remaining);
    line.relatesTo = {principal};
    if (kind == LineKind::OutOfCourtCost)
        addDemand(input, part, line);
    part.lines.push_back(std::move(line));
}

void addCosts(const BuildInput &input, ClaimPart &part, const QString &principal,
              const QString &language)
{
    const engine::ClaimStatement &owed = *part.owed;
    int n = 0;
    for (const engine::FeeLine &fee : owed.fees) {
        if (fee.reversed)
            continue;
        const char *key = fee.step == Step::PaymentDemand ? "line.fee.demand"
            : fee.step == Step::CollectionNotice          ? "line.fee.notice"
                                                          : "line.fee.reminder";
        addCost(input, part, principal, LineKind::OutOfCourtCost,
                input.words.text(key, language, {{"date", fmt::date(fee.date)}}), fee.amount,
                fee.amount - fee.paid, n);
    }
    addCost(input, part, principal, LineKind::OutOfCourtCost,
            input.words.text("line.compensation", language), owed.compensationCharged,
            owed.compensation, n);
    if (owed.costs.isPositive())
        addCost(input, part, principal, LineKind::EarlierCourtCost,
                input.words.text("line.costs", language), owed.costs, owed.costs, n);
}

/// A fee that was taken back after it had been paid leaves money over on the claim: it lowers what remains,
/// costs first, then interest, then principal.
void takeOff(ClaimPart &part, Money over)
{
    for (auto line = part.lines.rbegin(); line != part.lines.rend() && over.isPositive(); ++line) {
        const Money off = std::min(over, line->remaining.value);
        line->remaining.value -= off;
        over -= off;
    }
}

} // namespace

QString fileUuid(const QString &caseNumber, const QString &name)
{
    static const QUuid space(u"7c0f5d0e-2c5b-5b1f-9a55-6b726176626f"_s);
    return QUuid::createUuidV5(space, caseNumber + u'/' + name).toString(QUuid::WithoutBraces);
}

FileRef letterFile(const BuildInput &input, const Letter &letter, const char *type)
{
    const char *stem = letter.step == Step::PaymentDemand ? "file.demand"
        : letter.step == Step::Reminder                   ? "file.reminder"
        : letter.step == Step::CollectionNotice           ? "file.collection"
                                                          : "file.notice";
    const QString name = u"%1-%2.pdf"_s.arg(input.words.text(stem, u"nb"_s), fmt::isoDate(letter.sent));
    return {QLatin1StringView(type), name, fileUuid(input.caseNumber, name)};
}

std::vector<ClaimPart> claimParts(const BuildInput &input, const QString &language)
{
    std::vector<ClaimPart> out;
    QStringList taken;
    for (const engine::ClaimStatement &owed : input.statement.claims) {
        ClaimPart part;
        part.owed = &owed;
        part.facts = factsOf(input, owed.claim);
        part.item = itemOf(input, owed.claim);
        if (!part.facts || owed.open.isZero())
            continue;
        part.demand = demandFor(input, owed.claim);
        part.what = part.item && !part.item->text.isEmpty() ? part.item->text
            : !input.creditor.whatFor.isEmpty()             ? input.creditor.whatFor
                                                : input.words.text("what.unknown", language);
        const QString reference = uniqueReference(part, taken);
        part.lines.push_back(principalLine(input, part, reference, language));
        addInterest(input, part, reference, language);
        addCosts(input, part, reference, language);
        if (owed.costs.isNegative())
            takeOff(part, -owed.costs);
        out.push_back(std::move(part));
    }
    return out;
}

} // namespace petition
