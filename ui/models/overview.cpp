// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/overview.h"

#include "core/workflow/matchingworkflow.h"
#include "core/workflow/surplusworkflow.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

void countLedger(Overview &out, const std::vector<workflow::LedgerRow> &rows)
{
    QSet<qint64> debtors;
    for (const workflow::LedgerRow &row : rows) {
        if (row.daysLate < 1 || !row.open.isPositive())
            continue;
        out.overdue += row.open;
        ++out.overdueCount;
        debtors.insert(row.debtor.value);
        const auto band = std::find_if(out.ageing.begin(), out.ageing.end(), [&](const AgeBand &one) { return one.toDays == 0 || row.daysLate <= one.toDays; });
        band->open += row.open;
        ++band->count;
    }
    out.overdueDebtors = static_cast<int>(debtors.size());
}

void countCases(Overview &out, const std::vector<workflow::CaseRow> &cases)
{
    for (const workflow::CaseRow &row : cases) {
        ++out.openCases;
        out.readyCases += row.ready && !row.pending ? 1 : 0;
        out.owedInCases += row.total;
        out.casesWithoutTotal += row.totalKnown ? 0 : 1;
    }
}

void countLetters(Overview &out, const std::vector<workflow::OutboxRow> &letters)
{
    for (const workflow::OutboxRow &row : letters) {
        if (row.letter.state == LetterState::Generated)
            ++out.lettersToLookAt;
        else
            ++out.lettersToPost;
    }
}

/// What happens on one day, by kind.
struct DayCounts
{
    std::map<int, int> steps;
    int deadlines = 0;
    int pausesOver = 0;
};

std::vector<PlanDay> planOf(const std::vector<workflow::CaseRow> &cases, const Session &session)
{
    const QDate today = session.today();
    const QDate last = today.addDays(Overview::planDays);
    const auto within = [&](QDate day) { return day.isValid() && day > today && day <= last; };
    std::map<QDate, DayCounts> days;
    for (const workflow::CaseRow &row : cases) {
        if (row.state == CaseState::Active && !row.pending && !row.ready && row.coming >= 0 && within(row.comingFrom))
            ++days[row.comingFrom].steps[row.coming];
        if (within(row.deadline))
            ++days[row.deadline].deadlines;
        if (row.state == CaseState::Paused && within(row.pausedUntil))
            ++days[row.pausedUntil].pausesOver;
    }
    std::vector<PlanDay> out;
    for (const auto &[day, counts] : days) {
        QStringList steps;
        for (const auto &[step, count] : counts.steps)
            steps.append(QStringLiteral("%1 %2").arg(count).arg(session.stepName(static_cast<Step>(step))));
        QStringList ends;
        if (counts.deadlines > 0)
            ends.append(Words::tr("%n deadlines run out", nullptr, counts.deadlines));
        if (counts.pausesOver > 0)
            ends.append(Words::tr("%n pauses are over", nullptr, counts.pausesOver));
        out.push_back({day, steps.join(QStringLiteral(", ")), ends.join(QStringLiteral(", "))});
    }
    return out;
}

} // namespace

Overview Overview::build(const OverviewFacts &facts, const Session &session)
{
    Overview out;
    out.day = session.today();
    out.nothingYet = facts.ledger.empty() && facts.cases.empty();
    countLedger(out, facts.ledger);
    countCases(out, facts.cases);
    countLetters(out, facts.letters);
    out.work = worklist::build(facts, session);
    out.plan = planOf(facts.cases, session);
    return out;
}

Result<Overview> Overview::read(Session &session, const Progress &progress)
{
    OverviewFacts facts;
    auto rows = workflow::LedgerWorkflow(session).rows({}, progress);
    if (!rows)
        return rows.error();
    facts.ledger = std::move(*rows);
    auto cases = workflow::CaseWorkflow(session).list(false);
    if (!cases)
        return cases.error();
    facts.cases = std::move(*cases);
    auto letters = workflow::OutboxWorkflow(session).list();
    if (!letters)
        return letters.error();
    facts.letters = std::move(*letters);
    auto waiting = workflow::MatchingWorkflow(session).waitingCount();
    if (!waiting)
        return waiting.error();
    facts.unplacedPayments = *waiting;
    auto overpaid = workflow::SurplusWorkflow(session).list();
    if (!overpaid)
        return overpaid.error();
    for (const workflow::SurplusRow &row : *overpaid) {
        // A double payment waits for its place, and is counted there.
        facts.surplusPayments += row.doublePayment ? 0 : 1;
        facts.surplus += row.doublePayment ? Money() : row.left;
    }
    return build(facts, session);
}
