// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray openItems = "Kundenr;Kundenavn;Adresse;Postnr;Poststed;Fakturanr;Fakturadato;Forfallsdato;Beløp;Restbeløp;KID;Tekst\n"
                             "1001;Hansen AS;Storgata 1;0155;OSLO;F-100;01.01.2026;15.01.2026;10000,00;10000,00;;Arbeid\n"
                             "1001;Hansen AS;Storgata 1;0155;OSLO;F-101;01.01.2026;15.01.2026;2500,00;2500,00;;Arbeid\n"
                             "1001;Hansen AS;Storgata 1;0155;OSLO;F-102;01.01.2026;15.01.2026;1500,00;1500,00;;Arbeid\n";

} // namespace

/// The verbs on claims and their money, as scripts use them.
class TestCliMoney : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void claims();
    void feesAreTakenBack();
    void surplus();
    void instalments();
    void limitation();
    void mergeAndSplit();
    void settings();
    void customersAreChangedByHand();

private:
    Said does(const QStringList &words) const { return m_cli.json(m_workspace, words, m_today); }

    Cli m_cli;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_workspace;
    QString m_today;
};

void TestCliMoney::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = m_folder->filePath(u"firma"_s);
    m_today = u"2026-02-02"_s;
    const QString file = m_folder->filePath(u"poster.csv"_s);
    QFile list(file);
    QVERIFY(list.open(QIODevice::WriteOnly) && list.write(openItems) == openItems.size());
    list.close();
    ENDED(m_cli.json(m_workspace, {u"init"_s, u"--name"_s, u"Fjordlys Elektro AS"_s, u"--orgnr"_s, u"991825827"_s, u"--account"_s, u"12345678903"_s,
                                   u"--address"_s, u"Kaigata 12"_s, u"--postcode"_s, u"6003"_s, u"--town"_s, u"ÅLESUND"_s, u"--rehearsal"_s}), 0);
    ENDED(does({u"import"_s, file}), 0);
}

void TestCliMoney::claims()
{
    ENDED(does({u"case"_s, u"start"_s, u"F-100"_s}), 0);
    const Said set = does({u"ledger"_s, u"set"_s, u"1001/F-100"_s, u"--consumer"_s, u"no"_s, u"--rate"_s, u"18"_s});
    ENDED(set, 0);
    QCOMPARE(set.object()[u"consumer"].toBool(), false);
    QCOMPARE(set.object()[u"rate"].toString(), u"18.00"_s);
    const Said shown = does({u"case"_s, u"show"_s, u"2026-0001"_s});
    QCOMPARE(shown.object()[u"claims"][0][u"interest"][0][u"rate"].toString(), u"18.00"_s);
    ENDED(does({u"ledger"_s, u"set"_s, u"1001/F-100"_s, u"--consumer"_s, u"auto"_s, u"--rate"_s, u"none"_s}), 0);
    ENDED(does({u"ledger"_s, u"set"_s, u"1001/F-100"_s, u"--consumer"_s, u"perhaps"_s}), 2);
    ENDED(does({u"ledger"_s, u"set"_s, u"1001/F-100"_s}), 2);

    ENDED(does({u"case"_s, u"dispute"_s, u"2026-0001"_s, u"--invoice"_s, u"F-100"_s, u"--amount"_s, u"4000.00"_s, u"--note"_s, u"Timer"_s}), 0);
    const Said split = does({u"case"_s, u"show"_s, u"2026-0001"_s});
    const QJsonObject claim = split.object()[u"claims"][0].toObject();
    QCOMPARE(split.object()[u"state"].toString(), u"active"_s);
    QCOMPARE(claim[u"disputed_amount"].toString(), u"4000.00"_s);
    QCOMPARE(claim[u"undisputed"][u"open_principal"].toString(), u"6000.00"_s);
    const QJsonObject first = split.object()[u"next"][u"allowed"][1].toObject();
    QCOMPARE(first[u"total"].toString(), claim[u"undisputed"][u"open"].toString());
    QCOMPARE(first[u"fee"].toString(), u"0.00"_s);
    ENDED(does({u"case"_s, u"undispute"_s, u"2026-0001"_s, u"--invoice"_s, u"F-100"_s}), 0);
    ENDED(does({u"case"_s, u"undispute"_s, u"2026-0001"_s}), 1);

    const Said credit = does({u"ledger"_s, u"credit"_s, u"1001/F-100"_s, u"--amount"_s, u"1000.00"_s, u"--date"_s, u"2026-02-01"_s, u"--reference"_s, u"K-1"_s});
    ENDED(credit, 0);
    QCOMPARE(credit.object()[u"credited"].toString(), u"1000.00"_s);
    const QJsonArray credits = does({u"case"_s, u"show"_s, u"2026-0001"_s}).object()[u"claims"][0][u"credits"].toArray();
    QCOMPARE(credits.size(), 1);
    QCOMPARE(credits[0][u"reference"].toString(), u"K-1"_s);
    ENDED(does({u"ledger"_s, u"credit"_s, u"1001/F-100"_s, u"--amount"_s, u"90000.00"_s}), 1);
    ENDED(does({u"verify"_s}), 0);
}

