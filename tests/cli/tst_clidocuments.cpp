// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfreader.h"
#include "core/zip/ziparchive.h"
#include "tests/cli/cli.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

/// A rehearsal case from an imported list to the papers of its legal steps, on simulated dates.
class TestCliDocuments : public QObject
{
    Q_OBJECT

private slots:
    void fromListToPetition_data();
    void fromListToPetition();
    void fromListToBankruptcy();
    void theArchiveHoldsThePapers();
    void whatCanBeAnswered();
    void wrongWordsAreUsage();

private:
    struct Firm
    {
        QTemporaryDir folder;
        QString id;
        QString path() const { return folder.filePath(u"firma"_s); }
        QString out(const QString &name) const { return folder.filePath(name); }
    };

    Said run(const Firm &firm, const QString &today, const QStringList &words) const
    {
        return m_cli.json(firm.path(), words, today);
    }
    void demand(Firm &firm, int year);
    static QString text(const QJsonObject &set, const QString &kind);

    Cli m_cli;
};

/// A firm with one overdue invoice of a company, demanded on 23 February of the year.
void TestCliDocuments::demand(Firm &firm, int year)
{
    const auto day = [year](const char *rest) {
        return QString::number(year) + QLatin1StringView(rest);
    };
    ENDED(run(firm, day("-01-05"),
              {u"init"_s, u"--rehearsal"_s, u"--name"_s, u"Fjordlys Elektro AS"_s, u"--orgnr"_s,
               u"991825827"_s, u"--account"_s, u"12345678903"_s, u"--address"_s, u"Kaia 1"_s,
               u"--postcode"_s, u"0155"_s, u"--town"_s, u"OSLO"_s, u"--what"_s,
               u"elektrikerarbeid"_s}),
          0);
    const QString list = firm.folder.filePath(u"liste.csv"_s);
    QFile file(list);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        u"Kundenr;Kundenavn;Orgnr;Type;Adresse;Postnr;Poststed;Fakturanr;Fakturadato;Forfallsdato;Beløp;Restbeløp;Tekst\n"
        "1001;Nordlys Bygg AS;923609016;Bedrift;Storgata 14;0155;OSLO;F-1;01.01.%1;15.01.%1;10000,00;10000,00;Arbeid etter avtale\n"_s
            .arg(year)
            .toUtf8());
    file.close();
    ENDED(run(firm, day("-01-20"), {u"import"_s, list}), 0);
    const Said started = run(firm, day("-01-20"), {u"case"_s, u"start"_s, u"F-1"_s});
    ENDED(started, 0);
    firm.id = started.array()[0][u"case"].toString();
    for (const auto &[step, on] :
         {std::pair(u"reminder"_s, day("-02-02")), std::pair(u"payment_demand"_s, day("-02-23"))}) {
        ENDED(run(firm, on, {u"case"_s, u"send"_s, firm.id, step}), 0);
        ENDED(run(firm, on, {u"outbox"_s, u"approve"_s, u"--all"_s}), 0);
        ENDED(run(firm, on, {u"outbox"_s, u"posted"_s, u"--all"_s}), 0);
    }
    // The office's address is completed once per district, as a user would.
    const Said office = run(firm, day("-03-01"), {u"authority"_s, u"--case"_s, firm.id});
    ENDED(office, 0);
    for (const char *which : {"enforcement", "court"}) {
        const QString key = office.object()[QLatin1StringView(which)][u"id"].toString();
        QVERIFY2(!key.isEmpty(), office.out.constData());
        ENDED(run(firm, day("-03-01"),
                  {u"authority"_s, u"set"_s, key, u"--address"_s, u"Postboks 8003 Dep"_s,
                   u"--postcode"_s, u"0030"_s, u"--town"_s, u"OSLO"_s}),
              0);
    }
}

QString TestCliDocuments::text(const QJsonObject &set, const QString &kind)
{
    for (const QJsonValue &one : set[u"files"].toArray()) {
        QFile file(one[u"file"].toString());
        if (one[u"kind"].toString() == kind && file.open(QIODevice::ReadOnly))
            return pdf::text(file.readAll()).value().replace(QChar::Nbsp, u' ').simplified();
    }
    return {};
}

