// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/filefacts.h"

#include "core/import/plainxml.h"

#include <QJsonArray>

namespace import {

namespace {

QJsonValue fact(const PlainNode &node, QStringView path)
{
    return textFact(node.textOf(path));
}

QJsonValue attributeFact(const PlainNode *node, QStringView name)
{
    return textFact(node ? node->attribute(name).value_or(QString()) : QString());
}

QJsonObject partyFacts(const PlainNode &document, QStringView which)
{
    const PlainNode *party = document.first(which);
    if (!party)
        return {};
    QString vat;
    bool inRegister = false;
    for (const PlainNode *tax : party->all(u"PartyTaxScheme")) {
        const QString company = tax->textOf(u"CompanyID");
        inRegister = inRegister || company == u"Foretaksregisteret";
        if (vat.isEmpty() && tax->textOf(u"TaxScheme/ID") == u"VAT")
            vat = company;
    }
    const QString legal = party->textOf(u"PartyLegalEntity/RegistrationName");
    return {{QStringLiteral("name"), textFact(legal.isEmpty() ? party->textOf(u"PartyName/Name") : legal)},
            {QStringLiteral("endpoint"), fact(*party, u"EndpointID")},
            {QStringLiteral("endpoint_scheme"), attributeFact(party->first(u"EndpointID"), u"schemeID")},
            {QStringLiteral("company_id"), companyFact(party->textOf(u"PartyLegalEntity/CompanyID"))},
            {QStringLiteral("company_scheme"), attributeFact(party->first(u"PartyLegalEntity/CompanyID"), u"schemeID")},
            {QStringLiteral("vat"), textFact(vat)},
            {QStringLiteral("foretaksregisteret"), inRegister},
            {QStringLiteral("city"), fact(*party, u"PostalAddress/CityName")},
            {QStringLiteral("zone"), fact(*party, u"PostalAddress/PostalZone")},
            {QStringLiteral("country"), fact(*party, u"PostalAddress/Country/IdentificationCode")},
            {QStringLiteral("email"), fact(*party, u"Contact/ElectronicMail")}};
}

/// A test set of the Peppol rules: what each test expects, of whom.
QJsonObject testSetFacts(const PlainNode &root)
{
    QJsonArray tests;
    for (const PlainNode *test : root.all(u"test")) {
        QJsonArray expected;
        int documents = 0;
        for (const PlainNode &part : test->children) {
            if (part.name != u"assert")
                ++documents;
            for (const PlainNode &word : part.name == u"assert" ? part.children : std::vector<PlainNode>())
                expected.append(word.name);
        }
        QJsonArray companies;
        for (const PlainNode *one : test->within({QStringLiteral("CompanyID")}))
            companies.append(one->text);
        tests.append(QJsonObject{{QStringLiteral("expect"), expected}, {QStringLiteral("company_ids"), companies}, {QStringLiteral("documents"), documents}});
    }
    return {{QStringLiteral("document"), root.name}, {QStringLiteral("scope"), fact(root, u"assert/scope")}, {QStringLiteral("tests"), tests}};
}

QJsonArray meansFacts(const PlainNode &root)
{
    QJsonArray out;
    for (const PlainNode *one : root.all(u"PaymentMeans"))
        out.append(QJsonObject{{QStringLiteral("code"), fact(*one, u"PaymentMeansCode")},
                               {QStringLiteral("kid"), kidFact(one->textOf(u"PaymentID"))},
                               {QStringLiteral("account"), fact(*one, u"PayeeFinancialAccount/ID")},
                               {QStringLiteral("due"), fact(*one, u"PaymentDueDate")}});
    return out;
}

} // namespace

QJsonObject ublFacts(const PlainNode &root)
{
    if (root.name == u"testSet")
        return testSetFacts(root);
    // EHF 2 and credit notes have the due date with the means of payment.
    const QString due = root.textOf(u"DueDate");
    QJsonObject totals;
    for (const PlainNode *all : root.all(u"LegalMonetaryTotal")) {
        for (const PlainNode &one : all->children)
            totals.insert(one.name, one.text);
    }
    QJsonArray references;
    for (const PlainNode *one : root.within({QStringLiteral("InvoiceDocumentReference"), QStringLiteral("CreditNoteDocumentReference")})) {
        for (const PlainNode *id : one->all(u"ID"))
            references.append(id->text);
    }
    QJsonArray attachments;
    for (const PlainNode *one : root.all(u"AdditionalDocumentReference/Attachment/EmbeddedDocumentBinaryObject"))
        attachments.append(QJsonObject{{QStringLiteral("filename"), attributeFact(one, u"filename")}, {QStringLiteral("mime"), attributeFact(one, u"mimeCode")}});
    return {{QStringLiteral("document"), root.name},
            {QStringLiteral("customization"), fact(root, u"CustomizationID")},
            {QStringLiteral("id"), fact(root, u"ID")},
            {QStringLiteral("issue_date"), fact(root, u"IssueDate")},
            {QStringLiteral("due_date"), textFact(due.isEmpty() ? root.textOf(u"PaymentMeans/PaymentDueDate") : due)},
            {QStringLiteral("type_code"), fact(root, QString(root.name + QStringLiteral("TypeCode")))},
            {QStringLiteral("currency"), fact(root, u"DocumentCurrencyCode")},
            {QStringLiteral("buyer_reference"), fact(root, u"BuyerReference")},
            {QStringLiteral("supplier"), partyFacts(root, u"AccountingSupplierParty/Party")},
            {QStringLiteral("customer"), partyFacts(root, u"AccountingCustomerParty/Party")},
            {QStringLiteral("payment_means"), meansFacts(root)},
            {QStringLiteral("totals"), totals},
            {QStringLiteral("tax_total"), fact(root, u"TaxTotal/TaxAmount")},
            {QStringLiteral("lines"), static_cast<qint64>(root.all(QString(root.name + QStringLiteral("Line"))).size())},
            {QStringLiteral("billing_references"), references},
            {QStringLiteral("attachments"), attachments}};
}

} // namespace import
