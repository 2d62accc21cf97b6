// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/fixture.h"

#include "core/store/backup.h"
#include "core/store/migrator.h"
#include "core/store/settingsstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#if defined(Q_OS_UNIX)
#include <unistd.h>
#endif

using namespace fixture;
using store::Database;
using store::OpenMode;
using store::Schema;

/// Copies that can be trusted, and a way back that never loses what was there.
class StoreBackupTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"kravbok.sqlite"_s);
        m_copy = m_dir->filePath(u"backup/copy.sqlite"_s);
        m_db = must(Database::open(m_path, Schema::Creditor, OpenMode::Create));
        tell(*m_db);
    }

    void backupIsWholeByItself();
    void backupNeverOverwrites();
    void backupWhereNothingCanBeWritten();
    void restoreBringsBackWhatWas();
    void restoreIntoAnEmptyPlace();
    void restoreOverADamagedFile();
    void restoreUpgradesAnOldBackup();
    void restoreRefuses_data();
    void restoreRefuses();
    void restoreWaitsForNobody();
    void restoreKeepsEveryOldFile();

private:
    QStringList files() { return QDir(m_dir->path()).entryList(QDir::Files, QDir::Name); }
    QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    QString m_copy;
    std::unique_ptr<Database> m_db;
};

void StoreBackupTest::backupIsWholeByItself()
{
    VERIFY_OK(store::backup(*m_db, m_copy));

    QCOMPARE(QDir(m_dir->filePath(u"backup"_s)).entryList(QDir::Files),
             QStringList{u"copy.sqlite"_s});
    QVERIFY(!(QFile::permissions(m_copy) & QFileDevice::ReadOther));
    const auto copy = must(Database::open(m_copy, Schema::Creditor, OpenMode::ReadOnly));
    QVERIFY(must(store::verify(*copy)).isSound());
    QCOMPARE(must(store::LetterStore(*copy).pdf(LetterId{1})), pdf());
}

void StoreBackupTest::backupNeverOverwrites()
{
    VERIFY_OK(store::backup(*m_db, m_copy));
    const QByteArray before = bytes(m_copy);

    QCOMPARE(store::backup(*m_db, m_copy).error().kind, ErrorKind::Conflict);
    QCOMPARE(store::backup(*m_db, m_path).error().kind, ErrorKind::Conflict);

    QCOMPARE(bytes(m_copy), before);
}

void StoreBackupTest::backupWhereNothingCanBeWritten()
{
    const auto outcome = store::backup(*m_db, u"/proc/kravbok/copy.sqlite"_s);

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Environment);
    QVERIFY(outcome.error().message.contains(u"/proc/kravbok/copy.sqlite"_s));
}

void StoreBackupTest::restoreBringsBackWhatWas()
{
    VERIFY_OK(store::backup(*m_db, m_copy));
    VERIFY_OK(store::SettingsStore(*m_db).set(u"after"_s, u"the backup"_s));
    m_db.reset();

    const auto report = must(store::restore(m_copy, m_path, Schema::Creditor));

    QVERIFY(report.verified.isSound());
    QCOMPARE(report.fromVersion, report.toVersion);
    QCOMPARE(files(), (QStringList{u"kravbok.sqlite"_s, u"kravbok.sqlite.replaced"_s}));
    QCOMPARE(report.keptAside, m_path + u".replaced"_s);
    const auto now = must(Database::open(m_path, Schema::Creditor, OpenMode::ReadWrite));
    QCOMPARE(must(store::SettingsStore(*now).value(u"after"_s)), std::nullopt);
    QCOMPARE(now->journalMode(), u"wal"_s);
    const auto aside = must(Database::open(report.keptAside, Schema::Creditor, OpenMode::ReadOnly));
    QCOMPARE(must(store::SettingsStore(*aside).value(u"after"_s)), std::optional(u"the backup"_s));
    QVERIFY(!(QFile::permissions(m_path) & QFileDevice::ReadOther));
}

void StoreBackupTest::restoreIntoAnEmptyPlace()
{
    VERIFY_OK(store::backup(*m_db, m_copy));
    const QString target = m_dir->filePath(u"creditors/2/kravbok.sqlite"_s);

    const auto report = must(store::restore(m_copy, target, Schema::Creditor));

    QVERIFY(report.keptAside.isEmpty());
    QCOMPARE(QDir(m_dir->filePath(u"creditors/2"_s)).entryList(QDir::Files),
             QStringList{u"kravbok.sqlite"_s});
    VERIFY_OK(Database::open(target, Schema::Creditor, OpenMode::ReadWrite));
}

void StoreBackupTest::restoreOverADamagedFile()
{
    VERIFY_OK(store::backup(*m_db, m_copy));
    m_db.reset();
    const QByteArray rubbish(5000, 'x');
    for (const QString &path : {m_path, QString(m_path + u"-wal"_s)}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(rubbish);
    }

    const auto report = must(store::restore(m_copy, m_path, Schema::Creditor));

    const auto now = must(Database::open(m_path, Schema::Creditor, OpenMode::ReadWrite));
    QVERIFY(must(store::verify(*now)).isSound());
    QCOMPARE(bytes(report.keptAside), rubbish);
    QCOMPARE(bytes(report.keptAside + u"-wal"_s), rubbish);
}

