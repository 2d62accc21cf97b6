// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/claimrows.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"

using namespace Qt::StringLiterals;

namespace documents {

namespace {

void addInterest(ClaimRow &row, const engine::ClaimStatement &claim, const Labels &labels)
{
    for (const engine::InterestLine &line : claim.interest) {
        row.details.push_back({labels.text(u"row.interest"_s, {fmt::date(line.from), fmt::date(line.to), fmt::percent(line.rate),
                                                              fmt::amount(line.base)}),
                               line.amount, claim.interest.size() > 1 || !claim.interestPaid.isZero()});
    }
    if (!claim.interest.empty())
        row.interestFrom = claim.interest.front().from;
    row.interest = claim.interestTotal - claim.interestPaid;
    if (!claim.interestPaid.isZero())
        row.remarks.append(labels.text(u"row.interest.paid"_s, {fmt::amount(claim.interestPaid)}));
}

void addCosts(std::vector<CostRow> &out, const engine::ClaimStatement &claim, const Labels &labels)
{
    for (const engine::FeeLine &fee : claim.fees) {
        const Money rest = fee.amount - fee.paid;
        if (fee.reversed || rest.isZero())
            continue;
        QString text = labels.text(u"row.fee."_s + enumText(fee.step), {fmt::date(fee.date)});
        if (!fee.paid.isZero())
            text = labels.text(u"row.fee.paid"_s, {text, fmt::amount(fee.paid)});
        out.push_back({text, rest});
    }
    if (!claim.compensation.isZero())
        out.push_back({labels.text(u"row.compensation.rest"_s), claim.compensation});
    if (!claim.costs.isZero())
        out.push_back({labels.text(claim.costs.isNegative() ? u"row.owed.back"_s : u"row.costs"_s), claim.costs});
}

} // namespace

Money LetterRows::sum() const
{
    Money out;
    for (const ClaimRow &row : claims)
        out += row.open;
    for (const CostRow &row : costs)
        out += row.amount;
    return out;
}

LetterRows letterRows(const LetterInput &input, const Labels &labels)
{
    LetterRows out;
    out.withInterest = input.step != Step::PaymentReminder;
    qsizetype index = 0;
    for (const engine::ClaimStatement &claim : input.statement.claims) {
        ClaimRow row;
        row.concerns = input.claimTexts.value(index++).trimmed();
        row.number = claim.number.isEmpty() ? labels.text(u"untitled"_s) : claim.number;
        row.due = claim.due;
        row.principal = claim.principal;
        row.paid = claim.paidPrincipal;
        if (!claim.credited.isZero())
            row.remarks.append(labels.text(u"row.credited"_s, {fmt::amount(claim.credited)}));
        if (out.withInterest)
            addInterest(row, claim, labels);
        row.open = claim.openPrincipal + row.interest;
        if (!row.open.isZero())
            out.claims.push_back(std::move(row));
    }
    // A payment reminder names costs of earlier letters only when it asks for them.
    if (!out.withInterest && out.sum() == input.total)
        return out;
    for (const engine::ClaimStatement &claim : input.statement.claims)
        addCosts(out.costs, claim, labels);
    if (!input.fee.isZero())
        out.costs.push_back({labels.text(u"row.fee.this."_s + enumText(input.step)), input.fee});
    if (!input.compensation.isZero())
        out.costs.push_back({labels.text(u"row.compensation"_s), input.compensation});
    return out;
}

} // namespace documents