void TestCliMoney::feesAreTakenBack()
{
    ENDED(does({u"case"_s, u"start"_s, u"F-100"_s}), 0);
    ENDED(does({u"case"_s, u"send"_s, u"2026-0001"_s, u"reminder"_s}), 0);
    ENDED(does({u"outbox"_s, u"print"_s, u"--out"_s, m_folder->filePath(u"brev.pdf"_s)}), 0);
    ENDED(does({u"outbox"_s, u"posted"_s, u"--all"_s}), 0);

    const Said list = does({u"fee"_s, u"list"_s, u"2026-0001"_s});
    ENDED(list, 0);
    QCOMPARE(list.array()[0][u"fee"].toString(), u"38.00"_s);
    QVERIFY(list.array()[0][u"proposal"].isNull());
    ENDED(does({u"fee"_s, u"reverse"_s, u"2026-0001"_s, u"--all"_s}), 1);
    ENDED(does({u"case"_s, u"dispute"_s, u"2026-0001"_s, u"--invoice"_s, u"F-100"_s}), 0);
    QCOMPARE(does({u"fee"_s, u"list"_s, u"2026-0001"_s}).array()[0][u"proposal"][u"rule"].toString(), u"fee.reverse_disputed"_s);
    ENDED(does({u"fee"_s, u"reverse"_s, u"2026-0001"_s, u"--all"_s, u"--note"_s, u"Rimelig grunn"_s}), 0);
    QCOMPARE(does({u"case"_s, u"show"_s, u"2026-0001"_s}).object()[u"claims"][0][u"fees"][0][u"reversed"].toBool(), true);
    ENDED(does({u"fee"_s, u"reverse"_s, u"2026-0001"_s, u"1"_s}), 1);
    ENDED(does({u"fee"_s, u"restore"_s, u"2026-0001"_s, u"1"_s}), 0);
    ENDED(does({u"fee"_s, u"restore"_s, u"2026-0001"_s, u"77"_s}), 1);
}

void TestCliMoney::surplus()
{
    ENDED(does({u"payment"_s, u"add"_s, u"--date"_s, m_today, u"--amount"_s, u"3000.00"_s, u"--invoice"_s, u"F-101"_s, u"--basis"_s, u"debtor_wish"_s}), 0);
    const Said list = does({u"payment"_s, u"surplus"_s});
    ENDED(list, 0);
    QCOMPARE(list.array().size(), 1);
    const QString payment = list.array()[0][u"payment"].toString();
    ENDED(does({u"payment"_s, u"refund"_s, payment, u"--amount"_s, u"100.00"_s, u"--note"_s, u"Tilbake"_s}), 0);
    const Said moved = does({u"payment"_s, u"move"_s, payment, u"--invoice"_s, u"F-102"_s});
    ENDED(moved, 0);
    QCOMPARE(does({u"payment"_s, u"surplus"_s}).array().size(), 0);
    ENDED(does({u"payment"_s, u"refund"_s, payment}), 1);
    ENDED(does({u"payment"_s, u"move"_s, payment}), 2);
    ENDED(does({u"payment"_s, u"undo"_s, moved.object()[u"payment"].toString()}), 0);
    QCOMPARE(does({u"payment"_s, u"surplus"_s}).array().size(), 1);
    ENDED(does({u"payment"_s, u"add"_s, u"--date"_s, m_today, u"--amount"_s, u"1.00"_s, u"--invoice"_s, u"F-101"_s, u"--basis"_s, u"mine"_s}), 2);
}

