// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statementtext.h"

#include "app/cli/command.h"
#include "core/calendar/dateformat.h"
#include "core/engine/ruleids.h"
#include "core/money/format.h"

#include <QCoreApplication>

namespace cli {

using workflow::CaseView;

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// The case in one line: "2026-0041  Hamar Vest Sameie  Inkassovarsel, deadline 23.11.2026".
QString headText(const CaseView &view, const Session &session)
{
    QString stage = view.stage < 0 ? Words::tr("no letter has left yet") : session.stepName(static_cast<Step>(view.stage));
    for (const Letter &letter : view.letters) {
        if (isEffective(letter.state) && static_cast<int>(letter.step) == view.stage)
            stage = Words::tr("%1, deadline %2").arg(session.stepName(letter.step), fmt::date(letter.deadline));
    }
    return QStringList{view.file.number, view.debtor.name, stage}.join(QStringLiteral("  ")) + u'\n';
}

void addClaim(std::vector<QStringList> &lines, const engine::ClaimStatement &claim, const Session &session)
{
    lines.push_back({Words::tr("Invoice %1, due %2").arg(claim.number, fmt::date(claim.due)), {}, fmt::amount(claim.principal)});
    if (!claim.credited.isZero())
        lines.push_back({Words::tr("  Credited"), {}, fmt::amount(-claim.credited)});
    if (!claim.paidPrincipal.isZero())
        lines.push_back({Words::tr("  Paid of the principal"), {}, fmt::amount(-claim.paidPrincipal)});
    for (const engine::InterestLine &line : claim.interest) {
        lines.push_back({Words::tr("  Interest %1 to %2").arg(fmt::date(line.from), fmt::date(line.to)),
                         Words::tr("%1 days × %2 % of %3 / %4").arg(line.days).arg(fmt::percent(line.rate), fmt::amount(line.base)).arg(line.yearDays),
                         fmt::amount(line.amount)});
    }
    if (!claim.interestPaid.isZero())
        lines.push_back({Words::tr("  Interest paid"), {}, fmt::amount(-claim.interestPaid)});
    Money costsPaid = claim.compensationCharged - claim.compensation - claim.costs;
    for (const engine::FeeLine &fee : claim.fees) {
        if (fee.reversed)
            continue;
        lines.push_back({Words::tr("  %1 sent %2").arg(session.stepName(fee.step), fmt::date(fee.date)), session.lawOf(fee.reason), fmt::amount(fee.amount)});
        costsPaid += fee.paid;
    }
    if (!claim.compensationCharged.isZero())
        lines.push_back({Words::tr("  Compensation"), session.lawOf({.rule = engine::rule::compensationStandard}), fmt::amount(claim.compensationCharged)});
    for (const engine::CostLine &cost : claim.costLines) {
        if (cost.reversed)
            continue;
        lines.push_back({Words::tr("  %1 %2").arg(session.stepName(cost.step), fmt::date(cost.date)), session.lawOf(cost.reason), fmt::amount(cost.amount)});
        costsPaid += cost.amount;
    }
    if (!costsPaid.isZero())
        lines.push_back({Words::tr("  Costs paid"), {}, fmt::amount(-costsPaid)});
}

} // namespace

QString statementText(const CaseView &view, const Session &session)
{
    std::vector<QStringList> lines{{{}, {}, Words::tr("Kroner")}};
    for (const engine::ClaimStatement &claim : view.statement.claims)
        addClaim(lines, claim, session);
    lines.push_back({Words::tr("Owed on %1").arg(fmt::date(view.statement.on)),
                     view.statement.perDayKnown ? Words::tr("+ %1 a day").arg(fmt::amount(view.statement.perDay)) : Words::tr("no rate is known for the next day"),
                     fmt::amount(view.statement.total)});
    return headText(view, session) + table(lines);
}

QString trailText(const CaseView &view, const Session &session)
{
    QStringList out;
    const auto add = [&out](const QString &line) {
        if (!line.isEmpty() && !out.contains(line))
            out.append(line);
    };
    for (const engine::ClaimStatement &claim : view.statement.claims) {
        add(session.sentence(claim.interestReason));
        for (const engine::InterestLine &line : claim.interest) {
            if (const auto row = session.law().row(Series::LateInterest, line.from); row && (*row)->value == line.rate.bp())
                add(Words::tr("%1 % from %2: %3, %4").arg(fmt::percent(line.rate), fmt::date((*row)->from), (*row)->law, (*row)->source));
        }
        for (const engine::FeeLine &fee : claim.fees)
            add(QStringLiteral("%1: %2").arg(fmt::amount(fee.amount), session.sentence(fee.reason)));
        for (const engine::CostLine &cost : claim.costLines)
            add(QStringLiteral("%1: %2").arg(fmt::amount(cost.amount), session.sentence(cost.reason)));
        add(session.sentence(claim.limitation.reason));
    }
    return u'\n' + out.join(u'\n') + u'\n';
}

} // namespace cli
