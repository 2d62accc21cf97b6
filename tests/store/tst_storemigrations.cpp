// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/fixture.h"

#include "core/store/migrator.h"
#include "core/store/query.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace fixture;
using store::Database;
using store::Migration;
using store::Migrator;
using store::OpenMode;
using store::Schema;

/// Old files become new ones with everything in them, or stay exactly as they were.
class StoreMigrationsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"kravbok.sqlite"_s);
    }

    void releasedFilesNeverChange_data();
    void releasedFilesNeverChange();
    void statementsEndAtSemicolonAndBlankLine_data();
    void statementsEndAtSemicolonAndBlankLine();
    void freshDatabaseRunsTheSameFiles();
    void firstReleaseIsUpgradedWithItsData();
    void backupIsMadeBeforeMigrating();
    void aSecondBackupTakesAnotherName();
    void aFailedStepLeavesTheDatabaseAsItWas_data();
    void aFailedStepLeavesTheDatabaseAsItWas();
    void earlierStepsStayWhenALaterFails();
    void olderSchemaIsNotOpenedForReadingOnly();
    void anOldProgramStopsWritingWhenANewerHasUpgraded();
    void everyTableIsStrictAndEveryForeignKeyIndexed_data();
    void everyTableIsStrictAndEveryForeignKeyIndexed();

private:
    std::vector<Migration> released() { return must(Migrator::released(Schema::Creditor)); }

    /// A file as the first release left it: the stores write the newest schema only, so its rows are
    /// carried back, column by column, into the tables the first release had.
    void makeFirstRelease()
    {
        const QString newest = m_dir->filePath(u"newest.sqlite"_s);
        tell(*must(Database::open(newest, Schema::Creditor, OpenMode::Create)));
        store::OpenOptions options;
        options.migrations = {released().front()};
        must(Database::open(m_path, Schema::Creditor, OpenMode::Create, options));
        RawConnection raw(m_path);
        QCOMPARE(raw.run(u"ATTACH DATABASE '%1' AS newest"_s.arg(newest)), QString());
        const QStringList tables =
            raw.value(u"SELECT group_concat(name) FROM main.sqlite_master WHERE type = 'table'"_s).toString().split(u',');
        for (const QString &table : tables) {
            const QString columns =
                raw.value(u"SELECT group_concat(name) FROM pragma_table_info('%1', 'main')"_s.arg(table)).toString();
            QCOMPARE(raw.run(u"INSERT OR REPLACE INTO main.%1 (%2) SELECT %2 FROM newest.%1"_s.arg(table, columns)), QString());
        }
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void StoreMigrationsTest::releasedFilesNeverChange_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("sha256");

    // A change here means that files in people's hands no longer are what the program thinks: add a
    // migration instead. (Before the first release a row may be renewed with its file.)
    QTest::newRow("Creditor 1")
        << u":/sql/creditor/0001_start.sql"_s
        << QByteArray("e42d716219f5e48d8351502feee7b56940a13be6b3b4f10064fb6edb05e591fd");
    QTest::newRow("Creditor 2")
        << u":/sql/creditor/0002_columnmap.sql"_s
        << QByteArray("b77c899a2dc9b20efd9c02d8389b37e3e905d3d28500f50db9423ffca4b3d09b");
    QTest::newRow("Creditor 3")
        << u":/sql/creditor/0003_legal.sql"_s
        << QByteArray("2c37a7762a866dc32b899c9575f8fb9351730301cb4d18fe2537555d19210a09");
    QTest::newRow("Creditor 4")
        << u":/sql/creditor/0004_bank.sql"_s
        << QByteArray("8adc2a4e567e9c3d53afe8d96c7a850bd973556266290affce2b8c61696bb637");
    QTest::newRow("Creditor 5")
        << u":/sql/creditor/0005_identity.sql"_s
        << QByteArray("c289a5a8ea4c4a7b92f8051290436331dda34d003986b90e23b80961c0ad1310");
    QTest::newRow("Creditor 6")
        << u":/sql/creditor/0006_money.sql"_s
        << QByteArray("f4e60a509c6dd0da45811b794047797aa0c65a70f3e1199bee7f4b391f0cc1a4");
    QTest::newRow("Creditor 7")
        << u":/sql/creditor/0007_voucher.sql"_s
        << QByteArray("e5092a32497b9f7c384db64a1effb0781a810985751f3e317ea5b6287844799c");
    QTest::newRow("Creditor 8")
        << u":/sql/creditor/0008_document.sql"_s
        << QByteArray("85ed4d4dd4f7552cd76536e55937fde724f06316afafd2e117fc55af58364f5c");
    QTest::newRow("Creditor 9")
        << u":/sql/creditor/0009_vanished.sql"_s
        << QByteArray("092571fb78b7ce807b910591d5ce2f5bb4557a4e6451cecee121c8a13449ba11");
    QTest::newRow("Creditor 10")
        << u":/sql/creditor/0010_entryrule.sql"_s
        << QByteArray("8da2af47208dcf64c5d05caf85d2a89f4f588fad11e8ed078254d8e2bc5e1ea5");
    QTest::newRow("Creditor 11")
        << u":/sql/creditor/0011_register.sql"_s
        << QByteArray("eeed86dcb0bb57d3cd4ededa786ee873d467c1b0827db87864a06f173eba46fb");
    QTest::newRow("Creditor 12")
        << u":/sql/creditor/0012_voucherparts.sql"_s
        << QByteArray("ba059b75df646e9fc734d9696c18b12866e10bee160daf3a80db5cc55591c3a9");
    QTest::newRow("Workspace 1")
        << u":/sql/workspace/0001_start.sql"_s
        << QByteArray("1c47720c208b17cb7a8cb908b6a25bcae5f35ae31c3128a1ebe612ac8ad7c273");
    QTest::newRow("Workspace 2")
        << u":/sql/workspace/0002_outside.sql"_s
        << QByteArray("5e96e7bbab1ce4551c039c5fcab0d443b55117475f56d858be40d23061c3db6f");
}

