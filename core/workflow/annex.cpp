// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/annex.h"

#include "core/documents/annex.h"
#include "core/engine/history.h"
#include "core/engine/reckoning.h"
#include "core/engine/ruleids.h"
#include "core/store/casefactsquery.h"
#include "core/workflow/facts.h"

#include <algorithm>
#include <array>

namespace workflow {

namespace {

/// Everything charged on one claim, in order of date.
std::vector<documents::AnnexCost> costsOf(const engine::ClaimStatement &claim, const engine::CaseFacts &facts, QDate on,
                                          const RuleBook &rules, const QString &language)
{
    std::vector<documents::AnnexCost> out;
    for (const engine::FeeLine &fee : claim.fees) {
        out.push_back({.date = fee.date,
                       .text = rules.stepName(static_cast<int>(fee.step), language),
                       .law = rules.law(fee.reason),
                       .amount = fee.amount,
                       .paid = fee.paid,
                       .reversed = fee.reversed});
    }
    Money paid = claim.compensationCharged - claim.compensation;
    for (const engine::LetterFacts &letter : facts.letters) {
        const Money amount = engine::compensationOn(letter, claim.claim);
        if (amount.isZero() || !engine::history::isTaken(letter, on))
            continue;
        const Money part = letter.feeReversed ? Money() : std::min(paid, amount);
        paid -= part;
        out.push_back({.date = letter.sent,
                       .kind = QStringLiteral("compensation"),
                       .law = rules.law({.rule = engine::rule::compensationStandard}),
                       .amount = amount,
                       .paid = part,
                       .reversed = letter.feeReversed});
    }
    Money lines;
    for (const engine::CostLine &line : claim.costLines) {
        static const std::array kinds{QStringLiteral("court_fee"), QStringLiteral("writing_cost"), QStringLiteral("service_fee")};
        out.push_back({.date = line.date,
                       .kind = kinds[static_cast<size_t>(line.kind)],
                       .law = rules.law(line.reason),
                       .amount = line.amount,
                       .paid = line.paid,
                       .reversed = line.reversed});
        lines += line.reversed ? Money() : line.amount - line.paid;
    }
    std::stable_sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.date < b.date; });
    // What was paid for a fee that has since been taken back.
    if (claim.costs != lines)
        out.push_back({.kind = QStringLiteral("owed_back"), .amount = claim.costs - lines});
    return out;
}

} // namespace

Result<QByteArray> interestAnnex(Session &session, CaseId id, QDate on, const QString &language)
{
    auto rows = store::CaseFactsQuery(session.db()).one(id);
    if (!rows)
        return rows.error();
    const engine::CaseFacts facts = caseFacts(*rows, session.creditor().policy);
    auto statement = engine::statement(facts, on, session.law());
    if (!statement)
        return statement.error();
    return annexOf(session, *rows, facts, std::move(*statement),
                   !language.isEmpty()                ? language
                       : rows->debtor.language.isEmpty() ? session.creditor().language
                                                         : rows->debtor.language);
}

Result<QByteArray> annexOf(Session &session, const store::CaseRows &rows, const engine::CaseFacts &facts,
                           engine::Statement statement, const QString &language)
{
    documents::AnnexInput input;
    input.creditor = session.creditor();
    input.debtor = rows.debtor;
    input.caseNumber = rows.value.number;
    input.language = language;
    input.day = statement.on;
    input.dayCount = facts.policy.dayCount;
    for (const engine::ClaimFacts &claim : facts.claims) {
        if (claim.disputed)
            input.disputed.push_back(claim.id);
    }
    for (const engine::ClaimStatement &claim : statement.claims) {
        input.costs.push_back(costsOf(claim, facts, statement.on, session.law().rules(), input.language));
        for (const engine::InterestLine &line : claim.interest) {
            const LawRow *row = session.law().series(Series::LateInterest).find(line.from);
            if (!row || row->value != line.rate.bp()) {
                input.agreed.emplace_back(claim.claim, line.from);
                continue;
            }
            const bool known = std::any_of(input.rates.begin(), input.rates.end(), [row](const documents::AnnexRate &one) { return one.from == row->from; });
            if (!known)
                input.rates.push_back({row->from, row->to.year() >= 9999 ? QDate() : row->to, line.rate, row->law});
        }
    }
    std::sort(input.rates.begin(), input.rates.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    input.statement = std::move(statement);
    return documents::buildAnnex(input);
}

} // namespace workflow
