// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/filefacts.h"

#include "core/import/plainxml.h"
#include "core/import/saftvalues.h"
#include "core/money/format.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace import {

namespace {

QString kroner(qint64 ore)
{
    return fmt::plain(Money::fromOre(ore));
}

qint64 oreAt(const PlainNode &node, QStringView path)
{
    return saftvalues::ore(node.textOf(path).toStdString()).value_or(0);
}

/// A line of the customer ledger as it stands.
struct LedgerLine
{
    const PlainNode *line;
    QString customer;
    QString day; ///< TransactionDate of its voucher.
    qint64 debit = 0;
    qint64 credit = 0;
};

/// What the lines of one customer come to.
struct CustomerSums
{
    qint64 debit = 0;
    qint64 credit = 0;
    int debits = 0;
    int credits = 0;
};

QJsonArray sorted(const QSet<QString> &names)
{
    QStringList out(names.begin(), names.end());
    out.sort();
    return QJsonArray::fromStringList(out);
}

QJsonObject childTexts(const PlainNode *parent)
{
    QJsonObject out;
    if (parent) {
        for (const PlainNode &one : parent->children)
            out.insert(one.name, one.text);
    }
    return out;
}

QJsonObject customerFacts(const PlainNode &customer, const CustomerSums &sums, qint64 &closings)
{
    std::vector<const PlainNode *> balances = customer.all(u"BalanceAccount");
    if (balances.empty())
        balances.push_back(&customer); // Before 1.30 the balance stood on the customer.
    qint64 opening = 0;
    qint64 closing = 0;
    QJsonArray accounts;
    for (const PlainNode *one : balances) {
        saftvalues::add(opening, oreAt(*one, u"OpeningDebitBalance") - oreAt(*one, u"OpeningCreditBalance"));
        saftvalues::add(closing, oreAt(*one, u"ClosingDebitBalance") - oreAt(*one, u"ClosingCreditBalance"));
        accounts.append(textFact(one->textOf(u"AccountID")));
    }
    saftvalues::add(closings, closing);
    qint64 rolled = opening;
    saftvalues::add(rolled, sums.debit);
    saftvalues::add(rolled, -sums.credit);
    return {{QStringLiteral("customer"), textFact(customer.textOf(u"CustomerID"))},
            {QStringLiteral("name"), textFact(customer.textOf(u"Name"))},
            {QStringLiteral("orgnr"), companyFact(customer.textOf(u"RegistrationNumber"))},
            {QStringLiteral("accounts"), accounts},
            {QStringLiteral("opening"), kroner(opening)},
            {QStringLiteral("closing"), kroner(closing)},
            {QStringLiteral("debit"), kroner(sums.debit)},
            {QStringLiteral("credit"), kroner(sums.credit)},
            {QStringLiteral("debit_lines"), sums.debits},
            {QStringLiteral("credit_lines"), sums.credits},
            {QStringLiteral("rolls_forward"), rolled == closing},
            {QStringLiteral("payment_terms_days"), textFact(customer.textOf(u"PartyInfo/PaymentTerms/Days"))},
            {QStringLiteral("email"), textFact(customer.textOf(u"Contact/Email"))}};
}

/// Groups of customer lines with one reference number that do not sum to nothing.
QJsonArray openReferences(const std::vector<LedgerLine> &lines)
{
    struct Group
    {
        const LedgerLine *first;
        QString reference;
        qint64 open = 0;
        QString due;
        QString kid;
    };
    std::vector<Group> groups;
    QHash<std::pair<QString, QString>, size_t> known;
    for (const LedgerLine &one : lines) {
        const QString reference = one.line->textOf(u"ReferenceNumber");
        if (reference.isEmpty())
            continue;
        const auto key = std::pair(one.customer, reference);
        if (!known.contains(key)) {
            known.insert(key, groups.size());
            groups.push_back({&one, reference, 0, {}, {}});
        }
        Group &group = groups[known.value(key)];
        saftvalues::add(group.open, one.debit - one.credit);
        if (group.due.isEmpty())
            group.due = one.line->textOf(u"DueDate");
        if (group.kid.isEmpty())
            group.kid = one.line->textOf(u"CID");
    }
    QJsonArray out;
    for (const Group &group : groups) {
        if (group.open != 0)
            out.append(QJsonObject{{QStringLiteral("customer"), group.first->customer}, {QStringLiteral("reference"), group.reference}, {QStringLiteral("open"), kroner(group.open)},
                                   {QStringLiteral("due"), textFact(group.due)}, {QStringLiteral("date"), textFact(group.first->day)}, {QStringLiteral("kid"), textFact(group.kid)}});
    }
    return out;
}

} // namespace

