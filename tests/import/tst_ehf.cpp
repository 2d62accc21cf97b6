// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/parse.h"
#include "tests/import/reading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using import::ImportBatch;

namespace {

const QByteArray seller = "<cac:AccountingSupplierParty><cac:Party>"
    "<cbc:EndpointID schemeID=\"0192\">991825827</cbc:EndpointID><cac:PartyName><cbc:Name>Fjordlys</cbc:Name></cac:PartyName>"
    "<cac:PostalAddress><cac:Country><cbc:IdentificationCode>NO</cbc:IdentificationCode></cac:Country></cac:PostalAddress>"
    "<cac:PartyTaxScheme><cbc:CompanyID>NO991825827MVA</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>"
    "<cac:PartyTaxScheme><cbc:CompanyID>Foretaksregisteret</cbc:CompanyID><cac:TaxScheme><cbc:ID>TAX</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>"
    "<cac:PartyLegalEntity><cbc:RegistrationName>Fjordlys Elektro AS</cbc:RegistrationName><cbc:CompanyID schemeID=\"0192\">991825827</cbc:CompanyID></cac:PartyLegalEntity>"
    "</cac:Party></cac:AccountingSupplierParty>";

const QByteArray buyer = "<cac:AccountingCustomerParty><cac:Party>"
    "<cac:PostalAddress><cbc:StreetName>Storgata 1</cbc:StreetName><cbc:CityName>OSLO</cbc:CityName><cbc:PostalZone>0155</cbc:PostalZone>"
    "<cac:Country><cbc:IdentificationCode>NO</cbc:IdentificationCode></cac:Country></cac:PostalAddress>"
    "<cac:PartyLegalEntity><cbc:RegistrationName>Nordvik Drift AS</cbc:RegistrationName><cbc:CompanyID schemeID=\"0192\">974760673</cbc:CompanyID></cac:PartyLegalEntity>"
    "<cac:Contact><cbc:ElectronicMail>post@nordvik.example</cbc:ElectronicMail></cac:Contact>"
    "</cac:Party></cac:AccountingCustomerParty>";

/// An invoice of 1 250 kr; `more` stands before the parties, `totals` instead of the usual ones.
QByteArray document(const QByteArray &root = "Invoice", const QByteArray &more = "<cbc:DueDate>2026-02-14</cbc:DueDate>",
                    const QByteArray &payable = "1250.00", const QByteArray &sides = seller + buyer, const QByteArray &behind = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><" + root + " xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:" + root + "-2\" "
        "xmlns:cac=\"urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2\" "
        "xmlns:cbc=\"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2\">"
        "<cbc:CustomizationID>urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0</cbc:CustomizationID>"
        "<cbc:ID>F-100</cbc:ID><cbc:IssueDate>2026-01-31</cbc:IssueDate>" + more + "<cbc:DocumentCurrencyCode>NOK</cbc:DocumentCurrencyCode>"
        + sides + "<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cbc:PaymentID>12344</cbc:PaymentID></cac:PaymentMeans>"
        "<cac:LegalMonetaryTotal><cbc:TaxInclusiveAmount>1250.00</cbc:TaxInclusiveAmount><cbc:PayableAmount>" + payable + "</cbc:PayableAmount></cac:LegalMonetaryTotal>"
        + behind + "</" + root + ">";
}

import::ImportOptions own(const QString &orgnr)
{
    import::ImportOptions options;
    options.ownOrgnr = orgnr;
    return options;
}

} // namespace

/// EHF and Peppol invoices: what is claimed of whom, whose it is, and what is refused.
class TestEhf : public QObject
{
    Q_OBJECT

private slots:
    void anInvoiceBecomesAClaim();
    void theInvoiceInItsEnvelope();
    void aCreditNoteReducesItsInvoice();
    void whatIsNotOursIsRefused_data();
    void whatIsNotOursIsRefused();
    void whatIsDoubtfulIsTold_data();
    void whatIsDoubtfulIsTold();
    void brokenDocumentsAreRefused_data();
    void brokenDocumentsAreRefused();
    void aMissingDueDateIsCompletedByTerms();
    void theInvoiceItselfComesAlong();
    void theSamplesSayWhatTheySay_data();
    void theSamplesSayWhatTheySay();
};

