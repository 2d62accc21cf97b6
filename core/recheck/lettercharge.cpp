// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recheck/lettercharge.h"

#include "core/money/rounding.h"

#include <algorithm>

namespace recheck {

namespace {

/// The numbers of the law a charge on one debt rests on.
struct Numbers
{
    qint64 unit = 0;  ///< Inkassosats, øre.
    qint64 share = 0; ///< 1/10000 of it.
    qint64 wait = 0;  ///< Days from the due date.
    qint64 given = 0; ///< Days a missed deadline must have given.
    qint64 months = 0;
};

/// Reads values of the law, remembering the first that is missing.
class Reader
{
public:
    explicit Reader(const LawTable &law)
        : m_law(law)
    {
    }

    qint64 value(Series series, QDate day)
    {
        const auto row = m_law.row(series, day);
        if (!row) {
            if (!m_error)
                m_error = row.error();
            return 0;
        }
        return (*row)->value;
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    const LawTable &m_law;
    std::optional<Error> m_error;
};

bool isAbout(const Paper &paper, ClaimId debt)
{
    return paper.about.empty() || std::count(paper.about.begin(), paper.about.end(), debt) > 0;
}

bool isSmall(const Paper &paper)
{
    return paper.step == Step::Reminder || paper.step == Step::CollectionNotice;
}

/// The deadline was long enough, and on the day it has been missed with days for money under way.
bool gaveEnough(const Paper &paper, qint64 days)
{
    return paper.deadline.isValid() && paper.deadline >= paper.sent.addDays(days);
}

bool isMissed(const Paper &paper, QDate day)
{
    return day >= paper.deadline.addDays(paper.grace > 1 ? paper.grace : 1);
}

/// The papers that charged a fee on the debt and left by the day, newest first.
std::vector<const Paper *> charged(const Book &book, ClaimId debt, QDate day)
{
    std::vector<const Paper *> out;
    for (const Paper &paper : book.papers) {
        if (paper.chargedOn == debt && !paper.takenBack && (paper.fee + paper.spared).isPositive()
            && paper.sent <= day)
            out.push_back(&paper);
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const Paper *a, const Paper *b) { return a->sent > b->sent; });
    return out;
}

/// Of those, the ones that still count against § 1-3: going back from the day, each within six months
/// of the next. The day with the same number is inside.
std::vector<const Paper *> presentSet(const std::vector<const Paper *> &all, QDate day,
                                      qint64 months)
{
    std::vector<const Paper *> out;
    QDate next = day;
    for (const Paper *paper : all) {
        if (paper->sent.addMonths(static_cast<int>(months)) < next)
            break;
        out.push_back(paper);
        next = paper->sent;
    }
    return out;
}

bool mayChargeSmall(const std::vector<const Paper *> &set, QDate day, qint64 given)
{
    if (set.size() > 1)
        return false;
    if (set.empty())
        return true;
    const Paper &only = *set.front();
    return only.step == Step::Reminder && gaveEnough(only, given) && isMissed(only, day);
}

bool mayChargeDemand(const Book &book, const Debt &debt, const std::vector<const Paper *> &set,
                     QDate day, qint64 given)
{
    const bool already = std::any_of(set.begin(), set.end(), [](const Paper *paper) {
        return paper->step == Step::PaymentDemand;
    });
    return !already && std::any_of(book.papers.begin(), book.papers.end(), [&](const Paper &paper) {
        return isSmall(paper) && paper.sent > debt.due && paper.sent <= day
            && isAbout(paper, debt.id) && gaveEnough(paper, given)
            && isMissed(paper, day);
    });
}

/// § 2-3: more than 28 days past the deadline of a demand that followed a missed deadline.
bool isHeavy(const Book &book, const Debt &debt, QDate day, qint64 given, qint64 days)
{
    return std::any_of(book.papers.begin(), book.papers.end(), [&](const Paper &demand) {
        return demand.step == Step::PaymentDemand && demand.sent <= day && isAbout(demand, debt.id)
            && gaveEnough(demand, given) && day > demand.deadline.addDays(days)
            && std::any_of(book.papers.begin(), book.papers.end(), [&](const Paper &notice) {
                   return isSmall(notice) && notice.sent > debt.due && notice.sent <= demand.sent
                       && isAbout(notice, debt.id) && gaveEnough(notice, given)
                       && notice.deadline < demand.sent;
               });
    });
}

/// § 2-4: a plan of many instalments was agreed to, and no authority has been asked yet.
bool isLongPlan(const Book &book, QDate day, Reader &read)
{
    const bool brought = book.broughtOn.isValid() && book.broughtOn <= day;
    if (brought || book.promises.empty())
        return false;
    const qint64 few = read.value(Series::CeilingPlanInstalments, day);
    for (const Promise &promise : book.promises) {
        if (!promise.calledOff && promise.agreed <= day && promise.instalments > few)
            return true;
    }
    return false;
}

/// What papers charged of compensation on a debt by the day.
Money compensated(const Book &book, ClaimId debt, QDate day)
{
    Money out;
    for (const Paper &paper : book.papers) {
        if (paper.takenBack || paper.sent > day)
            continue;
        for (const Share &share : paper.compensation)
            out += share.debt == debt ? share.amount : Money();
    }
    return out;
}

/// Of compensation and fees the debtor owes the greater, not both: how much the compensation on the debt, or of
/// the whole case where it is claimed once for it, is still ahead of the fees it has stood for.
Money ahead(const Book &book, ClaimId debt, QDate day)
{
    const bool together = book.policy.compensationPer == CompensationPer::Case;
    Money out;
    for (const Debt &one : book.debts) {
        if (!together && one.id != debt)
            continue;
        out += compensated(book, one.id, day);
        for (const Paper &paper : book.papers)
            out -= paper.chargedOn == one.id && !paper.takenBack && paper.sent <= day ? paper.spared : Money();
        for (const Filing &filing : book.filings)
            out -= filing.chargedOn == one.id && filing.day <= day ? filing.spared : Money();
    }
    return out.isPositive() ? out : Money();
}

/// The ceiling of chapter 2 in øre; nothing when it is not known for so old a debt.
std::optional<qint64> ceiling(const Book &book, const Debt &debt, QDate day, qint64 unit,
                              bool heavy, const LawTable &law, Reader &read)
{
    for (const CeilingBracket &bracket : law.ceiling(debt.due)) {
        if (debt.principal - debt.credited > bracket.claimUpTo)
            continue;
        qint64 numerator = heavy ? bracket.heavyE4 : bracket.simpleE4;
        qint64 denominator = 10'000;
        if (!debt.consumer) {
            numerator *= read.value(Series::CeilingOtherFactor, day);
            denominator *= 10'000;
        }
        if (book.policy.vatOnCosts) {
            numerator *= 100 + read.value(Series::VatRate, day) / 100;
            denominator *= 100;
        }
        const qint64 most = mulDiv(unit, numerator, denominator, Rounding::Down);
        if (!isLongPlan(book, day, read))
            return most;
        return most + mulDiv(unit, read.value(Series::CeilingPlanFactor, day), 10'000, Rounding::Down);
    }
    return {};
}

/// A fee as it would be without compensation.
Result<Money> feeOn(const Book &book, const Debt &debt, Step step, QDate day, const LawTable &law)
{
    Reader read(law);
    const bool demand = step == Step::PaymentDemand;
    const Numbers n{.unit = read.value(Series::Inkassosats, day),
                    .share =
                        read.value(demand ? Series::DemandShare : Series::ReminderShare, debt.due),
                    .wait = read.value(Series::FeeWaitDays, day),
                    .given = read.value(Series::FeeDeadlineDays, day),
                    .months = read.value(Series::FeeResetMonths, day)};
    if (read.error())
        return *read.error();
    if (debt.due.daysTo(day) < n.wait)
        return Money();
    const auto all = charged(book, debt.id, day);
    const auto set = presentSet(all, day, n.months);
    if (!(demand ? mayChargeDemand(book, debt, set, day, n.given)
                 : mayChargeSmall(set, day, n.given)))
        return Money();
    // To the nearest krone, the half one up: 1/20 of 750 is 38.
    qint64 kroner = (n.unit * n.share + 500'000) / 1'000'000;

    const bool heavy = isHeavy(book, debt, day, n.given, read.value(Series::CeilingHeavyDays, day));
    const auto most = ceiling(book, debt, day, n.unit, heavy, law, read);
    if (read.error())
        return *read.error();
    if (!most)
        return Money();
    qint64 room = *most;
    for (const Paper *paper : all)
        room -= paper->fee.ore() + paper->spared.ore();
    if (room < kroner * 100)
        kroner = room > 0 ? room / 100 : 0;

    return Money::fromKroner(kroner);
}

/// Fees on a debt and the service of a bankruptcy notice, which is such a cost too (law page section 4.2);
/// court fees are not.
Result<Money> chargedBefore(const Book &book, ClaimId debt, QDate day, const LawTable &law)
{
    Money out;
    for (const Paper &paper : book.papers) {
        if (paper.chargedOn == debt && !paper.takenBack && paper.sent <= day)
            out += paper.fee;
    }
    for (const Filing &filing : book.filings) {
        if (!filing.served || !filing.charged || filing.chargedOn != debt || filing.day > day)
            continue;
        const auto cost = law.courtFee(Series::BankruptcyServiceFee, filing.day);
        if (!cost)
            return cost.error();
        out += *cost - filing.spared;
    }
    return out;
}

/// The amount of the day the compensation is claimed on or of the day the debt fell due, less the costs it
/// stands instead of: those of the debt, or of the whole case where it is claimed once for it.
Result<Money> compensationOn(const Book &book, const Debt &debt, QDate day, const LawTable &law)
{
    if (debt.consumer)
        return Money();
    const bool byDue = book.policy.compensationOn == CompensationOn::DueDay;
    const auto gross = law.compensation(byDue ? debt.due : day);
    if (!gross)
        return gross.error();
    Money rest = *gross;
    const bool together = book.policy.compensationPer == CompensationPer::Case;
    for (const Debt &one : book.debts) {
        if (!together && one.id != debt.id)
            continue;
        if (compensated(book, one.id, day).isPositive())
            return Money();
        const auto before = chargedBefore(book, one.id, day, law);
        if (!before)
            return before.error();
        rest -= *before;
    }
    return rest.isPositive() ? rest : Money();
}

Money unpaidPrincipal(const Book &book, const Debt &debt, QDate day)
{
    Money out = debt.principal - debt.credited - debt.settled;
    for (const Receipt &receipt : book.receipts) {
        if (receipt.debt == debt.id && receipt.date <= day)
            out -= receipt.principal;
    }
    return out;
}

} // namespace

Result<Charge> chargeOf(const Book &book, Step step, QDate day, const LawTable &law)
{
    const bool final = step == Step::FinalNotice;
    const StepRegime *regime = law.rules().regime(static_cast<int>(step), day);
    const bool mayCharge =
        final ? book.policy.chargeCompensation : book.policy.chargeFees && regime && regime->fee;
    if (!mayCharge)
        return Charge{};
    std::vector<const Debt *> debts;
    for (const Debt &debt : book.debts) {
        if (debt.bearsCosts && debt.due.isValid() && debt.due < day
            && unpaidPrincipal(book, debt, day).isPositive())
            debts.push_back(&debt);
    }
    std::sort(debts.begin(), debts.end(), [](const Debt *a, const Debt *b) {
        return a->due != b->due ? a->due < b->due : a->id < b->id;
    });
    Charge out;
    for (const Debt *debt : debts) {
        const auto amount =
            final ? compensationOn(book, *debt, day, law) : feeOn(book, *debt, step, day, law);
        if (!amount)
            return amount.error();
        if (!amount->isPositive())
            continue;
        if (!final)
            out.spared = std::min(*amount, ahead(book, debt->id, day));
        out.amount += *amount - out.spared;
        if (final || out.amount.isPositive())
            out.shares.push_back({debt->id, *amount - out.spared});
        if (!final || book.policy.compensationPer == CompensationPer::Case)
            break;
    }
    if (!out.shares.empty())
        out.debt = out.shares.front().debt;
    return out;
}

} // namespace recheck