QJsonObject saftFacts(const PlainNode &root)
{
    qint64 debit = 0;
    qint64 credit = 0;
    qint64 lineCount = 0;
    std::vector<LedgerLine> lines;
    const std::vector<const PlainNode *> transactions = root.all(u"GeneralLedgerEntries/Journal/Transaction");
    for (const PlainNode *transaction : transactions) {
        const QString day = transaction->textOf(u"TransactionDate");
        for (const PlainNode *line : transaction->all(u"Line")) {
            LedgerLine one{line, line->textOf(u"CustomerID"), day, oreAt(*line, u"DebitAmount/Amount"), oreAt(*line, u"CreditAmount/Amount")};
            ++lineCount;
            saftvalues::add(debit, one.debit);
            saftvalues::add(credit, one.credit);
            if (!one.customer.isEmpty())
                lines.push_back(std::move(one));
        }
    }
    QHash<QString, CustomerSums> sums;
    QSet<QString> accounts;
    QSet<QString> missing;
    QJsonObject with;
    for (const char *name : {"ReferenceNumber", "CID", "DueDate", "CrossReference", "SourceDocumentID"}) {
        const QString element = QString::fromLatin1(name);
        with.insert(element, static_cast<qint64>(std::count_if(lines.begin(), lines.end(), [&element](const LedgerLine &one) { return !one.line->textOf(element).isEmpty(); })));
    }
    for (const LedgerLine &one : lines) {
        CustomerSums &sum = sums[one.customer];
        saftvalues::add(sum.debit, one.debit);
        saftvalues::add(sum.credit, one.credit);
        sum.debits += one.line->first(u"DebitAmount") ? 1 : 0;
        sum.credits += one.line->first(u"CreditAmount") ? 1 : 0;
        accounts.insert(one.line->textOf(u"AccountID"));
        missing.insert(one.customer);
    }
    qint64 closings = 0;
    QJsonArray details;
    for (const PlainNode *customer : root.all(u"MasterFiles/Customers/Customer")) {
        const QString number = customer->textOf(u"CustomerID");
        missing.remove(number);
        details.append(customerFacts(*customer, sums.value(number), closings));
    }
    const PlainNode *entries = root.first(u"GeneralLedgerEntries");
    QJsonObject declared;
    for (const char *name : {"NumberOfEntries", "TotalDebit", "TotalCredit"}) {
        if (entries)
            declared.insert(QString::fromLatin1(name), textFact(entries->textOf(QString::fromLatin1(name))));
    }
    QJsonObject sources;
    if (const PlainNode *documents = root.first(u"SourceDocuments")) {
        for (const PlainNode &kind : documents->children)
            sources.insert(kind.name, static_cast<qint64>(kind.children.size()));
    }
    const auto count = [&root](QStringView path) { return static_cast<qint64>(root.all(path).size()); };
    const QString declares = root.prefix.isEmpty() ? QStringLiteral("xmlns") : QStringLiteral("xmlns:") + root.prefix;
    const bool inNamespace = root.attribute(declares).value_or(QString()).startsWith(u"urn:StandardAuditFile");
    return {{QStringLiteral("version"), textFact(root.textOf(u"Header/AuditFileVersion"))},
            {QStringLiteral("company_orgnr"), textFact(root.textOf(u"Header/Company/RegistrationNumber"))},
            {QStringLiteral("company_name"), textFact(root.textOf(u"Header/Company/Name"))},
            {QStringLiteral("currency"), textFact(root.textOf(u"Header/DefaultCurrencyCode"))},
            {QStringLiteral("root_in_namespace"), inNamespace},
            {QStringLiteral("selection"), childTexts(root.first(u"Header/SelectionCriteria"))},
            {QStringLiteral("customers"), details.size()},
            {QStringLiteral("suppliers"), count(u"MasterFiles/Suppliers/Supplier")},
            {QStringLiteral("gl_accounts"), count(u"MasterFiles/GeneralLedgerAccounts/Account")},
            {QStringLiteral("transactions"), static_cast<qint64>(transactions.size())},
            {QStringLiteral("lines"), lineCount},
            {QStringLiteral("declared"), declared},
            {QStringLiteral("counted_debit"), kroner(debit)},
            {QStringLiteral("counted_credit"), kroner(credit)},
            {QStringLiteral("customer_lines"), static_cast<qint64>(lines.size())},
            {QStringLiteral("customer_lines_with"), with},
            {QStringLiteral("customer_line_accounts"), sorted(accounts)},
            {QStringLiteral("line_customers_missing_in_masterfile"), sorted(missing)},
            {QStringLiteral("customer_detail"), details},
            {QStringLiteral("receivable_total"), kroner(closings)},
            {QStringLiteral("open_by_reference"), openReferences(lines)},
            {QStringLiteral("source_documents"), sources}};
}

} // namespace import
