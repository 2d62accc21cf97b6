// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/interestlimitation.h"

#include "core/calendar/calendar.h"
#include "core/engine/enforcement.h"
#include "core/engine/reckoning.h"
#include "core/engine/ruleids.h"
#include "core/money/rounding.h"

#include <algorithm>

namespace engine {

namespace {

bool isProceedings(LimitationKind kind)
{
    return kind == LimitationKind::Proceedings || kind == LimitationKind::Board
        || kind == LimitationKind::Enforcement || kind == LimitationKind::Bankruptcy;
}

/// The last day a day of interest can be interrupted; `last` is not to be used while it is held.
struct DayLimit
{
    QDate last;
    bool held = false;
};

/// When each day of interest of one claim lapses.
class Days
{
public:
    Days(const CaseFacts &facts, const ClaimFacts &claim, QDate on, const LawTable &law)
        : m_claim(claim)
        , m_on(on)
        , m_whole(limitation(claim, on, law))
    {
        const auto months = [&](Series which) {
            const LawRow *row = law.series(which).find(claim.due);
            return row ? static_cast<int>(row->value) : 0;
        };
        m_ordinary = months(Series::LimitationMonths);
        m_longer = months(Series::LimitationLongMonths);
        m_extra = months(Series::LimitationExtraMonths);
        const Enforcement rules = enforcementOn(facts, on, law);
        m_isNew = rules.rules == EnforcementRules::New && !rules.ask;
        for (const LimitationEvent &event : claim.limitation) {
            if (event.day > on)
                break;
            if (isProceedings(event.kind) && !m_interrupted.isValid())
                m_interrupted = event.day;
            if (event.kind == LimitationKind::Withdrawn)
                m_interrupted = {};
        }
    }

    bool isKnown() const { return m_ordinary > 0; }
    QDate interrupted() const { return m_interrupted; }
    const Limitation &whole() const { return m_whole; }

    DayLimit of(QDate day) const
    {
        DayLimit out{lastDay(day, m_ordinary)};
        for (const LimitationEvent &event : m_claim.limitation) {
            if (event.day > m_on)
                break;
            pass(out, event, day);
        }
        // § 21 no. 5: later interest lives as long as the claim does.
        if (m_isNew && m_interrupted.isValid() && day > m_interrupted)
            out.held = true;
        // § 24: with the claim at the latest.
        if (m_whole.date.isValid() && (out.held || m_whole.date < out.last))
            out = {m_whole.date, false};
        return out;
    }

private:
    static QDate lastDay(QDate from, int months)
    {
        return calendar::onOrNextBankDay(calendar::addMonths(from, months));
    }

    void pass(DayLimit &out, const LimitationEvent &event, QDate day) const
    {
        using K = LimitationKind;
        if (isProceedings(event.kind) || event.kind == K::Deduction) {
            // What accrues while they run is part of them.
            if (event.day <= out.last)
                out.held = true;
            return;
        }
        // What accrued after the end stands on its own (§ 21 no. 2 fourth sentence, no. 3).
        int months = 0;
        switch (event.kind) {
        case K::Decision:
        case K::EnforcementEnded:
        case K::EstateEnded: months = m_longer; break;
        case K::DecisionNotBinding: months = m_ordinary; break;
        case K::EndedWithoutDecision:
        case K::Refused:
        case K::DeductionEnded: months = m_extra; break;
        case K::Withdrawn: break;
        default: return;
        }
        const bool wasHeld = out.held;
        out.held = false;
        if (wasHeld && day <= event.day && months > 0)
            out.last = std::max(out.last, lastDay(event.day, months));
    }

