// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/caseworkflow.h"
#include "core/workflow/demobooks.h"
#include "core/workflow/demoworkflow.h"

namespace workflow::demo {

/// The bookkeeper of the rehearsal firm: does on each working Monday what she would do, by the same verbs
/// as a person. Whatever a verb refuses ends the run: the script contains nothing unlawful.
class DemoRun
{
public:
    DemoRun(Session &session, DemoBooks &books, std::vector<CasePlan> plans, QDate today);

    /// From the first day to the last.
    Result<void> run(const Progress &progress);
    /// What came of it.
    Result<DemoSummary> summary();

private:
    /// How far one case of the script has come.
    struct Course
    {
        CaseId id;
        Letter letter;      ///< The last one that was posted.
        int fateStage = 0;  ///< -1 when the fate is fulfilled.
        QDate fateDay;      ///< The fate's next act; invalid when none is due.
        bool earlyDone = false; ///< What happens after the first letter has happened.
        PaymentId payment;
    };

    std::vector<QDate> workDays() const;
    Result<void> workDay(QDate day, bool importsToday);
    Result<void> lastDay();

    Result<void> import(QDate day);
    Result<void> completeDebtors();
    Result<void> startCases(QDate day);
    Result<void> sendLetters();
    Result<void> postLetters(QDate day);
    Result<void> actOnFates(QDate day);
    Result<void> leaveLetters();
    Result<void> looseEnds();

    void scheduleFate(size_t plan);
    Result<void> act(size_t plan);
    Result<void> pay(size_t plan, Money amount);
    Result<void> payOwed(size_t plan, Money more);
    Result<void> payHalf(size_t plan);
    Result<Money> owed(size_t plan);
    QDate payDay(size_t plan) const;
    Result<void> close(size_t plan, CloseReason reason, const char *note);
    Result<void> sendBack(size_t plan);
    Result<void> writeOff(size_t plan);
    Result<void> disputeOne(size_t plan);
    void later(size_t plan, int days); ///< The fate has a next stage.
    void over(size_t plan);
    void earlyOver(size_t plan);
    /// The step the script takes next in a case, or nothing while its deadline runs or it is at its end.
    Result<std::optional<Step>> dueStep(size_t plan, Step upTo);

    Session &m_session;
    DemoBooks &m_books;
    std::vector<CasePlan> m_plans;
    std::vector<Course> m_courses;
    QDate m_today;
};

} // namespace workflow::demo
