// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/fixture.h"

#include "core/store/filekeeping.h"
#include "core/store/query.h"
#include "core/store/settingsstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <thread>

#if defined(Q_OS_UNIX)
#include <unistd.h>
#endif

using namespace fixture;
using store::Database;
using store::OpenMode;
using store::Schema;

/// Opening a file: what is granted, what is refused, and whether the sentence names file and cure.
class StoreOpenTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"creditors/1/kravbok.sqlite"_s);
    }

    void createMakesPrivateFileAndFolders();
    void pragmasAreSet();
    void modeDecidesWhatMustBeThere();
    void aFailedCreateLeavesNothing();
    void everyDatabaseHasItsOwnConnection();
    void dataVersionChangesForForeignWritesOnly();
    void foreignFilesAreRefused_data();
    void foreignFilesAreRefused();
    void newerSchemaIsRefused();
    void readOnlyModeWritesNothing();
    void readOnlyFileIsRefusedForWriting();
    void lockedDatabaseIsSaidSo();
    void aWriterElsewhereDoesNotStopOpening();
    void fullDiskTakesTheWholeTransactionBack();
    void wideRightsAreTakenAway();
    void networkFoldersAreRefused_data();
    void networkFoldersAreRefused();
    void synchronisedFoldersAreNoticed();
    void vacuumIntoNeverOverwrites();
    void integrityCheckFindsDanglingRows();

private:
    std::unique_ptr<Database> create()
    {
        return must(Database::open(m_path, Schema::Creditor, OpenMode::Create));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void StoreOpenTest::createMakesPrivateFileAndFolders()
{
    const auto db = create();

    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther
        | QFileDevice::ExeOther;
    for (const QString &path :
         {m_path, QString(m_path + u"-wal"_s), m_dir->filePath(u"creditors"_s),
          m_dir->filePath(u"creditors/1"_s)}) {
        QVERIFY2(QFileInfo::exists(path), qPrintable(path));
        QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
    }
}

void StoreOpenTest::pragmasAreSet()
{
    const auto db = create();

    QCOMPARE(db->journalMode(), u"wal"_s);
    const std::pair<const char16_t *, int> wanted[] = {
        {u"foreign_keys", 1}, {u"synchronous", 2}, {u"busy_timeout", 5000}};
    for (const auto &[name, value] : wanted) {
        store::Query query(*db, u"PRAGMA "_s + QString::fromUtf16(name));
        VERIFY_OK(query.exec());
        QVERIFY(query.next());
        QCOMPARE(query.integer(0), value);
    }
    QCOMPARE(fixture::memory()->journalMode(), u"memory"_s);
}

void StoreOpenTest::modeDecidesWhatMustBeThere()
{
    const auto missing = Database::open(m_path, Schema::Creditor, OpenMode::ReadWrite);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QVERIFY(missing.error().message.contains(QDir::toNativeSeparators(m_path)));
    QVERIFY(!QFileInfo::exists(m_path));

    create();

    const auto twice = Database::open(m_path, Schema::Creditor, OpenMode::Create);
    QVERIFY(!twice);
    QCOMPARE(twice.error().kind, ErrorKind::Conflict);
    VERIFY_OK(Database::open(m_path, Schema::Creditor, OpenMode::ReadWrite));
    VERIFY_OK(Database::open(m_path, Schema::Creditor, OpenMode::ReadOnly));
}

void StoreOpenTest::aFailedCreateLeavesNothing()
{
    store::OpenOptions options;
    options.migrations = std::vector<store::Migration>{
        {1, u"0001_start.sql"_s, u"CREATE TABEL debtor (id INTEGER);\n"_s}};

    const auto failed = Database::open(m_path, Schema::Creditor, OpenMode::Create, options);

    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Environment);
    QVERIFY(QDir(QFileInfo(m_path).absolutePath()).isEmpty());
}

void StoreOpenTest::everyDatabaseHasItsOwnConnection()
{
    const auto first = create();
    const auto second = must(Database::open(m_path, Schema::Creditor, OpenMode::ReadWrite));
    store::SettingsStore one(*first);
    store::SettingsStore two(*second);

    VERIFY_OK(one.set(u"theme"_s, u"dark"_s));

    QCOMPARE(must(two.value(u"theme"_s)), std::optional(u"dark"_s));
}

void StoreOpenTest::dataVersionChangesForForeignWritesOnly()
{
    const auto mine = create();
    const auto theirs = must(Database::open(m_path, Schema::Creditor, OpenMode::ReadWrite));
    const qint64 before = must(mine->dataVersion());

    VERIFY_OK(store::SettingsStore(*mine).set(u"a"_s, u"1"_s));
    QCOMPARE(must(mine->dataVersion()), before);

    VERIFY_OK(store::SettingsStore(*theirs).set(u"a"_s, u"2"_s));
    QVERIFY(must(mine->dataVersion()) != before);
}

