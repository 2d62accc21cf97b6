// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/voucherledger.h"

#include "core/import/saftbatch.h"
#include "core/import/saftvalues.h"
#include "core/import/standardaccounts.h"

#include <algorithm>

namespace import {

namespace {

qint32 julian(QDate day)
{
    return day.isValid() ? static_cast<qint32>(day.toJulianDay()) : 0;
}

bool isReceivable(const QString &account)
{
    return account.size() >= 4 && StandardAccounts::shipped().is(AccountRole::Receivable, account.toStdString());
}

} // namespace

void VoucherLedger::add(const Posting &posting)
{
    const quint32 sequence = voucherOf(posting);
    ++m_data.lineCount;
    (posting.ore > 0 ? m_data.debit : m_data.credit) += qAbs(posting.ore);
    if (posting.day.isValid() && (!m_data.periodEnd.isValid() || posting.day > m_data.periodEnd))
        m_data.periodEnd = posting.day;
    if (posting.customer.isEmpty())
        return;
    const StringPool::Ref id = keep(posting.customer);
    complete(posting, id);
    SaftLine line;
    line.customer = id;
    line.account = keep(posting.account);
    line.reference = keep(posting.invoice);
    line.kid = keep(posting.kid);
    line.voucher = keep(posting.voucher);
    line.record = keep(QString::number(posting.line));
    line.text = keep(posting.text);
    line.ore = posting.ore;
    line.sequence = sequence;
    line.issued = julian(posting.day);
    line.due = julian(posting.due);
    const std::string wording = (posting.text + u'\n' + posting.voucherType).toStdString();
    const std::string type = posting.voucherType.toStdString();
    line.writeOff = saftvalues::isWriteOff(wording) || saftvalues::isWriteOff(type);
    line.word = m_data.pool.intern(saftvalues::lossWord(wording));
    line.type = keep(posting.voucherType);
    line.returned = saftvalues::saysReturned(wording);
    line.creditWord = saftvalues::saysCreditNote(wording);
    line.paymentWord = saftvalues::saysPayment(wording);
    line.invoiceWord = saftvalues::saysInvoice(wording);
    if (isReceivable(posting.account))
        m_data.receivables.insert(line.account);
    m_data.lines.push_back(line);
}

quint32 VoucherLedger::voucherOf(const Posting &posting)
{
    // Numbers begin anew each year and in each series.
    const QString key = posting.voucher + u'\n' + QString::number(julian(posting.day)) + u'\n' + posting.voucherType;
    auto at = m_numbers.find(key);
    if (at == m_numbers.end()) {
        at = m_numbers.insert(key, static_cast<quint32>(m_vouchers.size()));
        m_vouchers.emplace_back();
        ++m_data.transactionCount;
    }
    Voucher &voucher = m_vouchers[*at];
    const StandardAccounts &accounts = StandardAccounts::shipped();
    const std::string account = posting.account.toStdString();
    voucher.bankSide = voucher.bankSide || accounts.is(AccountRole::Bank, account);
    voucher.salesSide = voucher.salesSide || accounts.is(AccountRole::Sales, account);
    const bool loss = accounts.is(AccountRole::Loss, account);
    const bool beside = !account.empty() && !isReceivable(posting.account) && !accounts.is(AccountRole::Vat, account);
    if ((voucher.counter == 0 && beside) || (loss && !voucher.lossSide))
        voucher.counter = keep(posting.account);
    voucher.lossSide = voucher.lossSide || loss;
    return *at;
}

void VoucherLedger::complete(const Posting &posting, StringPool::Ref id)
{
    auto at = m_data.customerIndex.find(id);
    if (at == m_data.customerIndex.end()) {
        at = m_data.customerIndex.insert(id, static_cast<qsizetype>(m_data.customers.size()));
        SaftCustomer fresh;
        fresh.id = id;
        m_data.customers.push_back(std::move(fresh));
    }
    SaftCustomer &customer = m_data.customers[static_cast<size_t>(*at)];
    if (customer.name.isEmpty())
        customer.name = posting.name;
    if (customer.address.isEmpty())
        customer.address = posting.address;
    if (customer.registration.isEmpty())
        customer.registration = posting.orgnr;
    if (!customer.terms.days)
        customer.terms.days = posting.terms;
}

StringPool::Ref VoucherLedger::keep(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return m_data.pool.intern({utf8.constData(), static_cast<size_t>(utf8.size())});
}

ImportBatch VoucherLedger::build(const ImportOptions &options, const QString &format)
{
    for (SaftLine &line : m_data.lines) {
        const Voucher &voucher = m_vouchers[line.sequence];
        line.bankSide = voucher.bankSide;
        line.salesSide = voucher.salesSide;
        line.lossSide = voucher.lossSide;
        line.counter = voucher.counter;
    }
    if (!m_data.receivables.isEmpty()) {
        // Customers may be named on every line of a voucher: only the ledger's own lines count, or
        // each voucher would sum to nothing.
        std::erase_if(m_data.lines, [this](const SaftLine &line) { return !m_data.receivables.contains(line.account); });
    }
    m_data.currency = QStringLiteral("NOK");
    m_data.masterFilesSeen = m_data.entriesSeen = true;
    ImportBatch batch = SaftBatch(m_data, options).build();
    batch.format = format;
    batch.version.clear();
    return batch;
}

} // namespace import
