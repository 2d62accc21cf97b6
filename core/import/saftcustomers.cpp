// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/saftcustomers.h"

#include "core/base/text.h"
#include "core/import/encoding.h"
#include "core/import/saftvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace import {

SaftCustomerBuilder::SaftCustomerBuilder(SaftData &data, std::function<qint64()> line)
    : m_data(data)
    , m_line(std::move(line))
{
}

void SaftCustomerBuilder::begin()
{
    m_customer = {};
    m_customerId.clear();
    m_addresses.clear();
}

void SaftCustomerBuilder::value(Tag parent, Tag tag, std::string_view text)
{
    const auto keepFirst = [&](QString &field) {
        if (field.isEmpty())
            field = m_data.textOf(text);
    };
    switch (tag) {
    case Tag::CustomerID:
        m_customerId.assign(text);
        break;
    case Tag::RegistrationNumber:
        keepFirst(m_customer.registration);
        break;
    case Tag::TaxRegistrationNumber:
        keepFirst(m_customer.taxNumber);
        break;
    case Tag::Name:
        keepFirst(m_customer.name);
        break;
    case Tag::AccountID:
        m_customer.accounts.push_back(m_data.pool.intern(ledgerAccount(text)));
        break;
    case Tag::Address:
        endAddress();
        break;
    case Tag::StreetName:
        m_addresses.back().address.lines = QStringList{m_data.textOf(text)};
        break;
    case Tag::Number:
        m_addresses.back().number = m_data.textOf(text);
        break;
    case Tag::AdditionalAddressDetail:
        m_addresses.back().detail = m_data.textOf(text);
        break;
    case Tag::City:
        m_addresses.back().address.town = m_data.textOf(text);
        break;
    case Tag::PostalCode:
        m_addresses.back().address.postcode = m_data.textOf(text);
        break;
    case Tag::Country:
        m_addresses.back().address.country = m_data.textOf(text).toUpper();
        break;
    case Tag::AddressType:
        m_addresses.back().type = m_data.textOf(text);
        break;
    case Tag::Email:
        keepFirst(m_customer.email);
        break;
    case Tag::Telephone:
    case Tag::MobilePhone:
        keepFirst(m_customer.phone);
        break;
    case Tag::Type:
        if (parent == Tag::PartyInfo) {
            const QString type = m_data.textOf(text).toLower();
            m_customer.kind = type == u"private"      ? DebtorKind::Person
                              : type == u"company"    ? DebtorKind::Company
                              : type == u"government" ? DebtorKind::Public
                                                      : DebtorKind::Unknown;
        }
        break;
    case Tag::Days:
        m_customer.terms.days = saftvalues::smallNumber(text);
        break;
    case Tag::Months:
        m_customer.terms.months = saftvalues::smallNumber(text);
        break;
    case Tag::FreeBillingMonth:
        m_customer.terms.freeBillingMonth = text == "true" || text == "1";
        break;
    default:
        if (isBalance(tag)) {
            m_customer.hasBalance = m_customer.hasBalance || !text.empty();
            if (!addBalance(tag, text, m_customer.opening, m_customer.closing))
                badAmount(m_data.textOf(text));
        }
        break;
    }
}

void SaftCustomerBuilder::endAddress()
{
    PostalCandidate &candidate = m_addresses.back();
    QStringList &lines = candidate.address.lines;
    lines.removeAll(QString());
    // The house number stands in the street name or beside it.
    if (!candidate.number.isEmpty()) {
        if (lines.isEmpty())
            lines.append(candidate.number);
        else if (!lines.front().endsWith(candidate.number))
            lines.front() += u' ' + candidate.number;
    }
    if (!candidate.detail.isEmpty()) {
        if (candidate.detail.startsWith(u"c/o", Qt::CaseInsensitive))
            lines.prepend(candidate.detail);
        else
            lines.append(candidate.detail);
    }
    if (candidate.address.country == u"NO")
        candidate.address.country.clear();
}