void TestCliMoney::instalments()
{
    ENDED(does({u"case"_s, u"start"_s, u"F-100"_s}), 0);
    ENDED(does({u"instalment"_s, u"propose"_s, u"2026-0001"_s}), 2);
    const Said proposed = does({u"instalment"_s, u"propose"_s, u"2026-0001"_s, u"--count"_s, u"6"_s, u"--first"_s, u"2026-03-02"_s, u"--every"_s, u"month"_s, u"--interest"_s, u"stopped"_s});
    ENDED(proposed, 0);
    QCOMPARE(proposed.object()[u"terms"].toArray().size(), 6);
    QCOMPARE(proposed.object()[u"total"].toString(), does({u"case"_s, u"show"_s, u"2026-0001"_s}).object()[u"total"].toString());
    ENDED(does({u"instalment"_s, u"propose"_s, u"2026-0001"_s, u"--amount"_s, u"4000.00"_s}), 0);
    ENDED(does({u"instalment"_s, u"accept"_s, u"2026-0001"_s}), 0);
    ENDED(does({u"instalment"_s, u"slips"_s, u"2026-0001"_s}), 2);
    const Said slips = does({u"instalment"_s, u"slips"_s, u"2026-0001"_s, u"--out"_s, u"avdrag.pdf"_s});
    ENDED(slips, 0);
    QVERIFY(QFile::exists(slips.object()[u"file"_s].toString()));
    const Said next = does({u"case"_s, u"next"_s, u"2026-0001"_s});
    QCOMPARE(next.object()[u"allowed"].toArray().size(), 0);
    QCOMPARE(next.object()[u"refused"][0][u"rule"].toString(), u"plan.kept"_s);
    QVERIFY(next.object()[u"refused"][0][u"earliest"].isString());
    QCOMPARE(does({u"instalment"_s, u"show"_s, u"2026-0001"_s}).array().size(), 2);
    ENDED(does({u"instalment"_s, u"breach"_s, u"2026-0001"_s}), 1);
    m_today = u"2026-03-02"_s;
    ENDED(does({u"instalment"_s, u"breach"_s, u"2026-0001"_s, u"--note"_s, u"Ikke betalt"_s}), 0);
    QVERIFY(!does({u"case"_s, u"next"_s, u"2026-0001"_s}).object()[u"allowed"].toArray().isEmpty());
    ENDED(does({u"instalment"_s, u"cancel"_s, u"2026-0001"_s}), 1);
}

void TestCliMoney::limitation()
{
    const Said radar = does({u"limitation"_s});
    ENDED(radar, 0);
    QCOMPARE(radar.array()[0][u"date"].toString(), u"2029-01-15"_s);
    QCOMPARE(radar.array()[0][u"warnings"].toArray().size(), 4);
    const Said noted = does({u"limitation"_s, u"event"_s, u"1001/F-100"_s, u"--kind"_s, u"acknowledgement"_s, u"--date"_s, u"2026-02-01"_s, u"--note"_s, u"E-post"_s});
    ENDED(noted, 0);
    QCOMPARE(noted.object()[u"limitation"][u"date"].toString(), u"2029-02-01"_s);
    QCOMPARE(does({u"limitation"_s, u"events"_s, u"1001/F-100"_s}).array().size(), 1);
    ENDED(does({u"limitation"_s, u"undo"_s, noted.object()[u"event"].toString()}), 0);
    ENDED(does({u"limitation"_s, u"event"_s, u"1001/F-100"_s, u"--kind"_s, u"hope"_s, u"--date"_s, u"2026-02-01"_s}), 2);
    const QString file = m_folder->filePath(u"frister.ics"_s);
    const Said calendar = does({u"limitation"_s, u"--format"_s, u"ics"_s, u"--out"_s, file});
    ENDED(calendar, 0);
    QCOMPARE(calendar.object()[u"events"].toInt(), 6); // Each claim, and its late interest as a day of its own.
    const QJsonObject interest = radar.array()[0][u"interest"].toObject();
    QVERIFY(!interest[u"reason"].toString().isEmpty() && !interest[u"law"].toString().isEmpty());
    QVERIFY(!interest[u"instalments"].toArray().isEmpty());
    QVERIFY(QFile::exists(file));
    ENDED(does({u"limitation"_s, u"--format"_s, u"pdf"_s}), 2);
}

