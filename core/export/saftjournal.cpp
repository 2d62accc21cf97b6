// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/dateformat.h"
#include "core/export/voucherfiles.h"
#include "core/money/format.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <algorithm>
#include <map>

namespace exporting {

namespace {

/// The sentences of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Vouchers)
};

const QString nameSpace = QStringLiteral("urn:StandardAuditFile-Taxation-Financial:NO");

/// Writes the parts of the file in the order of the schema.
class SaftWriter
{
public:
    SaftWriter(QByteArray &out, const std::vector<Voucher> &vouchers, const VoucherAccounts &accounts)
        : m_xml(&out), m_vouchers(vouchers), m_accounts(accounts)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    void write(const Creditor &creditor, QDate made, const QString &version)
    {
        m_xml.writeStartDocument();
        m_xml.writeDefaultNamespace(nameSpace);
        m_xml.writeStartElement(nameSpace, QStringLiteral("AuditFile"));
        header(creditor, made, version);
        open("MasterFiles");
        ledgerAccounts();
        customers();
        close();
        entries(made);
        close();
        m_xml.writeEndDocument();
    }

private:
    void open(const char *name) { m_xml.writeStartElement(nameSpace, QString::fromLatin1(name)); }
    void close() { m_xml.writeEndElement(); }
    void put(const char *name, const QString &text) { m_xml.writeTextElement(nameSpace, QString::fromLatin1(name), text); }

    void header(const Creditor &creditor, QDate made, const QString &version)
    {
        open("Header");
        put("AuditFileVersion", QStringLiteral("1.30"));
        put("AuditFileCountry", QStringLiteral("NO"));
        put("AuditFileDateCreated", fmt::isoDate(made));
        put("SoftwareCompanyName", QStringLiteral("Kravbok"));
        put("SoftwareID", QStringLiteral("Kravbok"));
        put("SoftwareVersion", version);
        open("Company");
        put("RegistrationNumber", creditor.orgnr);
        put("Name", creditor.name);
        open("Address");
        put("StreetName", creditor.address.lines.join(QStringLiteral(", ")));
        put("City", creditor.address.town);
        put("PostalCode", creditor.address.postcode);
        put("Country", QStringLiteral("NO"));
        close();
        open("Contact");
        open("ContactPerson");
        put("FirstName", QStringLiteral("NotUsed"));
        put("LastName", creditor.contact.isEmpty() ? creditor.name : creditor.contact);
        close();
        close();
        close();
        put("DefaultCurrencyCode", QStringLiteral("NOK"));
        const auto [first, last] = std::minmax_element(m_vouchers.begin(), m_vouchers.end(),
                                                       [](const Voucher &a, const Voucher &b) { return a.date < b.date; });
        open("SelectionCriteria");
        put("SelectionStartDate", fmt::isoDate(first->date));
        put("SelectionEndDate", fmt::isoDate(last->date));
        close();
        put("TaxAccountingBasis", QStringLiteral("A"));
        close();
    }

    void ledgerAccount(const QString &account, const char *name, const char *category)
    {
        open("Account");
        put("AccountID", account);
        put("AccountDescription", QString::fromUtf8(name));
        put("GroupingCategory", QString::fromLatin1(category));
        put("GroupingCode", account);
        put("AccountType", QStringLiteral("GL"));
        put("OpeningDebitBalance", QStringLiteral("0.00"));
        put("ClosingDebitBalance", QStringLiteral("0.00"));
        close();
    }

    /// What an account of the standard chart is in the tax return, by its class.
    static const char *category(const QString &account)
    {
        if (account.startsWith(u'8'))
            return "finansinntekt";
        return account.startsWith(u'3') ? "annenDriftsinntekt" : "annenDriftskostnad";
    }

    void ledgerAccounts()
    {
        open("GeneralLedgerAccounts");
        ledgerAccount(m_accounts.receivable, "Kundefordringer", "balanseverdiForOmloepsmiddel");
        QStringList named{m_accounts.receivable};
        // The schema wants each account once; the user may well have chosen one for several things.
        const auto add = [&](const QString &account, const char *name) {
            if (!named.contains(account))
                ledgerAccount(account, name, category(account));
            named.append(account);
        };
        add(m_accounts.interest, "Forsinkelsesrenter");
        add(m_accounts.costs, "Gebyrer og inndrivingskostnader");
        add(m_accounts.outlays, "Rettsgebyr og forkynning");
        add(m_accounts.compensation, "Standardkompensasjon");
        close();
    }

    void customers()
    {
        std::map<QString, QString> names;
        for (const Voucher &voucher : m_vouchers)
            names.emplace(voucher.debtorNumber, voucher.debtorName);
        open("Customers");
        for (const auto &[number, name] : names) {
            open("Customer");
            put("Name", name);
            put("CustomerID", number);
            close();
        }
        close();
    }

    void entries(QDate made)
    {
        Money sum;
        for (const Voucher &voucher : m_vouchers) {
            for (const Posting &posting : postings(voucher, m_accounts))
                sum += posting.amount.isPositive() ? posting.amount : Money();
        }
        open("GeneralLedgerEntries");
        put("NumberOfEntries", QString::number(m_vouchers.size()));
        put("TotalDebit", fmt::plain(sum));
        put("TotalCredit", fmt::plain(sum));
        open("Journal");
        put("JournalID", QStringLiteral("KB"));
        put("Description", QStringLiteral("Renter og gebyrer fra Kravbok"));
        put("Type", QStringLiteral("GL"));
        for (const Voucher &voucher : m_vouchers)
            entry(voucher, made);
        close();
        close();
    }

    void entry(const Voucher &voucher, QDate made)
    {
        const std::vector<Posting> all = postings(voucher, m_accounts);
        open("Transaction");
        put("TransactionID", voucherNumber(voucher));
        put("Period", QString::number(voucher.date.month()));
        put("PeriodYear", QString::number(voucher.date.year()));
        put("TransactionDate", fmt::isoDate(voucher.date));
        put("Description", all.front().text);
        put("SystemEntryDate", fmt::isoDate(made));
        put("GLPostingDate", fmt::isoDate(voucher.date));
        int record = 0;
        for (const Posting &posting : all) {
            open("Line");
            put("RecordID", QString::number(++record));
            put("AccountID", posting.account);
            if (!posting.customer.isEmpty())
                put("CustomerID", posting.customer);
            put("Description", posting.text);
            const bool debit = posting.amount.isPositive();
            open(debit ? "DebitAmount" : "CreditAmount");
            put("Amount", fmt::plain(debit ? posting.amount : -posting.amount));
            close();
            if (!posting.customer.isEmpty() && !voucher.kid.isEmpty())
                put("CID", voucher.kid);
            close();
        }
        close();
    }

    QXmlStreamWriter m_xml;
    const std::vector<Voucher> &m_vouchers;
    const VoucherAccounts &m_accounts;
};

} // namespace

Result<QByteArray> saftJournal(const std::vector<Voucher> &vouchers, const VoucherAccounts &accounts, const Creditor &creditor,
                               QDate made, const QString &version)
{
    if (vouchers.empty())
        return Error{ErrorKind::Refused, Words::tr("There are no vouchers to write.")};
    QByteArray out;
    SaftWriter(out, vouchers, accounts).write(creditor, made, version);
    return out;
}

} // namespace exporting
