// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statementrows.h"

#include "core/calendar/dateformat.h"
#include "core/engine/ruleids.h"
#include "core/money/format.h"

#include <QCoreApplication>

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(statementRows)
};

QString reckoning(const engine::InterestLine &line)
{
    return Words::tr("%1 days × %2 % of %3 / %4").arg(line.days).arg(fmt::percent(line.rate), fmt::amount(line.base)).arg(line.yearDays);
}

StatementRow interestRow(const engine::ClaimStatement &claim, const Session &session)
{
    StatementRow row;
    row.name = Words::tr("Interest");
    row.amount = claim.interestTotal - claim.interestPaid;
    row.how = claim.interest.size() == 1 ? reckoning(claim.interest.front()) : Words::tr("%1 periods").arg(claim.interest.size());
    for (const engine::InterestLine &line : claim.interest) {
        const auto rate = session.law().row(Series::LateInterest, line.from);
        const bool statutory = rate && (*rate)->value == line.rate.bp();
        const QString source = statutory ? Words::tr("%1, rate from %2 (%3)").arg(session.lawOf({.rule = engine::rule::interestStatutory}), fmt::date((*rate)->from), (*rate)->law) : Words::tr("agreed rate");
        row.parts.push_back({QStringLiteral("%1–%2").arg(fmt::date(line.from), fmt::date(line.to)), reckoning(line) + QStringLiteral(" · ") + source, line.amount});
    }
    if (!claim.interestPaid.isZero())
        row.parts.push_back({Words::tr("Paid"), Words::tr("of the interest"), -claim.interestPaid});
    return row;
}

} // namespace

std::vector<StatementRow> statementRows(const engine::Statement &statement, const Session &session, ClaimId only)
{
    std::vector<StatementRow> out;
    Money total;
    Money perDay;
    for (const engine::ClaimStatement &claim : statement.claims) {
        if (only.isValid() && claim.claim != only)
            continue;
        total += claim.open;
        perDay += claim.perDay;
        StatementRow principal{only.isValid() ? Words::tr("Principal") : claim.number.isEmpty() ? Words::tr("Entry") : Words::tr("Invoice %1").arg(claim.number),
                               Words::tr("due %1").arg(fmt::date(claim.due)), claim.openPrincipal, !only.isValid()};
        if (!claim.paidPrincipal.isZero() || !claim.credited.isZero()) {
            principal.parts.push_back({Words::tr("Original"), {}, claim.principal});
            if (!claim.credited.isZero())
                principal.parts.push_back({Words::tr("Credited"), {}, -claim.credited});
            if (!claim.paidBefore.isZero())
                principal.parts.push_back({Words::tr("Paid before"), Words::tr("as the ledger showed when the invoice was read"), -claim.paidBefore});
            if (!(claim.paidPrincipal - claim.paidBefore).isZero())
                principal.parts.push_back({Words::tr("Paid"), Words::tr("of the principal"), claim.paidBefore - claim.paidPrincipal});
        }
        out.push_back(std::move(principal));
        if (!claim.interest.empty())
            out.push_back(interestRow(claim, session));
        for (const engine::FeeLine &fee : claim.fees) {
            const QString why = session.sentence(fee.reason) + QStringLiteral(" · ") + session.lawOf(fee.reason);
            StatementRow row{session.stepName(fee.step) + u' ' + fmt::date(fee.date), fee.reversed ? Words::tr("reversed") : session.lawOf(fee.reason),
                             fee.reversed ? Money() : fee.amount - fee.paid};
            row.parts.push_back({Words::tr("Charged"), why, fee.amount});
            if (!fee.paid.isZero())
                row.parts.push_back({Words::tr("Paid"), {}, -fee.paid});
            out.push_back(std::move(row));
        }
        if (!claim.compensationCharged.isZero())
            out.push_back({Words::tr("Compensation"), Words::tr("%1, less fees charged").arg(session.lawOf({.rule = engine::rule::compensationStandard})), claim.compensation});
        if (!claim.costs.isZero())
            out.push_back({Words::tr("Other costs"), {}, claim.costs});
    }
    out.push_back({only.isValid() ? Words::tr("To pay today") : Words::tr("Sum"),
                   statement.perDayKnown ? Words::tr("+ %1 a day").arg(fmt::amount(perDay)) : Words::tr("the rate of the next day is not fixed yet"), total, true});
    return out;
}
