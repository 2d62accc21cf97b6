// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/statement.h"
#include "core/law/lawtable.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

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
/// this and rates.json needs nothing else to work it out again. One object serves many cases: rows and
/// sentences that come again are made once.
class Trail
{
public:
    Trail(const LawTable &law, const QString &language);

    QJsonObject interest(const engine::InterestLine &line, const engine::ClaimStatement &claim);
    QJsonObject fee(const engine::FeeLine &line, const engine::ClaimStatement &claim, const TrailFacts &of);
    QJsonObject cost(const engine::CostLine &line);
    /// Every § 3 a compensation charged on the claim, with its own trail.
    QJsonArray compensations(const engine::ClaimStatement &claim, const TrailFacts &of);
    QJsonObject payment(const engine::PaymentFacts &payment, const TrailFacts &of);
    /// principal, credited, paid, open and per_day of a claim.
    QJsonObject claim(const engine::ClaimStatement &claim, const TrailFacts &of);
    QJsonObject total(const engine::Statement &statement);

    /// The letters of `case show` (json::addCase: every letter of the case, with the numbers and ids of the claims it
    /// covers), each with what it charged: `counts` says that it had left by the day of the statement and did not come
    /// back, `returned` that it came back later; the history fees rest on.
    static QJsonArray letters(QJsonArray shown, const TrailFacts &of);
    /// Instalment plans agreed to by the day: one that stops interest makes gaps, a long one raises the ceiling.
    static QJsonArray plans(const TrailFacts &of);
    /// The day the case was first brought before the conciliation board, the namsfogd or the court, or null: no
    /// plan raises the ceiling from then on (inkassoforskriften § 2-4).
    static QJsonValue broughtOn(const TrailFacts &of);
    /// The choices of the creditor that change amounts.
    static QJsonObject policy(const Policy &policy);

    /// The row of a series on a day as it stands in rates.json; null when there is none.
    QJsonValue row(Series series, QDate day);

private:
    /// rule, law and why.
    QJsonObject opened(const Reason &reason);
    QJsonObject opened(std::string_view rule) { return opened(Reason{.rule = rule}); }

    const LawTable &m_law;
    QString m_language;
    QHash<const LawRow *, QJsonObject> m_rows;
    QHash<QString, QJsonObject> m_plain; ///< Rules whose sentence needs no values.
};

/// A value of a series in words of its unit: "12.25", "750.00", "0.05", "14".
QString seriesValue(const LawSeries &series, qint64 value);

} // namespace workflow
