// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/worklist.h"

#include "core/calendar/calendar.h"
#include "core/calendar/dateformat.h"
#include "core/engine/limitation.h"
#include "core/money/format.h"
#include "ui/models/ratetable.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace worklist {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkList)
};

const QString ledgerPage = QStringLiteral("ledger");
const QString casesPage = QStringLiteral("cases");
const QString outboxPage = QStringLiteral("outbox");

/// A claim and the day it is lost.
struct Ending
{
    const workflow::LedgerRow *row = nullptr;
    QDate day;
};

void addLimitation(std::vector<WorkItem> &out, const OverviewFacts &facts, const Session &session)
{
    const QDate horizon = calendar::addMonths(session.today(), limitationMonths);
    std::vector<Ending> lost;
    std::vector<Ending> coming;
    for (const workflow::LedgerRow &row : facts.ledger) {
        if (!row.due.isValid() || !row.open.isPositive())
            continue;
        const QDate day = row.lapses;
        if (!day.isValid() || day > horizon)
            continue;
        (day < session.today() ? lost : coming).push_back({&row, day});
    }
    const auto add = [&](const std::vector<Ending> &ends, const QString &badge, const QString &text, Tone tone) {
        if (ends.empty())
            return;
        const Ending &first = *std::min_element(ends.begin(), ends.end(), [](const Ending &a, const Ending &b) { return a.day < b.day; });
        WorkItem item{tone, badge, text, {}, Words::tr("Show"), ledgerPage, 0, {}};
        item.detail = (ends.size() > 1 ? Words::tr("First %1, %2 on %3") : QStringLiteral("%1, %2 · %3"))
                          .arg(first.row->debtorName, fmt::amount(first.row->open), fmt::date(first.day));
        if (ends.size() == 1 && first.row->caseId.isValid()) {
            item.page = QStringLiteral("case");
            item.id = first.row->caseId.value;
        } else if (ends.size() == 1) {
            item.search = first.row->number;
        }
        out.push_back(std::move(item));
    };
    const auto count = static_cast<int>(coming.size());
    const bool soon = std::any_of(coming.begin(), coming.end(), [&](const Ending &one) { return one.day < session.today().addDays(60); });
    add(coming, soon ? Words::tr("Urgent") : Words::tr("Limitation"), Words::tr("%n claims become time-barred within six months", nullptr, count), soon ? Tone::Bad : Tone::Warn);
    add(lost, Words::tr("Limitation"), Words::tr("%n claims are past their last day and may be time-barred", nullptr, static_cast<int>(lost.size())), Tone::Warn);
}

void addLetters(std::vector<WorkItem> &out, const OverviewFacts &facts)
{
    int look = 0;
    int leave = 0;
    int trouble = 0;
    for (const workflow::OutboxRow &row : facts.letters) {
        if (row.letter.held)
            continue;
        trouble += row.attention.isEmpty() ? 0 : 1;
        (row.letter.state == LetterState::Generated ? look : leave) += 1;
    }
    const QString detail = trouble > 0 ? Words::tr("%n of them cannot leave as they are", nullptr, trouble) : QString();
    if (look > 0)
        out.push_back({Tone::Accent, Words::tr("Letters"), Words::tr("%n letters wait to be looked at", nullptr, look), detail, Words::tr("Go through"), outboxPage, 0, {}});
    if (leave > 0)
        out.push_back({Tone::Accent, Words::tr("Letters"), Words::tr("%n letters wait to be printed or posted", nullptr, leave), look > 0 ? QString() : detail,
                       Words::tr("Send"), outboxPage, 0, {}});
}