void TestEhf::anInvoiceBecomesAClaim()
{
    const ImportBatch batch = reading::read(document(), own(u"991825827"_s));

    QVERIFY2(!batch.refused, qPrintable(reading::everything(batch)));
    QCOMPARE(batch.format, u"ehf"_s);
    QCOMPARE(batch.version, u"3.0"_s);
    QCOMPARE(reading::said(batch), (QStringList{u"F-100 invoice 1250.00/1250.00 stated"_s}));
    const Claim &claim = batch.items.front().claim;
    QCOMPARE(claim.due, QDate(2026, 2, 14));
    QCOMPARE(claim.kid, u"12344"_s);
    const Debtor &debtor = batch.debtors.front().debtor;
    QCOMPARE(debtor.orgnr, u"974760673"_s);
    QCOMPARE(debtor.kind, DebtorKind::Company);
    QCOMPARE(debtor.address.postcode, u"0155"_s);
    QVERIFY(debtor.address.country.isEmpty());
    QVERIFY(batch.issues.empty());
}

void TestEhf::theInvoiceInItsEnvelope()
{
    QByteArray inner = document();
    inner.remove(0, inner.indexOf("<Invoice"));
    const QByteArray head = "<StandardBusinessDocument xmlns=\"http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader\"><StandardBusinessDocumentHeader>"
                            "<Sender><Identifier>x</Identifier></Sender></StandardBusinessDocumentHeader>";

    const ImportBatch one = reading::read(head + inner + "</StandardBusinessDocument>", own(u"991825827"_s));
    const ImportBatch two = reading::read(head + inner + inner + "</StandardBusinessDocument>", own(u"991825827"_s));

    QVERIFY2(!one.refused, qPrintable(reading::everything(one)));
    QCOMPARE(one.items.size(), size_t(1));
    QVERIFY(two.refused && reading::find(two, "ehf.several"));
}

void TestEhf::aCreditNoteReducesItsInvoice()
{
    const QByteArray about = "<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>F-90</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference>";

    const ImportBatch batch = reading::read(document("CreditNote", about), own(u"991825827"_s));
    const ImportBatch negative = reading::read(document("Invoice", {}, "-1250.00"), own(u"991825827"_s));

    QCOMPARE(reading::said(batch), (QStringList{u"F-100 credit_note -1250.00/-1250.00 stated"_s}));
    QCOMPARE(batch.items.front().refersTo, (QStringList{u"F-90"_s}));
    QVERIFY(!reading::find(batch, "due.missing"));
    QCOMPARE(reading::said(negative), (QStringList{u"F-100 credit_note -1250.00/-1250.00 stated"_s}));
    QVERIFY(batch.items.front().claim.key != reading::read(document(), own(u"991825827"_s)).items.front().claim.key);
}

void TestEhf::whatIsNotOursIsRefused_data()
{
    QTest::addColumn<QString>("orgnr");
    QTest::addColumn<QByteArray>("code");

    QTest::newRow("An incoming invoice") << u"974760673"_s << QByteArray("ehf.incoming");
    QTest::newRow("Somebody else's invoice") << u"123456785"_s << QByteArray("ehf.other_firm");
}

void TestEhf::whatIsNotOursIsRefused()
{
    QFETCH(QString, orgnr);
    QFETCH(QByteArray, code);

    const ImportBatch batch = reading::read(document(), own(orgnr));

    QVERIFY(batch.refused);
    QVERIFY(batch.items.empty() && batch.debtors.empty());
    QVERIFY2(reading::find(batch, code.constData()), qPrintable(reading::codes(batch)));
}

