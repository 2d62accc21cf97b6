// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recheck/dayledger.h"

namespace recheck {

namespace {

/// A sum of base × rate over days, kept as whole øre and a rest so that no base is too large for it.
class Numerator
{
public:
    explicit Numerator(qint64 yearDays)
        : m_denominator(10'000 * yearDays)
    {
    }

    void addDay(Money base, qint64 basisPoints)
    {
        m_whole += base.ore() / m_denominator * basisPoints;
        m_rest += base.ore() % m_denominator * basisPoints;
        m_whole += m_rest / m_denominator;
        m_rest %= m_denominator;
    }

    Money halfUp() const { return Money::fromOre(m_whole + (2 * m_rest >= m_denominator ? 1 : 0)); }

private:
    qint64 m_denominator;
    qint64 m_whole = 0;
    qint64 m_rest = 0;
};

/// What makes a day belong to the same line as the one before.
struct Stretch
{
    Money base;
    qint64 basisPoints = 0;
    QDate rowFrom; ///< First day of the statutory row; invalid when an agreed rate alone counts.
    int year = 0;
    friend bool operator==(const Stretch &, const Stretch &) = default;
};

/// The rate of one day: an agreed one between businesses, otherwise the law's. A consumer may agree to
/// less than that but never to more (forsinkelsesrenteloven § 4 letter c), a public debtor owes no less
/// (§ 2 b).
Result<Stretch> rateOn(const Book &book, const Debt &debt, QDate day, const LawTable &law)
{
    Stretch out;
    out.year = day.year();
    if (debt.agreed)
        out.basisPoints = debt.agreed->bp();
    if (debt.agreed && !debt.consumer && !book.publicDebtor)
        return out;
    const auto row = law.row(Series::LateInterest, day);
    if (!row)
        return row.error();
    out.rowFrom = (*row)->from;
    const qint64 statutory = (*row)->value;
    const bool loses = debt.consumer ? out.basisPoints > statutory : out.basisPoints < statutory;
    if (!debt.agreed || loses)
        out.basisPoints = statutory;
    return out;
}

/// A plan that stands still on the day stops the interest.
bool isQuiet(const Book &book, QDate day)
{
    for (const Promise &promise : book.promises) {
        if (promise.stopsInterest && promise.agreed < day && (promise.ended.isNull() || day <= promise.ended))
            return true;
    }
    return false;
}

/// Interest on the debt less `without`, to the last day.
Result<Money> interestOn(const Book &book, const Debt &debt, Money without, QDate last, const LawTable &law)
{
    Money total;
    if (!book.policy.chargeInterest || !debt.due.isValid())
        return total;
    Stretch running;
    std::optional<Numerator> sum;
    for (QDate day = debt.due.addDays(1); day <= last; day = day.addDays(1)) {
        Money base = debt.principal - debt.credited - debt.settled - without;
        for (const Receipt &receipt : book.receipts) {
            // The day of payment still bears interest.
            if (receipt.debt == debt.id && receipt.date < day)
                base -= receipt.principal;
        }
        if (isQuiet(book, day))
            base = {};
        Stretch today;
        if (base.isPositive()) {
            auto rate = rateOn(book, debt, day, law);
            if (!rate)
                return rate.error();
            today = *rate;
            today.base = base;
        }
        if (sum && today != running) {
            total += sum->halfUp();
            sum.reset();
        }
        running = today;
        if (!base.isPositive())
            continue;
        if (!sum) {
            const bool leap = QDate::isLeapYear(day.year());
            sum.emplace(book.policy.dayCount == DayCount::Calendar && leap ? 366 : 365);
        }
        sum->addDay(base, today.basisPoints);
    }
    if (sum)
        total += sum->halfUp();
    return total;
}

/// Court fee or service fee in whole kroner, down (rettsgebyrloven § 6 a), and what was claimed for writing
/// as far as half R reaches (FOR-2020-10-23-2120 § 2).
Result<Money> filingCost(const Filing &filing, const Policy &policy, const LawTable &law)
{
    const Series which = filing.served                         ? Series::BankruptcyServiceFee
                         : filing.step == Step::Conciliation ? Series::ConciliationFee
                                                               : Series::AttachmentFee;
    const auto unit = law.row(Series::Rettsgebyr, filing.day);
    const auto times = law.row(which, filing.day);
    const auto cap = law.row(Series::AttachmentWritingCap, filing.day);
    const auto vat = law.row(Series::VatRate, filing.day);
    if (!unit || !times || !cap || !vat)
        return !unit ? unit.error() : !times ? times.error() : !cap ? cap.error() : vat.error();
    const qint64 kroner = filing.charged ? (*unit)->value * (*times)->value / 1'000'000 : 0;
    const qint64 percent = policy.vatOnCosts ? 100 + (*vat)->value / 100 : 100;
    const qint64 most = (*unit)->value * (*cap)->value * percent / 1'000'000;
    return Money::fromKroner(kroner) - filing.spared + qMin(filing.writing, Money::fromOre(most));
}

} // namespace

Result<std::vector<Owed>> owedOn(const Book &book, QDate day, const LawTable &law)
{
    std::vector<Owed> out;
    for (const Debt &debt : book.debts) {
        Owed owed;
        owed.debt = debt.id;
        owed.principal = debt.principal - debt.credited - debt.settled;
        auto interest = interestOn(book, debt, {}, day, law);
        if (!interest)
            return interest.error();
        owed.interest = *interest;
        auto asked = debt.objected.isZero() ? interest : interestOn(book, debt, debt.objected, day, law);
        if (!asked)
            return asked.error();
        owed.askedInterest = *asked;
        for (const Paper &paper : book.papers) {
            if (paper.takenBack || paper.sent > day)
                continue;
            if (paper.chargedOn == debt.id)
                owed.costs += paper.fee;
            for (const Share &share : paper.compensation)
                owed.costs += share.debt == debt.id ? share.amount : Money();
        }
        for (const Filing &filing : book.filings) {
            if (filing.chargedOn != debt.id || filing.day > day || (filing.lost && filing.lostOn <= day))
                continue;
            const auto cost = filingCost(filing, book.policy, law);
            if (!cost)
                return cost.error();
            owed.costs += *cost;
        }
        for (const Receipt &receipt : book.receipts) {
            if (receipt.debt != debt.id || receipt.date > day)
                continue;
            owed.costs -= receipt.costs;
            owed.interestPaid += receipt.interest;
            owed.principal -= receipt.principal;
        }
        owed.askedPrincipal = owed.principal - debt.objected;
        out.push_back(owed);
    }
    return out;
}

} // namespace recheck
