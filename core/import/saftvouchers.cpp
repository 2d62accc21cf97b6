// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/saftvouchers.h"

#include "core/import/saftcustomers.h"
#include "core/import/saftvalues.h"

#include <QCoreApplication>

#include <utility>

namespace import {

namespace {

/// Customer lines without a customer of their own wait for one on their transaction; past this many
/// they are no longer held back (a voucher with ten thousand such lines is a journal, not an
/// invoice).
constexpr size_t mostWaiting = 10'000;

} // namespace

SaftVoucherBuilder::SaftVoucherBuilder(SaftData &data, std::function<qint64()> line)
    : m_data(data)
    , m_where(std::move(line))
{
}

void SaftVoucherBuilder::RawLine::clear()
{
    for (std::string *text : {&record, &account, &customer, &this->text, &reference, &kid, &cross,
                              &valueDate, &dueDate})
        text->clear();
    ore = 0;
    hasAmount = false;
    badAmount = false;
    badLine = 0;
}

void SaftVoucherBuilder::value(Tag tag, std::string_view text)
{
    switch (tag) {
    case Tag::TransactionID:
        m_transactionId.assign(text);
        break;
    case Tag::TransactionDate:
        m_transactionDate.assign(text);
        break;
    case Tag::VoucherType:
        m_voucherType.assign(text);
        break;
    case Tag::VoucherDescription:
        m_voucherDescription.assign(text);
        break;
    case Tag::TransactionType:
        m_transactionType.assign(text);
        break;
    case Tag::Description:
        m_description.assign(text);
        break;
    case Tag::CustomerID:
        m_transactionCustomer.assign(text);
        break;
    default:
        break;
    }
}

void SaftVoucherBuilder::lineValue(Tag tag, std::string_view text)
{
    switch (tag) {
    case Tag::RecordID:
        m_line.record.assign(text);
        break;
    case Tag::AccountID:
        m_line.account.assign(text);
        break;
    case Tag::CustomerID:
        m_line.customer.assign(text);
        break;
    case Tag::Description:
        m_line.text.assign(text);
        break;
    case Tag::ReferenceNumber:
        m_line.reference.assign(text);
        break;
    case Tag::CID:
        m_line.kid.assign(text);
        break;
    case Tag::CrossReference:
        m_line.cross.assign(text);
        break;
    case Tag::ValueDate:
        m_line.valueDate.assign(text);
        break;
    case Tag::DueDate:
        m_line.dueDate.assign(text);
        break;
    case Tag::DebitAmount:
    case Tag::CreditAmount:
        // Some systems write the amount without the inner element.
        if (!text.empty())
            amountValue(tag == Tag::DebitAmount, text);
        break;
    default:
        break;
    }
}

void SaftVoucherBuilder::amountValue(bool debit, std::string_view text)
{
    const auto ore = saftvalues::ore(text);
    if (!ore) {
        m_line.badAmount = true;
        m_line.badLine = m_where();
        return;
    }
    m_line.hasAmount = true;
    saftvalues::add(m_line.ore, debit ? *ore : -*ore);
    saftvalues::add(debit ? m_data.debit : m_data.credit, *ore);
}

void SaftVoucherBuilder::endLine()
{
    ++m_data.lineCount;
    const std::string_view account = m_line.account;
    m_bankSide |= m_accounts.is(AccountRole::Bank, account);
    m_salesSide |= m_accounts.is(AccountRole::Sales, account);
    if (m_line.badAmount) {
        m_data.totalsReliable = false;
        if (!m_line.customer.empty()) {
            //: %1 is the line in the file, %2 a voucher number
            m_data.issues.error(
                "amount.unreadable",
                QCoreApplication::translate("import", "line %1, voucher %2")
                    .arg(m_line.badLine)
                    .arg(m_data.textOf(m_transactionId)),
                QCoreApplication::translate("import",
                                            "The amount of a customer line cannot be read: it must "
                                            "be a number with at most two decimals."),
                QCoreApplication::translate(
                    "import", "Correct it in the accounting system and export again."));
        }
    }
    if (!m_line.customer.empty() && !m_line.hasAmount && !m_line.badAmount) {
        //: %1 a voucher number
        m_data.issues.warning(
            "amount.missing",
            QCoreApplication::translate("import", "voucher %1").arg(m_data.textOf(m_transactionId)),
            QCoreApplication::translate("import",
                                        "A customer line has no amount and is left out."));
        return;
    }
    if (!m_line.reference.empty() && !m_line.dueDate.empty() && m_line.customer.empty() &&
        m_dueCount < mostWaiting) {
        if (const qint32 due = saftvalues::day(m_line.dueDate)) {
            if (m_dueCount == m_dues.size())
                m_dues.emplace_back();
            m_dues[m_dueCount].reference = m_line.reference;
            m_dues[m_dueCount++].due = due;
        }
    }
    const bool waits =
        m_line.customer.empty() && m_pendingCount < mostWaiting && isReceivable(account);
    if (m_line.customer.empty() && !waits) {
        noteCounter(account);
        return;
    }
    if (m_pendingCount == m_pending.size())
        m_pending.emplace_back();
    std::swap(m_pending[m_pendingCount++], m_line);
}

void SaftVoucherBuilder::noteCounter(std::string_view account)
{
    const bool loss = m_accounts.is(AccountRole::Loss, account);
    if ((m_counter.empty() && !m_accounts.is(AccountRole::Vat, account)) || (loss && !m_lossSide))
        m_counter.assign(account);
    m_lossSide = m_lossSide || loss;
}

bool SaftVoucherBuilder::isReceivable(std::string_view account) const
{
    if (m_accounts.is(AccountRole::Receivable, account))
        return true;
    const auto ref = m_data.pool.find(ledgerAccount(account));
    return ref != 0 && m_data.receivables.contains(ref);
}

void SaftVoucherBuilder::end()
{
    ++m_data.transactionCount;
    for (size_t i = 0; i < m_pendingCount; ++i) {
        RawLine &raw = m_pending[i];
        const bool fromTransaction = raw.customer.empty();
        if (fromTransaction)
            raw.customer = m_transactionCustomer;
        if (!raw.customer.empty())
            keepLine(raw, fromTransaction);
    }
    // A huge voucher must not hold its room for the rest of the file.
    if (m_pending.size() > mostWaiting)
        m_pending = {};
    m_pendingCount = 0;
    m_dueCount = 0;
    m_bankSide = false;
    m_salesSide = false;
    m_lossSide = false;
    m_counter.clear();
    for (std::string *text :
         {&m_transactionId, &m_transactionDate, &m_voucherType, &m_voucherDescription,
          &m_transactionType, &m_description, &m_transactionCustomer})
        text->clear();
}

void SaftVoucherBuilder::keepLine(const RawLine &raw, bool fromTransaction)
{
    StringPool &pool = m_data.pool;
    SaftLine line;
    line.customer = pool.intern(raw.customer);
    line.account = pool.intern(ledgerAccount(raw.account));
    line.reference = pool.intern(raw.reference);
    line.kid = pool.intern(raw.kid);
    line.cross = pool.intern(raw.cross);
    line.voucher = pool.intern(m_transactionId);
    line.record = pool.intern(raw.record);
    line.text = pool.intern(raw.text.empty() ? m_description : raw.text);
    line.ore = raw.ore;
    line.sequence = static_cast<quint32>(m_data.transactionCount);
    line.issued = saftvalues::day(raw.valueDate);
    if (line.issued == 0)
        line.issued = saftvalues::day(m_transactionDate);
    line.due = saftvalues::day(raw.dueDate);
    for (size_t i = 0; line.due == 0 && line.reference != 0 && i < m_dueCount; ++i) {
        if (m_dues[i].reference == raw.reference)
            line.due = m_dues[i].due;
    }
    line.fromTransaction = fromTransaction;
    line.bankSide = m_bankSide;
    line.salesSide = m_salesSide;
    line.lossSide = m_lossSide;
    line.counter = pool.intern(ledgerAccount(m_counter));
    line.type = pool.intern(m_voucherType);
    for (const std::string *text : std::initializer_list<const std::string *>{&raw.text, &m_voucherDescription, &m_voucherType, &m_description}) {
        if (line.word == 0)
            line.word = pool.intern(saftvalues::lossWord(*text));
    }
    line.writeOff = saftvalues::isWriteOff(raw.text) ||
                    saftvalues::isWriteOff(m_voucherDescription) ||
                    saftvalues::isWriteOff(m_voucherType) || saftvalues::isWriteOff(m_description);
    line.returned = saftvalues::saysReturned(raw.text) || saftvalues::saysReturned(m_description) ||
                    saftvalues::saysReturned(m_voucherDescription);
    line.invoiceWord = saftvalues::saysInvoice(raw.text) || saftvalues::saysInvoice(m_description);
    // The line's own words win over those of the voucher.
    line.creditWord = saftvalues::saysCreditNote(raw.text);
    line.paymentWord = !line.creditWord && saftvalues::saysPayment(raw.text);
    if (!line.creditWord && !line.paymentWord) {
        for (const std::string *text :
             {&m_voucherDescription, &m_voucherType, &m_transactionType, &m_description}) {
            line.creditWord = line.creditWord || saftvalues::saysCreditNote(*text);
            line.paymentWord = line.paymentWord || saftvalues::saysPayment(*text);
        }
        line.paymentWord = line.paymentWord && !line.creditWord;
    }
    m_data.lines.push_back(line);
}

} // namespace import
