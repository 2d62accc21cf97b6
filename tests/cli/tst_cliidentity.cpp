// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfreader.h"
#include "core/zip/ziparchive.h"
#include "tests/cli/cli.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace {

const QByteArray number = "18926094870"; ///< Of the test population: it belongs to nobody.

/// The number with blanks and dots taken out of what it may stand among; a PDF by its text.
bool holds(const QByteArray &bytes)
{
    QByteArray plain = bytes;
    if (bytes.startsWith("%PDF"))
        plain += pdf::text(bytes).value().toUtf8();
    return plain.contains(number) || plain.replace(" ", "").contains(number);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The files under a folder that hold the number, by name; an archive by its members.
QStringList holding(const QString &folder)
{
    QStringList out;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (holds(path.toUtf8()) || holds(read(path)))
            out.append(it.fileName());
        QFile file(path);
        if (!path.endsWith(u".zip") || !file.open(QIODevice::ReadOnly))
            continue;
        const auto archive = zip::Archive::open(file);
        if (!archive)
            out.append(u"unreadable "_s + path);
        for (const zip::Member &member : archive->members()) {
            if (holds(member.name.toUtf8()) || holds(archive->bytes(member, 64 << 20).value()))
                out.append(path + u'/' + member.name);
        }
    }
    out.sort();
    return out;
}

} // namespace

/// A debtor's national identity number through the whole program: where the law wants it, and nowhere else.
class TestCliIdentity : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void lettersNeedNoNumberAndNoKey();
    void thePetitionHasItOnItsOwnLeafAndInThePortalsFiles();
    void nothingElseSaysIt();

private:
    Said run(const QString &today, const QStringList &words, const QByteArray &input = {}) const
    {
        return m_cli.run(QStringList{u"--workspace"_s, place(), u"--json"_s, u"--today"_s, today} + words, input);
    }
    QString place() const { return m_folder.filePath(u"firma"_s); }
    QString out(const QString &name) const { return m_folder.filePath(name); }

    Cli m_cli;
    QTemporaryDir m_folder;
    QString m_case;
};