void addCases(std::vector<WorkItem> &out, const OverviewFacts &facts, const Session &session)
{
    std::map<int, std::vector<const workflow::CaseRow *>> ready;
    for (const workflow::CaseRow &row : facts.cases) {
        if (row.ready && !row.pending && row.state == CaseState::Active && row.coming >= 0)
            ready[row.coming].push_back(&row);
    }
    // The farthest along first: there the money and the deadlines are.
    for (auto step = ready.rbegin(); step != ready.rend(); ++step) {
        const auto which = static_cast<Step>(step->first);
        const auto &rows = step->second;
        WorkItem item;
        item.tone = isLetterStep(which) ? Tone::Accent : Tone::Law;
        item.badge = isLetterStep(which) ? Words::tr("Cases") : Words::tr("Legal");
        item.text = Words::tr("%n cases are ready: %1", nullptr, static_cast<int>(rows.size())).arg(session.stepName(which));
        QStringList names;
        for (size_t at = 0; at < rows.size() && at < 3; ++at)
            names.append(rows[at]->debtorName);
        item.detail = names.join(QStringLiteral(", "));
        if (rows.size() > 3)
            item.detail = Words::tr("%1 and %n more", nullptr, static_cast<int>(rows.size()) - 3).arg(item.detail);
        item.button = rows.size() == 1 ? Words::tr("Open") : Words::tr("Go through");
        item.page = rows.size() == 1 ? QStringLiteral("case") : casesPage;
        item.id = rows.size() == 1 ? rows.front()->id.value : 0;
        out.push_back(std::move(item));
    }
}

void addLedger(std::vector<WorkItem> &out, const OverviewFacts &facts)
{
    int missingDue = 0;
    int canStart = 0;
    Money startable;
    int stuck = 0;
    for (const workflow::LedgerRow &row : facts.ledger) {
        if (row.dueOrigin == DueOrigin::Missing && row.open.isPositive()) {
            ++missingDue;
        } else if (row.status == workflow::LedgerStatus::Uncollectable) {
            ++stuck;
        } else if (row.canStart) {
            ++canStart;
            startable += row.open;
        }
    }
    if (canStart > 0)
        out.push_back({Tone::Accent, Words::tr("Overdue"), Words::tr("%n overdue invoices are in no case", nullptr, canStart), fmt::kroner(startable), Words::tr("Start"),
                       ledgerPage, 0, {}});
    if (missingDue > 0)
        out.push_back({Tone::Warn, Words::tr("Missing"), Words::tr("%n entries have no due date", nullptr, missingDue), Words::tr("No letter can be sent for them before"),
                       Words::tr("Complete"), ledgerPage, 0, {}});
    if (stuck > 0)
        out.push_back({Tone::Neutral, Words::tr("Missing"), Words::tr("%n entries cannot be collected", nullptr, stuck), Words::tr("The ledger says why, and what cures it"),
                       Words::tr("Show"), ledgerPage, 0, {}});
}

void addRates(std::vector<WorkItem> &out, const Session &session)
{
    const std::vector<RateRow> ending = rates::ending(session.law(), session.today());
    if (ending.empty())
        return;
    const RateRow &first = ending.front();
    const QString more = ending.size() > 1 ? Words::tr("and %n more series", nullptr, static_cast<int>(ending.size()) - 1) : QString();
    out.push_back({Tone::Warn, Words::tr("Rates"), Words::tr("%1 is known until %2").arg(first.title, fmt::date(first.to)), more, Words::tr("Look"),
                   QStringLiteral("settings"), 0, {}});
}

} // namespace

std::vector<WorkItem> build(const OverviewFacts &facts, const Session &session)
{
    std::vector<WorkItem> out;
    addLimitation(out, facts, session);
    addLetters(out, facts);
    addCases(out, facts, session);
    if (facts.unplacedPayments > 0)
        out.push_back({Tone::Warn, Words::tr("Payments"), Words::tr("%n payments wait for you", nullptr, facts.unplacedPayments), {}, Words::tr("Place"),
                       QStringLiteral("payments"), 0, QStringLiteral("waiting")});
    if (facts.surplusPayments > 0)
        out.push_back({Tone::Neutral, Words::tr("Payments"), Words::tr("%n payments are more than was owed", nullptr, facts.surplusPayments), fmt::kroner(facts.surplus),
                       Words::tr("Look"), QStringLiteral("payments"), 0, QStringLiteral("surplus")});
    addLedger(out, facts);
    addRates(out, session);
    return out;
}

} // namespace worklist
