// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/demorun.h"

#include "core/calendar/calendar.h"
#include "core/calendar/dateformat.h"
#include "core/workflow/importworkflow.h"
#include "core/workflow/ledgerworkflow.h"
#include "core/workflow/letterworkflow.h"
#include "core/workflow/outboxworkflow.h"
#include "core/workflow/paymentworkflow.h"

#include <QCoreApplication>

#include <algorithm>

// The days of the rehearsal's history; what happens in single cases is in demofates.cpp.
namespace workflow::demo {

namespace {

/// How long ago the history begins.
constexpr int historyDays = 800;

bool isLeftInOutbox(Fate fate)
{
    return fate == Fate::Waiting || fate == Fate::Approved || fate == Fate::Held;
}

} // namespace

DemoRun::DemoRun(Session &session, DemoBooks &books, std::vector<CasePlan> plans, QDate today)
    : m_session(session)
    , m_books(books)
    , m_plans(std::move(plans))
    , m_courses(m_plans.size())
    , m_today(today)
{
}

std::vector<QDate> DemoRun::workDays() const
{
    QDate monday = m_today.addDays(-historyDays);
    monday = monday.addDays((8 - monday.dayOfWeek()) % 7);
    std::vector<QDate> out;
    for (; monday < m_today; monday = monday.addDays(7)) {
        const QDate day = calendar::onOrNextBankDay(monday);
        if (day < m_today && (out.empty() || out.back() < day))
            out.push_back(day);
    }
    return out;
}

Result<void> DemoRun::run(const Progress &progress)
{
    const std::vector<QDate> days = workDays();
    qint64 done = 0;
    for (const QDate day : days) {
        if (progress.stopped())
            return Error{ErrorKind::Cancelled, QCoreApplication::translate("DemoWorkflow", "Making the rehearsal firm was stopped.")};
        if (auto worked = workDay(day, done % 2 == 0); !worked)
            return worked;
        progress.step(++done, static_cast<qint64>(days.size()) + 1);
    }
    return lastDay();
}

Result<void> DemoRun::workDay(QDate day, bool importsToday)
{
    if (auto moved = m_session.setToday(day); !moved)
        return moved;
    if (importsToday) {
        if (auto read = import(day); !read)
            return read;
    }
    if (auto acted = actOnFates(day); !acted)
        return acted;
    if (auto started = startCases(day); !started)
        return started;
    if (auto sent = sendLetters(); !sent)
        return sent;
    return postLetters(day);
}

Result<void> DemoRun::lastDay()
{
    if (auto moved = m_session.setToday(m_today); !moved)
        return moved;
    if (auto read = import(m_today); !read)
        return read;
    if (auto acted = actOnFates(m_today); !acted)
        return acted;
    if (auto started = startCases(m_today); !started)
        return started;
    if (auto loose = looseEnds(); !loose)
        return loose;
    return leaveLetters();
}

Result<void> DemoRun::import(QDate day)
{
    import::ImportOptions options;
    options.ownOrgnr = m_session.creditor().orgnr;
    const QString name = QStringLiteral("apne-poster-%1.csv").arg(fmt::isoDate(day));
    const import::ImportBatch batch = import::readBytes(m_books.openItems(day), name, options);
    auto outcome = ImportWorkflow(m_session).commit(batch);
    if (!outcome)
        return outcome.error();
    return completeDebtors();
}

Result<void> DemoRun::completeDebtors()
{
    // A list of open invoices says neither what a customer is nor which language it reads.
    LedgerWorkflow ledger(m_session);
    auto known = ledger.debtors();
    if (!known)
        return known.error();
    for (const Debtor &made : debtors()) {
        const auto found = std::find_if(known->begin(), known->end(), [&](const Debtor &one) { return one.number == made.number; });
        if (found == known->end() || (found->kind == made.kind && found->language == made.language))
            continue;
        found->kind = made.kind;
        found->language = made.language;
        if (auto saved = ledger.saveDebtor(*found); !saved)
            return saved;
    }
    return {};
}

Result<void> DemoRun::startCases(QDate day)
{
    CaseWorkflow cases(m_session);
    for (size_t i = 0; i < m_plans.size(); ++i) {
        const CasePlan &plan = m_plans[i];
        if (m_courses[i].id.isValid() || day < m_today.addDays(-plan.startBefore))
            continue;
        QStringList numbers;
        for (const size_t entry : m_books.ofPlan(static_cast<int>(i)))
            numbers.append(m_books.entries()[entry].number);
        auto claims = cases.claimsByNumber(numbers);
        if (!claims)
            return claims.error();
        auto started = cases.start(*claims, {numbers.size() > 1, plan.from, false});
        if (!started)
            return started.error();
        m_courses[i].id = started->front().id;
    }
    return {};
}

Result<std::optional<Step>> DemoRun::dueStep(size_t index, Step upTo)
{
    CaseWorkflow cases(m_session);
    auto view = cases.view(m_courses[index].id, m_session.today());
    if (!view)
        return view.error();
    // The first step is where the user chose to begin; after that the ladder says what comes.
    const Step step = view->stage < 0 ? m_plans[index].from : view->decision.coming;
    if (view->file.state == CaseState::Closed || step > upTo || !view->decision.of(step).allowed)
        return std::optional<Step>();
    return std::optional<Step>(step);
}

Result<void> DemoRun::sendLetters()
{
    LetterWorkflow letters(m_session);
    for (size_t i = 0; i < m_plans.size(); ++i) {
        Course &course = m_courses[i];
        if (!course.id.isValid())
            continue;
        auto step = dueStep(i, m_plans[i].upTo);
        if (!step)
            return step.error();
        if (!*step)
            continue;
        auto letter = letters.send(course.id, **step);
        if (!letter)
            return letter.error();
        if (m_plans[i].fate == Fate::LetterPulled && !course.earlyDone) {
            course.earlyDone = true;
            if (auto gone = OutboxWorkflow(m_session).withdraw({letter->id}); !gone)
                return gone.error();
            continue;
        }
        course.letter = std::move(*letter);
    }
    return {};
}

Result<void> DemoRun::postLetters(QDate day)
{
    OutboxWorkflow outbox(m_session);
    auto rows = outbox.list();
    if (!rows)
        return rows.error();
    if (rows->empty())
        return {};
    std::vector<LetterId> ids;
    for (const OutboxRow &row : *rows)
        ids.push_back(row.letter.id);
    if (auto approved = outbox.approve(ids); !approved)
        return approved.error();
    if (auto job = outbox.print(); !job)
        return job.error();
    if (auto posted = outbox.posted(ids); !posted)
        return posted.error();
    for (size_t i = 0; i < m_courses.size(); ++i) {
        Course &course = m_courses[i];
        if (std::find(ids.begin(), ids.end(), course.letter.id) == ids.end())
            continue;
        course.letter.sent = day;
        scheduleFate(i);
    }
    return {};
}

Result<void> DemoRun::actOnFates(QDate day)
{
    for (size_t i = 0; i < m_plans.size(); ++i) {
        while (m_courses[i].fateDay.isValid() && m_courses[i].fateDay <= day) {
            if (auto acted = act(i); !acted)
                return acted;
        }
    }
    return {};
}

Result<void> DemoRun::leaveLetters()
{
    LetterWorkflow letters(m_session);
    OutboxWorkflow outbox(m_session);
    for (size_t i = 0; i < m_plans.size(); ++i) {
        const Fate fate = m_plans[i].fate;
        if (!isLeftInOutbox(fate))
            continue;
        auto step = dueStep(i, Step::FinalNotice);
        if (!step)
            return step.error();
        if (!*step)
            return Error{ErrorKind::Refused, QCoreApplication::translate("DemoWorkflow", "The script's case %1 is not ready for its last letter.").arg(i)};
        auto letter = letters.send(m_courses[i].id, **step);
        if (!letter)
            return letter.error();
        Result<int> done = 0;
        if (fate == Fate::Approved)
            done = outbox.approve({letter->id});
        else if (fate == Fate::Held)
            done = outbox.hold({letter->id}, true);
        if (!done)
            return done.error();
    }
    return {};
}

Result<void> DemoRun::looseEnds()
{
    PaymentWorkflow payments(m_session);
    PaymentDraft unknown;
    unknown.date = calendar::onOrPreviousBankDay(m_today.addDays(-1));
    unknown.amount = 1'250_kr;
    unknown.target.kid = QStringLiteral("4711000017");
    unknown.note = QStringLiteral("KID finnes ikke i reskontroen");
    if (auto added = payments.add(unknown); !added)
        return added.error();

    // Money on an invoice nobody has started a case for.
    for (const BookEntry &entry : m_books.entries()) {
        if (entry.plan >= 0 || entry.dueBefore() != 44 || entry.paidBefore >= 0)
            continue;
        PaymentDraft part;
        part.date = unknown.date;
        part.amount = 500_kr;
        part.target.kid = entry.kid;
        if (auto added = payments.add(part); !added)
            return added.error();
    }
    return {};
}

Result<DemoSummary> DemoRun::summary()
{
    DemoSummary out;
    auto debtors = LedgerWorkflow(m_session).debtors();
    auto cases = CaseWorkflow(m_session).list();
    auto letters = OutboxWorkflow(m_session).list(true);
    auto payments = PaymentWorkflow(m_session).list();
    if (!debtors || !cases || !letters || !payments) {
        return !debtors ? debtors.error() : !cases ? cases.error() : !letters ? letters.error() : payments.error();
    }
    out.debtors = static_cast<int>(debtors->size());
    out.items = static_cast<int>(m_books.entries().size());
    out.cases = static_cast<int>(cases->size());
    out.letters = static_cast<int>(letters->size());
    out.payments = static_cast<int>(payments->size());
    out.today = m_today;
    return out;
}

} // namespace workflow::demo
