// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/statement.h"
#include "core/law/lawtable.h"
#include "core/workflow/ruletext.h"

#include <QHash>

#include <string>
#include <unordered_map>

namespace workflow {

/// What the trail of a case is told besides its statement.
struct TrailFacts
{
    const engine::CaseFacts &facts;
    const engine::Statement &statement;
    const QHash<qint64, ClaimId> &meant; ///< Payment id → the claim its KID or reference names.
};

/// Opens every amount of a statement: what it was worked out from, by which rule and paragraph, with
/// which row of the rate table (its days, value and source), and how it was rounded. An outsider with
/// this and rates.json needs nothing else to work it out again. One object serves many cases: rows that
/// come again are made once.
class Trail
{
public:
    Trail(const LawTable &law, RuleText &rules);

    // Each of these writes one object.
    void interest(JsonText &out, const engine::InterestLine &line, const engine::ClaimStatement &claim);
    void fee(JsonText &out, const engine::FeeLine &line, const engine::ClaimStatement &claim, const TrailFacts &of);
    void cost(JsonText &out, const engine::CostLine &line);
    void payment(JsonText &out, const engine::PaymentFacts &payment, const TrailFacts &of);
    /// principal, credited, open, per_day and the undisputed rest of a claim.
    void claim(JsonText &out, const engine::ClaimStatement &claim, const TrailFacts &of);
    void total(JsonText &out);

    /// An array: every § 3 a compensation charged on the claim, with its own trail.
    void compensations(JsonText &out, const engine::ClaimStatement &claim, const TrailFacts &of);
    /// An array: instalment plans agreed to by the day. One that stops interest makes gaps, a long one raises the ceiling.
    static void plans(JsonText &out, const TrailFacts &of);
    /// The day the case was first brought before the conciliation board, the namsfogd or the court, or an invalid one:
    /// no plan raises the ceiling from then on (inkassoforskriften § 2-4).
    static QDate broughtOn(const TrailFacts &of);
    /// The choices of the creditor that change amounts.
    static void policy(JsonText &out, const Policy &policy);

    /// The row of a series on a day as it stands in rates.json; null when there is none.
    void row(JsonText &out, JsonWords name, Series series, QDate day);

private:
    /// formula, law, rounding, rule and why.
    void sum(JsonText &out, JsonWords name, const Reason &reason, JsonWords formula, JsonWords rounding = "none");

    const LawTable &m_law;
    RuleText &m_rules;
    std::unordered_map<const LawRow *, std::string> m_rows; ///< As they stand in the JSON.
};

/// A value of a series in words of its unit: "12.25", "750.00", "0.05", "14".
QString seriesValue(const LawSeries &series, qint64 value);

} // namespace workflow
