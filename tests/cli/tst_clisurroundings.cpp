// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

/// One statement on a database of ours, from outside.
bool sql(const QString &file, const QStringList &statements, bool keepOpen = false)
{
    QSqlDatabase db = QSqlDatabase::contains(u"outside"_s) ? QSqlDatabase::database(u"outside"_s) : QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
    bool fine = true;
    if (!db.isOpen()) {
        db.setDatabaseName(file);
        fine = db.open();
    }
    for (const QString &statement : statements)
        fine = QSqlQuery(db).exec(statement) && fine;
    if (!keepOpen) {
        db.close();
        db = {};
        QSqlDatabase::removeDatabase(u"outside"_s);
    }
    return fine;
}

} // namespace

/// When file, folder or disk are not as they must be: a sentence that names the place, the right exit
/// code, and nothing half written.
class TestCliSurroundings : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aMissingFile();
    void aFolderInsteadOfAFile();
    void aLockedDatabase();
    void aNewerDatabase();
    void aGarbageDatabase();
    void aMissingDatabase();
    void aReadOnlyFolder();
    void aPlaceThatCannotBeWritten();
    void brokenFiles_data();
    void brokenFiles();
    void answersIntoAFullDisk();
    void aTamperedRowIsNamed();

private:
    Said run(const QStringList &words) { return m_cli.json(m_workspace, words, u"2026-02-02"_s); }

    Cli m_cli;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_workspace;
    QString m_database;
    QString m_list;
};

void TestCliSurroundings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = m_folder->filePath(u"firma"_s);
    m_database = m_workspace + u"/creditors/1/kravbok.sqlite"_s;
    m_list = m_folder->filePath(u"liste.csv"_s);
    QFile file(m_list);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Kundenr;Kundenavn;Adresse;Postnr;Poststed;Fakturanr;Fakturadato;Forfallsdato;Restbeløp\n"
               "1001;Hansen AS;Storgata 1;0155;OSLO;F-1;02.01.2026;16.01.2026;900,00\n");
    file.close();
    ENDED(run({u"init"_s, u"--rehearsal"_s, u"--name"_s, u"Fjordlys"_s, u"--orgnr"_s, u"991825827"_s, u"--account"_s, u"12345678903"_s}), 0);
    ENDED(run({u"import"_s, m_list}), 0);
}

void TestCliSurroundings::aMissingFile()
{
    const Said said = run({u"import"_s, u"/finnes/ikke/liste.csv"_s});

    ENDED(said, 3);
    QCOMPARE(said.error()[u"kind"].toString(), u"environment"_s);
    QVERIFY(said.error()[u"message"].toString().contains(u"liste.csv"_s));
    const Said restore = run({u"restore"_s, u"/finnes/ikke/kopi.sqlite"_s});
    QVERIFY(restore.exitCode == 1 || restore.exitCode == 3);
    QVERIFY(restore.error()[u"message"].toString().contains(u"kopi.sqlite"_s));
}

void TestCliSurroundings::aFolderInsteadOfAFile()
{
    const Said said = run({u"import"_s, m_folder->path()});

    // A folder is read file by file; nothing in this one is a ledger.
    QVERIFY(said.exitCode == 1 || said.exitCode == 3);
    QVERIFY(!said.err.isEmpty() || !said.out.isEmpty());
}

void TestCliSurroundings::aLockedDatabase()
{
    QVERIFY(sql(m_database, {u"BEGIN IMMEDIATE"_s}, true));

    const Said said = run({u"case"_s, u"start"_s, u"F-1"_s});
    const Said read = run({u"ledger"_s, u"list"_s}); // Reading does not wait for a writer.

    QVERIFY(sql(m_database, {u"ROLLBACK"_s}));
    ENDED(said, 3);
    QCOMPARE(said.error()[u"kind"].toString(), u"locked"_s);
    QVERIFY2(said.error()[u"message"].toString().contains(u"kravbok.sqlite"_s), said.err.constData());
    ENDED(read, 0);
    ENDED(run({u"case"_s, u"start"_s, u"F-1"_s}), 0);
    ENDED(run({u"verify"_s}), 0);
}

void TestCliSurroundings::aNewerDatabase()
{
    QVERIFY(sql(m_database, {u"PRAGMA user_version = 999"_s}));

    const Said said = run({u"ledger"_s, u"list"_s});

    ENDED(said, 1);
    QVERIFY2(said.error()[u"message"].toString().contains(u"kravbok.sqlite"_s), said.err.constData());
    QCOMPARE(said.error()[u"kind"].toString(), u"bad_input"_s);
}

void TestCliSurroundings::aGarbageDatabase()
{
    QFile file(m_database);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();

    const Said said = run({u"ledger"_s, u"list"_s});

    ENDED(said, 3);
    QVERIFY2(said.error()[u"message"].toString().contains(u"kravbok.sqlite"_s), said.err.constData());
}

