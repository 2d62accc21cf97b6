// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

/// Writes small SAF-T files for tests, in every shape official ones take. Names are made up.
class SaftMaker
{
public:
    struct Line
    {
        QString account = QStringLiteral("1500");
        QString customer = {};
        QString amount = QStringLiteral("0.00"); ///< Debit positive.
        QString reference = {};
        QString kid = {};
        QString due = {};
        QString cross = {};
        QString text = {};
        QString record = {};
        QString valueDate = {};
    };
    struct Voucher
    {
        QString id;
        QString date = QStringLiteral("2025-03-01");
        QString text = QStringLiteral("Bilag");
        QString type = {};
        QString customer = {};     ///< On the transaction itself, before the lines.
        QString customerLast = {}; ///< On the transaction itself, behind the lines.
        std::vector<Line> lines;
    };

    QString prefix; ///< "n1:" or empty.
    bool namespaced = true;
    bool balanceAccounts = true; ///< The shape of 1.30.
    bool entriesFirst = false;
    bool amountsBare = false; ///< <DebitAmount>100</DebitAmount>.
    QString version = QStringLiteral("1.30");
    QString country = QStringLiteral("NO");
    QString currency = QStringLiteral("NOK");
    QString company = QStringLiteral("987654325");
    QString start = QStringLiteral("2025-01-01");
    QString end = QStringLiteral("2025-12-31");
    QString declared; ///< Elements at the head of the entries.
    QString ledger;   ///< <Account> elements.
    QStringList customers;
    QString suppliers;
    std::vector<Voucher> vouchers;
    bool customersPart = true; ///< Write a <Customers> element at all.

    /// `inside` holds further elements, at their place before CustomerID.
    void addCustomer(const QString &id, const QString &opening, const QString &closing,
                     const QString &inside = {}, const QString &after = {},
                     const QString &account = QStringLiteral("1500"))
    {
        const auto balance = [](const QString &name, QString amount) {
            const bool credit = amount.startsWith(u'-');
            if (credit)
                amount.remove(0, 1);
            return QStringLiteral("<%1%2Balance>%3</%1%2Balance>")
                .arg(name, credit ? QStringLiteral("Credit") : QStringLiteral("Debit"), amount);
        };
        QString balances =
            (account.isEmpty() ? QString()
                               : QStringLiteral("<AccountID>%1</AccountID>").arg(account)) +
            balance(QStringLiteral("Opening"), opening) +
            balance(QStringLiteral("Closing"), closing);
        if (balanceAccounts)
            balances =
                QStringLiteral("<BalanceAccount>") + balances + QStringLiteral("</BalanceAccount>");
        const QString name = inside.contains(u"<Name>")
                                 ? QString()
                                 : QStringLiteral("<Name>Kunde %1 AS</Name>").arg(id);
        customers.append(QStringLiteral("<Customer>") + name + inside +
                         QStringLiteral("<CustomerID>%1</CustomerID>").arg(id) + balances + after +
                         QStringLiteral("</Customer>"));
    }

    /// A voucher with one customer line and one on the other side.
    void addVoucher(const QString &id, const QString &date, Line line,
                    const QString &counter = QStringLiteral("3000"))
    {
        Line other;
        other.account = counter;
        other.amount = line.amount.startsWith(u'-') ? line.amount.mid(1) : u'-' + line.amount;
        Voucher voucher;
        voucher.id = id;
        voucher.date = date;
        voucher.text = line.text;
        voucher.lines = {line, other};
        vouchers.push_back(voucher);
    }