void TestCliIdentity::initTestCase()
{
    // No keyring in the test's surroundings: the key goes to a file behind a passphrase.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qputenv("KRAVBOK_PASSWORD", "en lang setning");
    ENDED(run(u"2026-01-05"_s, {u"init"_s, u"--rehearsal"_s, u"--name"_s, u"Fjordlys Elektro AS"_s, u"--orgnr"_s, u"991825827"_s, u"--account"_s, u"12345678903"_s,
                                u"--address"_s, u"Kaia 1"_s, u"--postcode"_s, u"0155"_s, u"--town"_s, u"OSLO"_s}), 0);
    QFile list(out(u"liste.csv"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("Kundenr;Kundenavn;Type;Adresse;Postnr;Poststed;Fakturanr;Fakturadato;Forfallsdato;Beløp;Restbeløp;Tekst\n"
               "1002;Kari Prøve;Privat;Storgata 14;0155;OSLO;F-1;01.01.2026;15.01.2026;10000,00;10000,00;Arbeid\n");
    list.close();
    ENDED(run(u"2026-01-20"_s, {u"import"_s, list.fileName()}), 0);
    const Said started = run(u"2026-01-20"_s, {u"case"_s, u"start"_s, u"F-1"_s});
    ENDED(started, 0);
    m_case = started.array()[0][u"case"_s].toString();
    ENDED(run(u"2026-01-20"_s, {u"secret"_s, u"set-identity"_s, u"1002"_s}, number + '\n'), 0);
    const Said office = run(u"2026-01-20"_s, {u"authority"_s, u"--case"_s, m_case});
    ENDED(office, 0);
    ENDED(run(u"2026-01-20"_s, {u"authority"_s, u"set"_s, office.object()[u"enforcement"_s][u"id"_s].toString(), u"--address"_s, u"Postboks 1"_s, u"--postcode"_s, u"0030"_s,
                                u"--town"_s, u"OSLO"_s}), 0);
}

void TestCliIdentity::lettersNeedNoNumberAndNoKey()
{
    qunsetenv("KRAVBOK_PASSWORD");
    for (const auto &[step, day] : {std::pair(u"reminder"_s, u"2026-02-02"_s), std::pair(u"payment_demand"_s, u"2026-02-23"_s)}) {
        ENDED(run(day, {u"letter"_s, u"preview"_s, m_case, step, u"--out"_s, out(step + u".pdf"_s)}), 0);
        ENDED(run(day, {u"case"_s, u"send"_s, m_case, step}), 0);
        ENDED(run(day, {u"outbox"_s, u"approve"_s, u"--all"_s}), 0);
        ENDED(run(day, {u"outbox"_s, u"print"_s, u"--out"_s, out(step + u"-jobb.pdf"_s)}), 0);
        ENDED(run(day, {u"outbox"_s, u"posted"_s, u"--all"_s}), 0);
    }
    // That one is kept counts in the pre-flight, without opening it.
    const Said judged = run(u"2026-03-16"_s, {u"preflight"_s, m_case});
    ENDED(judged, 0);
    for (const QJsonValue &row : judged.array()) {
        if (row[u"rule"_s] == u"MANGLER_OPPLYSNINGER_OM_SAKSOEKT"_s || row[u"rule"_s] == u"KRAVBOK_IDENTITETSNUMMER"_s)
            QVERIFY2(row[u"ok"_s].toBool(), qPrintable(row[u"text"_s].toString()));
    }
    const Said json = run(u"2026-03-16"_s, {u"petition"_s, u"json"_s, m_case});
    ENDED(json, 0);
    QVERIFY(!holds(json.out));
    // The petition does need it, and nothing is made without the key.
    ENDED(run(u"2026-03-16"_s, {u"document"_s, m_case, u"attachment"_s, u"--out"_s, out(u"uten"_s)}), 3);
    QVERIFY(run(u"2026-03-16"_s, {u"outbox"_s, u"list"_s}).array().isEmpty());
}

void TestCliIdentity::thePetitionHasItOnItsOwnLeafAndInThePortalsFiles()
{
    qputenv("KRAVBOK_PASSWORD", "en lang setning");
    const Said asked = run(u"2026-03-16"_s, {u"petition"_s, u"json"_s, m_case, u"--with-identity"_s});
    ENDED(asked, 0);
    QVERIFY(holds(asked.out));

    const Said made = run(u"2026-03-16"_s, {u"document"_s, m_case, u"attachment"_s, u"--out"_s, out(u"begjaering"_s), u"--answer"_s, u"signatory=Kari Nordmann"_s});
    ENDED(made, 0);
    QVERIFY2(!holds(made.out) && !holds(made.err), "the answer says the number");
    QCOMPARE(holding(out(u"begjaering"_s)),
             (QStringList{m_case + u"-arbeidsark.json"_s, m_case + u"-arbeidsark.txt"_s, m_case + u"-attachment-identity.pdf"_s, m_case + u"-begjaering.json"_s}));
    const QString paper = pdf::text(read(out(u"begjaering/%1-attachment.pdf"_s.arg(m_case)))).value();
    QVERIFY2(paper.contains(u"Står på eget ark"_s), qPrintable(paper));
    // The same again from what is stored: the number is asked of the keyring each time.
    ENDED(run(u"2026-03-16"_s, {u"document"_s, m_case, u"attachment"_s, u"--out"_s, out(u"igjen"_s)}), 0);
    QCOMPARE(holding(out(u"igjen"_s)).size(), 4);
}

void TestCliIdentity::nothingElseSaysIt()
{
    const QString files = out(u"annet"_s);
    QVERIFY(QDir().mkpath(files));
    const QString today = u"2026-03-17"_s;
    ENDED(run(u"2026-03-16"_s, {u"outbox"_s, u"print"_s, u"--out"_s, files + u"/jobb.pdf"_s}), 0);
    ENDED(run(u"2026-03-16"_s, {u"outbox"_s, u"posted"_s, u"--all"_s}), 0);
    for (const QStringList &words : {QStringList{u"case"_s, u"show"_s, m_case}, QStringList{u"explain"_s, m_case}, QStringList{u"explain"_s, u"--all"_s},
                                     QStringList{u"case"_s, u"list"_s}, QStringList{u"ledger"_s, u"list"_s}, QStringList{u"preflight"_s, m_case},
                                     QStringList{u"petition"_s, u"worksheet"_s, m_case}, QStringList{u"outbox"_s, u"list"_s},
                                     QStringList{u"annex"_s, m_case, u"--out"_s, files + u"/annex.pdf"_s}, QStringList{u"archive"_s, m_case, u"--out"_s, files + u"/sak.zip"_s},
                                     QStringList{u"access-report"_s, u"1002"_s, u"--out"_s, files + u"/innsyn.zip"_s},
                                     QStringList{u"export"_s, u"all"_s, u"--out"_s, files + u"/alt.zip"_s}, QStringList{u"backup"_s, files + u"/kopi"_s}, QStringList{u"verify"_s}}) {
        const Said said = run(today, words);
        ENDED(said, 0);
        QVERIFY2(!holds(said.out) && !holds(said.err), qPrintable(words.join(u' ')));
    }
    QCOMPARE(holding(files), QStringList());
    QCOMPARE(holding(place()), QStringList());
    QCOMPARE(holding(m_cli.home()), QStringList());
    for (const QString &letter : {u"reminder.pdf"_s, u"payment_demand.pdf"_s, u"reminder-jobb.pdf"_s, u"payment_demand-jobb.pdf"_s})
        QVERIFY(!holds(read(out(letter))));
}

QTEST_GUILESS_MAIN(TestCliIdentity)
#include "tst_cliidentity.moc"