void StoreMigrationsTest::releasedFilesNeverChange()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, sha256);
    QFile resource(file);
    QVERIFY(resource.open(QIODevice::ReadOnly));

    QCOMPARE(QCryptographicHash::hash(resource.readAll(), QCryptographicHash::Sha256).toHex(),
             sha256);
}

void StoreMigrationsTest::statementsEndAtSemicolonAndBlankLine_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("statements");

    QTest::newRow("Nothing") << u""_s << QStringList();
    QTest::newRow("Two statements") << u"A;\n\nB;\n"_s << QStringList{u"A;"_s, u"B;"_s};
    QTest::newRow("A trigger holds semicolons but no blank line")
        << u"CREATE TRIGGER t BEGIN\n  X;\n  Y;\nEND;\n\nB;"_s
        << QStringList{u"CREATE TRIGGER t BEGIN\n  X;\n  Y;\nEND;"_s, u"B;"_s};
    QTest::newRow("A blank line inside a statement does not end it")
        << u"A,\n\nB;\n"_s << QStringList{u"A,\n\nB;"_s};
    QTest::newRow("Windows line ends") << u"A;\r\n\r\nB;\r\n"_s << QStringList{u"A;"_s, u"B;"_s};
    QTest::newRow("A comment belongs to what follows")
        << u"-- Why.\nA;\n"_s << QStringList{u"-- Why.\nA;"_s};
    QTest::newRow("A forgotten semicolon is not swallowed")
        << u"A;\n\nB\n"_s << QStringList{u"A;"_s, u"B"_s};
    QTest::newRow("A closing comment is no statement")
        << u"A;\n\n-- End.\n"_s << QStringList{u"A;"_s};
}

void StoreMigrationsTest::statementsEndAtSemicolonAndBlankLine()
{
    QFETCH(QString, sql);
    QFETCH(QStringList, statements);

    QCOMPARE(Migrator::statements(sql), statements);
}

void StoreMigrationsTest::freshDatabaseRunsTheSameFiles()
{
    const auto db = must(Database::open(m_path, Schema::Creditor, OpenMode::Create));

    QCOMPARE(must(db->schemaVersion()), static_cast<int>(released().size()));
    QCOMPARE(db->versionFound(), 0);
    QVERIFY(db->backupMadeOnOpen().isEmpty());
    QVERIFY(must(store::verify(*db)).isSound());
    const auto workspace = must(Database::open(m_dir->filePath(u"workspace.sqlite"_s),
                                               Schema::Workspace, OpenMode::Create));
    QVERIFY(must(store::verify(*workspace)).isSound());
}

