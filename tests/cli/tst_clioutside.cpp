// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray openItems =
    "Kundenr;Kundenavn;Adresse;Postnr;Poststed;Fakturanr;Fakturadato;Forfallsdato;Beløp;Restbeløp;KID;Tekst\n"
    "1001;Hansen AS;Storgata 1;5470;ROSENDAL;F-100;01.01.2026;15.01.2026;10000,00;10000,00;;Arbeid\n"
    "1002;Kari Nordbø;Lillegata 2;8980;VEGA;F-101;01.01.2026;15.01.2026;2500,00;2500,00;;Arbeid\n";
const QString number = u"31129956715"_s;

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Every byte under a folder, to look for what must not be there.
bool anyFileHolds(const QString &folder, const QByteArray &words)
{
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.fileName().contains(QString::fromUtf8(words)))
            return true;
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words))
            return true;
    }
    return false;
}

} // namespace

/// Authorities, identity numbers and the law from outside, by the command line.
class CliOutsideTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString list = m_folder->filePath(u"list.csv"_s);
        QVERIFY(writeFile(list, openItems));
        ENDED(m_cli.json(place(),
                         {u"init"_s, u"--name"_s, u"Fjordlys Elektro AS"_s, u"--orgnr"_s,
                          u"991825827"_s, u"--account"_s, u"12345678903"_s, u"--rehearsal"_s}),
              0);
        ENDED(run({u"import"_s, list}), 0);
        const Said started = run({u"case"_s, u"start"_s, u"F-100"_s});
        ENDED(started, 0);
        m_case = started.array()[0].toObject()[u"case"_s].toString();
    }
    void theAuthorityOfAPlace();
    void anOfficeIsCompletedSharedAndRefusedWhenEmpty();
    void anIdentityNumberIsSealedAndNeverSaid();

private:
    QString place() const { return m_folder->filePath(u"firm"_s); }
    Said run(const QStringList &words, const QByteArray &input = {}) const
    {
        return m_cli.run(
            QStringList{u"--workspace"_s, place(), u"--json"_s, u"--today"_s, u"2026-09-01"_s}
                + words,
            input);
    }

    Cli m_cli;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_case;
};

void CliOutsideTest::theAuthorityOfAPlace()
{
    const Said byCode = run({u"authority"_s, u"--postcode"_s, u"5470"_s});
    ENDED(byCode, 0);
    QCOMPARE(byCode.object()[u"municipality"_s].toString(), u"4617"_s);
    QCOMPARE(byCode.object()[u"police_district"_s].toString(), u"Vest politidistrikt"_s);
    QCOMPARE(byCode.object()[u"court"_s].toObject()[u"name"_s].toString(),
             u"Haugaland og Sunnhordland tingrett"_s);
    QCOMPARE(byCode.object()[u"confidence"_s].toString(), u"medium"_s);
    QVERIFY(!byCode.object()[u"why"_s].toString().isEmpty());

    const Said byCase = run({u"authority"_s, u"--case"_s, m_case});
    ENDED(byCase, 0);
    QCOMPARE(byCase.object()[u"municipality"_s].toString(), u"4617"_s);
    const Said byNumber = run({u"authority"_s, u"--municipality"_s, u"5546"_s});
    ENDED(byNumber, 0);
    QCOMPARE(byNumber.object()[u"confidence"_s].toString(), u"high"_s);
    const Said unknown = run({u"authority"_s, u"--postcode"_s, u"8980"_s});
    ENDED(unknown, 0);
    QCOMPARE(unknown.object()[u"confidence"_s].toString(), u"ask"_s);
    QVERIFY(unknown.object()[u"court"_s].isNull());
    ENDED(run({u"authority"_s}), 2);

    // The shipped tables answer without a workspace too.
    const Said bare = m_cli.run({u"--json"_s, u"--workspace"_s, m_folder->filePath(u"nothing"_s),
                                 u"authority"_s, u"--postcode"_s, u"0155"_s});
    ENDED(bare, 0);
    QCOMPARE(bare.object()[u"municipality"_s].toString(), u"0301"_s);
}