void TestCliDocuments::fromListToPetition_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("said");

    QTest::newRow("2025, everybody under the old rules: the form of 1992 in four copies")
        << 2025 << QString() << u"fire likelydende eksemplarer"_s;
    QTest::newRow("2026, looked up as under the old rules: the form")
        << 2026 << u"old"_s << u"fire likelydende eksemplarer"_s;
    QTest::newRow("2026, looked up as under the new rules: the portal")
        << 2026 << u"new"_s << u"namsfogdens nettportal"_s;
}

void TestCliDocuments::fromListToPetition()
{
    QFETCH(int, year);
    QFETCH(QString, rules);
    QFETCH(QString, said);
    Firm firm;
    demand(firm, year);
    if (QTest::currentTestFailed())
        return;
    const auto day = [year](const char *rest) {
        return QString::number(year) + QLatin1StringView(rest);
    };
    if (!rules.isEmpty())
        ENDED(run(firm, day("-03-01"), {u"case"_s, u"enforcement"_s, firm.id, rules}), 0);
    const QStringList words{u"document"_s, firm.id, u"attachment"_s, u"--out"_s, firm.out(u"ut"_s)};

    // Too early: the two weeks of § 4-18 have not passed. Nothing is registered.
    ENDED(run(firm, day("-03-02"), words), 1);
    const Said made = run(firm, day("-03-16"),
                          words
                              + QStringList{u"--answer"_s, u"signatory=Kari Nordmann"_s,
                                            u"--answer"_s, u"place=Oslo"_s});
    ENDED(made, 0);
    const QJsonObject set = made.object();
    QCOMPARE(set[u"state"].toString(), u"generated"_s);
    const QString paper = text(set, u"document"_s);
    QVERIFY2(paper.contains(said), qPrintable(paper));
    // The portal signs by login and chooses the office.
    QCOMPARE(paper.contains(u"Kari Nordmann"_s), rules != u"new");
    QCOMPARE(paper.contains(u"Postboks 8003 Dep"_s), rules != u"new");
    QVERIFY(text(set, u"cover_sheet"_s).contains(u"rettsgebyrloven § 14"_s));
    QVERIFY(!set[u"preflight"].toArray().isEmpty());

    // A second run registers nothing and writes the same bytes.
    const Said again = run(firm, day("-03-16"), words);
    ENDED(again, 0);
    QVERIFY(again.object()[u"again"].toBool());
    QCOMPARE(again.object()[u"letter"], set[u"letter"]);
    QCOMPARE(again.object()[u"files"], set[u"files"]);

    // Made anew, it keeps what a person enclosed.
    if (rules == u"old") {
        QFile extract(firm.out(u"attest.pdf"_s));
        QVERIFY(extract.open(QIODevice::WriteOnly));
        QFile paperFile(firm.out(u"ut/%1-attachment.pdf"_s.arg(firm.id)));
        QVERIFY(paperFile.open(QIODevice::ReadOnly));
        const QByteArray enclosure = paperFile.readAll();
        const QString paperText = pdf::text(enclosure).value();
        extract.write(enclosure);
        extract.close();
        ENDED(run(firm, day("-03-16"), {u"outbox"_s, u"withdraw"_s, set[u"letter"].toString()}), 0);
        const Said enclosed = run(firm, day("-03-16"), words + QStringList{u"--attach"_s, u"Firmaattest=%1"_s.arg(extract.fileName())});
        ENDED(enclosed, 0);
        QCOMPARE(enclosed.object()[u"missing"].toArray(), QJsonArray{u"F-1"_s});
        ENDED(run(firm, day("-03-17"), {u"outbox"_s, u"remake"_s, enclosed.object()[u"letter"].toString()}), 0);
        const Said anew = run(firm, day("-03-17"), words);
        ENDED(anew, 0);
        QVERIFY(anew.object()[u"letter"] != enclosed.object()[u"letter"]);
        const QJsonArray files = anew.object()[u"files"].toArray();
        const auto kept = std::find_if(files.begin(), files.end(), [](const QJsonValue &one) { return one[u"title"] == u"Firmaattest"_s; });
        QVERIFY2(kept != files.end(), anew.out.constData());
        QFile leaf((*kept)[u"file"].toString());
        QVERIFY(leaf.open(QIODevice::ReadOnly));
        QCOMPARE(pdf::text(leaf.readAll()).value(), paperText);
        return;
    }

    // It lies in the outbox like a letter; posted means handed in, and its court fee is a cost then.
    const QString letter = set[u"letter"].toString();
    ENDED(run(firm, day("-03-16"), {u"outbox"_s, u"print"_s, u"--out"_s, firm.out(u"jobb.pdf"_s)}),
          0);
    ENDED(run(firm, day("-03-16"), {u"outbox"_s, u"posted"_s, letter}), 0);
    const Said shown = run(firm, day("-03-17"), {u"case"_s, u"show"_s, firm.id});
    ENDED(shown, 0);
    QCOMPARE(shown.object()[u"stage"].toString(), u"attachment"_s);
}