    const ClaimFacts &m_claim;
    QDate m_on;
    Limitation m_whole;
    int m_ordinary = 0;
    int m_longer = 0;
    int m_extra = 0;
    bool m_isNew = false;
    QDate m_interrupted; ///< Proceedings that stand began; invalid when none did.
};

/// Interest of a line from its first day to a day of it: such pieces add up to the line.
Money upTo(const InterestLine &line, QDate day)
{
    if (day < line.from)
        return {};
    const qint64 days = line.from.daysTo(std::min(day, line.to)) + 1;
    return share(line.base, qint64(line.rate.bp()) * days, qint64(10'000) * line.yearDays, Rounding::HalfUp);
}

/// The first day in [from, to] for which `is` is true, `to` plus one when none is: false before, true after.
template <typename Is>
QDate firstDay(QDate from, QDate to, Is is)
{
    qint64 low = from.toJulianDay();
    qint64 high = to.toJulianDay() + 1;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        if (is(QDate::fromJulianDay(middle)))
            high = middle;
        else
            low = middle + 1;
    }
    return QDate::fromJulianDay(low);
}

/// The ends of the pieces of a line: the days of events cut it, so that inside a piece later days live longer.
std::vector<QDate> pieceEnds(const InterestLine &line, const ClaimFacts &claim, QDate on)
{
    std::vector<QDate> ends;
    for (const LimitationEvent &event : claim.limitation) {
        if (event.day <= on && event.day >= line.from && event.day < line.to)
            ends.push_back(event.day);
    }
    ends.push_back(line.to);
    return ends;
}

} // namespace

InterestLimitation interestLimitation(const CaseFacts &facts, const ClaimFacts &claim, QDate on, const LawTable &law)
{
    InterestLimitation out;
    const Days days(facts, claim, on, law);
    if (!days.isKnown() || !claim.due.isValid())
        return out;
    const std::vector<BaseReduction> reductions = principalPayments(facts, claim.id, on);
    Money paid = covered(facts, claim.id, on).interest;
    bool withClaim = false;
    QDate oldest;
    const auto piece = [&](const InterestLine &line, QDate from, QDate to) {
        const Money before = upTo(line, from.addDays(-1));
        const Money whole = upTo(line, to) - before;
        const Money settled = std::min(paid, whole);
        paid -= settled;
        if (whole == settled)
            return;
        const QDate first = firstDay(from, to, [&](QDate day) { return upTo(line, day) - before > settled; });
        const QDate alive = firstDay(first, to, [&](QDate day) {
            const DayLimit limit = days.of(day);
            return limit.held || limit.last >= on;
        });
        InterestInstalment one{.from = first, .to = to, .amount = whole - settled, .lapses = {}, .lapsed = {}};
        out.open += one.amount;
        if (alive > first) {
            one.lapsed = alive.addDays(-1);
            out.lapsed += upTo(line, one.lapsed) - before - settled;
            out.lapsedTo = out.lapsedTo.isValid() ? std::max(out.lapsedTo, one.lapsed) : one.lapsed;
        }
        const DayLimit limit = days.of(std::min(alive, to));
        one.held = limit.held;
        if (!limit.held)
            one.lapses = limit.last;
        if (alive <= to && !limit.held && (!out.next.isValid() || limit.last < out.next)) {
            out.next = limit.last;
            oldest = alive;
            withClaim = days.whole().date == limit.last;
        }
        out.instalments.push_back(one);
    };
    const QDate missing = detail::walkInterest(
        interestTerms(facts, claim, on, reductions), law, [&](const InterestLine &line) {
            QDate from = line.from;
            for (const QDate end : pieceEnds(line, claim, on)) {
                if (end < from)
                    continue;
                piece(line, from, end);
                from = end.addDays(1);
            }
        });
    if (missing.isValid())
        return {};
    if (!out.open.isPositive())
        return out;
    const bool claimGone = days.whole().date.isValid() && days.whole().date < on;
    if (claimGone || (withClaim && !out.lapsed.isPositive()))
        out.reason = {.rule = rule::limitationInterestWithClaim, .date = days.whole().date};
    else if (out.lapsed.isPositive())
        out.reason = {.rule = rule::limitationInterestLapsing, .date = out.lapsedTo, .amount = out.lapsed};
    else if (out.next.isValid())
        out.reason = {.rule = rule::limitationInterest, .date = oldest};
    else
        out.reason = {.rule = rule::limitationInterestHeld, .date = days.interrupted()};
    out.running = !out.next.isValid() && out.lapsed < out.open;
    return out;
}

} // namespace engine
