// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

namespace import {

/// The SAF-T elements the reader knows by name; all others are Other and skipped.
enum class Tag : std::uint8_t {
    Other,
    None,
    AuditFile,
    Header,
    MasterFiles,
    GeneralLedgerEntries,
    AuditFileVersion,
    AuditFileCountry,
    DefaultCurrencyCode,
    Company,
    SelectionCriteria,
    SelectionStartDate,
    SelectionEndDate,
    PeriodStart,
    PeriodStartYear,
    PeriodEnd,
    PeriodEndYear,
    GeneralLedgerAccounts,
    Account,
    AccountID,
    Customers,
    Customer,
    Suppliers,
    Supplier,
    OpeningDebitBalance,
    OpeningCreditBalance,
    ClosingDebitBalance,
    ClosingCreditBalance,
    RegistrationNumber,
    Name,
    Address,
    StreetName,
    Number,
    AdditionalAddressDetail,
    City,
    PostalCode,
    Country,
    AddressType,
    Contact,
    Telephone,
    MobilePhone,
    Email,
    TaxRegistration,
    TaxRegistrationNumber,
    CustomerID,
    BalanceAccount,
    PartyInfo,
    PaymentTerms,
    Days,
    Months,
    FreeBillingMonth,
    Type,
    NumberOfEntries,
    TotalDebit,
    TotalCredit,
    Journal,
    JournalID,
    Transaction,
    TransactionID,
    TransactionDate,
    VoucherType,
    VoucherDescription,
    TransactionType,
    Description,
    CustomerInfo,
    Line,
    RecordID,
    ValueDate,
    DebitAmount,
    CreditAmount,
    Amount,
    ReferenceNumber,
    CID,
    DueDate,
    CrossReference,
    SourceDocumentID,
};

namespace safttags {

constexpr std::pair<std::string_view, Tag> names[] = {
    {"AuditFile", Tag::AuditFile},
    {"Header", Tag::Header},
    {"MasterFiles", Tag::MasterFiles},
    {"GeneralLedgerEntries", Tag::GeneralLedgerEntries},
    {"AuditFileVersion", Tag::AuditFileVersion},
    {"AuditFileCountry", Tag::AuditFileCountry},
    {"DefaultCurrencyCode", Tag::DefaultCurrencyCode},
    {"Company", Tag::Company},
    {"SelectionCriteria", Tag::SelectionCriteria},
    {"SelectionStartDate", Tag::SelectionStartDate},
    {"SelectionEndDate", Tag::SelectionEndDate},
    {"PeriodStart", Tag::PeriodStart},
    {"PeriodStartYear", Tag::PeriodStartYear},
    {"PeriodEnd", Tag::PeriodEnd},
    {"PeriodEndYear", Tag::PeriodEndYear},
    {"GeneralLedgerAccounts", Tag::GeneralLedgerAccounts},
    {"Account", Tag::Account},
    {"AccountID", Tag::AccountID},
    {"Customers", Tag::Customers},
    {"Customer", Tag::Customer},
    {"Suppliers", Tag::Suppliers},
    {"Supplier", Tag::Supplier},
    {"OpeningDebitBalance", Tag::OpeningDebitBalance},
    {"OpeningCreditBalance", Tag::OpeningCreditBalance},
    {"ClosingDebitBalance", Tag::ClosingDebitBalance},
    {"ClosingCreditBalance", Tag::ClosingCreditBalance},
    {"RegistrationNumber", Tag::RegistrationNumber},
    {"Name", Tag::Name},
    {"Address", Tag::Address},
    {"StreetName", Tag::StreetName},
    {"Number", Tag::Number},
    {"AdditionalAddressDetail", Tag::AdditionalAddressDetail},
    {"City", Tag::City},
    {"PostalCode", Tag::PostalCode},
    {"Country", Tag::Country},
    {"AddressType", Tag::AddressType},
    {"Contact", Tag::Contact},
    {"Telephone", Tag::Telephone},
    {"MobilePhone", Tag::MobilePhone},
    {"Email", Tag::Email},
    {"TaxRegistration", Tag::TaxRegistration},
    {"TaxRegistrationNumber", Tag::TaxRegistrationNumber},
    {"CustomerID", Tag::CustomerID},
    {"BalanceAccount", Tag::BalanceAccount},
    {"PartyInfo", Tag::PartyInfo},
    {"PaymentTerms", Tag::PaymentTerms},
    {"Days", Tag::Days},
    {"Months", Tag::Months},
    {"FreeBillingMonth", Tag::FreeBillingMonth},
    {"Type", Tag::Type},
    {"NumberOfEntries", Tag::NumberOfEntries},
    {"TotalDebit", Tag::TotalDebit},
    {"TotalCredit", Tag::TotalCredit},
    {"Journal", Tag::Journal},
    {"JournalID", Tag::JournalID},
    {"Transaction", Tag::Transaction},
    {"TransactionID", Tag::TransactionID},
    {"TransactionDate", Tag::TransactionDate},
    {"VoucherType", Tag::VoucherType},
    {"VoucherDescription", Tag::VoucherDescription},
    {"TransactionType", Tag::TransactionType},
    {"Description", Tag::Description},
    {"CustomerInfo", Tag::CustomerInfo},
    {"Line", Tag::Line},
    {"RecordID", Tag::RecordID},
    {"ValueDate", Tag::ValueDate},
    {"DebitAmount", Tag::DebitAmount},
    {"CreditAmount", Tag::CreditAmount},
    {"Amount", Tag::Amount},
    {"ReferenceNumber", Tag::ReferenceNumber},
    {"CID", Tag::CID},
    {"DueDate", Tag::DueDate},
    {"CrossReference", Tag::CrossReference},
    {"SourceDocumentID", Tag::SourceDocumentID},
};

constexpr std::size_t tableSize = 512;

/// Length and three letters tell nearly all names apart; the table settles the rest.
constexpr std::size_t hash(std::string_view name)
{
    const auto sign = [&](std::size_t at) {
        return static_cast<std::size_t>(static_cast<unsigned char>(name[at]));
    };
    return (name.size() * 37 + sign(0) * 11 + sign(name.size() / 2) * 101 +
            sign(name.size() - 1) * 173) %
           tableSize;
}

struct Entry
{
    std::string_view name;
    Tag tag = Tag::Other;
};

/// Built by the compiler; a name takes its slot or the next free one.
constexpr std::array<Entry, tableSize> table = [] {
    std::array<Entry, tableSize> out{};
    for (const auto &[name, tag] : names) {
        std::size_t at = hash(name);
        while (!out[at].name.empty())
            at = (at + 1) % tableSize;
        out[at] = {name, tag};
    }
    return out;
}();

} // namespace safttags

/// The tag of a local name: no allocation, one probe for nearly every element of a file.
constexpr Tag tagOf(std::string_view name)
{
    if (name.empty())
        return Tag::Other;
    std::size_t at = safttags::hash(name);
    while (!safttags::table[at].name.empty()) {
        if (safttags::table[at].name == name)
            return safttags::table[at].tag;
        at = (at + 1) % safttags::tableSize;
    }
    return Tag::Other;
}

} // namespace import