void StoreOpenTest::foreignFilesAreRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");

    QTest::newRow("A text file is not a database")
        << u"text"_s << ErrorKind::Environment << u"not a database"_s;
    QTest::newRow("A PDF is not a database")
        << u"pdf"_s << ErrorKind::Environment << u"not a database"_s;
    QTest::newRow("An empty file is not taken for a new one")
        << u"empty"_s << ErrorKind::Environment << u"empty"_s;
    QTest::newRow("A folder is not a database")
        << u"folder"_s << ErrorKind::Environment << u"folder"_s;
    QTest::newRow("Another program's database")
        << u"foreign"_s << ErrorKind::BadInput << u"another program"_s;
    QTest::newRow("The list of creditors is not a creditor")
        << u"workspace"_s << ErrorKind::BadInput << u"list of creditors"_s;
}

void StoreOpenTest::foreignFilesAreRefused()
{
    QFETCH(QString, what);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, says);
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    if (what == "folder"_L1) {
        QDir().mkpath(m_path);
    } else if (what == "workspace"_L1) {
        must(Database::open(m_path, Schema::Workspace, OpenMode::Create));
    } else if (what == "foreign"_L1) {
        RawConnection raw(m_path);
        QCOMPARE(raw.run(u"CREATE TABLE moz_places (id INTEGER)"_s), QString());
    } else {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (what == "text"_L1)
            file.write(QByteArray("Kundenr;Navn;Beløp\r\n").repeated(100));
        else if (what == "pdf"_L1)
            file.write("%PDF-1.4\n" + QByteArray(4096, 'x'));
    }
    const auto before = QFileInfo(m_path).lastModified();

    const auto opened = Database::open(m_path, Schema::Creditor, OpenMode::ReadWrite);

    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, kind);
    QVERIFY2(opened.error().message.contains(says), qPrintable(opened.error().message));
    QVERIFY2(opened.error().message.contains(QDir::toNativeSeparators(m_path)),
             qPrintable(opened.error().message));
    QCOMPARE(QFileInfo(m_path).lastModified(), before);
}

void StoreOpenTest::newerSchemaIsRefused()
{
    create();
    {
        RawConnection raw(m_path);
        QCOMPARE(raw.run(u"PRAGMA user_version = 4711"_s), QString());
    }

    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto opened = Database::open(m_path, Schema::Creditor, mode);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::BadInput);
        QVERIFY(opened.error().message.contains(u"newer version"_s));
    }
}

void StoreOpenTest::readOnlyModeWritesNothing()
{
    create();
    const auto db = must(Database::open(m_path, Schema::Creditor, OpenMode::ReadOnly));

    const auto written = store::SettingsStore(*db).set(u"a"_s, u"1"_s);

    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Environment);
    QVERIFY(written.error().message.contains(u"cannot be written"_s));
    QVERIFY(written.error().message.contains(QDir::toNativeSeparators(m_path)));
}

void StoreOpenTest::readOnlyFileIsRefusedForWriting()
{
#if defined(Q_OS_UNIX)
    create();
    QFile::setPermissions(m_path,
                          QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    const bool isRoot = ::geteuid() == 0;
    if (isRoot) {
        // The administrator may write everything: look with the eyes of another user.
        for (const QString &folder :
             {m_dir->path(), m_dir->filePath(u"creditors"_s), m_dir->filePath(u"creditors/1"_s)})
            QFile::setPermissions(folder, QFileDevice::Permissions(0x7777));
        QCOMPARE(::seteuid(65534), 0);
    }
    const auto opened = Database::open(m_path, Schema::Creditor, OpenMode::ReadWrite);
    if (isRoot)
        QCOMPARE(::seteuid(0), 0);

    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Environment);
    QVERIFY2(opened.error().message.contains(u"cannot be written"_s),
             qPrintable(opened.error().message));
#else
    QSKIP("Rights are tried on Unix only.");
#endif
}

void StoreOpenTest::lockedDatabaseIsSaidSo()
{
    create();
    RawConnection other(m_path);
    QCOMPARE(other.run(u"BEGIN IMMEDIATE"_s), QString());
    const auto db =
        must(Database::open(m_path, Schema::Creditor, OpenMode::ReadWrite, {.busyTimeoutMs = 50}));

    store::Transaction tx(*db);
    const auto written = store::SettingsStore(*db).set(u"a"_s, u"1"_s);

    for (const Result<void> &outcome : {tx.begun(), tx.commit(), written}) {
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Locked);
        QCOMPARE(outcome.error().exitCode(), 3);
        QVERIFY(outcome.error().message.contains(QDir::toNativeSeparators(m_path)));
    }
    QCOMPARE(other.run(u"ROLLBACK"_s), QString());
    VERIFY_OK(store::SettingsStore(*db).set(u"a"_s, u"1"_s));
}