void StoreMigrationsTest::firstReleaseIsUpgradedWithItsData()
{
    makeFirstRelease();
    {
        const auto old =
            must(Database::open(m_path, Schema::Creditor, OpenMode::ReadOnly, {.migrate = false}));
        QCOMPARE(must(old->schemaVersion()), 1);
    }

    const auto db = must(Database::open(m_path, Schema::Creditor, OpenMode::ReadWrite));

    QCOMPARE(db->versionFound(), 1);
    QCOMPARE(must(db->schemaVersion()), static_cast<int>(released().size()));
    QCOMPARE(must(store::DebtorStore(*db).findByNumber(u"1001"_s))->name,
             u"Bjørk & Sønn Møbelverksted AS"_s);
    QCOMPARE(must(store::CaseStore(*db).findByNumber(u"2026-0001"_s))->claims.size(), size_t(2));
    QCOMPARE(must(store::LetterStore(*db).pdf(LetterId{1})), pdf());
    VERIFY_OK(store::ImportStore(*db).rememberColumnMap(u"kundenr;navn"_s, "{}"));
    const store::VerifyReport report = must(store::verify(*db));
    QVERIFY2(report.isSound(), qPrintable(report.finding ? report.finding->text : QString()));
    QCOMPARE(report.letters, 1);
    QCOMPARE(report.events, 2);
    QCOMPARE(report.auditRows, 3);
}

void StoreMigrationsTest::backupIsMadeBeforeMigrating()
{
    makeFirstRelease();

    const auto db = must(Database::open(m_path, Schema::Creditor, OpenMode::ReadWrite));

    QCOMPARE(db->backupMadeOnOpen(), m_path + u".before-%1"_s.arg(released().size()));
    QVERIFY(!(QFile::permissions(db->backupMadeOnOpen()) & QFileDevice::ReadOther));
    const auto copy = must(Database::open(db->backupMadeOnOpen(), Schema::Creditor,
                                          OpenMode::ReadOnly, {.migrate = false}));
    QCOMPARE(must(copy->schemaVersion()), 1);
    QCOMPARE(must(store::DebtorStore(*copy).count()), 1);
}

