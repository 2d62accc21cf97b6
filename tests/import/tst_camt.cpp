// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/import/reading.h"
#include "tests/support/bankfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using bankfiles::camt;
using bankfiles::CamtLine;

namespace {

QByteArray entry(const QString &inside, const QString &amount = u"300.00"_s)
{
    return camt({}).replace("</Ntfctn>", u"<Ntry><Amt Ccy=\"NOK\">%1</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-02-02</Dt></BookgDt><NtryDtls>%2</NtryDtls></Ntry></Ntfctn>"_s.arg(amount, inside).toUtf8());
}

QString part(const QString &amount, const QString &more = {})
{
    return u"<TxDtls><AmtDtls><TxAmt><Amt Ccy=\"NOK\">%1</Amt></TxAmt></AmtDtls>%2</TxDtls>"_s.arg(amount, more);
}

} // namespace

/// ISO 20022 camt.054 and camt.053, versions 02 to 08 by local names (formats page section 6).
class TestCamt : public QObject
{
    Q_OBJECT

private slots:
    void everyVersion_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("version");
        for (const char *kind : {"054", "053"}) {
            for (const char *version : {"02", "03", "04", "05", "06", "07", "08"})
                QTest::addRow("camt.%s version %s", kind, version) << QString::fromLatin1(kind) << QString::fromLatin1(version);
        }
    }

    void everyVersion()
    {
        QFETCH(QString, kind);
        QFETCH(QString, version);
        const auto batch = reading::read(camt({{u"1250.5"_s, u"1234567897"_s}, {u"10"_s, {}, u"Faktura 1005 & takk"_s}}, kind, version));
        QVERIFY2(!batch.refused, qPrintable(reading::everything(batch)));
        QCOMPARE(batch.format, u"camt"_s + kind);
        QCOMPARE(batch.version, version);
        QCOMPARE(batch.payments.size(), size_t(2));
        const BankPayment &first = batch.payments[0].payment;
        QCOMPARE(first.amount, Money::fromOre(125'050));
        QCOMPARE(first.kid, u"1234567897"_s);
        QCOMPARE(enumText(batch.payments[0].kidCheck), u"mod10"_s);
        QCOMPARE(first.payer, u"Kunde AS"_s);
        QCOMPARE(first.payerAccount, u"15064422222"_s);
        QCOMPARE(first.reference, u"123456789"_s);
        QCOMPARE(batch.payments[1].payment.text, u"Faktura 1005 & takk"_s);
    }

    void entries_data()
    {
        QTest::addColumn<CamtLine>("line");
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, CamtLine line, const QString &read, const char *told) { QTest::newRow(name) << line << read << QString::fromLatin1(told); };
        CamtLine line{u"100.00"_s, u"1234567897"_s};
        row("A booked credit is a payment", line, u"in"_s, "bank.contents");
        CamtLine pending = line;
        pending.status = u"PDNG"_s;
        row("Pending is counted", pending, {}, "bank.pending");
        CamtLine fee = line;
        fee.direction = u"DBIT"_s;
        row("A debit is counted", fee, {}, "bank.outgoing");
        CamtLine back = fee;
        back.reversal = true;
        row("A debit marked as reversal takes back", back, u"reversal"_s, "bank.reversals");
        CamtLine nothing = line;
        nothing.amount = u"0.00"_s;
        row("Nothing is counted", nothing, {}, "bank.zero");
        CamtLine euro = line;
        euro.currency = u"EUR"_s;
        row("Another currency is refused and named", euro, {}, "currency.foreign");
        CamtLine late = line;
        late.day = u"2026-02-02+14:00"_s;
        row("The day as written, in its own offset", late, u"in"_s, "bank.contents");
        CamtLine wrong = line;
        wrong.kid = u"1234567890"_s;
        row("A KID that fails is kept and flagged", wrong, u"in"_s, "kid.check");
    }

    void entries()
    {
        QFETCH(CamtLine, line);
        QFETCH(QString, read);
        QFETCH(QString, told);
        const auto batch = reading::read(camt({line}));
        QVERIFY2(!batch.refused, qPrintable(reading::everything(batch)));
        QCOMPARE(batch.payments.size(), size_t(read.isEmpty() ? 0 : 1));
        if (!read.isEmpty()) {
            QCOMPARE(enumText(batch.payments.front().payment.direction), read);
            QCOMPARE(batch.payments.front().payment.booked, QDate(2026, 2, 2));
        }
        QVERIFY(reading::find(batch, told.toLatin1().constData()));
        QVERIFY(batch.isBankFile());
    }

    void partsSumToTheirEntry_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("amounts");
        QTest::addColumn<bool>("warned");
        QTest::newRow("Two parts") << entry(part(u"100.00"_s) + part(u"200.00"_s)) << QStringList{u"100.00"_s, u"200.00"_s} << false;
        QTest::newRow("One part without an amount") << entry(u"<TxDtls/>"_s) << QStringList{u"300.00"_s} << false;
        QTest::newRow("No parts") << entry({}) << QStringList{u"300.00"_s} << false;
        QTest::newRow("Parts that fall short") << entry(part(u"100.00"_s) + part(u"100.00"_s)) << QStringList{u"300.00"_s} << true;
        QTest::newRow("One part that falls short") << entry(part(u"100.00"_s)) << QStringList{u"300.00"_s} << true;
        QTest::newRow("A credit note among invoices") << entry(part(u"400.00"_s) + part(u"100.00"_s, u"<CdtDbtInd>DBIT</CdtDbtInd>"_s)) << QStringList{u"400.00"_s, u"100.00"_s} << false;
    }

    void partsSumToTheirEntry()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, amounts);
        QFETCH(bool, warned);
        const auto batch = reading::read(bytes);
        QStringList got;
        for (const auto &one : batch.payments)
            got.append(fmt::plain(one.payment.amount));
        QCOMPARE(got, amounts);
        QCOMPARE(batch.paidTotal(), Money::fromKroner(300));
        QCOMPARE(reading::find(batch, "camt.parts") != nullptr, warned);
        QCOMPARE(batch.payments.front().payment.byHand, warned);
    }

    void referencesOfOtherKindsAreNoKid()
    {
        const auto reference = [](const QString &type) { return u"<RmtInf><Strd><CdtrRefInf><Tp><CdOrPrtry>%1</Tp><Ref>RF18539007547034</Ref></CdtrRefInf></Strd></RmtInf>"_s.arg(type); };
        for (const QString &type : {u"<Cd>SCOR</Cd></CdOrPrtry><Issr>ISO</Issr>"_s, u"<Cd>QRR</Cd></CdOrPrtry>"_s, u"<Prtry>ISR Reference</Prtry></CdOrPrtry>"_s}) {
            const auto batch = reading::read(entry(part(u"300.00"_s, reference(type))));
            QVERIFY(batch.payments.front().payment.kid.isEmpty());
            QCOMPARE(batch.payments.front().payment.invoices, QStringList{u"RF18539007547034"_s});
        }
    }

    void invoicesThePayerLists()
    {
        const auto batch = reading::read(entry(part(u"300.00"_s, u"<RmtInf><Strd><RfrdDocInf><Tp><CdOrPrtry><Cd>CINV</Cd></CdOrPrtry></Tp><Nb>F-1</Nb></RfrdDocInf></Strd><Strd><RfrdDocInf><Nb>F-2</Nb></RfrdDocInf></Strd></RmtInf>"_s)));
        QCOMPARE(batch.payments.front().payment.invoices, (QStringList{u"F-1"_s, u"F-2"_s}));
    }

    void balances()
    {
        const auto balance = [](const char *code, const char *amount) { return u"<Bal><Tp><CdOrPrtry><Cd>%1</Cd></CdOrPrtry></Tp><Amt Ccy=\"NOK\">%2</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>"_s.arg(QLatin1StringView(code), QLatin1StringView(amount)); };
        const QList<CamtLine> lines{{u"100.00"_s, u"1234567897"_s}};
        QVERIFY(!reading::find(reading::read(camt(lines, u"053"_s, u"02"_s, bankfiles::ourAccount, balance("OPBD", "50.00") + balance("CLBD", "150.00"))), "camt.balance"));
        QVERIFY(reading::find(reading::read(camt(lines, u"053"_s, u"02"_s, bankfiles::ourAccount, balance("OPBD", "50.00") + balance("CLBD", "150.01"))), "camt.balance"));
    }

    void copiesAreTold()
    {
        QVERIFY(reading::find(reading::read(camt({}, u"054"_s, u"02"_s, bankfiles::ourAccount, u"<CpyDplctInd>DUPL</CpyDplctInd>"_s)), "camt.copy"));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const QByteArray whole = camt({{u"100.00"_s, u"1234567897"_s}});
        QTest::newRow("A document type") << QByteArray(whole).replace("<Document", "<!DOCTYPE Document [<!ENTITY a \"b\">]><Document") << u"format.unread"_s;
        QTest::newRow("Cut off") << whole.chopped(20) << u"xml.broken"_s;
        QTest::newRow("Three decimals") << QByteArray(whole).replace("100.00", "100.001") << u"camt.amount"_s;
        QTest::newRow("A negative amount") << QByteArray(whole).replace("100.00", "-100.00") << u"camt.amount"_s;
        QTest::newRow("No statement") << QByteArray("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.054.001.02\"><BkToCstmrDbtCdtNtfctn/></Document>") << u"camt.empty"_s;
        QTest::newRow("No account") << QByteArray(whole).replace("<Id>12345678903</Id>", "<Id/>") << u"camt.account"_s;
        QTest::newRow("No day") << QByteArray(whole).replace("<Dt>2026-02-02</Dt>", "<Dt>2026-02-30</Dt>") << u"camt.day"_s;
        QTest::newRow("Too deep") << QByteArray(whole).replace("<NtryDtls>", QByteArray("<X>").repeated(70) + "<NtryDtls>") << u"xml.limit"_s;
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto batch = reading::read(bytes);
        QVERIFY(batch.refused);
        QCOMPARE(batch.issues.front().code, code);
        QVERIFY(batch.payments.empty());
    }
};

QTEST_GUILESS_MAIN(TestCamt)
#include "tst_camt.moc"