void TestCliDocuments::fromListToBankruptcy()
{
    Firm firm;
    demand(firm, 2026);
    if (QTest::currentTestFailed())
        return;
    const QString out = firm.out(u"ut"_s);
    const QStringList notice{u"document"_s, firm.id, u"bankruptcy_notice"_s, u"--out"_s, out};

    // Four weeks must go before service (konkursloven § 63).
    ENDED(run(firm, u"2026-03-09"_s, notice), 1);
    const Said made = run(firm, u"2026-04-07"_s,
                          notice + QStringList{u"--answer"_s, u"signatory=Kari Nordmann"_s});
    ENDED(made, 0);
    QVERIFY(text(made.object(), u"document"_s)
                .contains(u"innen to uker etter at dette er forkynt for dere"_s));
    QVERIFY(text(made.object(), u"service_request"_s).contains(u"Storgata 14, 0155 OSLO"_s));
    ENDED(run(firm, u"2026-04-07"_s,
              {u"document"_s, firm.id, u"bankruptcy_petition"_s, u"--out"_s, out}),
          1);
    ENDED(run(firm, u"2026-04-07"_s,
              {u"outbox"_s, u"approve"_s, made.object()[u"letter"].toString()}),
          0);
    ENDED(
        run(firm, u"2026-04-07"_s, {u"outbox"_s, u"posted"_s, made.object()[u"letter"].toString()}),
        0);
    ENDED(
        run(firm, u"2026-04-14"_s, {u"case"_s, u"served"_s, firm.id, u"--date"_s, u"2026-04-14"_s}),
        0);

    // Served Tue 14 April: pay by Tue 28 April; at the court from 29 April to 12 May.
    const QStringList petition{u"document"_s, firm.id, u"bankruptcy_petition"_s, u"--out"_s, out};
    ENDED(run(firm, u"2026-04-28"_s, petition), 1);
    const Said filed = run(firm, u"2026-04-29"_s, petition);
    ENDED(filed, 0);
    const QString paper = text(filed.object(), u"document"_s);
    QVERIFY2(paper.contains(u"forkynt 14. april 2026"_s), qPrintable(paper));
    QVERIFY(paper.contains(u"Fristen gikk ut 28. april 2026"_s));
    QVERIFY(paper.contains(u"senest 12. mai 2026"_s));
    QVERIFY(paper.contains(u"kr 67 250,00"_s));
    QVERIFY(paper.contains(u"Oslo tingrett"_s));
    // The notice is enclosed as it was served: once, without the request for its service.
    const QString all = text(filed.object(), u"complete"_s);
    QCOMPARE(all.count(u"kan vi begjære åpning av konkurs"_s), 1);
    QVERIFY(!all.contains(u"Anmodning om forkynnelse"_s));
    const QString cover = text(filed.object(), u"cover_sheet"_s);
    for (const char *paragraph : {"§ 64", "§ 73", "§ 76"})
        QVERIFY2(cover.contains(QString::fromUtf8(paragraph)), paragraph);
}