void TestEhf::whatIsDoubtfulIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("code");
    const auto with = [](QByteArray from, const QByteArray &to) { return document().replace(from, to); };

    QTest::newRow("The sum is not what is to be paid") << document("Invoice", "<cbc:DueDate>2026-02-14</cbc:DueDate>", "1200.00") << QByteArray("ehf.sum");
    QTest::newRow("NO-R-001: blanks in the VAT number") << with("NO991825827MVA", "NO991 825 827MVA") << QByteArray("ehf.NO-R-001");
    QTest::newRow("NO-R-002: Foretaksregisteret missing") << with("Foretaksregisteret", "noe annet") << QByteArray("ehf.NO-R-002");
    QTest::newRow("R041: a number that fails modulus 11") << with(">974760673<", ">974760674<") << QByteArray("ehf.PEPPOL-COMMON-R041");
    QTest::newRow("Paid by card already") << with("<cbc:PaymentMeansCode>30", "<cbc:PaymentMeansCode>48") << QByteArray("ehf.means");
    QTest::newRow("Sold to a factoring company") << document("Invoice", "<cbc:DueDate>2026-02-14</cbc:DueDate><cbc:InvoiceTypeCode>393</cbc:InvoiceTypeCode>") << QByteArray("ehf.factoring");
    QTest::newRow("A KID that fails both schemes") << with(">12344<", ">12345<") << QByteArray("kid.check");
    QTest::newRow("A reference that is no KID") << with(">12344<", ">Snippet1<") << QByteArray("kid.text");
    QTest::newRow("Another currency") << with(">NOK<", ">EUR<") << QByteArray("currency");
    QTest::newRow("No due date") << document("Invoice", {}) << QByteArray("due.missing");
}

void TestEhf::whatIsDoubtfulIsTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, code);

    const ImportBatch batch = reading::read(bytes, own(u"991825827"_s));

    QVERIFY2(!batch.refused, qPrintable(reading::everything(batch)));
    QVERIFY2(reading::find(batch, code.constData()), qPrintable(reading::codes(batch)));
}

void TestEhf::brokenDocumentsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("code");

    QTest::newRow("Cut off") << document().chopped(40) << QByteArray("xml.broken");
    QTest::newRow("A document type") << QByteArray("<!DOCTYPE Invoice [<!ENTITY a \"b\">]>") + document().mid(38) << QByteArray("format.unread");
    QTest::newRow("Three decimals") << document("Invoice", {}, "1250.001") << QByteArray("amount.invalid");
    QTest::newRow("No amount") << document("Invoice", {}, "") << QByteArray("amount.invalid");
    QTest::newRow("A day that does not exist") << document("Invoice", "<cbc:DueDate>2026-02-30</cbc:DueDate>") << QByteArray("date.invalid");
    QTest::newRow("Another century") << document("Invoice", "<cbc:DueDate>1026-02-14</cbc:DueDate>") << QByteArray("date.invalid");
    QTest::newRow("No number") << document().replace("<cbc:ID>F-100</cbc:ID>", "") << QByteArray("ehf.no_number");
    QTest::newRow("No buyer") << document("Invoice", {}, "1250.00", seller) << QByteArray("customer.missing");
}

void TestEhf::brokenDocumentsAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, code);

    const ImportBatch batch = reading::read(bytes, own(u"991825827"_s));

    QVERIFY(batch.refused);
    QVERIFY(batch.items.empty());
    QVERIFY2(reading::find(batch, code.constData()), qPrintable(reading::everything(batch)));
}

void TestEhf::aMissingDueDateIsCompletedByTerms()
{
    import::ImportOptions options = own(u"991825827"_s);
    options.terms = 14;

    const ImportBatch batch = reading::read(document("Invoice", {}), options);

    QCOMPARE(batch.items.front().claim.due, QDate(2026, 2, 14));
    QCOMPARE(batch.items.front().claim.dueOrigin, DueOrigin::User);
}

