// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lists.h"

#include "core/calendar/dateformat.h"
#include "core/model/allocations.h"
#include "core/money/format.h"
#include "ui/models/words.h"

#include <QCoreApplication>

#include <limits>

namespace lists {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lists)
};

qint64 dayKey(QDate day)
{
    return day.isValid() ? day.toJulianDay() : std::numeric_limits<qint64>::max();
}

QString claimKind(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Invoice: return Words::tr("Invoice");
    case ClaimKind::CreditNote: return Words::tr("Credit note");
    case ClaimKind::Payment: return Words::tr("Payment");
    case ClaimKind::Opening: return Words::tr("Opening balance");
    case ClaimKind::Adjustment: return Words::tr("Adjustment");
    case ClaimKind::WriteOff: return Words::tr("Write-off");
    }
    return {};
}

QString source(PaymentSource source)
{
    switch (source) {
    case PaymentSource::Manual: return Words::tr("By hand");
    case PaymentSource::Ledger: return Words::tr("From the ledger");
    case PaymentSource::Ocr: return QStringLiteral("OCR");
    case PaymentSource::Camt: return QStringLiteral("camt");
    }
    return {};
}

QString wentTo(const workflow::PaymentRow &row)
{
    if (row.payment.undone)
        return Words::tr("Taken back");
    if (!row.payment.debtor.isValid())
        return Words::tr("Nobody knows whose it is");
    const Allocation sum = summed(row.payment.allocations);
    QStringList parts;
    if (!sum.costs.isZero())
        parts.append(Words::tr("costs %1").arg(fmt::amount(sum.costs)));
    if (!sum.interest.isZero())
        parts.append(Words::tr("interest %1").arg(fmt::amount(sum.interest)));
    if (!sum.principal.isZero())
        parts.append(Words::tr("principal %1").arg(fmt::amount(sum.principal)));
    if (!row.payment.surplus.isZero())
        parts.append(Words::tr("too much %1").arg(fmt::amount(row.payment.surplus)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

std::unique_ptr<CaseModel> cases(const Session &session)
{
    using Row = workflow::CaseRow;
    std::vector<TableColumn<Row>> columns{
        {Words::tr("Debtor"), [](const Row &row) { return row.debtorName; }, false, true},
        {Words::tr("Case"), [](const Row &row) { return row.number; }},
        {Words::tr("Status"), [&session](const Row &row) { return words::caseBadge(row, session); }, false, false, false,
         [](const Row &row) -> qint64 { return static_cast<int>(row.state) * 100 + row.stage; }, words::caseTone},
        {Words::tr("Deadline"), [](const Row &row) { return fmt::date(row.deadline); }, true, false, false,
         [](const Row &row) { return dayKey(row.deadline); }},
        {Words::tr("Owed"), [](const Row &row) { return fmt::amount(row.total); }, true, false, false, [](const Row &row) { return row.total.ore(); }},
        {Words::tr("What now"), [&session](const Row &row) { return words::caseNow(row, session); }, false, false, true,
         [](const Row &row) { return row.ready ? 0 : dayKey(row.comingFrom); }, {}, {},
         [&session](const Row &row) { return row.reason.isSet() ? session.sentence(row.reason) : QString(); }},
    };
    return std::make_unique<CaseModel>(std::move(columns), [](const Row &row) { return row.id.value; }, [](const Row &row) { return row.total; });
}

std::unique_ptr<OutboxModel> outbox(const Session &session)
{
    using Row = workflow::OutboxRow;
    std::vector<TableColumn<Row>> columns{
        {Words::tr("Debtor"), [](const Row &row) { return row.debtorName; }, false, true},
        {Words::tr("Case"), [](const Row &row) { return row.caseNumber; }},
        {Words::tr("Letter"), [&session](const Row &row) { return session.stepName(row.letter.step); }},
        {Words::tr("Status"), [](const Row &row) { return row.letter.held && isPending(row.letter.state) ? Words::tr("Held back") : words::letterState(row.letter.state); },
         false, false, false, [](const Row &row) -> qint64 { return static_cast<int>(row.letter.state); },
         [](const Row &row) { return row.letter.held && isPending(row.letter.state) ? Tone::Neutral : words::letterTone(row.letter.state); }},
        {Words::tr("Date"), [](const Row &row) { return fmt::date(row.letter.made); }, true, false, false, [](const Row &row) { return dayKey(row.letter.made); }},
        {Words::tr("Deadline"), [](const Row &row) { return fmt::date(row.letter.deadline); }, true, false, false,
         [](const Row &row) { return dayKey(row.letter.deadline); }},
        {Words::tr("To pay"), [](const Row &row) { return fmt::amount(row.letter.total); }, true, false, false,
         [](const Row &row) { return row.letter.total.ore(); }},
        {Words::tr("Look at"), [](const Row &row) { return row.attention; }, false, false, true, {}, {}, {}, [](const Row &row) { return row.attention; }},
    };
    return std::make_unique<OutboxModel>(std::move(columns), [](const Row &row) { return row.letter.id.value; },
                                         [](const Row &row) { return row.letter.total; });
}

std::unique_ptr<PaymentModel> payments(const Session &)
{
    using Row = workflow::PaymentRow;
    std::vector<TableColumn<Row>> columns{
        {Words::tr("Date"), [](const Row &row) { return fmt::date(row.payment.date); }, true, false, false, [](const Row &row) { return dayKey(row.payment.date); }},
        {Words::tr("Debtor"), [](const Row &row) { return row.debtorName.isEmpty() ? Words::tr("Unknown") : row.debtorName; }, false, true},
        {Words::tr("Case or invoice"), [](const Row &row) { return row.caseNumber.isEmpty() ? row.claimNumber : row.caseNumber; }},
        {Words::tr("Amount"), [](const Row &row) { return fmt::amount(row.payment.amount); }, true, false, false,
         [](const Row &row) { return row.payment.amount.ore(); }},
        {Words::tr("Where it went"), wentTo, false, false, true},
        {Words::tr("Source"), [](const Row &row) { return source(row.payment.source); }, false, false, true},
    };
    return std::make_unique<PaymentModel>(std::move(columns), [](const Row &row) { return row.payment.id.value; },
                                          [](const Row &row) { return row.payment.undone ? Money() : row.payment.amount; });
}

std::unique_ptr<ImportModel> imported(std::function<QString(const QString &number)> nameOf)
{
    using Row = const import::ImportedItem *;
    const auto shown = [nameOf = std::move(nameOf)](Row row) {
        const QString name = nameOf ? nameOf(row->debtor) : QString();
        return name.isEmpty() ? row->debtor : name;
    };
    std::vector<TableColumn<Row>> columns{
        {Words::tr("Customer"), shown, false, true, false, {}, {}, [shown](Row row) { return shown(row) == row->debtor ? QString() : row->debtor; }},
        {Words::tr("Invoice"), [](Row row) { return row->claim.number; }},
        {Words::tr("Kind"), [](Row row) { return claimKind(row->claim.kind); }},
        {Words::tr("Date"), [](Row row) { return fmt::date(row->claim.issued); }, true, false, false, [](Row row) { return dayKey(row->claim.issued); }},
        {Words::tr("Due"), [](Row row) { return row->claim.due.isValid() ? fmt::date(row->claim.due) : Words::tr("missing"); }, true, false, false,
         [](Row row) { return dayKey(row->claim.due); }},
        {Words::tr("Original"), [](Row row) { return fmt::amount(row->claim.amount); }, true, false, false, [](Row row) { return row->claim.amount.ore(); }},
        {Words::tr("Open"), [](Row row) { return fmt::amount(row->claim.open); }, true, false, false, [](Row row) { return row->claim.open.ore(); }},
        {QStringLiteral("KID"), [](Row row) { return row->claim.kid; }},
        {Words::tr("Place"), [](Row row) { return row->origin.place(); }, false, false, true},
    };
    return std::make_unique<ImportModel>(std::move(columns), [](Row) -> qint64 { return 0; }, [](Row row) { return row->claim.open; });
}

std::unique_ptr<BankFileModel> bankFile()
{
    using Row = const import::ImportedPayment *;
    const auto signedAmount = [](Row row) { return row->payment.direction == BankDirection::Reversal ? -row->payment.amount : row->payment.amount; };
    std::vector<TableColumn<Row>> columns{
        {Words::tr("Date"), [](Row row) { return fmt::date(row->payment.booked); }, true, false, false, [](Row row) { return dayKey(row->payment.booked); }},
        {Words::tr("Payer"), [](Row row) { return row->payment.payer.isEmpty() ? row->payment.payerAccount : row->payment.payer; }, false, true, false, {}, {},
         [](Row row) { return row->payment.text; }, [](Row row) { return row->payment.text; }},
        {Words::tr("Amount"), [signedAmount](Row row) { return fmt::amount(signedAmount(row)); }, true, false, false,
         [signedAmount](Row row) { return signedAmount(row).ore(); }},
        {QStringLiteral("KID"), [](Row row) { return row->payment.kid; }},
        {Words::tr("Place"), [](Row row) { return row->place; }, false, false, true},
    };
    return std::make_unique<BankFileModel>(std::move(columns), [](Row) -> qint64 { return 0; }, signedAmount);
}

} // namespace lists