void TestCliMoney::mergeAndSplit()
{
    ENDED(does({u"case"_s, u"start"_s, u"F-100"_s}), 0);
    ENDED(does({u"case"_s, u"start"_s, u"F-101"_s}), 0);
    ENDED(does({u"case"_s, u"send"_s, u"2026-0002"_s, u"collection_notice"_s}), 0);
    ENDED(does({u"outbox"_s, u"print"_s, u"--out"_s, m_folder->filePath(u"brev.pdf"_s)}), 0);
    ENDED(does({u"outbox"_s, u"posted"_s, u"--all"_s}), 0);
    m_today = u"2026-02-23"_s;

    const Said merged = does({u"case"_s, u"merge"_s, u"2026-0001"_s, u"2026-0002"_s});
    ENDED(merged, 0);
    QCOMPARE(merged.object()[u"claims"].toInt(), 2);
    QCOMPARE(merged.object()[u"repair"][u"letter"].toString(), u"collection_notice"_s);
    const Said next = does({u"case"_s, u"next"_s, u"2026-0001"_s});
    QCOMPARE(next.object()[u"repair"][u"claims"][0][u"number"].toString(), u"F-100"_s);
    const QJsonArray letters = does({u"case"_s, u"show"_s, u"2026-0001"_s}).object()[u"letters"].toArray();
    QCOMPARE(letters.size(), 1);
    QCOMPARE(letters[0][u"claims"].toArray(), QJsonArray{u"F-101"_s});
    const Said split = does({u"case"_s, u"split"_s, u"2026-0001"_s, u"F-101"_s});
    ENDED(split, 0);
    QCOMPARE(split.object()[u"case"].toString(), u"2026-0003"_s);
    QVERIFY(does({u"case"_s, u"next"_s, u"2026-0001"_s}).object()[u"repair"].isNull());
    ENDED(does({u"case"_s, u"merge"_s, u"2026-0001"_s}), 2);
    ENDED(does({u"case"_s, u"split"_s, u"2026-0001"_s, u"F-100"_s}), 1);
    ENDED(does({u"verify"_s}), 0);
}

void TestCliMoney::settings()
{
    const Said list = does({u"settings"_s, u"list"_s});
    ENDED(list, 0);
    QCOMPARE(list.object()[u"compensation_per"].toString(), u"invoice"_s);
    const Said set = does({u"settings"_s, u"set"_s, u"compensation_per"_s, u"case"_s});
    ENDED(set, 0);
    QCOMPARE(does({u"settings"_s, u"list"_s}).object()[u"compensation_per"].toString(), u"case"_s);
    ENDED(does({u"settings"_s, u"set"_s, u"settle_share"_s, u"98"_s}), 0);
    ENDED(does({u"settings"_s, u"set"_s, u"settle_share"_s, u"120"_s}), 2);
    ENDED(does({u"settings"_s, u"set"_s, u"weather"_s, u"fine"_s}), 2);
}

void TestCliMoney::customersAreChangedByHand()
{
    ENDED(does({u"case"_s, u"start"_s, u"F-100"_s}), 0);
    const Said shown = does({u"debtor"_s, u"show"_s, u"1001"_s});
    ENDED(shown, 0);
    QCOMPARE(shown.object()[u"name"].toString(), u"Hansen AS"_s);
    QCOMPARE(shown.object()[u"lines"][0].toString(), u"Storgata 1"_s);

    const Said set = does({u"debtor"_s, u"set"_s, u"1001"_s, u"--kind"_s, u"company"_s, u"--orgnr"_s, u"991 825 827"_s, u"--address"_s, u"c/o Prøve"_s,
                           u"--address"_s, u"Nygata 2"_s, u"--postcode"_s, u"0156"_s, u"--email"_s, u"ny@kunde.example"_s});
    ENDED(set, 0);
    QVERIFY(set.object()[u"changed"].toBool());
    QCOMPARE(set.object()[u"before"][u"postcode"].toString(), u"0155"_s);
    QCOMPARE(set.object()[u"after"][u"orgnr"].toString(), u"991825827"_s);
    QCOMPARE(set.object()[u"after"][u"lines"][1].toString(), u"Nygata 2"_s);
    QCOMPARE(set.object()[u"after"][u"town"].toString(), u"OSLO"_s); // What was not named stays.
    QCOMPARE(set.object()[u"waiting"].toInt(), 0);

    // Another import of the old list leaves it as it was said.
    const Said again = does({u"debtor"_s, u"set"_s, u"1001"_s, u"--town"_s, u"OSLO"_s});
    ENDED(again, 0);
    QVERIFY(!again.object()[u"changed"].toBool());

    ENDED(does({u"debtor"_s, u"set"_s, u"1001"_s, u"--postcode"_s, u"15"_s}), 1);
    ENDED(does({u"debtor"_s, u"set"_s, u"1001"_s, u"--kind"_s, u"friend"_s}), 2);
    ENDED(does({u"debtor"_s, u"set"_s, u"9"_s, u"--town"_s, u"OSLO"_s}), 1);
    ENDED(does({u"debtor"_s, u"set"_s}), 2);
}

QTEST_GUILESS_MAIN(TestCliMoney)
#include "tst_climoney.moc"
