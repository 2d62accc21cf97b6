// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lists.h"

#include "core/calendar/dateformat.h"
#include "core/money/format.h"
#include "ui/models/words.h"

#include <QCoreApplication>

#include <limits>

namespace lists {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("lists", text);
}

qint64 dayKey(QDate day)
{
    return day.isValid() ? day.toJulianDay() : std::numeric_limits<qint64>::max();
}

QString claimKind(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Invoice: return tr("Invoice");
    case ClaimKind::CreditNote: return tr("Credit note");
    case ClaimKind::Payment: return tr("Payment");
    case ClaimKind::Opening: return tr("Opening balance");
    case ClaimKind::Adjustment: return tr("Adjustment");
    case ClaimKind::WriteOff: return tr("Write-off");
    }
    return {};
}

QString source(PaymentSource source)
{
    switch (source) {
    case PaymentSource::Manual: return tr("By hand");
    case PaymentSource::Ledger: return tr("From the ledger");
    case PaymentSource::Ocr: return QStringLiteral("OCR");
    case PaymentSource::Camt: return QStringLiteral("camt");
    }
    return {};
}

QString wentTo(const workflow::PaymentRow &row)
{
    if (row.payment.undone)
        return tr("Taken back");
    if (!row.payment.debtor.isValid())
        return tr("Nobody knows whose it is");
    Money costs;
    Money interest;
    Money principal;
    for (const Allocation &part : row.payment.allocations) {
        costs += part.costs;
        interest += part.interest;
        principal += part.principal;
    }
    QStringList parts;
    if (!costs.isZero())
        parts.append(tr("costs %1").arg(fmt::amount(costs)));
    if (!interest.isZero())
        parts.append(tr("interest %1").arg(fmt::amount(interest)));
    if (!principal.isZero())
        parts.append(tr("principal %1").arg(fmt::amount(principal)));
    if (!row.payment.surplus.isZero())
        parts.append(tr("too much %1").arg(fmt::amount(row.payment.surplus)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

std::unique_ptr<CaseModel> cases(const Session &session)
{
    using Row = workflow::CaseRow;
    std::vector<TableColumn<Row>> columns{
        {tr("Debtor"), [](const Row &row) { return row.debtorName; }, false, true},
        {tr("Case"), [](const Row &row) { return row.number; }},
        {tr("Status"), [&session](const Row &row) { return words::caseBadge(row, session); }, false, false, false,
         [](const Row &row) -> qint64 { return static_cast<int>(row.state) * 100 + row.stage; }, words::caseTone},
        {tr("Deadline"), [](const Row &row) { return fmt::date(row.deadline); }, true, false, false,
         [](const Row &row) { return dayKey(row.deadline); }},
        {tr("Owed"), [](const Row &row) { return fmt::amount(row.total); }, true, false, false, [](const Row &row) { return row.total.ore(); }},
        {tr("What now"), [&session](const Row &row) { return words::caseNow(row, session); }, false, false, true,
         [](const Row &row) { return row.ready ? 0 : dayKey(row.comingFrom); }, {}, {},
         [&session](const Row &row) { return row.reason.isSet() ? session.sentence(row.reason) : QString(); }},
    };
    return std::make_unique<CaseModel>(std::move(columns), [](const Row &row) { return row.id.value; }, [](const Row &row) { return row.total; });
}

std::unique_ptr<OutboxModel> outbox(const Session &session)
{
    using Row = workflow::OutboxRow;
    std::vector<TableColumn<Row>> columns{
        {tr("Debtor"), [](const Row &row) { return row.debtorName; }, false, true},
        {tr("Case"), [](const Row &row) { return row.caseNumber; }},
        {tr("Letter"), [&session](const Row &row) { return session.stepName(row.letter.step); }},
        {tr("Status"), [](const Row &row) { return row.letter.held && isPending(row.letter.state) ? tr("Held back") : words::letterState(row.letter.state); },
         false, false, false, [](const Row &row) -> qint64 { return static_cast<int>(row.letter.state); },
         [](const Row &row) { return row.letter.held && isPending(row.letter.state) ? Tone::Neutral : words::letterTone(row.letter.state); }},
        {tr("Date"), [](const Row &row) { return fmt::date(row.letter.made); }, true, false, false, [](const Row &row) { return dayKey(row.letter.made); }},
        {tr("Deadline"), [](const Row &row) { return fmt::date(row.letter.deadline); }, true, false, false,
         [](const Row &row) { return dayKey(row.letter.deadline); }},
        {tr("To pay"), [](const Row &row) { return fmt::amount(row.letter.total); }, true, false, false,
         [](const Row &row) { return row.letter.total.ore(); }},
        {tr("Look at"), [](const Row &row) { return row.attention; }, false, false, true, {}, {}, {}, [](const Row &row) { return row.attention; }},
    };
    return std::make_unique<OutboxModel>(std::move(columns), [](const Row &row) { return row.letter.id.value; },
                                         [](const Row &row) { return row.letter.total; });
}

std::unique_ptr<PaymentModel> payments(const Session &)
{
    using Row = workflow::PaymentRow;
    std::vector<TableColumn<Row>> columns{
        {tr("Date"), [](const Row &row) { return fmt::date(row.payment.date); }, true, false, false, [](const Row &row) { return dayKey(row.payment.date); }},
        {tr("Debtor"), [](const Row &row) { return row.debtorName.isEmpty() ? tr("Unknown") : row.debtorName; }, false, true},
        {tr("Case or invoice"), [](const Row &row) { return row.caseNumber.isEmpty() ? row.claimNumber : row.caseNumber; }},
        {tr("Amount"), [](const Row &row) { return fmt::amount(row.payment.amount); }, true, false, false,
         [](const Row &row) { return row.payment.amount.ore(); }},
        {tr("Where it went"), wentTo, false, false, true},
        {tr("Source"), [](const Row &row) { return source(row.payment.source); }, false, false, true},
    };
    return std::make_unique<PaymentModel>(std::move(columns), [](const Row &row) { return row.payment.id.value; },
                                          [](const Row &row) { return row.payment.undone ? Money() : row.payment.amount; });
}

std::unique_ptr<ImportModel> imported()
{
    using Row = import::ImportedItem;
    std::vector<TableColumn<Row>> columns{
        {tr("Customer"), [](const Row &row) { return row.debtor; }, false, true},
        {tr("Invoice"), [](const Row &row) { return row.claim.number; }},
        {tr("Kind"), [](const Row &row) { return claimKind(row.claim.kind); }},
        {tr("Date"), [](const Row &row) { return fmt::date(row.claim.issued); }, true, false, false, [](const Row &row) { return dayKey(row.claim.issued); }},
        {tr("Due"), [](const Row &row) { return row.claim.due.isValid() ? fmt::date(row.claim.due) : tr("missing"); }, true, false, false,
         [](const Row &row) { return dayKey(row.claim.due); }},
        {tr("Original"), [](const Row &row) { return fmt::amount(row.claim.amount); }, true, false, false, [](const Row &row) { return row.claim.amount.ore(); }},
        {tr("Open"), [](const Row &row) { return fmt::amount(row.claim.open); }, true, false, false, [](const Row &row) { return row.claim.open.ore(); }},
        {QStringLiteral("KID"), [](const Row &row) { return row.claim.kid; }},
        {tr("Place"), [](const Row &row) { return row.place; }, false, false, true},
    };
    return std::make_unique<ImportModel>(std::move(columns), [](const Row &) -> qint64 { return 0; }, [](const Row &row) { return row.claim.open; });
}

} // namespace lists