void CliOutsideTest::anOfficeIsCompletedSharedAndRefusedWhenEmpty()
{
    const Said all = run({u"authority"_s, u"list"_s});
    ENDED(all, 0);
    QCOMPARE(all.array().size(), 41);
    const Said empty = run({u"authority"_s, u"--case"_s, m_case});
    QCOMPARE(empty.object()[u"enforcement"_s].toObject()[u"printable"_s].toBool(), false);
    QVERIFY(empty.object()[u"enforcement"_s].toObject()[u"why_not"_s].toString().contains(
        u"Vest politidistrikt"));

    ENDED(run({u"authority"_s, u"set"_s, u"983998461"_s, u"--confirm"_s}), 1);
    ENDED(run({u"authority"_s, u"set"_s, u"983998461"_s, u"--address"_s, u"Postboks 1"_s,
               u"--postcode"_s, u"9999"_s, u"--town"_s, u"X"_s}),
          1);
    ENDED(
        run({u"authority"_s, u"set"_s, u"983998461"_s, u"--address"_s, u"Postboks 285"_s,
             u"--postcode"_s, u"5804"_s, u"--town"_s, u"BERGEN"_s, u"--source"_s, u"telephone"_s}),
        0);
    const Said filled = run({u"authority"_s, u"--case"_s, m_case});
    const QJsonObject office = filled.object()[u"enforcement"_s].toObject();
    QCOMPARE(office[u"printable"_s].toBool(), true);
    QCOMPARE(office[u"as_of"_s].toString(), u"2026-09-01"_s);
    QCOMPARE(office[u"source"_s].toString(), u"telephone"_s);
    QCOMPARE(office[u"addressee"_s].toArray()[1].toString(), u"v/ namsfogden"_s);

    // A shipped address that is only half trusted is shown and confirmed first.
    QVERIFY(!run({u"authority"_s, u"--postcode"_s, u"1400"_s})
                 .object()[u"enforcement"_s]
                 .toObject()[u"printable"_s]
                 .toBool());
    ENDED(run({u"authority"_s, u"set"_s, u"Øst politidistrikt"_s, u"--confirm"_s}), 0);
    QVERIFY(run({u"authority"_s, u"--postcode"_s, u"1400"_s})
                .object()[u"enforcement"_s]
                .toObject()[u"printable"_s]
                .toBool());

    for (const QString &kind : {u"json"_s, u"csv"_s}) {
        const QString file = m_folder->filePath(u"offices."_s + kind);
        ENDED(run({u"authority"_s, u"export"_s, file}), 0);
        const Said same = run({u"authority"_s, u"import"_s, file, u"--yes"_s});
        ENDED(same, 0);
        QCOMPARE(same.object()[u"changes"_s].toArray().size(), 0);
        ENDED(run({u"authority"_s, u"set"_s, u"983998461"_s, u"--reset"_s}), 0);
        const Said shown = run({u"authority"_s, u"import"_s, file});
        ENDED(shown, 0);
        QCOMPARE(shown.object()[u"changes"_s].toArray().size(), 1);
        QCOMPARE(shown.object()[u"saved"_s].toBool(), false);
        QVERIFY(!run({u"authority"_s, u"--case"_s, m_case})
                     .object()[u"enforcement"_s]
                     .toObject()[u"printable"_s]
                     .toBool());
        ENDED(run({u"authority"_s, u"import"_s, file, u"--yes"_s}), 0);
        QVERIFY(run({u"authority"_s, u"--case"_s, m_case})
                    .object()[u"enforcement"_s]
                    .toObject()[u"printable"_s]
                    .toBool());
    }
    const QString bad = m_folder->filePath(u"bad.csv"_s);
    QVERIFY(writeFile(bad, "id,name\n1,2\n"));
    ENDED(run({u"authority"_s, u"import"_s, bad}), 1);
}

void CliOutsideTest::anIdentityNumberIsSealedAndNeverSaid()
{
    // No keyring in the test's surroundings: the key goes to a file behind this passphrase.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qunsetenv("KRAVBOK_PASSWORD");
    ENDED(run({u"secret"_s, u"set-identity"_s, u"1002"_s}, number.toLatin1() + '\n'), 3);
    qputenv("KRAVBOK_PASSWORD", "en lang setning");
    ENDED(run({u"secret"_s, u"set-identity"_s, u"1002"_s}, "31129956716\n"), 1);
    const Said set = run({u"secret"_s, u"set-identity"_s, u"1002"_s}, number.toLatin1() + '\n');
    ENDED(set, 0);
    QCOMPARE(set.object()[u"stored"_s].toBool(), true);
    const Said checked = run({u"secret"_s, u"check"_s, u"1002"_s});
    ENDED(checked, 0);
    QCOMPARE(checked.object()[u"stored"_s].toBool(), true);

    QVERIFY(!set.out.contains(number.toLatin1()) && !set.err.contains(number.toLatin1())
            && !checked.out.contains(number.toLatin1()));
    QVERIFY2(!anyFileHolds(place(), number.toLatin1()), "the number lies open in a file");
    QVERIFY(!anyFileHolds(m_cli.home(), number.toLatin1()));
    const QFileInfo key(place() + u"/creditors/1/identity.key"_s);
    QVERIFY(key.exists());
    QCOMPARE(key.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    qputenv("KRAVBOK_PASSWORD", "et annet passord");
    ENDED(run({u"secret"_s, u"check"_s, u"1002"_s}), 1);
    qunsetenv("KRAVBOK_PASSWORD");
    ENDED(run({u"secret"_s, u"check"_s, u"1002"_s}), 3);
    ENDED(run({u"secret"_s, u"forget"_s, u"1002"_s}), 0);
    const Said gone = run({u"secret"_s, u"check"_s, u"1002"_s});
    ENDED(gone, 0);
    QCOMPARE(gone.object()[u"stored"_s].toBool(), false);
    ENDED(run({u"secret"_s, u"set-identity"_s, u"4711"_s}, number.toLatin1()), 1);
    ENDED(run({u"verify"_s}), 0);
}

QTEST_GUILESS_MAIN(CliOutsideTest)
#include "tst_clioutside.moc"