void TestCliSurroundings::aMissingDatabase()
{
    QVERIFY(QFile::remove(m_database));

    const Said said = run({u"ledger"_s, u"list"_s});

    QVERIFY(said.exitCode == 1 || said.exitCode == 3);
    QVERIFY2(said.error()[u"message"].toString().contains(u"kravbok.sqlite"_s), said.err.constData());
    QVERIFY(!QFile::exists(m_database)); // No empty one was put in its place.
}

void TestCliSurroundings::aReadOnlyFolder()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("The superuser may write anywhere.");
#endif
    const QString folder = m_workspace + u"/creditors/1"_s;
    QVERIFY(QFile::setPermissions(m_database, QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));

    const Said said = run({u"case"_s, u"start"_s, u"F-1"_s});
    const Said read = run({u"ledger"_s, u"list"_s});

    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    ENDED(said, 3);
    QVERIFY(said.error()[u"message"].toString().contains(u"kravbok.sqlite"_s));
    ENDED(read, 0);
}

void TestCliSurroundings::aPlaceThatCannotBeWritten()
{
    ENDED(run({u"case"_s, u"start"_s, u"F-1"_s}), 0);
    ENDED(run({u"case"_s, u"send"_s, u"1"_s, u"reminder"_s}), 0);

    const Said said = run({u"outbox"_s, u"print"_s, u"--out"_s, m_list + u"/utsending.pdf"_s});

    ENDED(said, 3);
    QVERIFY(said.error()[u"message"].toString().contains(u"utsending.pdf"_s));
    // Nothing was marked as printed: it cannot be confirmed as posted.
    ENDED(run({u"outbox"_s, u"posted"_s, u"--all"_s}), 1);
    const Said backup = run({u"backup"_s, m_list + u"/kopi.sqlite"_s});
    ENDED(backup, 3);
    QVERIFY(backup.error()[u"message"].toString().contains(u"kopi.sqlite"_s));
}

void TestCliSurroundings::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("broken XML") << QByteArray("<?xml version=\"1.0\"?><AuditFile xmlns=\"urn:StandardAuditFile-Taxation-Financial:NO\"><Header>");
    QTest::newRow("a DTD bomb") << QByteArray("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"x\"><!ENTITY c \"&b;&b;\">]><AuditFile>&c;</AuditFile>");
    QTest::newRow("nothing at all") << QByteArray();
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n", 8);
    QTest::newRow("a suppliers' list") << QByteArray("Leverandørnr;Leverandørnavn;Fakturanr;Restbeløp\n2001;Grossist AS;1;100,00\n");
}

void TestCliSurroundings::brokenFiles()
{
    QFETCH(QByteArray, bytes);
    const QString path = m_folder->filePath(u"daarlig.dat"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const QByteArray before = run({u"ledger"_s, u"list"_s}).out;

    const Said said = run({u"import"_s, path});

    ENDED(said, 1);
    QVERIFY(!said.json.isNull());
    const QJsonObject report = said.object()[u"files"][0].toObject();
    QCOMPARE(report[u"outcome"].toString(), u"refused"_s);
    QVERIFY(!report[u"issues"][0][u"text"].toString().isEmpty());
    QCOMPARE(run({u"ledger"_s, u"list"_s}).out, before);
}

void TestCliSurroundings::answersIntoAFullDisk()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("There is no /dev/full here.");
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(KRAVBOK_CLI), {u"rates"_s, u"list"_s});
    QVERIFY(process.waitForFinished());

    QCOMPARE(process.exitCode(), 3);
    QVERIFY(!process.readAllStandardError().isEmpty());
}

void TestCliSurroundings::aTamperedRowIsNamed()
{
    ENDED(run({u"case"_s, u"start"_s, u"F-1"_s}), 0);
    ENDED(run({u"case"_s, u"note"_s, u"1"_s, u"Ringt"_s}), 0);
    QVERIFY(sql(m_database, {u"DROP TRIGGER case_event_no_update"_s, u"UPDATE case_event SET day = '2020-01-01' WHERE id = 2"_s,
                             u"CREATE TRIGGER case_event_no_update BEFORE UPDATE ON case_event\nBEGIN\n    SELECT RAISE(ABORT, 'case_event is append-only');\nEND"_s}));

    const Said said = run({u"verify"_s});

    ENDED(said, 1);
    const QString message = said.error()[u"message"].toString();
    QVERIFY2(message.contains(u"case_event"_s) && message.contains(u'2'), qPrintable(message));
}

QTEST_GUILESS_MAIN(TestCliSurroundings)
#include "tst_clisurroundings.moc"