/// Whoever takes the case over gets the invoice, the letters and the petition as they were, and can reckon it anew.
void TestCliDocuments::theArchiveHoldsThePapers()
{
    Firm firm;
    demand(firm, 2026);
    if (QTest::currentTestFailed())
        return;
    const QString day = u"2026-03-16"_s;
    ENDED(run(firm, day, {u"annex"_s, firm.id, u"--out"_s, firm.out(u"faktura.pdf"_s)}), 0);
    ENDED(run(firm, day, {u"invoice"_s, u"attach"_s, firm.out(u"faktura.pdf"_s), u"--invoice"_s, u"F-1"_s}), 0);
    const Said made = run(firm, day, {u"document"_s, firm.id, u"attachment"_s, u"--out"_s, firm.out(u"ut"_s), u"--answer"_s, u"signatory=Kari Nordmann"_s});
    ENDED(made, 0);
    QCOMPARE(made.object()[u"missing"].toArray().size(), 0);
    QVERIFY(text(made.object(), u"complete"_s).contains(u"Bilag 1 Faktura F-1"_s));
    ENDED(run(firm, day, {u"archive"_s, firm.id, u"--out"_s, firm.out(u"sak.zip"_s)}), 0);

    QFile file(firm.out(u"sak.zip"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto archive = zip::Archive::open(file);
    QVERIFY(archive.ok());
    QDir().mkpath(firm.out(u"pakket"_s));
    QStringList hashes;
    int pdfs = 0;
    for (const zip::Member &member : archive->members()) {
        const QByteArray bytes = archive->bytes(member, 64 << 20).value();
        if (bytes.startsWith("%PDF")) {
            ++pdfs;
            hashes << QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        }
        QFile out(firm.out(u"pakket/"_s + member.name.section(u'/', -1)));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
    }
    QCOMPARE(pdfs, 4); // Invoice, reminder, demand, petition with everything joined.
    for (const char *table : {"letter.json", "claim_document.json"}) {
        QFile rows(firm.out(u"pakket/"_s + QLatin1StringView(table)));
        QVERIFY2(rows.open(QIODevice::ReadOnly), table);
        for (const QJsonValue &row : QJsonDocument::fromJson(rows.readAll()).array())
            QVERIFY2(hashes.contains(row[u"sha256"].toString()), table);
    }
    for (const char *name : {"oppstilling.json", "audit.json", "case_event.json", "letter_delivery.json", "check_trail.py", "rates.json"})
        QVERIFY2(QFile::exists(firm.out(u"pakket/"_s + QLatin1StringView(name))), name);
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("python3 is not installed");
    QProcess checker;
    checker.start(u"python3"_s, {firm.out(u"pakket/check_trail.py"_s), firm.out(u"pakket/rates.json"_s), firm.out(u"pakket/oppstilling.json"_s)});
    QVERIFY(checker.waitForFinished());
    QVERIFY2(checker.exitCode() == 0, checker.readAllStandardError().constData());
}

void TestCliDocuments::whatCanBeAnswered()
{
    const Said said = m_cli.run({u"--json"_s, u"document"_s, u"questions"_s});
    ENDED(said, 0);
    QVERIFY(said.array().size() > 10);
}

void TestCliDocuments::wrongWordsAreUsage()
{
    Firm firm;
    ENDED(run(firm, u"2026-01-05"_s,
              {u"init"_s, u"--rehearsal"_s, u"--name"_s, u"Fjordlys Elektro AS"_s, u"--orgnr"_s,
               u"991825827"_s, u"--account"_s, u"12345678903"_s}),
          0);
    ENDED(run(firm, u"2026-01-05"_s,
              {u"document"_s, u"2026-0001"_s, u"reminder"_s, u"--out"_s, firm.out(u"x"_s)}),
          2);
    ENDED(run(firm, u"2026-01-05"_s, {u"document"_s, u"2026-0001"_s, u"attachment"_s}), 2);
    ENDED(run(firm, u"2026-01-05"_s,
              {u"document"_s, u"2026-0001"_s, u"attachment"_s, u"--out"_s, firm.out(u"x"_s)}),
          1);
}

QTEST_GUILESS_MAIN(TestCliDocuments)
#include "tst_clidocuments.moc"