void StoreBackupTest::restoreUpgradesAnOldBackup()
{
    const QString old = m_dir->filePath(u"old.sqlite"_s);
    {
        store::OpenOptions options;
        options.migrations = {must(store::Migrator::released(Schema::Creditor)).front()};
        must(Database::open(old, Schema::Creditor, OpenMode::Create, options));
        // Today's stores know columns the first schema had not.
        QCOMPARE(RawConnection(old).run(u"INSERT INTO setting VALUES ('tone', 'mild')"_s), QString());
    }
    m_db.reset();

    const auto report = must(store::restore(old, m_path, Schema::Creditor));

    QCOMPARE(report.fromVersion, 1);
    QVERIFY(report.toVersion > 1);
    QCOMPARE(files().filter(u".before-"_s), QStringList());
    // The backup itself stays what it was.
    QCOMPARE(RawConnection(old).value(u"PRAGMA user_version"_s).toInt(), 1);
    VERIFY_OK(Database::open(m_path, Schema::Creditor, OpenMode::ReadWrite));
}

void StoreBackupTest::restoreRefuses_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorKind>("kind");

    QTest::newRow("A file that is not there") << u"missing"_s << ErrorKind::Environment;
    QTest::newRow("A file that is no database") << u"rubbish"_s << ErrorKind::Environment;
    QTest::newRow("A database of another program") << u"foreign"_s << ErrorKind::BadInput;
    QTest::newRow("The list of creditors") << u"workspace"_s << ErrorKind::BadInput;
    QTest::newRow("A backup from a newer version") << u"newer"_s << ErrorKind::BadInput;
    QTest::newRow("A backup somebody has changed") << u"tampered"_s << ErrorKind::BadInput;
    QTest::newRow("A file that is in use") << u"busy"_s << ErrorKind::Locked;
}

void StoreBackupTest::restoreRefuses()
{
    QFETCH(QString, what);
    QFETCH(ErrorKind, kind);
    VERIFY_OK(store::backup(*m_db, m_copy));
    std::unique_ptr<Database> user;
    if (what == "missing"_L1) {
        QFile::remove(m_copy);
    } else if (what == "rubbish"_L1) {
        QFile file(m_copy);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
    } else if (what == "foreign"_L1) {
        QFile::remove(m_copy);
        QCOMPARE(RawConnection(m_copy).run(u"CREATE TABLE a (id INTEGER)"_s), QString());
    } else if (what == "workspace"_L1) {
        QFile::remove(m_copy);
        must(Database::open(m_copy, Schema::Workspace, OpenMode::Create));
    } else if (what == "newer"_L1) {
        QCOMPARE(RawConnection(m_copy).run(u"PRAGMA user_version = 99"_s), QString());
    } else if (what == "tampered"_L1) {
        QCOMPARE(RawConnection(m_copy).run(u"UPDATE payment SET amount_ore = amount_ore + 1"_s),
                 QString());
    } else if (what == "busy"_L1) {
        user = must(Database::open(m_copy, Schema::Creditor, OpenMode::ReadWrite));
        must(store::SettingsStore(*user).set(u"a"_s, u"1"_s));
    }
    m_db.reset();
    const QByteArray before = bytes(m_path);

    const auto report = store::restore(m_copy, m_path, Schema::Creditor);

    QVERIFY(!report);
    QVERIFY2(report.error().kind == kind, qPrintable(report.error().message));
    QVERIFY2(report.error().message.contains(m_copy), qPrintable(report.error().message));
    QCOMPARE(bytes(m_path), before);
    QCOMPARE(files(), QStringList{u"kravbok.sqlite"_s});
}

void StoreBackupTest::restoreWaitsForNobody()
{
    VERIFY_OK(store::backup(*m_db, m_copy));
    VERIFY_OK(store::SettingsStore(*m_db).set(u"a"_s, u"1"_s));

    const auto report = store::restore(m_copy, m_path, Schema::Creditor); // m_db still has it open.

    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Locked);
    QVERIFY(report.error().message.contains(u"in use"_s));
    QCOMPARE(must(store::SettingsStore(*m_db).value(u"a"_s)), std::optional(u"1"_s));
    QCOMPARE(files().filter(u"restoring"_s), QStringList());
}

void StoreBackupTest::restoreKeepsEveryOldFile()
{
    VERIFY_OK(store::backup(*m_db, m_copy));
    m_db.reset();

    must(store::restore(m_copy, m_path, Schema::Creditor));
    const auto second = must(store::restore(m_copy, m_path, Schema::Creditor));

    QCOMPARE(second.keptAside, m_path + u".replaced.2"_s);
    QCOMPARE(files().size(), 3);
}

QTEST_GUILESS_MAIN(StoreBackupTest)
#include "tst_storebackup.moc"
