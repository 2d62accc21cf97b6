// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/saftreader.h"

#include "core/import/saftvalues.h"

namespace import {

namespace {

using Interest = XmlHandler::Interest;

Interest textIf(bool wanted)
{
    return wanted ? Interest::Text : Interest::Skip;
}

/// Each part of an export in several files declares its own sums.
void addDeclared(std::optional<qint64> &sum, std::optional<qint64> part)
{
    if (!part)
        return;
    qint64 total = sum.value_or(0);
    saftvalues::add(total, *part);
    sum = total;
}

} // namespace

SaftReader::SaftReader(SaftData &data)
    : m_data(data)
    , m_customer(data, [this] { return m_reader->line(); })
    , m_voucher(data, [this] { return m_reader->line(); })
{
    m_path.reserve(16);
    m_path.push_back(Tag::None);
}

Interest SaftReader::startElement(std::string_view name, const char *const *)
{
    const Tag tag = tagOf(name);
    const Interest interest = interestIn(m_path.back(), tag);
    if (interest != Interest::Skip)
        m_path.push_back(tag);
    else if (m_path.back() == Tag::AuditFile)
        noteSkipped(name);
    return interest;
}

void SaftReader::noteSkipped(std::string_view name)
{
    constexpr qsizetype most = 10;
    const QString part = QString::fromUtf8(name.data(), static_cast<qsizetype>(qMin<size_t>(name.size(), 60)));
    if (m_data.skippedParts.size() < most && !m_data.skippedParts.contains(part))
        m_data.skippedParts.append(part);
}

Interest SaftReader::interestIn(Tag parent, Tag tag)
{
    switch (parent) {
    case Tag::None:
        if (tag == Tag::AuditFile)
            return Interest::Inside;
        m_stop = true;
        return Interest::Skip;
    case Tag::AuditFile:
        m_data.masterFilesSeen |= tag == Tag::MasterFiles;
        m_data.entriesSeen |= tag == Tag::GeneralLedgerEntries;
        return tag == Tag::Header || tag == Tag::MasterFiles || tag == Tag::GeneralLedgerEntries
                   ? Interest::Inside
                   : Interest::Skip;
    case Tag::Header:
        if (tag == Tag::Company || tag == Tag::SelectionCriteria)
            return Interest::Inside;
        return textIf(tag == Tag::AuditFileVersion || tag == Tag::AuditFileCountry ||
                      tag == Tag::DefaultCurrencyCode);
    case Tag::Company:
        return textIf(tag == Tag::RegistrationNumber || tag == Tag::Name);
    case Tag::SelectionCriteria:
        return textIf(tag >= Tag::SelectionStartDate && tag <= Tag::PeriodEndYear);
    case Tag::MasterFiles:
        return tag == Tag::GeneralLedgerAccounts || tag == Tag::Customers || tag == Tag::Suppliers
                   ? Interest::Inside
                   : Interest::Skip;
    case Tag::Suppliers:
        m_data.supplierCount += tag == Tag::Supplier ? 1 : 0;
        return Interest::Skip;
    case Tag::GeneralLedgerAccounts:
        return tag == Tag::Account ? Interest::Inside : Interest::Skip;
    case Tag::Account:
        return textIf(tag == Tag::AccountID || isBalance(tag));
    case Tag::Customers:
        if (tag != Tag::Customer)
            return Interest::Skip;
        m_customer.begin();
        return Interest::Inside;
    case Tag::Customer:
        if (tag == Tag::Address)
            m_customer.beginAddress();
        if (tag == Tag::BalanceAccount)
            m_data.balanceAccounts = true;
        if (tag == Tag::Address || tag == Tag::Contact || tag == Tag::TaxRegistration ||
            tag == Tag::BalanceAccount || tag == Tag::PartyInfo)
            return Interest::Inside;
        return textIf(tag == Tag::RegistrationNumber || tag == Tag::Name ||
                      tag == Tag::CustomerID || tag == Tag::AccountID || isBalance(tag));
    case Tag::Address:
        return textIf(tag >= Tag::StreetName && tag <= Tag::AddressType);
    case Tag::Contact:
        return textIf(tag == Tag::Telephone || tag == Tag::MobilePhone || tag == Tag::Email);
    case Tag::TaxRegistration:
        return textIf(tag == Tag::TaxRegistrationNumber);
    case Tag::BalanceAccount:
        return textIf(tag == Tag::AccountID || isBalance(tag));
    case Tag::PartyInfo:
        return tag == Tag::PaymentTerms ? Interest::Inside : textIf(tag == Tag::Type);
    case Tag::PaymentTerms:
        return textIf(tag == Tag::Days || tag == Tag::Months || tag == Tag::FreeBillingMonth);
    case Tag::GeneralLedgerEntries:
        if (tag == Tag::Journal || tag == Tag::Transaction)
            return Interest::Inside;
        return textIf(tag == Tag::NumberOfEntries || tag == Tag::TotalDebit ||
                      tag == Tag::TotalCredit);
    case Tag::Journal:
        return tag == Tag::Transaction ? Interest::Inside : Interest::Skip;
    case Tag::Transaction:
        if (tag == Tag::Line) {
            m_voucher.beginLine();
            return Interest::Inside;
        }
        if (tag == Tag::CustomerInfo || tag == Tag::Customer)
            return Interest::Inside;
        return textIf((tag >= Tag::TransactionID && tag <= Tag::Description) ||
                      tag == Tag::CustomerID);
    case Tag::CustomerInfo:
        return textIf(tag == Tag::CustomerID);
    case Tag::Line:
        // Tax information has an Amount and a Country of its own: never looked into.
        return textIf((tag >= Tag::RecordID && tag <= Tag::CrossReference && tag != Tag::Amount) ||
                      tag == Tag::AccountID || tag == Tag::CustomerID || tag == Tag::Description);
    case Tag::DebitAmount:
    case Tag::CreditAmount:
        return textIf(tag == Tag::Amount);
    default:
        return Interest::Skip;
    }
}

void SaftReader::endElement(std::string_view raw)
{
    const Tag tag = m_path.back();
    m_path.pop_back();
    const Tag parent = m_path.back();
    const std::string_view text = saftvalues::trimmed(raw);
    switch (parent) {
    case Tag::Line:
        m_voucher.lineValue(tag, text);
        return;
    case Tag::DebitAmount:
    case Tag::CreditAmount:
        m_voucher.amountValue(parent == Tag::DebitAmount, text);
        return;
    case Tag::Transaction:
        if (tag == Tag::Line)
            m_voucher.endLine();
        else
            m_voucher.value(tag, text);
        return;
    case Tag::CustomerInfo:
        m_voucher.value(tag, text);
        return;
    case Tag::Journal:
    case Tag::GeneralLedgerEntries:
        if (tag == Tag::Transaction)
            m_voucher.end();
        else
            headerValue(parent, tag, text);
        return;
    case Tag::Customers:
        m_customer.end();
        return;
    case Tag::GeneralLedgerAccounts:
        endAccount();
        return;
    case Tag::Header:
        if (tag == Tag::SelectionCriteria)
            endSelection();
        else
            headerValue(parent, tag, text);
        return;
    case Tag::Company:
    case Tag::SelectionCriteria:
    case Tag::Account:
        headerValue(parent, tag, text);
        return;
    case Tag::Customer:
        // A Customer below a Transaction is one system's way of naming the customer of a voucher.
        if (m_path[m_path.size() - 2] == Tag::Transaction)
            m_voucher.value(tag, text);
        else
            m_customer.value(parent, tag, text);
        return;
    case Tag::Address:
    case Tag::Contact:
    case Tag::TaxRegistration:
    case Tag::BalanceAccount:
    case Tag::PartyInfo:
    case Tag::PaymentTerms:
        m_customer.value(parent, tag, text);
        return;
    default:
        return;
    }
}

void SaftReader::headerValue(Tag parent, Tag tag, std::string_view text)
{
    const auto number = [text] { return saftvalues::smallNumber(text).value_or(0); };
    switch (tag) {
    case Tag::AuditFileVersion:
        m_data.declaredVersion = m_data.textOf(text);
        break;
    case Tag::AuditFileCountry:
        m_data.country = m_data.textOf(text);
        break;
    case Tag::DefaultCurrencyCode:
        m_data.currency = m_data.textOf(text);
        break;
    case Tag::RegistrationNumber:
        m_data.companyOrgnr = m_data.textOf(text);
        break;
    case Tag::Name:
        m_data.companyName = m_data.textOf(text);
        break;
    case Tag::SelectionStartDate:
        m_data.periodStart = saftvalues::date(text);
        break;
    case Tag::SelectionEndDate:
        m_data.periodEnd = saftvalues::date(text);
        break;
    case Tag::PeriodStart:
        m_periodStart = number();
        break;
    case Tag::PeriodStartYear:
        m_periodStartYear = number();
        break;
    case Tag::PeriodEnd:
        m_periodEnd = number();
        break;
    case Tag::PeriodEndYear:
        m_periodEndYear = number();
        break;
    case Tag::NumberOfEntries: {
        const auto ore = saftvalues::ore(text);
        if (ore)
            addDeclared(m_data.declaredEntries, *ore / 100);
        break;
    }
    case Tag::TotalDebit:
        addDeclared(m_data.declaredDebit, saftvalues::ore(text));
        break;
    case Tag::TotalCredit:
        addDeclared(m_data.declaredCredit, saftvalues::ore(text));
        break;
    case Tag::AccountID:
        m_accountId.assign(text);
        break;
    default:
        if (parent == Tag::Account)
            addBalance(tag, text, m_account.opening, m_account.closing);
        break;
    }
}

void SaftReader::endSelection()
{
    const auto isPlausible = [](int year) { return year >= 1990 && year <= 2100; };
    // Periods above twelve are closing entries of December.
    if (!m_data.periodStart.isValid() && isPlausible(m_periodStartYear))
        m_data.periodStart = QDate(m_periodStartYear, qBound(1, m_periodStart, 12), 1);
    if (!m_data.periodEnd.isValid() && isPlausible(m_periodEndYear)) {
        const QDate first(m_periodEndYear, qBound(1, m_periodEnd == 0 ? 12 : m_periodEnd, 12), 1);
        m_data.periodEnd = first.addMonths(1).addDays(-1);
    }
}

void SaftReader::endAccount()
{
    ++m_data.accountCount;
    const auto id = m_data.pool.intern(ledgerAccount(m_accountId));
    const auto found = m_data.accounts.find(id);
    // The same account written twice is one account; with other figures it is two halves of one.
    if (found == m_data.accounts.end()) {
        m_data.accounts.insert(id, m_account);
    } else if (found->opening != m_account.opening || found->closing != m_account.closing) {
        saftvalues::add(found->opening, m_account.opening);
        saftvalues::add(found->closing, m_account.closing);
    }
    m_account = {};
    m_accountId.clear();
}

} // namespace import
