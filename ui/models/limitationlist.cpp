// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/limitationlist.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QHash>

namespace limitationlist {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LimitationList)
};

/// Sorts by day; what has none comes last.
qint64 dayKey(QDate day)
{
    return day.isValid() ? day.toJulianDay() : QDate(9999, 12, 31).toJulianDay();
}

/// What has lapsed before what will, that before what is held back, and no interest at all last.
qint64 interestKey(const workflow::LimitationRow &row)
{
    if (row.interest.lapsed.isPositive())
        return -row.interest.lapsed.ore();
    return dayKey(row.interest.next) + (row.interest.reason.isSet() ? 0 : 1);
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

QString interestNearness(const workflow::LimitationRow &row)
{
    if (row.interest.lapsed.isPositive())
        return Words::tr("%1 lapsed").arg(fmt::amount(row.interest.lapsed));
    if (row.interest.next.isValid())
        return fmt::date(row.interest.next);
    return row.interest.running ? Words::tr("Held back") : QString();
}

Tone interestTone(const workflow::LimitationRow &row)
{
    if (row.interest.lapsed.isPositive() || row.interestWarning == 1)
        return Tone::Bad;
    if (!row.interest.next.isValid())
        return Tone::Law;
    return row.interestWarning > 0 && row.interestWarning <= 6 ? Tone::Warn : Tone::Neutral;
}

bool interestIsNear(const workflow::LimitationRow &row)
{
    return row.interest.lapsed.isPositive() || row.interestWarning > 0;
}

QString interestStory(const workflow::LimitationRow &row, const Session &session)
{
    const engine::InterestLimitation &interest = row.interest;
    if (!interest.reason.isSet())
        return Words::tr("None is open.");
    QStringList out{session.sentence(interest.reason), session.lawOf(interest.reason)};
    out.append(interest.lapsed.isPositive()
                   ? Words::tr("Open: %1, of which %2 has lapsed.").arg(fmt::kroner(interest.open), fmt::kroner(interest.lapsed))
                   : Words::tr("Open: %1.").arg(fmt::kroner(interest.open)));
    if (interest.next.isValid()) {
        out.append(Words::tr("Last day for the oldest that is left: %1.").arg(fmt::date(interest.next)));
        QStringList told;
        for (const auto &[months, day] : row.interestWarnings) {
            if (day > session.today())
                told.append(Words::tr("%1 (%n months before)", nullptr, months).arg(fmt::date(day)));
        }
        if (!told.isEmpty())
            out.append(Words::tr("You are told: %1.").arg(told.join(QStringLiteral(", "))));
        else if (row.interestWarning > 0)
            out.append(Words::tr("Less than %n months are left.", nullptr, row.interestWarning));
    }
    return out.join(u'\n');
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

Result<std::vector<Row>> read(Session &session)
{
    auto radar = workflow::limitationRadar(session);
    auto cases = workflow::CaseWorkflow(session).list(true);
    if (!radar || !cases)
        return !radar ? radar.error() : cases.error();
    QHash<QString, QString> rests;
    for (const workflow::CaseRow &row : *cases) {
        if (row.state == CaseState::Closed || row.state == CaseState::Paused || row.state == CaseState::Disputed)
            rests.insert(row.number, words::caseBadge(row, session));
    }
    std::vector<Row> out;
    out.reserve(radar->size());
    for (workflow::LimitationRow &claim : *radar) {
        QString why = claim.caseNumber.isEmpty() ? Words::tr("in no case") : rests.value(claim.caseNumber);
        out.push_back({std::move(claim), std::move(why)});
    }
    return out;
}

std::unique_ptr<Model> model(const Session &session)
{
    std::vector<TableColumn<Row>> columns{
        {Words::tr("Debtor"), [](const Row &row) { return row.claim.debtorName; }, false, true, false, {}, {}, [](const Row &row) { return row.rests; }},
        {Words::tr("Invoice"), [](const Row &row) { return row.claim.number; }},
        {Words::tr("Case"), [](const Row &row) { return row.claim.caseNumber; }, false, false, true},
        {Words::tr("Open"), [](const Row &row) { return fmt::amount(row.claim.open); }, true, false, false, [](const Row &row) { return row.claim.open.ore(); }},
        {Words::tr("Last day"), [](const Row &row) { return fmt::date(row.claim.limitation.date); }, true, false, false,
         [](const Row &row) { return dayKey(row.claim.limitation.date); }},
        {Words::tr("How near"), [](const Row &row) { return nearness(row.claim); }, false, false, false, [](const Row &row) { return dayKey(row.claim.limitation.date); },
         [](const Row &row) { return tone(row.claim); }},
        {Words::tr("Interest lapses"), [](const Row &row) { return interestNearness(row.claim); }, false, false, false, [](const Row &row) { return interestKey(row.claim); },
         [](const Row &row) { return interestTone(row.claim); }, {},
         [&session](const Row &row) { return row.claim.interest.reason.isSet() ? session.sentence(row.claim.interest.reason) : QString(); }},
        {Words::tr("Why"), [&session](const Row &row) { return session.sentence(row.claim.limitation.reason); }, false, false, true, {}, {}, {},
         [&session](const Row &row) { return session.lawOf(row.claim.limitation.reason); }},
    };
    return std::make_unique<Model>(std::move(columns), [](const Row &row) { return row.claim.claim.value; }, [](const Row &row) { return row.claim.open; });
}

} // namespace limitationlist