void StoreOpenTest::aWriterElsewhereDoesNotStopOpening()
{
    create();
    RawConnection other(m_path);
    QCOMPARE(other.run(u"BEGIN IMMEDIATE"_s), QString());

    const auto db = must(Database::open(m_path, Schema::Creditor, OpenMode::ReadWrite));

    VERIFY_OK(store::SettingsStore(*db).all());
}

void StoreOpenTest::fullDiskTakesTheWholeTransactionBack()
{
    const auto db = create();
    VERIFY_OK(store::SettingsStore(*db).set(u"kept"_s, u"yes"_s));
    {
        store::Query pages(*db, u"PRAGMA page_count"_s);
        VERIFY_OK(pages.exec());
        QVERIFY(pages.next());
        store::Query limit(*db, u"PRAGMA max_page_count = %1"_s.arg(pages.integer(0) + 2));
        VERIFY_OK(limit.exec());
    }

    Result<void> written;
    {
        store::Transaction tx(*db);
        VERIFY_OK(tx.begun());
        for (int i = 0; written && i < 100; ++i)
            written = store::SettingsStore(*db).set(u"big%1"_s.arg(i), QString(10'000, u'x'));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Environment);
        QVERIFY2(written.error().message.contains(u"full"_s), qPrintable(written.error().message));
        QVERIFY(written.error().message.contains(QDir::toNativeSeparators(m_path)));

        // SQLite has taken the transaction back: a later, smaller statement must not slip in alone.
        const auto later = store::SettingsStore(*db).set(u"small"_s, u"x"_s);
        QVERIFY(!later);
        QVERIFY(!tx.commit());
    }
    QCOMPARE(must(store::SettingsStore(*db).all()).size(), size_t(1));
    VERIFY_OK(db->integrityCheck());
    VERIFY_OK(store::SettingsStore(*db).set(u"kept"_s, u"still"_s));
}

void StoreOpenTest::wideRightsAreTakenAway()
{
    create();
    QFile::setPermissions(m_path, QFileDevice::Permissions(0x6666));

    must(Database::open(m_path, Schema::Creditor, OpenMode::ReadWrite));

    QVERIFY(!(QFile::permissions(m_path) & (QFileDevice::ReadOther | QFileDevice::ReadGroup)));
}

void StoreOpenTest::networkFoldersAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("fileSystem");
    QTest::addColumn<bool>("refused");

    QTest::newRow("A local disk") << u"/home/kari/kravbok.sqlite"_s << QByteArray("ext4") << false;
    QTest::newRow("An NFS share") << u"/net/kravbok.sqlite"_s << QByteArray("nfs4") << true;
    QTest::newRow("A Windows share mounted on Linux")
        << u"/mnt/x/kravbok.sqlite"_s << QByteArray("CIFS") << true;
    QTest::newRow("A share by its own name")
        << u"//server/share/kravbok.sqlite"_s << QByteArray("NTFS") << true;
}

void StoreOpenTest::networkFoldersAreRefused()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, fileSystem);
    QFETCH(bool, refused);

    QCOMPARE(!store::filekeeping::networkRisk(path, fileSystem).isEmpty(), refused);
}

void StoreOpenTest::synchronisedFoldersAreNoticed()
{
    m_path = m_dir->filePath(u"OneDrive - Firma/kravbok/kravbok.sqlite"_s);

    const auto db = create();

    QCOMPARE(db->notes().size(), size_t(1));
    QCOMPARE(db->notes().front().code, u"store.synchronised"_s);
    QVERIFY(!db->notes().front().fix.isEmpty());
}

void StoreOpenTest::vacuumIntoNeverOverwrites()
{
    const auto db = create();
    const QString copy = m_dir->filePath(u"copy.sqlite"_s);
    VERIFY_OK(db->vacuumInto(copy));
    QVERIFY(!(QFile::permissions(copy) & QFileDevice::ReadOther));

    const auto again = db->vacuumInto(copy);

    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    VERIFY_OK(Database::open(copy, Schema::Creditor, OpenMode::ReadOnly));
}

void StoreOpenTest::integrityCheckFindsDanglingRows()
{
    const auto db = create();
    tell(*db);
    VERIFY_OK(db->integrityCheck());
    {
        RawConnection raw(m_path); // Foreign keys are off in it.
        QCOMPARE(raw.run(u"UPDATE claim SET debtor_id = 99 WHERE id = 2"_s), QString());
    }

    const auto checked = db->integrityCheck();

    QVERIFY(!checked);
    QVERIFY2(checked.error().message.contains(u"row 2 of claim"_s),
             qPrintable(checked.error().message));
}

QTEST_GUILESS_MAIN(StoreOpenTest)
#include "tst_storeopen.moc"
