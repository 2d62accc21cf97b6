// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/demorun.h"

#include "core/calendar/calendar.h"
#include "core/workflow/ledgerworkflow.h"
#include "core/workflow/outboxworkflow.h"
#include "core/workflow/paymentworkflow.h"

#include <algorithm>

// What happens in the single cases of the rehearsal; the days are in demorun.cpp.
namespace workflow::demo {

namespace {

/// Happens after the first letter; the case then goes on to its last step and is paid.
bool isEarly(Fate fate)
{
    return fate == Fate::LetterBack || fate == Fate::PauseOver || fate == Fate::DisputeOver;
}

bool isEnd(Fate fate)
{
    return fate == Fate::Stays || fate == Fate::Waiting || fate == Fate::Approved || fate == Fate::Held;
}

/// Days from the last letter to what the debtor does: mostly within the deadline, differing by case.
int patience(size_t plan)
{
    return 6 + static_cast<int>(plan * 5 % 9);
}

Money wholeKroner(Money amount)
{
    return Money::fromKroner(amount.ore() / 100);
}

} // namespace

void DemoRun::scheduleFate(size_t index)
{
    const CasePlan &plan = m_plans[index];
    Course &course = m_courses[index];
    const bool early = isEarly(plan.fate) && !course.earlyDone;
    if (isEnd(plan.fate) || (!early && course.letter.step != plan.upTo))
        return;
    if (course.fateDay.isValid() || course.fateStage < 0)
        return;
    course.fateDay = course.letter.sent.addDays(patience(index));
}

void DemoRun::later(size_t index, int days)
{
    Course &course = m_courses[index];
    ++course.fateStage;
    course.fateDay = course.fateDay.addDays(days);
}

void DemoRun::over(size_t index)
{
    m_courses[index].fateDay = {};
    m_courses[index].fateStage = -1;
}

void DemoRun::earlyOver(size_t index)
{
    m_courses[index].fateDay = {};
    m_courses[index].fateStage = 0;
    m_courses[index].earlyDone = true;
}

Result<Money> DemoRun::owed(size_t index)
{
    auto view = CaseWorkflow(m_session).view(m_courses[index].id, payDay(index));
    if (!view)
        return view.error();
    return view->statement.total;
}

QDate DemoRun::payDay(size_t index) const
{
    return std::min(calendar::onOrNextBankDay(m_courses[index].fateDay), m_session.today());
}

Result<void> DemoRun::pay(size_t index, Money amount)
{
    const std::vector<size_t> entries = m_books.ofPlan(static_cast<int>(index));
    PaymentDraft draft;
    draft.date = payDay(index);
    draft.amount = amount;
    if (entries.size() == 1)
        draft.target.kid = m_books.entries()[entries.front()].kid;
    else
        draft.target.caseId = m_courses[index].id;
    auto payment = PaymentWorkflow(m_session).add(draft);
    if (!payment)
        return payment.error();
    m_courses[index].payment = payment->id;
    if (m_plans[index].fate != Fate::PaysUndone || m_courses[index].fateStage > 0)
        m_books.book(entries, amount);
    return {};
}

Result<void> DemoRun::payOwed(size_t index, Money more)
{
    auto amount = owed(index);
    if (!amount)
        return amount.error();
    return pay(index, *amount + more);
}

Result<void> DemoRun::payHalf(size_t index)
{
    auto amount = owed(index);
    if (!amount)
        return amount.error();
    return pay(index, wholeKroner(Money::fromOre(amount->ore() / 2)));
}

Result<void> DemoRun::close(size_t index, CloseReason reason, const char *note)
{
    over(index);
    return CaseWorkflow(m_session).close(m_courses[index].id, reason, QString::fromUtf8(note));
}

Result<void> DemoRun::sendBack(size_t index)
{
    if (auto back = OutboxWorkflow(m_session).returned(m_courses[index].letter.id); !back)
        return back;
    LedgerWorkflow ledger(m_session);
    auto view = CaseWorkflow(m_session).view(m_courses[index].id, m_session.today());
    if (!view)
        return view.error();
    Debtor moved = view->debtor;
    moved.address.lines = QStringList{QStringLiteral("Øvregaten 35, 2. etasje")};
    if (auto saved = ledger.saveDebtor(moved); !saved)
        return saved;
    return CaseWorkflow(m_session).note(m_courses[index].id, QStringLiteral("Brevet kom i retur. Ny adresse fra kunden på telefon."));
}

Result<void> DemoRun::writeOff(size_t index)
{
    const size_t entry = m_books.ofPlan(static_cast<int>(index)).front();
    auto claims = CaseWorkflow(m_session).claimsByNumber({m_books.entries()[entry].number});
    if (!claims)
        return claims.error();
    if (auto written = LedgerWorkflow(m_session).setWrittenOff(claims->front(), true); !written)
        return written;
    m_books.remove(entry);
    return close(index, CloseReason::WrittenOff, "Tapsført i regnskapet.");
}

Result<void> DemoRun::disputeOne(size_t index)
{
    const size_t entry = m_books.ofPlan(static_cast<int>(index)).back();
    CaseWorkflow cases(m_session);
    auto claims = cases.claimsByNumber({m_books.entries()[entry].number});
    if (!claims)
        return claims.error();
    over(index);
    return cases.dispute(m_courses[index].id, claims->front(), QStringLiteral("Kunden mener at denne jobben ikke var bestilt."));
}

Result<void> DemoRun::act(size_t index)
{
    CaseWorkflow cases(m_session);
    Course &course = m_courses[index];
    const CaseId id = course.id;
    const QDate today = m_session.today();
    const int stage = course.fateStage;
    switch (m_plans[index].fate) {
    case Fate::Stays:
    case Fate::Waiting:
    case Fate::Approved:
    case Fate::Held:
        over(index);
        return {};
    case Fate::Pays:
    case Fate::LetterPulled: {
        auto paid = payOwed(index, {});
        over(index);
        return paid;
    }
    case Fate::PaysLetter: {
        auto paid = pay(index, course.letter.total);
        over(index);
        return paid;
    }
    case Fate::PaysTooMuch: {
        auto paid = payOwed(index, 500_kr);
        over(index);
        return paid;
    }
    case Fate::PaysShort: {
        auto paid = payOwed(index, -(350_ore));
        over(index);
        return paid;
    }
    case Fate::PaysPart: {
        auto paid = payHalf(index);
        over(index);
        return paid;
    }
    case Fate::PaysInBooks:
        m_books.book(m_books.ofPlan(static_cast<int>(index)), 10'000_kr);
        over(index);
        return {};
    case Fate::PaysInParts: {
        auto paid = stage == 0 ? payHalf(index) : payOwed(index, {});
        if (stage == 0)
            later(index, 21);
        else
            over(index);
        return paid;
    }
    case Fate::PaysUndone:
        if (stage == 1) {
            later(index, 24);
            return PaymentWorkflow(m_session).undo(course.payment);
        }
        {
            auto paid = payOwed(index, {});
            if (stage == 0)
                later(index, 12);
            else
                over(index);
            return paid;
        }
    case Fate::Withdrawn:
        m_books.book(m_books.ofPlan(static_cast<int>(index)), Money::fromKroner(m_plans[index].kroner));
        return close(index, CloseReason::Withdrawn, "Vi trekker saken: jobben var fakturert to ganger.");
    case Fate::Insolvent:
        return close(index, CloseReason::Insolvent, "Skyldner er insolvent, boet er innstilt.");
    case Fate::WrittenOff:
        return writeOff(index);
    case Fate::Agency:
        return close(index, CloseReason::Agency, "Overført til inkassobyrå.");
    case Fate::Settled: {
        auto paid = payHalf(index);
        if (!paid)
            return paid;
        return close(index, CloseReason::Settled, "Avtalt minnelig løsning: det halve dekker alt.");
    }
    case Fate::Reopened:
        if (stage == 0) {
            later(index, 14);
            return cases.close(id, CloseReason::Withdrawn, QStringLiteral("Vi trekker saken."));
        }
        if (stage == 1) {
            later(index, 16);
            if (auto opened = cases.reopen(id); !opened)
                return opened;
            return cases.note(id, QStringLiteral("Avsluttet ved en feil, åpnet igjen."));
        }
        {
            auto paid = payOwed(index, {});
            over(index);
            return paid;
        }
    case Fate::Paused:
        over(index);
        return cases.pause(id, m_today.addDays(19), QStringLiteral("Kunden ber om utsettelse til lønningsdag."));
    case Fate::Disputed:
        over(index);
        return cases.dispute(id, {}, QStringLiteral("Kunden klager på utført arbeid og vil ha befaring."));
    case Fate::DisputedOne:
        return disputeOne(index);
    case Fate::PauseOver:
    case Fate::DisputeOver:
    case Fate::LetterBack:
        break;
    }
    if (course.earlyDone) {
        auto paid = payOwed(index, {});
        over(index);
        return paid;
    }
    if (m_plans[index].fate == Fate::LetterBack) {
        auto back = sendBack(index);
        earlyOver(index);
        return back;
    }
    if (m_plans[index].fate == Fate::PauseOver) {
        earlyOver(index);
        return cases.pause(id, today.addDays(30), QStringLiteral("Avtalt utsettelse."));
    }
    if (stage == 0) {
        later(index, 17);
        return cases.dispute(id, {}, QStringLiteral("Kunden mener at timene er feil."));
    }
    earlyOver(index);
    if (auto noted = cases.note(id, QStringLiteral("Timelister sendt, kunden godtar kravet.")); !noted)
        return noted;
    return cases.resume(id);
}

} // namespace workflow::demo