void TestEhf::theInvoiceItselfComesAlong()
{
    const auto attached = [](const QByteArray &bytes) {
        return "<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode=\"application/pdf\" "
               "filename=\"../faktura.pdf\">" + bytes + "</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>";
    };

    const ImportBatch batch = reading::read(document("Invoice", attached(QByteArray("%PDF-1.4 x").toBase64())), own(u"991825827"_s));
    const ImportBatch damaged = reading::read(document("Invoice", attached("%%%")), own(u"991825827"_s));
    const ImportBatch large = reading::read(document("Invoice", attached(QByteArray(200'000, 'A').toBase64())), own(u"991825827"_s));

    QCOMPARE(batch.items.front().attachments.size(), size_t(1));
    QCOMPARE(batch.items.front().attachments.front().name, u"faktura.pdf"_s);
    QCOMPARE(batch.items.front().attachments.front().bytes, QByteArray("%PDF-1.4 x"));
    QVERIFY(damaged.items.front().attachments.empty());
    QVERIFY(reading::find(damaged, "ehf.attachment"));
    QVERIFY(reading::find(large, "ehf.attachment")); // Read whole, and found to be no PDF.
}

void TestEhf::theSamplesSayWhatTheySay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonObject>("facts");
    const QString shared = reading::sharedFolder();
    if (shared.isEmpty())
        QSKIP("The shared samples are not here; set KRAVBOK_SHARED.");
    const QJsonObject expect = QJsonDocument::fromJson(reading::fileBytes(shared + u"/samples/EXPECT.json"_s)).object();
    for (auto at = expect.begin(); at != expect.end(); ++at) {
        const QJsonObject facts = at->toObject().value(u"facts"_s).toObject();
        const QString kind = facts.value(u"document"_s).toString();
        if (at.key().startsWith(u"ehf/"_s))
            QTest::newRow(qPrintable(at.key())) << shared + u"/samples/"_s + at.key() << facts;
    }
}

void TestEhf::theSamplesSayWhatTheySay()
{
    QFETCH(QString, name);
    QFETCH(QJsonObject, facts);
    const QString kind = facts.value(u"document"_s).toString();

    const auto read = import::readFile(name, {});

    QVERIFY(read.ok());
    const ImportBatch &batch = *read;
    if (kind != u"Invoice" && kind != u"CreditNote") {
        QVERIFY(batch.refused); // A reminder, or a test set.
        return;
    }
    QVERIFY2(!batch.refused, qPrintable(reading::everything(batch)));
    const import::ImportedItem &item = batch.items.front();
    const Debtor &debtor = batch.debtors.front().debtor;
    const QJsonObject customer = facts.value(u"customer"_s).toObject();
    const QJsonObject totals = facts.value(u"totals"_s).toObject();
    QCOMPARE(item.claim.number, facts.value(u"id"_s).toString());
    QCOMPARE(fmt::isoDate(item.claim.issued), facts.value(u"issue_date"_s).toString());
    QCOMPARE(fmt::isoDate(item.claim.due), facts.value(u"due_date"_s).toString());
    QCOMPARE(item.claim.currency, facts.value(u"currency"_s).toString());
    Money payable = *parse::plainAmount(totals.value(u"PayableAmount"_s).toString());
    QCOMPARE(fmt::plain(item.claim.open), fmt::plain(kind == u"CreditNote" ? -payable : payable));
    QCOMPARE(debtor.name, customer.value(u"name"_s).toString());
    QCOMPARE(debtor.address.town, customer.value(u"city"_s).toString());
    QCOMPARE(debtor.address.postcode, customer.value(u"zone"_s).toString());
    QStringList references;
    for (const QJsonValue &one : facts.value(u"billing_references"_s).toArray())
        references.append(one.toString());
    QCOMPARE(item.refersTo, references);
    const QJsonArray means = facts.value(u"payment_means"_s).toArray();
    const QString kid = means.isEmpty() ? QString() : means.first().toObject().value(u"kid"_s).toObject().value(u"kid"_s).toString();
    const bool digits = !kid.isEmpty() && std::all_of(kid.begin(), kid.end(), [](QChar c) { return c.isDigit(); });
    QCOMPARE(item.claim.kid, digits ? kid : QString());
}

QTEST_GUILESS_MAIN(TestEhf)
#include "tst_ehf.moc"
