// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/instalmentslips.h"

#include "core/documents/instalmentslips.h"
#include "core/store/debtorstore.h"
#include "core/store/casestore.h"
#include "core/store/transaction.h"
#include "core/workflow/casechange.h"
#include "core/workflow/casekids.h"
#include "core/workflow/instalmentworkflow.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace workflow {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InstalmentWorkflow)
};

/// The terms as they are left to pay: payments cover them in their order, a part payment the next one.
std::vector<documents::InstalmentSlip> leftOf(const InstalmentView &view)
{
    std::vector<documents::InstalmentSlip> out;
    Money paid = view.paid;
    Money after = view.plan.total;
    int number = 0;
    for (const InstalmentTerm &term : view.plan.terms) {
        ++number;
        after -= term.amount;
        const Money covered = std::min(paid, term.amount);
        paid -= covered;
        if (covered != term.amount)
            out.push_back({number, term.due, term.amount - covered, after});
    }
    return out;
}

/// The case keeps a KID that is printed.
Result<void> keepKid(Session &session, const Case &file, const QString &kid)
{
    if (kid.isEmpty())
        return {};
    store::Transaction tx(session.db());
    if (!tx.begun())
        return tx.begun().error();
    if (auto kept = CaseKids(session).keep(file, kid); !kept)
        return kept;
    return tx.commit();
}

} // namespace

Result<QByteArray> instalmentSlips(Session &session, CaseId id, const QString &language)
{
    auto plans = InstalmentWorkflow(session).show(id);
    if (!plans)
        return plans.error();
    const auto view = std::find_if(plans->begin(), plans->end(), [](const InstalmentView &one) {
        return one.plan.state == PlanState::Proposed || one.plan.state == PlanState::Accepted;
    });
    auto file = store::CaseStore(session.db()).find(id);
    if (!file)
        return file.error();
    if (view == plans->end())
        return Error{
            ErrorKind::NotFound,
            Words::tr(
                "Case %1 has no instalment plan. Propose one: kravbok-cli instalment propose %1 --count 6")
                .arg(file->number)};
    auto debtor = store::DebtorStore(session.db()).find(file->debtor);
    if (!debtor)
        return debtor.error();
    auto kid = CaseKids(session).kidFor(*file, *debtor);
    if (!kid)
        return kid.error();
    documents::SlipInput input;
    input.creditor = session.creditor();
    input.debtor = *debtor;
    input.caseNumber = file->number;
    input.kid = *kid;
    input.language = !language.isEmpty() ? language
        : !debtor->language.isEmpty()    ? debtor->language
                                         : session.creditor().language;
    input.date = session.today();
    input.agreed = view->plan.accepted;
    input.count = static_cast<int>(view->plan.terms.size());
    input.interestRuns = view->plan.interest == PlanInterest::Running;
    input.slips = leftOf(*view);
    auto pdf = documents::buildInstalmentSlips(input);
    if (!pdf)
        return pdf;
    if (auto kept = keepKid(session, *file, *kid); !kept)
        return kept.error();
    return pdf;
}

} // namespace workflow