void SaftCustomerBuilder::end()
{
    // Letters go to the billing address, else postal, else street, else the first that says
    // anything.
    for (const QStringView type : {QStringView(u"BillingAddress"), QStringView(u"PostalAddress"),
                                   QStringView(u"StreetAddress"), QStringView()}) {
        const auto found =
            std::find_if(m_addresses.begin(), m_addresses.end(), [&](const PostalCandidate &a) {
                return (type.isEmpty() || a.type == type) && !a.address.isEmpty();
            });
        if (found != m_addresses.end()) {
            m_customer.address = std::move(found->address);
            break;
        }
    }
    if (m_customerId.empty()) {
        //: %1 is the line in the file, %2 a customer's name
        m_data.issues.warning(
            "customer.number_missing",
            QCoreApplication::translate("import", "line %1").arg(m_line()),
            QCoreApplication::translate(
                "import",
                "The customer \"%1\" has no customer number, so no line can belong to it.")
                .arg(m_customer.name.left(60)));
        return;
    }
    m_customer.id = m_data.pool.intern(m_customerId);
    for (const auto account : m_customer.accounts)
        m_data.receivables.insert(account);
    const auto known = m_data.customerIndex.find(m_customer.id);
    if (known == m_data.customerIndex.end()) {
        m_data.customerIndex.insert(m_customer.id, static_cast<qsizetype>(m_data.customers.size()));
        m_data.customers.push_back(std::move(m_customer));
        return;
    }
    // One customer on two receivable accounts had to be written twice before 1.30.
    SaftCustomer &first = m_data.customers[static_cast<size_t>(*known)];
    const bool sameAccounts = first.accounts == m_customer.accounts;
    if (!sameAccounts || !first.inMasterFile) {
        saftvalues::add(first.opening, m_customer.opening);
        saftvalues::add(first.closing, m_customer.closing);
        first.hasBalance = first.hasBalance || m_customer.hasBalance;
        first.accounts.insert(first.accounts.end(), m_customer.accounts.begin(),
                              m_customer.accounts.end());
    }
    m_data.issues.warning(
        "customer.twice",
        QCoreApplication::translate("import", "customer %1").arg(m_data.textOf(m_customerId)),
        sameAccounts
            ? QCoreApplication::translate("import", "The customer stands twice in the file with "
                                                    "the same account; the second is left out.")
            : QCoreApplication::translate("import", "The customer stands twice in the file with "
                                                    "different accounts; the balances are added."));
}

void SaftCustomerBuilder::badAmount(const QString &seen)
{
    m_data.issues.error(
        "amount.unreadable", QCoreApplication::translate("import", "line %1").arg(m_line()),
        QCoreApplication::translate(
            "import",
            "\"%1\" is not an amount: a balance must be a number with at most two decimals.")
            .arg(seen.left(40)),
        QCoreApplication::translate("import",
                                    "Correct it in the accounting system and export again."));
}

QString SaftData::textOf(std::string_view utf8)
{
    const QString text =
        text::simplifiedSpaces(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
    encodedTwice = encodedTwice || looksEncodedTwice(text);
    return text;
}

QDate SaftTerms::due(QDate issued) const
{
    if (!issued.isValid())
        return {};
    QDate day =
        freeBillingMonth ? QDate(issued.year(), issued.month(), issued.daysInMonth()) : issued;
    if (months && *months > 0) {
        day = day.addMonths(*months);
        // From the last day of a month one counts to the last day of the later month.
        if (freeBillingMonth)
            day = QDate(day.year(), day.month(), day.daysInMonth());
    }
    return day.addDays(days.value_or(0));
}

bool addBalance(Tag tag, std::string_view text, qint64 &opening, qint64 &closing)
{
    const auto ore = saftvalues::ore(text);
    if (!ore)
        return text.empty();
    switch (tag) {
    case Tag::OpeningDebitBalance:
        saftvalues::add(opening, *ore);
        break;
    case Tag::OpeningCreditBalance:
        saftvalues::add(opening, -*ore);
        break;
    case Tag::ClosingDebitBalance:
        saftvalues::add(closing, *ore);
        break;
    case Tag::ClosingCreditBalance:
        saftvalues::add(closing, -*ore);
        break;
    default:
        break;
    }
    return true;
}

bool isBalance(Tag tag)
{
    return tag == Tag::OpeningDebitBalance || tag == Tag::OpeningCreditBalance ||
           tag == Tag::ClosingDebitBalance || tag == Tag::ClosingCreditBalance;
}

std::string_view ledgerAccount(std::string_view account)
{
    return account.substr(0, account.find(':'));
}

} // namespace import