    QByteArray xml() const
    {
        const QString master =
            QStringLiteral("<MasterFiles><GeneralLedgerAccounts>") + ledger +
            QStringLiteral("</GeneralLedgerAccounts>") +
            (customersPart ? QStringLiteral("<Customers>") + customers.join(u'\n') +
                                 QStringLiteral("</Customers>")
                           : QString()) +
            QStringLiteral("<Suppliers>") + suppliers +
            QStringLiteral("</Suppliers></MasterFiles>\n");
        const QString header =
            QStringLiteral("<Header><AuditFileVersion>%1</AuditFileVersion><AuditFileCountry>%2</"
                           "AuditFileCountry>"
                           "<Company><RegistrationNumber>%3</RegistrationNumber><Name>Prøvefirma "
                           "AS</Name></Company>"
                           "<DefaultCurrencyCode>%4</"
                           "DefaultCurrencyCode><SelectionCriteria><SelectionStartDate>%5"
                           "</SelectionStartDate><SelectionEndDate>%6</SelectionEndDate></"
                           "SelectionCriteria></Header>\n")
                .arg(version, country, company, currency, start, end);
        QString body = header + (entriesFirst ? entries() + master : master + entries());
        QString out = QStringLiteral("<AuditFile>") + body + QStringLiteral("</AuditFile>");
        if (!prefix.isEmpty()) {
            out.replace(QStringLiteral("</"), QStringLiteral("\x01"));
            out.replace(QStringLiteral("<"), u'<' + prefix);
            out.replace(QStringLiteral("\x01"), QStringLiteral("</") + prefix);
        }
        if (namespaced) {
            const QString name = u'<' + prefix + QStringLiteral("AuditFile");
            const QString attribute = prefix.isEmpty()
                                          ? QStringLiteral(" xmlns")
                                          : QStringLiteral(" xmlns:") + prefix.chopped(1);
            out.replace(0, name.size(),
                        name + attribute +
                            QStringLiteral("=\"urn:StandardAuditFile-Taxation-Financial:NO\""));
        }
        return (QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") + out + u'\n')
            .toUtf8();
    }

private:
    static QString element(const char *name, const QString &value)
    {
        return value.isEmpty() ? QString()
                               : QStringLiteral("<%1>%2</%1>")
                                     .arg(QLatin1StringView(name), value.toHtmlEscaped());
    }

    QString entries() const
    {
        QString out = QStringLiteral("<GeneralLedgerEntries>") + declared +
                      QStringLiteral("<Journal><JournalID>J</JournalID>\n");
        for (const Voucher &voucher : vouchers) {
            out += QStringLiteral("<Transaction>") + element("TransactionID", voucher.id) +
                   element("TransactionDate", voucher.date) + element("VoucherType", voucher.type) +
                   element("Description", voucher.text) + element("CustomerID", voucher.customer);
            int record = 0;
            for (const Line &line : voucher.lines) {
                ++record;
                const bool credit = line.amount.startsWith(u'-');
                const QString name =
                    credit ? QStringLiteral("CreditAmount") : QStringLiteral("DebitAmount");
                const QString amount = credit ? line.amount.mid(1) : line.amount;
                out +=
                    QStringLiteral("<Line>") +
                    element("RecordID",
                            line.record.isEmpty() ? QString::number(record) : line.record) +
                    element("AccountID", line.account) + element("ValueDate", line.valueDate) +
                    element("CustomerID", line.customer) + element("Description", line.text) +
                    QStringLiteral("<%1>%2</%1>")
                        .arg(name, amountsBare
                                       ? amount
                                       : QStringLiteral("<Amount>%1</Amount>").arg(amount)) +
                    QStringLiteral(
                        "<TaxInformation><Country>NO</Country><CreditTaxAmount><Amount>999999.99</"
                        "Amount></CreditTaxAmount></TaxInformation>") +
                    element("ReferenceNumber", line.reference) + element("CID", line.kid) +
                    element("DueDate", line.due) + element("CrossReference", line.cross) +
                    QStringLiteral("</Line>\n");
            }
            out += element("CustomerID", voucher.customerLast) + QStringLiteral("</Transaction>\n");
        }
        return out + QStringLiteral("</Journal></GeneralLedgerEntries>\n");
    }
};
