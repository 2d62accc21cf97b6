// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"
#include "tests/support/bankfiles.h"

using namespace Qt::StringLiterals;
using bankfiles::camt;
using bankfiles::CamtLine;
using bankfiles::ocr;

/// Bank files on the command line: read, placed, proposed, answered, taken back.
class TestCliBank : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_workspace = m_cli.home() + u"/w"_s;
        ENDED(m_cli.json(m_workspace, {u"init"_s, u"--name"_s, u"Fjordlys AS"_s, u"--orgnr"_s, u"991825827"_s, u"--account"_s, bankfiles::ourAccount, u"--rehearsal"_s}, m_today), 0);
        const QByteArray list = "Kundenr;Kundenavn;Adresse;Postnr;Poststed;Fakturanr;Fakturadato;Forfallsdato;Beløp;Restbeløp;KID\n"
                                "1001;Kunde AS;Gata 1;0155;OSLO;F-1001;01.01.2026;15.01.2026;1000,00;1000,00;1234567897\n"
                                "1001;Kunde AS;Gata 1;0155;OSLO;F-1002;01.01.2026;15.01.2026;500,00;500,00;0000001230\n"
                                "1002;Ola Nordmann;Gata 2;0155;OSLO;F-1003;01.01.2026;15.01.2026;750,00;750,00;\n";
        ENDED(m_cli.json(m_workspace, {u"import"_s, file("list.csv", list)}, m_today), 0);
    }

    void inspectSaysThePaymentsOfTheContract()
    {
        const Said said = m_cli.run({u"--json"_s, u"inspect"_s, file("a.ocr", ocr({{u"1234567897"_s, 100'000}}))});
        ENDED(said, 0);
        const QJsonObject one = said.object()[u"files"][0].toObject();
        QCOMPARE(one[u"format"].toString(), u"ocr"_s);
        QCOMPARE(one[u"totals"][u"payments"].toInt(), 1);
        QCOMPARE(one[u"totals"][u"paid"].toString(), u"1000.00"_s);
        const QJsonObject payment = one[u"payments"][0].toObject();
        for (const char *name : {"date", "amount", "currency", "kid", "kid_check", "account", "payer", "payer_account", "text", "reference", "direction"})
            QVERIFY2(payment.contains(QLatin1StringView(name)), name);
        QCOMPARE(payment[u"date"].toString(), u"2026-02-02"_s);
        QCOMPARE(payment[u"amount"].toString(), u"1000.00"_s);
        QCOMPARE(payment[u"direction"].toString(), u"in"_s);
        QVERIFY(payment[u"payer"].isNull());
    }

    void fromFileToSettled()
    {
        const Said first = verb({u"payment import"_s, file("b.ocr", ocr({{u"1234567897"_s, 100'000}, {u"1230"_s, 50'000}}))});
        ENDED(first, 0);
        QCOMPARE(first.object()[u"files"][0][u"placed"].toInt(), 1);
        QCOMPARE(first.object()[u"files"][0][u"waiting"].toInt(), 1);
        const Said waiting = verb({u"payment proposals"_s});
        ENDED(waiting, 0);
        const QJsonObject one = waiting.array()[0].toObject();
        QCOMPARE(one[u"why"].toString(), u"payment.unknown_kid"_s);
        QCOMPARE(one[u"proposals"][0][u"reasons"][0][u"rule"].toString(), u"match.kid_zeros"_s);
        const QString payment = one[u"payment"].toString();
        ENDED(verb({u"payment accept"_s, payment, u"99"_s}), 1);
        ENDED(verb({u"payment accept"_s, payment}), 0);
        QCOMPARE(verb({u"payment proposals"_s}).array().size(), 0);
        QCOMPARE(verb({u"payment rules list"_s}).array().size(), 1);
        ENDED(verb({u"payment rules revoke"_s, u"1"_s}), 0);
        ENDED(verb({u"payment rules revoke"_s, u"1"_s}), 1);
        ENDED(verb({u"payment import"_s, file("list2.csv", "Kundenr;Navn;Fakturanr;Restbeløp\n1;A;2;3,00\n")}), 1);
    }

    void answers()
    {
        CamtLine like{u"1000.00"_s, u"1234567897"_s};
        like.reference = u"555"_s;
        CamtLine back = like;
        back.direction = u"DBIT"_s;
        back.reversal = true;
        back.day = u"2026-02-04"_s;
        CamtLine split{u"300.00"_s, {}, u"to stykker"_s};
        ENDED(verb({u"payment import"_s, file("c.xml", camt({like, back, split}))}), 0);
        const QJsonArray waiting = verb({u"payment proposals"_s}).array();
        QCOMPARE(waiting.size(), 3);
        QString asked;
        QString reversal;
        QString takes;
        QString payment;
        for (const QJsonValue &one : waiting) {
            if (one[u"why"].toString() == u"payment.maybe_same")
                asked = one[u"bank"].toString();
            else if (one[u"why"].toString() == u"payment.reversal") {
                reversal = one[u"bank"].toString();
                takes = one[u"takes_back"][0][u"payment"].toString();
            } else {
                payment = one[u"payment"].toString();
            }
        }
        ENDED(verb({u"payment same"_s, asked}), 0);
        ENDED(verb({u"payment distinct"_s, asked}), 1);
        ENDED(verb({u"payment same"_s, u"x"_s}), 2);
        ENDED(verb({u"payment reverse"_s, reversal, takes}), 0);
        ENDED(verb({u"payment dismiss"_s, reversal}), 1);
        ENDED(verb({u"payment split"_s, payment, u"F-1001=100.00"_s, u"F-1003=100.00"_s}), 1);
        ENDED(verb({u"payment split"_s, payment, u"F-1001=100.00"_s, u"F-1003=200.00"_s}), 0);
        ENDED(verb({u"payment surplus"_s}), 0);
    }

    void accountsAndKids()
    {
        ENDED(verb({u"payment account add"_s, u"86011117947"_s}), 0);
        ENDED(verb({u"payment account source"_s, u"86011117947"_s, u"ocr"_s}), 0);
        ENDED(verb({u"payment account source"_s, u"86011117947"_s, u"fax"_s}), 2);
        const QJsonArray accounts = verb({u"payment accounts"_s}).array();
        QCOMPARE(accounts.size(), 2);
        QCOMPARE(accounts[0][u"newest"].toString(), u"2026-02-04"_s);
        ENDED(verb({u"payment account remove"_s, u"86011117947"_s}), 0);
        ENDED(m_cli.run({u"--json"_s, u"kid"_s, u"check"_s, u"123456782"_s}), 0);
        ENDED(m_cli.run({u"--json"_s, u"kid"_s, u"check"_s, u"2345674"_s}), 1);
        QVERIFY(verb({u"kid show"_s}).object()[u"agreement"].isNull());
        ENDED(verb({u"kid set"_s, u"--scheme"_s, u"mod10"_s, u"--prefix"_s, u"77"_s, u"--customer-digits"_s, u"5"_s, u"--case-digits"_s, u"8"_s}), 0);
        QCOMPARE(verb({u"kid show"_s}).object()[u"agreement"][u"length"].toInt(), 16);
        ENDED(verb({u"kid set"_s, u"--scheme"_s, u"mod97"_s}), 2);
        ENDED(verb({u"kid off"_s}), 0);
    }

private:
    QString file(const char *name, const QByteArray &bytes)
    {
        const QString path = m_cli.home() + u'/' + QString::fromLatin1(name);
        QFile out(path);
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return path;
    }
    /// The first word may be several, as the table of verbs has them.
    Said verb(QStringList words)
    {
        const QStringList first = words.takeFirst().split(u' ');
        return m_cli.json(m_workspace, first + words, m_today);
    }

    Cli m_cli;
    QString m_workspace;
    const QString m_today = u"2026-02-10"_s;
};

QTEST_GUILESS_MAIN(TestCliBank)
#include "tst_clibank.moc"