void StoreMigrationsTest::aSecondBackupTakesAnotherName()
{
    makeFirstRelease();
    const QString taken = m_path + u".before-%1"_s.arg(released().size());
    QFile file(taken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();

    const auto db = must(Database::open(m_path, Schema::Creditor, OpenMode::ReadWrite));

    QCOMPARE(db->backupMadeOnOpen(), taken + u".2"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void StoreMigrationsTest::aFailedStepLeavesTheDatabaseAsItWas_data()
{
    QTest::addColumn<QString>("sql");

    QTest::newRow("A spelling mistake in the second statement")
        << u"ALTER TABLE debtor ADD COLUMN mood TEXT;\n\nCREATE TABEL x (id INTEGER);\n"_s;
    QTest::newRow("A constraint the data does not meet")
        << u"ALTER TABLE debtor ADD COLUMN mood TEXT;\n\nCREATE UNIQUE INDEX wrong ON claim (debtor_id);\n"_s;
    QTest::newRow("A step that leaves a row pointing nowhere")
        << u"PRAGMA defer_foreign_keys = ON;\n\nALTER TABLE debtor ADD COLUMN mood TEXT;\n\n"
           "UPDATE claim SET debtor_id = 99;\n"_s;
    QTest::newRow("A forgotten semicolon that joins two statements")
        << u"ALTER TABLE debtor ADD COLUMN mood TEXT;\n\nCREATE TABLE a (id INTEGER)\n\nCREATE TABLE b (id INTEGER);\n"_s;
}

void StoreMigrationsTest::aFailedStepLeavesTheDatabaseAsItWas()
{
    QFETCH(QString, sql);
    makeFirstRelease();
    store::OpenOptions options;
    options.migrations = {released().front(), Migration{2, u"0002_broken.sql"_s, sql}};

    const auto failed = Database::open(m_path, Schema::Creditor, OpenMode::ReadWrite, options);

    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Environment);
    QVERIFY2(failed.error().message.contains(u"left as it was"_s),
             qPrintable(failed.error().message));
    QVERIFY2(failed.error().detail.startsWith(u"0002_broken.sql"_s),
             qPrintable(failed.error().detail));
    QVERIFY(QDir(m_dir->path()).entryList({u"*.before-*"_s}).isEmpty());
    RawConnection raw(m_path);
    QCOMPARE(raw.value(u"PRAGMA user_version"_s).toInt(), 1);
    QCOMPARE(raw.value(u"SELECT COUNT(*) FROM pragma_table_info('debtor') WHERE name = 'mood'"_s)
                 .toInt(),
             0);
    QCOMPARE(raw.value(u"SELECT COUNT(*) FROM claim WHERE debtor_id = 1"_s).toInt(), 2);
}

void StoreMigrationsTest::earlierStepsStayWhenALaterFails()
{
    makeFirstRelease();
    std::vector<Migration> migrations = released();
    const int good = static_cast<int>(migrations.size());
    migrations.push_back({good + 1, u"9999_broken.sql"_s, u"NONSENSE;\n"_s});
    store::OpenOptions options;
    options.migrations = migrations;

    QVERIFY(!Database::open(m_path, Schema::Creditor, OpenMode::ReadWrite, options));

    QCOMPARE(RawConnection(m_path).value(u"PRAGMA user_version"_s).toInt(), good);
    QCOMPARE(QDir(m_dir->path()).entryList({u"*.before-%1"_s.arg(good + 1)}).size(), 1);
    const auto db = must(Database::open(m_path, Schema::Creditor, OpenMode::ReadWrite));
    QVERIFY(must(store::verify(*db)).isSound());
}

void StoreMigrationsTest::olderSchemaIsNotOpenedForReadingOnly()
{
    makeFirstRelease();

    const auto opened = Database::open(m_path, Schema::Creditor, OpenMode::ReadOnly);

    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Conflict);
    QVERIFY(opened.error().message.contains(u"older version"_s));
}

void StoreMigrationsTest::anOldProgramStopsWritingWhenANewerHasUpgraded()
{
    makeFirstRelease();
    store::OpenOptions first;
    first.migrations = {released().front()};
    const auto old = must(Database::open(m_path, Schema::Creditor, OpenMode::ReadWrite, first));
    {
        store::Transaction tx(*old);
        VERIFY_OK(tx.commit());
    }

    must(Database::open(m_path, Schema::Creditor, OpenMode::ReadWrite));

    store::Transaction tx(*old);
    for (const Result<void> &outcome : {tx.begun(), tx.commit()}) {
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Conflict);
        QVERIFY(outcome.error().message.contains(u"newer version"_s));
    }
    QVERIFY(!old->inTransaction());
}

void StoreMigrationsTest::everyTableIsStrictAndEveryForeignKeyIndexed_data()
{
    QTest::addColumn<Schema>("schema");
    QTest::newRow("Creditor") << Schema::Creditor;
    QTest::newRow("Workspace") << Schema::Workspace;
}

void StoreMigrationsTest::everyTableIsStrictAndEveryForeignKeyIndexed()
{
    QFETCH(Schema, schema);
    must(Database::open(m_path, schema, OpenMode::Create));
    RawConnection raw(m_path);

    QCOMPARE(
        raw.value(
               u"SELECT group_concat(name) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
               "AND strict = 0 AND name NOT LIKE 'sqlite_%'"_s)
            .toString(),
        QString());
    // A foreign key is indexed when it is the first column of an index that leaves nothing out, or the row's own id.
    const QString unindexed =
        u"SELECT group_concat(t.name || '.' || f.\"from\") FROM sqlite_schema t, "
        "pragma_foreign_key_list(t.name) f WHERE t.type = 'table' AND NOT EXISTS ("
        "SELECT 1 FROM pragma_index_list(t.name) l, pragma_index_info(l.name) i "
        "WHERE l.partial = 0 AND i.seqno = 0 AND i.name = f.\"from\") AND NOT EXISTS ("
        "SELECT 1 FROM pragma_table_info(t.name) c WHERE c.name = f.\"from\" AND c.pk = 1)"_s;
    QCOMPARE(raw.value(unindexed).toString(), QString());
    // Amounts say their unit.
    QCOMPARE(
        raw.value(
               u"SELECT group_concat(t.name || '.' || c.name) FROM sqlite_schema t, pragma_table_info(t.name) c "
               "WHERE t.type = 'table' AND substr(c.name, -4) = '_ore' AND c.type <> 'INTEGER'"_s)
            .toString(),
        QString());
}

QTEST_GUILESS_MAIN(StoreMigrationsTest)
#include "tst_storemigrations.moc"
