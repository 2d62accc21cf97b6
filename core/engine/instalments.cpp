// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/instalments.h"

#include "core/calendar/calendar.h"
#include "core/engine/history.h"
#include "core/money/format.h"
#include "core/money/rounding.h"

#include <QCoreApplication>

namespace engine {

namespace {

constexpr int mostInstalments = 120;

QDate nominal(QDate first, int place, PlanRhythm rhythm)
{
    switch (rhythm) {
    case PlanRhythm::Week: return first.addDays(7 * place);
    case PlanRhythm::Fortnight: return first.addDays(14 * place);
    case PlanRhythm::Month: break;
    }
    return calendar::addMonths(first, place);
}

Result<void> sane(Money total, QDate first)
{
    if (!total.isPositive())
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate(
                         "engine", "Nothing is owed, so there is nothing to pay by instalments.")};
    if (!first.isValid())
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate(
                         "engine", "An instalment plan needs the day of its first instalment.")};
    return {};
}

} // namespace

Result<std::vector<InstalmentTerm>> termsByCount(Money total, int count, QDate first,
                                                 PlanRhythm rhythm)
{
    if (auto fine = sane(total, first); !fine)
        return fine.error();
    if (count < 1 || count > mostInstalments)
        return Error{
            ErrorKind::BadInput,
            QCoreApplication::translate("engine", "A plan has from 1 to %1 instalments, not %2.")
                .arg(mostInstalments)
                .arg(count)};
    const Money each = toWholeKroner(share(total, 1, count, Rounding::Down), Rounding::Down);
    if (!each.isPositive())
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate(
                         "engine", "%1 in %2 instalments is less than one krone each.")
                         .arg(fmt::kroner(total))
                         .arg(count)};
    std::vector<InstalmentTerm> out;
    out.reserve(static_cast<size_t>(count));
    Money left = total;
    for (int i = 0; i < count; ++i) {
        const Money amount = i + 1 == count ? left : each;
        out.push_back({calendar::onOrNextBankDay(nominal(first, i, rhythm)), amount});
        left -= amount;
    }
    return out;
}

Result<std::vector<InstalmentTerm>> termsByAmount(Money total, Money amount, QDate first,
                                                  PlanRhythm rhythm)
{
    if (auto fine = sane(total, first); !fine)
        return fine.error();
    if (amount < Money::fromOre(100))
        return Error{
            ErrorKind::BadInput,
            QCoreApplication::translate("engine", "An instalment must be at least one krone.")};
    std::vector<InstalmentTerm> out;
    for (Money left = total; left.isPositive();) {
        if (out.size() == mostInstalments)
            return Error{
                ErrorKind::BadInput,
                QCoreApplication::translate("engine",
                                            "With %1 at a time the plan would have more than %2 "
                                            "instalments. Choose a larger amount.")
                    .arg(fmt::kroner(amount))
                    .arg(mostInstalments)};
        const Money part = std::min(amount, left);
        const QDate due = nominal(first, static_cast<int>(out.size()), rhythm);
        out.push_back({calendar::onOrNextBankDay(due), part});
        left -= part;
    }
    return out;
}

PlanStanding planStanding(const CaseFacts &facts, QDate day)
{
    PlanStanding out;
    for (const InstalmentPlan &plan : facts.plans) {
        const bool begun = plan.accepted.isValid() && plan.accepted <= day;
        if (begun && (!plan.ended.isValid() || day < plan.ended))
            out.plan = &plan;
    }
    if (!out.plan)
        return out;
    for (const PaymentFacts &payment : facts.payments) {
        if (payment.date >= out.plan->accepted && payment.date <= day)
            out.paid += payment.amount - payment.surplusUsed;
    }
    Money due;
    for (const InstalmentTerm &term : out.plan->terms) {
        due += term.amount;
        const QDate opens = history::opensAfter(term.due, facts.policy);
        const bool isOver = day >= opens;
        if (isOver)
            out.promised = due;
        if (due <= out.paid)
            continue;
        if (isOver && !out.missed.isValid())
            out.missed = term.due;
        if (!out.next.isValid()) {
            out.next = term.due;
            out.opens = opens;
        }
    }
    return out;
}

} // namespace engine
