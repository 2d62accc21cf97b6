// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/limitationlist.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"

#include <QCoreApplication>

namespace limitationlist {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LimitationList)
};

qint64 dayKey(const engine::Limitation &limitation)
{
    return limitation.date.isValid() ? limitation.date.toJulianDay() : QDate(9999, 12, 31).toJulianDay();
}

} // namespace

QString nearness(const workflow::LimitationRow &row)
{
    if (row.lapsed)
        return Words::tr("Lapsed");
    if (row.limitation.running)
        return Words::tr("Held back");
    return row.warning > 0 ? Words::tr("within %n months", nullptr, row.warning) : Words::tr("far off");
}

Tone tone(const workflow::LimitationRow &row)
{
    if (row.lapsed || row.warning == 1)
        return Tone::Bad;
    if (row.limitation.running)
        return Tone::Law;
    return row.warning > 0 && row.warning <= 6 ? Tone::Warn : Tone::Neutral;
}

QString eventKind(LimitationKind kind)
{
    switch (kind) {
    case LimitationKind::Start: return Words::tr("Payment could first be demanded");
    case LimitationKind::DebtInstrument: return Words::tr("Loan or debt instrument");
    case LimitationKind::Acknowledgement: return Words::tr("The debtor acknowledged the debt");
    case LimitationKind::Proceedings: return Words::tr("Conciliation complaint or action");
    case LimitationKind::Board: return Words::tr("Brought before a complaint board");
    case LimitationKind::Enforcement: return Words::tr("Petition for enforcement");
    case LimitationKind::Bankruptcy: return Words::tr("Bankruptcy petition or claim in the estate");
    case LimitationKind::Decision: return Words::tr("Settlement, judgment or ruling");
    case LimitationKind::DecisionNotBinding: return Words::tr("Decision that does not settle the claim");
    case LimitationKind::EnforcementEnded: return Words::tr("Enforcement ended without full cover");
    case LimitationKind::EstateEnded: return Words::tr("Bankruptcy estate closed");
    case LimitationKind::EndedWithoutDecision: return Words::tr("Ended without a decision");
    case LimitationKind::Refused: return Words::tr("Petition refused");
    case LimitationKind::Withdrawn: return Words::tr("Taken back by us");
    case LimitationKind::Deduction: return Words::tr("Deduction from pay decided");
    case LimitationKind::DeductionNotified: return Words::tr("Deduction: the claim was told to stand");
    case LimitationKind::DeductionEnded: return Words::tr("Deduction from pay ended");
    case LimitationKind::Extension: return Words::tr("The debtor agreed to more time");
    }
    return {};
}

std::unique_ptr<Model> model(const Session &session)
{
    using Row = workflow::LimitationRow;
    std::vector<TableColumn<Row>> columns{
        {Words::tr("Debtor"), [](const Row &row) { return row.debtorName; }, false, true},
        {Words::tr("Invoice"), [](const Row &row) { return row.number; }},
        {Words::tr("Case"), [](const Row &row) { return row.caseNumber; }, false, false, true},
        {Words::tr("Open"), [](const Row &row) { return fmt::amount(row.open); }, true, false, false, [](const Row &row) { return row.open.ore(); }},
        {Words::tr("Last day"), [](const Row &row) { return fmt::date(row.limitation.date); }, true, false, false,
         [](const Row &row) { return dayKey(row.limitation); }},
        {Words::tr("How near"), nearness, false, false, false, [](const Row &row) { return dayKey(row.limitation); }, tone},
        {Words::tr("Why"), [&session](const Row &row) { return session.sentence(row.limitation.reason); }, false, false, true, {}, {}, {},
         [&session](const Row &row) { return session.lawOf(row.limitation.reason); }},
    };
    return std::make_unique<Model>(std::move(columns), [](const Row &row) { return row.claim.value; }, [](const Row &row) { return row.open; });
}

} // namespace limitationlist
