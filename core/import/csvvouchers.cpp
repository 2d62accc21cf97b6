// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvvouchers.h"

#include "core/base/text.h"
#include "core/import/csvvalues.h"
#include "core/import/said.h"
#include "core/import/voucherledger.h"
#include "core/import/xlsxvalues.h"
#include "core/money/parse.h"

#include <QCoreApplication>

namespace import {

int CsvVouchers::accountColumn() const
{
    for (size_t i = 0; i < m_list.map.columns.size(); ++i) {
        const QString header = text::folded(m_list.map.columns[i].header);
        if (header == u"konto" || header == u"kontonr" || header == u"kontonummer" || header == u"account" || header == u"accountno")
            return static_cast<int>(i);
    }
    return -1;
}

void CsvVouchers::read(const ImportOptions &options)
{
    AmountColumn amounts;
    DateColumn days;
    const Field amount = has(Field::Open) ? Field::Open : Field::Amount;
    const qsizetype first = m_list.headerRow + 1;
    for (qsizetype row = first; row < m_list.table.rowCount(); ++row) {
        if (!isNumber(row, amount))
            amounts.learn(cell(row, amount));
        days.learn(cell(row, Field::InvoiceDate));
    }
    if (m_list.from1904)
        days.countFrom1904();
    VoucherLedger ledger;
    const int account = accountColumn();
    for (qsizetype row = first; row < m_list.table.rowCount(); ++row) {
        std::optional<Money> money;
        if (isNumber(row, amount)) {
            bool changed = false;
            if (const auto plain = parse::plainAmount(xlsx::twoDecimals(cell(row, amount), changed)))
                money = *plain;
        } else if (const auto read = amounts.read(cell(row, amount))) {
            money = *read;
        }
        if (!money) {
            fail(row, "amount.unreadable", said(QT_TRANSLATE_NOOP("import", "The posting has no amount that can be read.")), {}, amount);
            continue;
        }
        Posting out;
        out.line = m_list.table.line(row);
        out.voucher = text(row, Field::VoucherNumber);
        out.voucherType = text(row, Field::Type);
        days.read(cell(row, Field::InvoiceDate), out.day);
        days.read(cell(row, Field::DueDate), out.due);
        out.account = m_list.table.cell(row, account).toString();
        out.ore = money->ore();
        out.customer = text(row, Field::CustomerNumber);
        if (out.customer == u"0")
            out.customer.clear();
        out.invoice = text(row, Field::InvoiceNumber);
        out.kid = text(row, Field::Kid);
        out.text = text(row, Field::Text);
        out.name = text(row, Field::CustomerName);
        out.orgnr = text(row, Field::OrgNumber);
        ledger.add(out);
    }
    if (ledger.customerPostings() == 0 && !m_issues.hasErrors()) {
        m_issues.error("csv.no_customers", {},
                       said(QT_TRANSLATE_NOOP("import", "This is a list of postings, and none of them names a customer.")),
                       said(QT_TRANSLATE_NOOP("import", "Export the customer ledger's open items instead.")));
        return;
    }
    ImportBatch batch = ledger.build(options, m_list.batch.format);
    m_list.batch.debtors = std::move(batch.debtors);
    m_list.batch.items = std::move(batch.items);
    m_list.batch.questions = std::move(batch.questions);
    if (!m_list.batch.asOf.isValid())
        m_list.batch.asOf = batch.asOf;
    for (const Issue &issue : batch.issues) {
        const QByteArray code = issue.code.toLatin1();
        if (issue.severity == Severity::Error)
            m_issues.error(code.constData(), issue.place, issue.text, issue.fix);
        else if (issue.severity == Severity::Warning)
            m_issues.warning(code.constData(), issue.place, issue.text, issue.fix);
        else
            m_issues.info(code.constData(), issue.place, issue.text, issue.fix);
    }
}

} // namespace import
