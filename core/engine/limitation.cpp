// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/limitation.h"

#include "core/calendar/calendar.h"
#include "core/engine/ruleids.h"

#include <algorithm>

namespace engine {

namespace {

/// The periods of foreldelsesloven as law data.
struct Periods
{
    int ordinary = 0;
    int longer = 0;
    int extra = 0;
    int extension = 0;
    int extensionTotal = 0;
};

int months(const LawTable &law, Series which, QDate day)
{
    const LawRow *row = law.series(which).find(day);
    return row ? static_cast<int>(row->value) : 0;
}

/// One claim's limitation as the events pass by, in order of day.
class Course
{
public:
    Course(const ClaimFacts &claim, const Periods &periods)
        : m_periods(periods)
        , m_length(periods.ordinary)
    {
        set(lastDay(claim.due, m_length), claim.due, rule::limitationThreeYears);
    }

    void pass(LimitationKind kind, QDate day, QDate until)
    {
        switch (kind) {
        case LimitationKind::Start: set(lastDay(day, m_length), day, rule::limitationStart); return;
        case LimitationKind::DebtInstrument:
            if (isLate(day))
                return;
            m_length = m_periods.longer;
            renew(lastDay(day, m_length), day, rule::limitationDebtInstrument);
            return;
        case LimitationKind::Acknowledgement:
            if (!isLate(day) && !m_out.running)
                renew(lastDay(day, m_length), day, rule::limitationAcknowledged);
            return;
        case LimitationKind::Proceedings:
        case LimitationKind::Board:
        case LimitationKind::Enforcement:
        case LimitationKind::Bankruptcy:
            if (!isLate(day))
                hold(day, limitationRule(kind));
            return;
        case LimitationKind::Decision: end(day, m_periods.longer, limitationRule(kind)); return;
        case LimitationKind::DecisionNotBinding:
            if (m_out.running || !isLate(day))
                end(day, m_periods.ordinary, limitationRule(kind));
            return;
        case LimitationKind::EnforcementEnded:
        case LimitationKind::EstateEnded:
            if (m_out.running || !isLate(day))
                end(day, m_periods.longer, limitationRule(kind));
            return;
        case LimitationKind::EndedWithoutDecision:
        case LimitationKind::Refused:
        case LimitationKind::DeductionEnded: atLeast(day, limitationRule(kind)); return;
        case LimitationKind::Withdrawn:
            if (m_out.running)
                set(m_out.date, m_before.date, m_before.rule);
            return;
        case LimitationKind::Deduction:
            if (m_out.running || !isLate(day))
                deduct(day);
            return;
        case LimitationKind::DeductionNotified:
            if (m_deducted && !isLate(day))
                deduct(day);
            return;
        case LimitationKind::Extension: extend(day, until); return;
        }
    }

    /// While proceedings run the date they hold back is not told.
    Limitation result() const
    {
        Limitation out = m_out;
        if (out.running)
            out.date = {};
        return out;
    }

private:
    /// An act after the last day interrupts nothing.
    bool isLate(QDate day) const { return !m_out.running && day > m_out.date; }

    void set(QDate last, QDate of, std::string_view rule)
    {
        m_out = {last, {.rule = rule, .date = of}, false};
        m_otherwise = last;
    }

    /// § 29: the day with the same number, moved to the next working day.
    static QDate lastDay(QDate from, int length)
    {
        return calendar::onOrNextBankDay(calendar::addMonths(from, length));
    }

    /// A new period, unless the one that runs lasts longer: nothing that speaks for the creditor
    /// shortens it.
    void renew(QDate last, QDate of, std::string_view rule)
    {
        if (m_out.running || last > m_out.date)
            set(last, of, rule);
    }

    void end(QDate day, int length, std::string_view rule)
    {
        renew(lastDay(day, length), day, rule);
        m_out.running = false;
        m_deducted = false;
    }

    /// Holds limitation back; the day it would have come stays behind it for § 22.
    void hold(QDate day, std::string_view rule)
    {
        if (!m_out.running)
            m_before = m_out.reason;
        m_out.running = true;
        m_out.reason = {.rule = rule, .date = day};
    }

    /// § 22: the effect of what was begun in time lasts one year after it led to nothing.
    void atLeast(QDate day, std::string_view rule)
    {
        const bool held = m_out.running || m_deducted;
        if (!held)
            return;
        const QDate before = m_deducted ? m_beforeDeduction : m_out.date;
        m_deducted = false;
        set(std::max(before, lastDay(day, m_periods.extra)), day, rule);
    }

