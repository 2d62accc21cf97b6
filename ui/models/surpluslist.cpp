// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/surpluslist.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "core/workflow/ledgerworkflow.h"

#include <QCoreApplication>

#include <algorithm>

namespace surpluslist {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(surpluslist)
};

using Row = workflow::SurplusRow;

} // namespace

QString place(const workflow::PaymentRow &row)
{
    if (!row.caseNumber.isEmpty())
        return Words::tr("Case %1").arg(row.caseNumber);
    return row.claimNumber.isEmpty() ? QString() : Words::tr("Invoice %1").arg(row.claimNumber);
}

QString doneSoFar(const Row &row)
{
    QStringList out;
    for (const SurplusUse &use : row.uses) {
        if (use.undone)
            continue;
        out.append(use.kind == SurplusUseKind::Refund ? Words::tr("%1 sent back %2").arg(fmt::amount(use.amount), fmt::date(use.day))
                                                      : Words::tr("%1 used %2").arg(fmt::amount(use.amount), fmt::date(use.day)));
    }
    return out.join(u'\n');
}

const SurplusUse *lastRefund(const Row &row)
{
    const auto last = std::find_if(row.uses.rbegin(), row.uses.rend(), [](const SurplusUse &use) { return use.kind == SurplusUseKind::Refund && !use.undone; });
    return last == row.uses.rend() ? nullptr : &*last;
}

std::unique_ptr<Model> model()
{
    const auto payer = [](const Row &row) { return row.row.debtorName.isEmpty() ? Words::tr("Nobody yet") : row.row.debtorName; };
    std::vector<TableColumn<Row>> columns{
        {Words::tr("Date"), [](const Row &row) { return fmt::date(row.row.payment.date); }, true, false, false, [](const Row &row) { return row.row.payment.date.toJulianDay(); }},
        {Words::tr("Customer"), payer, false, true, false, {}, {}, [](const Row &row) { return place(row.row); }},
        {Words::tr("Came in"), [](const Row &row) { return fmt::amount(row.row.payment.amount); }, true, false, false, [](const Row &row) { return row.row.payment.amount.ore(); }},
        {Words::tr("Left over"), [](const Row &row) { return fmt::amount(row.left); }, true, false, false, [](const Row &row) { return row.left.ore(); }},
        {Words::tr("What it is"), [](const Row &row) { return row.doublePayment ? Words::tr("Paid twice") : Words::tr("Too much"); }, false, false, false, {},
         [](const Row &row) { return row.doublePayment ? Tone::Warn : Tone::Accent; }},
        {Words::tr("Done so far"), [](const Row &row) { return doneSoFar(row).replace(u'\n', QStringLiteral(", ")); }, false, false, true},
    };
    return std::make_unique<Model>(std::move(columns), [](const Row &row) { return row.row.payment.id.value; }, [](const Row &row) { return row.left; });
}

Result<std::vector<Use>> uses(Session &session, DebtorId debtor)
{
    auto rows = workflow::LedgerWorkflow(session).rows({true, debtor});
    if (!rows)
        return rows.error();
    std::stable_sort(rows->begin(), rows->end(), [](const auto &a, const auto &b) { return a.due < b.due; });
    std::vector<Use> out;
    for (const workflow::LedgerRow &row : *rows) {
        if (!row.open.isPositive())
            continue;
        const auto same = std::find_if(out.begin(), out.end(), [&](const Use &use) { return row.caseId.isValid() && use.target.caseId == row.caseId; });
        if (same != out.end())
            same->open += row.open;
        else if (row.caseId.isValid())
            out.push_back({Words::tr("Case %1").arg(row.caseNumber), {row.caseId, {}, {}}, row.open});
        else
            out.push_back({Words::tr("Invoice %1").arg(row.number), {{}, row.claim, {}}, row.open});
    }
    return out;
}

} // namespace surpluslist
