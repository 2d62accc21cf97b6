// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

using namespace Qt::StringLiterals;

/// Everything out again: lists, vouchers, archives, and invoices kept with their claims.
class CliExportsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const QByteArray list = "Kundenr;Kundenavn;Adresse;Postnr;Poststed;Fakturanr;Fakturadato;Forfallsdato;Beløp;Restbeløp;KID\n"
                                "1001;Nordvik Drift AS;Storgata 1;0155;OSLO;F-100;01.01.2026;15.01.2026;10000,00;10000,00;12344\n"
                                "2002;Kari Nordmann;Storgata 2;0155;OSLO;F-200;01.01.2026;15.01.2026;500,00;500,00;\n";
        QVERIFY(write(u"liste.csv"_s, list));
        ENDED(verb({u"init"_s, u"--name"_s, u"Fjordlys Elektro AS"_s, u"--orgnr"_s, u"991825827"_s, u"--account"_s, u"12345678903"_s, u"--address"_s,
                    u"Kaigata 12"_s, u"--postcode"_s, u"6003"_s, u"--town"_s, u"ÅLESUND"_s, u"--rehearsal"_s}), 0);
        ENDED(verb({u"import"_s, file(u"liste.csv"_s)}), 0);
        ENDED(verb({u"case"_s, u"start"_s, u"F-100"_s, u"--at"_s, u"reminder"_s}), 0);
        ENDED(verb({u"case"_s, u"send"_s, u"2026-0001"_s, u"reminder"_s}), 0);
        ENDED(verb({u"outbox"_s, u"approve"_s, u"--all"_s}), 0);
        ENDED(verb({u"outbox"_s, u"posted"_s, u"--all"_s}), 0);
        ENDED(verb({u"payment"_s, u"add"_s, u"--date"_s, u"2026-02-02"_s, u"--amount"_s, u"5000"_s, u"--invoice"_s, u"F-100"_s}), 0);
    }

    void listsBecomeFiles()
    {
        const QString csv = file(u"reskontro.csv"_s);
        ENDED(verb({u"ledger"_s, u"list"_s, u"--format"_s, u"csv"_s, u"--out"_s, csv}), 0);
        QVERIFY(read(csv).contains("Nordvik Drift AS"));
        ENDED(verb({u"case"_s, u"list"_s, u"--out"_s, file(u"saker.xlsx"_s)}), 0);
        QVERIFY(read(file(u"saker.xlsx"_s)).startsWith("PK"));
        ENDED(verb({u"ledger"_s, u"list"_s, u"--format"_s, u"pdf"_s, u"--out"_s, file(u"x.pdf"_s)}), 2);
        ENDED(verb({u"ledger"_s, u"list"_s, u"--format"_s, u"csv"_s}), 2);
    }

    void vouchersLeaveOnce()
    {
        const Said waiting = verb({u"voucher"_s, u"list"_s});
        ENDED(waiting, 0);
        QCOMPARE(waiting.array().size(), 1);
        QCOMPARE(waiting.array()[0][u"costs"].toString(), u"38.00"_s);
        const Said written = verb({u"voucher"_s, u"export"_s, u"--format"_s, u"gbat10"_s, u"--out"_s, file(u"bilag.txt"_s)});
        ENDED(written, 0);
        ENDED(verb({u"voucher"_s, u"export"_s, u"--out"_s, file(u"mer.csv"_s)}), 1);
        ENDED(verb({u"voucher"_s, u"export"_s, u"--batch"_s, written.object()[u"batch"].toString(), u"--out"_s, file(u"igjen.txt"_s)}), 0);
        QCOMPARE(read(file(u"bilag.txt"_s)), read(file(u"igjen.txt"_s)));
        QCOMPARE(verb({u"voucher"_s, u"list"_s, u"--all"_s}).array().size(), 1);
        ENDED(verb({u"voucher"_s, u"accounts"_s, u"--interest-account"_s, u"8055"_s}), 0);
        QCOMPARE(verb({u"voucher"_s, u"accounts"_s}).object()[u"interest"].toString(), u"8055"_s);
        QCOMPARE(waiting.array()[0][u"fees"].toString(), u"38.00"_s);
        QCOMPARE(waiting.array()[0][u"outlays"].toString(), u"0.00"_s);
        QCOMPARE(waiting.array()[0][u"compensation"].toString(), u"0.00"_s);
        QCOMPARE(verb({u"voucher"_s, u"accounts"_s}).object()[u"outlays"].toString(), u"7790"_s);
        ENDED(verb({u"voucher"_s, u"accounts"_s, u"--costs-account"_s, u"3950"_s, u"--compensation-account"_s, u"3951"_s}), 0);
        const QJsonObject chosen = verb({u"voucher"_s, u"accounts"_s, u"--outlays-account"_s, u"7791"_s}).object();
        QCOMPARE(chosen[u"costs"].toString(), u"3950"_s);
        QCOMPARE(chosen[u"fees"].toString(), u"3950"_s);
        QCOMPARE(chosen[u"outlays"].toString(), u"7791"_s);
        QCOMPARE(chosen[u"compensation"].toString(), u"3951"_s);
        ENDED(verb({u"voucher"_s, u"accounts"_s, u"--fees-account"_s, u"39"_s}), 1);
    }

    void everythingIsHandedOver()
    {
        ENDED(verb({u"archive"_s, u"2026-0001"_s, u"--out"_s, file(u"sak.zip"_s)}), 0);
        ENDED(verb({u"access-report"_s, u"1001"_s, u"--out"_s, file(u"innsyn.zip"_s)}), 0);
        const Said all = verb({u"export"_s, u"all"_s, u"--out"_s, file(u"alt.zip"_s)});
        ENDED(all, 0);
        QVERIFY(all.object()[u"rows"].toInt() > 10);
        ENDED(verb({u"export"_s, u"all"_s, u"--out"_s, file(u"alt.zip"_s)}), 1);
        ENDED(verb({u"access-report"_s, u"9999"_s, u"--out"_s, file(u"ingen.zip"_s)}), 1);
        QVERIFY(!QFile::exists(file(u"ingen.zip"_s)));
    }

    void anInvoiceIsKeptWithItsClaim()
    {
        ENDED(verb({u"letter"_s, u"preview"_s, u"2026-0001"_s, u"reminder"_s, u"--out"_s, file(u"faktura.pdf"_s)}), 0);
        const Said proposed = verb({u"invoice"_s, u"attach"_s, file(u"faktura.pdf"_s)});
        ENDED(proposed, 0);
        QVERIFY(!proposed.object()[u"proposals"].toArray().isEmpty());
        const Said kept = verb({u"invoice"_s, u"attach"_s, file(u"faktura.pdf"_s), u"--invoice"_s, u"F-100"_s});
        ENDED(kept, 0);
        QCOMPARE(verb({u"invoice"_s, u"documents"_s, u"F-100"_s}).array().size(), 1);
        ENDED(verb({u"invoice"_s, u"attach"_s, file(u"liste.csv"_s), u"--invoice"_s, u"F-100"_s}), 1);
        ENDED(verb({u"invoice"_s, u"detach"_s, kept.object()[u"attached"].toObject()[u"document"].toString()}), 0);
        QCOMPARE(verb({u"invoice"_s, u"documents"_s, u"F-100"_s}).array().size(), 0);
    }

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
    }
    static QByteArray read(const QString &path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    Said verb(const QStringList &words) const { return m_cli.json(file(u"firma"_s), words, u"2026-02-02"_s); }

    QTemporaryDir m_folder;
    Cli m_cli;
};

QTEST_GUILESS_MAIN(CliExportsTest)
#include "tst_cliexports.moc"