    /// § 21 no. 1: nothing lapses while it stands, but ten years without a word end it.
    void deduct(QDate day)
    {
        if (!m_deducted)
            m_beforeDeduction = m_out.date;
        m_deducted = true;
        set(lastDay(day, m_periods.longer), day, rule::limitationDeduction);
    }

    /// § 28: three years from the agreement at a time, ten from the day it would else have lapsed.
    void extend(QDate day, QDate until)
    {
        if (m_out.running || isLate(day))
            return;
        const QDate otherwise = m_otherwise;
        const QDate last = std::min({until, calendar::addMonths(day, m_periods.extension),
                                     calendar::addMonths(otherwise, m_periods.extensionTotal)});
        if (last <= m_out.date)
            return;
        set(last, day, rule::limitationExtended);
        m_otherwise = otherwise;
    }

    const Periods m_periods;
    int m_length; ///< Of an acknowledged period: the same again (§ 20).
    Limitation m_out;
    Reason m_before;   ///< What the date rested on before it was held back.
    QDate m_otherwise; ///< The last day without any agreed extension.
    QDate m_beforeDeduction;
    bool m_deducted = false;
};

} // namespace

std::optional<LimitationKind> limitationKind(Step step, LegalEventKind kind)
{
    const bool isPetition = step == Step::BankruptcyPetition;
    if (step != Step::Attachment && step != Step::Conciliation && !isPetition)
        return {};
    switch (kind) {
    case LegalEventKind::Filed:
        return step == Step::Attachment ? LimitationKind::Enforcement
               : isPetition             ? LimitationKind::Bankruptcy
                                        : LimitationKind::Proceedings;
    case LegalEventKind::Attached:
    case LegalEventKind::NothingFound:
        return LimitationKind::EnforcementEnded;
    case LegalEventKind::Refused:
        return isPetition ? LimitationKind::Refused : LimitationKind::EndedWithoutDecision;
    case LegalEventKind::NoDecision:
        return LimitationKind::EndedWithoutDecision;
    case LegalEventKind::Withdrawn:
        return LimitationKind::Withdrawn;
    case LegalEventKind::Decided:
    case LegalEventKind::Settled:
        return LimitationKind::Decision;
    case LegalEventKind::Served:
    case LegalEventKind::Answered:
    case LegalEventKind::Objected:
    case LegalEventKind::Declared:
        break;
    }
    return {};
}

std::string_view limitationRule(LimitationKind kind)
{
    switch (kind) {
    case LimitationKind::Start: return rule::limitationStart;
    case LimitationKind::DebtInstrument: return rule::limitationDebtInstrument;
    case LimitationKind::Acknowledgement: return rule::limitationAcknowledged;
    case LimitationKind::Proceedings: return rule::limitationProceedings;
    case LimitationKind::Board: return rule::limitationBoard;
    case LimitationKind::Enforcement: return rule::limitationEnforcement;
    case LimitationKind::Bankruptcy: return rule::limitationBankruptcy;
    case LimitationKind::Decision: return rule::limitationDecision;
    case LimitationKind::DecisionNotBinding: return rule::limitationDecisionNotBinding;
    case LimitationKind::EnforcementEnded: return rule::limitationEnforcementEnded;
    case LimitationKind::EstateEnded: return rule::limitationEstateEnded;
    case LimitationKind::EndedWithoutDecision:
    case LimitationKind::Refused:
    case LimitationKind::DeductionEnded: return rule::limitationExtraYear;
    case LimitationKind::Withdrawn:
        break;
    case LimitationKind::Deduction:
    case LimitationKind::DeductionNotified: return rule::limitationDeduction;
    case LimitationKind::Extension: return rule::limitationExtended;
    }
    return rule::limitationThreeYears;
}

Limitation limitation(const ClaimFacts &claim, QDate on, const LawTable &law)
{
    const Periods periods{.ordinary = months(law, Series::LimitationMonths, claim.due),
                          .longer = months(law, Series::LimitationLongMonths, claim.due),
                          .extra = months(law, Series::LimitationExtraMonths, claim.due),
                          .extension = months(law, Series::LimitationExtensionMonths, claim.due),
                          .extensionTotal =
                              months(law, Series::LimitationExtensionTotalMonths, claim.due)};
    if (periods.ordinary == 0)
        return {};
    Course course(claim, periods);
    for (const LimitationEvent &event : claim.limitation) {
        if (event.day <= on)
            course.pass(event.kind, event.day, event.until);
    }
    return course.result();
}

int limitationWarning(QDate last, QDate on, const LawTable &law)
{
    int level = 0;
    for (const int before : law.limitationWarnings()) {
        if (last.isValid() && on >= calendar::addMonths(last, -before))
            level = before;
    }
    return level;
}

} // namespace engine
